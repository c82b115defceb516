import { joined } from './paths.ts';

/** What a Dockerfile makes of the files beside it, as far as an image for Lambda needs it. */
export interface Image {
  /** Files of the build context by their absolute path in the image. */
  readonly files: ReadonlyMap<string, string>;
  /** What the last stage is built on: `public.ecr.aws/lambda/python:3.13`. */
  readonly base: string;
  /** An image that is not built here of which files are copied to where Lambda looks for extensions and modules. */
  readonly other: string | undefined;
  /** The working directory; `undefined` where the base image decides. */
  readonly workdir: string | undefined;
  /** The words of ENTRYPOINT and CMD; `undefined` where they are not written as lists, or not at all. */
  readonly entrypoint: readonly string[] | undefined;
  readonly command: readonly string[] | undefined;
}

/** What a build is given: values of ARG, and the stage to build. */
export interface BuildOptions {
  readonly args: ReadonlyMap<string, string>;
  /** The stage that is built; the last where none is named. */
  readonly target: string | undefined;
}

/** A Dockerfile is a page long; what is longer is not read. */
const longestDockerfile = 64 * 1024;
/** Longer paths and values of variables mean nothing to Linux. */
const longestText = 4096;
/** Paths that all its instructions together are matched with: each may copy everything that is there. */
const mostMatched = 500_000;

interface Stage {
  readonly name: string | undefined;
  readonly base: string;
  readonly files: Map<string, string>;
  readonly variables: Map<string, string>;
  other: string | undefined;
  workdir: string | undefined;
  entrypoint: readonly string[] | undefined;
  command: readonly string[] | undefined;
}

/** An instruction that decides what lies where, and can't be followed. */
class NotFollowed extends Error {}

/**
 * Reads a Dockerfile without building it: which files of the context are copied where, by COPY and ADD through all
 * stages. What RUN makes is not seen, so a file that is not among these may be there all the same. `undefined` where
 * an instruction that counts can't be followed.
 * Source: https://docs.docker.com/reference/dockerfile/
 */
