import { parseSub } from '../../../template/evaluate/sub-text.ts';
import { isPlainMap } from '../../../template/node.ts';
import { locationOf, parsedOf, type Source } from '../../source.ts';

/** What is in a URL for a part that only the deployment gives. No URL holds it. */
const unknown = '\0';

/**
 * The URLs that a TemplateURL may evaluate to, as they are written: both of an Fn::If, and those that an Fn::FindInMap may
 * find. `undefined` where one of them is no text.
 */
export function urlPatterns(raw: unknown, document: unknown): readonly string[] | undefined {
  const choices = choicesOf(raw, document, 0);
  const patterns = choices?.map((each) => urlPattern(each, document));
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
function urlPattern(raw: unknown, document: unknown, depth = 0): string | undefined {
  if (typeof raw === 'string') return withoutBlanks(raw);
  if (!isPlainMap(raw) || depth > deepest) return undefined;
  const partOf = (part: unknown) => urlPattern(part, document, depth + 1) ?? unknown;
  // buckets and prefixes differ by deployment, wherever they are written: a file's name does not
  const nameOf = (part: unknown) => {
    const lookup = isPlainMap(part) ? part['Fn::FindInMap'] : undefined;
    const [found, another] = Array.isArray(lookup) ? new Set(foundInMap(lookup, document)) : [];
    return typeof found === 'string' && another === undefined ? withoutBlanks(found) : partOf(part);
  };
  const sub = raw['Fn::Sub'];
  const [text, variables] = Array.isArray(sub) ? sub : [sub];
  if (typeof text === 'string') {
    const parts = parseSub(text);
    const nameFrom = parts.findLastIndex((part) => 'text' in part && part.text.includes('/'));
    return parts
      .map((part, index) => {
        if ('text' in part) return withoutBlanks(part.text);
        const given = isPlainMap(variables) && Object.hasOwn(variables, part.name) ? variables[part.name] : undefined;
        return given === undefined || index < nameFrom ? unknown : nameOf(given);
      })
      .join('');
  }
  const join = raw['Fn::Join'];
  if (!Array.isArray(join) || typeof join[0] !== 'string' || !Array.isArray(join[1])) return undefined;
  const last = join[1].length - 1;
  return join[1].map((part, index) => (index === last ? nameOf(part) : partOf(part))).join(join[0]);
}

/** What a build fills in, as `%%PREFIX%%` or `{{version}}`, is not known. */
function withoutBlanks(text: string): string {
  return text.replace(/%%\w+%%|\{\{[^{}]{0,100}\}\}/g, unknown);
}

/**
 * What is written of a TemplateURL before the name of a file: equal for two that name files of one folder in every deployment.
 * `undefined` where the name is not written out after it.
 */
export function folderWrittenIn(raw: unknown): string | undefined {
  const [text, join] = isPlainMap(raw) ? [raw['Fn::Sub'], raw['Fn::Join']] : [raw, undefined];
  const pieces = Array.isArray(join) && join[0] === '' && Array.isArray(join[1]) ? join[1] : [text];
  const last: unknown = pieces.at(-1);
  if (typeof last !== 'string') return undefined;
  const end = last.lastIndexOf('/') + 1;
  const isWritten = end > 0 && end < last.length && !/[$%{]/.test(last.slice(end));
  return isWritten ? JSON.stringify([...pieces.slice(0, -1), last.slice(0, end)]) : undefined;
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
      return name === undefined || name.includes(unknown) ? [] : [name, ...unpackaged(name)];
    });
  });
}

/**
 * What a file may be called before a build gives it the name that its URL has: `net.yaml` for `net.template`, and for `net.packaged.yaml`,
 * as people call what `aws cloudformation package` writes.
 */
function unpackaged(name: string): readonly string[] {
  if (name.endsWith('.template')) return endings.map((ending) => name.replace(/\.template$/, ending));
  const [, stem, ending] = /^(?:packaged[.-])?(.{1,200}?)(?:[.-]packaged)?(\.ya?ml|\.json)$/.exec(name) ?? [];
  const plain = `${stem}${ending}`;
  return stem === undefined || plain === name ? [] : [plain];
}

const endings = ['.yaml', '.yml', '.json'];

