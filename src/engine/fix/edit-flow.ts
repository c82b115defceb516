import type { Writable } from '../../rule/edit-request.ts';
import type { Located, Parsed } from '../../syntax/parsed.ts';
import type { Key, TextEdit } from '../../text/place.ts';
import { type Child, type Collection, hasComment } from '../collection.ts';
import { layoutOf } from './layout.ts';
import { writeFlow, writeJson, writeScalar } from './write-value.ts';

/** Puts a value in the place of another: in JSON, in `{...}`, or the whole document. */
export function replaceInFlow(parsed: Parsed, { node }: Located, value: Writable): readonly TextEdit[] | undefined {
  const [start, end] = [node.start.offset, node.end.offset];
  return start === end ? undefined : [{ start, end, text: writeValue(parsed, value, start) }];
}

/** Adds an entry or item behind the last one: on its line, or on a line of its own as the others are. */
export function insertIntoFlow(
  { parsed, located, children }: Collection,
  { key, value }: { readonly key?: string; readonly value: Writable },
): readonly TextEdit[] | undefined {
  const { text } = parsed;
  const last = children.at(-1)!.located;
  const close = located.value.end.offset - 1;
  const behind = text.slice(last.node.end.offset, close);
  if (last.node.start.offset === last.node.end.offset || behind.includes('#')) return undefined;
  const comma = /^\s*,/.exec(behind)?.[0];
  const at = last.node.end.offset + (comma?.length ?? 0);

  const { newline, colon } = layoutOf(parsed);
  const isBroken = text.slice(located.value.start.offset, children[0].located.key.start.offset).includes('\n');
  const gap = isBroken ? newline + indentOf(text, last.key.start.offset) : colon === ':' ? '' : ' ';
  const written = writeValue(parsed, value, last.key.start.offset);
  const entry = key === undefined ? written : `${writeKey(parsed, key)}${colon}${written}`;
  return [{ start: at, end: at, text: `${comma === undefined ? ',' : ''}${gap}${entry}` }];
}

/** Takes an entry or item away together with one comma. */
export function removeFromFlow({ parsed, located, children }: Collection, key: Key): readonly TextEdit[] | undefined {
  const index = children.findIndex((child) => child.key === key);
  const child = children[index];
  if (child === undefined) return undefined;
  const [before, after]: (Child | undefined)[] = [children[index - 1], children[index + 1]];
  let start = located.value.start.offset + 1;
  let end = located.value.end.offset - 1;
  if (after !== undefined) {
    start = child.located.key.start.offset;
    end = after.located.key.start.offset;
  } else if (before !== undefined) {
    start = before.located.node.end.offset;
    end = child.located.node.end.offset;
  }
  return hasComment(parsed, start, end) ? undefined : [{ start, end, text: '' }];
}

function writeValue(parsed: Parsed, value: Writable, at: number): string {
  if (parsed.format === 'yaml') return writeFlow(value);
  return writeJson(value, indentOf(parsed.text, at), layoutOf(parsed));
}

function writeKey(parsed: Parsed, key: string): string {
  return parsed.format === 'json' ? JSON.stringify(key) : writeScalar(key);
}

/** The white space that the line of `offset` starts with. */
function indentOf(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))![0];
}
