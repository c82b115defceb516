import { describe, expect, it } from 'vitest';
import { readPlugin } from '../../../src/engine/config/plugin.ts';
import { fakeRule } from '../fake-rules.ts';

const rule = fakeRule('own-rule');
const module = (meta?: { name: string }) => ({ ...(meta && { meta }), rules: { 'own-rule': rule } });

describe('the prefix of a plugin', () => {
  it.each([
    ['vpclambda-lint-plugin-acme', undefined, 'acme'],
    ['@team/vpclambda-lint-plugin-acme', undefined, '@team/acme'],
    ['@team/vpclambda-lint-plugin', undefined, '@team'],
    ['vpclambda-lint-plugin-acme', 'other', 'acme'],
    ['./my-rules', undefined, 'my-rules'],
    ['../lint/my-rules.mjs', undefined, 'my-rules'],
    ['./my-rules/index.js', undefined, 'my-rules'],
    ['./my-rules', 'acme', 'acme'],
    ['./my-rules', 'vpclambda-lint-plugin-acme', 'acme'],
  ])('%s (%s) is %s', (request, name, prefix) => {
    expect(readPlugin(request, module(name === undefined ? undefined : { name })).prefix).toBe(prefix);
  });

  it('is no family', () => {
    expect(() => readPlugin('./ingress', module())).toThrow(/"ingress" can't be the prefix/);
  });
});

describe('a wrong plugin', () => {
  const broken = (change: object) => ({ rules: { 'own-rule': { ...rule, ...change } } });
  const brokenMeta = (change: object) => broken({ meta: { ...rule.meta, ...change } });

  it.each([
    ['no module', undefined, 'has no rules'],
    ['no rules', { default: {} }, 'has no rules'],
    ['no rule', { rules: { 'own-rule': 1 } }, 'rules["own-rule"]: is not a rule'],
    ['another id', { rules: { other: rule } }, 'meta.id is not "other"'],
    ['no id', brokenMeta({ id: undefined }), 'meta.id must be words'],
    ['an odd id', brokenMeta({ id: 'Own_Rule' }), 'meta.id must be words'],
    ['no family', brokenMeta({ family: 'style' }), 'meta.family must be one of grouping'],
    ['no severity', brokenMeta({ severity: 'fatal' }), 'meta.severity'],
    ['no presets', brokenMeta({ presets: 'all' }), 'meta.presets'],
    ['no remedy', brokenMeta({ messages: { wrong: { problem: 'x' } } }), 'meta.messages.wrong'],
    ['no schema', brokenMeta({ schema: [] }), 'meta.schema'],
    ['no defaults', brokenMeta({ defaults: null }), 'meta.defaults'],
    ['no create', broken({ create: {} }), 'create must be a function'],
  ])('says what is wrong: %s', (_, loaded, message) => {
    expect(() => readPlugin('./p', loaded)).toThrow(message);
  });
});
