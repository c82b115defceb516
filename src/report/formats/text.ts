import type { FileResult, LintResult } from '../../engine/result.ts';
import { type Say, sayIn } from '../../language/in-words.ts';
import { showable, showableLines } from '../../text/showable.ts';
import { wrap } from '../cells.ts';
import { type Colours, coloursFor } from '../colours.ts';
import { fatalBlock, findingBlock, type Layout, labelsIn, positionOf, undecidedBlock } from '../finding-block.ts';
import { type GroupedFile, groupedByCause } from '../html/root-causes.ts';
import type { ReportOptions } from '../options.ts';
import { openFindings, reported } from '../selection.ts';
import { linesOf } from '../source.ts';
import { summaryTable } from '../summary-table.ts';
import { reportTexts } from '../texts.ts';
import { settlementLines, type Verdict, verdictOf } from '../verdict.ts';
import { duration, problems, silenced } from '../words.ts';

const { counts, found: foundTexts } = reportTexts;

const WIDTH = 100;

/** Narrower than this the columns would leave no room for words. */
const NARROWEST = 50;

/** For people: findings by file with the line, the reasons and what to do, and a summary. */
export function text(result: LintResult, options: ReportOptions): string {
  const shown = reported(result, options);
  const colours = coloursFor(options.colour ?? false);
  const say = sayIn(options.language);
  const blocks = options.summary
    ? summaryTable(shown, colours, say)
    : groupedByCause(shown).flatMap((file) => fileBlocks(file, colours, options, say));
  const lines = [...blocks, summaryLines(shown, verdictOf(result.files, say), colours, options, say)]
    .map((block) => block.join('\n'))
    .join('\n\n');
  // a long message is wrapped, and any of its words may begin a line
  return `${showableLines(lines, { colour: options.colour ?? false })}\n`;
}

function fileBlocks(
  { file, findings, undecided: all }: GroupedFile,
  colours: Colours,
  options: ReportOptions,
  say: Say,
): string[][] {
  const undecided = options.showUndecided ? all : [];
  if (findings.length === 0 && undecided.length === 0 && !file.fatal) return [];

  const positions = [...findings.map(({ first }) => first), ...(file.fatal ? [file.fatal] : [])].map(positionOf);
  const layout: Layout = {
    path: file.path,
    colours,
    ...labelsIn(say),
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
  say: Say,
): string[] {
  const fatal = files.filter((file) => file.fatal).length;
  const found = problems(summary, say, fatal);
  const hit = files.filter((file) => openFindings(file).length > 0).length;
  const where = found.length === 0 ? undefined : say(counts.files, { count: hit });
  if (fatal > 0) found.unshift(say(counts.notLinted, { count: fatal }));

  const fixable = files.flatMap(openFindings).filter((finding) => finding.fix?.safe).length;
  const asides = [
    ...(fixable > 0 ? [say(counts.fixable, { count: fixable })] : []),
    ...silenced(files, say),
    ...(summary.undecided > 0
      ? [say(options.showUndecided ? counts.undecided : counts.undecidedListed, { count: summary.undecided })]
      : []),
  ];
  const run = [
    say(counts.files, { count: summary.files }),
    ...(options.rules?.length ? [say(counts.rules, { count: options.rules.length })] : []),
    ...(options.milliseconds === undefined ? [] : [duration(options.milliseconds)]),
  ];
  const paint = fatal + summary.errors > 0 ? colours.red : summary.warnings > 0 ? colours.yellow : colours.blue;
  const columns = Math.max(NARROWEST, options.width ?? WIDTH);
  /** Lines that go on below themselves, further in. */
  const wrapped = (line: string, indent = 2) =>
    wrap(line, columns - indent - 2).map((part, at) => `${' '.repeat(at === 0 ? indent : indent + 2)}${part}`);
  const paintVerdict = verdict.isDecided ? colours.green : colours.yellow;
  return [
    found.length === 0
      ? wrapped(`${verdict.isDecided ? '✔' : '○'} ${verdict.said}`, 0)
          .map((line) => colours.bold(paintVerdict(line)))
          .join('\n')
      : where === undefined
        ? colours.bold(paint(`✖ ${found.join(', ')}`))
        : say(foundTexts.inFiles, { problems: colours.bold(paint(`✖ ${found.join(', ')}`)), files: where }),
    ...(asides.length > 0 ? wrapped(asides.join(', ')) : []),
    ...toDecide(files, verdict, found.length === 0, options, say).flatMap((line) => wrapped(line)),
    colours.dim(`  ${run.join(', ')}`),
  ];
}

/** The one input that would decide most: said where nothing was found, and first of what is listed as undecided. */
function toDecide(
  files: readonly FileResult[],
  verdict: Verdict,
  isClean: boolean,
  { showUndecided, summary }: ReportOptions,
  say: Say,
): readonly string[] {
  if (isClean && verdict.toDecide.length > 0) return verdict.toDecide;
  return showUndecided || summary ? settlementLines(files, say) : [];
}
