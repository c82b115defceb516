import type { FileResult, LintResult } from '../../engine/result.ts';
import { bestSettlement } from '../../engine/undecided.ts';
import { showable, showableLines } from '../../text/showable.ts';
import { type Colours, coloursFor } from '../colours.ts';
import { fatalBlock, findingBlock, type Layout, positionOf, undecidedBlock } from '../finding-block.ts';
import type { ReportOptions } from '../options.ts';
import { openFindings, reported } from '../selection.ts';
import { linesOf } from '../source.ts';
import { count, duration, problems } from '../words.ts';

const WIDTH = 100;

/** Narrower than this the columns would leave no room for words. */
const NARROWEST = 50;

/** For people: findings by file with the line, the reasons and what to do, and a summary. */
export function text(result: LintResult, options: ReportOptions): string {
  const shown = reported(result, options);
  const colours = coloursFor(options.colour ?? false);
  const blocks = shown.files.flatMap((file) => fileBlocks(file, colours, options));
  const lines = [...blocks, summaryLines(shown, colours, options)].map((block) => block.join('\n')).join('\n\n');
  // a long message is wrapped, and any of its words may begin a line
  return `${showableLines(lines, { colour: options.colour ?? false })}\n`;
}

function fileBlocks(file: FileResult, colours: Colours, options: ReportOptions): string[][] {
  const findings = openFindings(file);
  const undecided = options.showUndecided ? file.undecided : [];
  if (findings.length === 0 && undecided.length === 0 && !file.fatal) return [];

  const positions = [...findings, ...(file.fatal ? [file.fatal] : [])].map(positionOf);
  const layout: Layout = {
    path: file.path,
    colours,
    columns: Math.max(NARROWEST, options.width ?? WIDTH),
    position: [...positions, '1:1'].reduce((widest, each) => Math.max(widest, each.length), 0),
    lines: linesOf(file.path, options),
  };
  return [
    [colours.bold(colours.cyan(showable(file.path)))],
    ...(file.fatal ? [fatalBlock(file.fatal, layout)] : []),
    ...findings.map((finding) => findingBlock(finding, layout)),
    ...undecided.map((entry) => undecidedBlock(entry, layout)),
  ];
}

function summaryLines({ files, summary }: LintResult, colours: Colours, options: ReportOptions): string[] {
  const fatal = files.filter((file) => file.fatal).length;
  const found = problems(summary, fatal);
  const hit = files.filter((file) => openFindings(file).length > 0).length;
  const where = found.length === 0 ? '' : ` in ${count(hit, 'file')}`;
  if (fatal > 0) found.unshift(`${count(fatal, 'file')} not linted`);

  const { inVpc, decided } = functionsOf(files);
  const fixable = files.flatMap(openFindings).filter((finding) => finding.fix?.safe).length;
  const asides = [
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed`] : []),
    ...(summary.undecided > 0
      ? [`${summary.undecided} undecided${options.showUndecided ? '' : ' (--show-undecided lists them)'}`]
      : []),
  ];
  const run = [
    count(summary.files, 'file'),
    ...(options.rules?.length ? [count(options.rules.length, 'rule')] : []),
    ...(options.milliseconds === undefined ? [] : [duration(options.milliseconds)]),
  ];
  const paint = fatal + summary.errors > 0 ? colours.red : summary.warnings > 0 ? colours.yellow : colours.blue;
  return [
    found.length === 0
      ? colours.bold(verdictOf(files, colours))
      : `${colours.bold(paint(`✖ ${found.join(', ')}`))}${where}`,
    ...(asides.length > 0 ? [`  ${asides.join(', ')}`] : []),
    ...(found.length === 0 && decided < inVpc ? settlementLines(files) : []),
    colours.dim(`  ${run.join(', ')}`),
  ];
}

/** What is said where nothing was found: that there is no problem is known only where something was decided. */
function verdictOf(files: readonly FileResult[], colours: Colours): string {
  const { inVpc, decided } = functionsOf(files);
  if (inVpc === 0 || decided === inVpc) return colours.green('✔ No problems');
  if (decided > 0)
    return colours.green(`✔ No problems in ${decided} of ${count(inVpc, 'function')}; others are undecided`);
  return colours.yellow(`○ Undecided: nothing was found, but ${notJudged(files)} could not be judged in full`);
}

/** The functions with an open question, by name where they are few. */
function notJudged(files: readonly FileResult[]): string {
  const { inVpc } = functionsOf(files);
  const names = new Set(
    files.flatMap(({ undecided, functions }) =>
      functions === undefined
        ? []
        : undecided.flatMap(({ questions }) => questions.flatMap(({ resource }) => resource ?? [])),
    ),
  );
  return names.size === inVpc && inVpc <= 3 ? [...names].join(' and ') : count(inVpc, 'function');
}

/** What was not judged, and the one input that would settle most of it. */
function settlementLines(files: readonly FileResult[]): string[] {
  const best = bestSettlement(files);
  if (best === undefined) return [];
  const questions = files.flatMap(({ undecided }) => undecided.flatMap((entry) => entry.questions));
  const rules = new Set(questions.map(({ rule }) => rule));
  const most = `${best.questions} of ${count(questions.length, 'question')}`;
  return [
    `  not judged: ${[...rules].sort().join(', ')}`,
    `  ${most} ${best.questions === 1 ? 'depends' : 'depend'} on one input: ${best.reason}`,
    `  give ${best.settledBy}`,
  ];
}

/** Of how many functions in a VPC everything was decided. */
function functionsOf(files: readonly FileResult[]): { readonly inVpc: number; readonly decided: number } {
  return files.reduce(
    (sum, { functions }) => ({
      inVpc: sum.inVpc + (functions?.inVpc ?? 0),
      decided: sum.decided + (functions?.decided ?? 0),
    }),
    { inVpc: 0, decided: 0 },
  );
}
