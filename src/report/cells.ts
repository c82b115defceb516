/** Almost every text, so it is worth a short cut. */
const PLAIN = /^[\x20-\x7e]*$/;

// Made when a text that is not plain is met: each of them takes V8 as long as a rule takes on a small template.

/** What takes no cell of its own: marks that combine, joiners, variation selectors and skin tones. */
const isWithoutCell = (character: string) => /^[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]$/u.test(character);

/** What takes two cells: East Asian wide and fullwidth characters, and emoji shown as pictures. */
const takesTwoCells = (character: string) =>
  /^[\p{Emoji_Presentation}\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{33ff}\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{a000}-\u{a4cf}\u{a960}-\u{a97f}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]$/u.test(
    character,
  );

/** Half of a flag. Two of them make one picture of two cells. */
const isHalfFlag = (character: string) => /^\p{Regional_Indicator}$/u.test(character);

/** What our own reports put beside plain text: most of them have nothing else that is not plain. */
const OWN_MARKS = '\u2714\u2716\u25cb\u203a\u2026';

/** How many cells of a terminal a character takes. */
export function cellsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (OWN_MARKS.includes(character)) return 1;
  if (isWithoutCell(character)) return 0;
  if (isHalfFlag(character)) return 1;
  return takesTwoCells(character) ? 2 : 1;
}

/** How many cells a text takes. */
export function width(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}

// Made when a word is in Japanese, as those of text/showable.ts.

/** What a line of Japanese may begin with: a character, but a word in katakana or another script stays whole. */
const beginsPiece = () => /[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uff08\u300c\u300e]/u;
const katakana = () => /[\u30a1-\u30ff]/;

/** What no line begins with: closing marks, the sign of a long vowel and small kana. */
const staysBehind = () =>
  /[),.:\]\u3001\u3002\u300d\u300f\u30fb\u30fc\uff01\uff09\uff0c\uff0e\uff1a\uff1f\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087]/;

/** Behind these a line may break whatever follows: `A、B` is a list of names. */
const ENDS_CLAUSE = /[\u3001\u3002]/;

/** What no line ends with. */
const opens = () => /[([\uff08\u300c\u300e]/;

/** What a sentence in Japanese has and a name seldom does: hiragana, or a mark between clauses. */
const IS_PROSE = /[\u3001\u3002\u3041-\u3096]/;

/** A word in pieces between which a line may break: one piece, unless it is written without blanks, as Japanese is. */
function piecesOf(word: string): readonly string[] {
  // a name stays whole, whatever it is written in: readers search for it
  if (PLAIN.test(word) || !IS_PROSE.test(word)) return [word];
  const [BEGINS_PIECE, KATAKANA, STAYS_BEHIND, OPENS] = [beginsPiece(), katakana(), staysBehind(), opens()];
  const pieces: string[] = [];
  let before = '';
  for (const character of word) {
    const isWide = BEGINS_PIECE.test(character) || BEGINS_PIECE.test(before) || ENDS_CLAUSE.test(before);
    const isOneWord = KATAKANA.test(before) && KATAKANA.test(character);
    if (pieces.length > 0 && (!isWide || isOneWord || STAYS_BEHIND.test(character) || OPENS.test(before)))
      pieces[pieces.length - 1] += character;
    else pieces.push(character);
    before = character;
  }
  return pieces;
}

/**
 * Breaks a text at its blanks, and in Japanese between characters, into lines of at most `columns` cells; a longer word
 * keeps a line to itself.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    let blank = line === '' ? '' : ' ';
    for (const piece of piecesOf(word)) {
      const cells = width(piece);
      if (line !== '' && taken + blank.length + cells > columns) {
        lines.push(line);
        line = '';
        taken = 0;
        blank = '';
      }
      taken += blank.length + cells;
      line += blank + piece;
      blank = '';
    }
  }
  lines.push(line);
  return lines;
}
