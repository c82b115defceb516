import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../../src/hosts/cli/main.ts';
import { builtCommands, folderWith, root } from '../process.ts';
import { type Answer, type Asked, type AwsServer, awsServer } from './aws-server.ts';

interface Eni {
  readonly eni: string;
  readonly outcome: string;
  readonly lambda: boolean;
  readonly functions: readonly string[];
  readonly advice: readonly string[];
  readonly [key: string]: unknown;
}

type Fn = Readonly<Record<string, unknown>>;

const arn = (name: string) => `arn:aws:lambda:eu-west-1:111122223333:function:${name}`;
const role = 'arn:aws:iam::111122223333:role/orders';

/** A version of a function, as ListFunctions has it. */
function fn(name: string, version: string, subnets: readonly string[], groups: readonly string[]): Fn {
  return {
    FunctionName: name,
    FunctionArn: `${arn(name)}:${version}`,
    Version: version,
    Role: role,
    VpcConfig: { SubnetIds: subnets, SecurityGroupIds: groups, VpcId: 'vpc-1' },
  };
}

interface EniSpec {
  readonly id: string;
  readonly subnet: string;
  readonly groups: readonly string[];
  readonly type?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly managed?: boolean;
  readonly instance?: string;
}

function eniXml(spec: EniSpec): string {
  const { id, subnet, groups, type = 'lambda', description = '', owner = '111122223333', managed, instance } = spec;
  const set = groups.map((group) => `<item><groupId>${group}</groupId></item>`).join('');
  return (
    `<item><networkInterfaceId>${id}</networkInterfaceId><subnetId>${subnet}</subnetId><vpcId>vpc-1</vpcId>` +
    `<groupSet>${set}</groupSet><interfaceType>${type}</interfaceType><description>${description}</description>` +
    (instance === undefined ? '' : `<attachment><instanceId>${instance}</instanceId></attachment>`) +
    `<requesterManaged>${managed === true}</requesterManaged>` +
    `<status>in-use</status><ownerId>${owner}</ownerId><availabilityZone>eu-west-1a</availabilityZone></item>`
  );
}

/** A change of an ENI's groups, as CloudTrail tells it. */
function event(eni: string, groups: readonly string[], more: object = {}) {
  const requestParameters = { networkInterfaceId: eni, groupSet: { items: groups.map((groupId) => ({ groupId })) } };
  const said = {
    eventTime: '2026-11-20T10:00:00Z',
    userIdentity: { arn: 'arn:aws:iam::111122223333:user/ada' },
    requestParameters,
    ...more,
  };
  return { EventId: '1', CloudTrailEvent: JSON.stringify(said) };
}

/** An account, and what it answers. */
interface World {
  readonly enis?: readonly EniSpec[];
  readonly functions?: readonly Fn[];
  readonly events?: readonly object[];
  readonly mappings?: readonly object[];
  readonly aliases?: Readonly<Record<string, readonly object[]>>;
  readonly roles?: Readonly<Record<string, 'allowed' | 'implicitDeny'>>;
  /** Errors by action; each is answered so many times. */
  readonly errors?: Readonly<Record<string, { error: string; status?: number; times: number }>>;
}

