import { isPlainMap } from '../../template/node.ts';
import { count } from '../words.ts';
import { mergeJson } from './json.ts';
import { mergeJunit } from './junit.ts';
import { mergeSarif } from './sarif.ts';
import { type ShardOfRun, type ShardReport, shardOf } from './shard.ts';
import { readInstruction } from './shard-instruction.ts';
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
      `${first.file} is ${names[format]}, and ${other.file} is ${names[other.format]}`,
      'Merge the reports of each format by themselves',
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

const names = { json: 'a JSON report', sarif: 'a SARIF log', junit: 'a JUnit report' } as const;

/** Each shard of one run, once. */
function refuseIncomplete(reports: readonly Read[]): void {
  const [first] = reports as readonly [Read];
  const { run, count: total } = first.shard;
  const byIndex = new Map<number, Read>();
  for (const report of reports) {
    const { index, count: of } = report.shard;
    if (of !== total)
      throw new UnusableReport(
        `${first.file} is one of ${count(total, 'shard')}, and ${report.file} one of ${of}`,
        'Give the reports of one run',
      );
    if (report.shard.run !== run)
      throw new UnusableReport(
        `${first.file} and ${report.file} are of different runs: their templates, options or versions differ`,
        'Run all shards on the same commit with the same options, and merge their reports',
      );
    const twin = byIndex.get(index);
    if (twin !== undefined)
      throw new UnusableReport(`${twin.file} and ${report.file} are both of shard ${index}/${of}`, 'Give one of them');
    byIndex.set(index, report);
  }
  const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0)
    throw new UnusableReport(
      `there is no report of shard ${missing.map((index) => `${index}/${total}`).join(', ')}`,
      'Give the reports of all shards',
    );
}

/** Reads a report, whichever format it has. */
function readReport({ file, text }: ReportFile): Read {
  if (/^\s*</.test(text)) {
    const shard = readInstruction(text);
    if (!text.includes('<testsuites')) throw noReport(file, 'it is XML without test suites');
    return { format: 'junit', file, content: text, shard: shardIn(file, shard) };
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw noReport(
      file,
      text.trim() === '' ? 'it is empty' : `it is neither XML nor JSON: ${(error as Error).message}`,
    );
  }
  if (!isPlainMap(content)) throw noReport(file, 'it is another kind of JSON');
  if (Array.isArray(content.files)) return { format: 'json', file, content, shard: shardIn(file, content.shard) };
  const run: unknown = Array.isArray(content.runs) ? content.runs[0] : undefined;
  if (!isPlainMap(run)) throw noReport(file, 'it has neither "files" nor "runs"');
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
    throw new UnusableReport(`${file} is not of a shard`, 'Write it with vpclambda-lint --shard 1/4 ...');
  const { run, index, count: total, exitCode, warnings } = shard;
  const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
  if (typeof run !== 'string' || !isCount(index) || !isCount(total) || !isCount(exitCode) || !isCount(warnings))
    throw noReport(file, 'what it says of its shard is incomplete');
  if (index < 1 || index > total) throw noReport(file, `it claims to be of shard ${index}/${total}`);
  return shardOf({ run, index, count: total, exitCode, warnings });
}

function noReport(file: string, why: string): UnusableReport {
  return new UnusableReport(
    `${file} is no report that can be merged: ${why}`,
    'Give reports that vpclambda-lint --shard wrote, of --format json, sarif or junit',
  );
}
