/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  notInChangeSet: 'the change set does not name {resource}, and the new template does not have it',
  changedType: '{resource} was of type {before} and is now {after}',
  mayReplace: 'a change of {property} may replace {resource}',
  changeSetUnsure: 'the change set does not know whether {resource} is replaced',
} as const;
