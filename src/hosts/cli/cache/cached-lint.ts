import type { FileConfig } from '../../../engine/config/config.ts';
import type { FileResult } from '../../../engine/result.ts';
import { independenceIn } from '../../../engine/reuse/independent.ts';
import { locationOf, type Source } from '../../../engine/source.ts';
import type { WorkspaceLint } from '../../../engine/workspace/workspace-input.ts';
import { rules } from '../../../index.ts';
import { fingerprint, NoPlainData } from './fingerprint.ts';
import { answerAlike, type OutsideAnswers } from './outside.ts';
import type { ResultCache } from './result-cache.ts';

/** How a workspace is linted; it tells by `isWhole` whether everything went well. */
export type Lint = (
  workspace: WorkspaceLint,
) => Promise<{ readonly results: readonly FileResult[]; readonly isWhole: boolean }>;

/** Lints workspaces of which some were linted before. */
export type CachedLint = (workspace: WorkspaceLint, lint: Lint) => Promise<readonly FileResult[]>;

/**
 * A lint is a function of a workspace and of what its sources answer: the core knows neither files nor clock. So a result is
 * kept by a hash of all that the workspace holds, together with those answers. Templates that have nothing to do with each
 * other are kept one by one, and all others together. Where something of a workspace is no plain data, nothing is kept.
 */
export function cachedLint(cache: ResultCache, outside: OutsideAnswers, build: string): CachedLint {
  return async (workspace, lint) => {
    const keys = keysOf(workspace, build);
    if (keys === undefined) return (await lint(workspace)).results;
    const { independent, mayBeAddedTo } = independenceIn(workspace);
    const together = workspace.sources.filter((source) => !independent.has(source));
    const context = mayBeAddedTo ? together : [];
    const parts: Part[] = [...independent]
      .filter(workspace.isAsked)
      .map((source) => ({ key: keys.of([source], context), asked: [source], sources: [...context, source] }));
    const asked = together.filter(workspace.isAsked);
    if (asked.length > 0) parts.push({ key: keys.of(asked, together), asked, sources: together });

    const results = new Map<string, FileResult>();
    const missing: Part[] = [];
    for (const part of parts) {
      const kept = cache.read(part.key);
      const byLocation = new Map(part.sources.map((source) => [locationOf(source), source]));
      if (kept === undefined || !answerAlike(byLocation, kept.answers)) missing.push(part);
      else for (const result of kept.results) results.set(result.path, result);
    }

    if (missing.length > 0) {
      const asked = new Set(missing.flatMap((part) => part.asked));
      const needed = new Set(missing.flatMap(({ sources }) => sources));
      const sources = workspace.sources.filter((source) => needed.has(source));
      const { results: found, isWhole } = await lint({ ...workspace, sources, isAsked: (source) => asked.has(source) });
      for (const result of found) results.set(result.path, result);
      const paths = new Set([...independent].map(({ path }) => path));
      if (isWhole)
        for (const { key, asked, sources } of missing) {
          const isOfPart = independent.has(asked[0]!)
            ? ({ path }: FileResult) => path === asked[0]!.path
            : ({ path }: FileResult) => !paths.has(path);
          cache.keep(key, { results: found.filter(isOfPart), answers: outside.by(sources) });
        }
    }
    const files = [...workspace.sources, ...workspace.descriptions];
    return files.flatMap(({ path }) => results.get(path) ?? []);
  };
}

/** A part of a run whose results are kept together: what is asked for, and what that may depend on. */
interface Part {
  readonly key: string;
  readonly asked: readonly Source[];
  readonly sources: readonly Source[];
}

/** Makes the keys of parts of a workspace; nothing where something of it cannot be told. */
function keysOf(workspace: WorkspaceLint, build: string) {
  const { sources, configFor, declared, links, incomplete, descriptions, deployed, isSibling } = workspace;
  if (deployed !== undefined) return undefined;
  try {
    const textOf = ({ path, text, location, stack, codeAt, constructs }: Source) =>
      fingerprint([path, text, location, stack, codeAt !== undefined, constructs !== undefined]);
    const isDated = [...sources, ...descriptions].some(({ text }) => /until/.test(text));
    const configOf = onceFor((config: FileConfig) => configKey(config, isDated));
    const sourceKeys = new Map(
      sources.map((source) => [
        source,
        fingerprint([textOf(source), configOf(configFor(source)), isSibling?.(source) === true]),
      ]),
    );
    const shared = fingerprint([build, declared, links, incomplete, descriptions.map(textOf)]);
    const contextKey = onceFor((context: readonly Source[]) =>
      fingerprint(context.map((source) => sourceKeys.get(source))),
    );
    return {
      of: (asked: readonly Source[], context: readonly Source[]) =>
        fingerprint([shared, contextKey(context), asked.map((source) => sourceKeys.get(source))]),
    };
  } catch (error) {
    if (error instanceof NoPlainData) return undefined;
    throw error;
  }
}

function onceFor<Given, Result>(work: (given: Given) => Result): (given: Given) => Result {
  const known = new Map<Given, Result>();
  return (given) => {
    if (!known.has(given)) known.set(given, work(given));
    return known.get(given)!;
  };
}

const builtIn: ReadonlySet<unknown> = new Set(rules);

/** All that a config says. The code of a plugin's rule is not known. Throws `NoPlainData`. */
function configKey({ rules: enabled, workspace: _, today, ...config }: FileConfig, isDated: boolean): string {
  const named = enabled.map(({ rule, ...settings }) => {
    if (!builtIn.has(rule)) throw new NoPlainData();
    return [rule.meta.id, settings];
  });
  return fingerprint([config, named, isDated && today]);
}
