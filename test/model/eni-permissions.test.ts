import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { type EniPermissions, eniActions, eniPermissionsOf } from '../../src/model/identity/eni-permissions.ts';
import { coreOf, functionOf } from './core-of.ts';

const parameters = 'Parameters:\n  Some: { Type: String }';
const short = (actions: readonly string[]) => actions.map((action) => action.replace('ec2:', '')).join(' ');

/** What a function with a role of these properties may do; beside it, other resources. */
function permissions(role: string, others = '', sections = parameters): EniPermissions | string {
  const core = coreOf(
    `
F: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
R:
  Type: AWS::IAM::Role
  Properties: ${role}
${others}`,
    sections,
  );
  const answer = eniPermissionsOf(core, functionOf(core, 'F'));
  return answer.known ? answer.value : answer.because.map(({ because }) => inWords(because)).join('; ');
}

/** The properties of a role with these statements in one inline policy. */
function role(...statements: string[]): string {
  return `{ Policies: [{ PolicyName: p, PolicyDocument: { Statement: [${statements.join(', ')}] } }] }`;
}

/** Which actions are missing, or why it is not known. */
function missing(...of: Parameters<typeof permissions>): string {
  const answer = permissions(...of);
  return typeof answer === 'string' ? answer : short(answer.missing);
}

const all = `[${eniActions.join(', ')}]`;
const allOn = (resource: string) => `{ Effect: Allow, Action: ${all}, Resource: ${resource} }`;
const managed = (name: string) => `{ ManagedPolicyArns: [arn:aws:iam::aws:policy/${name}] }`;

