import { causesAfter, targetCauses } from '../../src/rule/index.ts';

export const messages = causesAfter('{functions} {functions:uses|use} {used}, but', [
  ...targetCauses,
  'targetGroupBehindProxy',
]);
