import type { EditRequest } from '../../rule/edit-request.ts';
import { parse } from '../../syntax/parse.ts';
import type { Parsed } from '../../syntax/parsed.ts';
import { isPlainMap } from '../../template/node.ts';
import { applyEdits } from '../../text/edits.ts';
import type { Key, TextEdit } from '../../text/place.ts';
import { type Child, isOwnKey, readCollection, valueAt } from '../collection.ts';
import { editedValue, isSameValue } from './edited-value.ts';

/**
 * Whether the edited text says exactly what was asked for: it is parsed again and compared. Where all edits lie inside
 * resources, those are parsed alone, so that a fix costs as much as the resource it is for and not as the template.
 */
export function isProved(parsed: Parsed, requests: readonly EditRequest[], edits: readonly TextEdit[]): boolean {
  return isProvedByResources(parsed, requests, edits) || isProvedByWhole(parsed, requests, edits);
}

function isProvedByWhole(parsed: Parsed, requests: readonly EditRequest[], edits: readonly TextEdit[]): boolean {
  const text = applyEdits(parsed.text, edits);
  if (text === undefined) return false;
  const after = parse(parsed.path, text);
  return (
    after.problems.length <= parsed.problems.length && isSameValue(after.value, editedValue(parsed.value, requests))
  );
}

/**
 * A resource's text means the same under a `Resources` of its own as in the template, unless it has an anchor (an alias
 * elsewhere would change with it) or an alias (which is refused without its anchor). What follows it starts with a key
 * of the same or a lower level, or in JSON with a comma or brace, and so means the same as before.
 */
function isProvedByResources(parsed: Parsed, requests: readonly EditRequest[], edits: readonly TextEdit[]): boolean {
  const requestsById = new Map<string, EditRequest[]>();
  for (const request of requests) {
    const id = resourceChangedBy(request) ?? lastBeforeAdded(parsed, request);
    if (id === undefined) return false;
    const own = requestsById.get(id) ?? [];
    own.push(request);
    requestsById.set(id, own);
  }
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let editsInside = 0;
  for (const [id, own] of requestsById) {
    const written = stretchOf(parsed, id);
    if (written === undefined) return false;
    const isRemoval = own.length === 1 && own[0]!.kind === 'remove' && own[0]!.at.keys.length === 2;
    const [start, end] = [written.start, isRemoval ? written.next : written.end];
    // where a key is duplicated, another resource of the name would come to light
    if (end === undefined || (isRemoval && parsed.problems.length > 0)) return false;
    const inside = editsWithin(sorted, start, end);
    editsInside += inside.length;
    const text = applyEdits(
      parsed.text.slice(start, end),
      inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
    if (text === undefined) return false;
    // what is removed whole leaves nothing that could belong to what is before it
    if (isRemoval && text === '') continue;
    if (isRemoval || !isProvedAlone(parsed, { id, text, isLast: end === parsed.text.length }, own)) return false;
  }
  return editsInside === edits.length;
}

interface EditedResource {
  readonly id: string;
  readonly text: string;
  readonly isLast: boolean;
}

function isProvedAlone(parsed: Parsed, { id, text, isLast }: EditedResource, own: readonly EditRequest[]): boolean {
  const isJson = parsed.format === 'json';
  // in YAML, what follows starts on a line of its own
  if (!isJson && !isLast && !text.endsWith('\n')) return false;
  const after = parse(parsed.path, isJson ? `{"Resources":{${text}}}` : `Resources:\n${text}`);
  const before = { Resources: { [id]: valueAt(parsed.value, ['Resources', id]) } };
  return after.problems.length === 0 && isSameValue(after.value, editedValue(before, own));
}

/** The edits that lie inside a stretch, of edits in the order of their starts. */
function editsWithin(sorted: readonly TextEdit[], start: number, end: number): readonly TextEdit[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < sorted.length && sorted[behind]!.start <= end) behind++;
  return sorted.slice(low, behind).filter((edit) => edit.end <= end);
}

/** The key under `Resources` whose value alone a change is about. */
function resourceChangedBy({ at: { keys } }: EditRequest): string | undefined {
  const [section, id] = keys;
  return section === 'Resources' && typeof id === 'string' ? id : undefined;
}

/** The resource behind which a new one is written: the two are read as one stretch of text. */
function lastBeforeAdded(parsed: Parsed, request: EditRequest): string | undefined {
  const { keys } = request.at;
  if (request.kind !== 'set' || keys.length !== 1 || keys[0] !== 'Resources') return undefined;
  const resources = valueAt(parsed.value, keys);
  if (!isPlainMap(resources) || isOwnKey(resources, request.key)) return undefined;
  const last = Object.keys(resources).at(-1);
  const written = last === undefined ? undefined : stretchOf(parsed, last);
  return written !== undefined && written.next === undefined ? last : undefined;
}

/** Where a resource is written, by offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Where the next resource starts. */
  readonly next: number | undefined;
}

function stretchOf(parsed: Parsed, id: string): Stretch | undefined {
  const block = parsed.blockOf('Resources', id);
  if (block === undefined) return resourceTexts(parsed).get(id);
  const { start, end, isLast } = block;
  return mayHaveAnchor.test(parsed.text.slice(start, end)) ? undefined : { start, end, next: isLast ? undefined : end };
}

const textsByParsed = new WeakMap<Parsed, ReadonlyMap<Key, Stretch>>();

function resourceTexts(parsed: Parsed): ReadonlyMap<Key, Stretch> {
  let texts = textsByParsed.get(parsed);
  if (texts === undefined) {
    texts = readResourceTexts(parsed);
    textsByParsed.set(parsed, texts);
  }
  return texts;
}

/** The text of each resource: in JSON its entry, in YAML whole lines up to the next key of its level or above. */
function readResourceTexts(parsed: Parsed): ReadonlyMap<Key, Stretch> {
  const texts = new Map<Key, Stretch>();
  const resources = readCollection(parsed, ['Resources']);
  if (resources?.kind !== 'mapping') return texts;
  if (parsed.format === 'json') {
    for (const [index, { key, located }] of resources.children.entries()) {
      const next = resources.children[index + 1]?.located.key.start.offset;
      texts.set(key, { start: located.key.start.offset, end: located.node.end.offset, next });
    }
    return texts;
  }
  if (resources.style === 'flow') return texts;
  const starts = resources.children.map(startOfLine);
  const behind = readCollection(parsed, [])?.children.find(
    ({ located }) => located.key.start.offset > resources.located.key!.start.offset,
  );
  starts.push(behind === undefined ? parsed.text.length : startOfLine(behind));
  for (const [index, { key, located }] of resources.children.entries()) {
    const [start, end] = [starts[index]!, starts[index + 1]!];
    const isFirstOnLine = /^ +$/.test(parsed.text.slice(start, located.key.start.offset));
    const next = index + 1 < resources.children.length ? end : undefined;
    if (isFirstOnLine && !mayHaveAnchor.test(parsed.text.slice(start, end))) texts.set(key, { start, end, next });
  }
  return texts;
}

function startOfLine({ located: { key } }: Child): number {
  return key.start.offset - key.start.column + 1;
}

/** May be wrong about text in scripts, which then costs a parse of the whole template. */
const mayHaveAnchor = /(?:^|[\s[\]{},:"'])&\S/;
