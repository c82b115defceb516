import type { Entry } from '../../../code/program/entry.ts';
import { programOf } from '../../../code/program/program.ts';
import type { Node } from '../../../template/node.ts';
import type { Resource } from '../../../template/resource.ts';
import type { CodeFolder } from '../../../template/template.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';

/** Code that lies beside a template in which only its key in S3 is written, and the piece that says so. */
export interface PackagedCode {
  readonly folder: CodeFolder;
  readonly node: Node;
}

/**
 * Finds what a packaging tool left beside the template that it wrote: the Serverless Framework's zip, CDK's asset, or a
 * local copy of the artifact under the key's own name. Names of folders and hashes are those of the tools; anything
 * else that has a similar name is not taken for the code.
 */
export function packagedCode(core: ModelCore, fn: LambdaFunction, entry: Entry): PackagedCode | undefined {
  const { properties } = fn.resource;
  for (const node of [properties.get('Code').get('S3Key'), properties.get('CodeUri').get('Key')]) {
    const copy = copyUnderKey(core, fn.resource, node);
    if (copy !== undefined) return { folder: copy.folder, node };
    const folder = isOfServerless(keyAt(core, node)) ? serviceFolder(core, fn, entry) : undefined;
    if (folder !== undefined) return { folder, node };
  }
  return undefined;
}

/** The local copy of what has a key in S3, and its path from the template. */
export function copyUnderKey(
  core: ModelCore,
  resource: Resource,
  node: Node,
): { readonly folder: CodeFolder; readonly path: string } | undefined {
  const key = keyAt(core, node);
  for (const path of key === undefined ? [] : copiesOf(key)) {
    const folder = core.template.codeAt(resource, path);
    if (folder !== undefined) return { folder, path };
  }
  return undefined;
}

/** A key as far as it is written; the parts in front that only the deployment gives are left out. */
export function keyAt(core: ModelCore, node: Node): string | undefined {
  if (node.raw === undefined) return undefined;
  const value = core.evaluate.value(node);
  if (value.kind === 'known') return String(value.value);
  if (value.kind !== 'text') return undefined;
  const last = value.parts.at(-1);
  if (typeof last !== 'string' || !last.includes('/')) return undefined;
  return last.slice(last.indexOf('/') + 1);
}

/** CDK names an asset by the hash of what it holds. Source: https://docs.aws.amazon.com/cdk/v2/guide/assets.html */
const cdkAsset = /^(?:.*\/)?([0-9a-f]{64})(?:\.zip|\.jar)?$/;

/** The paths, from the template's folder, at which a copy of what has a key may be. */
function copiesOf(key: string): readonly string[] {
  const [, hash] = cdkAsset.exec(key) ?? [];
  // stages of a pipeline have a folder of their own below the assets
  if (hash !== undefined)
    return ['', '../'].flatMap((up) => [`${up}asset.${hash}`, `${up}asset.${hash}.zip`, `${up}asset.${hash}.jar`]);
  const name = key.slice(key.lastIndexOf('/') + 1);
  if (!/\.(?:zip|jar)$/.test(name) || key.split('/').includes('..')) return [];
  return [name, ...(name === key || key.startsWith('/') ? [] : [key])];
}

/** Keys that the Serverless Framework makes: `serverless/SERVICE/STAGE/TIME/NAME.zip`. */
function isOfServerless(key: string | undefined): boolean {
  return key !== undefined && /^serverless\/[^/]+\/[^/]+\/\d+-[^/]+\/[^/]+\.zip$/.test(key);
}

/** The folder of the service whose package the template is, if the handler is a file of it. */
function serviceFolder(core: ModelCore, fn: LambdaFunction, entry: Entry): CodeFolder | undefined {
  // it writes its templates to this folder
  if (core.template.codeAt(fn.resource, '../.serverless') === undefined) return undefined;
  const folder = core.template.codeAt(fn.resource, '..');
  return folder !== undefined && programOf(folder, entry).isFollowed ? folder : undefined;
}
