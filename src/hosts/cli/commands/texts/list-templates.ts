/** What `list-templates` says of how it was called. */
export const listTemplatesTexts = {
  printsTextOrJson: '--list-templates prints text or json',
  chooseFormat: 'Use --format text or --format json',
} as const;
