import { parentPort, workerData } from 'node:worker_threads';
import { lintWorkspace } from '../../../engine/lint.ts';
import type { FileResult } from '../../../engine/result.ts';
import { parsedOf, type Source } from '../../../engine/source.ts';
import { type Added, type WorkspaceLint, workspaceOfOne } from '../../../engine/workspace/workspace-input.ts';
import { OutsideAnswers } from '../cache/outside.ts';
import { type SourceReader, sourceReader } from '../input/reader.ts';
import type { RunTimes } from '../run-times.ts';
import { configFrom } from './config-data.ts';
import { claim, type Finished, type Linted, type SharedTemplate, type ThreadData, type Work } from './messages.ts';
import { textAt } from './shared-texts.ts';

/** Lints what the main thread shares, in a thread that does nothing else. */
export function serve(): void {
  const { cwd, readsCode, ...data } = workerData as ThreadData;
  const sourceOf = sourceReader(cwd, readsCode);
  parentPort!.on('message', (work: Work) => lintAll(work, data, sourceOf));
}

async function lintAll(
  { round, claims, texts, templates, configs, additions, adding }: Work,
  { number, keepsAnswers, measuresTimes }: Pick<ThreadData, 'number' | 'keepsAnswers' | 'measuresTimes'>,
  sourceOf: SourceReader,
): Promise<void> {
  const read = configs.map(configFrom);
  const added: Added = {
    additions,
    sources: await Promise.all(adding.map((each) => readWhenAsked(each, texts, sourceOf))),
  };
  const times = measuresTimes ? new (await import('../lazy/timing.ts')).RunTimes() : undefined;
  for (const [index, { path, location, text, config }] of templates.entries()) {
    if (!claim(claims, index, number)) continue;
    const outside = keepsAnswers ? new OutsideAnswers() : undefined;
    const asRead = await sourceOf(path, location, textAt(texts, text));
    const source = outside?.of(asRead) ?? asRead;
    const { result, fault } = lintOne(source, workspaceOfOne(source, read[config]!, undefined, added), times);
    const answers = outside?.by([source]) ?? [];
    parentPort!.postMessage({ round, index, result, answers, ...(fault && { fault }) } satisfies Linted);
  }
  parentPort!.postMessage({ round, times: times?.measured() } satisfies Finished);
}

/** A template that few findings lead to: nothing is copied of the others. */
async function readWhenAsked(
  { path, location, text }: SharedTemplate,
  texts: SharedArrayBuffer,
  sourceOf: SourceReader,
): Promise<Source> {
  let read: string | undefined;
  return Object.defineProperty(await sourceOf(path, location, ''), 'text', {
    get() {
      read ??= textAt(texts, text);
      return read;
    },
  });
}

function lintOne(source: Source, of: WorkspaceLint, times: RunTimes | undefined) {
  let fault: Linted['fault'];
  const failed = (path: string, error: unknown): FileResult => {
    fault = error instanceof Error ? { message: error.message, stack: error.stack! } : { message: String(error) };
    return { path, findings: [], undecided: [] };
  };
  times?.time({ stage: 'parse' }, () => times.time({ files: [source] }, () => parsedOf(source)));
  const workspace = { ...of, ...(times && { stopwatch: times }) };
  let result: FileResult;
  try {
    result = lintWorkspace(workspace, failed)[0]!;
  } catch (error) {
    result = failed(source.path, error);
  }
  return { result, fault };
}
