import type { Parsed } from '../../syntax/parsed.ts';
import type { Key, Place, Range } from '../../text/place.ts';
import type { ParsedTemplate } from '../included.ts';

/** What a report underlines: a stretch of one line, and the JSON pointer of what it is about. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly pointer: string;
}

/**
 * Where a place is marked: a scalar itself, the key of a mapping or list, the first line of a list item.
 * A place that does not exist is marked at its nearest parent.
 */
export function spanOf(parsed: Parsed, place: Place): Span {
  const located = parsed.locate(place.keys);
  const keys = place.keys.slice(0, located.depth);
  const exists = located.depth === place.keys.length;
  const pointer = jsonPointer(keys);
  if (exists && place.fragment !== undefined) {
    return { ...onOneLine(parsed.text, parsed.locateFragment(place.keys, place.fragment)), pointer };
  }
  const isCollection = located.kind === 'mapping' || located.kind === 'sequence';
  const isEntry = typeof keys.at(-1) === 'string' && located.key !== undefined;
  return { ...onOneLine(parsed.text, isCollection && isEntry ? located.key! : located.node), pointer };
}

/** A range cut to its first line: a finding never covers half a file. */
export function onOneLine(text: string, { start, end }: Range): Omit<Span, 'pointer'> {
  const { line, column, offset } = start;
  // an end between a carriage return and its line feed is beyond the line
  if (end.line === line && text[end.offset - 1] !== '\r')
    return { line, column, endLine: line, endColumn: column + end.offset - offset };
  const lineBreak = /[\r\n]/g;
  lineBreak.lastIndex = offset;
  const lineEnd = lineBreak.exec(text)?.index ?? text.length;
  const length = end.offset <= lineEnd ? end.offset - offset : text.slice(offset, lineEnd).trimEnd().length;
  return { line, column, endLine: line, endColumn: column + length };
}

/** Keys as a JSON pointer (RFC 6901). */
export function jsonPointer(keys: readonly Key[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The logical id that a place is in. */
export function resourceOf(place: Place): string | null {
  const [section, id, index, key] = place.keys;
  if (section !== 'Resources' || typeof id !== 'string') return null;
  return id.startsWith('Fn::ForEach::') && index === 2 && typeof key === 'string' ? key : id;
}

/** The file that a place is written in, which may be one that the template includes, and where that is. */
export function writtenSpanOf(parsed: ParsedTemplate, place: Place): Span & { readonly path: string } {
  const included = parsed.writtenIn?.(place.keys);
  return included === undefined
    ? { ...spanOf(parsed, place), path: parsed.path }
    : { ...spanOf(included.parsed, { ...place, keys: included.keys }), path: included.parsed.path };
}
