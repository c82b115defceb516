import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Finding, LintResult } from '../../../src/engine/result.ts';
import { answerHook, type HookAnswer, type HookEvent } from '../../../src/hosts/lambda/hook.ts';
import { buildLambda } from '../../../src/hosts/maintain/build.ts';
import { root } from '../process.ts';
import { clean, withError } from '../templates.ts';
import { runStateMachine } from './run-state-machine.ts';
import { type S3Server, s3Server } from './s3-server.ts';

/** More in a long run: VPCLAMBDA_LINT_TEMPLATES=10000. */
const templates = Number(process.env.VPCLAMBDA_LINT_TEMPLATES ?? 1000);

let handler: (event: unknown) => Promise<unknown>;
/** What settings were before: other files have the same process. */
const earlier = new Map<string, string | undefined>();
const settings = (env: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(env)) {
    if (!earlier.has(name)) earlier.set(name, process.env[name]);
    process.env[name] = value;
  }
};
const resetSettings = () => {
  for (const [name, value] of earlier)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  earlier.clear();
};

beforeAll(async () => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const dist = mkdtempSync(join(cache, 'vpclambda-lint-lambda-'));
  await buildLambda(dist);
  ({ handler } = await import(pathToFileURL(join(dist, 'lambda.mjs')).href));
  return () => rmSync(dist, { recursive: true, force: true });
}, 60_000);

