import { parse } from '../syntax/parse.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { constructPathIn, stackPathIn } from '../template/construct-names.ts';
import { isPlainMap } from '../template/node.ts';
import type { CodeFolder, CodeSearch } from '../template/template.ts';
import { type IncludedText, type ParsedTemplate, withIncludedFiles } from './included.ts';
import { withModuleFiles } from './module-files.ts';
import type { CodeLine } from './result.ts';
import type { KeptFacts } from './reuse/kept-facts.ts';

/** What the host knows of the construct of CDK that a resource is made of. */
export interface Construct {
  /** Its path in the app: `Orders/Fn/Resource`. */
  readonly path: string;
  /** The line of the user's own code that creates it. */
  readonly createdAt?: CodeLine;
}

/** A construct as a finding names it. */
export interface NamedConstruct extends Construct {
  /** The path of its stack, with which the names of all constructs of the template begin: `Prod/Orders`. */
  readonly stackPath: string;
}

/** Finds the construct that a resource of a file is made of. */
export type ConstructBy = (path: string, logicalId: string | null) => NamedConstruct | undefined;

/** A file as the host read it. */
export interface Source {
  /** What the file is called in results. */
  readonly path: string;
  readonly text: string;
  /** What its stack is called where no config names it; `path` where it is not given. */
  readonly stack?: string;
  /** Where it is, with slashes: what paths in a template start from. `path` where it is not given. */
  readonly location?: string;
  /** Its path below the top of the repository that it lies in; nothing where it lies in none. Asked for by URLs of nested stacks. */
  readonly pathInRepository?: () => string | undefined;
  /** The constructs of a CDK app, by the logical ids of their resources. Asked for when the template is read. */
  readonly constructs?: () => ReadonlyMap<string, Construct>;
  /** Reads the code at a path that the template names; nothing where no code is read. */
  readonly codeAt?: (path: string) => CodeFolder | undefined;
  /** Searches its repository for code; nothing where no code is read, or where it lies in none. */
  readonly codeSearch?: () => CodeSearch | undefined;
  /** Reads a part of the template at a path that it includes, or the fragment of a module (`fragmentLocation`); nothing where none is read. */
  readonly includedAt?: (path: string) => IncludedText | undefined;
  /** What an earlier run found out of the text; nothing where nothing is kept. */
  readonly facts?: KeptFacts;
}

const parsedBySource = new WeakMap<Source, ParsedTemplate>();
/** The same without what is included. */
const ownTextBySource = new WeakMap<Source, Parsed>();

/** Characters of the texts that stay parsed until they are judged, and of those that stay so when all was told of them. */
const mostHeld = { asked: 8 * 1024 * 1024, told: 1024 * 1024 } as const;

/** What is parsed, in the order in which it was, with the lengths of the texts. */
const held: { readonly source: WeakRef<Source>; length: number }[] = [];
const heldBySource = new WeakMap<Source, (typeof held)[number]>();
let lengthHeld = 0;

/** The construct that a resource of a source is made of, by what the template says itself, and what the host knows. */
export function constructOfResource(source: Source, logicalId: string): NamedConstruct | undefined {
  const resources = resourcesOf(source);
  const known = source.constructs?.().get(logicalId);
  const path = constructPathAt(resources, logicalId) ?? known?.path;
  return path === undefined ? undefined : { ...known, path, stackPath: stackPathOf(source) };
}

/** The path with which the names of all constructs of a source begin; empty where it has none. */
export function stackPathOf(source: Source): string {
  let stackPath = stackPaths.get(source);
  if (stackPath === undefined) {
    const resources = resourcesOf(source);
    const paths = Object.keys(resources).map(
      (id) => constructPathAt(resources, id) ?? source.constructs?.().get(id)?.path,
    );
    stackPath = stackPathIn(paths.filter((each) => each !== undefined));
    stackPaths.set(source, stackPath);
  }
  return stackPath;
}

const stackPaths = new WeakMap<Source, string>();

function resourcesOf(source: Source): Readonly<Record<string, unknown>> {
  const { value } = parsedOf(source);
  return isPlainMap(value) && isPlainMap(value.Resources) ? value.Resources : {};
}

function constructPathAt(resources: Readonly<Record<string, unknown>>, id: string): string | undefined {
  return Object.hasOwn(resources, id) ? constructPathIn(resources[id]) : undefined;
}

/** The paths of constructs that the host knows, for `readTemplate`. */
export function constructPathsOf(source: Source): { readonly constructPaths?: ReadonlyMap<string, string> } {
  const constructs = source.constructs?.();
  if (constructs === undefined || constructs.size === 0) return {};
  return { constructPaths: new Map([...constructs].map(([id, { path }]) => [id, path])) };
}

/** The text of a source as values, parsed once for as long as it is held. */
export function parsedOf(source: Source): ParsedTemplate {
  const had = parsedBySource.get(source);
  if (had !== undefined) return had;
  const parsed = parseAfter(source, undefined);
  const entry = { source: new WeakRef(source), length: source.text.length };
  held.push(entry);
  heldBySource.set(source, entry);
  lengthHeld += entry.length;
  return parsed;
}

/** Parses a source whose text is an earlier one that was edited. */
export function parseAfter(source: Source, earlier: Source | undefined): ParsedTemplate {
  const { path, text, includedAt } = source;
  const parsed = parse(path, text, earlier && ownTextBySource.get(earlier));
  ownTextBySource.set(source, parsed);
  const whole = includedAt === undefined ? parsed : withModuleFiles(withIncludedFiles(parsed, includedAt), includedAt);
  parsedBySource.set(source, whole);
  return whole;
}

/** Whether a source was parsed, and is held. */
export function isParsed(source: Source): boolean {
  return parsedBySource.has(source);
}

/** Lets go of what a source was parsed to, where much is held: who asks again has it parsed again. */
export function letGo(source: Source, after: keyof typeof mostHeld): void {
  while (held.length > 0 && (held[0]!.length === 0 || held[0]!.source.deref() === undefined))
    lengthHeld -= held.shift()!.length;
  const entry = heldBySource.get(source);
  if (entry === undefined || lengthHeld <= mostHeld[after]) return;
  lengthHeld -= entry.length;
  entry.length = 0;
  parsedBySource.delete(source);
  ownTextBySource.delete(source);
  heldBySource.delete(source);
}

/** Answers a question about the text of a source once, however often it is asked. */
export function ofSource(find: (source: Source) => boolean): (source: Source) => boolean {
  const known = new WeakMap<Source, boolean>();
  return (source) => {
    const answer = known.get(source) ?? find(source);
    known.set(source, answer);
    return answer;
  };
}

/** What the stack of a template is called where no config declares it. */
export function nameOf({ stack, path }: Source): string {
  return stack ?? path;
}

/** What paths in a template start from. */
export function locationOf({ location, path }: Source): string {
  return location ?? path;
}

/** By what the two states of a template know each other. */
export function stackOf(source: Source): Pick<Source, 'stack' | 'location'> {
  const { location } = source;
  return { stack: nameOf(source), ...(location !== undefined && { location }) };
}

/** Where a path leads that is written in a file at a location: `net/../vpc.yaml` beside it is `vpc.yaml` above. */
export function pathFrom(location: string, path: string): string {
  if (path.startsWith('/')) return path;
  const parts: string[] = [];
  for (const part of [...location.split('/').slice(0, -1), ...path.split('/')]) {
    if (part === '' ? parts.length > 0 : part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
