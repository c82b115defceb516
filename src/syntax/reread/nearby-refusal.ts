import type { CommonYaml } from '../common-yaml/read.ts';
import { dashesHidden } from '../js-yaml/lone-dashes.ts';
import { loadYaml, type YamlRefusal } from '../js-yaml/yaml-loader.ts';
import { changeBetween } from './change-between.ts';

/**
 * What js-yaml refuses in a text, found without reading all of it: an earlier text was read, and what differs from it is in one
 * section. js-yaml reads from front to back, so entries that are as before need only their keys, which may not come twice, and
 * what lies behind the fault is not looked at. Nothing where the fault is not near the change, or there may be none.
 */
export function nearbyYamlRefusal(
  text: string,
  { text: before, value, sections }: CommonYaml,
): YamlRefusal | undefined {
  const change = changeBetween(before, text);
  const section = sections.find(({ entries, end }) => entries[0]!.start <= change.start && change.oldEnd <= end);
  const name = section && nameOf(section.mapping, value);
  if (section === undefined || name === undefined || !isHeading(before, name, section.entries[0]!.start))
    return undefined;
  const { entries } = section;
  // a line may become part of the entry before it
  const from = Math.max(0, entries.findLastIndex(({ start }) => start <= change.start) - 1);
  const next = entries.findIndex(({ start }) => start >= change.oldEnd);
  const keys = [...keysBefore(name, value), ...entries.slice(0, from).map(({ key }) => key)];
  const { start } = entries[from]!;
  const { end, limit } = lookingTo(next < 0 ? [] : entries.slice(next), change.moved, text);
  const part = text.slice(start, end);
  if (!keys.every(isPlainKey) || /^(?:---|\.\.\.|%)/m.test(part)) return undefined;
  const indented = ' '.repeat(section.column);
  const head = [
    ...keysBefore(name, value).map((key) => `${key}: 0\n`),
    `${name}:\n`,
    ...entries.slice(0, from).map(({ key }) => `${indented}${key}: 0\n`),
  ].join('');
  return refusalIn(text, { head, start, part, limit });
}

/** Two entries behind a change are read with it, and a third so that the second ends. */
function lookingTo(behind: readonly { readonly start: number }[], moved: number, text: string) {
  const [, second, third] = behind;
  if (third === undefined) return { end: text.length, limit: Number.POSITIVE_INFINITY };
  return { end: third.start + moved, limit: second!.start + moved };
}

interface Part {
  /** What is read instead of what lies before it. */
  readonly head: string;
  readonly start: number;
  readonly part: string;
  /** A fault from here on may be one only because the text was cut. */
  readonly limit: number;
}

function refusalIn(text: string, { head, start, part, limit }: Part): YamlRefusal | undefined {
  if (dashesHidden(text) !== undefined) return undefined;
  const loaded = loadYaml(head + part);
  if (!('refusal' in loaded)) return undefined;
  const { reason, offset } = loaded.refusal;
  const at = offset - head.length + start;
  if (offset < head.length || at >= limit || reason === 'duplicated mapping key') return undefined;
  return { reason, offset: at };
}

function nameOf(mapping: unknown, value: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(value).find((key) => value[key] === mapping);
}

function keysBefore(name: string, value: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(value);
  return keys.slice(0, keys.indexOf(name));
}

/** A key that is the same text however it is written, and that no object puts before others. */
function isPlainKey(key: string): boolean {
  return /^[A-Za-z]\w*$/.test(key) && !/^(?:true|false|null)$/i.test(key);
}

/** Whether a section starts with its key alone on a line at the margin. */
function isHeading(text: string, name: string, firstEntry: number): boolean {
  const at = text.startsWith(`${name}:`) ? 0 : text.lastIndexOf(`\n${name}:`, firstEntry) + 1;
  const [heading, ...others] = text.slice(at, firstEntry).split('\n');
  const isBlank = (line: string) => line.trim() === '' || line.trimStart().startsWith('#');
  return heading?.startsWith(`${name}:`) === true && isBlank(heading.slice(name.length + 1)) && others.every(isBlank);
}
