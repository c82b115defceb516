import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eniPermissionsOf } from '../../src/model/identity/eni-permissions.ts';
import { coreOf, functionOf } from '../model/core-of.ts';
import { playing } from './runs.ts';

// An evaluation of its own, which knows IAM's documented logic and nothing of the model: it plays Lambda's calls with
// the request that each would make, and asks for each resource of a call.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html

type Json = Readonly<Record<string, unknown>>;
type Policy = readonly Json[];
type Truth = 'yes' | 'no' | 'unknown';

const region = 'eu-west-1';
const eni = `arn:aws:ec2:${region}:111122223333:network-interface/eni-1`;
/** What Lambda asks for before there is an interface: every resource, as its developer guide used to have it in an ARN. */
const everything = `arn:aws:ec2:${region}:111122223333:*/*`;
const requests: Readonly<Record<string, readonly string[]>> = {
  'ec2:CreateNetworkInterface': [
    eni,
    `arn:aws:ec2:${region}:111122223333:subnet/subnet-1`,
    `arn:aws:ec2:${region}:111122223333:security-group/sg-1`,
  ],
  'ec2:DescribeNetworkInterfaces': ['*'],
  'ec2:DeleteNetworkInterface': [everything, eni],
  'ec2:DescribeSubnets': ['*'],
  'ec2:AssignPrivateIpAddresses': [eni],
  'ec2:UnassignPrivateIpAddresses': [eni],
};
/** Those without which nothing works: of the others the model says only whether some statement grants them. */
const vital = Object.keys(requests).slice(0, 3);

/** What a call of Lambda itself carries; keys that are `undefined` cannot be known here. */
const request: Readonly<Record<string, readonly string[] | undefined>> = {
  'aws:requestedregion': [region],
  'aws:securetransport': ['true'],
  'ec2:vpc': undefined,
  'aws:principaltag/team': undefined,
};
const unknowable = new Set(['ec2:vpc', 'aws:principaltag/team']);
/** When Lambda checks the role, before it has asked for an interface, there is no VPC or subnet: an Allow for one is refused. */
const notThereYet = new Set(['ec2:vpc']);
/** What else a key may be, or that it may be missing: only what all of that gives is certain. */
const perhaps: Readonly<Record<string, readonly (readonly string[] | undefined)[]>> = {
  'aws:viaawsservice': [undefined, ['false']],
  'aws:principalisawsservice': [undefined, ['false']],
  'aws:sourceip': [['52.94.4.4'], ['3.5.140.2'], ['150.222.1.1']],
  'aws:principalarn': [
    ['arn:aws:iam::111122223333:role/stack-R-1ABCDEFGHIJKL'],
    ['arn:aws:iam::444455556666:role/admin-orders'],
  ],
};

function like(pattern: string, text: string, ignoresCase = false): boolean {
  const escaped = [...pattern].map((c) =>
    c === '*' ? '[^]*' : c === '?' ? '[^]' : c.replace(/[\\^$.|+()[\]{}]/, '\\$&'),
  );
  return new RegExp(`^${escaped.join('')}$`, ignoresCase ? 'i' : '').test(text);
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(String);
const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');
const all = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
const any = (truths: readonly Truth[]): Truth => not(all(truths.map(not)));

function contains(range: string, address: string): boolean {
  const [base = '', bits = '32'] = range.split('/');
  const number = (text: string) => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(bits));
  return Math.floor(number(base) / size) === Math.floor(number(address) / size);
}

function test(operator: string, key: string, values: readonly string[]): Truth {
  const lower = key.toLowerCase();
  if (lower in perhaps) {
    const truths = new Set(perhaps[lower]!.map((has) => testOf(operator, lower, has, values)));
    return truths.size === 1 ? [...truths][0]! : 'unknown';
  }
  return testOf(operator, lower, request[lower], values);
}

