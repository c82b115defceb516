import { jsonNodes } from '../json-nodes.ts';
import { mayHaveDuplicateKeys, surveyJson } from '../json-survey.ts';
import { changeBetween } from './change-between.ts';

/** A JSON text without faults, and where in it the entries of its sections are. */
export interface ReadJson {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly sections: readonly JsonSection[];
}

/** The value of a key of the template that is a mapping, such as all resources. */
interface JsonSection {
  readonly mapping: Readonly<Record<string, unknown>>;
  /** Behind its opening brace. */
  readonly start: number;
  /** Its closing brace. */
  readonly end: number;
  /** In the order of the text. */
  readonly entries: readonly JsonEntry[];
}

/** An entry of a section, such as one resource, from its key to the end of its value. */
export interface JsonEntry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The same object as long as its text is the same. */
  readonly lines: object;
}

/** Where the entries of the sections are in a text that JSON.parse has accepted, and in which no key comes twice. */
export function readJsonSections(text: string, value: Readonly<Record<string, unknown>>): ReadJson {
  const sections = jsonNodes(text).entries.flatMap(({ key, value: { kind, start, end, entries } }): JsonSection[] => {
    if (kind !== 'mapping') return [];
    const mapping = value[key] as JsonSection['mapping'];
    return [{ mapping, start: start + 1, end: end - 1, entries: entries.map(entryOf) }];
  });
  return { text, value, sections };
}

function entryOf({ key, keyStart, value }: ReturnType<typeof jsonNodes>['entries'][number]): JsonEntry {
  return { key, start: keyStart, end: value.end, lines: {} };
}

/**
 * The same as reading a text anew, from what was read of an earlier one: where they differ within some entries of one section,
 * those alone are read, and all others are the same objects as before. Nothing where that can't be told.
 */
export function rereadJson(text: string, earlier: ReadJson): ReadJson | undefined {
  const change = changeBetween(earlier.text, text);
  const section = earlier.sections.find(({ start, end }) => start <= change.start && change.oldEnd <= end);
  const name = Object.keys(earlier.value).find((key) => earlier.value[key] === section?.mapping);
  if (section === undefined || name === undefined) return undefined;
  const { entries } = section;
  const before = entries.findLastIndex(({ end }) => end <= change.start);
  const behind = entries.findIndex(({ start }) => start >= change.oldEnd);
  const start = before < 0 ? section.start : entries[before]!.end;
  const end = (behind < 0 ? section.end : entries[behind]!.start) + change.moved;
  const read = readBetween(text, start, end, before >= 0, behind >= 0);
  if (read === undefined) return undefined;

  const move = (entry: JsonEntry) => ({ ...entry, start: entry.start + change.moved, end: entry.end + change.moved });
  const now = [
    ...entries.slice(0, before + 1),
    ...read.entries,
    ...(behind < 0 ? [] : change.moved === 0 ? entries.slice(behind) : entries.slice(behind).map(move)),
  ];
  const isRead = new Set(read.entries);
  const mapping: Record<string, unknown> = {};
  for (const entry of now) {
    const { key } = entry;
    // a key that came before, and the names that every object has
    if (mapping[key] !== undefined) return undefined;
    mapping[key] = (isRead.has(entry) ? read.value : section.mapping)[key];
  }
  const others = earlier.sections.map((each): JsonSection => {
    if (each === section) return { mapping, start: section.start, end: section.end + change.moved, entries: now };
    if (each.end <= start) return each;
    const moved = { start: each.start + change.moved, end: each.end + change.moved };
    return { ...each, ...moved, entries: each.entries.map(move) };
  });
  return { text, value: { ...earlier.value, [name]: mapping }, sections: others };
}

/** What is written between two entries of a section, or one and its braces. */
function readBetween(text: string, from: number, to: number, isFollowing: boolean, isFollowed: boolean) {
  let [start, end] = [skipBlanks(text, from), to];
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const isNone = isFollowing && isFollowed ? text.slice(start, end) === ',' : start === end;
  if (isNone) return { value: {}, entries: [] };
  if (isFollowing && text[start++] !== ',') return undefined;
  if (isFollowed && text[--end] !== ',') return undefined;
  if (end <= start) return undefined;
  const written = `{${text.slice(start, end)}}`;
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(written);
  } catch {
    return undefined;
  }
  const survey = surveyJson({ section: value });
  if (survey.isTooDeep || survey.hasLostDigits || mayHaveDuplicateKeys(written, { ...survey, keys: survey.keys - 1 }))
    return undefined;
  const entries = jsonNodes(written).entries.map((entry) => {
    const { key, start: keyStart, end: valueEnd, lines } = entryOf(entry);
    return { key, start: keyStart + start - 1, end: valueEnd + start - 1, lines };
  });
  return entries.length === 0 ? undefined : { value, entries };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** What JSON takes between tokens. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
