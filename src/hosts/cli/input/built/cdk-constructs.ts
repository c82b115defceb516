import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodeLine } from '../../../../engine/result.ts';
import type { Construct } from '../../../../engine/source.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { isWithin } from '../../../is-within.ts';
import { shownPath } from '../../files/files.ts';
import { readJson } from '../../files/read-json.ts';
import { repositoryAround } from '../../files/repository.ts';

/** What CDK says of a construct: the logical id of its resource, and the calls that created it. */
interface Told {
  logicalId?: string;
  trace?: readonly string[];
  /** The file of the template, for a stack. */
  templateFile?: string;
}

/** What the metadata of a stack says, by the paths of constructs. */
interface ToldOfStack {
  readonly path: string;
  readonly templateFile: string;
  readonly byPath: ReadonlyMap<string, Told>;
}

/**
 * Makes a reader of what a CDK app says of its constructs beside its templates: their paths, and the lines that create
 * them. Each file is read once in its life. A template elsewhere has none.
 * Source: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.cx_api-readme.html
 */
export function constructReader(cwd: string): (template: string) => ReadonlyMap<string, Construct> {
  const assemblies = new Map<string, readonly ToldOfStack[]>();
  const lineOf = lineReader(cwd);
  const byTemplate = new Map<string, ReadonlyMap<string, Construct>>();
  const read = (template: string): ReadonlyMap<string, Construct> => {
    const folder = dirname(template);
    const stacks = assemblies.get(folder) ?? stacksIn(folder);
    assemblies.set(folder, stacks);
    const constructs = new Map<string, Construct>();
    const twice = new Set<string>();
    for (const stack of stacks) {
      const templateOf = templatesOf(stack);
      const createdLine = createdLines(stack, (frame) => lineOf(frame, folder));
      for (const [path, { logicalId }] of stack.byPath) {
        if (logicalId === undefined || templateOf(path) !== basename(template)) continue;
        if (constructs.has(logicalId)) twice.add(logicalId);
        const createdAt = createdLine(path);
        constructs.set(logicalId, { path, ...(createdAt && { createdAt }) });
      }
    }
    // older versions of CDK do not tell the resources of a nested stack from those around it
    for (const id of twice) constructs.delete(id);
    return constructs;
  };
  return (template) => {
    const constructs = byTemplate.get(template) ?? read(template);
    byTemplate.set(template, constructs);
    return constructs;
  };
}

