/** In which scenarios something holds. */
export const whenTexts = {
  is: '{name} is {value}',
  isOfStack: '{name} of {stack} is {value}',
  and: '{some} and {next}',
  or: '{some}, or {next}',
  example: 'for example {when}',
  someHold: 'some combinations of conditions hold',
  ofThoseJudged: '{when} (of the {count} combinations of conditions that were judged)',
} as const;
