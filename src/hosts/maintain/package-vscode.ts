import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { buildBundles } from './build.ts';
import { notices } from './notices.ts';

const root = resolve(import.meta.dirname, '../../..');
const source = join(root, 'editors/vscode');

/** What of the bundles a server does not need. */
const left = ['action.cjs', 'lambda.mjs', 'index.js', 'cdk.js', 'mcp.cjs'];

/** Packages the extension for Visual Studio Code with its server and the pages of the rules. */
export async function packageVscode(packagePath: string): Promise<void> {
  const staging = mkdtempSync(join(tmpdir(), 'vpclambda-lint-vscode-'));
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    writeFileSync(join(staging, 'package.json'), JSON.stringify({ ...manifest, version }, null, 2));
    for (const [from, to] of [
      [join(source, 'README.md'), 'README.md'],
      [join(root, 'LICENSE'), 'LICENSE.txt'],
    ] as const)
      cpSync(from, join(staging, to));
    for (const rule of readdirSync(join(root, 'rules')))
      cpSync(join(root, 'rules', rule), join(staging, 'rules', rule), {
        recursive: true,
        filter: (path) => !path.endsWith('.ts'),
      });
    const { metafile } = await build({
      entryPoints: [join(source, 'extension.ts')],
      outfile: join(staging, 'extension.cjs'),
      absWorkingDir: root,
      bundle: true,
      minify: true,
      metafile: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['vscode'],
      legalComments: 'none', // NOTICES.txt holds the licences in full
      logLevel: 'warning',
    });
    const built = await buildBundles(join(staging, 'server'));
    for (const file of left) rmSync(join(staging, 'server', file), { force: true });
    writeFileSync(join(staging, 'NOTICES.txt'), notices([metafile, ...built], root));
    await createVSIX({
      cwd: staging,
      packagePath,
      dependencies: false,
      allowMissingRepository: true,
      skipLicense: true,
    });
  } finally {
    rmSync(staging, { recursive: true });
  }
}

if (process.argv[1] === import.meta.filename) await packageVscode(join(source, 'vpclambda-lint.vsix'));
