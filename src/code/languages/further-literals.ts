import type { StringKind } from './string-kinds.ts';

/** A literal that more begins than a quote, or something else, and where its text begins. */
export interface FurtherLiteral {
  readonly from: number;
  readonly kind: StringKind;
}

const percent = /%([qQwWiIrsx]?)([[({<|!/])/y;
const pairs: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>' };

/** The literal that a percent sign begins, where it divides nothing: `%w[a b]`, `%q(it's)`, `x = %(…)`. */
export function percentLiteralAt(text: string, at: number): FurtherLiteral | undefined {
  percent.lastIndex = at;
  const [mark, letter = '', open = ''] = percent.exec(text) ?? [];
  // `a %(b)` is the rest of a division as well
  if (mark === undefined || isBehindValue(text, at) || (letter === '' && !isBehindOperator(text, at))) return undefined;
  const from = at + mark.length;
  return { from, kind: kindUpTo(endOfPercent(text, from, open), '', !/[qwis]/.test(letter)) };
}

/** Longer lists than people write in percent signs. */
const longestPercent = 4000;

/** The place of the mark that ends what is behind a percent sign; its begin where there is none. */
function endOfPercent(text: string, from: number, open: string): number {
  const close = pairs[open];
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + longestPercent); at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === (close ?? open) && depth-- === 0) return at;
    else if (close !== undefined && text[at] === open) depth++;
  }
  return from;
}

/** Whether a value ends directly before a place. */
function isBehindValue(text: string, at: number): boolean {
  return /[\w)\]}'"]/.test(text[at - 1] ?? '');
}

/** Whether what is before a place wants a value behind it. */
function isBehindOperator(text: string, at: number): boolean {
  return /(?:^|[(,=[{|&?:;])$/.test(text.slice(Math.max(0, at - 20), at).trimEnd());
}

const rawOfRust = /b?r(#{0,20})"/y;
const charOfRust = /'(?:\\(?:u\{\w{1,8}\}|x\w\w|[^ux\n])|[^\\'\n]{1,2})'/y;

/** `r#"…"#` of Rust, and `'"'`: what else has one such quote is a lifetime. */
export function rustLiteralAt(text: string, at: number): FurtherLiteral | undefined {
  charOfRust.lastIndex = at;
  const [char] = charOfRust.exec(text) ?? [];
  if (char !== undefined) return { from: at + 1, kind: kindUpTo(at + char.length - 1, "'", false) };
  if (/\w/.test(text[at - 1] ?? '')) return undefined;
  rawOfRust.lastIndex = at;
  const [open, marks = ''] = rawOfRust.exec(text) ?? [];
  if (open === undefined) return undefined;
  const from = at + open.length;
  const close = text.indexOf(`"${marks}`, from);
  return { from, kind: kindUpTo(close < 0 ? text.length : close, close < 0 ? '' : `"${marks}`, false) };
}

const heredoc = /<<([~-]?)(['"`]?)([A-Za-z_]\w{0,60})\2/y;

/** What tells, for `<<~SQL` at a place of a text, how its text is read that begins in the next line, once its start is known. */
export function heredocsOf(
  text: string,
): (at: number) => { readonly length: number; readonly kind: StringKind } | undefined {
  let ends: ReadonlyMap<string, readonly number[]> | undefined;
  return (at) => {
    heredoc.lastIndex = at;
    const [mark, indent = '', quote = '', name = ''] = heredoc.exec(text) ?? [];
    // what is added to a list has a blank behind the signs, or a value directly before
    if (mark === undefined || isBehindValue(text, at) || (indent === '' && !isBehindOperator(text, at)))
      return undefined;
    ends ??= linesOfOneWord(text);
    const end = firstBehind(ends.get(name) ?? [], at);
    return end === undefined ? undefined : { length: mark.length, kind: kindUpTo(end, '', quote !== "'") };
  };
}

/** The ends of the lines that hold one word and nothing else, by the word. */
function linesOfOneWord(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { index, 0: line, 1: word } of text.matchAll(/^[ \t]*([A-Za-z_]\w*)[ \t]*\r?$/gm)) {
    const had = found.get(word!);
    if (had === undefined) found.set(word!, [index + line.length]);
    else had.push(index + line.length);
  }
  return found;
}

/** The first of some places, in order, that is behind another. */
function firstBehind(places: readonly number[], at: number): number | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return places[low];
}

const kindUpTo = (end: number, close: string, hasHoles: boolean): StringKind => ({
  close,
  end,
  isLong: true,
  escapes: true,
  repeatsQuote: false,
  ...(hasHoles && { hole: '#{' }),
});
