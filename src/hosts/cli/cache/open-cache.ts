import { type Clause, said } from '../../../language/sentence.ts';
import { packageVersion } from '../files/package-root.ts';
import { inputTexts } from '../input/texts.ts';
import type { Options } from '../options.ts';
import { type CachedLint, cachedLint } from './cached-lint.ts';
import { FactsOfTexts } from './facts-of-texts.ts';
import { OutsideAnswers } from './outside.ts';
import { resultCacheFor } from './result-cache.ts';

/** The results of earlier runs, for one run. */
export interface OpenCache {
  /** What its sources have to tell. */
  readonly outside: OutsideAnswers;
  readonly lint: CachedLint;
  save(): void;
  /** Why nothing is kept; nothing where it is. */
  readonly problem?: Clause;
}

/** Opens the cache for a run that may take results from it. */
export function openCache(options: Options, cwd: string): OpenCache {
  // set by bin.ts: what runs otherwise, such as the sources, does not know which build it is
  const hash: unknown = Reflect.get(globalThis, Symbol.for('vpclambda-lint build'));
  if (typeof hash !== 'string')
    return {
      outside: new OutsideAnswers(),
      lint: async (workspace, lint) => (await lint(workspace)).results,
      save() {},
      problem: said(inputTexts.noBuildOfRelease),
    };
  const cache = resultCacheFor(options, cwd);
  const [major] = process.versions.node.split('.');
  const build = `${packageVersion()} ${hash} ${major}`;
  const facts = new FactsOfTexts(cache, build);
  const outside = new OutsideAnswers(facts);
  return {
    outside,
    lint: cachedLint(cache, outside, build),
    save() {
      facts.save();
      cache.save();
    },
    ...(cache.problem !== undefined && { problem: cache.problem }),
  };
}
