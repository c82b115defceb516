/** What `show-model` says of how it was called. */
export const showModelTexts = {
  showModelTakesTemplates: 'show-model takes templates',
} as const;
