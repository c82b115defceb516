import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { rules } from '../../../rules/index.ts';
import schema from '../../../src/engine/config/config.schema.json' with { type: 'json' };
import { validators } from '../../../src/engine/config/config-validator.generated.ts';

const { optionValidators, validateConfig } = validators();
const validate = new Ajv({ strict: false }).compile(schema);

describe('the published schema', () => {
  it('knows every built-in rule and refuses what is none', () => {
    for (const { meta } of rules) expect(validate({ rules: { [meta.id]: ['error', {}] } }), meta.id).toBe(true);
    expect(validate({ rules: { 'no-such-rule': 'error' } })).toBe(false);
    expect(validate({ overrides: [{ files: '*', rules: { 'no-such-rule': 'error' } }] })).toBe(false);
    expect(validate({ rules: { 'plugin/rule': ['error', { any: 1 }], 'template/*': 'off' } })).toBe(true);
  });

  it.each([
    [{ extends: ['strict'], ignorePatterns: 'cdk.out', overrides: [{ files: ['*'], parameters: { A: [1] } }] }, true],
    [{ extends: [1] }, false],
    [{ overrides: [{}] }, false],
    [{ $schema: 'x', root: true, reportUnusedSuppressions: false, plugins: [] }, true],
  ])('agrees with the compiled validator: %j', (config, expected) => {
    expect([validate(config), validateConfig(config)]).toEqual([expected, expected]);
  });
});

describe('the compiled options', () => {
  it.each(rules.map(({ meta }) => [meta.id, meta] as const))(
    'of %s take its defaults and nothing unknown',
    (id, meta) => {
      expect(optionValidators[id]?.(meta.defaults ?? {})).toBe(true);
      expect(optionValidators[id]?.({ noSuchOption: 1 })).toBe(false);
    },
  );
});

describe('an editor with a JSON language server', () => {
  const server = getLanguageService({});
  server.configure({ allowComments: true, schemas: [{ uri: schema.$id, fileMatch: ['*'], schema }] });

  /** What is offered at the bar in a text. */
  async function offered(text: string): Promise<readonly string[]> {
    const document = TextDocument.create('file:///.vpclambdalintrc.json', 'json', 1, text.replace('|', ''));
    const completions = await server.doComplete(
      document,
      document.positionAt(text.indexOf('|')),
      server.parseJSONDocument(document),
    );
    return completions!.items.map(({ label }) => label.replaceAll('"', ''));
  }

  it.each([
    ['the keys of a config', '{ | }', ['$schema', 'extends', 'rules', 'overrides', 'suppressions']],
    ['presets', '{ "extends": | }', ['recommended', 'strict', 'all', 'none']],
    ['presets in a list', '{ "extends": ["|"] }', ['recommended', 'strict']],
    ['rules and families', '{ "rules": { "|" } }', ['unrestricted-egress', 'grouping/*']],
    ['levels of a rule', '{ "rules": { "unrestricted-egress": | } }', ['off', 'on', 'warning', 'error']],
    ['levels of a family', '{ "rules": { "grouping/*": "|" } }', ['off', 'error']],
    ['levels before options', '{ "rules": { "eni-budget": ["|"] } }', ['off', 'error']],
    ['options', '{ "rules": { "function-cannot-reach-service": ["error", { | }] } }', ['ignore']],
    ['services', '{ "rules": { "function-cannot-reach-service": ["error", { "ignore": ["|"] }] } }', ['xray', 'sqs']],
    ['levels in overrides', '{ "overrides": [{ "files": "*", "rules": { "eni-budget": | } }] }', ['off', 'error']],
  ])('is offered %s', async (_, text, expected) => {
    expect(await offered(text)).toEqual(expect.arrayContaining(expected));
  });

  it('has what SchemaStore asks for', () => {
    expect(schema).toMatchObject({
      $schema: expect.stringContaining('draft-07'),
      $id: expect.stringMatching(/^https:/),
    });
  });
});
