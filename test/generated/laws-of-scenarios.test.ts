import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { FileConfig } from '../../src/engine/config/config.ts';
import { lintSource } from '../../src/engine/lint.ts';
import type { Finding } from '../../src/engine/result.ts';
import { playing } from './runs.ts';

/** What each parameter may be; its first value is its default. */
const allowed = {
  Stage: ['dev', 'test', 'prod'],
  UseVpc: ['true', 'false'],
  Mode: ['small', 'large'],
} as const;

type Assignment = Readonly<Record<keyof typeof allowed, string>>;

const assignments: readonly Assignment[] = allowed.Stage.flatMap((Stage) =>
  allowed.UseVpc.flatMap((UseVpc) => allowed.Mode.map((Mode) => ({ Stage, UseVpc, Mode }))),
);

const equals = (name: string, value: string) => ({ 'Fn::Equals': [{ Ref: name }, value] });
const holdsToo = (name: string) => ({ Condition: name });

/** The conditions of the templates, each with what it means. */
const conditions: Readonly<Record<string, readonly [unknown, (given: Assignment) => boolean]>> = {
  IsProd: [equals('Stage', 'prod'), ({ Stage }) => Stage === 'prod'],
  IsDev: [{ 'Fn::Equals': ['dev', { 'Fn::Sub': '${Stage}' }] }, ({ Stage }) => Stage === 'dev'],
  InVpc: [equals('UseVpc', 'true'), ({ UseVpc }) => UseVpc === 'true'],
  IsLarge: [equals('Mode', 'large'), ({ Mode }) => Mode === 'large'],
  NotProd: [{ 'Fn::Not': [holdsToo('IsProd')] }, ({ Stage }) => Stage !== 'prod'],
  ProdInVpc: [
    { 'Fn::And': [holdsToo('InVpc'), holdsToo('IsProd')] },
    ({ Stage, UseVpc }) => Stage === 'prod' && UseVpc === 'true',
  ],
  DevOrLarge: [
    { 'Fn::Or': [holdsToo('IsDev'), holdsToo('IsLarge')] },
    ({ Stage, Mode }) => Stage === 'dev' || Mode === 'large',
  ],
};

const noValue = { Ref: 'AWS::NoValue' };
const getAtt = (id: string, attribute: string) => ({ 'Fn::GetAtt': [id, attribute] });
const choose = (condition: string | undefined, yes: unknown, no: unknown = noValue) =>
  condition === undefined ? yes : { 'Fn::If': [condition, yes, no] };

/** Mostly no condition: templates where everything depends on something find nothing. */
const condition = fc.option(fc.constantFrom(...Object.keys(conditions)), { nil: undefined, freq: 2 });
const access = 'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole';
const basic = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
const eniActions = ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface'];
const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' };

const subnets = ['SubnetA', 'SubnetB', 'SubnetC'] as const;
const groups = ['GroupA', 'GroupB', 'GroupC'] as const;
const roles = ['RoleA', 'RoleB'] as const;
const functions = ['Orders', 'Bills', 'Mails', 'Users'] as const;

const aGroup = fc.record({
  exists: condition,
  egress: fc.constantFrom(undefined, [https], [{ ...https, CidrIp: '10.0.0.0/16' }]),
  egressIf: condition,
  ingressIf: condition,
  hasIngress: fc.boolean(),
});
const aRole = fc.record({
  managed: fc.constantFrom(access, basic),
  managedIf: condition,
  policy: fc.constantFrom('none', 'inline', 'separate'),
  policyIf: condition,
  name: fc.boolean(),
});
const entries = (of: readonly string[]) =>
  fc.uniqueArray(fc.record({ id: fc.constantFrom(...of), when: condition }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 3,
  });
const aFunction = fc.record({
  exists: condition,
  attachedIf: condition,
  subnets: entries(subnets),
  subnetsIf: condition,
  groups: entries(groups),
  role: fc.constantFrom(...roles),
  otherRoleIf: condition,
  byName: fc.boolean(),
  dependsOn: fc.uniqueArray(fc.constantFrom('RoleAPolicy', 'RoleBPolicy')),
  retained: fc.boolean(),
  uses: fc.constantFrom('nothing', 'table', 'queue'),
});
const aTemplate = fc.record({
  zones: fc.tuple(...subnets.map(() => fc.constantFrom('a', 'b'))),
  zoneIf: condition,
  natIf: fc.array(condition, { minLength: 3, maxLength: 3 }),
  endpoint: fc.record({ exists: condition, tableIf: condition }),
  groups: fc.tuple(...groups.map(() => aGroup)),
  roles: fc.tuple(...roles.map(() => aRole)),
  functions: fc.tuple(...functions.map(() => aFunction)),
  database: fc.record({ group: fc.constantFrom(...groups), exists: condition, ruleIf: condition }),
  broker: fc.record({
    exists: condition,
    isPublicIf: condition,
    mappingExists: condition,
    isSam: fc.boolean(),
    fn: fc.constantFrom(...functions),
  }),
  hostnames: fc.constantFrom<unknown>(true, { Ref: 'UseVpc' }),
  sizes: fc.boolean(),
  endpointGroup: fc.option(fc.constantFrom(...groups), { nil: undefined }),
  output: fc.record({ group: fc.constantFrom(...groups), exists: condition, isThere: fc.boolean() }),
});

