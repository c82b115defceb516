import { lstatSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Source } from '../../../../engine/source.ts';
import { type FileAccess, interposedFor } from '../../../file-access.ts';
import { configFileNames, packageFile } from '../../config/config-names.ts';
import { readParameter, readParameterFile } from '../../config/parameter-files.ts';
import { atRevision } from '../../git/git.ts';
import { realPath } from '../../git/work-tree.ts';
import type { Options } from '../../options.ts';
import { isUserFault } from '../../usage-error.ts';
import { describedDeployments } from '../described-deployments.ts';
import type { Input } from '../load-files.ts';
import type { Reader } from '../reader.ts';
import { type Loaded, loadWorkspace } from '../workspace-files.ts';
import type { States } from './states.ts';

/**
 * The same templates as the values had them that files gave in an earlier state: those of parameters, deployment descriptions, and networks that
 * are described. Configs are those of today. Nothing where no such file has changed, or where the earlier ones can't be used.
 */
export async function withPastValues(
  { inputs, workspace }: Loaded,
  sources: readonly Source[],
  states: States,
  reader: Reader,
  options: Options,
): Promise<Loaded | undefined> {
  const { access, met } = pastFiles(sources, states, options, reader.cwd);
  const now = await valuesOf(options, reader.cwd);
  const load = async (): Promise<Loaded> => {
    const past = await valuesOf(options, reader.cwd);
    const asGiven = inputs.map((input) => withValues(input, now, past));
    const described = await describedDeployments(asGiven, options, reader);
    const { asks } = workspace;
    return { inputs: asGiven, workspace: await loadWorkspace(asGiven, reader, described, { asks }) };
  };
  try {
    const loaded = await interposedFor(access, load);
    return met.size > 0 ? loaded : undefined;
  } catch (error) {
    if (!isUserFault(error)) throw error;
    return undefined;
  }
}

/** Reads files as they were, but for templates, which are compared one by one, and configs. `met` has those that were other. */
function pastFiles(sources: readonly Source[], states: States, options: Options, cwd: string) {
  const templates = sources.map(({ location, path }) => realPath(location ?? resolve(cwd, path)));
  const configs = [options.config, options['trusted-config']].flatMap((path) => (path ? [resolve(cwd, path)] : []));
  const leftOut = new Set([...templates, ...configs]);
  const met = new Set<string>();
  const access: FileAccess = (path) => {
    const absolute = resolve(path);
    if (configNames.has(basename(absolute)) || leftOut.has(realPath(absolute)) || !isFile(absolute)) return undefined;
    const state = states.ofAny(absolute);
    if (state?.isOther !== true) return undefined;
    met.add(absolute);
    const was = state.wasThere ? atRevision(state.commit, absolute) : undefined;
    return { bytes: was === undefined ? nothingIn(absolute) : Buffer.from(was) };
  };
  return { access, met };
}

const configNames: ReadonlySet<string> = new Set([...configFileNames, packageFile]);

function isFile(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false; // a name that is too long
  }
}

/** What a file that was not there said. */
function nothingIn(path: string): Buffer {
  return Buffer.from(/\.(?:json|ya?ml)$/.test(path) ? '{}' : '');
}

type Values = Readonly<Record<string, string>>;

/** The values that the command line gives. */
async function valuesOf(options: Options, cwd: string): Promise<Values> {
  const files = await Promise.all(options.parameters.map((file) => readParameterFile(file, cwd)));
  return Object.assign({}, ...files, Object.fromEntries(options.parameter.map(readParameter)));
}

function withValues(input: Input, now: Values, past: Values): Input {
  const { config } = input;
  const kept = Object.entries(config.parameters).filter(([name]) => !Object.hasOwn(now, name));
  return { ...input, config: { ...config, parameters: { ...Object.fromEntries(kept), ...past } } };
}
