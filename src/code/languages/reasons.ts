/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  otherHost: 'its options may send its calls to another host',
  otherRegion: 'it may be created for another Region',
} as const;
