import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { stringify } from 'yaml';
import { measureKeystrokes } from './bench-keystroke.ts';
import { realTemplates, writeRepository, writeUnlinked } from './bench-many.ts';
import { wholeTemplate, writeWorkspace } from './bench-workspace.ts';

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

/** Milliseconds of CPU that Node takes to do nothing on the machine that the targets in seconds are meant for. */
const quietStart = 40;

// `npm run bench -- sizes folders` measures those alone
const figures = {
  ...{ startUp, sizes, corpus, workspace, keystroke, folders, growth, peers },
  ...{ manyReal, threads, cache, siblings, memory },
};
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
for (const [name, measured] of Object.entries(figures)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const { text, isOver } of [(await measured()) ?? []].flat()) {
    console.log(`${isOver ? 'OVER' : 'ok  '}  ${text}`);
    if (isOver && process.argv.includes('--check')) process.exitCode = 1;
  }
}

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

/** Whole processes on templates that grow, by CPU time against Node doing nothing, in turn. */
function sizes(): Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-bench-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const kinds = [
    { of: '60 functions, YAML', path: write('60.yaml', stringify(wholeTemplate(60))), pairs: 11, most: 2.5 },
    { of: '100 functions, YAML', path: write('100.yaml', stringify(wholeTemplate(100))), pairs: 11, most: 3.5 },
    { of: '1,000 functions, JSON', path: write('1000.json', JSON.stringify(wholeTemplate(1000))), pairs: 3, most: 25 },
  ];
  const verdicts = kinds.map(({ of, path, pairs, most }) => {
    const { before, after, ratio } = inTurn(['-e', '0'], [join(root, 'dist/cli.cjs'), path, '--no-config'], pairs);
    const text =
      `${of}, 5 resources each: ${after.toFixed(0)} ms of CPU against ${before.toFixed(0)} ms of node -e 0 ` +
      `= ${ratio.toFixed(2)}x (budget ${most.toFixed(2)}x)`;
    return { text, isOver: ratio > most };
  });
  rmSync(folder, { recursive: true });
  return verdicts;
}

/** A folder search with an ignore file in each folder, against the same folders without. */
function folders(): Verdict {
  const [plain, ignoring] = [false, true].map((withIgnoreFiles) => {
    const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-bench-'));
    for (let index = 0; index < 1000; index++) {
      mkdirSync(join(folder, `folder${index}`));
      writeFileSync(join(folder, `folder${index}/readme.txt`), 'text');
      if (withIgnoreFiles) writeFileSync(join(folder, `folder${index}/.gitignore`), '*.log\nbuild/\n');
    }
    writeFileSync(join(folder, 'template.json'), JSON.stringify(wholeTemplate(1)));
    return folder;
  }) as [string, string];
  const lint = (folder: string) => [join(root, 'dist/cli.cjs'), folder, '--no-config'];
  const { before, after, ratio } = inTurn(lint(plain), lint(ignoring), 5);
  for (const folder of [plain, ignoring]) rmSync(folder, { recursive: true });
  const text =
    `1,000 folders with an ignore file each: ${after.toFixed(0)} ms of CPU against ${before.toFixed(0)} ms without ` +
    `= ${ratio.toFixed(2)}x (budget 2.00x)`;
  return { text, isOver: ratio > 2 };
}

/**
 * The same templates with other linters. They have other rules, so that this is a matter of orders of magnitude: cfn-lint is
 * to take twenty times as long, and no one who has more than a few rules less than we do.
 */
function peers(): Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-bench-'));
  const kinds = [1, 60, 100].map((functions) => {
    const path = join(folder, `${functions}.yaml`);
    writeFileSync(path, stringify(wholeTemplate(functions)));
    return { functions, path };
  });
  const verdicts = peersIn(folder).flatMap(({ name, command, args, least }) =>
    kinds.map(({ functions, path }) => {
      const [ours, theirs]: number[][] = [[], []];
      for (let pair = 0; pair < 3; pair++) {
        ours!.push(wallOf([join(root, 'dist/cli.cjs'), path, '--no-config']));
        theirs!.push(wallOf([...args, path], command));
      }
      const [own, other] = [median(ours!), median(theirs!)];
      const text =
        `${name} on ${functions} functions: ${other.toFixed(0)} ms against ${own.toFixed(0)} ms of ours ` +
        `= ${(other / own).toFixed(1)}x (at least ${least}x)`;
      return { text, isOver: other / own < least };
    }),
  );
  rmSync(folder, { recursive: true });
  return verdicts;
}

/** Another linter, and how many times as long it is to take. */
interface Peer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly least: number;
}

