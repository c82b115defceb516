import { describe, expect, it } from 'vitest';
import { isTemplate } from '../../src/template/read-template.ts';
import { allInWords } from '../in-words.ts';
import { templateOf } from './in-scenario.ts';

describe('loops', () => {
  it('unrolls a loop over literals, and keeps the places of its body', () => {
    const template = templateOf(`
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Groups:
    - Name
    - [Orders, In-Voices]
    - Group&{Name}:
        Type: AWS::EC2::SecurityGroup
        Properties: {GroupDescription: !Sub "group of \${Name}", VpcId: !Ref Name}
`);
    expect([...template.resources.keys()]).toEqual(['GroupOrders', 'GroupInVoices']);
    const group = template.resources.get('GroupInVoices')!;
    expect(group.properties.raw).toEqual({ GroupDescription: { 'Fn::Sub': 'group of In-Voices' }, VpcId: 'In-Voices' });
    expect(group.at('Properties', 'VpcId').keys).toEqual([
      'Resources',
      'Fn::ForEach::Groups',
      2,
      'Group&{Name}',
      'Properties',
      'VpcId',
    ]);
    expect(allInWords(template.mayHoldMore)).toEqual([]);
  });

  it('unrolls over a parameter whose value is known, loops within loops, and loops of properties', () => {
    const text = `
Parameters: {Names: {Type: CommaDelimitedList, Default: 'A,B'}}
Resources:
  Fn::ForEach::Outer:
    - X
    - !Ref Names
    - Fn::ForEach::Inner:
        - Y
        - ['1', '2']
        - Topic\${X}\${Y}: {Type: 'AWS::SNS::Topic', Properties: {Fn::ForEach::P: [Z, [TopicName, DisplayName], {'\${Z}': a}]}}
`;
    const template = templateOf(text);
    expect([...template.resources.keys()]).toEqual(['TopicA1', 'TopicA2', 'TopicB1', 'TopicB2']);
    expect(template.resources.get('TopicA1')!.properties.raw).toEqual({ TopicName: 'a', DisplayName: 'a' });
  });

  it.each([
    ['a literal key', '!FindInMap [Lists, eu, Names]', ['TA', 'TB']],
    ['a parameter with a value', '!FindInMap [Lists, !Ref Where, Names]', ['TC']],
    ['a parameter without one, where all lists are the same', '!FindInMap [Same, !Ref Unknown, Names]', ['TA', 'TB']],
    ['a parameter without one, where they differ', '!FindInMap [Lists, !Ref Unknown, Names]', []],
    ['a key that is not there', '!FindInMap [Lists, ap, Names]', []],
    ['a default beside it', '!FindInMap [Lists, eu, Names, {DefaultValue: [D]}]', []],
    ['a list beside literals', '[D, !FindInMap [Lists, eu, Names]]', ['TD', 'TA', 'TB']],
  ])('unrolls over what a mapping has for %s', (_, collection, ids) => {
    const template = templateOf(`
Parameters: {Where: {Type: String, Default: us}, Unknown: {Type: String}}
Mappings:
  Lists: {eu: {Names: [A, B]}, us: {Names: [C]}}
  Same: {eu: {Names: [A, B]}, us: {Names: [A, B]}}
Resources:
  Fn::ForEach::Loop: [X, ${collection}, {'T\${X}': {Type: 'AWS::SNS::Topic'}}]
`);
    expect([...template.resources.keys()]).toEqual(ids);
    expect(template.mayHoldMore.length).toBe(ids.length === 0 ? 1 : 0);
  });

  it('says that there may be more where the list is not known', () => {
    const template = templateOf(`
Parameters: {Names: {Type: CommaDelimitedList}}
Resources:
  Fn::ForEach::Loop: [X, !Ref Names, {'T\${X}': {Type: 'AWS::SNS::Topic'}}]
`);
    expect(template.resources.size).toBe(0);
    expect(allInWords(template.mayHoldMore)).toMatchObject([
      { because: 'a Fn::ForEach runs over a list that is not known' },
    ]);
  });
});

describe('the whole', () => {
  it('may hold more when a macro of somebody runs over it', () => {
    expect(
      allInWords(templateOf('Transform: [AWS::Serverless-2016-10-31, MyMacro]\nResources: {}').mayHoldMore),
    ).toMatchObject([{ because: 'the macro MyMacro may add or change resources' }]);
    expect(templateOf('Transform: AWS::LanguageExtensions\nResources: {}').mayHoldMore).toEqual([]);
    expect(
      allInWords(
        templateOf('Resources: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://a/b}}}').mayHoldMore,
      ),
    ).toMatchObject([{ because: 'Fn::Transform may add resources' }]);
  });

  it('finds who refers to a resource, wherever that is', () => {
    const template = templateOf(`
Resources:
  Vpc: {Type: 'AWS::EC2::VPC'}
  A: {Type: T, DependsOn: Vpc, Properties: {X: !Ref Vpc, Y: !GetAtt Vpc.CidrBlock, Z: !Sub "a \${Vpc} \${Vpc.CidrBlock} \${!Vpc}", W: !Sub ["\${Vpc}", {Vpc: 1}]}}
Outputs:
  VpcId: {Value: !Ref Vpc}
`);
    expect(
      template
        .mentionsOf('Vpc')
        .map(({ via, attribute, from, section, fragment }) => [via, attribute, from, section, fragment]),
    ).toEqual([
      ['Ref', undefined, 'A', 'Resources', undefined],
      ['Fn::GetAtt', 'CidrBlock', 'A', 'Resources', undefined],
      ['Fn::Sub', undefined, 'A', 'Resources', '${Vpc}'],
      ['Fn::Sub', 'CidrBlock', 'A', 'Resources', '${Vpc.CidrBlock}'],
      ['DependsOn', undefined, 'A', 'Resources', undefined],
      ['Ref', undefined, undefined, 'Outputs', undefined],
    ]);
  });

  it.each([
    [{ Resources: {} }, true],
    [{ Resources: { A: { Type: 'AWS::SNS::Topic' } } }, true],
    [{ Resources: { 'Fn::ForEach::A': [] } }, true],
    [{ Resources: { limits: { cpu: 1 } } }, false],
    [{ AWSTemplateFormatVersion: '2010-09-09' }, false],
    [{ resources: {} }, false],
    [['Resources'], false],
    [undefined, false],
  ])('knows a template: %j', (document, is) => {
    expect(isTemplate(document)).toBe(is);
  });

  it('reads odd shapes without a fault', () => {
    const odd = `
Parameters: [a]
Conditions: text
Globals: 1
Resources:
  A: text
  B: {Type: [x], Properties: null, DependsOn: {a: 1}, Condition: [1]}
  C: null
Outputs: []
`;
    expect([...templateOf(odd).resources.keys()]).toEqual(['B']);
  });
});
