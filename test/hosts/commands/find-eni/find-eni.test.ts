import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { builtCommands, root } from '../../process.ts';
import { awsServer } from '../aws-server.ts';
import { arn, asked, type Eni, eni, event, find, fn, role, settings, type World } from './account-with-enis.ts';

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
    expect(asked().map(({ action }) => action)).not.toContain('LookupEvents');
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
    expect(asked().filter(({ action }) => action === 'LookupEvents')).toHaveLength(3);
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
    expect(asked().map(({ action }) => action)).toEqual(['DescribeNetworkInterfaces']);
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
    expect(asked().filter(({ action }) => action === 'ListFunctions')).toHaveLength(22);
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
    const server = await awsServer(() => ({ json: {} }));
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
