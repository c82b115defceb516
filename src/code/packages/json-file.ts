import { blank } from '../languages/blank.ts';
import type { CodeText } from '../languages/language.ts';

/** A map of JSON, of which nothing is known yet. */
export type JsonMap = Readonly<Record<string, unknown>>;

const maps = new WeakMap<CodeText, JsonMap | 'none'>();

/** A file of JSON that holds a map; `undefined` for anything else. Comments and commas at the end count as TypeScript takes them. */
export function jsonIn(file: CodeText | undefined): JsonMap | undefined {
  if (file === undefined) return undefined;
  const had = maps.get(file) ?? parse(file.text) ?? 'none';
  maps.set(file, had);
  return had === 'none' ? undefined : had;
}

function parse(text: string): JsonMap | undefined {
  for (const each of [() => text, () => withoutExtras(text)])
    try {
      const value: unknown = JSON.parse(each());
      return isMap(value) ? value : undefined;
    } catch {
      // with comments, or none at all
    }
  return undefined;
}

function withoutExtras(text: string): string {
  const { plain, bare } = blank(text.replace(/^\uFEFF/, ''), 'javascript');
  const parts: string[] = [];
  let done = 0;
  for (const { index } of bare.matchAll(/,(?=\s{0,1000}[}\]])/g)) {
    parts.push(plain.slice(done, index));
    done = index + 1;
  }
  return parts.join('') + plain.slice(done);
}

/** Whether a value of JSON is a map. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is text of a list, or of a text alone. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}