/** Those that are there, or that npm installs into a folder of their own: what is not says so. */
function peersIn(folder: string): Peer[] {
  const found: Peer[] = [];
  if (spawnSync('cfn-lint', ['--version'], { stdio: 'ignore' }).status === 0)
    found.push({ name: 'cfn-lint', command: 'cfn-lint', args: [], least: 20 });
  else console.log('skip  cfn-lint: it is not installed');
  const name = '@aws/cloudformation-validate';
  const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', name];
  if (spawnSync('npm', install, { stdio: 'ignore', timeout: 120_000 }).status === 0) {
    const script = join(folder, 'validate.cjs');
    writeFileSync(
      script,
      `const { CelEngine, TemplateFile } = require(${JSON.stringify(name)});
      console.log(new CelEngine().validateStandard(new TemplateFile(process.argv[2])).diagnostics.length);`,
    );
    found.push({ name, command: process.execPath, args: [script], least: 1 });
  } else console.log(`skip  ${name}: npm could not install it`);
  // npm has no cfn-guard, and it has no rules of its own: those of a registry are to be given
  const guard = spawnSync('cfn-guard', ['--version'], { stdio: 'ignore' }).status === 0;
  if (guard && process.env.CFN_GUARD_RULES)
    found.push({
      name: 'cfn-guard',
      command: 'cfn-guard',
      args: ['validate', '--rules', process.env.CFN_GUARD_RULES, '--data'],
      least: 1,
    });
  else console.log('skip  cfn-guard: it is not installed, or CFN_GUARD_RULES names no rules');
  return found;
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
      `grows with exponent ${exponent.toFixed(2)} (budget 1.10)`;
    return { text, isOver: exponent > 1.1 };
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

/**
 * Two hundred stacks with two thousand functions in one network, as a whole process: one second of CPU on a machine on which
 * Node takes 40 ms to do nothing.
 */
function workspace(): Verdict {
  const folder = newFolder();
  const { functions, templates } = writeWorkspace(folder, 201, 10);
  const verdict = againstNode(
    `workspace of ${templates} linked templates with ${functions} functions`,
    [folder],
    1000 / quietStart,
  );
  rmSync(folder, { recursive: true });
  return verdict;
}

/** A lint as a whole process, by CPU time against Node doing nothing, in turn. */
function againstNode(of: string, args: readonly string[], most: number, pairs = 3): Verdict {
  const { before, after, ratio } = inTurn(['-e', '0'], [join(root, 'dist/cli.cjs'), ...args], pairs);
  const text =
    `${of}: ${after.toFixed(0)} ms of CPU against ${before.toFixed(0)} ms of node -e 0 = ${ratio.toFixed(1)}x ` +
    `(budget ${most.toFixed(1)}x)`;
  return { text, isOver: ratio > most };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'vpclambda-lint-bench-'));
}

/** As many real templates as an organisation has, of which none is linked: those of the corpus, some of them again. */
function manyReal(): Verdict | undefined {
  const folder = newFolder();
  const count = realTemplates(join(root, '../shared/corpus'), folder, 260);
  const verdict =
    count === 0 ? undefined : againstNode(`${count} real templates`, [folder, '--no-config'], 1000 / quietStart);
  rmSync(folder, { recursive: true });
  if (verdict === undefined) console.log('skip  260 real templates: ../shared/corpus is not there');
  return verdict;
}

/** A first and a second run with a cache, against one without. */
function cache(): Verdict[] {
  const folder = newFolder();
  const real = realTemplates(join(root, '../shared/corpus'), folder, 150);
  if (real === 0) writeUnlinked(folder, 150);
  const of = real === 0 ? '150 small templates' : `${real} real templates`;
  const lint = [join(root, 'dist/cli.cjs'), folder, '--no-config', '--no-siblings'];
  const kept = (name: string) => [...lint, '--cache', '--cache-location', join(folder, name)];
  let run = 0;
  const first = inTurn(lint, () => kept(`kept${run++}.txt`), 3);
  const second = inTurn(lint, kept('kept.txt'), 3);
  rmSync(folder, { recursive: true });
  const told = [
    { of: 'a first run', most: 1.2, ...first },
    { of: 'a second run', most: 0.25, ...second },
  ];
  return told.map(({ of: which, most, before, after, ratio }) => ({
    text:
      `${which} with --cache on ${of}: ${after.toFixed(0)} ms of CPU against ${before.toFixed(0)} ms without ` +
      `= ${ratio.toFixed(2)}x (budget ${most.toFixed(2)}x)`,
    isOver: ratio > most,
  }));
}

/** Small templates that are not linked, in two threads: what a person waits for, and what it costs. */
function threads(): Verdict {
  const folder = newFolder();
  writeUnlinked(folder, 1000);
  const lint = [join(root, 'dist/cli.cjs'), folder, '--no-config', '--concurrency'];
  const [off, two] = [
    [...lint, 'off'],
    [...lint, '2'],
  ];
  const waits = Array.from({ length: 3 }, () => ({ before: wallOf(off), after: wallOf(two) }));
  const cost = inTurn(off, two, 3);
  rmSync(folder, { recursive: true });
  const ratio = median(waits.map(({ before, after }) => after / before));
  const [before, after] = [median(waits.map((each) => each.before)), median(waits.map((each) => each.after))];
  const text =
    `1,000 unlinked templates in two threads: ${after.toFixed(0)} ms against ${before.toFixed(0)} ms in one = ` +
    `${ratio.toFixed(2)}x (budget 1.00x), and ${cost.ratio.toFixed(2)}x of its CPU time`;
  return { text, isOver: ratio > 1 };
}

