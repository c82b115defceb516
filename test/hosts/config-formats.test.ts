import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from './in-process.ts';
import { folderWith } from './process.ts';
import { clean, withError } from './templates.ts';

const lint = (files: Readonly<Record<string, string>>, ...args: string[]) =>
  runHere(folderWith({ 't.yaml': withError, ...files }), args.length === 0 ? ['t.yaml'] : args);

const rule = 'role-without-eni-permissions';

describe('a config', () => {
  it.each([
    ['JSON', '.vpclambdalintrc.json', `{ "root": true, "rules": { "${rule}": "off" } }`],
    [
      'JSON with comments',
      '.vpclambdalintrc.json',
      `// ours\n{ "root": true, "rules": { "${rule}": "off" /* why */, }, }`,
    ],
    ['JSONC', '.vpclambdalintrc.jsonc', `{ "root": true, // why\n "rules": { "${rule}": "off" } }`],
    ['YAML', '.vpclambdalintrc.yaml', `root: true # why\nrules: { ${rule}: off }\n`],
    ['YAML', '.vpclambdalintrc.yml', `root: true\nrules:\n  ${rule}: 'off'\n`],
    [
      'package.json',
      'package.json',
      `{ "name": "x", "vpclambda-lint": { "root": true, "rules": { "${rule}": "off" } } }`,
    ],
  ])('may be %s', async (_, name, text) => {
    expect(await lint({ [name]: text })).toMatchObject({ code: 0, err: '' });
    expect(await lint({ [`deep/${name}`]: text }, '--config', `deep/${name}`, 't.yaml')).toMatchObject({ code: 0 });
  });

  it.each(['.vpclambdalintrc', '.vpclambdalintrc.js', '.vpclambda-lint.yaml', 'vpclambda-lint.config.mjs'])(
    'is not called %s, and is told what it is called',
    async (name) => {
      const files = { [name]: `rules: { ${rule}: off }\n` };
      expect(await lint(files)).toMatchObject({
        code: 1,
        err: `vpclambda-lint: ${name} is not read: a config is called .vpclambdalintrc.json, .jsonc, .yaml or .yml, and a list of files to leave out .vpclambdalintignore\n`,
      });
      expect(await lint(files, '--no-config', 't.yaml')).toMatchObject({ code: 1, err: '' });
    },
  );

  it('has other names than reports have', async () => {
    const files = { 'vpclambda-lint.json': '{}', 'vpclambda-lint-baseline.json': '{}', '.vpclambdalintignore': '' };
    expect(await lint(files)).toMatchObject({ code: 1, err: '' });
  });

  it('may extend one that is written otherwise, and hold a plugin', async () => {
    const files = {
      '.vpclambdalintrc.yaml': 'root: true\nextends: ./base.jsonc\nplugins: [./p.mjs]\n',
      'base.jsonc': `{ "rules": { "${rule}": "off" } } // ours\n`,
      'p.mjs': 'export default { meta: { name: "acme" }, rules: {} };',
    };
    const cwd = folderWith({ 't.yaml': withError, ...files });
    execFileSync('git', ['init', '-q'], { cwd });
    expect(await runHere(cwd, ['t.yaml'])).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['{ "root": true "x" }', '.vpclambdalintrc.json', /\.vpclambdalintrc\.json:1:16 is not JSON: comma expected/],
    ['', '.vpclambdalintrc.json', /\.vpclambdalintrc\.json:1:1 is not JSON: /],
    ['[[{', '.vpclambdalintrc.jsonc', /\.vpclambdalintrc\.jsonc:1:4 is not JSON: /],
    ['['.repeat(100_000), '.vpclambdalintrc.json', /nested too deep/],
    ['{ "__proto__": { "root": true }, /**/ }', '.vpclambdalintrc.json', /no such key/],
    ['a: [', '.vpclambdalintrc.yaml', /\.vpclambdalintrc\.yaml:\d+:\d+: /],
    [
      'root: true\n---\nroot: true\n',
      '.vpclambdalintrc.yaml',
      /yaml:3:1: .* but a config is one\n {2}Keep one document/,
    ],
    ['hello', '.vpclambdalintrc.yaml', /yaml:1:1: the file holds no mapping with keys such as "rules"/],
    ['{ "root": true,\n "root": false }', '.vpclambdalintrc.json', /json:2:2: duplicate key "root" in this mapping/],
    ['root: true\nroot: true\n', '.vpclambdalintrc.yaml', /\.vpclambdalintrc\.yaml:2:1: duplicate key/],
    [
      '{ "vpclambda-lint": { "rool": 1 } }',
      'package.json',
      /rool in package\.json:1:23: no such key\n {2}Did you mean "root"/,
    ],
  ])('that reads %.30j in %s is told of with its place', async (text, name, expected) => {
    const { code, err } = await lint({ [name]: text });
    expect(err).toMatch(expected);
    expect(code).toBe(2);
  });

  it('is none where a package.json has no key for it, or cannot be read', async () => {
    for (const text of ['{ "devDependencies": { "vpclambda-lint": "1.0.0" } }', '{ "vpclambda-lint": '])
      expect(await lint({ 'package.json': text, '.vpclambdalintignore': '' })).toMatchObject({ code: 1, err: '' });
    expect((await lint({ 'package.json': '{}' }, '--config', 'package.json', 't.yaml')).err).toContain(
      'package.json has no key "vpclambda-lint"',
    );
  });

  it('that cannot be read is not passed over', async () => {
    const { code, err } = await lint({ '.vpclambdalintrc.json/x': '' });
    expect([code, err]).toEqual([
      2,
      'vpclambda-lint: config .vpclambdalintrc.json: cannot be read: it is a folder\n  Check the path\n',
    ]);
    if (process.platform === 'win32') return;
    const cwd = folderWith({ 't.yaml': withError });
    symlinkSync('gone.json', join(cwd, '.vpclambdalintrc.json'));
    expect(await runHere(cwd, ['t.yaml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('config .vpclambdalintrc.json: no such file'),
    });
    symlinkSync('.vpclambdalintrc.yaml', join(cwd, 'loop'));
    symlinkSync('loop', join(cwd, '.vpclambdalintrc.yaml'));
    rmSync(join(cwd, '.vpclambdalintrc.json'));
    expect(await runHere(cwd, ['t.yaml'])).toMatchObject({ code: 2, err: expect.stringContaining('circle') });
  });

  it('is one for each folder', async () => {
    const { code, err } = await lint({ '.vpclambdalintrc.json': '{}', '.vpclambdalintrc.yml': '{}' });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('.vpclambdalintrc.json and .vpclambdalintrc.yml are both configs of one folder'),
    });
  });
});

