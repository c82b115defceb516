import { basename, dirname, extname, join, resolve } from 'node:path';
import type { FileConfig, WorkspaceConfig } from '../../../engine/config/config.ts';
import { ConfigError } from '../../../engine/config/config-error.ts';
import type { ConfigGiven, ConfigStack } from '../../../engine/config/config-file.ts';
import { incomplete, incompleteBy } from '../../../engine/findings/incomplete.ts';
import type { FileResult, RawUndecided } from '../../../engine/result.ts';
import { locationOf, parsedOf, type Source } from '../../../engine/source.ts';
import { withoutAlike } from '../../../engine/workspace/alike-environments.ts';
import type { DeclaredLink, ParameterSource, StackDeclaration } from '../../../engine/workspace/declaration.ts';
import { type Deployment, declarationsOf } from '../../../engine/workspace/deployment.ts';
import { nestedStacksIn } from '../../../engine/workspace/stacks/nested-stacks.ts';
import { mayAskOthers, mayBeAddedTo, mayBeImported } from '../../../engine/workspace/stacks/open-questions.ts';
import type { WorkspaceLint } from '../../../engine/workspace/workspace-input.ts';
import type { Clause } from '../../../language/sentence.ts';
import { said } from '../../../language/sentence.ts';
import { type Described, describedTogether, nothingDescribed } from '../../../template/stacks/described.ts';
import { limits } from '../../../text/limits.ts';
import type { ConfigReader } from '../config/config-files.ts';
import { readParameterFile } from '../config/parameter-files.ts';
import { decode } from '../files/decode.ts';
import { shownPath, withSlashes } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import { fileTexts } from '../files/texts.ts';
import { isUserFault } from '../usage-error.ts';
import { cloudAssemblyIn } from './built/cloud-assembly.ts';
import { declaredLinks } from './declared-links.ts';
import { type DescribedDeployments, noDeployments } from './described-deployments.ts';
import type { Input } from './load-files.ts';
import type { Reader } from './reader.ts';
import { type Configured, siblingsOf } from './siblings.ts';
import { inputTexts } from './texts.ts';

/** The templates of a run with all that they belong to. */
export interface LoadedWorkspace extends WorkspaceLint {
  /** Templates that were not asked for, but that belong to one that was. */
  readonly others: readonly Source[];
  /** How many of them were found in the repository alone. */
  readonly siblings: number;
  /** Which templates asked the others of the repository. */
  readonly asks: LookAround['asks'];
  /** What could not be read of the deployment descriptions, a line each. */
  readonly notes: readonly Clause[];
}

/** Templates that were asked for with all that they belong to. */
export interface Loaded {
  readonly inputs: readonly Input[];
  readonly workspace: LoadedWorkspace;
}

/** Which other templates of a repository are looked for. */
export interface LookAround {
  /** Whether a template asks the others. */
  asks(input: Input): boolean;
  /** What is deployed of the templates that were asked for: it may ask too. */
  readonly deployed?: readonly Configured[];
  /** Files that are earlier states of others. */
  isEarlier?(location: string): boolean;
}

/**
 * Finds what templates belong to: by config, by nesting, by a CDK app, by deployments, and by what the other templates of
 * its repository answer. Throws `ConfigError`.
 */
export async function loadWorkspace(
  inputs: readonly Input[],
  reader: Reader,
  { deployments, notes }: DescribedDeployments = noDeployments,
  { asks, deployed = [], isEarlier = () => false }: LookAround = { asks: leavesOpen },
): Promise<LoadedWorkspace> {
  const { cwd } = reader;
  const workspaces = new Set(inputs.flatMap(({ config }) => config.workspace ?? []));
  const byConfig = await declaredStacks(workspaces);
  const links = declaredLinks(workspaces);
  const isDeclared = new Set(byConfig.map(({ template }) => template));
  const folders = [...new Set(inputs.map(({ file }) => dirname(file.absolute)))];
  // two apps, or two stages of one, may call their stacks alike
  const assemblies = folders.flatMap((folder) =>
    cloudAssemblyIn(folder, shownPath(join(folder, 'manifest.json'), cwd)).map((stack) => ({
      ...stack,
      name: `${shownPath(folder, cwd)}/${stack.name}`,
    })),
  );
  const ofAssemblies = assemblies.filter(({ template }) => !isDeclared.has(template));
  for (const { template } of assemblies) isDeclared.add(template);
  const described = describedStacks(
    deployments.filter(({ template }) => !isDeclared.has(template)),
    cwd,
  );
  const declared = [...byConfig, ...ofAssemblies, ...described.declared];
  const seesOthers = inputs.some(({ file }) => reader.seesSiblings(file));
  const toRead = seesOthers ? declared : [...byConfig, ...ofAssemblies];
  const { companions, foundByLinks, incomplete } = await readCompanions(inputs, toRead, assemblies, links, reader);
  const isDescribed = new Set(described.declared.map(({ template }) => template));
  const foundByDescription = new Set(
    companions.flatMap(({ source }) => (isDescribed.has(locationOf(source)) ? [source] : [])),
  );
  const asking = inputs.filter((input) => reader.seesSiblings(input.file) && asks(input));
  const beside = await siblingsOf([...inputs, ...companions, ...deployed], asking, reader, isEarlier);
  const siblings = beside.found.map(({ source }) => source);
  // a file that was fixed is another source with the same path
  const configs = new Map(
    [...companions, ...beside.found, ...inputs].map(({ source, config }) => [source.path, config]),
  );
  const named = new Set(inputs.flatMap(({ config }) => config.workspace?.networks ?? []));
  const networks = await describedNetworks(named, cwd);
  const workspace: LoadedWorkspace = {
    declared: declared.map((each) => withDeployed(each, networks.described)),
    links,
    incomplete: [...incomplete, ...described.incomplete, ...beside.incomplete],
    notes,
    sources: [],
    isAsked: () => false,
    others: [...companions.map(({ source }) => source), ...siblings],
    siblings: siblings.length,
    asks,
    isSibling: (source) => siblings.includes(source) || foundByDescription.has(source) || foundByLinks.has(source),
    configFor: ({ path }) => configs.get(path) ?? inputs[0]!.config,
    ...networks,
  };
  return withSources(
    workspace,
    inputs.map(({ source }) => source),
  );
}

