import { describe, expect, it } from 'vitest';
import { folderWith } from '../process.ts';
import { withError, withWarning } from '../templates.ts';
import { json, run } from './built-command.ts';

describe('config', () => {
  const files = { 'app/deep/warns.yaml': withWarning, 'bad.yaml': withError };
  const rc = '.vpclambdalintrc.json';
  const rules = (cwd: string, ...args: string[]) =>
    json(cwd, args).files.flatMap((file: { findings: { rule: string; severity: string }[] }) =>
      file.findings.map(({ rule, severity }) => `${rule} ${severity}`),
    );
  const ingress = 'ingress-on-function-security-group';

  it('is found upward from the file, and root stops the search', () => {
    const cwd = folderWith({
      ...files,
      [rc]: JSON.stringify({ rules: { [ingress]: 'error' } }),
    });
    expect(rules(cwd, 'app')).toEqual([`${ingress} error`]);
    expect(rules(cwd, 'app', '--no-config')).toEqual([`${ingress} warning`]);
    const stopped = folderWith({
      ...files,
      [rc]: JSON.stringify({ rules: { [ingress]: 'error' } }),
      [`app/${rc}`]: JSON.stringify({ root: true }),
    });
    expect(rules(stopped, 'app')).toEqual([`${ingress} warning`]);
  });

  it('takes rules from the command line last', () => {
    const cwd = folderWith({ ...files, [rc]: JSON.stringify({ rules: { [ingress]: 'error' } }) });
    expect(rules(cwd, 'app', '--rule', `${ingress}: info`)).toEqual([`${ingress} info`]);
    expect(rules(cwd, 'app', '--rule', 'ingress/*: off')).toEqual([]);
    expect(rules(cwd, 'app', '--rule', `${ingress}: ["error", {"evenWithTriggers": true}]`)).toEqual([
      `${ingress} error`,
    ]);
  });

  it('takes a file that --config names, which extends another', () => {
    const cwd = folderWith({
      ...files,
      'configs/base.json': JSON.stringify({ rules: { [ingress]: 'info' } }),
      'configs/lint.json': JSON.stringify({ extends: ['./base.json'] }),
    });
    expect(rules(cwd, 'app', '--config', 'configs/lint.json')).toEqual([`${ingress} info`]);
  });

  it('ignores files', () => {
    const cwd = folderWith({ ...files, [rc]: JSON.stringify({ ignorePatterns: ['app/**'] }) });
    expect(json(cwd, ['.']).files.map((file: { path: string }) => file.path)).toEqual(['bad.yaml']);
    expect(run(cwd, ['app/deep/warns.yaml'])).toMatchObject({
      code: 2,
      err: 'vpclambda-lint: app/deep/warns.yaml is left out: a config or .vpclambdalintignore ignores it\nvpclambda-lint: nothing was linted\n',
    });
  });

  it('prints what it says about a file', () => {
    const cwd = folderWith({ ...files, [rc]: JSON.stringify({ rules: { [ingress]: 'error' } }) });
    const printed = JSON.parse(run(cwd, ['--print-config', 'app/deep/warns.yaml', '--region', 'eu-west-1']).out);
    expect(printed.rules[ingress]).toEqual(['error', expect.any(Object)]);
    expect(printed.region).toBe('eu-west-1');
  });

  it('says where it is wrong', () => {
    const wrong = [
      '{"rules": {"ingress-on-function-securty-group": "error"}}',
      '{"rulez": {}}',
      '{"rules": {"ingress-on-function-security-group": "fatal"}}',
      '{"extends": "./missing.json"}',
      '{"plugins": ["./missing-plugin.js"]}',
      '{"rules": ',
    ];
    const messages = wrong.map((text) => {
      const ran = run(folderWith({ ...files, [rc]: text }), ['bad.yaml']);
      expect(ran).toMatchObject({ code: 2, out: '' });
      return ran.err;
    });
    expect(messages.join('')).toMatchInlineSnapshot(`
      "vpclambda-lint: rules["ingress-on-function-securty-group"] in .vpclambdalintrc.json:1:12: no such rule
        Did you mean "ingress-on-function-security-group"?
      vpclambda-lint: rulez in .vpclambdalintrc.json:1:2: no such key
        Did you mean "rules"?
      vpclambda-lint: rules["ingress-on-function-security-group"] in .vpclambdalintrc.json:1:12: is not one of the allowed values
        Allowed: "off", "on", "info", "warning", "warn", "error"
      vpclambda-lint: extends in .vpclambdalintrc.json:1:2: there is no ./missing.json
        Paths are relative to the folder of the config file
      vpclambda-lint: plugins in .vpclambdalintrc.json:1:14: there is no ./missing-plugin.js
        Paths are relative to the folder of the config file
      vpclambda-lint: .vpclambdalintrc.json:1:11 is not JSON: value expected
      "
    `);
    expect(run(folderWith(files), ['bad.yaml', '--config', 'none.json'])).toMatchObject({ code: 2, out: '' });
  });

  it.each(['mjs', 'cjs'])('loads rules of a plugin (.%s), checks their options and names them after it', (kind) => {
    const plugin = `{
      meta: { name: 'house' },
      rules: { 'no-queues': {
        meta: {
          id: 'no-queues', family: 'connectivity', severity: 'error', presets: [], summary: 'A queue',
          messages: { found: { problem: 'Queue {name} {word}', remedy: 'Remove it' } },
          schema: { type: 'object', additionalProperties: false, properties: { word: { type: 'string' } } },
          defaults: { word: 'is here' },
        },
        create: ({ report, options }) => ({
          'AWS::SQS::Queue': (queue) => report('found', { at: queue.at(), data: { name: queue.id, word: options.word } }),
        }),
      } },
    }`;
    const cwd = folderWith({
      'queue.yaml': 'Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n',
      [`plugin.${kind}`]: kind === 'mjs' ? `export default ${plugin};` : `module.exports = ${plugin};`,
      [rc]: JSON.stringify({
        plugins: [`./plugin.${kind}`],
        rules: { 'house/no-queues': ['warning', { word: 'waits' }] },
      }),
    });
    const [finding] = json(cwd, ['queue.yaml']).files[0].findings;
    expect(finding).toMatchObject({
      rule: 'house/no-queues',
      severity: 'warning',
      message: 'Queue Jobs waits',
      line: 2,
    });
    const wrong = run(cwd, ['queue.yaml', '--rule', 'house/no-queues: ["error", {"wrd": "x"}]']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('wrd');
  });
});
