/** What the language server says itself. */
export const lspTexts = {
  lspTakesNo: 'lsp takes no {given}',
  localeIsUnknown: 'initializationOptions.locale is {locale}: use {locales} or auto',
  hover: '{name}, {kind}',
  hoverWhen: '{name}, {kind}, when {when}',
  more: 'and {count} more',
  lensWhen: '{enis} when {when}',
  suppress: 'Suppress {rule} here, with a reason',
  applyFixes: 'Apply the safe fixes of vpclambda-lint',
} as const;