/** One template of a repository of 600, whose others are looked at for what it leaves open. */
function siblings(): Verdict {
  const folder = newFolder();
  const asked = writeRepository(folder, 600);
  const lint = [join(root, 'dist/cli.cjs'), asked, '--no-config'];
  const { before, after, ratio } = inTurn([...lint, '--no-siblings'], lint, 5);
  rmSync(folder, { recursive: true });
  const text =
    `one template beside 600 others: ${after.toFixed(0)} ms of CPU against ${before.toFixed(0)} ms with --no-siblings ` +
    `= ${ratio.toFixed(2)}x (budget 3.00x)`;
  return { text, isOver: ratio > 3 };
}

/** Memory by the number of small templates that are not linked: what stays in use, and the peak of the process. */
function memory(): Verdict {
  const sizes = [100, 1000, 5000];
  const measured = sizes.map((count) => {
    const folder = newFolder();
    writeUnlinked(folder, count);
    const peak = peakOf([join(root, 'dist/cli.cjs'), folder, '--no-config']);
    rmSync(folder, { recursive: true });
    return peak;
  });
  const [small, , large] = measured as [number, number, number];
  const told = sizes.map((count, index) => `${measured[index]!.toFixed(0)} MB for ${count.toLocaleString('en')}`);
  const text =
    `peak memory: ${told.join(', ')} unlinked templates = ${(large / small).toFixed(2)}x ` +
    `for fifty times as many (budget 4.00x)`;
  return { text, isOver: large / small > 4 };
}

/** An editor with a template of 1,000 resources: what it shows moves with the text at once, and then is what is found in it. */
async function keystroke(): Promise<Verdict[]> {
  const series = await measureKeystrokes(join(root, 'dist/cli.cjs'));
  return series.map(({ of, opened, first, right, changing, cpu }) => {
    const [half, most] = [0.5, 0.95].map((share) => [quantile(first, share), quantile(right, share)] as const);
    const text =
      `${first.length} keystrokes of which ${changing} change what is found, ${of} of 1,000 resources: findings at their places after ${half![0].toFixed(0)} ms, ` +
      `p95 ${most![0].toFixed(0)} ms (budget 50 ms); those of the new text after ${half![1].toFixed(0)} ms, p95 ${most![1].toFixed(0)} ms (budget 50 ms) ` +
      `= ${(most![1] / opened).toFixed(2)}x of opening it (${opened.toFixed(0)} ms), ` +
      `with ${quantile(cpu, 0.5).toFixed(0)} ms of CPU, p95 ${quantile(cpu, 0.95).toFixed(0)} ms`;
    return { text, isOver: most![1] > 50 };
  });
}

function fixture(): string {
  const folder = join(root, 'templates-fixtures');
  const [first] = readdirSync(folder, { recursive: true })
    .filter((name) => String(name).endsWith('.yaml'))
    .sort();
  return join(folder, String(first));
}

/** The CPU milliseconds of two runs of Node as whole processes, one after the other, and the median of their ratios. */
function inTurn(floor: readonly string[], run: readonly string[] | (() => readonly string[]), pairs: number) {
  const argsOf = () => (typeof run === 'function' ? run() : run);
  for (const args of [floor, argsOf()]) cpuOf(args); // what is compiled is kept from then on
  const times = Array.from({ length: pairs }, () => ({ before: cpuOf(floor), after: cpuOf(argsOf()) }));
  return {
    before: median(times.map(({ before }) => before)),
    after: median(times.map(({ after }) => after)),
    ratio: median(times.map(({ before, after }) => after / before)),
  };
}

/** What a process says of itself when it ends: Node does not tell what its children used. */
function cpuOf(args: readonly string[]): number {
  const measure = join(import.meta.dirname, 'print-cpu-time.cjs');
  const { output } = spawnSync(process.execPath, ['-r', measure, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3]) / 1000;
}

/** The peak memory of a process in MB. */
function peakOf(args: readonly string[]): number {
  const measure = join(import.meta.dirname, 'print-cpu-time.cjs');
  const { output } = spawnSync(process.execPath, ['-r', measure, ...args], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_PRINTS: 'memory' },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3]) / 1024;
}

function wallOf(args: readonly string[], command = process.execPath): number {
  const began = performance.now();
  spawnSync(command, [...args], { stdio: 'ignore' });
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!;
}
