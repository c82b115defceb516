import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzCase } from '../../src/hosts/maintain/fuzz/cases.ts';
import { fuzz } from '../../src/hosts/maintain/fuzz/fuzz.ts';
import { builtCommands, fuzzWorker } from '../hosts/process.ts';
import { runs, seedOfRun } from './runs.ts';

it('every command answers mutated inputs by a result or a message, and the same one twice', async () => {
  const worker = join(await builtCommands(), fuzzWorker);
  const failures = await fuzz({ seed: seedOfRun(), first: 0, runs: runs(250), processes: 1, worker });
  const told = failures.map(({ seed, number, why }) => `npm run fuzz -- --seed ${seed} --case ${number}\n${why}`);
  expect(told.join('\n\n')).toBe('');
});

it('a seed gives the same input each time', () => {
  const sample = () => fc.sample(fuzzCase, { seed: 7, numRuns: 20 });
  expect(sample()).toEqual(sample());
  expect(new Set(sample().map(({ argv }) => argv.join(' '))).size).toBeGreaterThan(10);
});
