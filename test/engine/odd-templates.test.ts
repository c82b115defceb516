import { describe, expect, it } from 'vitest';
import { lintSource } from '../../src/engine/lint.ts';
import { parse } from '../../src/syntax/parse.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { describeTemplate } from '../../src/views/show-model.ts';
import { allRules } from './all-rules.ts';

const config = allRules();

const upTo = (count: number) => Array.from({ length: count }, (_, index) => String(index));
const vpcWith = (block: unknown) => ({ Type: 'AWS::EC2::VPC', Properties: { CidrBlock: block } });
const loop = (depth: number, items: readonly string[], body: unknown): Record<string, unknown> =>
  depth === 0
    ? { 'Made${V1}${V2}${V3}${V4}': body }
    : { [`Fn::ForEach::Loop${depth}`]: [`V${depth}`, items, loop(depth - 1, items, body)] };
const usesOf = (fn: Record<string, unknown>) => ({ Orders: { Type: 'AWS::Lambda::Function', Properties: fn } });

/** Sections that are odd, hostile or endless. In `Resources`, `Witness` is added to each. */
const oddities: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'a CidrBlock that holds itself twice': {
    Resources: {
      Vpc: vpcWith({ 'Fn::Sub': '${Vpc.CidrBlock}${Vpc.CidrBlock}' }),
      Subnet: { Type: 'AWS::EC2::Subnet', Properties: { CidrBlock: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] } } },
    },
  },
  'attributes that multiply': {
    Resources: Object.fromEntries(
      upTo(30).map((id) => [`Vpc${id}`, vpcWith({ 'Fn::Sub': `\${Vpc${Number(id) + 1}.CidrBlock}`.repeat(9) })]),
    ),
  },
  'a mapping that holds itself': {
    Mappings: { Map: { a: { b: { 'Fn::Sub': ['${x}${x}', { x: { 'Fn::FindInMap': ['Map', 'a', 'b'] } }] } } } },
    Resources: { Vpc: vpcWith({ 'Fn::FindInMap': ['Map', 'a', 'b'] }) },
  },
  'a long chain of conditions': {
    Conditions: Object.fromEntries(upTo(5000).map((id) => [`C${id}`, { Condition: `C${Number(id) + 1}` }])),
    Resources: { Orders: { Type: 'AWS::Lambda::Function', Condition: 'C0', Properties: { VpcConfig: {} } } },
  },
  'loops in loops': { Resources: loop(4, upTo(40), { Type: 'AWS::Lambda::Function' }) },
  'loops that double a text': {
    Resources: loop(4, ['${V1}${V2}${V3}${V4}'.repeat(50)], { Type: 'AWS::Lambda::Function' }),
  },
  'types named like members of Object': {
    Resources: {
      Vpc: { Type: 'constructor' },
      Subnet: { Type: 'AWS::EC2::Subnet', Properties: { CidrBlock: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] } } },
      Poller: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: { EventSourceArn: { 'Fn::GetAtt': ['Vpc', 'Arn'] }, FunctionName: { Ref: 'Orders' } },
      },
      ...usesOf({ VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }], SecurityGroupIds: ['sg-1'] } }),
    },
  },
  'parameters of no text': {
    Parameters: { P: { Type: { toString: null }, Default: [{ toString: null }], AllowedValues: [{ toString: 1 }] } },
    Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'a'] } },
    Resources: { Orders: { Type: 'AWS::Lambda::Function', Condition: 'C' } },
  },
  'many unclosed blanks': {
    Resources: usesOf({ Environment: { Variables: { Url: { 'Fn::Sub': '${'.repeat(20_000) } } } }),
  },
  'names that are sections of a prototype': {
    Parameters: JSON.parse('{"__proto__": {"Type": "String"}, "constructor": {"Type": "String"}}'),
    Conditions: JSON.parse('{"__proto__": {"Fn::Equals": [{"Ref": "__proto__"}, {"Ref": "constructor"}]}}'),
    Resources: JSON.parse('{"__proto__": {"Type": "AWS::Lambda::Function", "Condition": "__proto__"}}'),
  },
};

describe('odd templates', () => {
  it.each(Object.entries(oddities))('%s: is linted, and what else is wrong is found', (_, sections) => {
    // the witness is outside of every oddity: its subnet has no group beside it
    const witness = { Type: 'AWS::Lambda::Function', Properties: { VpcConfig: { SubnetIds: ['subnet-1'] } } };
    const template = { ...sections, Resources: { ...(sections.Resources as object), Witness: witness } };
    const { findings } = lintSource({ path: 'template.yaml', text: JSON.stringify(template) }, config);
    expect(findings.filter(({ rule }) => rule === 'rule-crash')).toEqual([]);
    expect(findings.map(({ rule, resource }) => `${rule} ${resource}`)).toContain('vpc-config-invalid Witness');
    const read = readTemplate(parse('template.yaml', JSON.stringify(template)), { parameters: {}, pseudo: {} });
    expect(describeTemplate(read).networks.length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does not ask a path of a function without security groups, which another rule reports', () => {
    const resources = {
      ...usesOf({ VpcConfig: { SubnetIds: ['subnet-1'] }, Role: { 'Fn::GetAtt': ['Role', 'Arn'] } }),
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonSQSFullAccess'] },
      },
    };
    const { findings } = lintSource({ path: 't', text: JSON.stringify({ Resources: resources }) }, config);
    expect(findings.map(({ rule }) => rule)).toContain('vpc-config-invalid');
    expect(findings.map(({ rule }) => rule)).not.toContain('rule-crash');
  });

  it('takes a mapping in the place of a text for something not known', () => {
    const subnet = (vpc: unknown) => ({ Type: 'AWS::EC2::Subnet', Properties: { VpcId: vpc } });
    const resources = {
      Vpc: { Type: 'AWS::EC2::VPC' },
      A: subnet({ 'Rain::Env': 'VPC' }),
      B: subnet({ Ref: 'Vpc' }),
      ...usesOf({ VpcConfig: { SubnetIds: [{ Ref: 'A' }, { Ref: 'B' }], SecurityGroupIds: ['sg-1'] } }),
    };
    const { findings } = lintSource({ path: 't', text: JSON.stringify({ Resources: resources }) }, config);
    expect(findings.map(({ rule }) => rule)).not.toContain('vpc-config-invalid');
  });
});
