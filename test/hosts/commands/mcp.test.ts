import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { type CallToolResult, ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtCommands, folderWith, root, run } from '../process.ts';
import { clean, withError, withWarning } from '../templates.ts';

let cli: string;
beforeAll(async () => {
  cli = join(await builtCommands(), 'cli.cjs');
});

const started: Client[] = [];
afterAll(() => Promise.all(started.map((client) => client.close())));

/** A client of the SDK with a server of its own, in a folder, and with roots where the client is one that has some. */
async function connect(cwd: string, roots?: readonly string[], options: readonly string[] = []): Promise<Client> {
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: roots === undefined ? {} : { roots: { listChanged: true } } },
  );
  if (roots !== undefined)
    client.setRequestHandler(ListRootsRequestSchema, () => ({
      roots: roots.map((folder) => ({ uri: pathToFileURL(folder).href })),
    }));
  const { PATH = '', HOME = '' } = process.env;
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [cli, 'mcp', ...options],
      cwd,
      env: { PATH, HOME, XDG_CACHE_HOME: inject('processCache') },
      stderr: 'pipe',
    }),
  );
  await client.listTools(); // from here on the client holds answers against the schemas
  started.push(client);
  return client;
}

const shared = new Map<string, Promise<Client>>();

/** A client that tests share: a server keeps nothing from one call to the next. */
function clientIn(cwd: string): Promise<Client> {
  const client = shared.get(cwd) ?? connect(cwd);
  shared.set(cwd, client);
  return client;
}

async function call(client: Client, name: string, args: object): Promise<CallToolResult> {
  return (await client.callTool({ name, arguments: { ...args } })) as CallToolResult;
}

const answered = async (...args: Parameters<typeof call>) => {
  const { structuredContent, isError, content } = await call(...args);
  expect(isError, JSON.stringify(content)).toBeFalsy();
  expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }]);
  // biome-ignore lint/suspicious/noExplicitAny: each tool has its own answer
  return structuredContent as any;
};

const refused = async (...args: Parameters<typeof call>) => {
  const { isError, content } = await call(...args);
  expect(isError).toBe(true);
  return (content[0] as { text: string }).text;
};

