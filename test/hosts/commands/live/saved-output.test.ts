import { describe, expect, it } from 'vitest';
import { runHere } from '../../in-process.ts';
import { folderWith } from '../../process.ts';

const arn = (name: string) => `arn:aws:lambda:eu-west-1:111122223333:function:${name}`;
const functions = {
  Functions: ['Orders', 'Bills'].map((FunctionName) => ({ FunctionName, FunctionArn: arn(FunctionName) })),
};
const text = JSON.stringify(functions, null, 2);

/** Runs `live` on files of saved output. */
async function live(files: Readonly<Record<string, string | Buffer>>, ...args: readonly string[]) {
  const from = Object.keys(files).flatMap((file) => ['--from', file]);
  return runHere(folderWith(files), ['live', ...args, ...from]);
}

describe('saved output of the AWS CLI', () => {
  it.each([
    ['is empty', '', 'x.json is not JSON: it is empty', 'Run the AWS CLI command again'],
    ['is cut off', text.slice(0, -20), 'x.json is not JSON: it is cut off', 'Save the whole output'],
    ['is YAML', 'Functions:\n- FunctionName: Orders\n', 'x.json is not JSON, but YAML', 'Print it with --output json'],
    ['is text', 'FUNCTIONS\tOrders\n', 'x.json is not JSON', 'Print it with --output json'],
    ['is a table', '-----\n|  ListFunctions  |\n', 'x.json is not JSON', 'Print it with --output json'],
    [
      'is a message',
      '\nThe SSO session has expired.\n',
      'it begins with "The SSO session has expired."',
      'Run the AWS CLI',
    ],
    ['comes after a warning', `InsecureRequestWarning: x\n${text}`, 'it begins with "InsecureRequest', 'no 2>&1'],
    [
      'is an error',
      '\nAn error occurred (AccessDenied) when calling the ListFunctions operation: no\n',
      'x.json is not JSON, but holds an error: An error occurred (AccessDenied)',
      'Run the AWS CLI command again',
    ],
    ['holds several answers', `${text}\n${text}\n`, 'it holds several answers', 'to a file of its own'],
    ['holds a page, as of most services', JSON.stringify({ ...functions, NextToken: 'a' }), 'one page of several', ''],
    ['holds a page, as of Lambda', JSON.stringify({ ...functions, NextMarker: 'a' }), 'one page of several', ''],
    ['holds a page, as of IAM', '{"RoleDetailList": [], "IsTruncated": true}', 'one page of several', ''],
    ['holds a page, as of RDS', '{"DBInstances": [], "Marker": "a"}', 'one page of several', ''],
    ['is of another command', '{"Buckets": []}', 'x.json is not a file that this command reads', 'aws lambda'],
  ])('is told where it %s', async (_, saved, problem, remedy) => {
    const { code, out, err } = await live({ 'x.json': saved }, '--function', 'Orders');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
  });

  it('is told where there is no such file, or where it is a folder', async () => {
    const cwd = folderWith({ 'folder/x.json': text });
    for (const [file, problem] of [
      ['y.json', 'y.json cannot be read'],
      ['folder', 'folder cannot be read'],
    ] as const) {
      const { code, err } = await runHere(cwd, ['live', '--function', 'Orders', '--from', file]);
      expect([code, err]).toEqual([2, expect.stringContaining(problem)]);
    }
  });

  it.each([arn('Orders'), '111122223333:function:Orders', 'Orders:live', `${arn('Orders')}:live`])(
    'has a function by the name %s, as the AWS CLI takes it',
    async (name) => {
      const alias = { ...functions.Functions[0], FunctionArn: `${arn('Orders')}:live` };
      const saved = { 'x.json': text, 'live.json': JSON.stringify(alias) };
      expect((await live(saved, '--function', name)).code).toBe(0);
    },
  );

  it('has another function than the one that is named', async () => {
    const { code, err } = await live({ 'x.json': text }, '--function', 'orders');
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean "Orders"?')]);
  });

  it('is of one Region of one account, which --region or an ARN names', async () => {
    const there = [arn('Orders').replace('eu-west-1', 'us-east-1'), arn('Orders').replace('1111', '9999')];
    for (const FunctionArn of there) {
      const other = JSON.stringify({ Functions: [{ FunctionName: 'Orders', FunctionArn }] });
      const saved = { 'x.json': text, 'y.json': other };
      const { code, err } = await live(saved, '--function', 'Orders');
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('Orders is in more than one place: eu-west-1 (111122223333) and '),
      ]);
      expect((await live(saved, '--function', FunctionArn)).code).toBe(0);
    }
    const other = JSON.stringify({ Functions: [{ FunctionName: 'Orders', FunctionArn: there[0] }] });
    const saved = { 'x.json': text, 'y.json': other };
    expect((await live(saved, '--function', 'Orders', '--region', 'us-east-1')).code).toBe(0);
  });

  it.each([
    ['has failed', { State: 'Failed', StateReasonCode: 'SubnetOutOfIPAddresses' }, 'fails: SubnetOutOfIPAddresses'],
    ['is idle', { State: 'Inactive', StateReasonCode: 'Idle' }, 'Orders is Inactive'],
    [
      'was not updated',
      { State: 'Active', LastUpdateStatus: 'Failed', LastUpdateStatusReasonCode: 'EniLimitExceeded' },
      'the last update of Orders failed: EniLimitExceeded',
    ],
  ])('tells that a function %s', async (_, state, note) => {
    const saved = { 'x.json': JSON.stringify({ ...functions.Functions[0], ...state }) };
    expect((await live(saved, '--function', 'Orders')).err).toContain(note);
  });

  it('is said to lack what was not read, and no template to', async () => {
    const VpcConfig = { SubnetIds: ['subnet-0a'], SecurityGroupIds: ['sg-0a'], VpcId: 'vpc-0a' };
    const saved = { 'x.json': JSON.stringify({ ...functions.Functions[0], VpcConfig }) };
    const { out } = await live(saved, '--function', 'Orders', '--show-undecided');
    expect(out).toContain('the account as it was read has no subnet-0a');
    expect(out).not.toContain('in this template');
  });

  it('need not have a network where the functions are in none', async () => {
    const VpcConfig = { SubnetIds: [], SecurityGroupIds: [], VpcId: '' };
    const saved = { 'x.json': JSON.stringify({ ...functions.Functions[0], VpcConfig }) };
    expect((await live(saved, '--function', 'Orders')).err).not.toContain('not known: Vpcs');
  });

  it.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('is read as PowerShell writes it, %s', async (_, saved) => {
    expect((await live({ 'x.json': saved }, '--function', 'Orders')).code).toBe(0);
  });

  it('is told to be of another VPC', async () => {
    const { code, err } = await live({ 'x.json': text }, '--vpc', 'vpc-0a1b');
    expect([code, err]).toEqual([0, expect.stringContaining('no function is in vpc-0a1b')]);
  });

  const resources = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      LogicalResourceId: `Topic${index}`,
      PhysicalResourceId: `topic-${index}`,
      ResourceType: 'AWS::SNS::Topic',
    }));
  const orders = {
    LogicalResourceId: 'Orders',
    PhysicalResourceId: 'Orders',
    ResourceType: 'AWS::Lambda::Function',
  };
  const stack = { StackName: 'shop', StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/1' };

  it('is told to hold the first hundred resources of a stack alone, unless all are listed as well', async () => {
    const described = { StackResources: resources(100).map((each) => ({ ...each, ...stack })) };
    const files = { 'functions.json': text, 'described.json': JSON.stringify(described) };
    const cut = await live(files, '--stack', 'shop', '--format', 'json');
    expect(cut.err).toContain('of the stack shop, the first 100 resources are known');
    const listed = { StackResourceSummaries: [...resources(100), orders] };
    const whole = await live(
      { ...files, 'listed.json': JSON.stringify(listed) },
      '--stack',
      'shop',
      '--format',
      'json',
    );
    expect(whole.err).not.toContain('the first 100 resources');
    expect(JSON.parse(whole.out).functions).toEqual(['Orders']);
  });

  it('is of the stack that is named in it, where there are several', async () => {
    const listed = [
      { StackName: 'shop', StackResourceSummaries: [orders] },
      { StackName: 'books', StackResourceSummaries: [{ ...orders, PhysicalResourceId: 'Bills' }] },
    ];
    const files = { 'functions.json': text, 'listed.json': JSON.stringify(listed) };
    const ofBoth = await live(files, '--stack', 'shop', '--stack', 'books', '--format', 'json');
    expect(JSON.parse(ofBoth.out).functions.sort()).toEqual(['Bills', 'Orders']);
    const ofOne = await live(files, '--stack', 'books', '--format', 'json');
    expect(JSON.parse(ofOne.out).functions).toEqual(['Bills']);
  });
});
