import { groupedBy } from '../../../model/base/grouped-by.ts';
import { parseSub, splitAttribute } from '../../../template/evaluate/sub-text.ts';
import { getAttTarget } from '../../../template/mentions.ts';
import { isPlainMap } from '../../../template/node.ts';
import { comparedParameter } from '../../../template/parameters.ts';
import { once } from '../../../template/stacks/once.ts';
import { factOf } from '../../reuse/facts.ts';
import { locationOf, ofSource, parsedOf, pathFrom, type Source } from '../../source.ts';
import type { DeclaredLink } from '../declaration.ts';
import {
  type Expected,
  folderWrittenIn,
  placesOf,
  type TemplatePlaces,
  templatesOfUrl,
  urlPatterns,
} from './template-urls.ts';

/** A nested stack whose template lies beside the one that creates it. */
export interface NestedStack {
  /** The logical id of the resource that creates it. */
  readonly id: string;
  /** Where its template is. */
  readonly location: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** By what the template was found, where the path to it is not written. */
  readonly by?: 'url' | 'folder' | DeclaredLink;
}

/** The nested stacks of a template. */
export type NestedIn = (source: Source) => readonly NestedStack[];

/** The nested stacks of the templates of a run. */
export interface Nesting {
  readonly nestedIn: NestedIn;
  /** The paths of the templates that a nested stack may have, where they are several, by its logical id. */
  candidatesIn(source: Source): ReadonlyMap<string, readonly string[]>;
}

const typesWithTemplate: Readonly<Record<string, string>> = {
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
};

/** The nested stacks whose templates are local files: by path, as `package` finds them, or as assets of CDK. */
export function nestedStacksIn(source: Source): readonly Pick<NestedStack, 'id' | 'location'>[] {
  if (!mayNest(source)) return [];
  const find = (): readonly string[] =>
    nestedStacks(
      source,
      () => new Map(),
      () => undefined,
    ).flatMap(({ id, path }) => (path === undefined ? [] : [id, path]));
  const written = factOf(source, 'nested stacks by path', find);
  return written.flatMap((id, index) =>
    index % 2 === 0 ? [{ id, location: pathFrom(locationOf(source), written[index + 1]!) }] : [],
  );
}

/**
 * The nested stacks of the templates of a run: those whose templates are local files, and those whose URLs mean exactly one
 * template of the run. What a config says of one wins.
 */
export function nestedStacksAmong(sources: readonly Source[], links: readonly DeclaredLink[] = []): Nesting {
  const known = new Map<Source, readonly NestedStack[]>();
  const candidates = new Map<Source, Map<string, readonly string[]>>();
  let all: TemplatePlaces | undefined;
  const places = () => {
    all ??= placesOf(sources);
    return all;
  };
  const nestedIn = (source: Source) => {
    const had = known.get(source);
    if (had !== undefined) return had;
    const ofSource = new Map<string, readonly string[]>();
    const byUrls: ByUrls = (asked) => {
      const found = new Map<string, FoundByUrl>();
      const meant = asked.map(({ id, folder, urls, expected }): MeantByUrl => {
        const each = urls.map((url) => templatesOfUrl(url, places(), expected()).filter((other) => other !== source));
        return { id, folder, each, all: [...new Set(each.flat())] };
      });
      const inFolder = inFoldersOfUrls(meant);
      for (const { id, each, all } of meant) {
        const [only, another] = all;
        const beside = inFolder.get(id);
        // a URL that leads to no template of the run may be the one that is meant
        if (another === undefined && only !== undefined && each.every((templates) => templates.length > 0))
          found.set(id, { location: locationOf(only), by: 'url' });
        else if (beside !== undefined) found.set(id, { location: locationOf(beside), by: 'folder' });
        else if (another !== undefined)
          ofSource.set(
            id,
            all.map(({ path }) => path),
          );
      }
      return found;
    };
    const found = nestedStacks(source, byUrls, linkOf(links, source));
    known.set(source, found);
    candidates.set(source, ofSource);
    return found;
  };
  return {
    nestedIn,
    candidatesIn(source) {
      nestedIn(source);
      return candidates.get(source)!;
    },
  };
}

/** The templates that the URLs of a nested stack may mean, each of them and altogether. */
interface MeantByUrl {
  readonly id: string;
  readonly folder: string | undefined;
  readonly each: readonly (readonly Source[])[];
  readonly all: readonly Source[];
}

/**
 * Which of several templates URLs mean that begin alike up to the name of the file: they name files of one folder. It is the one
 * that holds a template for each of them, and one that there is nowhere else.
 */
function inFoldersOfUrls(meant: readonly MeantByUrl[]): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const alike of groupedBy(meant, ({ folder }) => folder ?? '')) {
    const folders = new Set(alike.flatMap(({ all }) => (all.length === 1 ? [folderOf(all[0]!)] : [])));
    const [folder, another] = folders;
    if (alike[0].folder === undefined || folder === undefined || another !== undefined) continue;
    const inIt = alike.map(({ id, all }) => [id, all.filter((each) => folderOf(each) === folder)] as const);
    if (inIt.every(([, templates]) => templates.length === 1)) for (const [id, [only]] of inIt) found.set(id, only!);
  }
  return found;
}

function folderOf(source: Source): string {
  const location = locationOf(source);
  return location.slice(0, location.lastIndexOf('/') + 1);
}

