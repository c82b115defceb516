import type { BlankedCode } from '../languages/blank.ts';
import type { Stretch } from '../languages/stretch.ts';
import type { Truth } from './condition.ts';

/** A statement, or the head of one, over as many lines as it takes. */
interface Line {
  /** The place of its first character that is no blank. */
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

/** What never runs of Python: behind a return in its block, and where a condition never holds. */
export function neverRunInPython(
  code: BlankedCode,
  truth: ((condition: string) => Truth) | undefined,
): readonly Stretch[] {
  const lines = linesOf(code.bare);
  return [...behindReturns(code.bare, lines), ...(truth === undefined ? [] : excluded(code, lines, truth))];
}

/** The statements of a text without comments and strings. */
function linesOf(bare: string): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < bare.length; ) {
    const from = at + /^[ \t\f\r]*/.exec(bare.slice(at, at + 1000))![0].length;
    const to = endOfLine(bare, from);
    if (to > from) lines.push({ from, to, indent: from - at });
    at = to + 1;
  }
  return lines;
}

/** Where a statement ends: at a line break outside of brackets and strings that no backslash joins. */
function endOfLine(bare: string, from: number): number {
  let depth = 0;
  for (let at = from; at < bare.length; at++) {
    const char = bare[at]!;
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '"' || char === "'") at = endOfString(bare, at);
    else if (char === '\\' && bare[at + 1] === '\n') at++;
    else if (char === '\n' && depth === 0) return at;
  }
  return bare.length;
}

/** The place of the last quote of a string whose inside is blank. */
function endOfString(bare: string, at: number): number {
  const quote = bare[at]!;
  const isLong = bare.startsWith(quote.repeat(3), at);
  const close = bare.indexOf(isLong ? quote.repeat(3) : quote, at + (isLong ? 3 : 1));
  return close < 0 ? at : close + (isLong ? 2 : 0);
}

function behindReturns(bare: string, lines: readonly Line[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { from, to, indent } = lines[index]!;
    if (indent === 0 || !/^(?:return|raise)\b/.test(bare.slice(from, from + 7))) continue;
    const end = endOfBlock(lines, index + 1, indent);
    if (end > index + 1) found.push([to, lines[end - 1]!.to]);
    index = end - 1;
  }
  return found;
}

/** The index behind the last of the lines from an index on that are indented at least so far. */
function endOfBlock(lines: readonly Line[], from: number, indent: number): number {
  let end = from;
  while (end < lines.length && lines[end]!.indent >= indent) end++;
  return end;
}

const longestCondition = 300;

function excluded(
  { plain, bare }: BlankedCode,
  lines: readonly Line[],
  truth: (condition: string) => Truth,
): readonly Stretch[] {
  const found: Stretch[] = [];
  lines.forEach((line, index) => {
    const head = /^(?:if|elif|while)\b/.exec(bare.slice(line.from, line.from + 6))?.[0];
    if (head === undefined) found.push(...excludedInPlace(plain, bare, line, truth));
    const colon = head === undefined ? undefined : colonOf(bare, line.from);
    const holds = head && colon !== undefined ? truth(plain.slice(line.from + head.length, colon)) : undefined;
    if (holds === undefined || colon === undefined) return;
    const end = endOfBlock(lines, index + 1, line.indent + 1);
    if (!holds) found.push([colon + 1, lines[end - 1]!.to]);
    else if (head !== 'while') found.push(...otherBranches(bare, lines, end, line.indent));
  });
  return found;
}

/** The bodies of `elif` and `else` behind what always holds. */
function otherBranches(bare: string, lines: readonly Line[], from: number, indent: number): readonly Stretch[] {
  let end = from;
  while (
    end < lines.length &&
    lines[end]!.indent === indent &&
    /^(?:elif|else)\b/.test(bare.slice(lines[end]!.from, lines[end]!.from + 5))
  )
    end = endOfBlock(lines, end + 1, indent + 1);
  return end === from ? [] : [[lines[from]!.from + 'else'.length, lines[end - 1]!.to]];
}

/** The colon behind the condition at a place. */
function colonOf(bare: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(bare.length, from + longestCondition); at++) {
    if ('([{'.includes(bare[at]!)) depth++;
    else if (')]}'.includes(bare[at]!)) depth--;
    else if (bare[at] === ':' && depth === 0) return at;
  }
  return undefined;
}

/** `a if condition else b`: one of the two, with the condition. */
function excludedInPlace(
  plain: string,
  bare: string,
  { from, to }: Line,
  truth: (condition: string) => Truth,
): readonly Stretch[] {
  return [...bare.slice(from, to).matchAll(/\sif\s/g)].flatMap(({ index }): readonly Stretch[] => {
    const at = from + index;
    const rest = bare.slice(at, Math.min(to, at + longestCondition));
    const other = /\selse\s/.exec(rest)?.index;
    const holds = other === undefined ? undefined : truth(plain.slice(at + 4, at + other));
    if (holds === undefined) return [];
    const behind = at + other! + ' else '.length;
    return holds ? [[at, endOfOperand(bare, behind, to)]] : [[beginOfOperand(bare, at, from), behind]];
  });
}

function endOfOperand(bare: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if ('([{'.includes(bare[at]!)) depth++;
    else if (')]}'.includes(bare[at]!) && depth-- === 0) return at;
    else if (bare[at] === ',' && depth === 0) return at;
  }
  return to;
}

const longestOperand = 1000;

function beginOfOperand(bare: string, end: number, from: number): number {
  let depth = 0;
  for (let at = end - 1; at >= Math.max(from, end - longestOperand); at--) {
    const char = bare[at]!;
    if (')]}'.includes(char)) depth++;
    else if ('([{'.includes(char) && depth-- === 0) return at + 1;
    else if (depth === 0 && (char === ',' || (char === '=' && !'=!<>'.includes(bare[at - 1]!)))) return at + 1;
  }
  // `return a if condition else b`
  return Math.max(from + (/^return\b/.exec(bare.slice(from, from + 10))?.[0].length ?? 0), end - longestOperand);
}
