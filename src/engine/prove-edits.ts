import type { EditRequest } from '../rule/edit-request.ts';
import { parse } from '../syntax/parse.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { applyEdits } from '../text/edits.ts';
import type { Key, TextEdit } from '../text/place.ts';
import { type Child, readCollection, valueAt } from './collection.ts';
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
    const id = resourceChangedBy(request);
    if (id === undefined) return false;
    requestsById.set(id, [...(requestsById.get(id) ?? []), request]);
  }
  let editsInside = 0;
  for (const [id, own] of requestsById) {
    const piece = resourceTexts(parsed).get(id);
    if (piece === undefined) return false;
    const inside = edits.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    editsInside += inside.length;
    const text = applyEdits(
      parsed.text.slice(piece.start, piece.end),
      inside.map((edit) => ({ ...edit, start: edit.start - piece.start, end: edit.end - piece.start })),
    );
    // what follows starts on a line of its own
    const isClosed = parsed.format === 'json' || piece.end === parsed.text.length || text?.endsWith('\n');
    if (text === undefined || !isClosed) return false;
    const after = parse(parsed.path, parsed.format === 'json' ? `{"Resources":{${text}}}` : `Resources:\n${text}`);
    const before = { Resources: { [id]: valueAt(parsed.value, ['Resources', id]) } };
    if (after.problems.length > 0 || !isSameValue(after.value, editedValue(before, own))) return false;
  }
  return editsInside === edits.length;
}

/** The key under `Resources` whose value alone a change is about. */
function resourceChangedBy({ kind, at: { keys } }: EditRequest): string | undefined {
  const [section, id] = keys;
  const isInside = keys.length > (kind === 'remove' ? 2 : 1);
  return section === 'Resources' && typeof id === 'string' && isInside ? id : undefined;
}

/** A stretch of a text, by offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
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
    for (const { key, located } of resources.children)
      texts.set(key, { start: located.key.start.offset, end: located.node.end.offset });
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
    if (isFirstOnLine && !mayHaveAnchor.test(parsed.text.slice(start, end))) texts.set(key, { start, end });
  }
  return texts;
}

function startOfLine({ located: { key } }: Child): number {
  return key.start.offset - key.start.column + 1;
}

/** May be wrong about text in scripts, which then costs a parse of the whole template. */
const mayHaveAnchor = /(?:^|[\s[\]{},:"'])&\S/;
