import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fixUntilSettled } from '../../engine/apply-fixes.ts';
import type { FileConfig } from '../../engine/config.ts';
import { lintSource } from '../../engine/lint.ts';
import type { FileResult, LintResult } from '../../engine/result.ts';
import { summarize } from '../../engine/summary.ts';
import { count } from '../../report/words.ts';
import type { Arguments } from './arguments.ts';
import { configReader } from './config-files.ts';
import { decode, looksLikeTemplate } from './decode.ts';
import { type FileToLint, findFiles, shownPath } from './files.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What fixes make of a file. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many findings are gone. */
  readonly fixed: number;
}

/** A lint of all files that were asked for. */
export interface LintRun {
  readonly result: LintResult;
  /** The names of the rules that were switched on for any file. */
  readonly configs: readonly FileConfig[];
  readonly changes: readonly Change[];
  /** What was left out and what was fixed, one line each. */
  readonly notes: readonly string[];
  /** Faults of ours that ended the lint of a file. */
  readonly crashes: readonly unknown[];
  sourceOf(path: string): string | undefined;
}

/** Finds, reads and lints; with `--fix` it writes. A file that can't be read does not stop the others. */
export async function lintFiles({ operands, options }: Arguments, terminal: Terminal): Promise<LintRun> {
  if (operands.length === 0)
    throw new UsageError('nothing to lint', 'Give a template, a folder, a pattern or -: vpclambda-lint template.yaml');
  if (options.fix && operands.includes('-'))
    throw new UsageError('standard input cannot be fixed in place', 'Use --fix-dry-run, or name the file');
  const { cwd } = terminal;
  const read = await configReader(options, cwd);
  const found = await findFiles(
    operands.filter((each) => each !== '-'),
    cwd,
  );
  const files: FileToLint[] = [...found.files];
  if (operands.includes('-')) files.push(standardInput(options['stdin-filename'] ?? 'template.yaml', cwd));

  const results: FileResult[] = found.notFound.map(({ path, message }) => fatal(path, message));
  const sources = new Map<string, string>();
  const configs = new Set<FileConfig>();
  const changes: Change[] = [];
  const notes: string[] = [];
  const crashes: unknown[] = [];
  const sayLeftOut = (file: FileToLint) => file.named && !options['templates-only'];
  for (const file of files) {
    const config = await read(file.absolute);
    if (config.ignored) {
      if (sayLeftOut(file)) notes.push(`${file.path} is left out: the config ignores it`);
      continue;
    }
    const input = readInput(file);
    if ('problem' in input) {
      results.push(fatal(file.path, input.problem));
      continue;
    }
    if (!looksLikeTemplate(input.text)) {
      if (sayLeftOut(file))
        notes.push(`${file.path} is left out: no CloudFormation template, it has no Resources with a Type of AWS`);
      continue;
    }
    configs.add(config);
    try {
      const { result, source, change } = lintAndFix(file.path, input.text, config, options);
      results.push(result);
      sources.set(file.path, source);
      if (change) changes.push(change);
      if (change && options.fix) {
        writeFileSync(file.absolute, change.after);
        notes.push(`${file.path}: ${count(change.fixed, 'finding')} fixed`);
      }
    } catch (error) {
      crashes.push(error);
      results.push(
        fatal(file.path, `a fault of vpclambda-lint itself: ${error instanceof Error ? error.message : error}`),
      );
    }
  }
  return {
    result: { files: results, summary: summarize(results) },
    configs: [...configs],
    changes,
    notes,
    crashes,
    sourceOf: (path) => sources.get(path),
  };
}

function standardInput(name: string, cwd: string): FileToLint {
  const absolute = resolve(cwd, name);
  return { path: shownPath(absolute, cwd), absolute, named: true, isInput: true };
}

function fatal(path: string, message: string): FileResult {
  return { path, findings: [], undecided: [], fatal: { message, line: 1, column: 1 } };
}

function readInput(file: FileToLint): { readonly text: string } | { readonly problem: string } {
  try {
    return decode(readFileSync(file.isInput ? 0 : file.absolute));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EACCES' || code === 'EPERM' ? 'its permissions forbid it' : code;
    return { problem: `cannot be read: ${why}` };
  }
}

/** Lints a text, where fixes are wanted as it is after them: a dry run reports what `--fix` would leave. */
function lintAndFix(path: string, before: string, config: FileConfig, options: Options) {
  const lint = (text: string) => lintSource({ path, text }, config);
  if (!options.fix && !options['fix-dry-run']) return { result: lint(before), source: before };
  const { text: after, fixed } = fixUntilSettled(path, before, (text) => lint(text).findings);
  const change = fixed.length > 0 ? { path, before, after, fixed: fixed.length } : undefined;
  return { result: lint(after), source: after, change };
}
