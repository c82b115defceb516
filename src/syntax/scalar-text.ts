/** The characters of a scalar with the place that each comes from. */
interface ScalarText {
  readonly characters: string;
  /** For each UTF-16 unit where it starts and ends in the text; an escape is longer than what it represents. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where a piece of a scalar's value is in the text, whatever the scalar's style; `undefined` when it does not. */
export function findInScalar(text: string, start: number, end: number, piece: string): [number, number] | undefined {
  if (piece === '') return undefined;
  const { characters, starts, ends } = readScalar(text, start, end);
  const at = characters.indexOf(piece);
  return at < 0 ? undefined : [starts[at]!, ends[at + piece.length - 1]!];
}

/** Reads a scalar again, the way YAML does, and keeps the places. */
export function readScalar(text: string, start: number, end: number): ScalarText {
  const writer = new PlacedWriter();
  const first = text[start];
  if (first === '|' || first === '>') readBlock(text, start, end, first === '>', writer);
  else if (first === '"') readQuoted(text, start + 1, end - 1, '\\', writer);
  else if (first === "'") readQuoted(text, start + 1, end - 1, "'", writer);
  else readQuoted(text, start, end, undefined, writer);
  return writer;
}

class PlacedWriter implements ScalarText {
  characters = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  write(characters: string, start: number, end: number): void {
    this.characters += characters;
    for (let i = 0; i < characters.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Copies text as written. */
  copy(text: string, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      this.starts.push(i);
      this.ends.push(i + 1);
    }
    this.characters += text.slice(start, end);
  }
}

const escapes: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** Quoted and plain scalars fold line breaks the same way; they differ in what escapes what. */
function readQuoted(text: string, start: number, end: number, mark: '\\' | "'" | undefined, out: PlacedWriter): void {
  // oxlint-disable-next-line regexp/no-super-linear-move -- blanks that it does not take are passed together
  const fold = /[ \t]*(?:\r\n?|\n)\s*/y;
  const blanks = /[ \t]*/y;
  let at = start;
  while (at < end) {
    fold.lastIndex = at;
    const folded = fold.exec(text)?.[0];
    if (folded !== undefined) {
      const breaks = countBreaks(folded);
      out.write(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at, at + folded.length);
      at += folded.length;
    } else if (text[at] === mark) {
      const length = mark === '\\' ? escapeLength(text, at) : 2;
      out.write(mark === '\\' ? unescaped(text.slice(at + 1, at + length)) : "'", at, at + length);
      at += length;
    } else {
      blanks.lastIndex = at;
      const next = Math.min(end, at + Math.max(1, blanks.exec(text)![0].length));
      out.copy(text, at, next);
      at = next;
    }
  }
}

function escapeLength(text: string, at: number): number {
  const written = /\\(?:x.{2}|u.{4}|U.{8}|(?:\r\n?|\n)\s*|.)/sy;
  written.lastIndex = at;
  return written.exec(text)?.[0].length ?? 1;
}

function unescaped(escaped: string): string {
  if (/^[xuU]./.test(escaped)) {
    const code = Number.parseInt(escaped.slice(1), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  if (/^[\r\n]/.test(escaped)) return '';
  return escapes[escaped] ?? escaped;
}

/**
 * Block scalars (`|`, `>`). The indentation is that of the first line with content; after a header that states
 * it (`|2`), which only the parent could make sense of, it is the smallest of all.
 */
function readBlock(text: string, start: number, end: number, folds: boolean, out: PlacedWriter): void {
  const header = /[|>][^\r\n]*/y;
  header.lastIndex = start;
  const stated = /^.[+-]?\d/.test(header.exec(text)![0]);
  const lines = blockLines(text, header.lastIndex, end);
  const indents = lines.filter((line) => line.content < line.end).map((line) => line.content - line.start);
  const indent = stated ? Math.min(...indents) : (indents[0] ?? 0);

  let breaks = 0;
  let wasDeeper = false;
  let hasContent = false;
  for (const line of lines) {
    const from = Math.min(line.start + indent, line.content);
    const to = line.end;
    if (from === to) {
      breaks++;
      continue;
    }
    const isDeeper = /[ \t]/.test(text[from]!);
    const keeps = !folds || isDeeper || wasDeeper || !hasContent;
    const between = keeps ? '\n'.repeat(hasContent ? breaks + 1 : breaks) : breaks === 0 ? ' ' : '\n'.repeat(breaks);
    out.write(between, line.start, from);
    out.copy(text, from, to);
    breaks = 0;
    wasDeeper = isDeeper;
    hasContent = true;
  }
}

/** Lines behind an offset: where each starts, where its blanks end, and where it ends. */
function blockLines(text: string, from: number, end: number): { start: number; content: number; end: number }[] {
  const lines = [];
  const line = /(\r\n?|\n)( *)[^\r\n]*/y;
  line.lastIndex = from;
  while (line.lastIndex < end) {
    const match = line.exec(text);
    if (!match) break;
    const start = match.index + match[1]!.length;
    lines.push({ start, content: start + match[2]!.length, end: line.lastIndex });
  }
  return lines;
}

function countBreaks(blanks: string): number {
  return blanks.match(/\r\n?|\n/g)!.length;
}
