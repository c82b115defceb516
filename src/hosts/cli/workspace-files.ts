import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { ConfigError, type FileConfig, type WorkspaceConfig } from '../../engine/config.ts';
import type { ConfigGiven, ConfigStack } from '../../engine/config-file.ts';
import { readNetworkFile } from '../../engine/network-file.ts';
import { parsedOf, type Source } from '../../engine/source.ts';
import type { ParameterSource, StackDeclaration } from '../../engine/workspace/declaration.ts';
import { lintWorkspace } from '../../engine/workspace/lint-workspace.ts';
import { nestedStacksIn } from '../../engine/workspace/nested-stacks.ts';
import type { WorkspaceInput } from '../../engine/workspace/workspace.ts';
import { describedTogether } from '../../template/stacks/described.ts';
import type { DeployedBy } from './against.ts';
import { cloudAssemblyIn } from './cloud-assembly.ts';
import type { ConfigReader } from './config-files.ts';
import { decode } from './decode.ts';
import { shownPath, withSlashes } from './files.ts';
import type { Input, Linter, SourceReader } from './lint-files.ts';
import { readParameterFile } from './parameter-files.ts';

/** A file that was not asked for, but belongs to one that was. */
interface Companion {
  readonly source: Source;
  readonly config: FileConfig;
}

/** What the files of a run belong to. */
export interface FoundWorkspace extends Omit<WorkspaceInput, 'sources'> {
  /** Templates that nobody asked for, but that belong to one that was. */
  readonly others: readonly Source[];
  /** The descriptions of networks that configs name. */
  readonly descriptions: readonly Source[];
}

/** Finds what templates belong to: by config, by nesting, by a CDK app. Throws `ConfigError`. */
export async function workspaceOf(
  inputs: readonly Input[],
  read: ConfigReader,
  cwd: string,
  sourceOf: SourceReader,
): Promise<FoundWorkspace> {
  const byConfig = await declaredStacks(new Set(inputs.flatMap(({ config }) => config.workspace ?? [])));
  const isDeclared = new Set(byConfig.map(({ template }) => template));
  const folders = [...new Set(inputs.map(({ file }) => dirname(file.absolute)))];
  // two apps, or two stages of one, may call their stacks alike
  const assemblies = folders.flatMap((folder) =>
    cloudAssemblyIn(folder).map((stack) => ({ ...stack, name: `${shownPath(folder, cwd)}/${stack.name}` })),
  );
  const declared = [...byConfig, ...assemblies.filter(({ template }) => !isDeclared.has(template))];
  const companions = await readCompanions(inputs, declared, read, cwd, sourceOf);
  // a file that was fixed is another source with the same path
  const configs = new Map([...companions, ...inputs].map(({ source, config }) => [source.path, config]));
  return {
    declared,
    others: companions.map(({ source }) => source),
    configFor: ({ path }) => configs.get(path) ?? inputs[0]!.config,
    ...describedNetworks(new Set(inputs.flatMap(({ config }) => config.workspace?.networks ?? [])), cwd),
  };
}

/** Lints templates together with those that they belong to. */
export async function workspaceLinter(
  inputs: readonly Input[],
  read: ConfigReader,
  cwd: string,
  sourceOf: SourceReader,
  deployedBy?: DeployedBy,
): Promise<Linter> {
  const workspace = await workspaceOf(inputs, read, cwd, sourceOf);
  const all = [...inputs.map(({ source }) => source), ...workspace.others];
  const deployed = deployedBy?.(all.slice(0, inputs.length), all);
  const known = [...workspace.others, ...(deployed?.sources ?? [])];
  return {
    textOf: (path) => known.find((source) => source.path === path)?.text,
    lint(current, failed) {
      const asked = new Set(current.map(({ source }) => source));
      try {
        return lintWorkspace({
          ...workspace,
          sources: [...asked, ...workspace.others],
          isAsked: (source) => asked.has(source),
          ...(deployed && { deployed }),
        });
      } catch (error) {
        if (error instanceof ConfigError) throw error;
        return current.flatMap(({ source }) => failed(source.path, error));
      }
    },
  };
}

/** Reads the templates that stacks are declared with and those that are nested, as far as nobody asked for them. */
async function readCompanions(
  inputs: readonly Input[],
  declared: readonly StackDeclaration[],
  read: ConfigReader,
  cwd: string,
  sourceOf: SourceReader,
): Promise<readonly Companion[]> {
  const known = new Set(inputs.map(({ source }) => source.location));
  const companions: Companion[] = [];
  const add = async (location: string, whenMissing?: () => Error): Promise<Source | undefined> => {
    if (known.has(location)) return undefined;
    known.add(location);
    const text = textAt(location);
    if (text === undefined) {
      if (whenMissing !== undefined) throw whenMissing();
      return undefined;
    }
    const config = await read(location);
    if (config.ignored) return undefined;
    const source = sourceOf(shownPath(location, cwd), location, text);
    companions.push({ source, config });
    return source;
  };
  const waiting = inputs.map(({ source }) => source);
  for (const { name, template, where } of declared) {
    const source = await add(template, () => {
      const problem = `stacks.${name}.template in ${where}: there is no ${shownPath(template, cwd)}`;
      return new ConfigError('no-such-template', problem, 'Paths are relative to the folder of the config file');
    });
    if (source !== undefined) waiting.push(source);
  }
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop())
    for (const { location } of nestedStacksIn(source)) {
      const child = await add(location);
      if (child !== undefined) waiting.push(child);
    }
  return companions;
}

/** Reads the descriptions of networks that configs name. Throws `ConfigError`. */
function describedNetworks(networks: ReadonlySet<WorkspaceConfig['networks'][number]>, cwd: string) {
  const locations = new Map([...networks].map((each) => [withSlashes(resolve(each.directory, each.path)), each]));
  const descriptions = [...locations].map(([location, { path, file }]): Source => {
    const text = textAt(location);
    if (text !== undefined) return { path: shownPath(location, cwd), location, text };
    const problem = `networks in ${file}: there is no ${path}`;
    throw new ConfigError('no-such-network', problem, 'Paths are relative to the folder of the config file');
  });
  return {
    descriptions,
    described: describedTogether(descriptions.map((source) => readNetworkFile(parsedOf(source)))),
  };
}

function textAt(location: string): string | undefined {
  if (statSync(location, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const decoded = decode(readFileSync(location));
  return 'problem' in decoded ? undefined : decoded.text;
}

async function declaredStacks(workspaces: ReadonlySet<WorkspaceConfig>): Promise<readonly StackDeclaration[]> {
  const declared: StackDeclaration[] = [];
  for (const { stacks } of workspaces) for (const stack of stacks) declared.push(await declarationOf(stack));
  return declared;
}

async function declarationOf(stack: WorkspaceConfig['stacks'][number]): Promise<StackDeclaration> {
  const { name, directory, file, template, stackName, parameters = {}, region, account } = stack;
  const environments = await readValues(stack, directory);
  const given = Object.entries(parameters).map(([key, value]) => [key, sourceOf(value)] as const);
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

function sourceOf(value: ConfigGiven): ParameterSource {
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
