import { causesAfter, targetCauses } from '../../src/rule/index.ts';

/** What the rule finds, in one clause. */
export const summary = 'A function uses a database, cache, broker or server in the VPC whose port is not open to it';

export const messages = causesAfter('{functions} {functions:uses|use} {used}, but', [
  ...targetCauses,
  'targetGroupBehindProxy',
  'targetDefaultGroup',
]);

/** Why something is said to be so. */
export const evidence = {
  uses: '{fn} uses {used}: {because}',
} as const;
