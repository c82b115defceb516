import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compileConfig } from '../../../src/engine/config/compile-config.ts';
import type { FileConfig } from '../../../src/engine/config/config.ts';
import { ConfigError } from '../../../src/engine/config/config-error.ts';
import type { ConfigFile } from '../../../src/engine/config/config-file.ts';
import { type ConfigLayer, configsToRead } from '../../../src/engine/config/config-layers.ts';
import { fakeRule } from '../fake-rules.ts';

const builtIn = [
  fakeRule('function-in-odd-subnet', { aliases: ['public-function'] }),
  fakeRule('untidy-egress', { family: 'ingress', presets: ['strict'] }),
  fakeRule('versions-keep-old-enis', { family: 'iam-lifecycle', presets: [], severity: 'info' }),
  fakeRule('unused-suppression', { family: 'template', presets: [] }),
];

const layer = (value: ConfigFile | Record<string, unknown>, more: Partial<ConfigLayer> = {}): ConfigLayer => ({
  path: '.vpclambdalintrc.json',
  directory: '/repo',
  value,
  ...more,
});

function compile(...layers: ConfigLayer[]) {
  return compileConfig({
    layers,
    builtIn,
    compileSchema: (schema) => new Ajv().compile(schema),
  });
}

const forFile = (path: string, ...layers: ConfigLayer[]) => compile(...layers).forFile(path);
const names = (config: FileConfig) => config.rules.map(({ name }) => name);

function faultOf(run: () => unknown): { code: string; text: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return { code: error.code, text: `${error.message}. ${error.remedy ?? ''}` };
    throw error;
  }
  throw new Error('no ConfigError');
}

describe('presets', () => {
  it.each([
    [undefined, ['function-in-odd-subnet']],
    ['recommended', ['function-in-odd-subnet']],
    ['strict', ['function-in-odd-subnet', 'untidy-egress']],
    ['all', builtIn.map(({ meta }) => meta.id)],
    ['none', []],
  ])('%s', (preset, expected) => {
    expect(names(forFile('/repo/a.yaml', layer(preset === undefined ? {} : { extends: preset })))).toEqual(expected);
  });

  it('the one named last counts, and rules rank above it wherever they are', () => {
    const rules = { 'versions-keep-old-enis': 'error' };
    expect(names(forFile('/repo/a.yaml', layer({ extends: 'all', rules }), layer({ extends: 'none' })))).toEqual([
      'versions-keep-old-enis',
    ]);
  });
});

describe('rules', () => {
  it('take a severity, or one with options over the defaults', () => {
    const config = forFile(
      '/repo/a.yaml',
      layer({ rules: { 'function-in-odd-subnet': ['error', { ignore: ['x'] }], 'untidy-egress': 'warn' } }),
    );
    expect(config.rules).toMatchObject([
      { name: 'function-in-odd-subnet', severity: 'error', options: { ignore: ['x'] } },
      { name: 'untidy-egress', severity: 'warning', options: { ignore: [] } },
    ]);
  });

  it('keep options of a farther layer under a severity alone; "on" keeps the severities of the rule', () => {
    const far = layer({ rules: { 'function-in-odd-subnet': ['error', { ignore: ['x'] }] } });
    const [rule] = forFile('/repo/a.yaml', far, layer({ rules: { 'function-in-odd-subnet': 'on' } })).rules;
    expect(rule).toMatchObject({ options: { ignore: ['x'] } });
    expect(rule).not.toHaveProperty('severity');
  });

  it("a rule's own entry wins over its family's, before or after it", () => {
    const rules = { 'function-in-odd-subnet': 'info', 'connectivity/*': 'off', 'ingress/*': 'on' };
    expect(names(forFile('/repo/a.yaml', layer({ rules })))).toEqual(['function-in-odd-subnet', 'untidy-egress']);
  });

  it('may be called by an old name', () => {
    expect(names(forFile('/repo/a.yaml', layer({ rules: { 'public-function': 'off' } })))).toEqual([]);
  });
});

describe('layers', () => {
  it('the nearest wins, key by key, up to a root', () => {
    const layers = [
      layer({ region: 'eu-west-1', parameters: { A: 'lost' } }),
      layer({ root: true, parameters: { A: 'far', B: ['x', 1] }, account: '012345678901' }),
      layer({ parameters: { A: true } }),
    ];
    expect(forFile('/repo/a.yaml', ...layers)).toMatchObject({
      parameters: { A: 'true', B: 'x,1' },
      settings: { account: '012345678901' },
    });
    expect(forFile('/repo/a.yaml', ...layers).settings).not.toHaveProperty('region');
  });

  it('what a file extends is below it, in order', () => {
    const extended = {
      './team.json': layer({ extends: 'strict', region: 'eu-west-2' }),
      base: layer({ region: 'cn-north-1', partition: 'aws-cn' }),
    };
    const top = layer({ extends: ['base', './team.json'], rules: { 'untidy-egress': 'error' } }, { extended });
    const config = forFile('/repo/a.yaml', top);
    expect(config.settings).toEqual({ region: 'eu-west-2', partition: 'aws-cn' });
    expect(config.rules).toMatchObject([{ name: 'function-in-odd-subnet' }, { severity: 'error' }]);
    expect(configsToRead({ extends: ['strict', './team.json'] })).toEqual(['./team.json']);
  });

  it('files that no override tells apart share one answer', () => {
    const config = compile(layer({ overrides: [{ files: 'prod/**', region: 'eu-west-1' }] }));
    expect(config.forFile('/repo/a.yaml')).toBe(config.forFile('/repo/b.yaml'));
    expect(config.forFile('/repo/prod/a.yaml').settings).toEqual({ region: 'eu-west-1' });
  });
});

