/** What `explain-path` says of how it was called. */
export const explainPathTexts = {
  takesThree: 'explain-path takes a template, a function and a target',
  nameOne: 'Name one of them',
  liveTakesTwo: 'explain-path --live takes a function and a service',
  severalTemplates: '{file} has {count} templates',
} as const;