function answerOf(world: World): (asked: Asked) => Answer {
  const { enis = [], functions = [], events = [], mappings = [], aliases = {}, roles = { orders: 'allowed' } } = world;
  const left = new Map(Object.entries(world.errors ?? {}).map(([action, { times }]) => [action, times]));
  return ({ action, input }) => {
    const wrong = world.errors?.[action];
    if (wrong !== undefined && left.get(action)! > 0) {
      left.set(action, left.get(action)! - 1);
      return wrong;
    }
    switch (action) {
      case 'DescribeNetworkInterfaces': {
        const ids = Object.entries(input).flatMap(([key, value]) =>
          key.startsWith('NetworkInterfaceId.') ? [value] : [],
        );
        const gone = ids.find((id) => enis.every((eni) => eni.id !== id));
        if (gone !== undefined)
          return {
            error: 'InvalidNetworkInterfaceID.NotFound',
            message: `The networkInterface ID '${gone}' does not exist`,
          };
        const filter = input['Filter.1.Name'];
        const value = input['Filter.1.Value.1'] ?? '';
        const found = enis.filter((eni) =>
          ids.length > 0
            ? ids.includes(eni.id)
            : filter === 'subnet-id'
              ? eni.subnet === value
              : filter === 'group-id'
                ? eni.groups.includes(value)
                : true,
        );
        const from = Number(input.NextToken ?? 0);
        const next = from + 2 < found.length ? `<nextToken>${from + 2}</nextToken>` : '';
        return {
          xml: `<networkInterfaceSet>${found
            .slice(from, from + 2)
            .map(eniXml)
            .join('')}</networkInterfaceSet>${next}`,
        };
      }
      case 'ListFunctions': {
        const from = Number(input.Marker ?? 0);
        const page = functions.slice(from, from + 50);
        return { json: { Functions: page, ...(from + 50 < functions.length && { NextMarker: String(from + 50) }) } };
      }
      case 'ListAliases':
        return { json: { Aliases: aliases[input.FunctionName ?? ''] ?? [] } };
      case 'ListEventSourceMappings':
        return { json: { EventSourceMappings: mappings } };
      case 'LookupEvents': {
        const from = Number(input.NextToken ?? 0);
        return {
          json: {
            Events: events.slice(from, from + 1),
            ...(from + 1 < events.length && { NextToken: String(from + 1) }),
          },
        };
      }
      case 'GetRole': {
        const name = input.RoleName ?? '';
        if (!Object.hasOwn(roles, name)) return { error: 'NoSuchEntity', status: 404 };
        return { xml: `<Role><RoleName>${name}</RoleName><Arn>x</Arn></Role>` };
      }
      case 'SimulatePrincipalPolicy': {
        const decision = roles[(input.PolicySourceArn ?? '').split('/').at(-1)!];
        return {
          xml: `<EvaluationResults><member><EvalActionName>ec2:DeleteNetworkInterface</EvalActionName><EvalDecision>${decision}</EvalDecision></member></EvaluationResults>`,
        };
      }
      default:
        return { error: 'UnknownOperation' };
    }
  };
}

let server: AwsServer | undefined;
afterEach(() => server?.close());

const settings = {
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: 'eu-west-1',
};

/** Runs `find-eni` in an account. */
async function find(world: World, ...args: string[]) {
  server = await awsServer(answerOf(world));
  const env = { ...settings, AWS_ENDPOINT_URL: server.url };
  const [out, err]: [string[], string[]] = [[], []];
  const before = { ...process.env };
  Object.assign(process.env, env); // what the SDK reads
  try {
    const code = await main(['find-eni', ...args], {
      cwd: root,
      env,
      colour: false,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    process.env = before;
  }
}

const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'src/report/schemas/holders-report.schema.json'), 'utf8')),
);

async function findAll(world: World, ...args: string[]): Promise<{ enis: readonly Eni[]; notes: readonly string[] }> {
  const { code, out, err } = await find(world, '--format', 'json', ...args);
  expect([code, err]).toEqual([0, '']);
  const report = JSON.parse(out);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return report;
}

async function findOne(world: World, ...args: string[]): Promise<Eni> {
  return (await findAll(world, ...args)).enis[0]!;
}

const eni = { id: 'eni-1', subnet: 'subnet-1', groups: ['sg-b', 'sg-a'] };
const others = [
  fn('reports', '$LATEST', ['subnet-2'], ['sg-a', 'sg-b']),
  fn('mails', '$LATEST', ['subnet-1'], ['sg-a']),
];

