import { causesAfter, targetCauses } from '../../src/rule/index.ts';

export const messages = causesAfter('{functions} {functions:uses|use} {used}, but', [
  ...targetCauses,
  'targetGroupBehindProxy',
]);

/** What is said of the places that belong to a finding. */
export const related = {
  isIn: '{fn} is in {subnet}',
} as const;

/** Why something is said to be so. */
export const evidence = {
  uses: '{fn} uses {used}: {because}',
} as const;
