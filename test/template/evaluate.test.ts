import { describe, expect, it } from 'vitest';
import { allInWords } from '../in-words.ts';
import { evaluatorOf, shownValue } from './in-scenario.ts';

/** A template with one resource `R` whose property `P` is the given YAML. */
function withProperty(yaml: string, rest = ''): string {
  return `${rest}
Resources:
  Vpc: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
  SubnetA: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a}}
  Stack: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: a}}
  R:
    Type: Test::Resource
    Properties:
      P: ${yaml}
`;
}

describe('intrinsics', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a number', '443', 'known 443'],
    ['a reference', '!Ref SubnetA', 'reference SubnetA'],
    ['NoValue', '!Ref AWS::NoValue', 'absent'],
    ['a name that is nowhere', '!Ref Elsewhere', 'unknown ${Elsewhere}'],
    ['an attribute', '!GetAtt Vpc.DefaultSecurityGroup', 'reference Vpc.DefaultSecurityGroup'],
    ['an attribute as a list', '{"Fn::GetAtt": [Vpc, DefaultSecurityGroup]}', 'reference Vpc.DefaultSecurityGroup'],
    ['an attribute that is a property', '!GetAtt Vpc.CidrBlock', 'known 10.0.0.0/16'],
    ['an output of a nested stack', '!GetAtt Stack.Outputs.SubnetId', 'reference Stack.Outputs.SubnetId'],
    ['a Sub of known parts', '!Sub "${Vpc.CidrBlock} is it"', 'known 10.0.0.0/16 is it'],
    ['a Sub of one part', '!Sub "${SubnetA}"', 'reference SubnetA'],
    ['a Sub with a literal', '!Sub "a ${!b} c"', 'known a ${b} c'],
    ['a Sub with variables', '!Sub ["${X}-${SubnetA}", {X: a}]', 'text a-${SubnetA}'],
    ['a Sub of a pseudo parameter', '!Sub "com.amazonaws.${AWS::Region}.s3"', 'text com.amazonaws.${AWS::Region}.s3'],
    ['a Join', '!Join [".", [com, amazonaws, !Ref AWS::Region, s3]]', 'text com.amazonaws.${AWS::Region}.s3'],
    ['a Join of knowns', '!Join ["", [a, b]]', 'known ab'],
    ['a Select', '!Select [1, [a, !Ref SubnetA]]', 'reference SubnetA'],
    ['a Select beyond the end', '!Select [7, [a]]', 'unknown ${7 of [a]}'],
    ['a Split', '!Split [",", "a,b"]', 'list [known a, known b]'],
    [
      'a Split of a Join of references',
      '!Split [",", !Join [",", [!Ref SubnetA, !Ref Vpc]]]',
      'list [reference SubnetA, reference Vpc]',
    ],
    ['a Split of a Join of one reference', '!Split [",", !Join [",", [!Ref SubnetA]]]', 'list [reference SubnetA]'],
    [
      'a Split of what may be several',
      '!Split [",", !GetAtt Stack.Outputs.Ids]',
      'unknown list ${[split(,, ${Stack.Outputs.Ids})]}',
    ],
    ['a Split of an attribute that is an id', '!Split [",", !GetAtt Vpc.VpcId]', 'list [reference Vpc.VpcId]'],
    [
      'a Split of an attribute of what is not of AWS',
      '!Split [",", !GetAtt R.GroupId]',
      'unknown list ${[split(,, ${R.GroupId})]}',
    ],
    ['Cidr of a known block', '!Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 3, 8]]', 'known 10.0.1.0/24'],
    ['zones', '!GetAZs ""', 'unknown list ${[zones of this Region]}'],
    ['one zone', '!Select [0, !GetAZs ""]', 'unknown ${0 of ${[zones of this Region]}}'],
    ['an import', '!ImportValue network-SubnetA', 'unknown ${import network-SubnetA}'],
    ['an import by Sub', '!ImportValue {"Fn::Sub": "${AWS::StackName}-A"}', 'unknown ${import ${AWS::StackName}-A}'],
    ['a dynamic reference', '"{{resolve:ssm:/net/subnet}}"', 'unknown ${{{resolve:ssm:/net/subnet}}}'],
    ['Length', '!Length [a, b]', 'known 2'],
    ['Base64', '!Base64 abc', 'known abc'],
    ['an unknown intrinsic', '!FutureThing [a]', 'unknown ${{"Fn::FutureThing":["a"]}}'],
    ['a mapping', '{a: 1}', 'map'],
    ['null', '', 'absent'],
    ['a list with NoValue in it', '[a, !Ref AWS::NoValue]', 'list [known a]'],
  ];
  it.each(cases)('%s', (_, yaml, shown) => {
    expect(shownValue(evaluatorOf(withProperty(yaml)))).toBe(shown);
  });
});