type Wish = typeof aTemplate extends fc.Arbitrary<infer Of> ? Of : never;

const under = (exists: string | undefined) => (exists === undefined ? {} : { Condition: exists });

type Resources = Record<string, unknown>;

/** Under which condition a group exists. */
function whenExists(wish: Wish, id: string): string | undefined {
  return wish.groups[(groups as readonly string[]).indexOf(id)]?.exists;
}

/** A group that exists at times is named only then, as CloudFormation asks. */
function groupId(wish: Wish, id: string): unknown {
  return choose(whenExists(wish, id), { Ref: id });
}

function networkOf(wish: Wish): Resources {
  const resources: Resources = {
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: wish.hostnames } },
    Nat: { Type: 'AWS::EC2::NatGateway', Properties: { AvailabilityMode: 'regional', VpcId: { Ref: 'Vpc' } } },
    Table: { Type: 'AWS::DynamoDB::Table' },
    Queue: { Type: 'AWS::SQS::Queue' },
  };
  subnets.forEach((id, at) => {
    const zone = `eu-west-1${wish.zones[at]}`;
    resources[id] = {
      Type: 'AWS::EC2::Subnet',
      Properties: {
        VpcId: { Ref: 'Vpc' },
        CidrBlock: wish.sizes ? { 'Fn::FindInMap': ['Ranges', { Ref: 'Stage' }, id] } : `10.0.${at}.0/24`,
        AvailabilityZone: choose(wish.zoneIf, zone, zone === 'eu-west-1a' ? 'eu-west-1b' : 'eu-west-1c'),
      },
    };
    resources[`${id}Table`] = { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } };
    resources[`${id}InTable`] = {
      Type: 'AWS::EC2::SubnetRouteTableAssociation',
      Properties: { SubnetId: { Ref: id }, RouteTableId: { Ref: `${id}Table` } },
    };
    resources[`${id}Default`] = {
      Type: 'AWS::EC2::Route',
      ...under(wish.natIf[at]),
      Properties: {
        RouteTableId: { Ref: `${id}Table` },
        DestinationCidrBlock: '0.0.0.0/0',
        NatGatewayId: { Ref: 'Nat' },
      },
    };
  });
  resources.TableEndpoint = {
    Type: 'AWS::EC2::VPCEndpoint',
    ...under(wish.endpoint.exists),
    Properties: {
      VpcId: { Ref: 'Vpc' },
      ServiceName: { 'Fn::Sub': 'com.amazonaws.${AWS::Region}.dynamodb' },
      RouteTableIds: [{ Ref: 'SubnetATable' }, choose(wish.endpoint.tableIf, { Ref: 'SubnetBTable' })],
    },
  };
  return resources;
}

function groupsOf(wish: Wish): Resources {
  const resources: Resources = {};
  groups.forEach((id, at) => {
    const { exists, egress, egressIf, hasIngress, ingressIf } = wish.groups[at]!;
    resources[id] = {
      Type: 'AWS::EC2::SecurityGroup',
      ...under(exists),
      Properties: {
        GroupDescription: id,
        VpcId: { Ref: 'Vpc' },
        ...(egress === undefined ? {} : { SecurityGroupEgress: choose(egressIf, egress) }),
        ...(hasIngress ? { SecurityGroupIngress: choose(ingressIf, [https]) } : {}),
      },
    };
  });
  return resources;
}

function rolesOf(wish: Wish): Resources {
  const resources: Resources = {};
  roles.forEach((id, at) => {
    const { managed, managedIf, policy, policyIf, name } = wish.roles[at]!;
    const document = { Statement: [{ Effect: 'Allow', Action: eniActions, Resource: '*' }] };
    resources[id] = {
      Type: 'AWS::IAM::Role',
      Properties: {
        ...(name ? { RoleName: `the-${id}` } : {}),
        ManagedPolicyArns: [choose(managedIf, managed)],
        ...(policy === 'inline'
          ? { Policies: [choose(policyIf, { PolicyName: 'enis', PolicyDocument: document })] }
          : {}),
      },
    };
    resources[`${id}Policy`] = {
      Type: 'AWS::IAM::Policy',
      ...under(policyIf),
      Properties: {
        PolicyName: 'enis',
        Roles: [{ Ref: policy === 'separate' ? id : 'Other' }],
        PolicyDocument: document,
      },
    };
  });
  resources.Other = { Type: 'AWS::IAM::Role' };
  return resources;
}

