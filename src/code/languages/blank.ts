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
  /** For each parenthesis that is open, whether a statement follows it; and where the last of these ended. */
  const heads: boolean[] = [];
  let headEnd = -1;
  let at = 0;
  if (language === 'javascript' && text.startsWith('#!')) {
    at = lineEnd(text, 0);
    comments.push([0, at]);
  }
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
    } else if (char === '/' && beginsPattern(text, at, language, comments, headEnd)) {
      const end = endOfPattern(text, at + 1);
      strings.push([at + 1, end]);
      at = text[end] === '/' ? end + 1 : end;
    } else if (char === '}' && holes.at(-1) === depth - 1) {
      depth = holes.pop()!;
      readString(at + 1, '`');
    } else {
      if (char === '{') depth++;
      else if (char === '}') depth--;
      else if (char === '(' && language === 'javascript')
        heads.push(/\b(?:if|while|for|with)\s*$/.test(text.slice(Math.max(0, at - 8), at)));
      else if (char === ')' && heads.pop()) headEnd = at;
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

/** Words that a value follows, in the languages that have regular expressions between slashes. */
const patternAfter: Readonly<Partial<Record<Language, RegExp>>> = {
  javascript: /(?<![\w$.])(?:return|typeof|case|do|else|default|in|of|new|void|delete|throw|await|yield|instanceof)$/,
  ruby: /(?<![\w$.])(?:return|when|if|elsif|unless|while|until|and|or|not|then|do|else)$|~$/,
};

/** Whether a slash begins a regular expression: it does where no value can end. */
function beginsPattern(
  text: string,
  at: number,
  language: Language,
  comments: readonly Stretch[],
  headEnd: number,
): boolean {
  const words = patternAfter[language];
  if (words === undefined) return false;
  let before = blanksBefore(text, at);
  for (let last = comments.length - 1; comments[last]?.[1] === before + 1; last--)
    before = blanksBefore(text, comments[last]![0]);
  if (before < 0 || before === headEnd || '(,=:[!&|?{};\n'.includes(text[before]!)) return true;
  if (/=>$|(?:^|[^+])\+$|(?:^|[^-])-$/.test(text.slice(Math.max(0, before - 1), before + 1))) return true;
  // `split /,/`, an argument without parentheses
  if (language === 'ruby' && before < at - 1 && /\S/.test(text[at + 1] ?? ' ')) return true;
  return words.test(text.slice(Math.max(0, before - 12), before + 1));
}

/** The place before what is blank before a place in a line. */
function blanksBefore(text: string, at: number): number {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before;
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
