import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageVscode } from '../../../src/hosts/maintain/package-vscode.ts';
import { folderWith, root } from '../process.ts';
import { withError } from '../templates.ts';
import { LanguageClient } from './language-client.ts';

describe('the extension for Visual Studio Code', () => {
  const folder = folderWith({});
  let files: Readonly<Record<string, Uint8Array>>;
  beforeAll(async () => {
    const path = join(folder, 'extension.vsix');
    await packageVscode(path);
    files = unzipSync(readFileSync(path));
  }, 120_000);
  const text = (name: string) => Buffer.from(files[name]!).toString();

  it('holds the server, the pages of the rules and the licences, and no sources', () => {
    const names = Object.keys(files).filter((name) => name.startsWith('extension/'));
    expect(names).toEqual(
      expect.arrayContaining(
        ['package.json', 'extension.cjs', 'server/cli.cjs', 'server/main.cjs', 'server/lsp.cjs', 'NOTICES.txt'].map(
          (name) => `extension/${name}`,
        ),
      ),
    );
    expect(names.filter((name) => /\.ts$|node_modules|\.map$/.test(name))).toEqual([]);
    expect(names.filter((name) => name.includes('/rules/')).length).toBeGreaterThan(30);
    expect(text('extension/NOTICES.txt')).toContain('vscode-languageclient');
    const total = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeLessThan(8_000_000);
  });

  it('has the version of the linter, and runs no plugins where the workspace is not trusted', () => {
    const { version, capabilities, main } = JSON.parse(text('extension/package.json'));
    expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
    expect(capabilities.untrustedWorkspaces).toMatchObject({
      supported: 'limited',
      restrictedConfigurations: ['vpclambda-lint.arguments'],
    });
    expect(text(`extension/${main.slice(2)}`)).toContain('--no-plugins');
  });

  it('has a server that finds what is wrong, from where it is installed', async () => {
    const installed = join(folder, 'installed');
    for (const [name, content] of Object.entries(files)) {
      if (name.endsWith('/')) continue;
      mkdirSync(dirname(join(installed, name)), { recursive: true });
      writeFileSync(join(installed, name), content);
    }
    const client = await LanguageClient.start(join(installed, 'extension/server/cli.cjs'), folder, {
      args: ['--no-plugins'],
    });
    const path = join(folder, 'template.yaml');
    await client.open(path, withError);
    expect(await client.diagnostics(path)).toHaveLength(1);
    expect(await client.stop()).toBe(0);
  });
});
