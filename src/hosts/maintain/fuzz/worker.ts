import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type FuzzCase, fuzzCase } from './cases.ts';
import { faultOf } from './judge.ts';

/** The cases of a seed that a process is to try: every `step`-th from `first` on. */
export interface Order {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

/** What the process tells: which case it tries, by which input, and what was wrong with it. */
export interface Told {
  readonly number: number;
  readonly tried?: FuzzCase;
  readonly failed?: { readonly why: string; readonly given: FuzzCase };
}

process.on('message', async ({ seed, first, end, step }: Order) => {
  const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-fuzz-'));
  for (let number = first; number < end; number += step) {
    const failed = await tryCase(seed, number, join(folder, 'project'));
    await tell({ number, ...(failed !== undefined && { failed }) });
  }
  rmSync(folder, { recursive: true, force: true });
  process.disconnect();
});

function tell(told: Told): Promise<void> {
  return new Promise((done) => process.send!(told, () => done()));
}

/** A case fails with the smallest input that fast-check finds in half a minute. */
async function tryCase(seed: number, number: number, folder: string): Promise<Told['failed']> {
  let last: { why: string; given: FuzzCase } | undefined;
  const holds = fc.asyncProperty(fuzzCase, async (given) => {
    await tell({ number, tried: given }); // it may be the last word
    const why = await faultOf(given, folder);
    if (why === undefined) return true;
    last = { why, given };
    return false;
  });
  await fc.check(holds, { seed: seed * 1_000_003 + number, numRuns: 1, interruptAfterTimeLimit: 30_000 });
  return last;
}