describe('overrides', () => {
  it.each([
    ['*.sam.yaml', '/repo/deep/down/a.sam.yaml', true],
    ['*.sam.yaml', '/repo/a.yaml', false],
    ['prod/*.yaml', '/repo/prod/a.yaml', true],
    ['prod/*.yaml', '/repo/other/prod/a.yaml', false],
    ['./prod/*.yaml', '/repo/prod/a.yaml', true],
    ['**/*.yaml', '/elsewhere/a.yaml', false],
    ['**/*.yaml', '/repo/.hidden/a.yaml', true],
    ['**/*.yaml', '/repo/legacy/a.yaml', false],
  ])('%s speaks of %s: %s', (files, path, expected) => {
    const config = forFile(path, layer({ overrides: [{ files, excludedFiles: 'legacy/**', region: 'eu-west-1' }] }));
    expect(config.settings.region === 'eu-west-1').toBe(expected);
  });

  it('of a farther file rank below a nearer file', () => {
    const far = layer({ overrides: [{ files: '**', region: 'eu-west-1' }] });
    expect(forFile('/repo/a.yaml', far, layer({ region: 'eu-west-2' })).settings.region).toBe('eu-west-2');
  });
});

describe('ignorePatterns', () => {
  it.each([
    [['cdk.out'], '/repo/app/cdk.out/a.json', true],
    [['cdk.out/'], '/repo/cdk.out/a.json', true],
    [['a.json/'], '/repo/a.json', false],
    [['/a.yaml'], '/repo/a.yaml', true],
    [['/a.yaml'], '/repo/b/a.yaml', false],
    [['b/*.yaml'], '/repo/b/a.yaml', true],
    [['b/*.yaml'], '/repo/c/b/a.yaml', false],
    [['*.yaml', '!a.yaml'], '/repo/a.yaml', false],
    [['*.yaml', '!a.yaml'], '/repo/b.yaml', true],
    [['*.yaml'], '/elsewhere/b.yaml', false],
  ])('%j and %s: %s', (ignorePatterns, path, expected) => {
    expect(forFile(path, layer({ ignorePatterns })).ignored).toBe(expected);
  });

  it('of a nearer file take back those of a farther one', () => {
    const near = layer({ ignorePatterns: '!keep.yaml' }, { directory: '/repo/app' });
    expect(forFile('/repo/app/keep.yaml', layer({ ignorePatterns: 'app/' }), near).ignored).toBe(false);
  });
});

describe('reportUnusedSuppressions', () => {
  it.each([
    [{}, false],
    [{ reportUnusedSuppressions: true }, true],
    [{ rules: { 'unused-suppression': 'info' } }, true],
    [{ extends: 'all' }, true],
    [{ extends: 'all', reportUnusedSuppressions: false }, false],
  ])('%j: %s', (value, expected) => {
    const config = forFile('/repo/a.yaml', layer(value));
    expect([config.reportUnusedSuppressions, names(config).includes('unused-suppression')]).toEqual([
      expected,
      expected,
    ]);
  });
});

