/** What `env-info` says of how it was called. */
export const envInfoTexts = {
  envInfoPrintsText: '--env-info prints text or json',
  useFormatTextFormat: 'Use --format text or --format json',
} as const;
