import type { Entry } from '../../code/entry.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Node } from '../../template/node.ts';
import type { CodeFolder } from '../../template/template.ts';
import type { Place } from '../../text/place.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction } from '../base/entities.ts';

/** The code of a function, as far as it is at hand. */
export interface FunctionCode {
  readonly folder: CodeFolder;
  readonly entry: Entry;
  /** Where the template says what the code is. */
  readonly place: Place;
  /** It is written in the template. */
  readonly isInline: boolean;
}

/**
 * Finds a function's code: in the template itself, or at the local path that SAM, CDK or `aws cloudformation package`
 * reads it from. Nothing for images, for code in S3, and where the host reads no code.
 */
export function codeOf(core: ModelCore, fn: LambdaFunction): FunctionCode | undefined {
  const { node, properties } = fn.resource;
  const text = (value: Value) => (value.kind === 'known' ? String(value.value) : undefined);
  const handler = text(core.evaluate.value(properties.get('Handler')));
  const inline = inlineCode(core, properties);
  if (inline !== undefined) {
    const runtime = text(core.evaluate.value(properties.get('Runtime'))) ?? '';
    const ending = /^(nodejs|python)/.exec(runtime)?.[1];
    if (ending === undefined) return undefined;
    const path = ending === 'python' ? 'index.py' : 'index.js';
    const folder = { path: '', files: [{ path, text: inline.text }], more: [] };
    return { folder, entry: { handler, files: [] }, place: inline.node.at(), isInline: true };
  }
  const metadata = node.get('Metadata');
  const places = [metadata.get('aws:asset:path'), properties.get('CodeUri'), properties.get('Code')];
  for (const place of places) {
    const path = place.raw === undefined || place.isMap ? undefined : text(core.evaluate.value(place));
    // `s3://bucket/key` is not here
    if (path === undefined || path === '' || /^[a-z0-9]+:\/\//i.test(path)) continue;
    const folder = core.template.codeAt(fn.resource, path);
    if (folder === undefined) continue;
    return { folder, entry: { handler, files: entryPoints(metadata) }, place: place.at(), isInline: false };
  }
  return undefined;
}

function inlineCode(core: ModelCore, properties: Node): { readonly text: string; readonly node: Node } | undefined {
  const value = core.evaluate.at(properties, 'Code', 'ZipFile');
  if (value.kind === 'known') return { text: String(value.value), node: value.node };
  if (value.kind !== 'text') return undefined;
  // names of resources stand within quotes, where any word does
  return { text: value.parts.map((part) => (typeof part === 'string' ? part : '_')).join(''), node: value.node };
}

/** What SAM's esbuild begins with. Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build-typescript.html */
function entryPoints(metadata: Node): readonly string[] {
  if (metadata.get('BuildMethod').raw !== 'esbuild') return [];
  const points = metadata.get('BuildProperties').get('EntryPoints');
  return points.items().flatMap(({ raw }) => (typeof raw === 'string' ? [raw] : []));
}
