import type { Parsed } from '../../syntax/parsed.ts';
import { isPlainMap } from '../../template/node.ts';
import type { Key, Range } from '../../text/place.ts';

/** The keys of the innermost value, with its key, that an offset of a text is in. */
export function keysAt(parsed: Parsed, offset: number): readonly Key[] {
  const keys: Key[] = [];
  for (let value = parsed.value; ; ) {
    const found = childrenOf(value).find((key) => {
      const { key: name, node } = parsed.locate([...keys, key]);
      return holds(node, offset) || (name !== undefined && holds({ start: name.start, end: node.end }, offset));
    });
    if (found === undefined) return keys;
    keys.push(found);
    value = (value as Readonly<Record<Key, unknown>>)[found];
  }
}

function childrenOf(value: unknown): readonly Key[] {
  return Array.isArray(value) ? value.map((_, index) => index) : isPlainMap(value) ? Object.keys(value) : [];
}

function holds({ start, end }: Range, offset: number): boolean {
  return start.offset <= offset && offset <= end.offset;
}