describe('a run over a bucket', () => {
  let s3: S3Server;
  let failure: (path: string, before: number) => readonly [number, string] | undefined;
  beforeAll(async () => {
    s3 = await s3Server((path, before) => failure(path, before));
    settings({
      AWS_ENDPOINT_URL: s3.url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_MAX_ATTEMPTS: '1', // the SDK's own attempts would hide the failures
    });
  });
  afterAll(() => {
    resetSettings();
    return s3.close();
  });

  /** Runs the state machine of deploy/ over the objects below a prefix. */
  async function runOver(input: { prefix: string } | { inventory: object }, keys: readonly string[]) {
    const text = readFileSync(join(root, 'deploy/lint.asl.json'), 'utf8');
    const substituted = text.replace(/\$\{(\w+)\}/g, (_, name) => (name === 'ResultsBucket' ? 'results' : name));
    const definition = JSON.parse(substituted.replaceAll('arn:Partition:', 'arn:aws:'));
    const invoke = async ({ Payload }: { Payload: unknown }) => ({ Payload: await handler(Payload) });
    const output = await runStateMachine(
      definition,
      { bucket: 'templates', ...input },
      { LintBatch: invoke, LintInventoryBatch: invoke, Merge: invoke },
      {
        items: () => keys.map((key) => ({ Key: key, Size: s3.objects.get(`templates/${key}`)?.length ?? 0 })),
        write: ({ Bucket, Prefix }, executions) => {
          const put = (key: string, value: unknown) =>
            s3.objects.set(`${Bucket}/${key}`, Buffer.from(JSON.stringify(value)));
          const ofStatus = (status: string) => {
            const some = executions.filter(({ Status }) => Status === status);
            if (some.length === 0) return [];
            put(`${Prefix}/${status}_0.json`, some);
            return [{ Key: `${Prefix}/${status}_0.json`, Size: 1 }];
          };
          const ResultFiles = { FAILED: ofStatus('FAILED'), PENDING: [], SUCCEEDED: ofStatus('SUCCEEDED') };
          put(`${Prefix}/manifest.json`, { DestinationBucket: Bucket, ResultFiles });
          return { ResultWriterDetails: { Bucket, Key: `${Prefix}/manifest.json` } };
        },
      },
    );
    const report = JSON.parse(s3.objects.get('results/runs/run-1/report.json')!.toString()) as LintResult;
    return { output, report };
  }

  it(`has the result of each of ${templates} templates once, though one in a hundred fails at first`, async () => {
    const keys = Array.from(
      { length: templates },
      (_, index) => `all/${index % 7}/${String(index).padStart(6, '0')}.yaml`,
    );
    for (const [index, key] of keys.entries())
      s3.objects.set(`templates/${key}`, Buffer.from(index % 10 === 0 ? withError : clean));
    const isFlaky = new Set(keys.filter((_, index) => index % 100 === 0).map((key) => `templates/${key}`));
    failure = (path, before) => (isFlaky.has(path) && before === 0 ? [503, 'SlowDown'] : undefined);
    const { output, report } = await runOver({ prefix: 'all/' }, keys);
    expect(report.files.map(({ path }) => path)).toEqual([...keys].sort());
    expect(report.files.filter(({ fatal }) => fatal !== undefined)).toEqual([]);
    const wrong = report.files.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    expect(wrong.map(({ path }) => path)).toEqual(keys.filter((_, index) => index % 10 === 0).sort());
    expect(output).toMatchObject({
      summary: { files: templates },
      leftOut: 0,
      reports: ['s3://results/runs/run-1/report.json'],
    });
    expect([...isFlaky].every((path) => s3.reads.get(path)! >= 2)).toBe(true);
    // an attempt that is repeated writes the same object
    const results = [...s3.objects.keys()].filter((path) => path.startsWith('results/runs/run-1/results/'));
    expect(results).toHaveLength(Math.ceil(templates / 50));
  }, 600_000);

  it('says of what could not be linted why, and loses nothing else', async () => {
    const put = (key: string, content: string | Buffer) => s3.objects.set(`templates/${key}`, Buffer.from(content));
    put('odd/a b+é.yaml', withError);
    put('odd/binary.yaml', Buffer.from([0, 1, 2]));
    put('odd/readme.yaml', 'name: no template\n');
    put('odd/secret.yaml', clean);
    put('odd/syntax.yaml', 'Resources:\n  Fn: { Type: AWS::Lambda::Function\n');
    const others = Array.from({ length: 50 }, (_, index) => `odd/down/${index}.yaml`);
    for (const key of others) put(key, clean);
    const odd = [
      'odd/',
      'odd/a+b%2B%C3%A9.yaml',
      'odd/binary.yaml',
      'odd/gone.yaml',
      'odd/readme.yaml',
      'odd/secret.yaml',
    ];
    failure = (path) => {
      if (path === 'templates/odd/down/7.yaml') return [503, 'SlowDown'];
      return path === 'templates/odd/secret.yaml' ? [403, 'AccessDenied'] : undefined;
    };
    const filler = Array.from({ length: 50 - odd.length - 1 }, () => 'odd/readme.yaml');
    const inventory = { inventory: { bucket: 'templates', key: 'inventory/manifest.json' } };
    const { output, report } = await runOver(inventory, [...odd, 'odd/syntax.yaml', ...filler, ...others]);
    const told = Object.fromEntries(
      report.files.map(({ path, fatal, findings }) => [path, fatal?.message ?? findings.map(({ rule }) => rule)]),
    );
    expect(Object.keys(told)).toHaveLength(5 + others.length);
    expect(told['odd/binary.yaml']).toBe('is binary, not text');
    expect(told['odd/gone.yaml']).toBe('no longer exists');
    expect(told['odd/secret.yaml']).toBe('may not be read: AccessDenied');
    expect(told['odd/syntax.yaml']).toEqual(['template-syntax']);
    expect(told['odd/a b+é.yaml']).toContain('role-without-eni-permissions');
    for (const key of others)
      expect(told[key]).toMatch(/^its batch failed: TransientError: s3:.*7\.yaml cannot be read: SlowDown/);
    expect(output.leftOut).toBe(2 + filler.length);
    // read once and five times again
    expect(s3.reads.get('templates/odd/down/7.yaml')).toBe(6);
  }, 60_000);
});