/** The names by which URLs may mean a file. */
export function namesInUrls(fileName: string): readonly string[] {
  const [, stem, ending] = /^(.*)(\.ya?ml|\.json)$/s.exec(fileName) ?? [];
  if (stem === undefined) return [fileName];
  const packaged = ['.packaged', '-packaged'].map((added) => `${stem}${added}${ending}`);
  return [fileName, `${stem}.template`, ...packaged, `packaged-${fileName}`, `packaged.${fileName}`];
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
export function templatesOfUrl(pattern: string, places: TemplatePlaces, expected: Expected): readonly Source[] {
  const [name, ...folders] = pathInUrl(pattern).toReversed();
  if (name === undefined) return [];
  for (const names of [[name], unpackaged(name)]) {
    const matches = names.flatMap((each) => {
      const url = [each, ...folders].toReversed();
      return (places.get(each) ?? [])
        .map(({ source, segments }) => ({ source, length: matchLength(url, segments) }))
        .filter(({ source, length }) => length > 0 && fits(source, expected));
    });
    const longest = Math.max(0, ...matches.map(({ length }) => length));
    if (longest > 0) return matches.filter(({ length }) => length === longest).map(({ source }) => source);
  }
  return [];
}

/**
 * The path of a URL, without its host, and without the bucket where that is the first part of the path.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
function pathInUrl(url: string): readonly string[] {
  const [, host, path] = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/]{0,300})\/(.*)/is.exec(url) ?? [];
  if (host === undefined || path === undefined) return segmentsOf(url);
  const segments = segmentsOf(path);
  const [bucket = '', ...key] = segments;
  // `${Bucket}${Prefix}templates` ends in a folder
  const isBucket = !bucket.includes(unknown) || bucket.endsWith(unknown);
  return isBucket && key.length > 0 && isHostOfAllBuckets(host.toLowerCase()) ? key : segments;
}

/** Whether a host of S3 names no bucket: `s3.eu-west-1.amazonaws.com`, `s3-${AWS::Region}.${AWS::URLSuffix}`. */
function isHostOfAllBuckets(host: string): boolean {
  const [service, ...labels] = host.replace(/^s3-/, 's3.').split('.');
  const isPart = (label: string) =>
    label === unknown || label === 'dualstack' || /^[a-z]{2,9}(?:-[a-z]{1,12}){1,3}-\d$/.test(label);
  const rest = labels.filter((label) => !isPart(label)).join('.');
  return service === 's3' && labels.length > 0 && ['', 'amazonaws.com', 'amazonaws.com.cn'].includes(rest);
}

interface TemplatePlace {
  readonly source: Source;
  /** Its path, from the top of its repository. */
  readonly segments: readonly string[];
}

/** Where the templates of a run lie, by the names of their files. */
export type TemplatePlaces = ReadonlyMap<string, readonly TemplatePlace[]>;

/**
 * Where templates lie below the top of their repository, or below the folder that holds all of a run that lie in none: how
 * a path was given, and from where, says nothing of what is uploaded.
 */
export function placesOf(sources: readonly Source[]): TemplatePlaces {
  const inRepository = new Map(sources.map((source) => [source, source.pathInRepository?.()]));
  const top = commonFolder(sources.filter((each) => inRepository.get(each) === undefined).map(locationOf));
  const places = new Map<string, TemplatePlace[]>();
  for (const source of sources) {
    const segments = segmentsOf(inRepository.get(source) ?? locationOf(source).slice(top));
    const name = segments.at(-1) ?? '';
    const alike = places.get(name);
    if (alike === undefined) places.set(name, [{ source, segments }]);
    else alike.push({ source, segments });
  }
  return places;
}

/** How long the path of the folder is that holds all of these files. */
function commonFolder(paths: readonly string[]): number {
  const [first = ''] = paths;
  let length = first.lastIndexOf('/') + 1;
  while (length > 0 && !paths.every((path) => path.startsWith(first.slice(0, length))))
    length = first.lastIndexOf('/', length - 2) + 1;
  return length;
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

function sectionOf(source: Source, name: string): Readonly<Record<string, unknown>> {
  const { value } = parsedOf(source);
  return isPlainMap(value) && isPlainMap(value[name]) ? value[name] : {};
}

function fits(source: Source, { parameters, outputs }: Expected): boolean {
  const [declared, given] = [sectionOf(source, 'Parameters'), sectionOf(source, 'Outputs')];
  return (
    parameters.every((name) => Object.hasOwn(declared, name)) && outputs.every((name) => Object.hasOwn(given, name))
  );
}
