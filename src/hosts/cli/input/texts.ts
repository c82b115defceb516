/** What is told of how templates were read, beside what is found in them. */
export const noteTexts = {
  notInFull: '{file} was not analyzed in full: {reason}',
  shownWith: 'shown with {shown}; the template is deployed with {others} too',
  noParameter: 'no template has a parameter {name}',
  noParameterButMeant: 'no template has a parameter {name}: did you mean "{meant}"?',
} as const;