describe('a wrong config', () => {
  it.each([
    [{ rulez: {} }, 'rulez in .vpclambdalintrc.json: no such key. Did you mean "rules"?'],
    [{ zzzzzz: 1 }, /^zzzzzz in .*: no such key. Allowed: \$schema, root, extends,/],
    [
      { rules: { 'function-in-public-subnt': 'error' } },
      'rules["function-in-public-subnt"] in .vpclambdalintrc.json: no such rule. Did you mean "function-in-odd-subnet"?',
    ],
    [{ rules: { 'conectivity/*': 'error' } }, /Did you mean "connectivity\/\*"\?$/],
    [
      { rules: { 'untidy-egress': 'fatal' } },
      /^rules\["untidy-egress"\] in .*: is not one of the allowed values. Allowed: "off", "on",/,
    ],
    [{ rules: { 'untidy-egress': true } }, /^rules\["untidy-egress"\] in/],
    [
      { rules: { 'untidy-egress': ['error', { ignore: 'x' }] } },
      'rules["untidy-egress"][1].ignore in .vpclambdalintrc.json: must be a list. ',
    ],
    [
      { rules: { 'untidy-egress': ['error', { ignor: [] }] } },
      'rules["untidy-egress"][1].ignor in .vpclambdalintrc.json: no such key. Did you mean "ignore"?',
    ],
    [{ rules: { 'untidy-egress': [] } }, /must not be shorter than 1/],
    [{ rules: { 'ingress/*': ['error', {}] } }, /a family has no options/],
    [{ overrides: [{ region: 'x' }] }, 'overrides[0].files in .vpclambdalintrc.json: is missing. '],
    [{ overrides: [{ file: 'x' }] }, 'overrides[0].file in .vpclambdalintrc.json: no such key. Did you mean "files"?'],
    [
      { stacks: { app: { template: 'a.yaml', stackname: 'x' } } },
      'stacks.app.stackname in .vpclambdalintrc.json: no such key. Did you mean "stackName"?',
    ],
    [{ stacks: { app: { tempalte: 'a.yaml' } } }, /^stacks\.app\.tempalte in .* Did you mean "template"\?$/],
    [{ overrides: [{ files: '*', rules: { x: 'off' } }] }, /^overrides\[0\].rules.x in .*: no such rule/],
    [
      { overrides: [{ files: '*', excludeFiles: [] }] },
      /^overrides\[0\].excludeFiles in .* Did you mean "excludedFiles"\?$/,
    ],
    [
      { extends: 'recomended' },
      'extends in .vpclambdalintrc.json: no preset or config "recomended". Did you mean "recommended"?',
    ],
    [{ extends: ['strict', 1] }, 'extends[1] in .vpclambdalintrc.json: must be a string. '],
    [{ parameters: { A: {} } }, /^parameters.A in .*: must be a string or a number or true or false/],
    [[], '.vpclambdalintrc.json: must be an object. '],
  ])('%j', (value, expected) => {
    const { text } = faultOf(() => compile(layer(value as ConfigFile)));
    if (typeof expected === 'string') expect(text).toBe(expected);
    else expect(text).toMatch(expected);
  });
});

describe('plugins that were not loaded', () => {
  const value = { plugins: ['./x.mjs'], rules: { 'acme/a': 'error', '@team/acme/*': ['off', {}] } } as const;
  const withoutPlugins = { refused: { problem: 'p', remedy: 'r' } };

  it('leave what the config says of their rules unchecked', () => {
    const config = forFile('/repo/a.yaml', layer(value, { withoutPlugins }));
    expect(config.pluginsLeftOut).toMatchObject([{ plugins: ['./x.mjs'], refused: { problem: 'p' } }]);
    expect([...config.rulesLeftOut!.keys()]).toEqual(['@team/acme/*', 'acme/a']);
    expect(config.ruleNames).toBeUndefined(); // a suppression may name them
  });

  it('leave rules of our own checked', () => {
    for (const name of ['grouping/no-such', 'no-such'])
      expect(faultOf(() => compile(layer({ ...value, rules: { [name]: 'off' } }, { withoutPlugins }))).code).toBe(
        'no-such-rule',
      );
  });
});

describe('patterns', () => {
  it('have limits that name the config', () => {
    const { text } = faultOf(() => compile(layer({ ignorePatterns: '{1..2000}' })));
    expect(text).toMatch(/pattern .*\{1\.\.2000\}.* in \.vpclambdalintrc\.json: .* more than 1000 names/);
  });
});

describe('plugins', () => {
  const rules = { 'own-rule': fakeRule('own-rule'), other: fakeRule('other', { presets: [], aliases: ['old'] }) };
  const plugins = { './my-rules': { default: { rules } } };

  it('bring rules by their prefix, on by the presets they name', () => {
    const value = { plugins: ['./my-rules'], rules: { 'my-rules/old': ['error', { ignore: ['y'] }] } };
    const config = forFile('/repo/a.yaml', layer(value, { plugins }));
    expect(config.rules.slice(1)).toMatchObject([
      { name: 'my-rules/own-rule' },
      { name: 'my-rules/other', severity: 'error', options: { ignore: ['y'] } },
    ]);
    expect(config.ruleNames).toContain('my-rules/*');
  });

  it('are switched as a whole', () => {
    const value = { plugins: ['./my-rules'], rules: { 'my-rules/*': 'off' } };
    expect(names(forFile('/repo/a.yaml', layer(value, { plugins })))).toEqual(['function-in-odd-subnet']);
  });

  it('have their options checked by the given compiler', () => {
    const value = { plugins: ['./my-rules'], rules: { 'my-rules/other': ['error', { ignore: 1 }] } };
    expect(faultOf(() => compile(layer(value, { plugins }))).text).toMatch(
      /^rules\["my-rules\/other"\]\[1\].ignore in .* a list/,
    );
  });

  it('cannot share a prefix', () => {
    const value = { plugins: ['./my-rules', 'vpclambda-lint-plugin-my-rules'] };
    const both = { ...plugins, 'vpclambda-lint-plugin-my-rules': { rules } };
    expect(faultOf(() => compile(layer(value, { plugins: both }))).code).toBe('plugin-name-taken');
  });
});
