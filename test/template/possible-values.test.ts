import { describe, expect, it } from 'vitest';
import { readAllowedPattern } from '../../src/template/allowed-pattern.ts';
import { Evaluator } from '../../src/template/evaluate/evaluator.ts';
import { explore } from '../../src/template/scenario/scenario.ts';
import { templateOf } from './in-scenario.ts';

/** Which of two conditions hold in each scenario, given the constraints of the parameter that both compare. */
function scenarios(parameter: string, more = 'Resources: {}', name = 'Size'): readonly string[] {
  const template = templateOf(`
Parameters: {Size: ${parameter}, Stage: {Type: String, AllowedValues: [dev, prod]}}
Conditions:
  Two: !Equals [!Ref ${name}, '2']
  Three: !Equals [!Ref ${name}, '3']
  IsProd: !Equals [!Ref Stage, prod]
${more}`);
  return explore(template, (scenario) => {
    const evaluator = new Evaluator(template, scenario);
    const held = ['Two', 'Three'].filter((condition) => evaluator.isTrue(condition));
    if (more.includes('prod')) held.push(evaluator.isTrue('IsProd') ? 'prod' : 'dev');
    return held.join(' ') || 'another';
  })
    .runs.map(({ result }) => result)
    .sort();
}

const two = 'Two';
const three = 'Three';
const any = ['Three', 'Two', 'another'];

describe('the values that a parameter can have', () => {
  it.each([
    ['a range of whole numbers', '{Type: Number, MinValue: 2, MaxValue: 3}', [three, two]],
    ['a range with one number more', '{Type: Number, MinValue: 2, MaxValue: 4, Default: 2}', any],
    ['a range that leaves one out', '{Type: Number, MinValue: 3, MaxValue: 9}', [three, 'another']],
    ['a range without an end', '{Type: Number, MinValue: 2}', any],
    ['a range of fractions', '{Type: Number, MinValue: 2, MaxValue: 3, Default: 2.5}', any],
    ['bounds of a text, which bind nothing', '{Type: String, MinValue: 2, MaxValue: 3}', any],
    ['a pattern that lists', '{Type: String, AllowedPattern: "^(2|3)$"}', [three, two]],
    ['a class of characters', '{Type: String, AllowedPattern: "[23]"}', [three, two]],
    ['a pattern that lists more', '{Type: String, AllowedPattern: "[2-4]"}', any],
    ['a pattern of a form', '{Type: String, AllowedPattern: "[0-9]+"}', any],
    ['a pattern that excludes both', '{Type: String, AllowedPattern: "[a-z]+"}', ['another']],
    ['a pattern that is not read', '{Type: String, AllowedPattern: "(?=2)."}', any],
    ['a pattern of the items of a list', '{Type: CommaDelimitedList, AllowedPattern: "2|3"}', any],
    ['lengths that exclude both', '{Type: String, MinLength: 2}', ['another']],
    ['no length at all', '{Type: String, MaxLength: 0}', ['another']],
    ['lengths that exclude nothing', '{Type: String, MinLength: 1, MaxLength: 1}', any],
    ['allowed values and a range', '{Type: Number, AllowedValues: [1, 2, 3], MinValue: 2}', [three, two]],
  ])('%s', (_, parameter, expected) => {
    expect(scenarios(parameter)).toEqual(expected);
  });

  const lookup = '!FindInMap [Sizes, !Ref Size, Memory]';
  const mapping = "Mappings: {Sizes: {'2': {Memory: 256}, '3': {Memory: 512}}}";
  const fn = (memory: string, condition = '') =>
    `${mapping}\nResources: {Fn: {Type: AWS::Lambda::Function, ${condition}Properties: {MemorySize: ${memory}}}}`;

  it.each([
    ['keys of a mapping', fn(lookup), [three, two]],
    ['keys of a mapping in a resource that need not be', fn(lookup, 'Condition: IsBig, '), any],
    ['keys of a mapping on a branch', fn(`!If [IsBig, ${lookup}, 128]`), any],
    ['a mapping with a value for all others', fn('!FindInMap [Sizes, !Ref Size, Memory, {DefaultValue: 1}]'), any],
    ['a mapping that is made by a macro', fn(lookup).replace("'3':", "'Fn::Transform':"), any],
    [
      'a mapping looked up in an output',
      `${mapping}\nResources: {}\nOutputs: {Memory: {Value: ${lookup}}}`,
      [three, two],
    ],
  ])('%s', (_, more, expected) => {
    expect(scenarios('{Type: String}', more)).toEqual(expected);
  });

  const rule = (assertion: string, condition = '') =>
    `Rules: {One: {${condition}Assertions: [{Assert: ${assertion}}]}}\nResources: {}`;

  it.each([
    ['a rule that lists', rule("!Contains [['2', '3'], !Ref Size]"), [three, two]],
    ['a rule of alternatives', rule("!Or [!Equals [!Ref Size, '2'], !Equals ['3', !Ref Size]]"), [three, two]],
    ['a rule that excludes', rule("!Not [!Equals [!Ref Size, '2']]"), [three, 'another']],
    ['a rule that lists more', rule("!Contains [['2', '3', '4'], !Ref Size]"), any],
    ['a rule about what is not known', rule('!Equals [!Ref Size, !Ref AWS::Region]'), any],
    ['a function of rules that is not read', rule("!Equals [!ValueOf [Size, Tags], '2']"), any],
  ])('%s', (_, more, expected) => {
    expect(scenarios('{Type: String}', more)).toEqual(expected);
  });

  it('holds a rule with a condition to the values that the condition is for', () => {
    const more = rule("!Equals [!Ref Size, '3']", 'RuleCondition: !Equals [!Ref Stage, prod], ');
    expect(scenarios('{Type: String}', more)).toEqual(['Three dev', 'Three prod', 'Two dev', 'dev']);
  });
});

describe('a pattern', () => {
  it.each([
    ['dev|prod', ['dev', 'prod']],
    ['^(?:dev|prod)-[ab]?$', ['dev-', 'dev-a', 'dev-b', 'prod-', 'prod-a', 'prod-b']],
    ['(^$|x{2})', ['', 'xx']],
    ['a.', undefined],
    ['[a-z]+', undefined],
    ['\\w', Array.from({ length: 63 }, () => expect.any(String))],
    ['\\d\\d', undefined],
    ['1\\.0', ['1.0']],
    ['a$b', []],
  ])('%s has its values', (source, values) => {
    expect(readAllowedPattern(source)?.values).toEqual(values);
  });

  it.each([
    '(?!x)y',
    '(a)\\1',
    'a++',
    '\\p{Alpha}',
    '[a-z&&[^b]]',
    '[a[b]]',
    'a{',
    '(a',
    'a)',
    '*',
    '(?i)a',
    '\\Qa\\E',
  ])('%s is not read', (source) => {
    expect(readAllowedPattern(source)).toBeUndefined();
  });

  it('asks for the whole value', () => {
    const pattern = readAllowedPattern('(subnet-[0-9a-f]{8,17}(,|$))+')!;
    expect(
      ['', 'subnet-12345678', 'subnet-12345678,subnet-12345678', 'my subnet-12345678'].map(pattern.matches),
    ).toEqual([false, true, true, false]);
  });

  it('takes its time for what makes other engines hang', () => {
    expect(readAllowedPattern('((a+)+)+b')!.matches('a'.repeat(200))).toBe(false);
    expect(readAllowedPattern('(a|a)*b')!.matches('a'.repeat(200))).toBe(false);
    expect(readAllowedPattern('((((a+)+)+)+)+b')).toBeUndefined();
  });
});
