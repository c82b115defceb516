import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import {
  type Baseline,
  type BaselineEntry,
  type BaselineFile,
  countMissing,
  countStale,
  renewed,
  silenceKnown,
  sizeOf,
  updateBaseline,
} from '../../../../engine/findings/baseline.ts';
import type { FileResult } from '../../../../engine/result.ts';
import type { Clause } from '../../../../language/sentence.ts';
import { said } from '../../../../language/sentence.ts';
import { jsonText } from '../../../../report/json-text.ts';
import { jsonFault } from '../../../../syntax/json-fault.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { limits } from '../../../../text/limits.ts';
import { withSlashes } from '../../files/files.ts';
import { readText } from '../../files/read-text.ts';
import { writeOutput } from '../../files/write-file.ts';
import { UsageError } from '../../usage-error.ts';
import type { Input } from '../load-files.ts';
import { inputTexts } from '../texts.ts';

/** The results less what a baseline knows, and what to tell of the baseline. */
export interface Baselined {
  readonly results: readonly FileResult[];
  readonly notes: readonly Clause[];
}

/** Silences what a baseline file knows; with `isUpdated`, the file knows all of it from now on. `isPartial`: not all rules ran. Throws `UsageError`. */
export function applyBaseline(
  path: string,
  isUpdated: boolean,
  isPartial: boolean,
  results: readonly FileResult[],
  inputs: readonly Input[],
  cwd: string,
): Baselined {
  const location = resolve(cwd, path);
  const before = read(location, path, isUpdated);
  const files = results.map((result) => asBaselineFile(result, inputs, dirname(location), cwd));
  const silence = (baseline: Baseline) => files.map((file) => silenceKnown(file, baseline));
  if (!isUpdated) {
    const stale = isPartial ? 0 : countStale(files, before); // what other rules found may still be there
    const note = said(inputTexts.stale, { path, count: stale });
    return { results: silence(before), notes: stale === 0 ? [] : [note] };
  }
  const existing = new Map([...before].filter(([name]) => existsSync(resolve(dirname(location), name))));
  const after = updateBaseline(files, existing);
  write(location, path, after, cwd);
  const note = said(inputTexts.updated, {
    path,
    count: sizeOf(after),
    added: countMissing(after, before),
    removed: countMissing(before, after),
  });
  return { results: silence(after), notes: [note] };
}

function asBaselineFile(result: FileResult, inputs: readonly Input[], folder: string, cwd: string): BaselineFile {
  const input = inputs.find(({ file }) => file.path === result.path);
  const hasCrash = result.findings.some(({ rule }) => rule === 'rule-crash' || rule === 'plugin-crash');
  // of a file that was not asked for, a run tells what has to do with those that were
  const configs = input === undefined ? inputs.map(({ config }) => config) : [input.config];
  return {
    name: nameOf(resolve(cwd, result.path), folder),
    result,
    isComplete: input !== undefined && result.fatal === undefined && !hasCrash,
    forbidden: new Set(configs.flatMap(({ suppressions }) => [...(suppressions?.forbidden ?? [])])),
  };
}

/** Relative to the baseline, so that it fits wherever the repository lies and from whichever folder it is linted. */
function nameOf(absolute: string, folder: string): string {
  const name = relative(folder, absolute);
  return withSlashes(isAbsolute(name) ? absolute : name);
}

function read(location: string, path: string, mayBeMissing: boolean): Baseline {
  if (!existsSync(location)) {
    if (mayBeMissing) return new Map();
    throw new UsageError(said(inputTexts.noBaseline, { path }), said(inputTexts.writeBaseline, { path }));
  }
  const text = readText(location, path, limits.inputBytes);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw unusable(path, said(inputTexts.isNoJson, { message: jsonFault(text) }));
  }
  if (!isPlainMap(content) || !isPlainMap(content.files)) throw unusable(path, said(inputTexts.baselineNoFiles));
  if (content.version !== 1) throw unusable(path, said(inputTexts.baselineVersion));
  return new Map(
    Object.entries(content.files).map(([name, entries]) => {
      if (!Array.isArray(entries)) throw unusable(path, said(inputTexts.baselineNoList, { name }));
      return [
        name,
        entries.map((entry, index) =>
          entryOf(entry, path, said(inputTexts.baselineEntry, { number: index + 1, name })),
        ),
      ];
    }),
  );
}

function entryOf(entry: unknown, path: string, where: Clause): BaselineEntry {
  if (!isPlainMap(entry) || typeof entry.fingerprint !== 'string')
    throw unusable(path, said(inputTexts.baselineNoFingerprint, { where }));
  const times = entry.count ?? 1;
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1)
    throw unusable(path, said(inputTexts.baselineCount, { where }));
  return renewed({
    fingerprint: entry.fingerprint,
    count: times,
    rule: String(entry.rule ?? ''),
    resource: typeof entry.resource === 'string' ? entry.resource : null,
    message: String(entry.message ?? ''),
  });
}

function unusable(path: string, why: Clause): UsageError {
  return new UsageError(said(inputTexts.baselineUnreadable, { path, why }), said(inputTexts.writeBaselineAnew));
}

/** In a stable order, an entry on lines of its own: branches that add entries merge. */
function write(location: string, path: string, baseline: Baseline, cwd: string): void {
  const sorted = [...baseline].sort(([one], [other]) => compare(one, other));
  const files = sorted.map(([name, entries]) => [
    name,
    [...entries]
      .sort((a, b) => compare(a.rule, b.rule) || compare(a.message, b.message) || compare(a.fingerprint, b.fingerprint))
      .map((entry) => ({
        fingerprint: entry.fingerprint,
        ...(entry.count > 1 && { count: entry.count }),
        rule: entry.rule,
        ...(entry.resource !== null && { resource: entry.resource }),
        message: entry.message,
      })),
  ]);
  const text = jsonText({ version: 1, files: Object.fromEntries(files) });
  const fault = writeOutput(location, text, cwd);
  if (fault !== undefined)
    throw new UsageError(said(inputTexts.baselineNotWritten, { path, why: fault.why }), fault.remedy);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
