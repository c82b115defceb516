import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { measureKeystroke } from './bench-keystroke.ts';
import { writeWorkspace } from './bench-workspace.ts';

/** Milliseconds. */
interface Times {
  readonly wall: number;
  readonly cpu: number;
}

const root = resolve(import.meta.dirname, '../../..');

/** A figure with what it may be. */
interface Verdict {
  readonly text: string;
  readonly isOver: boolean;
}

const verdicts = [startUp(), corpus(), workspace(), await keystroke(), ...growth()].filter(
  (each) => each !== undefined,
);
for (const { text, isOver } of verdicts) console.log(`${isOver ? 'OVER' : 'ok  '}  ${text}`);
if (process.argv.includes('--check') && verdicts.some((each) => each.isOver)) process.exitCode = 1;

/** A lint of one template as a whole process against Node doing nothing, in turn: only their ratio is worth anything. */
function startUp(): Verdict {
  const template = join(root, '../shared/seed/lambda.yaml');
  const lint = [join(root, 'dist/cli.cjs'), existsSync(template) ? template : fixture(), '--no-config'];
  const bare: number[] = [];
  const linted: number[] = [];
  for (let pair = 0; pair < 31; pair++) {
    bare.push(wallOf(['-e', '0']));
    linted.push(wallOf(lint));
  }
  const [before, after] = [median(bare), median(linted)];
  const ratio = after / before;
  const isOld = Number(process.versions.node.split('.')[0]) < 22;
  const budget = isOld ? '1.30x' : '+15 ms';
  const text =
    `one template: ${after.toFixed(1)} ms against ${before.toFixed(1)} ms of node -e 0 = ${ratio.toFixed(2)}x, ` +
    `+${(after - before).toFixed(1)} ms (Node ${process.versions.node}, budget ${budget})`;
  return { text, isOver: isOld ? ratio > 1.3 : after - before > 15 };
}

/** All templates of the corpus in one process, against reading and parsing them alone. */
function corpus(): Verdict | undefined {
  const folder = join(root, '../shared/corpus');
  if (!existsSync(folder)) {
    console.log('skip  corpus: ../shared/corpus is not there');
    return undefined;
  }
  const { files, floor, full } = runBundled('bench-corpus.ts', folder) as { files: number; floor: Times; full: Times };
  const ratio = full.wall / floor.wall;
  const text =
    `corpus of ${files} files: lint ${full.wall.toFixed(0)} ms against ${floor.wall.toFixed(0)} ms of read + parse ` +
    `= ${ratio.toFixed(2)}x (budget 2.00x); with the threads of the garbage collector ${(full.cpu / floor.cpu).toFixed(2)}x`;
  return { text, isOver: ratio > 2 };
}

/** How the work grows with what a template holds: 1 is in step with it, 2 with its square. */
function growth(): Verdict[] {
  const kinds = runBundled('bench-growth.ts') as { of: string; sizes: number[]; milliseconds: number[] }[];
  return kinds.map(({ of, sizes, milliseconds }) => {
    const [small, large] = sizes as [number, number];
    const [before, after] = milliseconds as [number, number];
    const exponent = Math.log(after / before) / Math.log(large / small);
    const text =
      `${of}: ${before.toFixed(0)} ms for ${small}, ${after.toFixed(0)} ms for ${large}: ` +
      `grows with exponent ${exponent.toFixed(2)} (budget 1.30)`;
    return { text, isOver: exponent > 1.3 };
  });
}

/** What a script prints, bundled first as what people run is: the loader that runs these sources wraps every function. */
function runBundled(script: string, ...args: readonly string[]): unknown {
  const scratch = mkdtempSync(join(tmpdir(), 'vpclambda-lint-bench-'));
  const bundle = join(scratch, 'bench.cjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, script)],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const { stdout } = spawnSync(process.execPath, [bundle, ...args], { encoding: 'utf8' });
  rmSync(scratch, { recursive: true });
  return JSON.parse(stdout);
}

/** Two hundred stacks with two thousand functions in one network, as a whole process. */
function workspace(): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-bench-'));
  const { functions, templates } = writeWorkspace(folder, 201, 10);
  const measure = join(folder, 'measure.cjs');
  writeFileSync(measure, 'process.on("exit", () => console.error(process.resourceUsage().maxRSS));');
  let best = { wall: Number.POSITIVE_INFINITY, memory: 0 };
  for (let pass = 0; pass < 3; pass++) {
    const began = performance.now();
    const { stderr } = spawnSync(process.execPath, ['-r', measure, join(root, 'dist/cli.cjs'), '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const wall = performance.now() - began;
    if (wall < best.wall) best = { wall, memory: Number(stderr.trim().split('\n').at(-1)) / 1024 };
  }
  rmSync(folder, { recursive: true });
  const text =
    `workspace of ${templates} linked templates with ${functions} functions: ${(best.wall / 1000).toFixed(2)} s ` +
    `(budget 2.00 s), ${best.memory.toFixed(0)} MB`;
  return { text, isOver: best.wall > 2000 };
}

/** An editor with a template of 1,000 resources: what it shows moves with the text at once, and is judged in a pause. */
async function keystroke(): Promise<Verdict> {
  const { first, all } = await measureKeystroke(join(root, 'dist/cli.cjs'));
  const text =
    `a keystroke in a template of 1,000 resources: findings at their places after ${first.toFixed(0)} ms (budget 50 ms), ` +
    `those of the new text after ${all.toFixed(0)} ms`;
  return { text, isOver: first > 50 };
}

function fixture(): string {
  const folder = join(root, 'templates-fixtures');
  const [first] = readdirSync(folder, { recursive: true })
    .filter((name) => String(name).endsWith('.yaml'))
    .sort();
  return join(folder, String(first));
}

function wallOf(args: readonly string[]): number {
  const began = performance.now();
  spawnSync(process.execPath, [...args], { stdio: 'ignore' });
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
