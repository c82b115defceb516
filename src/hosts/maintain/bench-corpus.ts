import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileConfig } from '../../engine/config/compile-config.ts';
import { lintSource } from '../../engine/lint.ts';
import { rules } from '../../index.ts';
import { parse } from '../../syntax/parse.ts';

// Lints every template of a folder in this process and prints the milliseconds of reading and parsing them alone and of
// linting them, as JSON: the best of several passes each, taken in turn. CPU time counts the threads of the garbage
// collector too; what somebody waits for is the wall time.
const folder = process.argv[2]!;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ya?ml|json|template)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const config = compileConfig({ layers: [], builtIn: rules }).forFile(folder);
const read = (path: string) => ({ path, text: readFileSync(path, 'utf8') });
const floor = () => files.forEach((path) => void parse(path, read(path).text).value);
const full = () => files.forEach((path) => void lintSource(read(path), config));

const best = { floor: none(), full: none() };
for (let pass = 0; pass < 12; pass++) {
  best.floor = better(best.floor, timesOf(floor));
  best.full = better(best.full, timesOf(full));
}
console.log(JSON.stringify({ files: files.length, ...best }));

interface Times {
  readonly wall: number;
  readonly cpu: number;
}

function none(): Times {
  return { wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY };
}

function better(a: Times, b: Times): Times {
  return { wall: Math.min(a.wall, b.wall), cpu: Math.min(a.cpu, b.cpu) };
}

function timesOf(work: () => void): Times {
  const [began, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - began, cpu: (user + system) / 1000 };
}
