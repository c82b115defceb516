/** Whether a text holds one of some words. To look for each takes less than to compile a regular expression for one look. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
