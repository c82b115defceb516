import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith, root } from '../process.ts';
import { users } from './users.ts';

/** A folder in which the package is installed as npm packs it, and nothing else. */
let home: string;

beforeAll(async () => {
  const packed = folderWith({});
  for (const each of ['package.json', 'README.md', 'LICENSE', 'rules', 'dist'])
    cpSync(join(root, each), join(packed, each), { recursive: true });
  // what is committed may be older than the sources
  cpSync(await builtCommands(), join(packed, 'dist'), { recursive: true });
  home = folderWith({ 'package.json': '{ "private": true }' });
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      encoding: 'utf8',
    });
  const [{ filename }] = JSON.parse(npm(packed, 'pack', '--json', '--ignore-scripts', `--pack-destination=${home}`));
  npm(home, 'install', `./${filename}`);
});

/** What a shell prints for each line, with times and versions of Node taken out, and how it ended where that is no success. */
function transcript(folder: string, session: readonly string[]): string {
  const { PATH } = process.env;
  const env = {
    PATH: `${join(home, 'node_modules/.bin')}:${PATH}`,
    HOME: folder,
    XDG_CACHE_HOME: join(home, 'cache'),
    COLUMNS: '100',
  };
  const said = session.map((line) => {
    const { stdout, stderr, status } = spawnSync('sh', ['-c', line], { cwd: folder, env, encoding: 'utf8' });
    const shown = line.replace(/^(.*<<'EOF')\n[\s\S]*EOF$/, '$1 ...');
    const ended = status === 0 ? '' : `(exit code ${status})\n`;
    return `$ ${shown}\n${stdout}${stderr}${ended}`;
  });
  return said
    .join('\n')
    .replaceAll(folder, '~')
    .replace(/\b\d+(?:\.\d+)? m?s\b/g, '1 ms');
}

describe('from npm pack', () => {
  it.each(users)('$name gets on', async ({ name, files, session }) => {
    const folder = join(home, name);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await expect(transcript(folder, session)).toMatchFileSnapshot(`${name}.txt`);
  });
});
