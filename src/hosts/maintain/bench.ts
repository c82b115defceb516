import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileConfig } from '../../engine/compile-config.ts';
import { lintSource } from '../../engine/lint.ts';
import { rules } from '../../index.ts';
import { parse } from '../../syntax/parse.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A figure with what it may be. */
interface Verdict {
  readonly text: string;
  readonly isOver: boolean;
}

const verdicts = [startUp(), corpus()].filter((each) => each !== undefined);
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
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json|template)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const compileGlob = () => () => false;
  const compileSchema = () => () => true;
  const config = compileConfig({ layers: [], builtIn: rules, compileGlob, compileSchema }).forFile(folder);
  const read = (path: string) => ({ path, text: readFileSync(path, 'utf8') });
  const floor = () => files.forEach((path) => void parse(path, read(path).text).value);
  const full = () => files.forEach((path) => void lintSource(read(path), config));
  floor();
  full();
  const floors: number[] = [];
  const fulls: number[] = [];
  for (let pass = 0; pass < 3; pass++) {
    floors.push(cpuOf(floor));
    fulls.push(cpuOf(full));
  }
  const [before, after] = [Math.min(...floors), Math.min(...fulls)];
  const text =
    `corpus of ${files.length} files: lint ${after.toFixed(0)} ms CPU against ${before.toFixed(0)} ms of read + parse ` +
    `= ${(after / before).toFixed(2)}x (budget 2.00x)`;
  return { text, isOver: after / before > 2 };
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

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