describe('mcp', () => {
  const orders = join(root, 'templates-fixtures/whole');
  let empty: string;
  beforeAll(() => {
    empty = folderWith({});
  });

  it('offers tools that only read, each with schemas', async () => {
    const client = await clientIn(empty);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'lint',
      'explain_rule',
      'explain_path',
      'plan_enis',
      'compare',
      'find_holders',
    ]);
    for (const { annotations, outputSchema, description } of tools) {
      expect(annotations).toEqual({ readOnlyHint: true, openWorldHint: false });
      expect(outputSchema?.type).toBe('object');
      expect(description).toMatch(/\.$/);
    }
    expect(client.getInstructions()).toContain('Nothing is changed');
  });

  it('answers in the language of a call, else of the server, else of the config', async () => {
    const folder = folderWith({
      'a.yaml': withError,
      'ja/.vpclambdalintrc.json': '{ "locale": "ja" }',
      'ja/b.yaml': withError,
    });
    const client = await connect(folder);
    const japanese = /[ぁ-ん一-龠]/;
    const problem = async (of: Client, args: object) => (await answered(of, 'lint', args)).findings[0].problem;
    expect(await problem(client, { paths: ['a.yaml'] })).not.toMatch(japanese);
    expect(await problem(client, { paths: ['a.yaml'], locale: 'ja' })).toMatch(japanese);
    expect(await problem(client, { paths: ['ja/b.yaml'] })).toMatch(japanese);
    expect(await problem(client, { paths: ['ja/b.yaml'], locale: 'en' })).not.toMatch(japanese);
    const { page } = await answered(client, 'explain_rule', { rule: 'function-in-one-zone', locale: 'ja' });
    expect(page).toContain('見つけるもの');
    const path = { template: join(orders, 'orders.yaml'), function: 'TakeOrder', target: 's3' };
    const other = await connect(root, undefined, ['--locale', 'ja']);
    const { paths } = await answered(other, 'explain_path', path);
    expect(paths[0].hops.join()).toMatch(japanese);
    expect(await problem(other, { paths: [join(orders, 'orders.yaml')], locale: 'en' })).not.toMatch(japanese);
    expect(await refused(client, 'lint', { paths: ['a.yaml'], locale: 'fr' })).toContain('locale');
    for (const [name, args] of [
      ['lint', { paths: ['/etc/passwd'] }],
      ['lint', { paths: ['absent.yaml'] }],
      ['lint', { paths: [] }],
      ['lnt', {}],
    ] as const) {
      const said = await refused(client, name, { ...args, locale: 'ja' });
      expect(said).toMatch(japanese);
      expect(said).not.toMatch(/[a-z]{2,} [a-z]{2,}/);
    }
  });

  it('lints as the command line does, errors first, and says what to change', async () => {
    const folder = folderWith({ 'a.yaml': withWarning, 'b.yaml': withError, 'c.yaml': clean });
    const client = await connect(folder);
    const { summary, findings, leftOut } = await answered(client, 'lint', { paths: ['.'] });
    const report = JSON.parse(run(cli, ['.', '--format', 'json'], { cwd: folder }).out);
    expect(summary).toEqual(report.summary);
    expect(findings.map(({ severity }: { severity: string }) => severity)).toEqual(['error', 'warning']);
    const [first] = report.files[1].findings;
    expect(findings[0]).toMatchObject({
      at: `b.yaml:${first.line}:${first.column}`,
      rule: first.rule,
      problem: first.message,
      remedy: first.remedy,
      fix: first.fix.title,
    });
    expect(leftOut).toBeUndefined();
    const fewer = await answered(client, 'lint', { paths: ['.'], limit: 1 });
    expect(fewer).toMatchObject({ findings: [{ severity: 'error' }], leftOut: 1 });
  });

  it('takes values of parameters, and says what was not decided when asked', async () => {
    const client = await clientIn(orders);
    const { undecided } = await answered(client, 'lint', {
      paths: ['orders.yaml'],
      undecided: true,
      region: 'eu-west-1',
    });
    expect(undecided).toEqual(expect.any(Array));
    expect(await refused(client, 'lint', { paths: ['orders.yaml'], parameters: { Stage: 1 } })).toContain(
      'arguments.parameters.Stage: must be a string',
    );
  });

  it('explains a rule with its page, or lists all of them', async () => {
    const client = await clientIn(empty);
    const { page, severity, url } = await answered(client, 'explain_rule', { rule: 'function-in-public-subnet' });
    expect(page).toContain('## How to fix');
    expect(severity).toMatch(/error|warning|info/);
    expect(url).toContain('rules/function-in-public-subnet/README.md');
    const { rules } = await answered(client, 'explain_rule', {});
    expect(rules.length).toBeGreaterThan(20);
    expect(await refused(client, 'explain_rule', { rule: 'function-in-publik-subnet' })).toContain(
      'Did you mean "function-in-public-subnet"?',
    );
  });

  it('explains a path hop by hop', async () => {
    const client = await clientIn(orders);
    const explained = await answered(client, 'explain_path', {
      template: 'orders.yaml',
      function: 'TakeOrder',
      target: 'sqs',
    });
    expect(explained).toMatchObject({ function: 'TakeOrder', target: 'Amazon SQS' });
    expect(explained.paths.length).toBeGreaterThan(0);
    expect(explained.paths[0].hops.join('\n')).toMatch(/^[+x?] .*\(orders\.yaml:\d+\)/);
    expect(
      await refused(client, 'explain_path', { template: 'orders.yaml', function: 'TakeOder', target: 'sqs' }),
    ).toContain('Did you mean "TakeOrder"?');
  });

  it('plans ENIs with who shares them', async () => {
    const client = await clientIn(orders);
    const { enis, subnets } = await answered(client, 'plan_enis', { templates: ['orders.yaml'] });
    const plan = JSON.parse(run(cli, ['enis', 'orders.yaml', '--format', 'json'], { cwd: orders }).out);
    expect(enis).toBe(plan.totals.enis);
    expect(subnets[0].enis[0].users.length).toBeGreaterThan(0);
  });

  it('compares two states, one of which may be a revision of git', async () => {
    const folder = folderWith({ 'template.yaml': withError, 'other.yaml': clean });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    writeFileSync(join(folder, 'template.yaml'), clean);
    const client = await connect(folder);
    const byFile = await answered(client, 'compare', { before: 'other.yaml', after: 'template.yaml' });
    expect(byFile).toMatchObject({ created: [], released: [], kept: expect.any(Number) });
    const byRevision = await answered(client, 'compare', { before: 'git:HEAD:template.yaml', after: 'template.yaml' });
    expect(byRevision.summary).toEqual(expect.any(Object));
    expect(await refused(client, 'compare', { before: 'git:nope:template.yaml', after: 'template.yaml' })).toContain(
      'nope',
    );
  });

  it('finds who holds ENIs in saved output of the AWS CLI', async () => {
    const client = await connect(
      folderWith({
        'enis.json': JSON.stringify({
          NetworkInterfaces: [
            {
              NetworkInterfaceId: 'eni-1',
              SubnetId: 'subnet-1',
              VpcId: 'vpc-1',
              InterfaceType: 'lambda',
              Status: 'in-use',
              Description: 'AWS Lambda VPC ENI-orders-1',
              Groups: [{ GroupId: 'sg-1' }],
            },
          ],
        }),
        'functions.json': JSON.stringify({
          Functions: [
            {
              FunctionName: 'orders',
              FunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:orders:$LATEST',
              Version: '$LATEST',
              Role: 'arn:aws:iam::111122223333:role/orders',
              VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'], VpcId: 'vpc-1' },
            },
          ],
        }),
      }),
    );
    const files = ['enis.json', 'functions.json'];
    const { enis } = await answered(client, 'find_holders', { files, securityGroups: ['sg-1'] });
    expect(enis).toMatchObject([{ eni: 'eni-1', outcome: 'held' }]);
    expect(await refused(client, 'find_holders', { files: ['enis.json'] })).toContain('there are no functions');
  });

  describe('what it reads', () => {
    const outside = folderWith({ 'secret.yaml': withError, 'shared.json': '{"preset": "none"}' });
    const project = folderWith({ 'template.yaml': withError, 'nested/none.yaml': clean });
    symlinkSync(join(outside, 'secret.yaml'), join(project, 'link.yaml'));
    symlinkSync(outside, join(project, 'folder'));

    it('is what lies below the working folder, wherever links lead', async () => {
      const client = await connect(project);
      for (const path of [
        '../',
        join(outside, 'secret.yaml'),
        'link.yaml',
        'folder/secret.yaml',
        '/etc/passwd',
        '-',
        '*',
      ])
        expect(await refused(client, 'lint', { paths: [path] })).toMatch(/outside of the folders|no such file/);
      const { findings, unread } = await answered(client, 'lint', { paths: ['.'] });
      expect(findings).toMatchObject([{ at: 'template.yaml:2:3' }]);
      expect(unread).toEqual([
        expect.stringMatching(/^folder: cannot be read: it lies outside/),
        expect.stringMatching(/^link\.yaml: cannot be read: it lies outside/),
      ]);
      expect(
        await refused(client, 'compare', { before: `git:HEAD:${outside}/secret.yaml`, after: 'template.yaml' }),
      ).toContain('outside of the folders');
    });

    it('is what lies below the roots of a client that has some', async () => {
      const client = await connect(outside, [join(project, 'nested')]);
      expect(await refused(client, 'lint', { paths: [join(outside, 'secret.yaml')] })).toContain(
        'outside of the folders',
      );
      expect(await answered(client, 'lint', { paths: ['none.yaml'] })).toMatchObject({ findings: [] });
    });

    it('includes no config above and no template that one below names', async () => {
      const folder = folderWith({
        '.vpclambdalintrc.json': '{ "extends": "none" }',
        'inner/template.yaml': withError,
        'inner/parent.yaml':
          'Resources:\n  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ../above.yaml}}\n',
        'above.yaml': withError,
        'inner/extending/.vpclambdalintrc.json': '{ "extends": "../../.vpclambdalintrc.json" }',
        'inner/extending/template.yaml': clean,
      });
      const client = await connect(join(folder, 'inner'));
      const { summary } = await answered(client, 'lint', { paths: ['template.yaml', 'parent.yaml'] });
      expect(summary).toMatchObject({ files: 2, errors: 1 });
      expect(await refused(client, 'lint', { paths: ['extending'] })).toContain('outside of the folders');
    });

    it('runs no plugin', async () => {
      const folder = folderWith({
        '.vpclambdalintrc.json': '{ "plugins": ["./plugin.mjs"] }',
        'plugin.mjs': `import { writeFileSync } from 'node:fs'; writeFileSync('ran', '');`,
        'template.yaml': clean,
      });
      const client = await connect(folder);
      await answered(client, 'lint', { paths: ['template.yaml'] });
      expect(() => readFileSync(join(folder, 'ran'))).toThrow('ENOENT');
    });
  });

  it('says which argument is wrong, and what is allowed', async () => {
    const client = await clientIn(empty);
    expect(await refused(client, 'lint', {})).toBe('arguments.paths: is missing');
    expect(await refused(client, 'lint', { paths: ['a'], path: 'b' })).toBe(
      'arguments.path: no such key. Did you mean "paths"?',
    );
    expect(await refused(client, 'lints', {})).toContain('Did you mean "lint"?');
  });

  it('ends when the client hangs up', () => {
    expect(run(cli, ['mcp'], { cwd: folderWith({}) })).toMatchObject({ code: 0, out: '', err: '' });
    expect(run(cli, ['mcp', 'x'], { cwd: folderWith({}) })).toMatchObject({ code: 2, out: '' });
  });
});
