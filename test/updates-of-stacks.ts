import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileResult, Finding } from '../src/engine/result.ts';
import { main } from '../src/hosts/cli/main.ts';

const folder = resolve(import.meta.dirname, '../templates-fixtures/updates');

interface Found {
  /** The file, with the folder of its fixture. */
  readonly path: string;
  readonly finding: Finding;
}

/** What `diff` finds between `old` and `new` of each folder of `templates-fixtures/updates`: updates of several stacks. */
export async function updatesOfStacks(): Promise<readonly Found[]> {
  found ??= Promise.all(readdirSync(folder).filter(isUpdate).map(diff)).then((all) => all.flat());
  return found;
}
let found: Promise<readonly Found[]> | undefined;

const isUpdate = (name: string) => existsSync(join(folder, name, 'old'));

async function diff(name: string): Promise<readonly Found[]> {
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  const terminal = { cwd: join(folder, name), env: {}, colour: false, out, err: out, commands: out };
  await main(['diff', '--format', 'json', 'old', 'new'], terminal);
  const { files } = JSON.parse(printed) as { files: readonly FileResult[] };
  return files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ path: `updates/${name}/${path}`, finding })),
  );
}