/** Whether a template leaves open what others of its repository may answer. */
export function leavesOpen({ source: { text }, config }: Configured): boolean {
  return mayAskOthers(text) || (config.networksAreComplete === true && mayBeImported(text));
}

/**
 * The same workspace with more of the repository, and the templates to lint again: what a template lacks may be in another
 * one, which is worth a look only where the lack has consequences. Nothing where there is no more.
 */
export async function widerWorkspace(
  now: {
    readonly inputs: readonly Input[];
    /** Those of them that are reported. */
    readonly own: readonly Input[];
    readonly results: readonly FileResult[];
    readonly workspace: LoadedWorkspace;
  },
  reader: Reader,
  described: DescribedDeployments,
  isEarlier?: (location: string) => boolean,
): Promise<{ readonly workspace: LoadedWorkspace; readonly lacking: readonly Input[] } | undefined> {
  const hasFindings = new Set(now.results.flatMap(({ path, findings }) => (findings.length > 0 ? [path] : [])));
  const mayLack = (input: Input) => mayBeAddedTo(input.source.text) && !leavesOpen(input);
  const lacking = now.own.filter((input) => hasFindings.has(input.source.path) && mayLack(input));
  if (!lacking.some(({ file }) => reader.seesSiblings(file))) return undefined;
  // of all that may lack something, so that it makes no difference which of them have findings
  const asks = (input: Input) => leavesOpen(input) || mayLack(input);
  const rootOf = ({ source }: Input) => reader.repositoryAround(locationOf(source));
  const inRepositories = now.inputs.filter((input) => reader.seesSiblings(input.file) && rootOf(input) !== undefined);
  const before = new Set(inRepositories.filter(now.workspace.asks).map(rootOf));
  // whoever asks, all that is open is looked for in their repositories
  if (inRepositories.every((input) => before.has(rootOf(input)) || !asks(input))) return undefined;
  const workspace = await loadWorkspace(now.inputs, reader, described, { asks, ...(isEarlier && { isEarlier }) });
  return workspace.siblings > now.workspace.siblings ? { workspace, lacking } : undefined;
}

/** A declaration with what is described of its deployed stack, by the name of that. */
function withDeployed(declaration: StackDeclaration, { stacks }: Described): StackDeclaration {
  const stack = stacks.get(declaration.stackName ?? '');
  if (stack === undefined) return declaration;
  const { parameters: deployed, settings } = stack;
  return { ...declaration, deployed, settings: { ...settings, ...declaration.settings } };
}

/** A workspace with other texts of the templates that were asked for, or some of them asked for alone. */
export function withSources(
  workspace: LoadedWorkspace,
  sources: readonly Source[],
  isAsked: (source: Source) => boolean = () => true,
): LoadedWorkspace {
  const own = new Set(sources);
  return {
    ...workspace,
    sources: [...own, ...workspace.others],
    isAsked: (source) => own.has(source) && isAsked(source),
  };
}

