/** What `compare` says of how it was called. */
export const compareTexts = {
  takesTwo: 'diff takes two templates: what is deployed, and what is to come',
  changeSetOfOne: '--change-set is about one template, and {count} are compared',
  compareFiles: 'Compare two files',
} as const;