describe('find-eni', () => {
  it('finds all functions and versions with its subnet and its set of groups', async () => {
    const functions = [
      ...others,
      fn('orders', '$LATEST', ['subnet-2', 'subnet-1'], ['sg-a', 'sg-b']),
      fn('orders', '7', ['subnet-1'], ['sg-b', 'sg-a']),
    ];
    const aliases = {
      orders: [
        { Name: 'live', FunctionVersion: '7' },
        { Name: 'next', FunctionVersion: '9' },
      ],
    };
    const is = await findOne({ enis: [eni], functions, aliases }, '--eni', 'eni-1');
    expect(is).toMatchObject({
      eni: 'eni-1',
      subnet: 'subnet-1',
      groups: ['sg-a', 'sg-b'],
      lambda: true,
      outcome: 'held',
      functions: [`${arn('orders')}:$LATEST`, `${arn('orders')}:7`],
      aliases: [{ function: 'orders', name: 'live', versions: ['7'] }],
      roles: [{ arn: role, exists: true, mayDeleteEnis: true }],
    });
    const advice = is.advice.join('\n');
    expect(advice).toContain(
      "aws lambda update-function-configuration --function-name orders --vpc-config 'SubnetIds=[],SecurityGroupIds=[]'",
    );
    expect(advice).toContain('aws lambda delete-function --function-name orders --qualifier 7');
    expect(advice).toContain('Alias live keeps version 7');
    // CloudTrail is slow, and asked only where the functions explain nothing
    expect(server!.asked.map(({ action }) => action)).not.toContain('LookupEvents');
  });

  it('says when no function is in its subnet', async () => {
    const made = { ...eni, description: 'AWS Lambda VPC ENI-gone-0a1b2c3d-0000-0000-0000-000000000000' };
    const is = await findOne({ enis: [made], functions: [others[0]!] }, '--eni', 'eni-1');
    expect(is).toMatchObject({ outcome: 'no-function-in-subnet', functions: [] });
    expect(is.advice.join('\n')).toMatch(
      /Lambda created it for gone, which no longer exists[\s\S]*24 hours, contact AWS Support/,
    );
  });

  it('says when its groups were changed by hand', async () => {
    const events = [
      event('eni-1', ['sg-z'], { errorCode: 'Client.InvalidGroup.NotFound' }),
      event('eni-9', ['sg-b', 'sg-a']),
      event('eni-1', ['sg-b', 'sg-a']),
    ];
    const is = await findOne({ enis: [eni], functions: others, events }, '--eni', 'eni-1');
    expect(is).toMatchObject({
      outcome: 'changed-by-hand',
      functions: [`${arn('mails')}:$LATEST`],
      changes: [{ by: 'arn:aws:iam::111122223333:user/ada', groups: ['sg-b', 'sg-a'] }],
    });
    expect(server!.asked.filter(({ action }) => action === 'LookupEvents')).toHaveLength(3);
  });

  it('says when nothing explains it', async () => {
    const failed = [event('eni-1', ['sg-b', 'sg-a'], { errorMessage: 'no' })];
    const is = await findOne({ enis: [eni], functions: others, events: failed }, '--eni', 'eni-1');
    expect(is).toMatchObject({ outcome: 'not-found', functions: [] });
    expect(is.advice.join('\n')).toMatch(
      /none has exactly the groups sg-a, sg-b[\s\S]*20 minutes[\s\S]*role[\s\S]*24 hours/,
    );
  });

  it('says when it is not of Lambda at all, and asks no further', async () => {
    const is = await findOne(
      { enis: [{ ...eni, type: 'nat_gateway', description: 'Interface for NAT Gateway' }] },
      '--eni',
      'eni-1',
    );
    expect(is).toMatchObject({ lambda: false, outcome: 'not-found' });
    expect(is.advice).toEqual([
      'It does not belong to Lambda: its type is nat_gateway, its description "Interface for NAT Gateway".',
    ]);
    expect(server!.asked.map(({ action }) => action)).toEqual(['DescribeNetworkInterfaces']);
  });

  it.each([
    ['ELB app/orders/0a1b2c3d', 'the load balancer orders'],
    ['ELB orders', 'the load balancer orders'],
    ['VPC Endpoint Interface vpce-0a1b', 'the VPC endpoint vpce-0a1b'],
    ['Interface for NAT Gateway nat-0a1b', 'the NAT gateway nat-0a1b'],
    ['Network Interface for Transit Gateway Attachment tgw-attach-0a', 'the transit gateway attachment tgw-attach-0a'],
    ['EFS mount target for fs-0a1b (fsmt-0c2d)', 'a mount target of the file system fs-0a1b'],
    ['RDSNetworkInterface', 'a database of Amazon RDS, Aurora, DocumentDB or Neptune'],
    ['RedshiftNetworkInterface', 'a cluster of Amazon Redshift'],
    ['ElastiCache orders-001', 'the cache orders-001 of Amazon ElastiCache'],
    ['arn:aws:ecs:eu-west-1:111122223333:attachment/0a1b', 'a task of Amazon ECS'],
    ['Amazon EKS shop', 'the Amazon EKS cluster shop'],
    [
      'Attached to Glue using role: arn:aws:iam::111122223333:role/etl',
      'a connection of AWS Glue with the role arn:aws:iam::111122223333:role/etl',
    ],
    ['[DO NOT DELETE] ENI managed by SageMaker for Studio Domain (d-0a1b) - 0a', 'the Amazon SageMaker domain d-0a1b'],
    ['AWS created network interface for directory d-0a1b', 'the directory d-0a1b of AWS Directory Service'],
  ])('names what else it is for: %s', async (description, holder) => {
    const spec = { ...eni, type: 'interface', description, managed: true };
    const is = await findOne({ enis: [spec] }, '--eni', 'eni-1');
    expect(is.advice).toEqual([
      `It does not belong to Lambda, but to ${holder}.`,
      'AWS deletes it together with that: it cannot be detached or deleted by hand.',
    ]);
    const byHand = await findOne({ enis: [{ ...spec, managed: false }] }, '--eni', 'eni-1');
    expect(byHand.advice).toEqual([`It does not belong to Lambda, but to ${holder}.`]);
    const ofInstance = await findOne({ enis: [{ ...spec, instance: 'i-0a1b' }] }, '--eni', 'eni-1');
    expect(ofInstance.advice.at(-1)).toBe('It is attached to i-0a1b.');
  });

  it('notes what else has a group that cannot be deleted', async () => {
    const database = { ...eni, id: 'eni-2', type: 'interface', description: 'RDSNetworkInterface', managed: true };
    const server = { ...eni, id: 'eni-3', type: 'interface', description: 'mine', instance: 'i-0a1b' };
    const other = { ...eni, id: 'eni-4', type: 'quicksight' };
    const note =
      'not of Lambda: eni-2 (a database of Amazon RDS, Aurora, DocumentDB or Neptune), eni-3 (i-0a1b) and eni-4 (of the type quicksight)';
    const world = { enis: [database, server, other] };
    const { out } = await find(world, '--security-group', 'sg-a');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Lambda has no ENI in sg-a');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(note);
    const { enis, notes } = await findAll(
      { enis: [eni, ...world.enis], functions: others },
      '--security-group',
      'sg-a',
    );
    expect([enis.map(({ eni }) => eni), notes]).toEqual([['eni-1'], [note]]);
  });

  it('does not say that its users are deleted while pollers may use it, or were not read', async () => {
    const world = { enis: [eni], functions: [others[0]!] };
    const deleted = 'its users are deleted';
    expect((await findOne(world, '--eni', 'eni-1')).advice.join()).toContain(deleted);
    const broker = { UUID: 'b1', FunctionArn: arn('reports'), EventSourceArn: 'arn:aws:mq:eu-west-1:1:broker:b:b-1' };
    const polled = (await findOne({ ...world, mappings: [broker] }, '--eni', 'eni-1')).advice.join();
    expect(polled).not.toContain(deleted);
    expect(polled).toContain('No function or version has subnet-1.');
    const errors = { ListEventSourceMappings: { error: 'AccessDeniedException', status: 403, times: 99 } };
    const denied = (await findOne({ ...world, errors }, '--eni', 'eni-1')).advice.join();
    expect(denied).not.toContain(deleted);
    expect(denied).toContain('Whether pollers of event sources use it was not checked.');
  });

  it('says when it belongs to another account than the functions', async () => {
    const is = await findOne({ enis: [{ ...eni, owner: '999900001111' }], functions: others }, '--eni', 'eni-1');
    expect(is).toMatchObject({ outcome: 'not-found' });
    expect(is.advice[0]).toContain('belongs to account 999900001111');
  });

  it('finds pollers of self-managed Kafka, and names those that keep their network to themselves', async () => {
    const kafka = {
      UUID: 'k1',
      FunctionArn: arn('orders'),
      State: 'Enabled',
      SelfManagedEventSource: { Endpoints: {} },
      SourceAccessConfigurations: [
        { Type: 'VPC_SUBNET', URI: 'subnet:subnet-1' },
        { Type: 'VPC_SECURITY_GROUP', URI: 'security_group:sg-a' },
        { Type: 'VPC_SECURITY_GROUP', URI: 'security_group:sg-b' },
      ],
    };
    const queue = { UUID: 'q1', FunctionArn: arn('orders'), EventSourceArn: 'arn:aws:sqs:eu-west-1:1:q' };
    const held = await findOne({ enis: [eni], functions: others, mappings: [kafka, queue] }, '--eni', 'eni-1');
    expect(held).toMatchObject({
      outcome: 'held',
      functions: [],
      pollers: [{ mapping: 'k1', source: 'self-managed Kafka' }],
    });
    expect(held.advice[0]).toContain('aws lambda delete-event-source-mapping --uuid k1');
    server!.close();
    const broker = { UUID: 'b1', FunctionArn: arn('orders'), EventSourceArn: 'arn:aws:mq:eu-west-1:1:broker:b' };
    const perhaps = await findOne({ enis: [eni], functions: others, mappings: [broker] }, '--eni', 'eni-1');
    expect(perhaps.outcome).toBe('not-found');
    expect(perhaps.advice.join('\n')).toContain('check arn:aws:mq:eu-west-1:1:broker:b');
  });

  it.each([
    [{}, 'The execution role orders does not exist', { exists: false }],
    [{ orders: 'implicitDeny' as const }, 'The execution role orders may not delete ENIs', { mayDeleteEnis: false }],
  ])('looks at the execution role: %j', async (roles, words, state) => {
    const functions = [fn('orders', '$LATEST', ['subnet-1'], ['sg-a', 'sg-b'])];
    const is = await findOne({ enis: [eni], functions, roles }, '--eni', 'eni-1');
    expect(is.advice.join('\n')).toContain(words);
    expect(is.roles).toMatchObject([state]);
  });

  it.each([
    ['--security-group', 'sg-a', 3],
    ['--subnet', 'subnet-1', 2],
    ['--vpc', 'vpc-1', 4],
  ])('takes all of Lambda by %s', async (option, id, count) => {
    const enis = [
      eni,
      { ...eni, id: 'eni-2', groups: ['sg-c'] },
      { ...eni, id: 'eni-3', subnet: 'subnet-2' },
      { ...eni, id: 'eni-4', subnet: 'subnet-2', groups: ['sg-a'] },
      { ...eni, id: 'eni-5', type: 'interface' },
    ];
    const { enis: found } = await findAll({ enis, functions: others }, option, id);
    expect(found).toHaveLength(count);
    expect(found.map((each) => each.eni)).not.toContain('eni-5');
  });

  it('goes through all pages of functions', async () => {
    const functions = Array.from({ length: 1100 }, (_, index) =>
      fn(`f${index}`, '$LATEST', ['subnet-1'], index % 100 === 99 ? ['sg-a', 'sg-b'] : [`sg-${index}`]),
    );
    const is = await findOne({ enis: [eni], functions }, '--eni', 'eni-1');
    expect(is.functions).toHaveLength(11);
    expect(server!.asked.filter(({ action }) => action === 'ListFunctions')).toHaveLength(22);
    expect(is.advice.join('\n')).toContain('1 more functions and versions hold it as well');
  });

  it('goes on where it is throttled', async () => {
    const errors = { ListFunctions: { error: 'TooManyRequestsException', status: 429, times: 2 } };
    const is = await findOne({ enis: [eni], functions: others, errors }, '--eni', 'eni-1');
    expect(is.outcome).toBe('not-found');
  });

  it('does without what is denied, and says so', async () => {
    const denied = { error: 'AccessDeniedException', status: 403, times: 99 };
    const errors = { LookupEvents: denied, ListEventSourceMappings: denied };
    const { enis, notes } = await findAll({ enis: [eni], functions: others, errors }, '--eni', 'eni-1');
    expect(enis[0]!.advice.join('\n')).toContain('Whether its groups were changed by hand was not checked');
    expect(notes).toEqual([
      'event source mappings were not looked at: lambda:ListEventSourceMappings is denied',
      'changes by hand were not looked at: cloudtrail:LookupEvents is denied',
    ]);
  });

  it('is told as text for people', async () => {
    const functions = [
      fn('orders', '$LATEST', ['subnet-1'], ['sg-a', 'sg-b']),
      fn('orders', '7', ['subnet-1'], ['sg-a', 'sg-b']),
    ];
    const { out } = await find({ enis: [eni], functions }, '--eni', 'eni-1');
    expect(out).toContain(
      'eni-1  subnet-1 · sg-a + sg-b · eu-west-1a · in-use\n  Held by 2 function versions\n    orders: $LATEST, 7\n',
    );
    expect(out).toContain('\n      aws lambda delete-function --function-name orders --qualifier 7\n');
  });
});

