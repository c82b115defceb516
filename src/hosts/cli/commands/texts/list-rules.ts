/** What `list-rules` says of how it was called. */
export const listRulesTexts = {
  printsTextOrJson: '--list-rules prints text or json',
  chooseFormat: 'Use --format text or --format json',
} as const;
