import { heredocsOf, percentLiteralAt, rustLiteralAt } from './further-literals.ts';
import type { Language } from './language.ts';
import { beginsPattern, endOfPattern } from './patterns.ts';
import { type Stretch, withBlanks } from './stretch.ts';
import { beginsFormat, endOfFormat, endOfString, quotesOf, type StringKind, stringAt } from './string-kinds.ts';

/** Code in which every character is where it was, with blanks in place of what is none. */
export interface BlankedCode {
  /** Without comments. */
  readonly plain: string;
  /** Without comments and what is in strings; their quotes are left. */
  readonly bare: string;
}

/** What begins a comment up to the end of its line; block comments begin with a slash and an asterisk where slashes do. */
const lineComment: Readonly<Record<Language, string>> = {
  javascript: '//',
  python: '#',
  ruby: '#',
  go: '//',
  jvm: '//',
  dotnet: '//',
  rust: '//',
};

/** Blanks out comments and strings, in one pass. What is not closed ends with the line, or with the text. */
export function blank(text: string, language: Language): BlankedCode {
  const mark = lineComment[language];
  const hasBlocks = mark === '//';
  const quotes = quotesOf[language];
  const comments: Stretch[] = [];
  const strings: Stretch[] = [];
  /** The strings that go on behind code in them, each with the depth of braces at which that ends. */
  const open: { readonly kind: StringKind; readonly depth: number; readonly from: number }[] = [];
  let depth = 0;
  /** For each parenthesis that is open, whether a statement follows it; and where the last of these ended. */
  const heads: boolean[] = [];
  let headEnd = -1;
  const heredocAt = language === 'ruby' ? heredocsOf(text) : undefined;
  /** The texts of heredocs that begin in the next line. */
  const heredocs: StringKind[] = [];
  let at = 0;
  if (language === 'javascript' && text.startsWith('#!')) {
    at = lineEnd(text, 0);
    comments.push([0, at]);
  }
  const readString = (from: number, kind: StringKind) => {
    const end = endOfString(text, from, kind);
    strings.push([from, end.inner]);
    if (end.isHole) open.push({ kind, depth: depth++, from: end.next });
    at = end.next;
  };
  while (at < text.length) {
    const char = text[at]!;
    const within = open.at(-1);
    const heredoc = char === '<' ? heredocAt?.(at) : undefined;
    const further =
      language === 'ruby' && char === '%'
        ? percentLiteralAt(text, at)
        : language === 'rust' && `'rb`.includes(char)
          ? rustLiteralAt(text, at)
          : undefined;
    if (char === mark[0] && text.startsWith(mark, at) && !isNoComment(text, at, language, within !== undefined)) {
      const end = lineEnd(text, at);
      comments.push([at, end]);
      at = end;
    } else if (language === 'ruby' && endOfDocument(text, at) !== undefined) {
      const end = endOfDocument(text, at)!;
      comments.push([at, end]);
      at = end;
    } else if (heredoc !== undefined) {
      heredocs.push(heredoc.kind);
      at += heredoc.length;
    } else if (further !== undefined) {
      readString(further.from, further.kind);
    } else if (char === '\n' && heredocs.length > 0) {
      readString(at + 1, heredocs.shift()!);
    } else if (hasBlocks && char === '/' && text[at + 1] === '*') {
      const close = text.indexOf('*/', at + 2);
      const end = close < 0 ? text.length : close + 2;
      comments.push([at, end]);
      at = end;
    } else if (quotes.includes(char)) {
      const kind = stringAt(text, at, language);
      readString(at + kind.close.length, kind);
    } else if (char === '/' && beginsPattern(text, at, language, comments, headEnd)) {
      const end = endOfPattern(text, at + 1);
      strings.push([at + 1, end]);
      at = text[end] === '/' ? end + 1 : end;
    } else if (within !== undefined && char === '}' && within.depth === depth - 1) {
      depth = within.depth;
      open.pop();
      readString(at + 1, within.kind);
    } else if (within !== undefined && beginsFormat(text, at, within.from, language)) {
      const end = endOfFormat(text, at);
      strings.push([at, end]);
      at = end;
    } else {
      if (char === '{') depth++;
      else if (char === '}') depth--;
      else if (char === '(' && language === 'javascript')
        heads.push(/\b(?:if|while|for|with)\s*$/.test(text.slice(Math.max(0, at - 8), at)));
      else if (char === ')' && heads.pop()) headEnd = at;
      else if (char === '\n' && within !== undefined && !within.kind.isLong) depth = open.pop()!.depth;
      at++;
    }
  }
  const plain = withBlanks(text, comments);
  return { plain, bare: withBlanks(plain, strings) };
}

/** Whether a mark of comments is none: `#{` of Ruby, and `#` in a string of Python, where it is a part of a format. */
function isNoComment(text: string, at: number, language: Language, isInString: boolean): boolean {
  return (language === 'ruby' && text[at + 1] === '{') || (language === 'python' && isInString);
}

/** The end of a comment of lines of Ruby, and of what is behind its code, where one begins at a place. */
function endOfDocument(text: string, at: number): number | undefined {
  if (at > 0 && text[at - 1] !== '\n') return undefined;
  if (/^__END__\r?(?:\n|$)/.test(text.slice(at, at + 9))) return text.length;
  if (!text.startsWith('=begin', at)) return undefined;
  const close = text.indexOf('\n=end', at);
  return close < 0 ? text.length : lineEnd(text, close + 1);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
