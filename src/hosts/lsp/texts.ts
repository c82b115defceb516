/** What the language server says itself. */
export const lspTexts = {
  lspTakesNo: 'lsp takes no {given}',
} as const;
