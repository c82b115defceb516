import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileResult, Finding } from '../src/engine/result.ts';
import { main } from '../src/hosts/cli/main.ts';

const folder = resolve(import.meta.dirname, '../templates-fixtures');

interface Found {
  /** The file, with the folder of its fixture. */
  readonly path: string;
  readonly finding: Finding;
}

/**
 * What commands find in fixtures of several stacks: `lint` in each folder of `workspaces`, and `diff` between `old` and
 * `new` in each of `updates`.
 */
export async function findingsOfStacks(): Promise<readonly Found[]> {
  const commands = { workspaces: ['.'], updates: ['diff', 'old', 'new'] };
  const runs = Object.entries(commands).flatMap(([kind, args]) =>
    readdirSync(join(folder, kind)).map((name) => run(`${kind}/${name}`, args)),
  );
  return (await Promise.all(runs)).flat();
}

async function run(name: string, args: readonly string[]): Promise<readonly Found[]> {
  const cwd = join(folder, name);
  if (!existsSync(cwd)) return [];
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  await main([...args, '--format', 'json'], { cwd, env: {}, colour: false, out, err: out });
  const { files } = JSON.parse(printed) as { files: readonly FileResult[] };
  return files.flatMap(({ path, findings }) => findings.map((finding) => ({ path: `${name}/${path}`, finding })));
}
