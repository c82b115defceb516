/** What is said of how a command was called. */
export const usageTexts = {
  seeHelp: 'Run vpclambda-lint --help for the options',
} as const;