/** The stacks of deployments. Each environment is a run of its own, so that those beyond a limit are left out. */
function describedStacks(deployments: readonly Deployment[], cwd: string) {
  const shown = (location: string) => shownPath(location, cwd);
  const all = declarationsOf(deployments, shown);
  const texts = lazyTexts(all);
  // a nested stack may ask for what it is handed on
  const isMentioned = (value: string) => texts().some((text) => text.includes(value) || nestsStacks.test(text));
  const declared = withoutAlike(all, isMentioned);
  const { environments: limit } = limits;
  const names = new Set(declared.flatMap(({ only = [] }) => [...only]));
  const kept = new Set([...names].slice(0, limit.most));
  const leftOut = new Set<string>();
  const within = declared.flatMap((each) => {
    if (each.only === undefined) return [each];
    const only = new Set([...each.only].filter((name) => kept.has(name)));
    if (only.size < each.only.size) leftOut.add(shown(each.template));
    return only.size === 0 ? [] : [{ ...each, only }];
  });
  const incomplete = [...leftOut].map((file) =>
    incompleteBy(limit, said(inputTexts.environmentsLeftOut, { file }), { file, keys: [] }),
  );
  return { declared: within, incomplete };
}

const nestsStacks = /AWS::(?:CloudFormation::Stack|Serverless::Application)\b/;

/** The texts of the templates that stacks are declared with, read when they are first asked for. */
function lazyTexts(declared: readonly StackDeclaration[]): () => readonly string[] {
  let texts: readonly string[] | undefined;
  return () => {
    texts ??= [...new Set(declared.map(({ template }) => template))].flatMap((location) => {
      const text = textAt(location);
      return 'text' in text ? [text.text] : [];
    });
    return texts;
  };
}

/** Reads the templates that stacks are declared with and those that are nested, as far as they were not asked for. */
async function readCompanions(
  inputs: readonly Input[],
  declared: readonly StackDeclaration[],
  assemblies: readonly StackDeclaration[],
  links: readonly DeclaredLink[],
  { cwd, configOf, sourceOf }: Reader,
): Promise<{
  readonly companions: readonly Configured[];
  /** Those that only the links of a config lead to. */
  readonly foundByLinks: ReadonlySet<Source>;
  readonly incomplete: readonly RawUndecided[];
}> {
  const known = new Set(inputs.map(({ source }) => source.location));
  const companions: Configured[] = [];
  const foundByLinks = new Set<Source>();
  const incompletes: RawUndecided[] = [];
  const add = async (
    location: string,
    whenUnread: (problem: Clause, isMissing: boolean) => void,
  ): Promise<Source | undefined> => {
    if (known.has(location)) return undefined;
    known.add(location);
    const text = textAt(location);
    if ('problem' in text) {
      whenUnread(text.problem, text.isMissing === true);
      return undefined;
    }
    const config = await configFor(location, configOf, whenUnread);
    if (config === undefined || config.ignored) return undefined;
    const source = await sourceOf(shownPath(location, cwd), location, text.text);
    companions.push({ source, config });
    return source;
  };
  const waiting = inputs.map(({ source }) => source);
  const byCdk = new Set(assemblies);
  for (const declaration of declared) {
    const source = await add(declaration.template, (problem, isMissing) => {
      // a description may name what is no template, or one that is written when it is deployed
      if (declaration.description !== undefined && !byCdk.has(declaration)) return;
      incompletes.push(whyLeftOut(declaration, { problem, isMissing, isByCdk: byCdk.has(declaration) }, inputs, cwd));
    });
    if (source !== undefined) waiting.push(source);
  }
  const linked = async (source: Source) => {
    const location = locationOf(source);
    for (const { template, name, to, where } of links)
      if (to !== undefined && (template === location || to === location)) {
        const other = template === location ? to : template;
        const found = await add(other, (problem) => {
          const message = said(inputTexts.linkLeads, { where, name, path: shownPath(other, cwd), problem });
          throw new ConfigError('no-such-template', message, said(inputTexts.relativeToConfig));
        });
        if (found === undefined) continue;
        waiting.push(found);
        foundByLinks.add(found);
      }
  };
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    await linked(source);
    for (const { id, location } of nestedStacksIn(source)) {
      const { path } = source;
      const child = await add(location, (problem, isMissing) => {
        // one that is not there may be created later, or be the name of an object in S3
        if (isMissing) return;
        const because = said(inputTexts.nestedLeftOut, {
          name: id,
          problem: said(fileTexts.fileProblem, { name: shownPath(location, cwd), problem }),
        });
        incompletes.push(incomplete(because, { file: path, keys: ['Resources', id] }, id));
      });
      if (child !== undefined) waiting.push(child);
    }
  }
  return { companions, foundByLinks, incomplete: incompletes };
}