describe('a hook of CloudFormation', () => {
  // The form of the CloudFormation Hooks User Guide, "Evaluating stack operations with Lambda Hooks".
  const event = (targetName: string, payload: unknown) => ({
    clientRequestToken: '11111111-2222-3333-4444-555555555555',
    awsAccountId: '123456789012',
    stackId: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/orders/1',
    changeSetId: null,
    hookTypeName: 'VpcLambdaLint::Stacks::Hook',
    hookTypeVersion: '00000001',
    hookModel: { LambdaFunction: 'arn:aws:lambda:eu-west-1:123456789012:function:hook' },
    actionInvocationPoint: 'CREATE_PRE_PROVISION',
    requestData: { targetName, targetType: targetName, targetLogicalId: 'orders', payload },
    requestContext: { invocation: 1, callbackContext: null },
  });
  const link = 'https://s3.eu-west-1.amazonaws.com/some-bucket/payload?X-Amz-Signature=secret';
  const answers = (body: string | Error | ReadableStream, status = 200) =>
    vi.stubGlobal('fetch', () =>
      body instanceof Error ? Promise.reject(body) : Promise.resolve(new Response(body, { status })),
    );
  const ask = (targetName: string, payload: unknown = link) =>
    handler(event(targetName, payload)) as Promise<HookAnswer>;
  afterAll(() => void vi.unstubAllGlobals());

  it('fails a stack or change set whose template does not comply, and says what to change', async () => {
    for (const targetName of ['STACK', 'CHANGE_SET']) {
      answers(JSON.stringify({ template: withError, previousTemplate: clean }));
      const answer = await ask(targetName);
      expect(answer).toMatchObject({
        hookStatus: 'FAILED',
        errorCode: 'NonCompliant',
        clientRequestToken: '11111111-2222-3333-4444-555555555555',
      });
      expect(answer.message).toContain('(role-without-eni-permissions)');
      expect(answer.message.length).toBeLessThanOrEqual(4096);
    }
  });

  it('passes what complies, what is deleted and what it does not judge', async () => {
    answers(JSON.stringify({ template: clean }));
    expect(await ask('STACK')).toMatchObject({ hookStatus: 'SUCCESS', message: 'vpclambda-lint: no problems' });
    answers(JSON.stringify({ template: null, previousTemplate: clean }));
    expect(await ask('STACK')).toMatchObject({ hookStatus: 'SUCCESS', message: 'There is no template to judge' });
    expect(await ask('AWS::S3::Bucket', {})).toMatchObject({ hookStatus: 'SUCCESS' });
  });

  it('shows as many findings as CloudFormation does', async () => {
    const [, body = ''] = withError.split('Resources:\n');
    const many = Array.from({ length: 60 }, (_, index) =>
      body.replace(/(^ {2}|!GetAtt )(Fn|Role)\b/gm, `$1$2${index}`),
    ).join('');
    answers(JSON.stringify({ template: `Resources:\n${many}` }));
    const { message, hookStatus } = await ask('STACK');
    expect(hookStatus).toBe('FAILED');
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message).toMatch(/\nAnd \d+ more\.$/);
  });

  it.each([
    ['http://s3.amazonaws.com/x', '', 200, 'does not lead to S3'],
    ['https://s3.amazonaws.com.example.org/x', '', 200, 'does not lead to S3'],
    ['https://169.254.169.254/latest/meta-data', '', 200, 'does not lead to S3'],
    ['no link', '', 200, 'does not lead to S3'],
    [link, new Error('ECONNRESET secret'), 200, 'cannot be fetched from S3'],
    [link, 'denied', 403, 'S3 answered with 403'],
    [link, 'Resources:', 200, 'is not JSON'],
    [link, '[]', 200, 'has no template'],
    [link, 'x'.repeat(33 * 1024 * 1024), 200, 'is larger than'],
  ])('lets an operation pass that it cannot judge: %s', async (url, body, status, why) => {
    answers(body, status);
    const answer = await ask('STACK', url);
    expect(answer).toMatchObject({ hookStatus: 'SUCCESS', message: expect.stringContaining(why) });
    expect(answer.message).not.toContain('secret');
    settings({ ON_ERROR: 'fail' });
    answers(body, status);
    expect(await ask('STACK', url)).toMatchObject({ hookStatus: 'FAILED', errorCode: 'InternalFailure' });
    resetSettings();
  });

  it.each([null, [], 'STACK', { targetName: 7, targetLogicalId: null }])(
    'answers what CloudFormation would not send: %j',
    async (requestData) => {
      const asked = { clientRequestToken: 'token', requestData } as unknown as HookEvent;
      expect(await handler(asked)).toMatchObject({ hookStatus: 'SUCCESS', clientRequestToken: 'token' });
    },
  );

  it('judges a stack that has no name', async () => {
    answers(JSON.stringify({ template: withError }));
    const { requestData, ...rest } = event('STACK', link);
    const asked = { ...rest, requestData: { ...requestData, targetLogicalId: null } } as unknown as HookEvent;
    const answer = (await handler(asked)) as HookAnswer;
    expect(answer).toMatchObject({ hookStatus: 'FAILED', errorCode: 'NonCompliant' });
    expect(answer.message).toContain('(role-without-eni-permissions)');
  });

  it('takes a rule that fails for a fault of its own, beside which findings count', async () => {
    const saying = (rule: string, message: string) =>
      ({ rule, severity: 'error', message, remedy: 'Change it' }) as unknown as Finding;
    const crash = saying('rule-crash', 'Rule x failed');
    const answered = (findings: readonly Finding[], onError: 'pass' | 'fail') =>
      answerHook(event('STACK', { template: clean }), { failLevel: 'error', onError }, async ({ path }) => ({
        path,
        findings,
        undecided: [],
      }));
    expect(await answered([crash], 'pass')).toMatchObject({
      hookStatus: 'SUCCESS',
      message: expect.stringContaining('could not judge orders: Rule x failed'),
    });
    expect(await answered([crash], 'fail')).toMatchObject({ hookStatus: 'FAILED', errorCode: 'InternalFailure' });
    const both = await answered([crash, saying('role-without-eni-permissions', 'It lacks some')], 'pass');
    expect(both).toMatchObject({ hookStatus: 'FAILED', errorCode: 'NonCompliant' });
    expect(both.message).not.toContain('Rule x failed');
  });

  it('goes by its settings, and passes when they are wrong', async () => {
    const payload = JSON.stringify({ template: withError });
    settings({ LINT_CONFIG: '{"rules": {"role-without-eni-permissions": "warning"}}' });
    answers(payload);
    expect(await ask('STACK')).toMatchObject({ hookStatus: 'SUCCESS' });
    settings({ FAIL_LEVEL: 'warning' });
    answers(payload);
    expect(await ask('STACK')).toMatchObject({ hookStatus: 'FAILED' });
    for (const wrong of ['{', '[]', '{"rules": {"no-such-rule": "error"}}', '{"plugins": ["./p.mjs"]}']) {
      settings({ LINT_CONFIG: wrong });
      answers(payload);
      expect(await ask('STACK')).toMatchObject({
        hookStatus: 'SUCCESS',
        message: expect.stringContaining('could not judge'),
      });
    }
    resetSettings();
  });

  it('answers in Japanese where its config asks for that', async () => {
    settings({ LINT_CONFIG: '{"locale": "ja"}' });
    answers(JSON.stringify({ template: withError }));
    expect((await ask('STACK')).message).toMatch(/[ぁ-ん].*。 .*(role-without-eni-permissions)/);
    answers(JSON.stringify({ template: clean }));
    expect(await ask('STACK')).toMatchObject({ hookStatus: 'SUCCESS', message: 'vpclambda-lint: 問題はありません' });
    resetSettings();
  });

  it('gives up a template that takes too long, and goes on with the next', async () => {
    settings({ SECONDS_PER_TEMPLATE: '0.001' });
    answers(JSON.stringify({ template: clean }));
    expect(await ask('STACK')).toMatchObject({
      hookStatus: 'SUCCESS',
      message: expect.stringContaining('took longer than'),
    });
    resetSettings();
    answers(JSON.stringify({ template: withError }));
    expect(await ask('STACK')).toMatchObject({ hookStatus: 'FAILED', errorCode: 'NonCompliant' });
  });
});