function testOf(operator: string, lower: string, has: readonly string[] | undefined, values: readonly string[]): Truth {
  let name = operator.toLowerCase();
  if (name === 'null') {
    const isThere = has !== undefined;
    return unknowable.has(lower) ? 'unknown' : (values[0] === 'true') !== isThere ? 'yes' : 'no';
  }
  const quantifier = name.startsWith('for') ? name.slice(0, name.indexOf(':')) : '';
  if (quantifier !== '') name = name.slice(quantifier.length + 1);
  const ifExists = name.endsWith('ifexists');
  if (ifExists) name = name.slice(0, -'ifexists'.length);
  if (unknowable.has(lower)) return 'unknown';
  const isNegated = name.includes('not');
  if (has === undefined) {
    if (ifExists || quantifier === 'forallvalues') return 'yes';
    return quantifier === 'foranyvalue' ? 'no' : isNegated ? 'yes' : 'no';
  }
  const matches = values.some((value) => {
    const [own = ''] = has;
    if (name.endsWith('ipaddress')) return contains(value, own);
    if (name.includes('like') || name.startsWith('arn')) return like(value, own);
    return value.toLowerCase() === own.toLowerCase();
  });
  return matches !== isNegated ? 'yes' : 'no';
}

/** What a test of a key gives that is not there when the role is checked: it is refused, or nothing is known of it. */
function whenChecked(operator: string): Truth {
  return /^(?:String|Arn)(?:Equals|Like)(?:IgnoreCase)?$/.test(operator) ? 'no' : 'unknown';
}

function applies(statement: Json, action: string, resource: string): Truth {
  const matches = (patterns: unknown, text: string, ignoresCase: boolean) =>
    listOf(patterns).some((pattern) => like(pattern, text, ignoresCase));
  const isAbout =
    statement.Action === undefined
      ? !matches(statement.NotAction, action, true)
      : matches(statement.Action, action, true);
  const isOn =
    statement.Resource === undefined
      ? !matches(statement.NotResource, resource, false)
      : matches(statement.Resource, resource, false);
  if (!isAbout || !isOn) return 'no';
  return all(
    Object.entries((statement.Condition ?? {}) as Readonly<Record<string, Json>>).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) =>
        statement.Effect === 'Allow' && notThereYet.has(key.toLowerCase())
          ? whenChecked(operator)
          : test(operator, key, listOf(values)),
      ),
    ),
  );
}

/** Whether one policy allows a request. */
function lets(policy: Policy, action: string, resource: string): Truth {
  const says = (effect: string) =>
    any(policy.filter(({ Effect }) => Effect === effect).map((each) => applies(each, action, resource)));
  return all([says('Allow'), not(says('Deny'))]);
}

function expected(policy: Policy, boundary: Policy | undefined): Readonly<Record<string, Truth>> {
  return Object.fromEntries(
    Object.entries(requests).map(([action, resources]) => [
      action,
      all(
        resources.flatMap((resource) => [
          lets(policy, action, resource),
          ...(boundary === undefined ? [] : [lets(boundary, action, resource)]),
        ]),
      ),
    ]),
  );
}

/** What the model says of each vital action. */
function said(policy: Policy, boundary: Policy | undefined): Readonly<Record<string, Truth>> {
  const core = coreOf(
    `F: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
R: ${JSON.stringify({
      Type: 'AWS::IAM::Role',
      Properties: {
        Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: policy } }],
        ...(boundary && { PermissionsBoundary: { Ref: 'B' } }),
      },
    })}
B: ${JSON.stringify({ Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Statement: boundary ?? [] } } })}`,
    '',
    [],
    { pseudo: { region } },
  );
  const answer = eniPermissionsOf(core, functionOf(core, 'F'));
  return Object.fromEntries(
    vital.map((action): [string, Truth] => {
      if (!answer.known) return [action, 'unknown'];
      const { missing, withheld } = answer.value;
      const isRefused = missing.some((each) => each === action) || withheld.some((each) => each.action === action);
      return [action, isRefused ? 'no' : 'yes'];
    }),
  );
}

/** What is wrong with what the model says: of what it knows nothing may be false, and it may not shrug without need. */
function faults(policy: Policy, boundary: Policy | undefined, isExact: boolean): readonly string[] {
  const [is, says] = [expected(policy, boundary), said(policy, boundary)];
  const isRefused = Object.values(is).includes('no');
  return vital.flatMap((action) => {
    const [truth, word] = [is[action]!, says[action]!];
    // beside a refusal, what is doubtful besides is not told
    if (word === truth || (word === 'yes' && truth === 'unknown' && isRefused)) return [];
    if (word === 'unknown' && (!isExact || Object.values(is).includes('unknown'))) return [];
    return [`${action} is ${truth}, and the model says ${word}`];
  });
}

