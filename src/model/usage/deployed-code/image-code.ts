import { type Image, isOfLambda, readDockerfile } from '../../../code/program/dockerfile.ts';
import type { Entry } from '../../../code/program/entry.ts';
import { joined, pathsWithin } from '../../../code/program/paths.ts';
import { programOf } from '../../../code/program/program.ts';
import { said } from '../../../language/sentence.ts';
import type { Node } from '../../../template/node.ts';
import type { CodeFile, CodeFolder } from '../../../template/template.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { reasons } from './reasons.ts';
import { whyUnlisted } from './unread.ts';

/** The code in a container image, from where its handler is looked for. */
export interface ImageCode {
  readonly folder: CodeFolder;
  readonly entry: Entry;
  readonly node: Node;
}

/** Programs that look for a handler as Lambda's own runtimes do. Source: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html */
const runtimeClient =
  /^(?:[\w/.-]*\/)?(?:awslambdaric|aws-lambda-ric|aws_lambda_ric|lambda-entrypoint\.sh|entry_script\.sh)$/;

/**
 * Finds the code of a function in a container image: what its Dockerfile copies out of the folder that is built, from
 * the handler in ImageConfig or CMD. Nothing where the image is built elsewhere, starts another program, or gets the
 * handler's file from what RUN does.
 */
export function imageCode(core: ModelCore, fn: LambdaFunction): ImageCode | undefined {
  const metadata = fn.resource.node.get('Metadata');
  const build = buildOf(core, fn, metadata);
  if (build === undefined) return undefined;
  const context = core.template.codeAt(fn.resource, build.context);
  if (context === undefined || context.isArchive) return undefined;
  const image = imageOf(context, build);
  if (image === undefined) return undefined;
  const config = fn.resource.properties.get('ImageConfig');
  const command = listOr(core, config.get('Command'), image.command);
  const entrypoint = listOr(core, config.get('EntryPoint'), image.entrypoint);
  const root = rootOf(image, entrypoint);
  if (root === undefined || command === undefined || config.get('WorkingDirectory').raw !== undefined) return undefined;
  // with anything else beside it, the command starts a program of its own
  const [handler, ...others] = command;
  if (handler === undefined || others.length > 0) return undefined;
  const folder = folderOf(context, image, root);
  const entry: Entry = { handler, files: [] };
  return programOf(folder, entry).isFollowed ? { folder, entry, node: build.node } : undefined;
}

interface Build {
  readonly context: string;
  readonly dockerfile: string;
  readonly args: ReadonlyMap<string, string>;
  readonly target: string | undefined;
  readonly node: Node;
}

/**
 * What an image is built from, by what SAM and CDK write into the metadata.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build.html
 */
function buildOf(core: ModelCore, fn: LambdaFunction, metadata: Node): Build | undefined {
  const text = (key: string) => {
    const value = core.evaluate.value(metadata.get(key));
    return value.kind === 'known' ? String(value.value) : undefined;
  };
  const isImage = core.evaluate.text(fn.resource.properties.get('PackageType')) === 'Image';
  if (!isImage) return undefined;
  const isSam = metadata.get('DockerContext').raw !== undefined;
  const node = metadata.get(isSam ? 'DockerContext' : 'aws:asset:path');
  const context = text(isSam ? 'DockerContext' : 'aws:asset:path') ?? assetOf(core, fn);
  if (context === undefined || /^[a-z0-9]+:\/\//i.test(context)) return undefined;
  const args = metadata.get(isSam ? 'DockerBuildArgs' : 'aws:asset:docker-build-args');
  const target = isSam ? 'DockerBuildTarget' : 'aws:asset:docker-build-target';
  if (metadata.get(target).raw !== undefined && text(target) === undefined) return undefined;
  return {
    context,
    dockerfile: text(isSam ? 'Dockerfile' : 'aws:asset:dockerfile-path') ?? 'Dockerfile',
    args: new Map(args.entries().flatMap(([name, { raw }]) => (typeof raw === 'string' ? [[name, raw] as const] : []))),
    target: text(target),
    node: node.raw === undefined ? fn.resource.properties.get('Code') : node,
  };
}

/** CDK's folder of an image, by the tag under which it is pushed: the hash of what it holds. */
function assetOf(core: ModelCore, fn: LambdaFunction): string | undefined {
  const value = core.evaluate.value(fn.resource.properties.get('Code').get('ImageUri'));
  const end = value.kind === 'known' ? String(value.value) : value.kind === 'text' ? value.parts.at(-1) : undefined;
  const [, hash] = typeof end === 'string' ? (/:([0-9a-f]{64})$/.exec(end) ?? []) : [];
  return hash === undefined ? undefined : `asset.${hash}`;
}

/** A list that a template writes, else that of the image; `undefined` where it is written and not known. */
function listOr(core: ModelCore, node: Node, otherwise: readonly string[] | undefined): readonly string[] | undefined {
  if (node.raw === undefined) return otherwise;
  const words = node.items().map((item) => core.evaluate.text(item));
  return words.length > 0 && words.every((word) => word !== undefined) ? words : undefined;
}

/** The folder in which the handler is looked for; `undefined` where it is not known what the image starts. */
function rootOf({ base, workdir }: Image, entrypoint: readonly string[] | undefined): string | undefined {
  if (entrypoint !== undefined && !entrypoint.some((word) => runtimeClient.test(word))) return undefined;
  if (!isOfLambda(base)) return entrypoint === undefined ? undefined : workdir;
  return ofLanguage.test(base) ? '/var/task' : undefined;
}

/** AWS's images whose code is read as it is: `lambda/python:3.13`, `sam/build-nodejs22.x`, `aws-lambda-ruby:3.4`. */
const ofLanguage = /\/(?:build-|aws-lambda-)?(?:python|nodejs|ruby)[\w.]*(?:[:@]|$)/;

const images = new WeakMap<CodeFolder, Map<string, Image | undefined>>();
const folders = new WeakMap<Image, Map<string, CodeFolder>>();

function imageOf(context: CodeFolder, { dockerfile, args, target }: Build): Image | undefined {
  const known = images.get(context) ?? new Map<string, Image | undefined>();
  images.set(context, known);
  const key = JSON.stringify([dockerfile, [...args], target]);
  if (!known.has(key)) {
    const paths = pathsWithin(context);
    const index = paths.get(joined('', dockerfile) ?? '');
    known.set(
      key,
      index === undefined ? undefined : readDockerfile(context.files[index]!.text, [...paths.keys()], { args, target }),
    );
  }
  return known.get(key);
}

/** The files of the context as they lie in the image: below the root by their path from there, others by their own. */
function folderOf(context: CodeFolder, image: Image, root: string): CodeFolder {
  const known = folders.get(image) ?? new Map<string, CodeFolder>();
  folders.set(image, known);
  const had = known.get(root);
  if (had !== undefined) return had;
  const paths = pathsWithin(context);
  const files = [...image.files].map(([path, original]): CodeFile => {
    const { path: shown, text } = context.files[paths.get(original)!]!;
    return { path: shown, text, within: path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path };
  });
  const others = image.other === undefined ? [] : [said(reasons.imageHolds, { what: image.other })];
  const folder = { path: context.path, files, whyIncomplete: [...whyUnlisted(context), ...others] };
  known.set(root, folder);
  return folder;
}
