/** What `enis` says of how it was called. */
export const enisTexts = {
  takesTemplates: 'enis takes templates',
} as const;
