/** What `env-info` says of how it was called. */
export const envInfoTexts = {
  printsTextOrJson: '--env-info prints text or json',
  chooseFormat: 'Use --format text or --format json',
} as const;
