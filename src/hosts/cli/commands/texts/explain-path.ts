/** What `explain-path` says of how it was called. */
export const explainPathTexts = {
  takesThree: 'explain-path takes a template, a function and a target',
  templateComesFirst: '{given} comes first: explain-path takes a template, a function and a target, in this order',
  functionComesFirst: '{given} is the function, and comes before the target',
  itsFunctions: 'Its functions are {functions}',
  nameOne: 'Name one of them',
  liveTakesTwo: 'explain-path --live takes a function and a service',
  severalTemplates: '{file} has {count} templates',
} as const;
