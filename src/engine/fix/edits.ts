import type { EditRequest, Writable } from '../../rule/edit-request.ts';
import type { Parsed } from '../../syntax/parsed.ts';
import type { Key, TextEdit } from '../../text/place.ts';
import { type Collection, isOwnKey, readCollection, valueAt } from '../collection.ts';
import { insertIntoBlock, removeFromBlock, replaceInBlock } from './edit-block.ts';
import { insertIntoFlow, removeFromFlow, replaceInFlow } from './edit-flow.ts';
import { isProved } from './prove-edits.ts';

/**
 * Writes changes as edits of the text, or `undefined` when that can't be done without touching anything else.
 * Each answer is proved: the edited text is read again and must say exactly what was asked for.
 */
export function textEditsFor(parsed: Parsed, requests: readonly EditRequest[]): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const request of requests) {
    const written = request.at.file === parsed.path ? write(parsed, request) : undefined;
    if (written === undefined) return undefined;
    edits.push(...written);
  }
  return isProved(parsed, requests, edits) ? edits : undefined;
}

/** The edits of one change, not yet proved. */
type Written = readonly TextEdit[] | undefined;

function write(parsed: Parsed, request: EditRequest): Written {
  const { keys } = request.at;
  if (request.kind === 'set') return set(parsed, keys, request.key, request.value);
  if (request.kind === 'append') return append(parsed, keys, request.value);
  return request.kind === 'replace' ? replace(parsed, keys, request.value) : remove(parsed, keys);
}

function set(parsed: Parsed, keys: readonly Key[], key: string, value: Writable): Written {
  const mapping = valueAt(parsed.value, keys);
  const last = keys.at(-1);
  // A mapping that is missing comes into being with its first entry.
  if (mapping === undefined) {
    return typeof last === 'string' ? set(parsed, keys.slice(0, -1), last, { [key]: value }) : undefined;
  }
  if (mapping === null) return replace(parsed, keys, { [key]: value });
  if (typeof mapping !== 'object' || Array.isArray(mapping)) return undefined;
  if (isOwnKey(mapping, key)) return replace(parsed, [...keys, key], value);
  if (Object.keys(mapping).length === 0) return replace(parsed, keys, { [key]: value });
  return insert(readCollection(parsed, keys), { key, value });
}

function append(parsed: Parsed, keys: readonly Key[], value: Writable): Written {
  const list = valueAt(parsed.value, keys);
  const last = keys.at(-1);
  if (list === undefined) {
    return typeof last === 'string' ? set(parsed, keys.slice(0, -1), last, [value]) : undefined;
  }
  if (list === null) return replace(parsed, keys, [value]);
  if (Array.isArray(list)) {
    return list.length === 0 ? replace(parsed, keys, [value]) : insert(readCollection(parsed, keys), { value });
  }
  // A mapping here is an intrinsic that may be a whole list.
  return typeof list === 'object' ? undefined : replace(parsed, keys, [list as Writable, value]);
}

function remove(parsed: Parsed, keys: readonly Key[]): Written {
  const key = keys.at(-1);
  const collection = readCollection(parsed, keys.slice(0, -1));
  if (key === undefined || collection === undefined) return undefined;
  return collection.style === 'flow' ? removeFromFlow(collection, key) : removeFromBlock(collection, key);
}

function insert(collection: Collection | undefined, added: { key?: string; value: Writable }): Written {
  if (collection === undefined) return undefined;
  return collection.style === 'flow' ? insertIntoFlow(collection, added) : insertIntoBlock(collection, added);
}

function replace(parsed: Parsed, keys: readonly Key[], value: Writable): Written {
  const key = keys.at(-1);
  if (key === undefined) return replaceInFlow(parsed, parsed.locate(keys), value);
  const collection = readCollection(parsed, keys.slice(0, -1));
  const child = collection?.children.find((child) => child.key === key);
  if (collection === undefined || child === undefined) return undefined;
  return collection.style === 'flow'
    ? replaceInFlow(parsed, child.located, value)
    : replaceInBlock(collection, child, value);
}
