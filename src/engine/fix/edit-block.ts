import type { Writable } from '../../rule/edit-request.ts';
import type { Key, TextEdit } from '../../text/place.ts';
import { type Child, type Collection, contentEnd, hasComment, readCollection } from '../collection.ts';
import { layoutOf } from './layout.ts';
import { isInline, writeBlock, writeEntry, writeFlow, writeItem } from './write-value.ts';

/** Adds an entry or item to a block collection: an item last, an entry last or right behind `Type`. */
export function insertIntoBlock(
  collection: Collection,
  { key, value }: { readonly key?: string; readonly value: Writable },
): readonly TextEdit[] | undefined {
  const { parsed, children } = collection;
  const { text } = parsed;
  const layout = layoutOf(parsed);
  const first = children[0].located.key.start;
  const indent = ' '.repeat(first.column - 1);
  // What is before the first key must be indentation or dashes, or its column is no indentation.
  if (!/^[ -]*$/.test(text.slice(first.offset - first.column + 1, first.offset))) return undefined;

  const lines = key === undefined ? writeItem(value, layout) : writeEntry(key, value, layout);
  const type = children.find((child) => child.key === 'Type' && child.located.kind === 'scalar');
  const neighbour = (key !== undefined && type) || children.at(-1)!;
  if (key !== undefined && endsInBlockScalar(collection, neighbour)) {
    // Behind a block scalar one blank line too many is content: before its key nothing can go wrong.
    const at = neighbour.located.key.start.offset;
    return [{ start: at, end: at, text: lines.map((line) => line + layout.newline + indent).join('') }];
  }
  const at = endOfLine(text, contentEnd(collection, neighbour));
  return at === undefined
    ? undefined
    : [{ start: at, end: at, text: lines.map((line) => layout.newline + indent + line).join('') }];
}

/** Writes another value behind the key or dash of a child; comments around the old value stay. */
export function replaceInBlock(collection: Collection, child: Child, value: Writable): readonly TextEdit[] | undefined {
  const { parsed, kind } = collection;
  const { text } = parsed;
  const { key, node } = child.located;
  const layout = layoutOf(parsed);
  const from = endOfMark(
    text,
    kind === 'sequence' ? key.start.offset : key.end.offset,
    kind === 'sequence' ? '-' : ':',
  );
  if (from === undefined) return undefined;
  const isEmpty = node.start.offset >= node.end.offset;
  const to = isEmpty ? from : contentEnd(collection, child);

  const scalar = writeScalarList(parsed.text.slice(node.start.offset, to), child.value, value);
  const hasCommentBefore = !isEmpty && hasComment(parsed, from, node.start.offset);
  const start = hasCommentBefore ? node.start.offset : from;
  if (scalar !== undefined || isInline(value)) {
    return [{ start, end: to, text: (hasCommentBefore ? '' : ' ') + (scalar ?? writeFlow(value)) }];
  }
  const lines = writeBlock(value, layout);
  const outer = ' '.repeat(key.start.column - 1);
  if (kind === 'sequence' && !hasCommentBefore) {
    return [{ start, end: to, text: ` ${lines.join(`${layout.newline}${outer}  `)}` }];
  }
  const step = Array.isArray(value) ? layout.dashIndent : layout.unit;
  const indent = hasCommentBefore ? ' '.repeat(node.start.column - 1) : outer + step;
  const lead = hasCommentBefore ? '' : layout.newline + indent;
  return [{ start, end: to, text: lead + lines.join(layout.newline + indent) }];
}

/** Takes an entry or item away with its lines; a collection that loses its last one becomes `{}` or `[]`. */
export function removeFromBlock(collection: Collection, key: Key): readonly TextEdit[] | undefined {
  const { parsed, kind, children, located } = collection;
  const { text } = parsed;
  const index = children.findIndex((child) => child.key === key);
  const child = children[index];
  if (child === undefined) return undefined;
  const start = child.located.key.start;
  const end = contentEnd(collection, child);
  const lineStart = start.offset - start.column + 1;
  const isOnOwnLine = /^ *$/.test(text.slice(lineStart, start.offset));

  if (children.length === 1) {
    const empty = kind === 'mapping' ? '{}' : '[]';
    const parentKey = located.key;
    const colon = parentKey && endOfMark(text, parentKey.end.offset, ':');
    const isUnderKey = colon !== undefined && isOnOwnLine && located.node.start.offset === located.value.start.offset;
    if (!isUnderKey) return [{ start: start.offset, end, text: empty }];
    const lines = wholeLines(text, lineStart, end);
    return lines && [{ start: colon, end: colon, text: ` ${empty}` }, lines];
  }
  if (isOnOwnLine) {
    const lines = wholeLines(text, lineStart, end);
    return lines && [lines];
  }
  // The first entry behind a dash: the next one takes its place.
  const next = children[index + 1]?.located.key.start.offset;
  return next === undefined || hasComment(parsed, end, next)
    ? undefined
    : [{ start: start.offset, end: next, text: '' }];
}

/** A scalar that becomes a list of itself and one more keeps its spelling: `[A, B]`. */
function writeScalarList(source: string, old: unknown, value: Writable): string | undefined {
  if (!Array.isArray(value) || value.length !== 2 || value[0] !== old || typeof old === 'object') return undefined;
  const isFitForFlow = /^[^\s,[\]{}|>#]+$/.test(source) || /^(['"])(?:(?!\1)[^\\\n])*\1$/.test(source);
  return `[${isFitForFlow ? source : writeFlow(value[0])}, ${writeFlow(value[1]!)}]`;
}

function endsInBlockScalar({ parsed, keys }: Collection, child: Child): boolean {
  const start = parsed.text.charAt(child.located.value.start.offset);
  if (child.located.kind === 'scalar') return start === '|' || start === '>';
  if ('{['.includes(start)) return false;
  const inner = readCollection(parsed, [...keys, child.key]);
  return inner !== undefined && endsInBlockScalar(inner, inner.children.at(-1)!);
}

/** The offset behind the `:` or `-` that comes next, blanks aside. */
function endOfMark(text: string, offset: number, mark: ':' | '-'): number | undefined {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return text[at] === mark ? at + 1 : undefined;
}

/** The end of the line, if only blanks and a comment are between. */
function endOfLine(text: string, offset: number): number | undefined {
  const rest = /^[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)/.exec(text.slice(offset))?.[0];
  return rest === undefined ? undefined : offset + rest.length;
}

/** The lines from one offset to another, with their line break. */
function wholeLines(text: string, lineStart: number, end: number): TextEdit | undefined {
  const lineEnd = endOfLine(text, end);
  if (lineEnd === undefined) return undefined;
  const next = text.indexOf('\n', lineEnd);
  if (next !== -1) return { start: lineStart, end: next + 1, text: '' };
  // The last line of a file without a line break at its end: the break before it goes.
  const before = text.slice(0, lineStart).replace(/\r?\n$/, '').length;
  return { start: before, end: lineEnd, text: '' };
}
