/** What `lint` says of how it was called. */
export const lintTexts = {
  exitZeroMaxWarnings: '--exit-zero and --max-warnings contradict each other',
  giveOneOfThem: 'Give one of them',
  minSeverityNoSuch: '--min-severity {text}: no such severity',
  useOneOf: 'Use one of {severities}',
  quietMinSeverityContradict: '--quiet and --min-severity {text} contradict each other',
  maxWarningsNotNumber: '--max-warnings {text}: not a number',
  writeMaxWarnings: 'Write it as --max-warnings 0',
  nothingLinted: 'nothing was linted',
} as const;