/** Why a component of an assembly is left out. Throws `ConfigError` for a stack of a config: somebody wrote its path. */
function whyLeftOut(
  { name, template, where }: StackDeclaration,
  { problem, isMissing, isByCdk }: { readonly problem: Clause; readonly isMissing: boolean; readonly isByCdk: boolean },
  inputs: readonly Input[],
  cwd: string,
): RawUndecided {
  const shown = shownPath(template, cwd);
  if (isByCdk) {
    const beside = inputs.find(({ file }) => dirname(file.absolute) === dirname(where));
    const because = said(inputTexts.componentLeftOut, {
      name,
      manifest: shownPath(where, cwd),
      problem: said(fileTexts.fileProblem, { name: shown, problem }),
    });
    return incomplete(because, beside && { file: beside.source.path, keys: [] });
  }
  const what = isMissing
    ? said(inputTexts.thereIsNo, { path: shown })
    : said(fileTexts.fileProblem, { name: shown, problem });
  const message = said(inputTexts.stackTemplate, { name, where, problem: what });
  throw new ConfigError('no-such-template', message, said(inputTexts.relativeToConfig));
}

/** A config that cannot be used leaves out what it is for, and nothing else. */
async function configFor(
  location: string,
  read: ConfigReader,
  whenUnread: (problem: Clause, isMissing: boolean) => void,
): Promise<FileConfig | undefined> {
  try {
    return await read(location);
  } catch (error) {
    if (!isUserFault(error)) throw error;
    whenUnread(said(inputTexts.configUnusable, { problem: error.clauses.problem }), false);
    return undefined;
  }
}

/** Reads the descriptions of networks that configs name. Throws `ConfigError`. */
export async function describedNetworks(networks: ReadonlySet<WorkspaceConfig['networks'][number]>, cwd: string) {
  if (networks.size === 0) return { descriptions: [], described: nothingDescribed };
  const locations = new Map([...networks].map((each) => [withSlashes(resolve(each.directory, each.path)), each]));
  const descriptions = [...locations].map(([location, { path, file }]): Source => {
    const text = textAt(location);
    if ('text' in text) return { path: shownPath(location, cwd), location, text: text.text };
    const problem = said(inputTexts.networksIn, {
      file,
      problem: text.isMissing
        ? said(inputTexts.thereIsNo, { path })
        : said(fileTexts.fileProblem, { name: path, problem: text.problem }),
    });
    throw new ConfigError('no-such-network', problem, said(inputTexts.relativeToConfig));
  });
  const { readNetworkFile } = await import('../lazy/network-file.ts');
  return {
    descriptions,
    described: describedTogether(descriptions.map((source) => readNetworkFile(parsedOf(source)))),
  };
}

function textAt(
  location: string,
): { readonly text: string } | { readonly problem: Clause; readonly isMissing?: boolean } {
  const read = readBytes(location, limits.templateBytes);
  return 'bytes' in read ? decode(read.bytes) : read;
}

async function declaredStacks(workspaces: ReadonlySet<WorkspaceConfig>): Promise<readonly StackDeclaration[]> {
  const declared: StackDeclaration[] = [];
  for (const { stacks } of workspaces) for (const stack of stacks) declared.push(await declarationOf(stack));
  return declared;
}

async function declarationOf(stack: WorkspaceConfig['stacks'][number]): Promise<StackDeclaration> {
  const { name, directory, file, template, stackName, parameters = {}, region, account } = stack;
  const environments = await readValues(stack, directory);
  const given = Object.entries(parameters).map(([key, value]) => [key, parameterFrom(value)] as const);
  return {
    name,
    template: withSlashes(resolve(directory, template)),
    where: file,
    isOpen: stack.shared ?? false,
    ...(stackName !== undefined && { stackName }),
    settings: { ...(region !== undefined && { region }), ...(account !== undefined && { account }) },
    parameters: Object.fromEntries(given),
    environments,
  };
}

/** One file of values is for every environment, by the name `''`; several are called by their keys, or as the files are. */
async function readValues({ parameterFiles = [] }: ConfigStack, directory: string) {
  const named: readonly (readonly [string, string])[] =
    typeof parameterFiles === 'object' && !Array.isArray(parameterFiles)
      ? Object.entries(parameterFiles as Readonly<Record<string, string>>)
      : [parameterFiles as string | readonly string[]].flat().map((path) => [environmentName(path), path] as const);
  const values: Record<string, Readonly<Record<string, string>>> = {};
  for (const [name, path] of named) values[name] = await readParameterFile(path, directory);
  const isOne = named.length === 1 && typeof parameterFiles === 'string';
  return isOne ? { '': values[named[0]![0]]! } : values;
}

function environmentName(path: string): string {
  return basename(path, extname(path));
}

function parameterFrom(value: ConfigGiven): ParameterSource {
  if (typeof value !== 'object') return String(value);
  if (!isList(value)) return value;
  const items = value.map((each) => (typeof each === 'object' ? each : String(each)));
  return items.every((each) => typeof each === 'string') ? items.join(',') : items;
}

function isList(
  value: object,
): value is readonly (string | number | Exclude<ParameterSource, string | readonly unknown[]>)[] {
  return Array.isArray(value);
}
