import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '../../../engine/did-you-mean.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { commands } from '../arguments.ts';
import type { Options } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { inputTexts } from './texts.ts';

/** Throws `UsageError` where options of a lint contradict each other. */
export function refuseContradictions(operands: readonly string[], options: Options): void {
  // `xargs` and hooks pass what changed, which may be nothing
  if (operands.length === 0 && !options['templates-only'])
    throw new UsageError(said(inputTexts.nothingToLint), said(inputTexts.giveTemplate));
  if (options.fix && operands.includes('-'))
    throw new UsageError(said(inputTexts.standardInputNotFixed), said(inputTexts.useFixDryRun));
  if (options['change-set'] !== undefined && options.against === undefined)
    throw new UsageError(said(inputTexts.changeSetNeedsAgainst), said(inputTexts.giveAgainst));
  if (options['cache-location'] !== undefined && !options.cache)
    throw new UsageError(said(inputTexts.cacheLocationNeedsCache), said(inputTexts.giveCacheAndLocation));
  if (options['update-baseline'] && options.baseline === undefined)
    throw new UsageError(said(inputTexts.updateBaselineNeedsBaseline), said(inputTexts.giveBaseline));
  if (options['update-baseline'])
    for (const other of ['only', 'skip'] as const)
      if (options[other].length > 0)
        throw new UsageError(
          said(inputTexts.updateBaselineContradicts, { other }),
          said(inputTexts.leaveOutOrSwitchOff, { other }),
        );
  if (options['changed-since'] !== undefined)
    for (const other of ['fix', 'fix-dry-run', 'update-baseline'] as const)
      if (options[other])
        throw new UsageError(said(inputTexts.changedSinceContradicts, { other }), said(inputTexts.giveOneOfThem));
  if (options['update-baseline'] && options['fix-dry-run'])
    throw new UsageError(said(inputTexts.updateBaselineWithDryRun), said(inputTexts.useFixOrUpdate));
}

/** The first operand is a template or a command: of a word that is no file, the latter may be meant. */
export function refuseMistypedCommand([word = '']: readonly string[], cwd: string): void {
  if (!/^[a-zA-Z]+(?:-[a-zA-Z]+)*$/.test(word) || existsSync(resolve(cwd, word))) return;
  const otherwise: Readonly<Record<string, Clause>> = {
    lint: said(inputTexts.lintIsDefault),
    check: said(inputTexts.lintIsDefault),
    rules: said(inputTexts.listsRules),
    version: said(inputTexts.printsVersion),
  };
  const remedy = Object.hasOwn(otherwise, word) ? otherwise[word] : didYouMean(word, commands);
  if (remedy !== undefined) throw new UsageError(said(inputTexts.noSuchWord, { word }), remedy);
}
