import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/built-in-rules.ts';
import { buildBundles } from '../../src/hosts/maintain/build.ts';
import { laterParts } from '../../src/hosts/maintain/core-parts.ts';
import { notices } from '../../src/hosts/maintain/notices.ts';
import { builtCommands, commandThread, folderWith, fuzzWorker, root, run } from '../hosts/process.ts';
import { clean, withError } from '../hosts/templates.ts';

let clone: string;
let dist: string;
let licences: string;
beforeAll(async () => {
  // A clone in which nothing was installed.
  clone = folderWith({});
  dist = join(clone, 'dist');
  licences = notices(await buildBundles(dist), root);
  for (const each of ['package.json', 'rules']) cpSync(join(root, each), join(clone, each), { recursive: true });
});

describe('the built files, with nothing installed', () => {
  const cli = (cwd: string, ...args: string[]) => run(join(dist, 'cli.cjs'), args, { cwd });

  it('lint a file, a folder and a pattern', () => {
    const cwd = folderWith({ 'app/bad.yaml': withError, 'app/clean.yaml': clean });
    for (const operand of ['app/bad.yaml', 'app', 'app/*.yaml']) {
      const ran = cli(cwd, operand);
      expect(ran).toMatchObject({ code: 1, err: '' });
      expect(ran.out).toContain('role-without-eni-permissions');
    }
  });

  it('tell what is wrong with usage and config, whichever part finds it', () => {
    const cwd = folderWith({
      'a.yaml': clean,
      'network.json': '{"version": 1, "vpcs": [{"id": 1}]}',
      'c.json': '{"root": true, "networks": "network.json"}',
      's.json': '{"root": true, "stacks": {"a": {"template": "nowhere.yaml"}}}',
      'null.json': '{"NetworkInterfaces": [{"Groups": [null]}], "Functions": [{"VpcConfig": {"SubnetIds": "s"}}]}',
      'nets.json':
        '{"Vpcs": [{"VpcId": "v", "Tags": [null]}], "Subnets": [null], "RouteTables": "x", "VpcEndpoints": []}',
    });
    for (const [args, words] of [
      [['-c', 'c.json', 'a.yaml'], 'network.json:1:'],
      [['-c', 's.json', 'a.yaml'], 'there is no nowhere.yaml'],
      [['diff', 'a.yaml'], 'diff takes two templates'],
      [['explain-path', 'a.yaml'], 'explain-path takes'],
      [['enis'], 'enis takes templates'],
      [['enis', 'nowhere.yaml'], 'nowhere.yaml'],
      [['show-model', 'nowhere.yaml'], 'nowhere.yaml: no such file or folder'],
      [['find-eni'], 'find-eni needs to know which ENI'],
      [['find-eni', '--from', 'null.json'], 'null.json is not as the AWS CLI prints it'],
      [['snapshot', '--from', 'a.yaml'], 'a.yaml is not JSON'],
      [['snapshot', '--from', 'nets.json'], 'there is no list of RouteTables'],
      [['--against', 'nowhere', 'a.yaml'], 'is in no git repository'],
    ] as const) {
      const ran = cli(cwd, ...args);
      expect([args, ran.code, ran.out]).toEqual([args, 2, '']);
      expect(ran.err).toContain(words);
    }
  });

  it('load each lazy part when it is needed', () => {
    const cwd = folderWith({
      'bad.yaml': withError,
      'samconfig.toml': '[default.deploy.parameters]\nparameter_overrides = "A=1"\n',
      'plugin.cjs': `module.exports = { meta: { name: 'p' }, rules: {} };`,
      '.vpclambdalintrc.json': '{"plugins": ["./plugin.cjs"], "overrides": [{"files": "*.yml", "rules": {}}]}',
    });
    const ran = cli(cwd, 'bad.yaml', '--parameters', 'samconfig.toml', '--fix-dry-run');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('+++ b/bad.yaml');
  });

  it('list and explain rules', () => {
    expect(cli(clone, 'explain', 'role-without-eni-permissions').out).toContain('Why it matters');
  });

  it('are a library too', () => {
    expect(printedBy(usingLibrary(join(dist, 'index.js')))).toContain('[role-without-eni-permissions]');
    expect(printedBy(inJapanese(dist))).toContain('Lambda は Fn のネットワークインターフェイスを管理できません');
  });

  it('have the texts of all rules, which are read when they are asked for', () => {
    const built = printedBy(`
      import { rules } from ${JSON.stringify(join(dist, 'index.js'))};
      console.log(JSON.stringify(rules.map(({ meta }) => [meta.id, meta.messages])));`);
    expect(JSON.parse(built)).toEqual(JSON.parse(JSON.stringify(rules.map(({ meta }) => [meta.id, meta.messages]))));
  });

  it('are a library that others put into a bundle, for a browser too', async () => {
    const { outputFiles } = await build({
      stdin: { contents: inJapanese('.'), resolveDir: dist },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
    });
    expect(printedBy(outputFiles[0]!.text)).toBe(printedBy(inJapanese(dist)));
  });

  it('give a plugin that imports the library the core that is running', () => {
    const cwd = folderWith({
      'a.yaml': clean,
      'plugin.mjs': `
        import { rules } from ${JSON.stringify(join(dist, 'index.js'))};
        import { createRequire } from 'node:module';
        const core = createRequire(import.meta.url).cache[${JSON.stringify(join(dist, 'core.cjs'))}];
        console.log(core.children.length, core.exports.given.includes(rules), core.paths);
        export default { meta: { name: 'p' }, rules: {} };`,
      '.vpclambdalintrc.json': '{"plugins": ["./plugin.mjs"]}',
    });
    // Node sets the paths of what it loads itself
    expect(cli(cwd, 'a.yaml').out).toMatch(/^0 true (?:undefined|\[\])\n/);
  });
});