const open: Json = { Effect: 'Allow', Action: '*', Resource: '*' };
const eniActions = Object.keys(requests);
const fn = 'arn:aws:lambda:eu-west-1:111122223333:function:f';
const conditions: readonly Json[] = [
  { StringEquals: { 'aws:RequestedRegion': region } },
  { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
  { StringLike: { 'AWS:requestedregion': [region, 'eu-central-1'] } },
  { StringNotEquals: { 'aws:RequestedRegion': [region, 'us-east-1'] } },
  { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } },
  { Bool: { 'aws:SecureTransport': 'true' } },
  { Bool: { 'aws:SecureTransport': 'false' } },
  { ArnEquals: { 'lambda:SourceFunctionArn': fn } },
  { ArnLike: { 'lambda:SourceFunctionArn': `${fn}*` } },
  { StringEquals: { 'lambda:SourceFunctionArn': [fn] } },
  { ArnNotEquals: { 'lambda:SourceFunctionArn': fn } },
  { ArnEqualsIfExists: { 'lambda:SourceFunctionArn': fn } },
  { 'ForAnyValue:ArnEquals': { 'lambda:SourceFunctionArn': fn } },
  { 'ForAllValues:ArnLike': { 'lambda:SourceFunctionArn': fn } },
  { Null: { 'lambda:SourceFunctionArn': 'true' } },
  { Null: { 'lambda:SourceFunctionArn': 'false' } },
  { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
  { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } },
  { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } },
  { StringNotEqualsIfExists: { 'aws:SourceVpce': 'vpce-1' } },
  { 'ForAnyValue:StringNotEquals': { 'aws:SourceVpce': 'vpce-1' } },
  { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
  { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '0.0.0.0/0'] } },
  { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
  { NotIpAddressIfExists: { 'aws:SourceIp': ['10.0.0.0/8', '203.0.113.0/24'] } },
  { Bool: { 'aws:ViaAWSService': 'true' } },
  { BoolIfExists: { 'aws:ViaAWSService': 'false' } },
  { BoolIfExists: { 'aws:PrincipalIsAWSService': ['true', 'false'] } },
  { StringNotEqualsIfExists: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'] }, BoolIfExists: { 'aws:ViaAWSService': 'false' } },
  {
    NotIpAddressIfExists: { 'aws:SourceIp': ['203.0.113.0/24'] },
    StringNotEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' },
    BoolIfExists: { 'aws:PrincipalIsAWSService': 'false', 'aws:ViaAWSService': 'false' },
    ArnNotLikeIfExists: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/aws:ec2-infrastructure'] },
  },
  {
    StringNotEqualsIfExists: { 'aws:SourceVpc': 'vpc-1', 'aws:PrincipalTag/team': 'network' },
    BoolIfExists: { 'aws:ViaAWSService': 'false' },
  },
  { StringEquals: { 'aws:CalledViaFirst': 'cloudformation.amazonaws.com' } },
  { 'ForAllValues:StringNotEquals': { 'aws:CalledVia': ['athena.amazonaws.com'] } },
  { StringNotEqualsIfExists: { 'aws:VpceOrgID': 'o-1' } },
  { ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/aws-service-role/*', 'arn:aws:iam::*:user/*'] } },
  { StringEquals: { 'ec2:Vpc': 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1' } },
  { StringEquals: { 'aws:PrincipalTag/team': 'orders' } },
  { StringEquals: { 'aws:RequestedRegion': region }, ArnEquals: { 'lambda:SourceFunctionArn': fn } },
  { StringEquals: { 'aws:RequestedRegion': region }, Bool: { 'aws:SecureTransport': 'true' } },
  { StringEquals: { 'ec2:Vpc': 'vpc-1', 'aws:SourceVpc': 'vpc-1' } },
];
/** Their outcome depends on whether EC2 sets the key: the model may say that it is not known. */
const openConditions: readonly Json[] = [
  { Bool: { 'aws:ViaAWSService': 'false' } },
  { BoolIfExists: { 'aws:ViaAWSService': 'true' } },
  { Null: { 'aws:ViaAWSService': 'true' } },
  { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } },
  { NotIpAddress: { 'aws:SourceIp': ['52.0.0.0/8'] } },
  { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin-*' } },
  { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } },
];
const actionLists: readonly (string | readonly string[])[] = [
  '*',
  'ec2:*',
  eniActions,
  'ec2:*NetworkInterface*',
  'EC2:createnetworkinterface',
  ['ec2:Create*', 'ec2:Describe*', 'ec2:Delete*'],
  ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces'],
  ['ec2:????????????????Interface'],
  ['s3:*', 'logs:*'],
  'ec2:DescribeNetworkInterface',
  ['iam:PassRole', 'es:ES*', 'rds-db:connect'],
  ['ec2:*NetworkInterface*', 'ec2:*PrivateIpAddresses'],
];
const resourceLists: readonly (string | readonly string[])[] = [
  '*',
  'arn:aws:ec2:*:*:*',
  'arn:aws:ec2:*:*:*/*',
  'arn:aws:ec2:*:*:network-interface/*',
  ['arn:aws:ec2:*:*:network-interface/*', 'arn:aws:ec2:*:*:subnet/*', 'arn:aws:ec2:*:*:security-group/*'],
  'arn:aws:ec2:*:*:instance/*',
  'arn:aws:s3:::*',
];

type Row = readonly [name: string, policy: Policy, boundary?: Policy | undefined];
const text = (value: unknown) => JSON.stringify(value).slice(0, 110);
const rows: readonly Row[] = [
  ...actionLists.map((Action): Row => [`Allow ${text(Action)}`, [{ Effect: 'Allow', Action, Resource: '*' }]]),
  ...actionLists.map(
    (Action): Row => [`all but Deny ${text(Action)}`, [open, { Effect: 'Deny', Action, Resource: '*' }]],
  ),
  ...actionLists.map(
    (NotAction): Row => [`Allow but ${text(NotAction)}`, [{ Effect: 'Allow', NotAction, Resource: '*' }]],
  ),
  ...actionLists.map(
    (NotAction): Row => [`Deny but ${text(NotAction)}`, [open, { Effect: 'Deny', NotAction, Resource: '*' }]],
  ),
  ...resourceLists.map(
    (Resource): Row => [`Allow on ${text(Resource)}`, [{ Effect: 'Allow', Action: 'ec2:*', Resource }]],
  ),
  ...resourceLists.map(
    (Resource): Row => [`Deny on ${text(Resource)}`, [open, { Effect: 'Deny', Action: 'ec2:*', Resource }]],
  ),
  ...conditions.map(
    (Condition): Row => [
      `Allow if ${text(Condition)}`,
      [{ Effect: 'Allow', Action: 'ec2:*', Resource: '*', Condition }],
    ],
  ),
  ...conditions.map(
    (Condition): Row => [
      `Deny if ${text(Condition)}`,
      [open, { Effect: 'Deny', Action: 'ec2:*', Resource: '*', Condition }],
    ],
  ),
  ...conditions.map(
    (Condition): Row => [
      `bounded if ${text(Condition)}`,
      [open],
      [{ Effect: 'Allow', Action: 'ec2:*', Resource: '*', Condition }],
    ],
  ),
  ...actionLists.map(
    (Action): Row => [`bounded by ${text(Action)}`, [open], [{ Effect: 'Allow', Action, Resource: '*' }]],
  ),
  ...actionLists.map(
    (Action): Row => [
      `bounded by a Deny of ${text(Action)}`,
      [open],
      [open, { Effect: 'Deny', Action, Resource: '*' }],
    ],
  ),
  ['nothing at all', []],
  ['nothing, bounded by everything', [], [open]],
  ['everything, bounded by nothing', [open], []],
];

describe('the permissions on network interfaces', () => {
  it.each(rows.map(([name, policy, boundary]) => ({ name, policy, boundary })))('$name', ({ policy, boundary }) => {
    expect(faults(policy, boundary, true)).toEqual([]);
  });

  it('are of every kind in this table', () => {
    const kinds = new Set(rows.flatMap(([, policy, boundary]) => Object.values(expected(policy, boundary))));
    expect(rows.length).toBeGreaterThan(80);
    expect([...kinds].sort()).toEqual(['no', 'unknown', 'yes']);
  });

  it('are never said to be what they are not, whatever the statements', () => {
    const statement = fc
      .record({
        Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
        actions: fc.constantFrom(...actionLists),
        isNot: fc.boolean(),
        Resource: fc.constantFrom(...resourceLists),
        Condition: fc.option(fc.constantFrom(...conditions, ...openConditions), { nil: undefined }),
      })
      .map(
        ({ actions, isNot, Condition, ...rest }): Json => ({
          ...rest,
          [isNot ? 'NotAction' : 'Action']: actions,
          ...(Condition && { Condition }),
        }),
      );
    const policy = fc.array(statement, { maxLength: 4 });
    fc.assert(
      fc.property(policy, fc.option(policy, { nil: undefined }), (own, boundary) => {
        expect(faults(own, boundary, false)).toEqual([]);
      }),
      playing(1000),
    );
  });
});