function functionsOf(wish: Wish): Resources {
  const resources: Resources = {};
  functions.forEach((id, at) => {
    const wished = wish.functions[at]!;
    const entry = (named: unknown, when: string | undefined) => choose(when, named);
    const roleArn = (role: string) =>
      wished.byName && wish.roles[roles.indexOf(role as 'RoleA')]!.name
        ? { 'Fn::Sub': `arn:aws:iam::\${AWS::AccountId}:role/the-${role}` }
        : getAtt(role, 'Arn');
    const other = wished.role === 'RoleA' ? 'RoleB' : 'RoleA';
    const list = wished.subnets.map(({ id: subnet, when }) => entry({ Ref: subnet }, when));
    resources[id] = {
      Type: 'AWS::Lambda::Function',
      ...under(wished.exists),
      ...(wished.dependsOn.length === 0 ? {} : { DependsOn: wished.dependsOn }),
      ...(wished.retained ? { DeletionPolicy: 'Retain' } : {}),
      Properties: {
        Role: choose(wished.otherRoleIf, roleArn(other), roleArn(wished.role)),
        ...(wished.uses === 'nothing'
          ? {}
          : { Environment: { Variables: { USES: { Ref: wished.uses === 'table' ? 'Table' : 'Queue' } } } }),
        VpcConfig: choose(wished.attachedIf, {
          SubnetIds: choose(wished.subnetsIf, list, [{ Ref: 'SubnetA' }, { Ref: 'SubnetC' }]),
          SecurityGroupIds: wished.groups.map(({ id: group, when }) => entry(groupId(wish, group), when)),
        }),
      },
    };
  });
  return resources;
}

function brokerOf(wish: Wish): Resources {
  const resources: Resources = {};
  const { broker } = wish;
  resources.Broker = {
    Type: 'AWS::AmazonMQ::Broker',
    ...under(broker.exists),
    Properties: {
      PubliclyAccessible: choose(broker.isPublicIf, true, false),
      SubnetIds: [{ Ref: 'SubnetB' }],
      SecurityGroups: [groupId(wish, 'GroupC')],
    },
  };
  const source = choose(broker.exists, getAtt('Broker', 'Arn'), getAtt('Queue', 'Arn'));
  if (broker.isSam)
    resources.Polled = {
      Type: 'AWS::Serverless::Function',
      ...under(broker.mappingExists),
      Properties: { Events: { Messages: { Type: 'MQ', Properties: { Broker: source, Queues: ['a'] } } } },
    };
  else
    resources.Mapping = {
      Type: 'AWS::Lambda::EventSourceMapping',
      ...under(broker.mappingExists),
      Properties: { FunctionName: { Ref: broker.fn }, EventSourceArn: source },
    };
  return resources;
}

function endpointAndDatabaseOf(wish: Wish): Resources {
  const resources: Resources = {};
  if (wish.endpointGroup !== undefined)
    resources.QueueEndpoint = {
      Type: 'AWS::EC2::VPCEndpoint',
      Properties: {
        VpcId: { Ref: 'Vpc' },
        ServiceName: { 'Fn::Sub': 'com.amazonaws.${AWS::Region}.sqs' },
        VpcEndpointType: 'Interface',
        PrivateDnsEnabled: true,
        SubnetIds: [{ Ref: 'SubnetA' }],
        SecurityGroupIds: [groupId(wish, wish.endpointGroup)],
      },
    };
  resources.DatabaseGroup = {
    Type: 'AWS::EC2::SecurityGroup',
    ...under(wish.database.exists),
    Properties: {
      GroupDescription: 'database',
      VpcId: { Ref: 'Vpc' },
      SecurityGroupIngress: [
        choose(wish.database.ruleIf, {
          IpProtocol: 'tcp',
          FromPort: 5432,
          ToPort: 5432,
          SourceSecurityGroupId: groupId(wish, wish.database.group),
        }),
      ],
    },
  };
  return resources;
}

