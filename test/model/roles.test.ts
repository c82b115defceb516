import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { usersOfRole } from '../../src/model/identity/role-users.ts';
import { roleOf, rolesOf } from '../../src/model/identity/roles.ts';
import { coreOf, functionOf, resourceOf } from './core-of.ts';

const sam = 'Transform: AWS::Serverless-2016-10-31';
const parameters = 'Parameters:\n  Prefix: { Type: String }\n  RoleArn: { Type: String }';

/** How a function with the given Role names the role R, or why it is not known. */
function named(role: string, roleName = '') {
  const core = coreOf(
    `
F: { Type: AWS::Lambda::Function, Properties: { Role: ${role} } }
R: { Type: AWS::IAM::Role, Properties: { Path: /team/ ${roleName === '' ? '' : `, RoleName: ${roleName}`} } }
Stack: { Type: AWS::CloudFormation::Stack }
`,
    parameters,
  );
  const answer = roleOf(core, resourceOf(core, 'F'));
  return answer.known
    ? `${answer.value.role.name} by ${answer.value.namedBy}`
    : inWords(answer.because[0]?.because ?? '');
}

describe('roleOf', () => {
  it.each([
    ['!GetAtt R.Arn'],
    ["!Sub '${R.Arn}'"],
    ["!Sub 'arn:aws:iam::${AWS::AccountId}:role/${R}'"],
    ["!Sub 'arn:aws:iam::${AWS::AccountId}:role/team/${R}'"],
    ["!Join ['', ['arn:aws:iam::', !Ref AWS::AccountId, ':role/', !Ref R]]"],
    ['!Ref R'],
  ])('%s is a reference', (role) => {
    expect(named(role)).toBe('R by reference');
  });

  it.each([
    ['arn:aws:iam::123456789012:role/orders', 'orders'],
    ["!Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/team/orders'", 'orders'],
    ["!Sub 'arn:aws:iam::${AWS::AccountId}:role/${Prefix}-orders'", "!Sub '${Prefix}-orders'"],
    ["!Sub 'arn:aws:iam::${AWS::AccountId}:role/${Prefix}'", '!Ref Prefix'],
  ])('%s names the role %s by text', (role, name) => {
    expect(named(role, name)).toBe('R by text');
  });

  it.each([
    ['arn:aws:iam::123456789012:role/orders', 'payments'],
    ['arn:aws:iam::123456789012:role/orders', ''],
    ['arn:aws:iam::123456789012:policy/orders', 'orders'],
    ["!Sub 'arn:aws:iam::${AWS::AccountId}:role/${Prefix}-orders'", "!Sub '${AWS::StackName}-orders'"],
  ])('%s is not the role named %s', (role, name) => {
    expect(named(role, name)).toContain('is not in this template');
  });

  it.each([
    ['!Ref RoleArn', 'parameter RoleArn has no value here'],
    ['!ImportValue role', 'role is imported from another stack'],
    ['!GetAtt Stack.Outputs.RoleArn', 'Stack.Outputs.RoleArn is created elsewhere'],
    ['!Ref AWS::NoValue', 'no role is given'],
  ])('%s is outside', (role, why) => {
    expect(named(role)).toBe(why);
  });

  it('finds the role that SAM makes', () => {
    const core = coreOf('F: { Type: AWS::Serverless::Function, Properties: { Runtime: python3.13 } }', sam);
    const answer = roleOf(core, resourceOf(core, 'F'));
    expect(answer.known && answer.value).toMatchObject({
      namedBy: 'reference',
      role: { name: 'FRole', isDerived: true },
    });
  });

  it('passes over a role that does not exist in the scenario', () => {
    const sections =
      'Parameters: { Make: { Type: String, Default: yes } }\nConditions: { Makes: !Equals [!Ref Make, yes] }';
    const resources = `
F: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
R: { Type: AWS::IAM::Role, Condition: Makes, Properties: {} }
`;
    const without = coreOf(resources, sections, [1]);
    expect(roleOf(without, resourceOf(without, 'F')).known).toBe(false);
    expect(rolesOf(without)).toEqual([]);
    expect(rolesOf(coreOf(resources, sections)).map(({ name }) => name)).toEqual(['R']);
  });
});

