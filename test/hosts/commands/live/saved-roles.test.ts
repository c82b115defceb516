import { describe, expect, it } from 'vitest';
import { offline } from '../in-account.ts';

const arnOf = (name: string) => `arn:aws:iam::111122223333:role/service/${name}`;
const functionWith = (FunctionName: string, role: string) => ({
  FunctionName,
  FunctionArn: `arn:aws:lambda:eu-west-1:111122223333:function:${FunctionName}`,
  Role: arnOf(role),
  VpcConfig: { VpcId: 'vpc-0a', SubnetIds: ['subnet-0a'], SecurityGroupIds: ['sg-0a'] },
});
const roleOf = (RoleName: string, more: object = {}) => ({
  Role: { RoleName, Arn: arnOf(RoleName), AssumeRolePolicyDocument: {}, ...more },
});
const allow = (Action: string) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
const policyArn = 'arn:aws:iam::111122223333:policy/enis';
const version = (IsDefaultVersion = true) => ({
  PolicyVersion: { VersionId: 'v2', IsDefaultVersion, Document: allow('ec2:*') },
});
const attached = (...arns: readonly string[]) => ({
  AttachedPolicies: arns.map((PolicyArn) => ({ PolicyName: PolicyArn.split('/').at(-1), PolicyArn })),
});
const vpcAccess = 'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole';

/** Files as the AWS CLI prints them, for a function Orders with the role orders. */
async function live(...pages: readonly object[]) {
  const files = Object.fromEntries(pages.map((page, index) => [`${index}.json`, page]));
  const all = { 'functions.json': { Functions: [functionWith('Orders', 'orders')] }, ...files };
  const { code, out, err } = await offline(all, 'live', '--function', 'Orders', '--format', 'json');
  const about = ({ rule }: { readonly rule: string }) => rule === 'role-without-eni-permissions';
  const { findings = [], undecided = [] } = out === '' ? {} : JSON.parse(out);
  return { code, err, found: findings.filter(about).length, open: undecided.filter(about).length };
}

describe('roles that were printed one by one', () => {
  it.each<[what: string, found: number, pages: readonly object[]]>([
    ['without any policy', 1, [roleOf('orders'), attached(), { PolicyNames: [] }]],
    ['with a policy of AWS', 0, [roleOf('orders'), attached(vpcAccess), { PolicyNames: [] }]],
    [
      'with a policy of its own',
      0,
      [
        roleOf('orders'),
        attached(),
        { PolicyNames: ['enis'] },
        { RoleName: 'orders', PolicyName: 'enis', PolicyDocument: allow('ec2:*') },
      ],
    ],
    ['with a policy of the account', 0, [roleOf('orders'), attached(policyArn), { PolicyNames: [] }, version()]],
    [
      'with policies of the account that are told apart',
      0,
      [
        roleOf('orders'),
        attached(policyArn, `${policyArn}2`),
        { PolicyNames: [] },
        { ...version(), PolicyArn: policyArn },
        { PolicyVersion: { IsDefaultVersion: true, Document: allow('sqs:*') }, PolicyArn: `${policyArn}2` },
      ],
    ],
    [
      'beside another role, each page with its name',
      1,
      [
        roleOf('orders'),
        { ...attached(), RoleName: 'orders' },
        { PolicyNames: [], RoleName: 'orders' },
        roleOf('bills'),
        { ...attached(vpcAccess), RoleName: 'bills' },
        { PolicyNames: [], RoleName: 'bills' },
      ],
    ],
  ])('are known in full %s', async (_, found, pages) => {
    const { err, ...told } = await live(...pages);
    expect(told).toMatchObject({ found, open: 0 });
    expect(err).not.toMatch(/roles|allow/);
  });

  it.each<[what: string, pages: readonly object[], note: string]>([
    ['nothing else', [roleOf('orders')], '`aws iam get-role-policy`, `aws iam list-attached-role-policies`'],
    ['no managed policies', [roleOf('orders'), { PolicyNames: [] }], 'by `aws iam list-attached-role-policies`'],
    [
      'no policies of its own',
      [roleOf('orders'), attached()],
      '`aws iam list-role-policies`, `aws iam get-role-policy`',
    ],
    [
      'one policy of two',
      [
        roleOf('orders'),
        attached(),
        { PolicyNames: ['logs', 'enis'] },
        { RoleName: 'orders', PolicyName: 'logs', PolicyDocument: allow('logs:*') },
      ],
      'known in part',
    ],
    [
      'no version of a managed policy',
      [roleOf('orders'), attached(policyArn), { PolicyNames: [] }],
      `what ${policyArn} allows is not known: give what \`aws iam get-policy-version\` prints`,
    ],
    [
      'another version than the one that counts',
      [roleOf('orders'), attached(policyArn), { PolicyNames: [] }, version(false)],
      `what ${policyArn} allows is not known`,
    ],
    [
      'no document of a boundary',
      [
        roleOf('orders', { PermissionsBoundary: { PermissionsBoundaryArn: policyArn } }),
        attached(vpcAccess),
        { PolicyNames: [] },
      ],
      '',
    ],
  ])('leave open what depends on what was not printed: %s', async (_, pages, note) => {
    const { err, ...told } = await live(...pages);
    expect(told).toMatchObject({ found: 0, open: 1 });
    expect(err).toContain(note);
  });

  it.each<[what: string, pages: readonly object[], problem: string, remedy: string]>([
    [
      'a list of policies does not say whose they are',
      [roleOf('orders'), roleOf('bills'), attached(vpcAccess)],
      'what `aws iam list-attached-role-policies` printed does not say of which role it is',
      'Add "RoleName"',
    ],
    [
      'a version does not say of which policy it is',
      [roleOf('orders'), attached(policyArn, `${policyArn}2`), { PolicyNames: [] }, version()],
      'what `aws iam get-policy-version` printed does not say of which policy it is',
      'Add "PolicyArn"',
    ],
    [
      'roles are listed, without what limits them',
      [{ Roles: [] }],
      'is not a file that this command reads',
      'get-role',
    ],
  ])('are refused where %s', async (_, pages, problem, remedy) => {
    const { code, err } = await live(...pages);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
  });

  it('do not stand in the way of lists that are not needed', async () => {
    const { code, err } = await live({ InternetGateways: [] }, roleOf('orders'));
    expect(code).toBe(0);
    expect(err).toContain('0.json is not needed');
  });
});
