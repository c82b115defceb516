/** What `lint` says of how it was called. */
export const lintTexts = {
  exitZeroContradicts: '--exit-zero and --max-warnings contradict each other',
  giveOneOfThem: 'Give one of them',
  noSuchSeverity: '--min-severity {text}: no such severity',
  useOneOf: 'Use one of {severities}',
  quietContradicts: '--quiet and --min-severity {text} contradict each other',
  notANumber: '--max-warnings {text}: not a number',
  writeMaxWarnings: 'Write it as --max-warnings 0',
  nothingLinted: 'nothing was linted',
} as const;