export function readDockerfile(text: string, context: readonly string[], options: BuildOptions): Image | undefined {
  if (text.length > longestDockerfile || /^#[ \t]{0,20}escape\b/im.test(text)) return undefined;
  try {
    const stages = stagesOf(instructionsIn(text), context, options);
    const { target } = options;
    const stage = target === undefined ? stages.at(-1) : stages.findLast(({ name }) => name === target.toLowerCase());
    return stage && { ...stage, base: stage.base };
  } catch (error) {
    if (error instanceof NotFollowed) return undefined;
    throw error;
  }
}

type Instruction = readonly [word: string, rest: string];

/** The instructions, each as one line, without comments and what documents within it hold. */
function instructionsIn(text: string): readonly Instruction[] {
  const instructions: Instruction[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const parts: string[] = [];
    for (; at < lines.length; at++) {
      const line = lines[at]!.trim();
      if (line === '' || line.startsWith('#')) {
        if (parts.length > 0) continue;
        break;
      }
      parts.push(line.endsWith('\\') ? line.slice(0, -1) : line);
      if (!line.endsWith('\\')) break;
    }
    const whole = parts.join(' ').trim();
    const [word = ''] = whole.split(/\s/, 1);
    if (word === '') continue;
    const rest = whole.slice(word.length).trim();
    instructions.push([word.toUpperCase(), rest]);
    for (const [, mark] of rest.matchAll(/<<-?\s?["']?(\w{1,100})/g)) {
      if (word.toUpperCase() !== 'RUN') throw new NotFollowed();
      while (at + 1 < lines.length && lines[++at]!.trim() !== mark);
    }
  }
  return instructions;
}

function stagesOf(
  instructions: readonly Instruction[],
  context: readonly string[],
  { args }: BuildOptions,
): readonly Stage[] {
  const stages: Stage[] = [];
  const globals = new Map<string, string>();
  let matched = 0;
  for (const [word, rest] of instructions) {
    const stage = stages.at(-1);
    if (word === 'FROM') {
      const from = stageFrom(rest, stages, globals);
      matched += from.files.size;
      stages.push(from);
    } else if (word === 'ARG') {
      const [, name, value] = /^(\w+)(?:=(.*))?$/.exec(rest) ?? [];
      if (name === undefined) continue;
      const known = stage?.variables ?? globals;
      const given = args.get(name) ?? (value === undefined ? globals.get(name) : unquoted(filled(value, known)));
      if (given === undefined) known.delete(name);
      else known.set(name, given);
    } else if (stage === undefined) throw new NotFollowed();
    else if (word === 'ENV') setVariables(rest, stage);
    else if (word === 'WORKDIR') stage.workdir = absolute(unquoted(sure(filled(rest, stage.variables))), stage);
    else if (word === 'COPY' || word === 'ADD') {
      matched += copy(rest, stage, stages, context);
      if (matched > mostMatched) throw new NotFollowed();
    } else if (word === 'CMD') stage.command = listIn(rest, stage);
    else if (word === 'ENTRYPOINT') stage.entrypoint = listIn(rest, stage) ?? [rest];
    else if (word === 'ONBUILD') throw new NotFollowed();
  }
  return stages;
}

function stageFrom(rest: string, stages: readonly Stage[], globals: ReadonlyMap<string, string>): Stage {
  const [image, as, name] = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
  const base = sure(filled(image ?? '', globals));
  const from = stages.findLast((each) => each.name === base.toLowerCase());
  return {
    name: as?.toLowerCase() === 'as' ? name?.toLowerCase() : undefined,
    base: from?.base ?? base,
    files: new Map(from?.files),
    variables: new Map(from?.variables ?? (isOfLambda(base) ? [['LAMBDA_TASK_ROOT', taskRoot]] : [])),
    other: from?.other,
    workdir: from?.workdir ?? (isOfLambda(base) ? taskRoot : undefined),
    entrypoint: from?.entrypoint,
    command: from?.command,
  };
}

const taskRoot = '/var/task';

/** AWS's base images. Source: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html */
export function isOfLambda(base: string): boolean {
  return /(?:^|\/)(?:public\.ecr\.aws\/(?:lambda|sam)\/|amazon\/aws-lambda-)/.test(base);
}

function setVariables(rest: string, { variables }: Stage): void {
  const [old = ''] = rest.split(/\s/, 1);
  const pairs: readonly (readonly [string, string])[] = old.includes('=')
    ? [...rest.matchAll(/(?<!\w)(\w{1,200})=("[^"]{0,2000}"|'[^']{0,2000}'|\S{0,2000})/g)].map(([, name, given]) => [
        name!,
        given!,
      ])
    : [[old, rest.slice(old.length).trim()]];
  for (const [name, given] of pairs) {
    const text = filled(unquoted(given), variables);
    if (text === undefined) variables.delete(name);
    else variables.set(name, text);
  }
}

/** What COPY and ADD do; the number of paths that were looked at. */
function copy(rest: string, stage: Stage, stages: readonly Stage[], context: readonly string[]): number {
  const flags = rest.match(/^(?:--\S+\s+)*/)![0];
  const listed = listIn(rest.slice(flags.length), stage);
  const words =
    listed ??
    rest
      .slice(flags.length)
      .split(/\s+/)
      .map((word) => unquoted(word));
  if (words.length < 2 || /--(?:parents|exclude)\b/.test(flags)) throw new NotFollowed();
  const [, from] = /--from=(\S+)/.exec(flags) ?? [];
  const other = from === undefined ? undefined : stageNamed(from, stage, stages);
  if (from !== undefined && other === undefined) {
    const place = absolute(sure(filled(words.at(-1)!, stage.variables)), stage);
    if (!/^\/(?:s?bin|usr|etc|lib|tmp)(?:\/|$)/.test(place)) stage.other ??= from;
    return stage.files.size;
  }
  const available: readonly (readonly [string, string])[] =
    other === undefined ? context.map((path) => [path, path] as const) : [...other.files];
  const target = sure(filled(words.at(-1)!, stage.variables));
  const into = absolute(target, stage);
  const sources = words.slice(0, -1);
  const mayBeFile = sources.length === 1 && !/\/\.?$|^\.$/.test(target) && !isFolder(into, stage);
  for (const word of sources) {
    const source = sure(filled(word, stage.variables));
    if (/^[a-z]+:\/\/|\.git$/.test(source)) continue;
    const wanted = joined('', other === undefined ? source : absolute(source, other));
    if (wanted === undefined) throw new NotFollowed();
    const pattern = patternOf(wanted);
    for (const [path, original] of available) {
      const within = pattern(other === undefined ? path : path.slice(1));
      if (within === undefined) continue;
      const isFile = within === '';
      const end = isFile ? (mayBeFile ? '' : `/${path.slice(path.lastIndexOf('/') + 1)}`) : `/${within}`;
      stage.files.set(`${into === '/' ? '' : into}${end}`, original);
    }
  }
  return available.length * sources.length + stage.files.size;
}

function stageNamed(name: string, stage: Stage, stages: readonly Stage[]): Stage | undefined {
  const plain = sure(filled(name, stage.variables)).toLowerCase();
  return /^\d+$/.test(plain) ? stages[Number(plain)] : stages.findLast((each) => each.name === plain);
}

/**
 * Tells where a path lies in what a source names: `''` for the file itself, the rest below a folder, `undefined` for
 * what is not named. Wildcards represent a part of one name.
 */
function patternOf(source: string): (path: string) => string | undefined {
  if (source === '') return (path) => path;
  if (/[[\]?\\]/.test(source)) throw new NotFollowed();
  const parts = source.split('/').map(matcherOf);
  return (path) => {
    const names = path.split('/');
    if (names.length < parts.length || !parts.every((matches, index) => matches(names[index]!))) return undefined;
    return names.slice(parts.length).join('/');
  };
}

function matcherOf(part: string): (name: string) => boolean {
  const [start = '', end, ...others] = part.split('*');
  if (others.length > 0) throw new NotFollowed();
  if (end === undefined) return (name) => name === part;
  return (name) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

function isFolder(path: string, { files, workdir = '/' }: Stage): boolean {
  return path === '/' || path === workdir || [...files.keys()].some((each) => each.startsWith(`${path}/`));
}

function absolute(path: string, { workdir = '/' }: Stage): string {
  const whole = joined('', path.startsWith('/') ? path : `${workdir}/${path}`);
  if (whole === undefined || whole.length > longestText) throw new NotFollowed();
  return `/${whole}`;
}

/** A list as JSON writes it: `["app.handler"]`. */
function listIn(rest: string, { variables }: Stage): readonly string[] | undefined {
  if (!rest.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(rest);
    if (!Array.isArray(list) || !list.every((each) => typeof each === 'string')) return undefined;
    return list.map((each) => filled(each, variables) ?? each);
  } catch {
    return undefined;
  }
}

/** A text with its variables filled in; `undefined` where one has no value here. */
function filled(text: string, variables: ReadonlyMap<string, string>): string | undefined {
  let isKnown = true;
  const whole = text.replace(/\$(?:(\w+)|\{(\w+)(?::-([^{}$]*))?\})|\$/g, (_, plain, braced, other) => {
    const value = variables.get(plain ?? braced ?? '') ?? other;
    if (value === undefined) isKnown = false;
    return value ?? '';
  });
  // each variable may double the one before
  if (whole.length > longestText) throw new NotFollowed();
  return isKnown ? whole : undefined;
}

function sure(text: string | undefined): string {
  if (text === undefined) throw new NotFollowed();
  return text;
}

function unquoted(text: string): string;
function unquoted(text: string | undefined): string | undefined;
function unquoted(text: string | undefined): string | undefined {
  return text?.replace(/^(["'])(.*)\1$/, '$2');
}
