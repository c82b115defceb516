import { SPACE, TAB } from '../blanks.ts';

const BACKSLASH = 0x5c;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** Where a quoted scalar ends, behind its closing quote; nothing where it is not closed before a limit. */
export function endOfQuoted(text: string, from: number, limit: number): number | undefined {
  const isDouble = text.charCodeAt(from) === DOUBLE;
  for (let at = from + 1; ; at++) {
    at = text.indexOf(isDouble ? '"' : "'", at);
    if (at < 0 || at >= limit) return undefined;
    if (isDouble ? !isEscaped(text, at) : text.charCodeAt(at + 1) !== SINGLE) return at + 1;
    if (!isDouble) at++; // two single quotes are one
  }
}

/** The value of a quoted scalar on one line; nothing for escapes that JSON has not. */
export function valueOfQuoted(written: string): string | undefined {
  const inner = written.slice(1, -1);
  if (written.charCodeAt(0) === SINGLE) return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
  if (!inner.includes('\\')) return inner;
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/**
 * The value of a quoted scalar on several lines, which are folded as those of plain ones are. Nothing for a line that ends in
 * a backslash, or that may separate documents.
 */
export function valueOfFolded(written: string): string | undefined {
  const quote = written[0]!;
  const lines = written.slice(1, -1).split(/\r?\n/);
  let value = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0 && (line.startsWith('-') || line.startsWith('.'))) return undefined;
    const isLast = index === lines.length - 1;
    const inner = trimmed(line, index > 0, !isLast);
    const piece = isEscaped(inner, inner.length) ? undefined : valueOfQuoted(quote + inner + quote);
    if (piece === undefined) return undefined;
    if (index > 0) breaks++;
    if (piece === '' && index > 0 && !isLast) continue;
    if (breaks > 0) value += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    breaks = 0;
    value += piece;
  }
  return value;
}

function trimmed(line: string, atStart: boolean, atEnd: boolean): string {
  let from = 0;
  let end = line.length;
  if (atStart) while (isSpaceOrTab(line.charCodeAt(from))) from++;
  if (atEnd) while (end > from && isSpaceOrTab(line.charCodeAt(end - 1))) end--;
  return line.slice(from, end);
}

function isSpaceOrTab(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}
