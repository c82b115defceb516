import { type Sentence, said } from '../../language/sentence.ts';
import { jsonFault } from '../../syntax/json-fault.ts';
import { isPlainMap } from '../../template/node.ts';
import { mergeJson } from './json.ts';
import { mergeJunit } from './junit.ts';
import { mergeSarif } from './sarif.ts';
import { type ShardOfRun, type ShardReport, shardOf } from './shard.ts';
import { readInstruction } from './shard-instruction.ts';
import { mergeTexts } from './texts.ts';
import { UnusableReport } from './unusable-report.ts';

/** A report as it lies in a file. */
export interface ReportFile {
  /** What it is called in messages. */
  readonly file: string;
  readonly text: string;
}

/** What the reports of all shards are together. */
export interface Merged {
  readonly format: 'json' | 'sarif' | 'junit';
  readonly text: string;
  /** What the whole run would have ended with, without regard to `--max-warnings`. */
  readonly exitCode: number;
  /** The warnings that `--max-warnings` counts. */
  readonly warnings: number;
}

type Read =
  | ({ readonly format: 'json' | 'sarif' } & ShardReport<Readonly<Record<string, unknown>>>)
  | ({ readonly format: 'junit' } & ShardReport<string>);

/** Puts the reports of all shards of a run together, in any order: what one run would have reported. Throws `UnusableReport`. */
export function mergeShards(files: readonly ReportFile[]): Merged {
  const reports = files.map(readReport);
  const [first] = reports as [Read, ...Read[]];
  const { format } = first;
  const other = reports.find((each) => each.format !== format);
  if (other !== undefined)
    throw new UnusableReport(
      said(mergeTexts.ofTwoFormats, {
        file: first.file,
        format: said(mergeTexts.formats[format]),
        other: other.file,
        otherFormat: said(mergeTexts.formats[other.format]),
      }),
      said(mergeTexts.mergeByThemselves),
    );
  refuseIncomplete(reports);
  const sorted = [...reports].sort((a, b) => a.shard.index - b.shard.index);
  return {
    format,
    text:
      format === 'junit'
        ? mergeJunit(sorted as ShardReport<string>[])
        : (format === 'json' ? mergeJson : mergeSarif)(sorted as ShardReport<Readonly<Record<string, unknown>>>[]),
    exitCode: Math.max(...reports.map(({ shard }) => shard.exitCode)),
    warnings: reports.reduce((sum, { shard }) => sum + shard.warnings, 0),
  };
}

/** Each shard of one run, once. */
function refuseIncomplete(reports: readonly Read[]): void {
  const [first] = reports as readonly [Read];
  const { run, count: total } = first.shard;
  const byIndex = new Map<number, Read>();
  for (const report of reports) {
    const { index, count: of } = report.shard;
    if (of !== total)
      throw new UnusableReport(
        said(mergeTexts.oneOfSeveral, { file: first.file, count: total, other: report.file, otherCount: of }),
        said(mergeTexts.giveOneRun),
      );
    if (report.shard.run !== run)
      throw new UnusableReport(
        said(mergeTexts.differentRuns, { file: first.file, other: report.file }),
        said(mergeTexts.runOnSameCommit),
      );
    const twin = byIndex.get(index);
    if (twin !== undefined)
      throw new UnusableReport(
        said(mergeTexts.sameShard, { file: twin.file, other: report.file, shard: `${index}/${of}` }),
        said(mergeTexts.giveOne),
      );
    byIndex.set(index, report);
  }
  const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0)
    throw new UnusableReport(
      said(mergeTexts.noReportOf, { shards: missing.map((index) => `${index}/${total}`).join(', ') }),
      said(mergeTexts.giveAll),
    );
}

/** Reads a report, whichever format it has. */
function readReport({ file, text }: ReportFile): Read {
  if (/^\s*</.test(text)) {
    const shard = readInstruction(text);
    if (!text.includes('<testsuites')) throw noReport(file, said(mergeTexts.noSuites));
    return { format: 'junit', file, content: text, shard: shardIn(file, shard) };
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const isEmpty = text.trim() === '';
    throw noReport(
      file,
      isEmpty ? said(mergeTexts.empty) : said(mergeTexts.neitherXmlNorJson, { message: jsonFault(text) }),
    );
  }
  if (!isPlainMap(content)) throw noReport(file, said(mergeTexts.otherJson));
  if (Array.isArray(content.files)) return { format: 'json', file, content, shard: shardIn(file, content.shard) };
  const run: unknown = Array.isArray(content.runs) ? content.runs[0] : undefined;
  if (!isPlainMap(run)) throw noReport(file, said(mergeTexts.noFilesNorRuns));
  const { properties } = run;
  return {
    format: 'sarif',
    file,
    content,
    shard: shardIn(file, isPlainMap(properties) ? properties.shard : undefined),
  };
}

function shardIn(file: string, shard: unknown): ShardOfRun {
  if (!isPlainMap(shard))
    throw new UnusableReport(said(mergeTexts.notOfShard, { file }), said(mergeTexts.writeWithShard));
  const { run, index, count: total, exitCode, warnings } = shard;
  const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
  if (typeof run !== 'string' || !isCount(index) || !isCount(total) || !isCount(exitCode) || !isCount(warnings))
    throw noReport(file, said(mergeTexts.incomplete));
  if (index < 1 || index > total) throw noReport(file, said(mergeTexts.claims, { shard: `${index}/${total}` }));
  return shardOf({ run, index, count: total, exitCode, warnings });
}

function noReport(file: string, why: Sentence): UnusableReport {
  return new UnusableReport(said(mergeTexts.noReport, { file, why }), said(mergeTexts.giveWritten));
}
