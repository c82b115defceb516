import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { isListed } from '../../../src/engine/findings/undecided.ts';
import { lintWith } from '../../fixtures/lint-with.ts';

const [first, ...others] = rules;

/** Two functions in subnets that `from` gives, with roles of their own and one permissions boundary. */
function twoFunctions(from: string, source: object): string {
  const attribute = (name: string) => ({ 'Fn::GetAtt': [from, name] });
  const ofFunction = (name: string) => ({
    [`${name}Role`]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {},
        PermissionsBoundary: { Ref: 'Boundary' },
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'],
      },
    },
    [name]: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Role: { 'Fn::GetAtt': [`${name}Role`, 'Arn'] },
        VpcConfig: {
          SubnetIds: [attribute('Outputs.SubnetA'), attribute('Outputs.SubnetB')],
          SecurityGroupIds: [attribute('Outputs.Group')],
        },
      },
    },
  });
  return JSON.stringify({
    Parameters: { Boundary: { Type: 'String' } },
    Resources: { [from]: source, ...ofFunction('Orders'), ...ofFunction('Bills') },
  });
}

function linted(text: string) {
  const { undecided, functions } = lintWith(first!, 'a.json', text, { others });
  const listed = undecided.filter(isListed).map(({ reason, settledBy, questions }) => ({
    said: `${reason} <- ${settledBy}`,
    of: [...new Set(questions.map(({ resource }) => resource))],
  }));
  return { listed, functions };
}

const boundary = {
  said: 'the permissions boundary of parameter Boundary may deny permissions <- the template that creates the managed policy of parameter Boundary, in the same run',
  of: ['Bills', 'Orders'],
};

describe('what is undecided', () => {
  it('is one entry for each value, with all functions that depend on it and what decides it', () => {
    const stack = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://elsewhere/network.yaml' } };
    const needs = 'the template of Network, at a path in which its TemplateURL ends, in the same run';
    const { listed, functions } = linted(twoFunctions('Network', stack));
    expect(listed).toEqual([
      ...['Group', 'SubnetA', 'SubnetB'].map((name) => ({
        said: `Network.Outputs.${name} is created elsewhere <- ${needs}`,
        of: ['Bills', 'Orders'],
      })),
      boundary,
    ]);
    expect(functions).toEqual({ inVpc: 2, decided: 0 });
  });

  it('counts against the functions though nothing decides it and no report lists it', () => {
    const { listed, functions } = linted(
      twoFunctions('Lookup', { Type: 'Custom::Lookup' }).replaceAll('"PermissionsBoundary":{"Ref":"Boundary"},', ''),
    );
    expect(listed).toEqual([]);
    expect(functions).toEqual({ inVpc: 2, decided: 0 });
  });

  it.each([
    [
      'an application of SAM',
      { Type: 'AWS::Serverless::Application', Properties: { Parameters: { T: { Ref: 'Table' } } } },
    ],
    ['a custom resource', { Type: 'Custom::Endpoints', Properties: { ServiceToken: 'arn:x', T: { Ref: 'Table' } } }],
    ['nothing', { Type: 'AWS::SQS::Queue' }],
  ])('leaves a function undecided whose route table is passed to %s', (what, receiver) => {
    const { functions, findings } = lintWith(first!, 'a.json', JSON.stringify(withTable(receiver)), { others });
    const isPassedOn = what !== 'nothing';
    expect(functions).toEqual({ inVpc: 1, decided: isPassedOn ? 0 : 1 });
    expect(findings.some(({ rule }) => rule === 'function-cannot-reach-service')).toBe(!isPassedOn);
  });
});

/** A function that uses a queue from a subnet whose table leads nowhere. */
function withTable(receiver: object): object {
  const inVpc = { VpcId: { Ref: 'Vpc' } };
  const allow = { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': ['Jobs', 'Arn'] } };
  return {
    Resources: {
      Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
      Table: { Type: 'AWS::EC2::RouteTable', Properties: inVpc },
      Subnet: { Type: 'AWS::EC2::Subnet', Properties: { ...inVpc, CidrBlock: '10.0.1.0/24' } },
      Routing: {
        Type: 'AWS::EC2::SubnetRouteTableAssociation',
        Properties: { SubnetId: { Ref: 'Subnet' }, RouteTableId: { Ref: 'Table' } },
      },
      Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { ...inVpc, GroupDescription: 'functions' } },
      Jobs: { Type: 'AWS::SQS::Queue' },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: {},
          ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'],
          Policies: [{ PolicyName: 'app', PolicyDocument: { Statement: [allow] } }],
        },
      },
      Orders: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
          Environment: { Variables: { QUEUE_URL: { Ref: 'Jobs' } } },
          VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }], SecurityGroupIds: [{ Ref: 'Group' }] },
        },
      },
      Receiver: receiver,
    },
  };
}