function stacksIn(folder: string): readonly ToldOfStack[] {
  const manifest = readJson(join(folder, 'manifest.json'));
  const artifacts = isPlainMap(manifest) && isPlainMap(manifest.artifacts) ? manifest.artifacts : {};
  return Object.entries(artifacts).flatMap(([id, artifact]): ToldOfStack[] => {
    if (!isPlainMap(artifact) || artifact.type !== 'aws:cloudformation:stack') return [];
    const { properties, displayName, metadata, additionalMetadataFile } = artifact;
    const templateFile = isPlainMap(properties) ? properties.templateFile : undefined;
    if (typeof templateFile !== 'string') return [];
    const isBeside =
      typeof additionalMetadataFile === 'string' && basename(additionalMetadataFile) === additionalMetadataFile;
    const byPath = new Map<string, Told>();
    for (const entries of [metadata, isBeside ? readJson(join(folder, additionalMetadataFile)) : undefined])
      if (isPlainMap(entries)) for (const path in entries) take(path.replace(/^\//, ''), entries[path], byPath);
    return [{ path: typeof displayName === 'string' ? displayName : id, templateFile, byPath }];
  });
}

function take(path: string, entries: unknown, byPath: Map<string, Told>): void {
  const told: Told = byPath.get(path) ?? {};
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (!isPlainMap(entry)) continue;
    const { type, data, trace } = entry;
    if (type === 'aws:cdk:logicalId' && typeof data === 'string') {
      told.logicalId = data;
      // where CDK traced what it wrote down: `--debug` of older versions
      if (isTrace(trace)) told.trace ??= trace;
    } else if (type === 'aws:cdk:creationStack' && isTrace(data)) told.trace = data;
    else if (type === 'aws:cdk:templateFile' && typeof data === 'string') told.templateFile = data;
  }
  byPath.set(path, told);
}

function isTrace(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}

/** What is inherited from the constructs around, and asked of each of them once: many constructs have the same around them. */
function inherited<T>(own: (path: string) => { readonly value: T } | undefined, outermost: T): (path: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (path) => {
    const passed: string[] = [];
    let value = outermost;
    for (const around of ancestorsOf(path)) {
      const found = known.get(around) ?? own(around);
      if (found !== undefined) {
        value = found.value;
        break;
      }
      passed.push(around);
    }
    for (const each of passed) known.set(each, { value });
    return value;
  };
}

/** The template that a construct is in: that of the nearest stack around it. */
function templatesOf({ byPath, templateFile }: ToldOfStack): (path: string) => string {
  return inherited((around) => {
    const value = byPath.get(around)?.templateFile;
    return value === undefined ? undefined : { value };
  }, templateFile);
}

/**
 * The line of the user's own code that creates a construct. What a library creates beside others is created by the line
 * that creates the construct around it: a subnet by that of its VPC. A stack's own line would say nothing.
 */
function createdLines(
  stack: ToldOfStack,
  lineOf: (frame: string) => CodeLine | undefined,
): (path: string) => CodeLine | undefined {
  return inherited<CodeLine | undefined>((around) => {
    if (around === stack.path || stack.byPath.get(around)?.templateFile !== undefined) return { value: undefined };
    for (const own of [around, `${around}/Resource`, `${around}/Default`])
      for (const frame of stack.byPath.get(own)?.trace ?? []) {
        const value = lineOf(frame);
        if (value !== undefined) return { value };
      }
    return undefined;
  }, undefined);
}

/** No app has constructs deeper than that, but a file may say so: what is further up is not asked. */
const deepest = 100;

/** A path and those above it, the nearest first. */
function* ancestorsOf(path: string): Iterable<string> {
  let at = path;
  for (let depth = 0; at !== '' && depth < deepest; depth++) {
    yield at;
    at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
  }
}

/** Finds what lines of traces lead to: lines of files that exist in the project, and are no library's. */
function lineReader(cwd: string) {
  const files = new Map<string, string | undefined>();
  const roots = new Map<string, string>();
  return (frame: string, assembly: string): CodeLine | undefined => {
    const place = placeIn(frame);
    if (place === undefined) return undefined;
    const project = dirname(assembly);
    const absolute = resolve(project, place.file);
    if (!files.has(absolute)) {
      const root = roots.get(project) ?? realpathSync(repositoryAround(assembly) ?? project);
      roots.set(project, root);
      files.set(absolute, ownFile(absolute, root) ? shownPath(absolute, cwd) : undefined);
    }
    const path = files.get(absolute);
    return path === undefined ? undefined : { path, line: place.line, column: place.column };
  };
}

function ownFile(path: string, root: string): boolean {
  try {
    const real = realpathSync(path);
    return (
      statSync(real).isFile() &&
      isWithin(real, root) &&
      ![path, real].some((each) => /[\\/]node_modules[\\/]/.test(each))
    );
  } catch {
    return false;
  }
}

/** `new Orders (/app/lib/orders.ts:42:5)`, or the same without its parentheses. */
function placeIn(frame: string): { readonly file: string; readonly line: number; readonly column: number } | undefined {
  const inside = frame.slice(frame.lastIndexOf('(') + 1).replace(/\)$/, '');
  const [, written = '', line, column] = /^(.+):([1-9]\d{0,8}):([1-9]\d{0,8})$/.exec(inside.trim()) ?? [];
  const bare = written.replace(/^at (?:async )?/, '');
  if (bare === '' || bare.includes('\0') || bare.startsWith('node:')) return undefined;
  try {
    const file = bare.startsWith('file:') ? fileURLToPath(bare) : bare;
    return { file, line: Number(line), column: Number(column) };
  } catch {
    return undefined; // no address of a file
  }
}
