import { describe, expect, it } from 'vitest';
import canGoFirst from '../../rules/eni-permissions-can-go-first/index.ts';
import outlivesRole from '../../rules/function-outlives-role/index.ts';
import withoutDependency from '../../rules/role-without-dependency/index.ts';
import withoutPermissions from '../../rules/role-without-eni-permissions/index.ts';
import { applyFixes, fixUntilSettled } from '../../src/engine/fix/apply-fixes.ts';
import type { AnyRule } from '../../src/rule/index.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { fixturesOf } from '../fixtures/fixture.ts';
import { findingsWith } from '../fixtures/lint-with.ts';

const trust = `      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]`;
const network = `      VpcConfig: { SubnetIds: [subnet-0a1b], SecurityGroupIds: [!Ref Group] }`;
const policy = `  Network:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: network
      Roles: [!Ref Role]
      PolicyDocument:
        Statement: [{ Effect: Allow, Action: 'ec2:*', Resource: '*' }]
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: orders, VpcId: vpc-0a1b }
`;

/** A role, a separate policy and a function with some lines of its own. */
const template = (attributes = '', role = '!GetAtt Role.Arn') => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: orders
${trust}
${policy}  Orders:
    Type: AWS::Lambda::Function
${attributes}    Properties:
      Role: ${role}
${network}
`;

const find = (rule: AnyRule, text: string) => findingsWith(rule, 'template.yaml', text);
const fix = (rule: AnyRule, text: string) => applyFixes('template.yaml', text, find(rule, text)).text;
const suggest = (rule: AnyRule, text: string) =>
  find(rule, text).flatMap(({ suggestions = [] }) => suggestions.map(({ edits }) => applyEdits(text, edits)));

describe('the fixes of eni-permissions-can-go-first', () => {
  it('add a DependsOn', () => {
    expect(fix(canGoFirst, template())).toBe(template('    DependsOn: Network\n'));
  });

  it('make a list of a DependsOn that is one name', () => {
    expect(fix(canGoFirst, template('    DependsOn: Group\n'))).toBe(template('    DependsOn: [Group, Network]\n'));
  });

  it('keep a list as it is written, comments and all', () => {
    expect(fix(canGoFirst, template('    DependsOn:\n      - Group # first\n'))).toBe(
      template('    DependsOn:\n      - Group # first\n      - Network\n'),
    );
  });

  it('leave the security groups to a decision', () => {
    const [text] = suggest(canGoFirst, template());
    expect(text?.match(/DependsOn: Network/g)).toHaveLength(2);
  });

  it('make no circle where the policy needs the function', () => {
    const text = template().replace('Resource: ', 'Resource: [!GetAtt Orders.Arn, ').replace("'*' }]", "'*'] }]");
    const [finding] = find(canGoFirst, text);
    expect(finding?.messageId).toBe('reversed');
    expect(finding?.fix?.title).toContain('ManagedPolicyArns of Role');
  });

  it('make no circle where a group is what the policy needs', () => {
    const text = template().replace('Resource: ', 'Resource: [!GetAtt Group.GroupId, ').replace("'*' }]", "'*'] }]");
    const [finding] = find(canGoFirst, text);
    expect(finding?.messageId).toBe('parallel');
    expect(finding?.suggestions).toBeUndefined();
  });
});

describe('the fixes of role-without-eni-permissions', () => {
  const bare = template().replace(policy, policy.replace('ec2:*', 's3:*'));
  const added = `!Sub 'arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'`;

  it('make a list of managed policies', () => {
    const fixed = fix(withoutPermissions, bare);
    expect(fixed).toContain(`      ManagedPolicyArns:\n        - ${added}\n`);
    expect(find(withoutPermissions, fixed)).toEqual([]);
  });

  it('add to the list that is there', () => {
    const list = bare.replace(
      '      RoleName: orders\n',
      '      ManagedPolicyArns: [arn:aws:iam::aws:policy/AmazonS3FullAccess]\n',
    );
    expect(fix(withoutPermissions, list)).toContain(`[arn:aws:iam::aws:policy/AmazonS3FullAccess, ${added}]`);
  });

  it('leave a list on branches alone', () => {
    const list = `Conditions:\n  IsProd: !Equals [!Ref AWS::Region, eu-west-1]\n${bare.replace(
      '      RoleName: orders\n',
      '      ManagedPolicyArns: !If [IsProd, [arn:aws:iam::aws:policy/AmazonS3FullAccess], []]\n',
    )}`;
    expect(find(withoutPermissions, list)).toHaveLength(1);
    expect(fix(withoutPermissions, list)).toBe(list);
  });
});

describe('the fixes of role-without-dependency', () => {
  const byText = '!Sub arn:aws:iam::${AWS::AccountId}:role/orders';

  it('add a DependsOn, and offer the reference', () => {
    expect(fix(withoutDependency, template('', byText))).toBe(template('    DependsOn: Role\n', byText));
    expect(suggest(withoutDependency, template('', byText))).toEqual([template()]);
  });
});

describe('the suggestions of function-outlives-role', () => {
  it('retain the role and the policy', () => {
    const text = template('    DependsOn: Network\n    DeletionPolicy: Retain\n');
    const [retained] = suggest(outlivesRole, text);
    expect(retained?.match(/DeletionPolicy: Retain/g)).toHaveLength(3);
    expect(find(outlivesRole, retained!)).toEqual([]);
    expect(fix(outlivesRole, text)).toBe(text);
  });
});

const rules: readonly AnyRule[] = [canGoFirst, withoutPermissions, withoutDependency];

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  it.each(fixturesOf(id).map((fixture) => [fixture.path, fixture.text]))(
    '%s has nothing to fix when fixed',
    (path, text) => {
      const fixed = fixUntilSettled(path, text, (each) => findingsWith(rule, path, each)).text;
      expect(findingsWith(rule, path, fixed).filter((finding) => finding.fix !== undefined)).toEqual([]);
    },
  );
});
