import { knownLayer } from '../../../aws/layers.ts';
import { pathsWithin } from '../../../code/program/paths.ts';
import { identityOf, type Value } from '../../../template/evaluate/value.ts';
import type { Node } from '../../../template/node.ts';
import type { Resource } from '../../../template/resource.ts';
import type { CodeFile, CodeFolder } from '../../../template/template.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { entriesOf } from '../../base/naming.ts';
import { variablesOf } from '../../functions/variables.ts';
import { copyUnderKey } from './packaged-code.ts';
import { whyUnlisted } from './unread.ts';

/** A function's code together with that of its layers. */
export interface LayeredCode {
  readonly folder: CodeFolder;
  /** All layers are here, and none runs anything beside the function. */
  readonly isWhole: boolean;
  /** The paths of the folders and files that hold it. */
  readonly from: readonly string[];
}

/**
 * Adds what the layers of the template hold to a function's code, where Lambda unpacks it: modules of a layer are the
 * function's own as soon as they are imported.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html
 */
export function withLayers(core: ModelCore, fn: LambdaFunction, folder: CodeFolder): LayeredCode {
  const layers = fn.resource.properties.get('Layers');
  if (layers.raw === undefined) return { folder, isWhole: true, from: [folder.path] };
  const entries = entriesOf(core.evaluate.value(layers));
  const found = entries.map((value) => (value.kind === 'reference' ? layerOf(core, value.id) : undefined));
  const known = found.filter((layer) => layer !== undefined);
  const unknown = entries.filter((value, index) => found[index] === undefined && !hasKnownCalls(value));
  // a wrapper starts before the code, from a layer
  const isWrapped = variablesOf(core, fn).some(({ name }) => name === 'AWS_LAMBDA_EXEC_WRAPPER');
  return {
    folder: joinedWith(folder, known),
    isWhole: unknown.length === 0 && !isWrapped && known.every(({ isWhole }) => isWhole),
    from: [folder.path, ...known.flatMap(({ from }) => from)],
  };
}

/** Whether all calls of a layer are known; the extension of a vendor may read a secret, too. */
function hasKnownCalls(value: Value): boolean {
  return (value.kind === 'known' || value.kind === 'text') && knownLayer(identityOf(value))?.onlyThese === true;
}

interface Layer extends LayeredCode {
  /** What SAM puts its files below when it builds the layer: `python/`. */
  readonly below: string;
}

function layerOf(core: ModelCore, id: string): Layer | undefined {
  const resource = core.template.resources.get(id);
  if (resource === undefined || !/^AWS::(?:Lambda|Serverless)::LayerVersion$/.test(resource.type)) return undefined;
  const metadata = resource.node.get('Metadata');
  const folder = contentOf(core, resource, metadata);
  if (folder === undefined) return undefined;
  const method = core.evaluate.text(metadata.get('BuildMethod')) ?? '';
  const below = /^python/.test(method) ? 'python/' : /^nodejs/.test(method) ? 'nodejs/' : '';
  // programs in a zip file have no names that tell
  const mayRun = folder.isArchive === true || core.template.codeAt(resource, `${folder.from}/extensions`) !== undefined;
  const isBuiltHere = method === '' || below !== '';
  return {
    folder,
    below,
    isWhole: isBuiltHere && !mayRun && whyUnlisted(folder).length === 0,
    from: [folder.path],
  };
}

function contentOf(
  core: ModelCore,
  resource: Resource,
  metadata: Node,
): (CodeFolder & { readonly from: string }) | undefined {
  const { properties } = resource;
  for (const node of [metadata.get('aws:asset:path'), properties.get('ContentUri'), properties.get('Content')]) {
    const path = node.raw === undefined || node.isMap ? undefined : core.evaluate.text(node);
    if (path === undefined || path === '' || /^[a-z0-9]+:\/\//i.test(path)) continue;
    const folder = core.template.codeAt(resource, path);
    if (folder !== undefined) return { ...folder, from: path };
  }
  for (const node of [properties.get('Content').get('S3Key'), properties.get('ContentUri').get('Key')]) {
    const copy = copyUnderKey(core, resource, node);
    if (copy !== undefined) return { ...copy.folder, from: copy.path };
  }
  return undefined;
}

const joinedFolders = new WeakMap<CodeFolder, Map<string, CodeFolder>>();

function joinedWith(folder: CodeFolder, layers: readonly Layer[]): CodeFolder {
  if (layers.length === 0) return folder;
  const known = joinedFolders.get(folder) ?? new Map<string, CodeFolder>();
  joinedFolders.set(folder, known);
  const key = JSON.stringify(layers.map(({ folder: { path }, below }) => [path, below]));
  const had = known.get(key);
  if (had !== undefined) return had;
  const added = layers.flatMap(({ folder: layer, below }) =>
    [...pathsWithin(layer)].map(([path, index]): CodeFile => {
      const { path: shown, text } = layer.files[index]!;
      return { path: shown, text, within: `/opt/${path.startsWith(below) ? '' : below}${path}` };
    }),
  );
  const whole: CodeFolder = { ...folder, files: [...folder.files, ...added] };
  known.set(key, whole);
  return whole;
}
