import { fingerprint } from '../../text/fingerprint.ts';
import type { FileResult, Finding } from '../result.ts';

/** A finding that is known and accepted for now, and how often it is met. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly count: number;
  // for whoever reviews the file
  readonly rule: string;
  readonly resource: string | null;
  readonly message: string;
}

/** The known findings of each file. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>;

/** A file of a run, as a baseline sees it. */
export interface BaselineFile {
  /** The name that the baseline has for it. */
  readonly name: string;
  readonly result: FileResult;
  /** Whether all findings of the file are known: a run that fails, or is about other files, shows only some. */
  readonly isComplete: boolean;
  /** The rules that the file's config does not allow to be silenced. */
  readonly forbidden?: ReadonlySet<string>;
}

/** Rules whose findings say that something was not judged: accepting those would hide everything else. */
const neverKnown = new Set(['rule-crash', 'plugin-crash']);

/** What stays the same when lines move, and when other entries of a list or other resources come and go. */
function fingerprintOf({ rule, resource, pointer, message, messageInEnglish = message }: Finding): string {
  return fingerprint([rule, resource ?? pointer, withoutMiddles(messageInEnglish)].join('\n'));
}

/**
 * A message without the ids in the middle of long names of constructs: an abbreviated name gets longer when another
 * construct has the same end.
 */
function withoutMiddles(message: string): string {
  const words = message.split(' ');
  return words.map((word) => (word.includes('…/') ? `…${word.slice(word.lastIndexOf('/'))}` : word)).join(' ');
}

/** An entry as this version writes it: what earlier ones wrote counted the ids in the middle of names. */
export function renewed(entry: BaselineEntry): BaselineEntry {
  const { rule, resource, message } = entry;
  if (resource === null || fingerprint([rule, resource, message].join('\n')) !== entry.fingerprint) return entry;
  return { ...entry, fingerprint: fingerprint([rule, resource, withoutMiddles(message)].join('\n')) };
}

function isAcceptable({ rule, suppressed }: Finding, { forbidden }: BaselineFile): boolean {
  return suppressed === undefined && !neverKnown.has(rule) && forbidden?.has(rule) !== true;
}

/** Marks the findings of a file that a baseline knows, each entry as often as it counts. */
export function silenceKnown(file: BaselineFile, baseline: Baseline): FileResult {
  const left = new Map((baseline.get(file.name) ?? []).map((entry) => [entry.fingerprint, entry.count]));
  if (left.size === 0) return file.result;
  const findings = file.result.findings.map((finding): Finding => {
    const key = fingerprintOf(finding);
    const count = left.get(key) ?? 0;
    if (count === 0 || !isAcceptable(finding, file)) return finding;
    left.set(key, count - 1);
    return { ...finding, suppressed: { kind: 'baseline', reason: '' } };
  });
  return { ...file.result, findings };
}

/** How many findings of a baseline are fixed, or moved to another file: nothing in the files that were judged matches. */
export function countStale(files: readonly BaselineFile[], baseline: Baseline): number {
  let stale = 0;
  for (const file of files.filter(({ isComplete }) => isComplete)) {
    const found = entriesOf(file);
    for (const { fingerprint: key, count } of baseline.get(file.name) ?? [])
      stale += Math.max(0, count - (found.get(key)?.count ?? 0));
  }
  return stale;
}

/** The baseline after a run: what was found, and what it knew of files of which the run does not show everything. */
export function updateBaseline(files: readonly BaselineFile[], baseline: Baseline): Baseline {
  const updated = new Map(baseline);
  for (const file of files) {
    const entries = entriesOf(file);
    if (!file.isComplete)
      for (const entry of baseline.get(file.name) ?? []) {
        const count = Math.max(entry.count, entries.get(entry.fingerprint)?.count ?? 0);
        entries.set(entry.fingerprint, { ...entry, count });
      }
    if (entries.size > 0) updated.set(file.name, [...entries.values()]);
    else updated.delete(file.name);
  }
  return updated;
}

function entriesOf(file: BaselineFile): Map<string, BaselineEntry> {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of file.result.findings) {
    if (!isAcceptable(finding, file)) continue;
    const { rule, resource, message } = finding;
    const key = fingerprintOf(finding);
    entries.set(key, { fingerprint: key, count: (entries.get(key)?.count ?? 0) + 1, rule, resource, message });
  }
  return entries;
}

/** How many findings a baseline knows. */
export function sizeOf(baseline: Baseline): number {
  return [...baseline.values()].flat().reduce((sum, { count }) => sum + count, 0);
}

/** How many findings of a baseline another one does not know. */
export function countMissing(of: Baseline, from: Baseline): number {
  let missing = 0;
  for (const [name, entries] of of) {
    const others = new Map((from.get(name) ?? []).map((entry) => [entry.fingerprint, entry.count]));
    for (const { fingerprint: key, count } of entries) missing += Math.max(0, count - (others.get(key) ?? 0));
  }
  return missing;
}
