import { isPlainMap } from './node.ts';

/** What a file that is included holds; `undefined` where it can't be read. */
export type IncludedAt = (location: string) => unknown;

/**
 * A document with what its AWS::Include transforms add to it, as far as the files are there: a mapping gets the keys that
 * the file has. What can't be read, and a file that has a key which is written beside the transform as well, leave the
 * transform as it is: what it adds is not known.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
 */
export function withIncludes(document: unknown, includedAt: IncludedAt): unknown {
  // aliases share one object: what is made of it is shared as well
  const made = new Map<object, unknown>();
  // what nothing is added to stays the object that it is: large templates include little
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const had = made.get(value);
    if (had !== undefined) return had;
    const result = Array.isArray(value) ? ofItems(value) : isPlainMap(value) ? withIncluded(value) : value;
    made.set(value, result);
    return result;
  };
  const ofItems = (items: readonly unknown[]): readonly unknown[] => {
    const visited = items.map(visit);
    return visited.every((item, index) => item === items[index]) ? items : visited;
  };
  const withIncluded = (map: Readonly<Record<string, unknown>>): unknown => {
    const transform = Object.hasOwn(map, transformKey) ? map[transformKey] : undefined;
    const included = transform === undefined ? undefined : contentOf(transform, includedAt);
    const isKnown =
      included !== undefined && Object.keys(included).every((key) => key === transformKey || !Object.hasOwn(map, key));
    const entries: (readonly [string, unknown])[] = [];
    let isChanged = isKnown;
    for (const key of Object.keys(map)) {
      if (isKnown && key === transformKey) continue;
      const value = visit(map[key]);
      isChanged ||= value !== map[key];
      entries.push([key, value]);
    }
    if (!isChanged) return map;
    // as its own key, even where that is `__proto__`
    return Object.fromEntries([...entries, ...(isKnown ? Object.entries(included) : [])]);
  };
  return visit(document);
}

const transformKey = 'Fn::Transform';

/** The mapping that a transform includes. */
function contentOf(transform: unknown, includedAt: IncludedAt): Readonly<Record<string, unknown>> | undefined {
  const location = includedLocation(transform);
  const content = location === undefined ? undefined : includedAt(location);
  return isPlainMap(content) ? content : undefined;
}

/** The local path that a transform includes. */
export function includedLocation(transform: unknown): string | undefined {
  if (!isPlainMap(transform) || transform.Name !== 'AWS::Include' || !isPlainMap(transform.Parameters))
    return undefined;
  const { Location: location } = transform.Parameters;
  return typeof location === 'string' && isLocal(location) ? location : undefined;
}

/** Whether a location is a path beside the template, which `aws cloudformation package` and SAM upload. */
function isLocal(location: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\]|\s*$)/i.test(location) && !/[{}]/.test(location);
}
