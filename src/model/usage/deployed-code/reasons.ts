/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  imageHolds: 'its image holds files of {what}',
} as const;