describe('the mistakes of a config', () => {
  const withMistakes = `{
  "extends": ["recomended"],
  "rules": {
    "groupng/*": "info",
    "function-in-one-zone": "eror",
    "grouping/*": ["info", {}],
    "ingress/*": ["off"],
    "subnet-too-small": ["error", { "lest": 1 }],
    "function-cannot-reach-service": ["error", { "ignore": ["sqs", "xry"] }]
  },
  "region": "eu-wst-1",
  "overrides": [
    { "file": "*" },
    { "files": "*", "rules": { "ingres/*": "off" } }
  ],
  "suppressions": { "forbid": ["ingress/*", "x-y"] },
  "ignorePattern": "x"
}`;
  const told = [
    '2:15 extends[0]',
    '4:5 rules["groupng/*"]',
    '5:5 rules["function-in-one-zone"]',
    '6:28 rules["grouping/*"][1]',
    '8:37 rules["subnet-too-small"][1].lest',
    '9:68 rules["function-cannot-reach-service"][1].ignore[1]',
    '11:3 region',
    '13:7 overrides[0].file',
    '14:32 overrides[1].rules["ingres/*"]',
    '16:45 suppressions.forbid[1]',
    '17:3 ignorePattern',
  ];

  it.each([
    ['JSON', withMistakes],
    ['JSON with comments', withMistakes.replace('{\n', '{ // ours\n')],
  ])('are told all at once in %s, each with its place', async (_, text) => {
    const { code, err } = await lint({ '.vpclambdalintrc.json': text });
    const places = err.matchAll(/^vpclambda-lint: (.*) in \.vpclambdalintrc\.json:(\d+:\d+): /gm);
    expect([...places].map(([, at, place]) => `${place} ${at}`).sort()).toEqual([...told].sort());
    expect(code).toBe(2);
  });

  it('are told with those of the command line', async () => {
    const { code, err } = await lint(
      { '.vpclambdalintrc.yaml': 'root: true\nregion: eu-wst-1\n' },
      ...['--rule', 'function-in-one-zone: ["error", {"x": 1}]', '--only', 'x', '--skip', 'y', 't.yaml'],
    );
    expect(err.match(/^vpclambda-lint: .*/gm)).toEqual([
      'vpclambda-lint: region in .vpclambdalintrc.yaml:2:1: "eu-wst-1" is not an AWS Region',
      'vpclambda-lint: rules["function-in-one-zone"][1].x in the command line: no such key',
      'vpclambda-lint: --only x: no such rule',
      'vpclambda-lint: --skip y: no such rule',
    ]);
    expect(err).toContain('The rule has no options: write its severity alone');
    expect(code).toBe(2);
  });

  it('are told with files and plugins that are not there', async () => {
    const config = {
      root: true,
      extends: ['recommended', './gone.json', 'recomended'],
      plugins: ['./gone.mjs', './broken.mjs'],
      rules: { 'gone/rule': 'off', 'grouping/x': 'off' },
      rulez: 1,
    };
    const cwd = folderWith({
      't.yaml': withError,
      '.vpclambdalintrc.json': JSON.stringify(config, null, 2),
      'broken.mjs': 'throw new Error("no");',
    });
    execFileSync('git', ['init', '-q'], { cwd });
    const { code, err } = await runHere(cwd, ['t.yaml']);
    expect(err.match(/^vpclambda-lint: .*/gm)).toEqual([
      'vpclambda-lint: rulez in .vpclambdalintrc.json:16:3: no such key',
      'vpclambda-lint: plugins in .vpclambdalintrc.json:9:5: there is no ./gone.mjs',
      'vpclambda-lint: the plugin ./broken.mjs in .vpclambdalintrc.json:10:5 cannot be loaded: no',
      'vpclambda-lint: extends[2] in .vpclambdalintrc.json:6:5: no preset or config "recomended"',
      'vpclambda-lint: extends[1] in .vpclambdalintrc.json:5:5: there is no ./gone.json',
      'vpclambda-lint: rules["grouping/x"] in .vpclambdalintrc.json:14:5: no such rule',
    ]);
    expect(code).toBe(2);
  });

  it('end with the first twenty', async () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 1]));
    const { err } = await lint({ '.vpclambdalintrc.json': JSON.stringify(keys) });
    expect(err.match(/no such key/g)).toHaveLength(20);
    const rules = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`rule${index}`, 'off']));
    const ofRules = await lint({ '.vpclambdalintrc.json': JSON.stringify({ rules }) });
    expect(ofRules.err.match(/no such rule/g)).toHaveLength(20);
    expect(ofRules.code).toBe(2);
  });
});

