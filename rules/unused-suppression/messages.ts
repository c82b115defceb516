/** What the rule finds, in one clause. */
export const summary = 'A suppression suppresses nothing';

export const messages = {
  unused: { problem: 'This suppression of {id} suppresses nothing', remedy: 'Remove it' },
} as const;
