/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  loopOverUnknownList: 'a Fn::ForEach runs over a list that is not known',
  loopMakesTooMany: 'Fn::ForEach expands to more than {most} pieces',
  macroMayAdd: 'the macro {macro} may add or change resources',
  transformMayAdd: 'Fn::Transform may add resources',
  transformMaySayWhatFor: 'Fn::Transform says what {resource} is for',
  transformMayExpose: 'Fn::Transform may add outputs that expose resources',
} as const;