describe('names in a config', () => {
  const reaching = 'function-cannot-reach-service';

  it.each<[object, string]>([
    [
      { rules: { [reaching]: ['error', { ignore: ['sqs', 'xry'] }] } },
      `["${reaching}"][1].ignore[1] in .vpclambdalintrc.json:1:81: no AWS service has the IAM prefix "xry"\n  Did you mean "xray"?`,
    ],
    [{ rules: { [reaching]: ['error', { ignore: ['monitoring'] }] } }, 'Did you mean "cloudwatch"?'],
    [
      { region: 'eu-wst-1' },
      'region in .vpclambdalintrc.json:1:14: "eu-wst-1" is not an AWS Region\n  Did you mean "eu-west-1"?',
    ],
    [{ overrides: [{ files: '*', region: 'us-esat-1' }] }, 'overrides[0].region in .vpclambdalintrc.json'],
    [{ stacks: { net: { template: 't.yaml', region: 'EU-WEST-1' } } }, 'stacks.net.region in .vpclambdalintrc.json'],
    [{ rules: { grouping: 'off' } }, 'Did you mean "grouping/*"?'],
  ])('%j', async (config, expected) => {
    const { code, err } = await lint({ '.vpclambdalintrc.json': JSON.stringify({ root: true, ...config }) });
    expect(err).toContain(expected);
    expect(code).toBe(2);
  });

  it('are those of the command line too', async () => {
    expect((await lint({}, '--region', 'eu-wst-1', 't.yaml')).err).toBe(
      'vpclambda-lint: --region: "eu-wst-1" is not an AWS Region\n  Did you mean "eu-west-1"?\n',
    );
    expect(await lint({ 't.yaml': clean }, '--region', 'eu-west-9', 't.yaml')).toMatchObject({ code: 0 }); // AWS may add it
  });
});

describe('.vpclambdalintignore', () => {
  const files = {
    '.vpclambdalintignore': '# generated\nlegacy/\n*.gen.yaml\n!kept.gen.yaml\n',
    'legacy/a.yaml': withError,
    'deep/b.gen.yaml': withError,
    'deep/kept.gen.yaml': clean,
    't.yaml': clean,
  };

  it('leaves out files below it, as .gitignore would', async () => {
    const { code, out } = await lint(files, '.', '--format', 'json');
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['deep/kept.gen.yaml', 't.yaml']);
    expect(code).toBe(0);
  });

  it('is told of a file that is named', async () => {
    expect(await lint(files, 'legacy/a.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('legacy/a.yaml is left out: a config or .vpclambdalintignore ignores it'),
    });
  });

  it('counts with --config, and not where no config of the folder is to be read', async () => {
    const cwd = folderWith({ ...files, 'c.json': '{}' });
    expect((await runHere(cwd, ['--config', 'c.json', 'legacy/a.yaml'])).code).toBe(2);
    expect((await runHere(cwd, ['--no-config', 'legacy/a.yaml'])).code).toBe(1);
    const trusted = folderWith({ 'c.json': '{}' });
    expect((await runHere(cwd, ['--trusted-config', `${trusted}/c.json`, 'legacy/a.yaml'])).code).toBe(1);
  });
});
