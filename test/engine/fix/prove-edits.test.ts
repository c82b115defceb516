import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileConfig } from '../../../src/engine/config/compile-config.ts';
import { textEditsFor } from '../../../src/engine/fix/edits.ts';
import { lintSource } from '../../../src/engine/lint.ts';
import { growths } from '../../../src/hosts/maintain/growth-templates.ts';
import { rules } from '../../../src/index.ts';
import type { EditRequest, Writable } from '../../../src/rule/edit-request.ts';
import * as parsing from '../../../src/syntax/parse.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Key } from '../../../src/text/place.ts';

let parsedCharacters = 0;
const { parse } = parsing;
const counted = vi.spyOn(parsing, 'parse').mockImplementation((path, text) => {
  parsedCharacters += text.length;
  return parse(path, text);
});
afterAll(() => counted.mockRestore());
beforeEach(() => {
  parsedCharacters = 0;
});

const file = 'template.yaml';
const at = (...keys: Key[]) => ({ file, keys });
const set = (keys: Key[], key: string, value: Writable): EditRequest => ({ kind: 'set', at: at(...keys), key, value });
const remove = (...keys: Key[]): EditRequest => ({ kind: 'remove', at: at(...keys) });

/** The edited text, and whether less than the whole template was parsed to prove it. */
function edit(text: string, ...requests: EditRequest[]) {
  const parsed = parse(file, text);
  parsedCharacters = 0;
  const edits = textEditsFor(parsed, requests);
  return { text: edits && applyEdits(text, edits), isProvedAlone: parsedCharacters < text.length };
}

const others = Array.from({ length: 20 }, (_, index) => `  Topic${index}:\n    Type: AWS::SNS::Topic\n`).join('');

describe('proof by the resources that are touched', () => {
  it('proves a change of one resource in YAML and in JSON', () => {
    const yaml = `Resources:\n  Fn:\n    Type: T # why\n${others}Outputs: {}\n`;
    expect(edit(yaml, set(['Resources', 'Fn'], 'DependsOn', 'Topic1'))).toEqual({
      text: yaml.replace('# why\n', '# why\n    DependsOn: Topic1\n'),
      isProvedAlone: true,
    });
    const json = JSON.stringify(parse(file, yaml).value, null, 2);
    expect(edit(json, set(['Resources', 'Fn'], 'DependsOn', 'Topic1'))).toMatchObject({ isProvedAlone: true });
  });

  it('proves changes of several resources, and of the last one', () => {
    const yaml = `Resources:\n  Fn:\n    Type: T\n${others}`;
    const { text, isProvedAlone } = edit(
      yaml,
      set(['Resources', 'Fn'], 'DependsOn', 'Topic19'),
      set(['Resources', 'Topic19'], 'Condition', 'Has'),
    );
    expect(isProvedAlone).toBe(true);
    expect(parse(file, text!).value).toMatchObject({
      Resources: { Fn: { DependsOn: 'Topic19' }, Topic19: { Condition: 'Has' } },
    });
  });

  it('proves a new resource by the last one', () => {
    const yaml = `Resources:\n  Fn:\n    Type: T\n${others}# of others\nOutputs: {}\n`;
    const more = [set(['Resources', 'Fn'], 'DependsOn', 'New'), set(['Resources'], 'New', { Type: 'More' })];
    expect(edit(yaml, ...more)).toEqual({
      text: yaml.replace('Type: T\n', 'Type: T\n    DependsOn: New\n').replace('# of', '  New:\n    Type: More\n# of'),
      isProvedAlone: true,
    });
    const json = JSON.stringify(parse(file, yaml).value, null, 2);
    const { text, isProvedAlone } = edit(json, ...more);
    expect(isProvedAlone).toBe(true);
    expect(JSON.parse(text!)).toMatchObject({ Resources: { Fn: { DependsOn: 'New' }, New: { Type: 'More' } } });
  });

  it('proves that a resource is gone by nothing that is left of it', () => {
    const yaml = `Resources:\n  Fn:\n    Type: T\n${others}`;
    expect(edit(yaml, remove('Resources', 'Fn'))).toEqual({ text: `Resources:\n${others}`, isProvedAlone: true });
  });

  it.each([
    ['an anchor, which an alias elsewhere follows', 'Fn: &all\n    Type: T\n', 'Other: *all\n'],
    ['a merged mapping, which an alias elsewhere follows', 'Fn:\n    Type: &all {a: b}\n', 'Other: {<<: *all}\n'],
  ])('leaves it to the whole template where there is %s', (_, resource, other) => {
    const yaml = `Resources:\n  ${resource}${others}  ${other}`;
    const keys = resource.includes('Type: &') ? ['Resources', 'Fn', 'Type'] : ['Resources', 'Fn'];
    expect(edit(yaml, set(keys, 'DependsOn', 'Topic1'))).toEqual({ text: undefined, isProvedAlone: false });
  });

  it('does not bring another resource of the name to light', () => {
    const json = '{"Resources": {"A": {"a": 1}, "A": {"a": 2}, "B": {}}}';
    expect(edit(json, remove('Resources', 'A')).text).toBeUndefined();
    expect(edit('Resources:\n  A: {a: 1}\n  A:\n    a: 2\n  B: {}\n', remove('Resources', 'A')).text).toBeUndefined();
  });

  it('leaves no comment to the block scalar before it', () => {
    const yaml = 'Resources:\n  A:\n    Code: |\n      x\n  B:\n    Type: T\n      # deep\n  C:\n    Type: T\n';
    expect(edit(yaml, remove('Resources', 'B')).text).toBeUndefined();
  });
});

describe('what is parsed for one lint', () => {
  const config = compileConfig({
    layers: [{ path: 'test', directory: '.', value: { extends: 'all' } }],
    builtIn: rules,
  }).forFile('.');

  // counted and not timed: a busy machine changes nothing
  it.each(growths.map((growth) => [growth.of, growth] as const))('grows with the template: %s', (_, { template }) => {
    const text = JSON.stringify(template(24), null, 1);
    lintSource({ path: file, text }, config);
    expect(parsedCharacters).toBeLessThan(6 * text.length);
  });
});