describe('parameters', () => {
  const parameters = `
Parameters:
  Plain: {Type: String}
  WithDefault: {Type: String, Default: abc}
  Empty: {Type: String, Default: ''}
  SubnetIds: {Type: 'List<AWS::EC2::Subnet::Id>'}
  Comma: {Type: CommaDelimitedList, Default: 'a, b'}
  Stored: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /net/vpc}`;

  it.each([
    ['one without a value is itself', '!Ref Plain', 'unknown ${Plain}'],
    ['its default', '!Ref WithDefault', 'known abc'],
    ['an empty default is a blank to fill in', '!Ref Empty', 'unknown ${Empty}'],
    ['a list is one unknown list', '!Ref SubnetIds', 'unknown list ${[SubnetIds]}'],
    ['an item of it', '!Select [0, !Ref SubnetIds]', 'unknown ${0 of ${[SubnetIds]}}'],
    ['a list joined and split again', '!Split [",", !Join [",", !Ref SubnetIds]]', 'unknown list ${[SubnetIds]}'],
    [
      'a list joined with more and split again',
      '!Split [",", !Join [",", [!Ref SubnetA, !Join [",", !Ref SubnetIds]]]]',
      'list [reference SubnetA, unknown list ${[SubnetIds]}]',
    ],
    [
      'an item by a number that is not known',
      '!Select [!Ref Plain, !Ref SubnetIds]',
      'unknown ${${Plain} of ${[SubnetIds]}}',
    ],
    [
      'a list joined by two texts',
      '!Sub ["${A} ${B}", {A: !Join ["-", !Ref SubnetIds], B: !Join ["", !Ref SubnetIds]}]',
      'text ${join(-, ${[SubnetIds]})} ${join(, ${[SubnetIds]})}',
    ],
    ['a comma-separated default', '!Ref Comma', 'list [known a, known b]'],
    ['the Parameter Store', '!Ref Stored', 'unknown ${ssm:/net/vpc}'],
  ])('%s', (_, yaml, shown) => {
    expect(shownValue(evaluatorOf(withProperty(yaml, parameters)))).toBe(shown);
  });

  it('a given value wins over the default, lists are split', () => {
    const inputs = { parameters: { WithDefault: 'given', SubnetIds: 'subnet-1,subnet-2' } };
    expect(shownValue(evaluatorOf(withProperty('!Ref WithDefault', parameters), inputs))).toBe('known given');
    expect(shownValue(evaluatorOf(withProperty('!Ref SubnetIds', parameters), inputs))).toBe(
      'list [known subnet-1, known subnet-2]',
    );
  });

  it('says what decides an unknown one', () => {
    const evaluator = evaluatorOf(withProperty('!Ref Plain', parameters));
    const value = evaluator.value(evaluator.template.resources.get('R')!.properties.get('P'));
    expect(value.kind === 'unknown' && allInWords(value.because)).toMatchObject({
      because: 'parameter Plain has no value here',
      settledBy: '--parameter Plain=...',
    });
  });

  it('takes pseudo parameters from the settings', () => {
    const pseudo = { region: 'eu-west-1', account: '012345678901' };
    expect(shownValue(evaluatorOf(withProperty('!Sub "${AWS::AccountId} ${AWS::Region}"'), { pseudo }))).toBe(
      'known 012345678901 eu-west-1',
    );
  });
});

describe('mappings', () => {
  const mappings = `
Parameters:
  Stage: {Type: String}
Mappings:
  Ranges: {dev: {Vpc: 10.1.0.0/16, Zones: [a, b]}}`;

  it.each([
    ['a known key', '!FindInMap [Ranges, dev, Vpc]', 'known 10.1.0.0/16'],
    ['a list', '!FindInMap [Ranges, dev, Zones]', 'list [known a, known b]'],
    ['a default', '!FindInMap [Ranges, prod, Vpc, {DefaultValue: 10.9.0.0/16}]', 'known 10.9.0.0/16'],
    [
      'an unknown key',
      '!FindInMap [Ranges, !Ref Stage, Vpc]',
      'unknown ${{"Fn::FindInMap":["Ranges",{"Ref":"Stage"},"Vpc"]}}',
    ],
    [
      'an unknown key of lists',
      '!FindInMap [Ranges, !Ref Stage, Zones]',
      'unknown list ${[{"Fn::FindInMap":["Ranges",{"Ref":"Stage"},"Zones"]}]}',
    ],
  ])('%s', (_, yaml, shown) => {
    expect(shownValue(evaluatorOf(withProperty(yaml, mappings)))).toBe(shown);
  });
});

describe('places', () => {
  it('follows Fn::If to the branch', () => {
    const evaluator = evaluatorOf(
      withProperty('!If [IsProd, {Deep: 1}, {Deep: 2}]', 'Conditions: {IsProd: !Equals [a, a]}'),
    );
    const deep = evaluator.at(evaluator.template.resources.get('R')!.properties, 'P', 'Deep');
    expect(deep).toMatchObject({ kind: 'known', value: 1 });
    expect(deep.node.keys).toEqual(['Resources', 'R', 'Properties', 'P', 'Fn::If', 1, 'Deep']);
  });

  it('knows which branches are live', () => {
    const evaluator = evaluatorOf(
      withProperty('!If [IsProd, !Ref SubnetA, !Ref Vpc]', 'Conditions: {IsProd: !Equals [a, b]}'),
    );
    const live = (id: string) =>
      evaluator.template
        .mentionsOf(id)
        .filter((mention) => mention.from === 'R')
        .map((mention) => evaluator.isLive(mention.node));
    expect(live('SubnetA')).toEqual([false]);
    expect(live('Vpc')).toEqual([true]);
  });
});
