import { closeOf } from './brackets.ts';
import type { FilePlace } from './file-place.ts';

/** The longest object that is looked through, in characters. */
const longestObject = 16 * 1024;

/**
 * The place of the value of a key of the object or dictionary that begins at a place; `undefined` where it has no such key, or
 * what is spread into it, or computed, may give the key another value.
 */
export function valueOfKey({ path, file, at }: FilePlace, key: string): FilePlace | undefined {
  const { bare, plain } = file.code;
  const close = bare[at] === '{' ? closeOf(bare, at, longestObject) : undefined;
  if (close === undefined) return undefined;
  let found: number | undefined;
  for (const [from, to] of partsBetween(bare, at + 1, close)) {
    const text = plain.slice(from, to);
    // what is spread in later wins
    if (/^\s*(?:\.\.\.|\*\*|\[)/.test(text)) found = undefined;
    const [head, name, short] = /^\s*(?:['"]?([\w$-]+)['"]?\s*:\s*(?=\S)|([A-Za-z_$][\w$]*)\s*$)/.exec(text) ?? [];
    if ((name ?? short) !== key) continue;
    if (found !== undefined) return undefined;
    found = from + (short === undefined ? head!.length : head!.indexOf(short));
  }
  return found === undefined ? undefined : { path, file, at: found };
}

/** The parts of a text between commas, from one place to another, that are in no further bracket. */
export function partsBetween(bare: string, from: number, to: number): readonly (readonly [from: number, to: number])[] {
  const parts: (readonly [number, number])[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at <= to; at++) {
    const char = bare[at]!;
    if (at < to && '([{'.includes(char)) depth++;
    else if (at < to && ')]}'.includes(char)) depth--;
    else if (at === to || (char === ',' && depth === 0)) {
      if (bare.slice(begin, at).trim() !== '') parts.push([begin, at]);
      begin = at + 1;
    }
  }
  return parts;
}
