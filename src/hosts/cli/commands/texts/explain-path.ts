/** What `explain-path` says of how it was called. */
export const explainPathTexts = {
  explainPathTakesTemplate: 'explain-path takes a template, a function and a target',
  nameOneThem: 'Name one of them',
  explainPathLiveTakes: 'explain-path --live takes a function and a service',
  hasTemplates: '{file} has {count} templates',
} as const;
