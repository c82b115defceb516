import { changeBetween } from '../reread/change-between.ts';
import { type CommonYaml, reading } from './read.ts';
import type { Section, SectionEntry } from './reader.ts';

/**
 * The same as reading a text anew, from what was read of an earlier one: where they differ within some entries of one section,
 * those alone are read, and all others are the same objects as before. Nothing where that can't be told of their lines.
 */
export function rereadCommonYaml(text: string, earlier: CommonYaml): CommonYaml | undefined {
  const change = changeBetween(earlier.text, text);
  const isChanged = ({ entries, end }: Section) => entries[0]!.start <= change.start && change.oldEnd <= end;
  const section = earlier.sections.find(isChanged);
  const name = Object.keys(earlier.value).find((key) => earlier.value[key] === section?.mapping);
  if (section === undefined || name === undefined) return undefined;
  const { entries, column } = section;
  const first = entries.findLastIndex(({ start }) => start <= change.start);
  const { start } = entries[first]!;
  // what follows must start a line, as it did
  let behind = entries.findIndex((entry, index) => index > first && entry.start >= change.oldEnd);
  const endAt = (index: number) => (index < 0 ? section.end : entries[index]!.start);
  const newText = () => text.slice(start, endAt(behind) + change.moved);
  if (behind >= 0 && !newText().endsWith('\n')) behind = behind + 1 < entries.length ? behind + 1 : -1;
  const changed = newText();
  if (!changed.endsWith('\n') && endAt(behind) < earlier.text.length) return undefined;

  const read = reading(changed, false, (reader) => reader.readEntries(column));
  if (read === undefined) return undefined;
  const move = (by: number) => (entry: SectionEntry) => ({ ...entry, start: entry.start + by });
  const now = [
    ...entries.slice(0, first),
    ...read.entries.map(move(start)),
    ...(behind < 0 ? [] : entries.slice(behind).map(move(change.moved))),
  ];
  const isRead = (index: number) => index >= first && index < first + read.entries.length;
  const mapping: Record<string, unknown> = {};
  for (const [index, { key }] of now.entries()) {
    // a key that came before, and the names that every object has
    if (mapping[key] !== undefined) return undefined;
    mapping[key] = (isRead(index) ? read : section).mapping[key];
  }
  const others = earlier.sections.map((each): Section => {
    if (each === section) return { mapping, entries: now, column, end: section.end + change.moved };
    if (each.end <= start) return each;
    return { ...each, entries: each.entries.map(move(change.moved)), end: each.end + change.moved };
  });
  return { text, value: { ...earlier.value, [name]: mapping }, sections: others };
}
