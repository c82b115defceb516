import type { Entry } from '../../../code/program/entry.ts';
import { programOf } from '../../../code/program/program.ts';
import type { Value } from '../../../template/evaluate/value.ts';
import type { Node } from '../../../template/node.ts';
import type { CodeFolder, Template } from '../../../template/template.ts';
import type { Place } from '../../../text/place.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { perScenario, perTemplate } from '../../base/lazy.ts';
import { codeByName } from './code-by-name.ts';
import { imageCode } from './image-code.ts';
import { withLayers } from './layer-code.ts';
import { packagedCode } from './packaged-code.ts';
import { sourceOf } from './source-layout.ts';

/** The code of a function, as far as it is at hand. */
export interface FunctionCode {
  readonly folder: CodeFolder;
  readonly entry: Entry;
  /** Where the template says what the code is. */
  readonly place: Place;
  /** It is written in the template. */
  readonly isInline: boolean;
  /** Nothing runs with it that is not here: its layers are read too. */
  readonly isWhole: boolean;
  /** The paths of the folders and files that the template names for it, with those of its layers. */
  readonly from: readonly string[];
  /** The path of the file that the handler is taken to mean, where the repository was searched for it. */
  readonly handlerFile?: string;
}

/** Where something in the code is shown: at its line, or where the template names what no editor opens. */
export function placeInCode({ folder, isInline, place }: FunctionCode, path: string, line: number): Place {
  return isInline || folder.isArchive ? place : { file: path, keys: [], line };
}

/**
 * Finds a function's code: in the template itself, at the local path that SAM, CDK or `aws cloudformation package`
 * reads it from, in the image that is built from here, or beside the template that a tool packaged. Nothing for code
 * that lies elsewhere, and where the host reads none.
 */
export function codeOf(core: ModelCore, fn: LambdaFunction): FunctionCode | undefined {
  return perScenario(core, `code of ${fn.id}`, () => readCode(core, fn));
}

function readCode(core: ModelCore, fn: LambdaFunction): FunctionCode | undefined {
  const { node, properties } = fn.resource;
  const text = (value: Value) => (value.kind === 'known' ? String(value.value) : undefined);
  const handler = text(core.evaluate.value(properties.get('Handler')));
  const inline = inlineCode(core, properties);
  const hasLayers = properties.get('Layers').raw !== undefined;
  if (inline !== undefined) {
    const runtime = text(core.evaluate.value(properties.get('Runtime'))) ?? '';
    const ending = /^(nodejs|python)/.exec(runtime)?.[1];
    if (ending === undefined) return undefined;
    const path = ending === 'python' ? 'index.py' : 'index.js';
    const folder = inlineFolder(core.template, path, inline.text);
    return {
      folder,
      entry: { handler, files: [] },
      place: inline.node.at(),
      isInline: true,
      isWhole: !hasLayers,
      from: [],
    };
  }
  const metadata = node.get('Metadata');
  if (core.evaluate.text(properties.get('PackageType')) === 'Image') {
    const image = imageCode(core, fn);
    if (image === undefined) return undefined;
    const { folder, entry, node: named } = image;
    return { folder, entry, place: named.at(), isInline: false, isWhole: true, from: [folder.path] };
  }
  const entry = { handler, files: entryPoints(metadata) };
  const places = [metadata.get('aws:asset:path'), properties.get('CodeUri'), properties.get('Code')];
  for (const place of places) {
    const path = place.isMap ? undefined : text(core.evaluate.value(place));
    // `s3://bucket/key` is not here
    if (path === undefined || path === '' || /^[a-z0-9]+:\/\//i.test(path)) continue;
    const folder = core.template.codeAt(fn.resource, path);
    if (folder === undefined) continue;
    const source = sourceOf(core, fn, path, { folder, entry });
    return { ...withLayers(core, fn, source.folder), entry: source.entry, place: place.at(), isInline: false };
  }
  const beside = codeBeside(core, fn, entry);
  if (beside !== undefined)
    return { ...withLayers(core, fn, beside), entry, place: properties.get('Handler').at(), isInline: false };
  const packaged = packagedCode(core, fn, entry);
  if (packaged !== undefined)
    return { ...withLayers(core, fn, packaged.folder), entry, place: packaged.node.at(), isInline: false };
  const named = codeByName(core, fn, entry);
  if (named === undefined) return undefined;
  const { folder, file: handlerFile } = named;
  const layered = withLayers(core, fn, folder);
  return {
    ...layered,
    from: layered.from.slice(1),
    entry,
    place: properties.get('Handler').at(),
    isInline: false,
    ...(handlerFile !== undefined && { handlerFile }),
  };
}

/**
 * The folder of the template, where a function of SAM names no code, and its handler is a file there: that is what the SAM CLI
 * builds and packages. Source: https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
 */
function codeBeside(core: ModelCore, { resource }: LambdaFunction, entry: Entry): CodeFolder | undefined {
  const { type, properties } = resource;
  const isNamed = ['CodeUri', 'Code', 'ImageUri'].some((key) => properties.get(key).raw !== undefined);
  if (type !== 'AWS::Serverless::Function' || isNamed) return undefined;
  const folder = core.template.codeAt(resource, '.');
  return folder !== undefined && programOf(folder, entry).isFollowed ? folder : undefined;
}

/** Functions with the same code in them share a folder, so that it is read once. */
function inlineFolder(template: Template, path: string, text: string): CodeFolder {
  return perTemplate(template, `inline code of ${path}\n${text}`, () => ({
    path: '',
    files: [{ path, text }],
    whyIncomplete: [],
  }));
}

function inlineCode(core: ModelCore, properties: Node): { readonly text: string; readonly node: Node } | undefined {
  const value = core.evaluate.at(properties, 'Code', 'ZipFile');
  if (value.kind === 'known') return { text: String(value.value), node: value.node };
  if (value.kind !== 'text') return undefined;
  // names of resources are within quotes, as any word is
  return { text: value.parts.map((part) => (typeof part === 'string' ? part : '_')).join(''), node: value.node };
}

/** What SAM's esbuild begins with. Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build-typescript.html */
function entryPoints(metadata: Node): readonly string[] {
  if (metadata.get('BuildMethod').raw !== 'esbuild') return [];
  const points = metadata.get('BuildProperties').get('EntryPoints');
  return points.items().flatMap(({ raw }) => (typeof raw === 'string' ? [raw] : []));
}