describe('what can go wrong', () => {
  it.each([
    [
      'an ENI that is not there',
      {},
      ['--eni', 'eni-9'],
      "The networkInterface ID 'eni-9' does not exist (in eu-west-1)",
    ],
    [
      'a denial',
      { errors: { DescribeNetworkInterfaces: { error: 'UnauthorizedOperation', status: 403, times: 9 } } },
      ['--eni', 'eni-1'],
      'ec2:DescribeNetworkInterfaces is denied',
    ],
    [
      'a token that is over',
      { errors: { DescribeNetworkInterfaces: { error: 'RequestExpired', times: 9 } } },
      ['--eni', 'eni-1'],
      'AWS does not accept the credentials (RequestExpired)',
    ],
    ['no ENI', {}, [], 'find-eni needs to know which ENI'],
    ['a format', {}, ['--format', 'sarif', '--eni', 'eni-1'], 'find-eni has no format sarif'],
    ['another operand', {}, ['template.yaml'], 'find-eni takes no template.yaml'],
  ])('%s', async (_, world: World, args, words) => {
    const { code, err } = await find(world, ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
  });

  it('is that no one answers', async () => {
    server = await awsServer(() => ({ json: {} }));
    const { url } = server;
    server.close();
    const ran = spawnSync(process.execPath, [join(await builtCommands(), 'cli.cjs'), 'find-eni', '--eni', 'eni-1'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...settings, AWS_ENDPOINT_URL: url, AWS_MAX_ATTEMPTS: '1' },
    });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('no response to ec2:DescribeNetworkInterfaces');
  });
});

