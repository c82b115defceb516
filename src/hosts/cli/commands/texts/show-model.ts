/** What `show-model` says of how it was called. */
export const showModelTexts = {
  takesTemplates: 'show-model takes templates',
} as const;
