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
});