describe('saved AWS CLI output', () => {
  const files = {
    'enis.json': JSON.stringify({
      NetworkInterfaces: [
        {
          NetworkInterfaceId: 'eni-1',
          SubnetId: 'subnet-1',
          VpcId: 'vpc-1',
          InterfaceType: 'lambda',
          OwnerId: '111122223333',
          Groups: [{ GroupId: 'sg-b' }, { GroupId: 'sg-a' }],
        },
        { NetworkInterfaceId: 'eni-2', SubnetId: 'subnet-1', VpcId: 'vpc-1', InterfaceType: 'interface', Groups: [] },
      ],
    }),
    'functions.json': JSON.stringify({ Functions: [fn('orders', '7', ['subnet-1'], ['sg-a', 'sg-b'])] }),
    'events.json': JSON.stringify({ Events: [event('eni-1', ['sg-a', 'sg-b'])] }),
    'page.json': JSON.stringify({ Functions: [], NextMarker: 'm' }),
    'else.json': '{"Buckets": []}',
    'aliasless.json': '{"Aliases": []}',
    'aliases.json': JSON.stringify({
      Aliases: [{ AliasArn: `${arn('orders')}:live`, Name: 'live', FunctionVersion: '7' }],
    }),
  };
  const offline = async (...args: string[]) => {
    const cwd = folderWith(files);
    const [out, err]: [string[], string[]] = [[], []];
    const terminal = {
      cwd,
      env: {},
      colour: false,
      out: (text: string) => out.push(text),
      err: (text: string) => err.push(text),
    };
    const code = await main(['find-eni', '--format', 'json', ...args], terminal);
    return { code, err: err.join(''), enis: code === 0 ? (JSON.parse(out.join('')).enis as readonly Eni[]) : [] };
  };

  it('is enough', async () => {
    const { enis } = await offline('--from', 'enis.json', '--functions', 'functions.json');
    expect(enis).toMatchObject([{ eni: 'eni-1', outcome: 'held', functions: [`${arn('orders')}:7`] }]);
  });

  it('has the aliases that keep a version, or says to look for them before it is deleted', async () => {
    const steps = async (...args: string[]) => {
      const { enis } = await offline('--from', 'enis.json', '--functions', 'functions.json', ...args);
      return JSON.stringify(enis);
    };
    const without = await steps();
    expect(without.indexOf('list-aliases')).toBeGreaterThan(0);
    expect(without.indexOf('list-aliases')).toBeLessThan(without.indexOf('delete-function'));
    const withThem = await steps('--from', 'aliases.json');
    expect(withThem).not.toContain('list-aliases');
    expect(withThem.indexOf('update-alias')).toBeLessThan(withThem.indexOf('delete-function'));
  });

  it('may be of another ENI', async () => {
    const { enis } = await offline('--from', 'enis.json', '--functions', 'functions.json', '--eni', 'eni-2');
    expect(enis).toMatchObject([{ eni: 'eni-2', lambda: false }]);
  });

  it.each([
    [['--from', 'enis.json'], 'there are no functions'],
    [['--from', 'aliasless.json'], 'there are no network interfaces and no functions'],
    [['--from', 'functions.json'], 'there are no network interfaces'],
    [['--from', 'enis.json', '--functions', 'page.json'], 'page.json holds one page of several'],
    [['--from', 'enis.json', '--functions', 'else.json'], 'else.json is not a file that this command reads'],
    [['--from', 'enis.json', '--functions', 'functions.json', '--eni', 'eni-9'], 'enis.json has no eni-9'],
    [['--from', 'nowhere.json'], 'nowhere.json cannot be read: ENOENT'],
  ])('may not be enough: %j', async (args, words) => {
    const { code, err } = await offline(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
