import { isMainThread } from 'node:worker_threads';
import { answerHook, type HookAnswer, type HookEvent } from './hook.ts';
import { type BatchEvent, type BatchOutcome, lintBatch } from './lint-batch.ts';
import { Linter } from './linter.ts';
import { type MergeEvent, type MergeOutcome, mergeResults } from './merge-results.ts';
import { configFrom, languageFrom, settingsFrom } from './settings.ts';
import { type Storage, s3Storage } from './storage.ts';
import { serve } from './worker.ts';

/** What the function is called with: by the map of a state machine, at its end, or by CloudFormation. */
export type Event = BatchEvent | MergeEvent | HookEvent;

let storage: Promise<Storage> | undefined;
let linter: { readonly key: string; readonly linter: Linter } | undefined;

/** The Lambda function: a batch of a run, the merge at its end, or a hook of CloudFormation. */
export async function handler(event: Event): Promise<BatchOutcome | MergeOutcome | HookAnswer> {
  if ('requestData' in event) return hook(event);
  const settings = settingsFrom(process.env);
  storage ??= s3Storage();
  if (event.task === 'merge')
    return mergeResults(event, await storage, settings.formats, languageFrom(settings.config));
  const today = new Date().toISOString().slice(0, 10);
  configFrom(settings.config, today); // says what is wrong with it before anything is read
  return lintBatch(event, await storage, lintWith(settings, today), languageFrom(settings.config));
}

async function hook(event: HookEvent): Promise<HookAnswer> {
  try {
    const settings = settingsFrom(process.env);
    const today = new Date().toISOString().slice(0, 10);
    configFrom(settings.config, today);
    return await answerHook(event, settings, lintWith(settings, today), languageFrom(settings.config));
  } catch (error) {
    const onError = process.env.ON_ERROR === 'fail' ? 'fail' : 'pass';
    return answerHook(event, { failLevel: 'error', onError }, () => Promise.reject(error));
  }
}

/** The linter lives as long as the function is warm and its day and settings are the same. */
function lintWith(settings: ReturnType<typeof settingsFrom>, today: string): Linter['lint'] {
  const key = JSON.stringify([settings, today]);
  if (linter?.key !== key) linter = { key, linter: new Linter(settings, today) };
  const { linter: current } = linter;
  return (task) => current.lint(task);
}

if (!isMainThread) serve();
