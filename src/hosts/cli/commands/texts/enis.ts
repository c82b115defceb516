/** What `enis` says of how it was called. */
export const enisTexts = {
  enisTakesTemplates: 'enis takes templates',
} as const;
