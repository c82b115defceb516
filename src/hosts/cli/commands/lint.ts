import { existsSync, readFileSync } from 'node:fs';
import { didYouMean } from '../../../engine/did-you-mean.ts';
import type { FileResult } from '../../../engine/result.ts';
import { type Language, sayIn } from '../../../language/in-words.ts';
import type { Locale } from '../../../language/locale.ts';
import { said } from '../../../language/sentence.ts';
import { mostRelated } from '../../../report/finding-block.ts';
import type { ReportOptions } from '../../../report/index.ts';
import { localeOfTexts, ruleUrl } from '../../../report/rule-url.ts';
import { reportTexts as ofReports } from '../../../report/texts.ts';
import { problems } from '../../../report/words.ts';
import { type Severity, severities } from '../../../rule/severity.ts';
import type { Arguments } from '../arguments.ts';
import { packageVersion } from '../files/package-root.ts';
import { pagePath } from '../files/rule-page.ts';
import type { Change } from '../input/fix-files.ts';
import { type LintRun, lintFiles } from '../input/lint-files.ts';
import { refusedPlugins } from '../input/lint-notes.ts';
import type { Options } from '../options.ts';
import { deliverAll, type Output, readReports } from '../outputs.ts';
import { Progress } from '../progress.ts';
import { reportTexts } from '../reports.ts';
import type { RunTimes } from '../run-times.ts';
import { tellFaults, tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { lintTexts } from './texts/lint.ts';

/** Lints what the arguments name, reports, and gives the exit code. */
export async function lint(args: Arguments, terminal: Terminal): Promise<number> {
  const began = Date.now(); // `performance` costs a millisecond to load
  const { options } = args;
  const outputs = readReports(options.format, terminal.env);
  const endsWith = exitCodeFor(options);
  readMinSeverity(options); // before anything is linted
  const times = await timesFor(outputs, options);
  const progress = new Progress(terminal, began);
  const run = await lintFiles(args, terminal, {
    times,
    progress,
    mostRelated: mostRelatedIn(outputs, options),
  }).finally(() => progress.end());
  const told = { err: terminal.err, language: languageOf(run, terminal) };
  tellNotes(run.notes, told);
  if (options.debug) for (const crash of run.crashes) terminal.err(`${(crash as Error).stack ?? crash}\n`);
  if (options['fix-dry-run']) {
    const isForPrograms = outputs.some(({ format, file }) => file === undefined && format !== 'text');
    (isForPrograms ? terminal.err : terminal.out)(await diffOf(run.changes));
  }

  // a shard without files has a report too, so that it is not missed
  if (run.result.files.length > 0 || isEmptyShard(run)) {
    const hasJudged = run.result.files.some(({ functions }) => functions !== undefined);
    Reflect.set(globalThis, Symbol.for('vpclambda-lint extent of run'), hasJudged ? 2 : 1); // for bin.ts
    const described = describe(run, outputs, options, terminal, began, times);
    const report = async () =>
      deliverAll(outputs, await reportTexts(outputs, { result: run.result, described }, args, terminal), terminal);
    await (times?.timeStage('report', report) ?? report());
    // Whoever sends every report to a file still sees how it went.
    if (outputs.every((output) => output.file !== undefined))
      terminal.err(`vpclambda-lint: ${inOneLine(run, told.language)}\n`);
  } else if (options['templates-only']) return 0;
  else tellNotes([said(lintTexts.nothingLinted)], told);
  if (options['no-error-on-unmatched'] && isUnmatched(run)) return 0;
  if (options.timing && times) terminal.err(times.text(told.language));
  if (options.stats) terminal.err((await import('../lazy/timing.ts')).statsOf(run, began));
  tellFaults(run.faults, told);
  return endsWith(run);
}

/** How many related places reports show, where none of them shows all, and nothing else looks at them. */
function mostRelatedIn(outputs: readonly Output<string>[], options: Options): number | undefined {
  const isShown = outputs.every(({ format }) => format === 'text') && options['changed-since'] === undefined;
  return isShown ? mostRelated : undefined;
}

/** Times are measured where they are printed, or where a report has them. */
export async function timesFor(outputs: readonly Output<string>[], options: Options): Promise<RunTimes | undefined> {
  if (!options.timing && outputs.every(({ format }) => format !== 'junit')) return undefined;
  const { RunTimes } = await import('../lazy/timing.ts');
  return new RunTimes();
}

/** 0 clean, 1 errors or too many warnings, 2 something could not be linted, 3 our own fault. */
export function exitCode(run: LintRun, maxWarnings = Number.POSITIVE_INFINITY): number {
  const { files, summary } = run.result;
  if (run.crashes.length > 0 || files.some(hasCrash)) return 3;
  if (files.some((file) => file.findings.some(({ rule }) => rule === 'plugin-crash'))) return 2;
  if ((files.length === 0 && !isEmptyShard(run)) || run.faults.length > 0 || files.some((file) => file.fatal)) return 2;
  if (refusedPlugins(run.configs).length > 0) return 2;
  return summary.errors > 0 || summary.warnings > maxWarnings ? 1 : 0;
}

/** The exit code of runs with these options. Throws `UsageError`. */
export function exitCodeFor(options: Options): (run: LintRun) => number {
  const maxWarnings = readMaxWarnings(options);
  if (!options['exit-zero']) return (run) => exitCode(run, maxWarnings);
  if (maxWarnings !== undefined)
    throw new UsageError(said(lintTexts.exitZeroContradicts), said(lintTexts.giveOneOfThem));
  return (run) => withoutFailure(exitCode(run));
}

/** Under `--exit-zero` what is found is no failure; what could not be linted still is. */
export function withoutFailure(code: number): number {
  return code === 1 ? 0 : code;
}

/** Whether nothing was found where it was looked for, and nothing else is wrong. */
function isUnmatched({ result, faults, crashes }: LintRun): boolean {
  return result.files.length === 0 && faults.length === 0 && crashes.length === 0;
}

/** Whether all of a run is in its other shards. */
function isEmptyShard({ result, shard }: LintRun): boolean {
  return result.files.length === 0 && shard !== undefined && shard.filesOfRun > 0;
}

function hasCrash({ findings }: FileResult): boolean {
  return findings.some((finding) => finding.rule === 'rule-crash');
}

/** The language of the option, or of the first config that has one. */
function languageOf({ configs }: LintRun, terminal: Terminal): Language | undefined {
  return terminal.language ?? configs.find(({ language }) => language !== undefined)?.language;
}

/** What the formats may want to know besides the result. Nothing is read that no format asks for. */
export function describe(
  run: LintRun,
  outputs: readonly Output<string>[],
  options: Options,
  terminal: Terminal,
  began: number,
  times?: RunTimes,
): ReportOptions {
  const rules = new Map(run.configs.flatMap((config) => config.rules).map(({ name, rule }) => [name, rule.meta]));
  const language = languageOf(run, terminal);
  const isSarif = outputs.some((output) => output.format === 'sarif');
  const saysVersion = isSarif || outputs.some((output) => output.format === 'junit');
  return {
    sourceOf: run.sourceOf,
    language,
    minSeverity: readMinSeverity(options),
    showUndecided: options['show-undecided'] === true,
    colour: terminal.colour,
    ...(outputs.some(({ format }) => format === 'text') && widthOf(terminal)),
    ...(options.summary && { summary: true }),
    milliseconds: Date.now() - began,
    ...(times && { millisecondsOf: (path: string) => times.ofFile(path) }),
    timestamp: new Date(began).toISOString(),
    ...(run.shard && {
      shard: { ...run.shard, exitCode: exitCode(run), warnings: run.result.summary.warnings },
    }),
    ...(saysVersion && { version: packageVersion() }),
    rules: [...rules].map(([id, meta]) => {
      const help = isSarif ? rulePage(meta.id, localeOfTexts(language)) : undefined;
      const url = ruleUrl(meta, language);
      return {
        id,
        summary: language?.[meta.summary] ?? meta.summary,
        family: meta.family,
        severity: meta.severity,
        ...(url && { url }),
        ...(help && { help }),
      };
    }),
  };
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 120;

function widthOf({ columns }: Terminal): { readonly width?: number } {
  return columns === undefined ? {} : { width: Math.min(columns, widest) };
}

function inOneLine({ result: { summary } }: LintRun, language: Language | undefined): string {
  const { counts, found, machines } = ofReports;
  const say = sayIn(language);
  const kinds = problems(summary, say);
  return say(found.inFiles, {
    problems: kinds.length > 0 ? kinds.join(', ') : say(machines.noProblems),
    files: say(counts.files, { count: summary.files }),
  });
}

function rulePage(id: string, locale: Locale): string | undefined {
  const path = pagePath(id, locale);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What `--min-severity` and `--quiet` say. Throws `UsageError`. */
function readMinSeverity(options: Options): Severity {
  const text = options['min-severity'];
  if (text === undefined) return options.quiet ? 'error' : 'info';
  const severity = severities.find((each) => each === text);
  if (severity === undefined)
    throw new UsageError(
      said(lintTexts.noSuchSeverity, { text }),
      didYouMean(text, severities) ?? said(lintTexts.useOneOf, { severities: severities.join(', ') }),
    );
  if (options.quiet && severity !== 'error')
    throw new UsageError(said(lintTexts.quietContradicts, { text }), said(lintTexts.giveOneOfThem));
  return severity;
}

/** The value of `--max-warnings`. Throws `UsageError`. */
export function readMaxWarnings(options: Options): number | undefined {
  const text = options['max-warnings'];
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UsageError(said(lintTexts.notANumber, { text }), said(lintTexts.writeMaxWarnings));
  return Number(text);
}

async function diffOf(changes: readonly Change[]): Promise<string> {
  if (changes.length === 0) return '';
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('../lazy/diff.ts');
  return changes
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
}
