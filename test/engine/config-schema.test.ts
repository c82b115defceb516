import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import schema from '../../src/engine/config/config.schema.json' with { type: 'json' };
import { optionValidators, validateConfig } from '../../src/engine/config/config-validator.generated.ts';

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
