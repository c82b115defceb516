import type { Language } from './language.ts';

/** How a string is read that begins at a quote. */
export interface StringKind {
  /** What ends it: its quote, or three. */
  readonly close: string;
  /** Where its text ends, of a literal that is not read up to a quote. */
  readonly end?: number;
  /** It may go over several lines. */
  readonly isLong: boolean;
  /** Whether a backslash takes the next character for itself. */
  readonly escapes: boolean;
  /** A quote that is written twice is one in the string. */
  readonly repeatsQuote: boolean;
  /** What begins code in it. */
  readonly hole?: string;
}

/** The characters that begin strings. */
export const quotesOf: Readonly<Record<Language, string>> = {
  javascript: `'"\``,
  python: `'"`,
  ruby: `'"`,
  go: `'"\``,
  jvm: `'"`,
  dotnet: `'"`,
  rust: '"',
};

/** The kind of the string that begins at a quote, by what is before it and how often the quote is there. */
export function stringAt(text: string, at: number, language: Language): StringKind {
  const quote = text[at]!;
  const before = text.slice(Math.max(0, at - 3), at);
  const isTriple = hasTriple(quote, language) && text.startsWith(quote.repeat(3), at);
  const isVerbatim = language === 'dotnet' && !isTriple && /@\$?$/.test(before);
  const hole = isTriple && /\$\$$/.test(before) ? '{{' : holeOf(quote, language, before);
  return {
    close: isTriple ? quote.repeat(3) : quote,
    isLong: isTriple || isVerbatim || quote === '`' || language === 'ruby' || language === 'rust',
    // between three quotes C# has none, Java has
    escapes: !isVerbatim && !(language === 'go' && quote === '`') && !(language === 'dotnet' && isTriple),
    repeatsQuote: isVerbatim,
    ...(hole !== undefined && { hole }),
  };
}

function hasTriple(quote: string, language: Language): boolean {
  return language === 'python' || (quote === '"' && (language === 'jvm' || language === 'dotnet'));
}

function holeOf(quote: string, language: Language, before: string): string | undefined {
  if (language === 'javascript') return quote === '`' ? '${' : undefined;
  if (language === 'python') return /(?:^|[^\w])(?:[fF][rR]?|[rR][fF])$/.test(before) ? '{' : undefined;
  if (quote !== '"') return undefined;
  if (language === 'ruby') return '#{';
  return language === 'dotnet' && /\$@?$/.test(before) ? '{' : undefined;
}

/** Where the text of a string ends: at its quote, at the end of its line, or at code in it; and where to read on. */
export function endOfString(
  text: string,
  from: number,
  { close, end, isLong, escapes, repeatsQuote, hole }: StringKind,
): { readonly inner: number; readonly next: number; readonly isHole?: true } {
  for (let at = from; at < (end ?? text.length); at++) {
    const char = text[at]!;
    if (end === undefined && text.startsWith(close, at)) {
      if (!repeatsQuote || text[at + 1] !== close) return { inner: at, next: at + close.length };
      at++;
    } else if (char === '\\' && escapes) {
      // a brace of Python and C# is written twice instead
      if (hole !== '{' || text[at + 1] !== '{') at++;
    } else if (char === '\n' && !isLong) return { inner: at, next: at };
    else if (hole !== undefined && text.startsWith(hole, at)) {
      // `{{` is a brace
      if (hole !== '{' || text[at + 1] !== '{') return { inner: at, next: at + hole.length, isHole: true };
      at++;
    }
  }
  if (end === undefined) return { inner: text.length, next: text.length };
  const inner = Math.max(from, end);
  return { inner, next: inner + close.length };
}

/** More code than people write in a string. */
const longestHole = 1000;

/** Whether a format or conversion begins behind the code in a string: `{price:.2f}`, `{error!r}`, and in C# `{price,10:C}`. */
export function beginsFormat(text: string, at: number, from: number, language: Language): boolean {
  if (language !== 'python' && language !== 'dotnet') return false;
  if (at - from > longestHole) return false;
  if (text[at] !== ':' && !(text[at] === '!' && text[at + 1] !== '=')) return false;
  // slices are in brackets, and so are choices of C#
  const brackets = text.slice(from, at).match(/[()[\]{}]/g) ?? [];
  return brackets.filter((each) => '([{'.includes(each)).length * 2 === brackets.length;
}

/** The place of the brace that ends the code in a string, behind its format: that may have braces too. */
export function endOfFormat(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return at;
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && depth-- === 0) return at;
  }
  return text.length;
}
