import type { Language } from './language.ts';

/** Code in which every character is where it was, with blanks in place of what is none. */
export interface BlankedCode {
  /** Without comments. */
  readonly plain: string;
  /** Without comments and what is in strings; their quotes are left. */
  readonly bare: string;
}

interface Marks {
  readonly line: readonly string[];
  /** Block comments begin with a slash and an asterisk. */
  readonly hasBlocks: boolean;
  readonly quotes: string;
  /** Quotes whose strings may go over several lines. */
  readonly long: string;
  /** Three quotes begin a string that ends with three. */
  readonly triple: string;
}

const slashes = { line: ['//'], hasBlocks: true };
const marksOf: Readonly<Record<Language, Marks>> = {
  javascript: { ...slashes, quotes: `'"\``, long: '`', triple: '' },
  python: { line: ['#'], hasBlocks: false, quotes: `'"`, long: '', triple: `'"` },
  ruby: { line: ['#'], hasBlocks: false, quotes: `'"`, long: `'"`, triple: '' },
  go: { ...slashes, quotes: `'"\``, long: '`', triple: '' },
  jvm: { ...slashes, quotes: `'"`, long: '', triple: '"' },
  dotnet: { ...slashes, quotes: `'"`, long: '', triple: '"' },
  rust: { ...slashes, quotes: '"', long: '"', triple: '' },
};

/** Blanks out comments and strings, in one pass. What is not closed ends with the line, or with the text. */
export function blank(text: string, language: Language): BlankedCode {
  const marks = marksOf[language];
  const comments: Stretch[] = [];
  const strings: Stretch[] = [];
  /** The depth of braces at which each `${` that is open ends. */
  const holes: number[] = [];
  let depth = 0;
  let at = 0;
  const readString = (from: number, quote: string) => {
    const end = endOfString(text, from, quote, marks, language);
    strings.push([from, end.inner]);
    if (end.isHole) holes.push(depth++);
    at = end.next;
  };
  while (at < text.length) {
    const char = text[at]!;
    if (marks.line.some((mark) => text.startsWith(mark, at)) && !isInterpolation(text, at, language)) {
      const end = lineEnd(text, at);
      comments.push([at, end]);
      at = end;
    } else if (marks.hasBlocks && char === '/' && text[at + 1] === '*') {
      const close = text.indexOf('*/', at + 2);
      const end = close < 0 ? text.length : close + 2;
      comments.push([at, end]);
      at = end;
    } else if (marks.triple.includes(char) && text.startsWith(char.repeat(3), at)) {
      const end = endOfTriple(text, at + 3, char.repeat(3));
      strings.push([at + 3, end]);
      at = end + 3;
    } else if (marks.quotes.includes(char)) {
      readString(at + 1, char);
    } else if (language === 'javascript' && char === '/' && beginsPattern(text, at)) {
      const end = endOfPattern(text, at + 1);
      strings.push([at + 1, end]);
      at = text[end] === '/' ? end + 1 : end;
    } else if (char === '}' && holes.at(-1) === depth - 1) {
      depth = holes.pop()!;
      readString(at + 1, '`');
    } else {
      if (char === '{') depth++;
      else if (char === '}') depth--;
      at++;
    }
  }
  const plain = withBlanks(text, comments);
  return { plain, bare: withBlanks(plain, strings) };
}

/** A part of a text, in UTF-16 units. */
export type Stretch = readonly [from: number, to: number];

/** Where a string ends: at its quote, at the end of a line for most, or at a hole of a template literal. */
function endOfString(
  text: string,
  from: number,
  quote: string,
  marks: Marks,
  language: Language,
): { readonly inner: number; readonly next: number; readonly isHole?: true } {
  const isRaw =
    (language === 'go' && quote === '`') ||
    (language === 'dotnet' && /[@$]@$|@\$?$/.test(text.slice(from - 3, from - 1)));
  const isLong = marks.long.includes(quote) || isRaw;
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === quote) {
      if (isRaw && language === 'dotnet' && text[at + 1] === quote) at++;
      else return { inner: at, next: at + 1 };
    } else if (char === '\\' && !isRaw) at++;
    else if (char === '\n' && !isLong) return { inner: at, next: at };
    else if (language === 'javascript' && quote === '`' && char === '$' && text[at + 1] === '{')
      return { inner: at, next: at + 2, isHole: true };
  }
  return { inner: text.length, next: text.length };
}

function endOfTriple(text: string, from: number, close: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(close, at)) return at;
  }
  return text.length;
}

/** Whether a slash begins a regular expression: it does where no value can end. */
function beginsPattern(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  if (before < 0 || '(,=:[!&|?{};\n+'.includes(text[before]!)) return true;
  return /\b(?:return|typeof|case)$/.test(text.slice(Math.max(0, before - 6), before + 1));
}

function endOfPattern(text: string, from: number): number {
  let inClass = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') return at;
    if (char === '\\') at++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at;
  }
  return text.length;
}

/** `#{` in Ruby is no comment wherever it is. */
function isInterpolation(text: string, at: number, language: Language): boolean {
  return language === 'ruby' && text[at + 1] === '{';
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A text with blanks in place of stretches, which are in order and don't overlap; its lines stay. */
export function withBlanks(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of stretches) {
    parts.push(text.slice(done, from), text.slice(from, to).replace(/[^\n]/g, ' '));
    done = Math.max(done, to);
  }
  return parts.join('') + text.slice(done);
}
