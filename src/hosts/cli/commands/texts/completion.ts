/** What `completion` says of how it was called. */
export const completionTexts = {
  takesOneShell: 'completion takes one shell',
  noCompletion: 'no completion for {shell}',
  useOneOf: 'Use one of {names}',
} as const;
