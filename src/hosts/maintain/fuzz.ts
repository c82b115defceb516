import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Failure, fuzz } from './fuzz/fuzz.ts';

// npm run fuzz -- --runs 100000 --seed 1           tries so many cases, and prints those that fail
// npm run fuzz -- --seed 1 --case 4711 --keep DIR  tries one of them, and writes its files to a folder

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    case: { type: 'string' },
    processes: { type: 'string', default: String(availableParallelism()) },
    keep: { type: 'string' },
  },
});

const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const one = values.case === undefined ? undefined : Number(values.case);
const runs = one === undefined ? Number(values.runs) : 1;
console.log(`fuzz: ${runs} cases of seed ${seed}`);
const failures = await fuzz({ seed, first: one ?? 0, runs, processes: Number(values.processes) }, (done) => {
  if (done % 1000 === 0) console.log(`fuzz: ${done} cases`);
});
for (const failure of failures) tell(failure);
console.log(`fuzz: ${failures.length} of ${runs} cases failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

function tell({ number, why, given }: Failure): void {
  console.log(`\nFAILED  npm run fuzz -- --seed ${seed} --case ${number}\n${why}`);
  if (given === undefined) return;
  console.log(`  ${JSON.stringify({ argv: given.argv, ...(given.env && { env: given.env }) })}`);
  for (const [name, content] of Object.entries(given.files)) {
    if (values.keep === undefined) continue;
    const path = join(values.keep, String(number), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