/** What configs say of the links of a template, by name; what is said last counts. */
export function linkOf(links: readonly DeclaredLink[], source: Source): (name: string) => DeclaredLink | undefined {
  const location = locationOf(source);
  return (name) => links.findLast((link) => link.template === location && link.name === name);
}

interface FoundByUrl {
  readonly location: string;
  /** By the URL alone, or because it lies in the folder that URLs with the same beginning mean. */
  readonly by: 'url' | 'folder';
}

/** A nested stack whose template only its URLs tell. */
interface AskedByUrl {
  readonly id: string;
  readonly urls: readonly string[];
  /** What is written before the name of its file. */
  readonly folder: string | undefined;
  /** Who nests a template by its path does not ask. */
  expected(): Expected;
}

/** A nested stack, with or without the place of its template. */
type FoundNested = Pick<NestedStack, 'id' | 'parameters'> & Partial<NestedStack> & { readonly path?: string };

type ByUrls = (asked: readonly AskedByUrl[]) => ReadonlyMap<string, FoundByUrl>;

/** Whether a template may nest others. Asked again and again, of long texts. */
const mayNest = ofSource(({ text }) => /AWS::(?:CloudFormation::Stack|Serverless::Application)/.test(text));

function nestedStacks(
  source: Source,
  byUrls: ByUrls,
  declared: (id: string) => DeclaredLink | undefined,
): readonly (NestedStack & { readonly path?: string })[] {
  if (!mayNest(source)) return [];
  const { value } = parsedOf(source);
  const resources = isPlainMap(value) && isPlainMap(value.Resources) ? Object.entries(value.Resources) : [];
  const asked: AskedByUrl[] = [];
  const outputs = once(() => outputsRead(value));
  const found = resources.flatMap(([id, resource]): FoundNested[] => {
    if (!isPlainMap(resource)) return [];
    const { Type: type, Properties: properties, Metadata: metadata } = resource;
    const property = typeof type === 'string' ? typesWithTemplate[type] : undefined;
    if (property === undefined || !isPlainMap(properties)) return [];
    const asset = isPlainMap(metadata) ? metadata['aws:asset:path'] : undefined;
    const path = typeof properties[property] === 'string' ? properties[property] : asset;
    const parameters = isPlainMap(properties.Parameters) ? properties.Parameters : {};
    const link = declared(id);
    if (link !== undefined) return link.to === undefined ? [] : [{ id, location: link.to, parameters, by: link }];
    if (typeof path === 'string' && !/^[a-z][a-z0-9+]*:\/\//i.test(path))
      return [{ id, path, location: pathFrom(locationOf(source), path), parameters }];
    const patterns = urlPatterns(properties[property], value);
    if (patterns === undefined) return [];
    const expected = () => ({ parameters: Object.keys(parameters), outputs: outputs().get(id) ?? [] });
    asked.push({ id, urls: patterns, folder: folderWrittenIn(properties[property]), expected });
    return [{ id, parameters }];
  });
  const templates = byUrls(asked);
  return found.flatMap(({ location, ...each }) => {
    const template = location === undefined ? templates.get(each.id) : { location };
    return template === undefined ? [] : [{ ...each, ...template }];
  });
}

/** The outputs of nested stacks that a template reads, by the ids of the stacks. */
function outputsRead(document: unknown): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (target: { readonly id: string; readonly attribute: string | undefined } | undefined) => {
    if (target?.attribute?.startsWith('Outputs.') !== true) return;
    const name = target.attribute.slice('Outputs.'.length);
    const ofStack = names.get(target.id);
    if (ofStack === undefined) names.set(target.id, [name]);
    else if (!ofStack.includes(name)) ofStack.push(name);
  };
  const visit = (raw: unknown): void => {
    if (Array.isArray(raw)) for (const item of raw) visit(item);
    if (!isPlainMap(raw)) return;
    add(getAttTarget(raw['Fn::GetAtt']));
    const sub = raw['Fn::Sub'];
    const text = Array.isArray(sub) ? sub[0] : sub;
    if (typeof text === 'string') for (const part of parseSub(text)) if ('name' in part) add(splitAttribute(part.name));
    for (const key in raw) visit(raw[key]);
  };
  visit(document);
  return names;
}

/**
 * The values that nested stacks compare the parameters of a template with, when it hands them on: they tell its
 * scenarios apart as its own conditions do. Each template is looked at once, however often it is nested.
 */
export function comparedInside(
  nestedIn: NestedIn,
  sourceAt: (location: string) => Source | undefined,
  literalsOf: (source: Source) => ReadonlyMap<string, ReadonlySet<string>>,
): (source: Source) => ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<Source, ReadonlyMap<string, ReadonlySet<string>>>();
  const open = new Set<Source>();
  const comparedIn = (source: Source): ReadonlyMap<string, ReadonlySet<string>> => {
    const had = known.get(source);
    if (had !== undefined) return had;
    const compared = new Map<string, Set<string>>();
    open.add(source);
    for (const nested of nestedIn(source)) {
      const child = sourceAt(nested.location);
      if (child === undefined || open.has(child)) continue;
      const literals = [literalsOf(child), comparedIn(child)];
      for (const [name, given] of Object.entries(nested.parameters)) {
        const passedOn = comparedParameter(given);
        if (passedOn === undefined) continue;
        const values = compared.get(passedOn) ?? new Set();
        for (const each of literals) for (const value of each.get(name) ?? []) values.add(value);
        if (values.size > 0) compared.set(passedOn, values);
      }
    }
    open.delete(source);
    known.set(source, compared);
    return compared;
  };
  return comparedIn;
}