/** A module that lints a text by the library and prints the report. */
const usingLibrary = (library: string) => `
  import { compileConfig, formats, lint, rules } from ${JSON.stringify(library)};
  const config = compileConfig({ builtIn: rules, layers: [{ path: 'c', directory: '/', value: { extends: 'strict' } }] });
  const text = ${JSON.stringify(withError)};
  console.log(formats.compact(lint([{ path: '/a.yaml', text }], config.forFile), { sourceOf: () => text }));`;

/** The same in Japanese. */
const inJapanese = (folder: string) =>
  `import { japanese } from '${folder}/japanese.js'; ${usingLibrary(`${folder}/index.js`)}`
    .replace('builtIn', 'languages: { ja: japanese }, builtIn')
    .replace(`'strict'`, `'strict', locale: 'ja'`);

function printedBy(script: string): string {
  const ran = spawnSync(process.execPath, ['--input-type=module', '-'], { input: script, encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return ran.stdout;
}

describe('the built files', () => {
  const text = (name: string) => readFileSync(join(dist, name), 'utf8');

  it('name no folder of the machine that built them', () => {
    for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
      if (statSync(join(dist, name)).isFile()) expect(text(name).includes(root), name).toBe(false);
  });

  it('leave out what a lint never runs', () => {
    for (const name of ['cli.cjs', 'main.cjs']) {
      expect(text(name)).not.toContain('unacceptable kind of an object to dump');
      expect(text(name)).not.toContain('POSIX_REGEX_SOURCE');
      expect(text(name)).not.toMatch(/require\("(?!node:|\.\/)/);
    }
  });

  it('carry the core once for the CLI, the Action and the library, and once in the one file of the Lambda function', () => {
    const id = 'role-without-eni-permissions';
    const withRules = readdirSync(dist).filter((name) => /\.[cm]?js$/.test(name) && text(name).includes(id));
    expect(withRules).toEqual(['core.cjs', 'lambda.mjs']);
  });

  it('have a core that needs nothing of Node', () => {
    for (const part of ['core', ...Object.keys(laterParts)].map((name) => text(`${name}.cjs`))) {
      for (const [, required] of part.matchAll(/require\("([^"]+)"\)/g))
        expect(required).toMatch(/^\.\/(?:[a-z-]+\.json|core(?:-[a-z]+)?\.cjs)$/);
      expect(part).not.toMatch(/\b(?:process|Buffer|__dirname|globalThis\.process)\b\./);
    }
  });

  it('have parts of the core with the modules that are listed', () => {
    for (const folders of Object.values(laterParts))
      for (const [folder, names] of Object.entries(folders))
        for (const name of names === 'all' ? [''] : names)
          expect(existsSync(join(root, folder, name)), name).toBe(true);
  });

  it('carry the licences of what they contain', () => {
    for (const name of ['js-yaml', 'yaml-cfn', 'globby', 'smol-toml', 'ajv', 'diff', 'picomatch'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('contain only packages whose licence lets them be passed on, with their notice', () => {
    const packages = [...licences.matchAll(/^-{72}\n(\S+) (\S+) \((.+)\)$/gm)].map(([, name, , licence]) => {
      return { name, licence: licence! };
    });
    expect(packages.length).toBeGreaterThan(20);
    expect(packages.filter(({ licence }) => !permissive.has(licence))).toEqual([]);
  });

  it('come out the same each time', async () => {
    // the other tests' build is into another folder, by another process where there are several
    const again = await builtCommands();
    const names = readdirSync(again).filter((name) => name !== commandThread && name !== fuzzWorker);
    expect(names).toEqual(readdirSync(dist).filter((name) => name !== '.cache'));
    for (const name of names)
      expect(readFileSync(join(again, name)).equals(readFileSync(join(dist, name))), name).toBe(true);
  });
});

/** Licences that ask for their notice and nothing more. */
const permissive = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']);