function templateOf(wish: Wish): string {
  return JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: Object.fromEntries(
      Object.entries(allowed).map(([name, values]) => [
        name,
        { Type: 'String', AllowedValues: values, Default: values[0] },
      ]),
    ),
    ...(wish.broker.isSam ? { Transform: 'AWS::Serverless-2016-10-31' } : {}),
    Mappings: {
      Ranges: {
        dev: { SubnetA: '10.0.0.0/28', SubnetB: '10.0.1.0/28', SubnetC: '10.0.2.0/28' },
        test: { SubnetA: '10.0.0.0/24', SubnetB: '10.0.1.0/28', SubnetC: '10.0.2.0/24' },
        prod: { SubnetA: '10.0.0.0/24', SubnetB: '10.0.1.0/24', SubnetC: '10.0.2.0/24' },
      },
    },
    Conditions: Object.fromEntries(Object.entries(conditions).map(([name, [written]]) => [name, written])),
    Resources: {
      ...networkOf(wish),
      ...groupsOf(wish),
      ...rolesOf(wish),
      ...functionsOf(wish),
      ...brokerOf(wish),
      ...endpointAndDatabaseOf(wish),
    },
    ...(wish.output.isThere
      ? {
          Outputs: {
            GroupId: {
              ...under(whenExists(wish, wish.output.group) ?? wish.output.exists),
              Value: { Ref: wish.output.group },
            },
          },
        }
      : {}),
  });
}

function configWith(parameters: Readonly<Record<string, string>>): FileConfig {
  return {
    ignored: false,
    rules: rules.map((rule) => ({
      rule,
      name: rule.meta.id,
      // so that a few ENIs are too many already
      options: rule.meta.id === 'subnet-too-small' ? { threshold: 0.3 } : rule.meta.defaults,
    })),
    parameters,
    settings: {},
    inlineConfig: true,
    reportUnusedSuppressions: false,
    ruleNames: new Set(rules.map(({ meta }) => meta.id)),
  };
}

const lint = (text: string, parameters: Readonly<Record<string, string>>) =>
  lintSource({ path: 'template.json', text }, configWith(parameters));

const headOf = ({ rule, severity }: Finding) => `${rule} ${severity}`;
const wordsOf = (finding: Finding) => `${headOf(finding)} ${finding.resource} ${finding.pointer} ${finding.message}`;
const placesOf = ({ line, column, related }: Finding) =>
  new Set([{ line, column }, ...related].map((place) => `${place.line}:${place.column}`));

/** Whether what is said is what was found, or names all of it and more that only other choices hit. */
function isAbout(said: Finding, found: Finding): boolean {
  if (wordsOf(said) === wordsOf(found)) return true;
  const [wide, narrow] = [placesOf(said), placesOf(found)];
  return headOf(said) === headOf(found) && wide.size > narrow.size && [...narrow].every((place) => wide.has(place));
}

const example = /^for example /;

/** Whether the words of a finding's `when` hold for these values: cases, each of several facts. */
function holds(when: string, given: Assignment): boolean {
  return when.split(', or ').some((each) => each.split(' and ').every((fact) => isFact(fact, given)));
}

function isFact(fact: string, given: Assignment): boolean {
  const [name = '', value = ''] = fact.split(' is ');
  const meant = conditions[name]?.[1](given);
  if (meant !== undefined) return String(meant) === value;
  if (!Object.hasOwn(given, name)) throw new Error(`"${fact}" has no meaning here`);
  return JSON.stringify(given[name as keyof Assignment]) === value;
}

it('finds with each choice of parameters what it says it would find then', () => {
  fc.assert(
    fc.property(aTemplate, (wish) => {
      const text = templateOf(wish);
      const open = lint(text, {});
      const isExample = ({ when = '' }: Finding) => example.test(when);
      const holdsIn = ({ when }: Finding, given: Assignment) =>
        when === undefined || holds(when.replace(example, ''), given);
      for (const given of assignments) {
        const found = lint(text, given).findings;
        expect(found.filter(({ when }) => when !== undefined)).toEqual([]);
        const said = open.findings.filter((finding) => holdsIn(finding, given));
        const missed = found.filter(
          (each) => ![...said, ...open.findings.filter(isExample)].some((one) => isAbout(one, each)),
        );
        const invented = said.filter((one) => !found.some((each) => isAbout(one, each)));
        expect({ given, missed, invented }).toEqual({ given, missed: [], invented: [] });
        expect(said.length).toBeLessThanOrEqual(found.length);
      }
    }),
    playing(4),
  );
});

it('leaves undecided what it leaves undecided with some choice of parameters', () => {
  fc.assert(
    fc.property(aTemplate, (wish) => {
      const text = templateOf(wish);
      const said = ({ undecided }: ReturnType<typeof lint>) =>
        undecided.flatMap(({ reason, questions }) =>
          questions.map(({ rule, resource }) => `${rule} ${resource} ${reason}`),
        );
      expect(said(lint(text, {})).sort()).toEqual(
        [...new Set(assignments.flatMap((given) => said(lint(text, given))))].sort(),
      );
    }),
    playing(4),
  );
});
