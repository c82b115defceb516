import { summarize } from '../../engine/findings/summary.ts';
import type { FileResult, LintResult, Summary } from '../../engine/result.ts';
import { inWords, type Language } from '../../language/in-words.ts';
import { type Format, formats } from '../../report/index.ts';
import { isPlainMap } from '../../template/node.ts';
import { limits } from '../../text/limits.ts';
import { type BatchOutcome, type Item, notLinted } from './lint-batch.ts';
import type { Storage } from './storage.ts';

/** What the state machine sends when all batches are done. */
export interface MergeEvent {
  readonly task: 'merge';
  readonly results: { readonly bucket: string; readonly prefix: string };
  /** The manifest that the ResultWriter of the Distributed Map wrote. */
  readonly manifest: { readonly Bucket: string; readonly Key: string };
}

/** Where the reports of a run are, and what they count. */
export interface MergeOutcome {
  readonly reports: readonly string[];
  readonly summary: Summary;
  readonly leftOut: number;
}

/** Puts the results of all batches together, one for each template, and writes the reports. Throws `TransientError`. */
export async function mergeResults(
  { results, manifest }: MergeEvent,
  storage: Storage,
  wanted: readonly Format[],
  language?: Language,
): Promise<MergeOutcome> {
  const json = async (bucket: string, key: string): Promise<unknown> => {
    const read = await storage.read(bucket, key, limits.inputBytes.most);
    if ('problem' in read) throw new Error(`s3://${bucket}/${key} ${inWords(read.problem)}`);
    return JSON.parse(Buffer.from(read.bytes).toString('utf8'));
  };
  const { ResultFiles: lists } = (await json(manifest.Bucket, manifest.Key)) as Manifest;
  const executionsOf = async (status: keyof Manifest['ResultFiles']) => {
    const executions: Execution[] = [];
    for (const { Key: key } of lists[status] ?? [])
      executions.push(...((await json(manifest.Bucket, key)) as readonly Execution[]));
    return executions;
  };
  const files = new Map<string, FileResult>();
  let leftOut = 0;
  const done = (await executionsOf('SUCCEEDED')).map(({ Output }) => JSON.parse(Output ?? '') as BatchOutcome);
  // an Express workflow may run twice: both attempts have written one object
  for (const outcome of new Map(done.map((each) => [each.key, each])).values()) {
    leftOut += outcome.leftOut;
    for (const file of (await json(results.bucket, outcome.key)) as readonly FileResult[]) files.set(file.path, file);
  }
  for (const status of ['FAILED', 'PENDING'] as const)
    for (const { Input, Error: error = 'it was not started', Cause: cause } of await executionsOf(status))
      for (const { Key: key } of itemsIn(Input))
        if (!files.has(key))
          files.set(key, notLinted(key, `its batch failed: ${[error, ...causeIn(cause)].join(': ')}`));
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const summary = summarize(sorted);
  const reports: string[] = [];
  for (const format of wanted) {
    const key = `${results.prefix}report.${format === 'junit' ? 'xml' : format}`;
    await storage.write(results.bucket, key, reportOf({ files: sorted, summary }, format, language));
    reports.push(`s3://${results.bucket}/${key}`);
  }
  return { reports, summary, leftOut };
}

/** Throws where the report is longer than a text may be in Node.js. */
function reportOf(result: LintResult, format: Format, language: Language | undefined): string {
  try {
    return formats[format](result, { language });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error(
      `the ${format} report of ${result.summary.files} templates is too long: start a run for each prefix`,
    );
  }
}

interface Manifest {
  readonly ResultFiles: Readonly<
    Partial<Record<'SUCCEEDED' | 'FAILED' | 'PENDING', readonly { readonly Key: string }[]>>
  >;
}

/** A batch as Step Functions tells of it: input and output are JSON in JSON. */
interface Execution {
  readonly Input?: string;
  readonly Output?: string;
  readonly Error?: string;
  readonly Cause?: string;
}

function itemsIn(input = '{}'): readonly Item[] {
  const { Items: items } = JSON.parse(input) as { readonly Items?: readonly Item[] };
  return items ?? [];
}

/** The message of Lambda's error, which comes as JSON. */
function causeIn(cause: string | undefined): readonly string[] {
  if (cause === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(cause);
    return isPlainMap(parsed) && typeof parsed.errorMessage === 'string' ? [parsed.errorMessage] : [cause];
  } catch {
    return [cause];
  }
}
