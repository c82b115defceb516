/** What `compare` says of how it was called. */
export const compareTexts = {
  diffTakesTwoTemplates: 'diff takes two templates: what is deployed, and what is to come',
  changeSetIsAbout: '--change-set is about one template, and {count} are compared',
  compareTwoFiles: 'Compare two files',
} as const;