describe('eniPermissionsOf', () => {
  it.each([
    ['each action by name', all],
    ['ec2:*', "'ec2:*'"],
    ['*', "'*'"],
    ['other wildcards', "['ec2:*NetworkInterface?', 'ec2:*NetworkInterface', 'ec2:Describe*', 'ec2:*assign*']"],
    ['another case', "['EC2:createnetworkinterface', 'ec2:DESCRIBE*', 'ec2:Delete*', 'ec2:*PrivateIpAddresses']"],
  ])('finds nothing missing with %s', (_, actions) => {
    expect(missing(role(`{ Effect: Allow, Action: ${actions}, Resource: '*' }`))).toBe('');
  });

  it('adds up statements, and says which grants what', () => {
    const answer = permissions(
      role(
        "{ Effect: Allow, Action: ['ec2:Create*', 'ec2:Delete*'], Resource: '*' }",
        "{ Effect: Allow, Action: 'ec2:*', Resource: '*' }",
      ),
    ) as EniPermissions;
    expect(answer.missing).toEqual([]);
    expect(answer.grants.get('ec2:CreateNetworkInterface')).toHaveLength(2);
    expect(answer.grants.get('ec2:DescribeSubnets')).toHaveLength(1);
  });

  it('names what no statement grants', () => {
    expect(
      missing(
        role(
          "{ Effect: Allow, Action: ['s3:*', 'ec2:CreateTags', 'ec2:DescribeNetworkInterfaceAttribute'], Resource: '*' }",
        ),
      ),
    ).toBe(short(eniActions));
    expect(missing(role("{ Effect: Allow, Action: ['ec2:*NetworkInterface*'], Resource: '*' }"))).toBe(
      'DescribeSubnets AssignPrivateIpAddresses UnassignPrivateIpAddresses',
    );
  });

  it('understands NotAction', () => {
    expect(missing(role("{ Effect: Allow, NotAction: 'iam:*', Resource: '*' }"))).toBe('');
    expect(missing(role("{ Effect: Allow, NotAction: ['ec2:Delete*'], Resource: '*' }"))).toBe(
      'DeleteNetworkInterface',
    );
  });

  it.each([
    ['service-role/AWSLambdaVPCAccessExecutionRole', ''],
    ['service-role/AWSLambdaENIManagementAccess', 'DescribeSubnets'],
    ['service-role/AWSLambdaMSKExecutionRole', 'AssignPrivateIpAddresses UnassignPrivateIpAddresses'],
    ['service-role/AWSLambdaBasicExecutionRole', short(eniActions)],
    ['AdministratorAccess', ''],
  ])('knows %s', (name, expected) => {
    expect(missing(managed(name))).toBe(expected);
  });

  it("lacks the newer actions with SAM's VPCAccessPolicy, and nothing on the role that SAM makes", () => {
    const fn = (properties: string) => {
      const core = coreOf(
        `F: { Type: AWS::Serverless::Function, Properties: ${properties} }`,
        'Transform: AWS::Serverless-2016-10-31',
      );
      const answer = eniPermissionsOf(core, functionOf(core, 'F'));
      return answer.known ? short(answer.value.missing) : answer.because;
    };
    expect(fn('{ VpcConfig: { SubnetIds: [a], SecurityGroupIds: [b] } }')).toBe('');
    expect(fn('{ Policies: [{ VPCAccessPolicy: {} }] }')).toBe(
      'DescribeSubnets AssignPrivateIpAddresses UnassignPrivateIpAddresses',
    );
  });

  describe('resources', () => {
    it.each([
      ["'*'"],
      ["['arn:aws:ec2:*:*:*', '*']"],
      ["[!Sub 'arn:aws:ec2:${AWS::Region}:${AWS::AccountId}:*/*', '*']"],
      ['!Ref Some'],
    ])('%s can match', (resource) => {
      expect(missing(role(allOn(resource)))).toBe('');
    });

    it('only `*` grants what describes', () => {
      const answer = permissions(role(allOn("'arn:aws:ec2:*:*:*'"))) as EniPermissions;
      expect(short(answer.missing)).toBe('DescribeNetworkInterfaces DescribeSubnets');
      expect([...answer.narrowed.keys()]).toEqual(answer.missing);
    });

    it('creating takes the interface, the subnet and the groups', () => {
      const describe = "{ Effect: Allow, Action: 'ec2:Describe*', Resource: '*' }";
      const on = (...types: string[]) =>
        `{ Effect: Allow, Action: 'ec2:*', Resource: [${types.map((type) => `'arn:aws:ec2:*:*:${type}/*'`).join(', ')}] }`;
      expect(missing(role(describe, on('subnet', 'security-group')))).toBe(
        'CreateNetworkInterface DeleteNetworkInterface AssignPrivateIpAddresses UnassignPrivateIpAddresses',
      );
      expect(missing(role(describe, on('network-interface')))).toBe('CreateNetworkInterface DeleteNetworkInterface');
      // Lambda asks for the deletion without naming an interface
      expect(missing(role(describe, on('network-interface', 'subnet', 'security-group')))).toBe(
        'DeleteNetworkInterface',
      );
      expect(missing(role(describe, on('network-interface'), on('subnet'), on('security-group')))).toBe(
        'DeleteNetworkInterface',
      );
      expect(
        missing(role(describe, on('network-interface', 'subnet'), allOn("!Sub 'arn:aws:ec2:${AWS::Region}:${Some}'"))),
      ).toBe('');
    });

    it('of another service never match', () => {
      expect(missing(role(allOn("'arn:aws:s3:::bucket/*'")))).toBe(short(eniActions));
    });
  });

  describe('conditions and denials', () => {
    const deny = (rest: string) => `{ Effect: Deny, Action: 'ec2:*', Resource: '*' ${rest} }`;

    it('cannot tell with a condition, but with another grant without one', () => {
      const conditional = `{ Effect: Allow, Action: 'ec2:*', Resource: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': !Ref Some } } }`;
      expect(missing(role(conditional))).toBe(
        'whether the condition on a statement of R holds for Lambda is not known',
      );
      expect(missing(role(conditional, allOn("'*'")))).toBe('');
    });

    it('knows the conditions that always hold', () => {
      const here = `{ Effect: Allow, Action: 'ec2:*', Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': !Ref AWS::Region } } }`;
      expect(missing(role(here))).toBe('');
    });

    it("takes AWS's own Deny for calls of the code as none", () => {
      const code =
        ", Condition: { ArnEquals: { 'lambda:SourceFunctionArn': 'arn:aws:lambda:eu-west-1:123456789012:function:f' } }";
      expect(missing(role(allOn("'*'"), deny(code)))).toBe('');
    });

    it.each([
      [''],
      [
        ", Condition: { ArnNotEquals: { 'lambda:SourceFunctionArn': 'arn:aws:lambda:eu-west-1:123456789012:function:f' } }",
      ],
      [
        ", Condition: { ArnEqualsIfExists: { 'lambda:SourceFunctionArn': 'arn:aws:lambda:eu-west-1:123456789012:function:f' } }",
      ],
      [", Condition: { StringNotEquals: { 'aws:RequestedRegion': eu-west-1 } }"],
    ])('knows that a Deny which Lambda meets too withholds all%s', (condition) => {
      const answer = permissions(role(allOn("'*'"), deny(condition)), '', parameters);
      if (condition.includes('RequestedRegion')) expect(answer).toContain('a Deny of R may apply to ec2:');
      else expect((answer as EniPermissions).withheld.map(({ by }) => by)).toEqual(['deny', 'deny', 'deny']);
    });

    it('passes over a Deny on something else', () => {
      expect(
        missing(role(allOn("'*'"), "{ Effect: Deny, Action: 'ec2:*', Resource: 'arn:aws:ec2:*:*:instance/*' }")),
      ).toBe('');
    });

    it('knows what is missing even beside a Deny or a boundary', () => {
      expect(missing(role(deny('')))).toBe(short(eniActions));
      expect(missing('{ PermissionsBoundary: !Ref Some }')).toBe(short(eniActions));
    });

    it('cannot tell with a boundary', () => {
      expect(
        missing('{ PermissionsBoundary: !Ref Some, ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess] }'),
      ).toBe('the permissions boundary of parameter Some may deny permissions');
    });
  });

  describe('what is not in the template', () => {
    it('may add what is missing, and changes nothing where nothing is', () => {
      expect(missing('{ ManagedPolicyArns: [!Ref Some] }')).toBe('parameter Some has no value here');
      const answer = permissions(
        '{ ManagedPolicyArns: [!Ref Some, arn:aws:iam::aws:policy/AdministratorAccess] }',
      ) as EniPermissions;
      expect(answer.missing).toEqual([]);
      expect(answer.whyIncomplete).toHaveLength(1);
    });

    it('is a role by parameter', () => {
      const core = coreOf('F: { Type: AWS::Lambda::Function, Properties: { Role: !Ref Some } }', parameters);
      expect(eniPermissionsOf(core, functionOf(core, 'F')).known).toBe(false);
    });
  });

  it('counts a separate policy, and says that it holds the grant', () => {
    const answer = permissions(
      '{}',
      `P: { Type: AWS::IAM::Policy, Properties: { Roles: [!Ref R], PolicyDocument: { Statement: ${allOn("'*'")} } } }`,
    ) as EniPermissions;
    expect(answer.missing).toEqual([]);
    expect(answer.grants.get('ec2:DeleteNetworkInterface')?.[0]?.holder).toMatchObject({
      kind: 'resource',
      resource: { id: 'P' },
    });
  });
});
