import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelJson, modelText } from '../../src/report/views/model.ts';
import { parse } from '../../src/syntax/parse.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { describeTemplate } from '../../src/views/show-model.ts';

const seed = resolve(import.meta.dirname, '../../../shared/seed');

const describeText = (text: string, path = 'template.yaml') =>
  describeTemplate(readTemplate(parse(path, text), { parameters: {}, pseudo: {} }));

const conditional = `Parameters:
  Vpc: { Type: AWS::EC2::VPC::Id }
  Stage: { Type: String, AllowedValues: [dev, prod] }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: of the function, VpcId: !Ref Vpc }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: orders
      Role: arn:aws:iam::123456789012:role/orders
      VpcConfig:
        SubnetIds: !If [IsProd, [subnet-0a, subnet-0b], [subnet-0a]]
        SecurityGroupIds: [!Ref Group]
`;

describe('describeTemplate', () => {
  it('describes each way in which the network can come out, and says when it does', () => {
    const { networks, complete } = describeText(conditional);
    expect(complete).toBe(true);
    expect(networks.map(({ when, enis }) => [when, enis.count])).toEqual([
      ['IsProd is true', 2],
      ['IsProd is false', 1],
    ]);
  });

  it('says once what no condition changes', () => {
    const { networks } = describeText(
      conditional.replace('!If [IsProd, [subnet-0a, subnet-0b], [subnet-0a]]', '[subnet-0a]'),
    );
    expect(networks).toHaveLength(1);
    expect(networks[0]).not.toHaveProperty('when');
  });

  it('counts lists of unknown length apart', () => {
    const text = conditional
      .replace('!If [IsProd, [subnet-0a, subnet-0b], [subnet-0a]]', '!Ref Subnets')
      .replace('Parameters:', 'Parameters:\n  Subnets: { Type: List<AWS::EC2::Subnet::Id> }');
    const { enis } = describeText(text).networks[0]!;
    expect(enis).toMatchObject({ count: 0, oneForEachSubnetOf: ['parameter Subnets'] });
    expect(modelText(describeText(text))).toContain('Hyperplane ENIs: one for each subnet of parameter Subnets');
  });
});

describe('what show-model prints', () => {
  it('is the network, for people', () => {
    const text = modelText(describeText(conditional));
    expect(text.split('\n').slice(0, 9)).toEqual([
      'template.yaml',
      '',
      'when IsProd is true',
      '',
      'Hyperplane ENIs: 2',
      '  subnet-0a with Group',
      '    shared by Orders (orders)',
      '  subnet-0b with Group',
      '    shared by Orders (orders)',
    ]);
    expect(text).toContain('    out all traffic to everywhere, by default');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('is coloured only when asked', () => {
    const description = describeText(conditional);
    expect(modelText(description)).not.toContain('\u001B');
    expect(modelText(description, { colour: true })).toContain('\u001B');
  });

  it('is the same for programs, with a version', () => {
    const description = describeText(conditional);
    expect(JSON.parse(modelJson([description]))).toEqual({ version: 1, templates: [description] });
  });
});

/** The subnets and users of the ENIs, as show-model's JSON has them. */
function enisOf(name: string) {
  const description = describeText(readFileSync(join(seed, name), 'utf8'), name);
  const { templates } = JSON.parse(modelJson([description]));
  expect(templates).toHaveLength(1);
  expect(templates[0].networks).toHaveLength(1);
  return templates[0].networks[0].enis;
}

describe.skipIf(!existsSync(seed))('the templates of the article that started it all', () => {
  const [one, two, three] = ['LambdaFunction01', 'LambdaFunction02', 'LambdaFunction03'];

  it('take four ENIs before, with functions 02 and 03 on the same two', () => {
    const { count, list } = enisOf('lambda.yaml');
    expect(count).toBe(4);
    expect(list.map(({ users }: { users: string[] }) => users)).toEqual([[one], [one], [two, three], [two, three]]);
  });

  it('take two after, when only one function is in the VPC', () => {
    const { count, list } = enisOf('lambda-updated.yaml');
    expect(count).toBe(2);
    expect(list.map(({ users }: { users: string[] }) => users)).toEqual([[three], [three]]);
  });
});
