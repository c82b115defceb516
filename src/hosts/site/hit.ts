/** A section of a page, as the search finds it. */
export interface Hit {
  /** Where it is in the site. */
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

/** How sections are searched: by those who write the index and those who read it. */
export const searchOptions = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading'],
  tokenize,
  searchOptions: { boost: { title: 4, heading: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' as const },
};

/**
 * The words of a text. Japanese has no spaces between them, so what is in its script is found by each two letters that are side
 * by side: whoever types 到達経路 finds what has 到達, 達経 and 経路.
 */
export function tokenize(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[\n\r\p{Z}\p{P}]+/u)
    .flatMap(
      (run) =>
        run.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+/gu) ??
        [],
    )
    .flatMap((part) => (hasJapanese.test(part) ? pairsIn(part) : part));
}

/** Whether a text has letters of the Japanese scripts; a part of one script has them throughout. */
export const hasJapanese = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

function pairsIn(part: string): readonly string[] {
  const letters = [...part];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, at) => letters[at]! + letter);
}
