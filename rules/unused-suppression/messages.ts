export const messages = {
  unused: { problem: 'This suppression of {id} suppresses nothing', remedy: 'Remove it' },
} as const;
