/** What `list-rules` says of how it was called. */
export const listRulesTexts = {
  listRulesPrintsText: '--list-rules prints text or json',
  useFormatTextFormat: 'Use --format text or --format json',
} as const;
