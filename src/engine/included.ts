import { parse } from '../syntax/parse.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { includedLocation, withIncludes } from '../template/includes.ts';
import { isPlainMap } from '../template/node.ts';
import type { Key } from '../text/place.ts';

/** A file that a template includes, as the host read it. */
export interface IncludedText {
  /** What the file is called in results. */
  readonly path: string;
  readonly text: string;
}

/** A file that a template includes, and where the template does so. */
export interface IncludedFile {
  readonly parsed: Parsed;
  /** The keys of the transform in the template. */
  readonly by: readonly Key[];
}

/** A template that was read, with what its AWS::Include transforms add to the value. */
export interface ParsedTemplate extends Parsed {
  /** All files that were included. */
  includes?(): readonly IncludedFile[];
  /** Where a piece is written, if a file that is included has it: the file, and the keys that lead to it there. */
  writtenIn?(keys: readonly Key[]): { readonly parsed: Parsed; readonly keys: readonly Key[] } | undefined;
}

/** Whether parts of a template may lie in other files: what it includes, and the fragments of its modules. */
export function mayHavePartsElsewhere(text: string): boolean {
  return text.includes('AWS::Include') || text.includes('::MODULE');
}

/** CloudFormation takes no more than a template of this size, all that is included in it counted. */
const mostText = 1024 * 1024;

/**
 * A text that was read, with what its AWS::Include transforms add to the value. For `locate`, places in that are where the
 * transform is: the text has nothing else of it.
 */
export function withIncludedFiles(
  parsed: Parsed,
  textAt: (location: string) => IncludedText | undefined,
): ParsedTemplate {
  if (!parsed.text.includes('AWS::Include')) return parsed;
  let left = mostText;
  const parts = new Map<string, Parsed>();
  const read = (location: string): unknown => {
    const file = textAt(location);
    if (file === undefined || file.text.length > left) return undefined;
    left -= file.text.length;
    const part = parts.get(location) ?? parse(file.path, file.text);
    // a part of a template need not look like one
    if (!part.problems.every(({ code }) => code === 'not-a-mapping' || code === 'unknown-tag')) return undefined;
    parts.set(location, part);
    return part.value;
  };
  const value = withIncludes(parsed.value, read);
  const transformAt = (keys: readonly Key[], depth: number) => [...keys.slice(0, depth), 'Fn::Transform'];
  return {
    ...parsed,
    value,
    locate(keys) {
      const found = parsed.locate(keys);
      if (found.depth === keys.length) return found;
      const transform = transformAt(keys, found.depth);
      const including = parsed.locate(transform);
      // what is there belongs to no key that was asked for
      return including.depth === transform.length ? { ...including, depth: found.depth } : found;
    },
    includes: () =>
      (parts.size === 0 ? [] : transformsIn(parsed.value, [])).flatMap(({ location, keys }) => {
        const part = parts.get(location);
        return part === undefined ? [] : [{ parsed: part, by: keys }];
      }),
    writtenIn(keys) {
      const { depth } = parsed.locate(keys);
      if (depth === keys.length) return undefined;
      const part = parts.get(includedLocation(valueAt(parsed.value, transformAt(keys, depth))) ?? '');
      const rest = keys.slice(depth);
      return part !== undefined && hasKey(part.value, rest[0]!) ? { parsed: part, keys: rest } : undefined;
    },
  };
}

function valueAt(value: unknown, keys: readonly Key[]): unknown {
  return keys.reduce((at, key) => (hasKey(at, key) ? (at as Readonly<Record<Key, unknown>>)[key] : undefined), value);
}

function hasKey(value: unknown, key: Key): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** The transforms of a document that include a file. What is shared by aliases has one. */
function transformsIn(document: unknown, above: readonly Key[], seen = new Set<unknown>()): readonly Include[] {
  if (typeof document !== 'object' || document === null || seen.has(document)) return [];
  seen.add(document);
  const location = isPlainMap(document) ? includedLocation(document['Fn::Transform']) : undefined;
  return [
    ...(location === undefined ? [] : [{ location, keys: [...above, 'Fn::Transform'] }]),
    ...Object.entries(document).flatMap(([key, value]) =>
      transformsIn(value, [...above, Array.isArray(document) ? Number(key) : key], seen),
    ),
  ];
}

interface Include {
  readonly location: string;
  readonly keys: readonly Key[];
}
