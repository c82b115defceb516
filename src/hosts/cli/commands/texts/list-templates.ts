/** What `list-templates` says of how it was called. */
export const listTemplatesTexts = {
  listTemplatesPrintsText: '--list-templates prints text or json',
  useFormatTextFormat: 'Use --format text or --format json',
} as const;