/** The actions of a role named R, with what bears them, and why there may be more. */
function statements(resources: string, sections = '') {
  const role = rolesOf(coreOf(resources, sections)).find(({ name }) => name === 'R' || name === 'FRole')!;
  return {
    found: role.statements.found.map((each) => {
      const bearer = each.holder.kind === 'role' ? 'role' : each.holder.resource.id;
      return `${each.effect} ${each.managedPolicy ?? each.actions.join(' ')} (${bearer})`;
    }),
    whyIncomplete: role.statements.whyIncomplete.map(({ because }) => inWords(because)),
    needs: role.statements.whyIncomplete.flatMap(({ settledBy }) =>
      settledBy === undefined ? [] : inWords(settledBy),
    ),
  };
}

const allow = (action: string) => `{ Statement: { Effect: Allow, Action: '${action}', Resource: '*' } }`;

describe("a role's statements", () => {
  it('reads one statement or a list of them, one action or a list', () => {
    const { found, whyIncomplete } = statements(`
R:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - { PolicyName: a, PolicyDocument: ${allow('s3:GetObject')} }
      - PolicyName: b
        PolicyDocument:
          Statement:
            - { Effect: Allow, Action: [sqs:SendMessage, 'sns:*'], Resource: '*' }
            - { Effect: Deny, Action: 'iam:*', Resource: '*' }
`);
    expect(found).toEqual(['Allow s3:GetObject (role)', 'Allow sqs:SendMessage sns:* (role)', 'Deny iam:* (role)']);
    expect(whyIncomplete).toEqual([]);
  });

  it('takes managed policies of AWS, in any partition, and those of the template', () => {
    const { found, whyIncomplete } = statements(`
R:
  Type: AWS::IAM::Role
  Properties:
    ManagedPolicyArns:
      - arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
      - !Sub 'arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'
      - !Ref P
P: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: ${allow('sqs:SendMessage')} } }
`);
    expect(found).toEqual([
      'Allow AmazonS3ReadOnlyAccess (role)',
      'Allow AWSLambdaVPCAccessExecutionRole (role)',
      'Allow sqs:SendMessage (role)',
    ]);
    expect(whyIncomplete).toEqual([]);
  });

  it.each([
    [
      'arn:aws:iam::123456789012:policy/own',
      'what the managed policy arn:aws:iam::123456789012:policy/own allows is not known here',
    ],
    ['!ImportValue policy', 'policy is imported from another stack'],
    [
      'arn:aws:iam::aws:policy/NobodyHasHeardOfThis',
      'what the managed policy arn:aws:iam::aws:policy/NobodyHasHeardOfThis allows is not known here',
    ],
  ])('may hold more with %s', (arn, why) => {
    const { found, whyIncomplete } = statements(
      `R: { Type: AWS::IAM::Role, Properties: { ManagedPolicyArns: [${arn}] } }`,
    );
    expect(found).toEqual([]);
    expect(whyIncomplete).toEqual([why]);
  });

  it('needs the template of a managed policy, unless that is one of AWS', () => {
    const needs = (arn: string) =>
      statements(`R: { Type: AWS::IAM::Role, Properties: { ManagedPolicyArns: [${arn}] } }`).needs;
    const own = 'arn:aws:iam::123456789012:policy/own';
    expect(needs(own)).toEqual([`the template that creates the managed policy ${own}, in the same run`]);
    expect(needs('arn:aws-cn:iam::aws:policy/NobodyHasHeardOfThis')).toEqual([]);
  });

  it('gathers policies that name the role, each with its holder', () => {
    const { found, whyIncomplete } = statements(`
R: { Type: AWS::IAM::Role, Properties: { RoleName: orders } }
ByRef: { Type: AWS::IAM::Policy, Properties: { Roles: [!Ref R], PolicyDocument: ${allow('a:A')} } }
ByName: { Type: AWS::IAM::ManagedPolicy, Properties: { Roles: [orders], PolicyDocument: ${allow('b:B')} } }
Single: { Type: AWS::IAM::RolePolicy, Properties: { RoleName: !Ref R, PolicyDocument: ${allow('c:C')} } }
Other: { Type: AWS::IAM::Policy, Properties: { Roles: [payments], PolicyDocument: ${allow('d:D')} } }
User: { Type: AWS::IAM::UserPolicy, Properties: { UserName: orders, PolicyDocument: ${allow('e:E')} } }
`);
    expect(found).toEqual(['Allow a:A (ByRef)', 'Allow b:B (ByName)', 'Allow c:C (Single)']);
    expect(whyIncomplete).toEqual([]);
  });

  it('takes a name that is not known for that of a named role, never for one that CloudFormation makes up', () => {
    const policy = `P: { Type: AWS::IAM::Policy, Properties: { Roles: [!Ref Prefix], PolicyDocument: ${allow('a:A')} } }`;
    expect(
      statements(`R: { Type: AWS::IAM::Role, Properties: { RoleName: orders } }\n${policy}`, parameters).whyIncomplete,
    ).toEqual(['whether P is for R is not known']);
    expect(statements(`R: { Type: AWS::IAM::Role, Properties: {} }\n${policy}`, parameters).whyIncomplete).toEqual([]);
  });

  it.each([
    ['{ Fn::Sub: \'{"Statement": ${Prefix}}\' }', 'the policy document is'],
    ['{ Statement: { Effect: !Ref Prefix, Action: a:A } }', 'parameter Prefix has no value here'],
    ["{ Statement: { Effect: Allow, Action: !Sub '${Prefix}:*' } }", 'an action of a policy statement is ${Prefix}:*'],
    ['{ Fn::Transform: { Name: AWS::Include }, Statement: [] }', 'a macro adds to it'],
  ])('may hold more with the document %s', (document, why) => {
    const { found, whyIncomplete } = statements(
      `R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: ${document} }] } }`,
      parameters,
    );
    expect(found).toEqual([]);
    expect(whyIncomplete).toEqual([expect.stringContaining(why)]);
  });

  it('may hold more where an unknown macro goes over the template', () => {
    const { whyIncomplete } = statements('R: { Type: AWS::IAM::Role, Properties: {} }', 'Transform: TeamMacro');
    expect(whyIncomplete).toEqual(['the macro TeamMacro may add or change resources']);
  });

  it('may hold more by a loop only where the loop makes policies', () => {
    const loop = (type: string) => `
'Fn::ForEach::Each': [Name, !Ref Names, { '\${Name}Other': { Type: ${type} } }]
R: { Type: AWS::IAM::Role, Properties: {} }
`;
    const sections = 'Transform: AWS::LanguageExtensions\nParameters: { Names: { Type: CommaDelimitedList } }';
    expect(statements(loop('AWS::SNS::Topic'), sections).whyIncomplete).toEqual([]);
    expect(statements(loop('AWS::IAM::Policy'), sections).whyIncomplete).toHaveLength(1);
  });

  it('follows Fn::If wherever it is', () => {
    const sections = 'Parameters: { On: { Type: String, Default: yes } }\nConditions: { Is: !Equals [!Ref On, yes] }';
    const { found } = statements(
      `
R:
  Type: AWS::IAM::Role
  Properties:
    Policies:
      - !If [Is, !Ref AWS::NoValue, { PolicyName: p, PolicyDocument: ${allow('a:A')} }]
      - PolicyName: q
        PolicyDocument:
          Statement:
            - !If [Is, { Effect: Allow, Action: !If [Is, b:B, c:C], Resource: '*' }, !Ref AWS::NoValue]
`,
      sections,
    );
    expect(found).toEqual(['Allow b:B (role)']);
  });

  it('reads what SAM puts on the role that it makes', () => {
    const { found, whyIncomplete } = statements(
      `
F:
  Type: AWS::Serverless::Function
  Properties:
    VpcConfig: { SubnetIds: [a], SecurityGroupIds: [b] }
    Policies:
      - AmazonSQSFullAccess
      - DynamoDBReadPolicy: { TableName: t }
      - Statement: [{ Effect: Allow, Action: sns:Publish, Resource: '*' }]
`,
      sam,
    );
    expect(found).toHaveLength(5);
    expect(found).toContain('Allow AWSLambdaVPCAccessExecutionRole (role)');
    expect(found).toContain('Allow AmazonSQSFullAccess (role)');
    expect(found).toContain('Allow sns:Publish (role)');
    expect(whyIncomplete).toEqual([]);
  });
});

describe('usersOfRole', () => {
  it('counts functions and others that act with the role, not those that only mention it', () => {
    const core = coreOf(`
R: { Type: AWS::IAM::Role, Properties: { RoleName: orders } }
F: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
G: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/orders' } }
Machine: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: !GetAtt R.Arn } }
H: { Type: AWS::Lambda::Function, Properties: { Role: !ImportValue r, Environment: { Variables: { ROLE: !GetAtt R.Arn } } } }
Policy: { Type: AWS::IAM::Policy, Properties: { Roles: [!Ref R] } }
Bucket: { Type: AWS::S3::BucketPolicy, Properties: { PolicyDocument: { Statement: { Principal: { AWS: !GetAtt R.Arn } } } } }
`);
    const answer = functionOf(core, 'F').role;
    expect(answer.known && usersOfRole(core, answer.value).map(({ id }) => id)).toEqual(['F', 'G', 'Machine']);
  });
});
