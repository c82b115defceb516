import type { FileResult, LintResult } from '../../engine/result.ts';
import { showable, showableLines } from '../../text/showable.ts';
import { type Colours, coloursFor } from '../colours.ts';
import { fatalBlock, findingBlock, type Layout, positionOf, undecidedBlock } from '../finding-block.ts';
import type { ReportOptions } from '../options.ts';
import { type GroupedFile, groupedByCause } from '../root-causes.ts';
import { openFindings, reported } from '../selection.ts';
import { linesOf } from '../source.ts';
import { summaryTable } from '../summary-table.ts';
import { settlementLines, type Verdict, verdictOf } from '../verdict.ts';
import { count, duration, problems, silenced } from '../words.ts';

const WIDTH = 100;

/** Narrower than this the columns would leave no room for words. */
const NARROWEST = 50;

/** For people: findings by file with the line, the reasons and what to do, and a summary. */
export function text(result: LintResult, options: ReportOptions): string {
  const shown = reported(result, options);
  const colours = coloursFor(options.colour ?? false);
  const blocks = options.summary
    ? summaryTable(shown, colours)
    : groupedByCause(shown).flatMap((file) => fileBlocks(file, colours, options));
  const lines = [...blocks, summaryLines(shown, verdictOf(result.files), colours, options)]
    .map((block) => block.join('\n'))
    .join('\n\n');
  // a long message is wrapped, and any of its words may begin a line
  return `${showableLines(lines, { colour: options.colour ?? false })}\n`;
}

function fileBlocks(
  { file, findings, undecided: all }: GroupedFile,
  colours: Colours,
  options: ReportOptions,
): string[][] {
  const undecided = options.showUndecided ? all : [];
  if (findings.length === 0 && undecided.length === 0 && !file.fatal) return [];

  const positions = [...findings.map(({ first }) => first), ...(file.fatal ? [file.fatal] : [])].map(positionOf);
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
    ...findings.map(({ first, also }) => findingBlock(first, layout, also)),
    ...undecided.map(({ first, also }) => undecidedBlock(first, layout, also)),
  ];
}

function summaryLines(
  { files, summary }: LintResult,
  verdict: Verdict,
  colours: Colours,
  options: ReportOptions,
): string[] {
  const fatal = files.filter((file) => file.fatal).length;
  const found = problems(summary, fatal);
  const hit = files.filter((file) => openFindings(file).length > 0).length;
  const where = found.length === 0 ? '' : ` in ${count(hit, 'file')}`;
  if (fatal > 0) found.unshift(`${count(fatal, 'file')} not linted`);

  const fixable = files.flatMap(openFindings).filter((finding) => finding.fix?.safe).length;
  const asides = [
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...silenced(files),
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
      ? colours.bold(verdict.isDecided ? colours.green(`✔ ${verdict.said}`) : colours.yellow(`○ ${verdict.said}`))
      : `${colours.bold(paint(`✖ ${found.join(', ')}`))}${where}`,
    ...(asides.length > 0 ? [`  ${asides.join(', ')}`] : []),
    ...toDecide(files, verdict, found.length === 0, options).map((line) => `  ${line}`),
    colours.dim(`  ${run.join(', ')}`),
  ];
}

/** The one input that would decide most: said where nothing was found, and first of what is listed as undecided. */
function toDecide(
  files: readonly FileResult[],
  verdict: Verdict,
  isClean: boolean,
  { showUndecided, summary }: ReportOptions,
): readonly string[] {
  if (isClean && verdict.toDecide.length > 0) return verdict.toDecide;
  return showUndecided || summary ? settlementLines(files) : [];
}
