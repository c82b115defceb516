import { parseSub } from '../../template/evaluate/sub-text.ts';
import { isPlainMap } from '../../template/node.ts';
import { parsedOf, type Source } from '../source.ts';

/** What is in a URL for a part that only the deployment gives. No URL holds it. */
const unknown = '\0';

/**
 * A TemplateURL as it is written, with `\0` for each part that is not known; `undefined` for what is no text. The last
 * part that is known decides, so what is before it may be anything.
 */
export function urlPattern(raw: unknown): string | undefined {
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
    const name = segmentsOf(urlPattern(url ?? location) ?? '').at(-1);
    return name === undefined || name.includes(unknown) ? [] : [name];
  });
}

/** What a nested stack expects of its template. */
export interface Expected {
  readonly parameters: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * The one template of a run that a URL means: the longest match of the two paths, compared from their ends until one of
 * them is exhausted or an unknown part is met. A template that lacks a parameter that it is given or an output that is read
 * is another one, and of several that match equally well none is taken.
 */
export function templateOfUrl(pattern: string, sources: readonly Source[], expected: Expected): Source | undefined {
  const url = segmentsOf(pattern.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, ''));
  const matches = sources
    .map((source) => ({ source, length: matchLength(url, segmentsOf(source.path)) }))
    .filter(({ source, length }) => length > 0 && fits(source, expected));
  const longest = Math.max(0, ...matches.map(({ length }) => length));
  const [only, other] = matches.filter(({ length }) => length === longest);
  return other === undefined ? only?.source : undefined;
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
