import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../blanks.ts';

/** A literal or folded scalar, and where the line starts that ends it. */
export interface BlockScalar {
  readonly value: string;
  readonly next: number;
}

const DASH = 0x2d;
const PLUS = 0x2b;
const FOLDED = 0x3e;

/**
 * Reads the block scalar whose `|` or `>` is at an offset, in a value of a parent of an indentation, step by step as js-yaml
 * does. Nothing for a header with more than a sign behind it.
 */
export function readBlockScalar(text: string, from: number, parent: number): BlockScalar | undefined {
  const folds = text.charCodeAt(from) === FOLDED;
  let at = from + 1;
  const sign = text.charCodeAt(at);
  if (sign === DASH || sign === PLUS) at++;
  while (text.charCodeAt(at) === SPACE) at++;
  if (!endsLine(text, at)) return undefined;

  let value = '';
  let indentation = parent + 1;
  let hasContent = false;
  let emptyLines = 0;
  let wasDeeper = false;
  let line = startOfNextLine(text, at);
  while (line < text.length) {
    at = line;
    while ((!hasContent || at - line < indentation) && text.charCodeAt(at) === SPACE) at++;
    // empty lines in front of the first one with content count
    if (!hasContent && at - line > indentation) indentation = at - line;
    if (endsLine(text, at)) {
      emptyLines++;
      line = startOfNextLine(text, at);
      continue;
    }
    if (at - line < indentation) break;

    const first = text.charCodeAt(at);
    const isDeeper = folds && (first === SPACE || first === TAB);
    if (!folds || isDeeper) value += breaks(hasContent ? emptyLines + 1 : emptyLines);
    else if (wasDeeper) value += breaks(emptyLines + 1);
    else if (emptyLines > 0) value += breaks(emptyLines);
    else if (hasContent) value += ' ';
    wasDeeper = isDeeper;
    hasContent = true;
    emptyLines = 0;
    const end = endOfLine(text, at);
    value += text.slice(at, end);
    line = startOfNextLine(text, end);
  }
  if (sign === PLUS) value += breaks(hasContent ? emptyLines + 1 : emptyLines);
  else if (sign !== DASH && hasContent) value += '\n';
  return { value, next: line };
}

function breaks(count: number): string {
  return count === 1 ? '\n' : '\n'.repeat(count);
}

/** Where the line of an offset ends, before its line break. */
export function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at < 0) return text.length;
  return at > from && text.charCodeAt(at - 1) === CARRIAGE_RETURN ? at - 1 : at;
}

/** Where the line behind that of an offset begins, or the text ends. */
export function startOfNextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

/** Whether a line ends at an offset. */
export function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_FEED || code === CARRIAGE_RETURN || at >= text.length;
}
