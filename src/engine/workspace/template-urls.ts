import { parseSub } from '../../template/evaluate/sub-text.ts';
import { isPlainMap } from '../../template/node.ts';
import { parsedOf, type Source } from '../source.ts';

/** What is in a URL for a part that only the deployment gives. No URL holds it. */
const unknown = '\0';

/**
 * The URLs that a TemplateURL may evaluate to, as they are written: both of an Fn::If, and those that an Fn::FindInMap may
 * find. `undefined` where one of them is no text.
 */
export function urlPatterns(raw: unknown, document: unknown): readonly string[] | undefined {
  const choices = choicesOf(raw, document, 0);
  const patterns = choices?.map(urlPattern);
  return patterns?.every((each) => each !== undefined) ? [...new Set(patterns)] : undefined;
}

/** Fn::If may be nested. */
const deepest = 8;

function choicesOf(raw: unknown, document: unknown, depth: number): readonly unknown[] | undefined {
  if (!isPlainMap(raw)) return [raw];
  const branches = raw['Fn::If'];
  if (Array.isArray(branches)) {
    const both = depth < deepest ? branches.slice(1).map((each) => choicesOf(each, document, depth + 1)) : [];
    return both.length === 2 && both.every((each) => each !== undefined) ? both.flat() : undefined;
  }
  const lookup = raw['Fn::FindInMap'];
  return Array.isArray(lookup) ? foundInMap(lookup, document) : [raw];
}

/** What a mapping holds below keys of which some are known only when the stack is deployed. */
function foundInMap(lookup: readonly unknown[], document: unknown): readonly unknown[] | undefined {
  const [mapping, top, second, fallback] = lookup;
  const mappings = isPlainMap(document) ? document.Mappings : undefined;
  if (typeof mapping !== 'string' || fallback !== undefined) return undefined;
  const below = (maps: readonly unknown[], key: unknown): readonly unknown[] =>
    maps.flatMap((map) => {
      if (!isPlainMap(map)) return [];
      return typeof key === 'string' ? (Object.hasOwn(map, key) ? [map[key]] : []) : Object.values(map);
    });
  const found = below(below(below([mappings], mapping), top), second);
  return found.length === 0 ? undefined : found;
}

/**
 * A TemplateURL as it is written, with `\0` for each part that is not known; `undefined` for what is no text. The last
 * part that is known decides, so what is before it may be anything.
 */
function urlPattern(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw;
  if (!isPlainMap(raw)) return undefined;
  const sub = raw['Fn::Sub'];
  const text = Array.isArray(sub) ? sub[0] : sub;
  if (typeof text === 'string')
    return parseSub(text)
      .map((part) => ('text' in part ? part.text : unknown))
      .join('');
  const join = raw['Fn::Join'];
  if (!Array.isArray(join) || typeof join[0] !== 'string' || !Array.isArray(join[1])) return undefined;
  return join[1].map((part) => urlPattern(part) ?? unknown).join(join[0]);
}

/** The names of the files that the nested stacks of a template may mean. */
export function fileNamesIn(source: Source): readonly string[] {
  const { value } = parsedOf(source);
  const resources = isPlainMap(value) && isPlainMap(value.Resources) ? Object.values(value.Resources) : [];
  return resources.flatMap((resource): readonly string[] => {
    if (!isPlainMap(resource) || !isPlainMap(resource.Properties)) return [];
    const { TemplateURL: url, Location: location } = resource.Properties;
    return (urlPatterns(url ?? location, value) ?? []).flatMap((pattern) => {
      const name = segmentsOf(pattern).at(-1);
      return name === undefined || name.includes(unknown) ? [] : [name];
    });
  });
}

/** What a nested stack expects of its template. */
export interface Expected {
  readonly parameters: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * The templates of a run that a URL may mean, which is linked where it is one: the longest match of the two paths, compared from their ends until one of
 * them is exhausted or an unknown part is met. A template that lacks a parameter that it is given or an output that is read
 * is another one.
 */
export function templatesOfUrl(pattern: string, sources: readonly Source[], expected: Expected): readonly Source[] {
  const url = segmentsOf(pattern.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, ''));
  const matches = sources
    .map((source) => ({ source, length: matchLength(url, segmentsOf(source.path)) }))
    .filter(({ source, length }) => length > 0 && fits(source, expected));
  const longest = Math.max(0, ...matches.map(({ length }) => length));
  return matches.filter(({ length }) => length === longest).map(({ source }) => source);
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}

/** How many parts of two paths are equal from the end; 0 where a part differs that both write out. */
function matchLength(url: readonly string[], file: readonly string[]): number {
  let length = 0;
  for (; length < url.length && length < file.length; length++) {
    const [wanted, has] = [url.at(-1 - length)!, file.at(-1 - length)!];
    if (wanted === has) continue;
    const hole = wanted.lastIndexOf(unknown);
    if (hole < 0) return 0;
    const ending = wanted.slice(hole + 1);
    // the name of the file itself has to be written out
    if (length === 0 || !has.endsWith(ending)) return 0;
    return length + (ending === '' ? 0 : 0.5);
  }
  return length;
}

function fits(source: Source, { parameters, outputs }: Expected): boolean {
  const { value } = parsedOf(source);
  const section = (name: string) => (isPlainMap(value) && isPlainMap(value[name]) ? value[name] : {});
  const [declared, given] = [section('Parameters'), section('Outputs')];
  return (
    parameters.every((name) => Object.hasOwn(declared, name)) && outputs.every((name) => Object.hasOwn(given, name))
  );
}
