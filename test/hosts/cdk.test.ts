import { join } from 'node:path';
import { App, aws_ec2 as ec2, aws_lambda as lambda, Stack, Stage, aws_sqs as sqs, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lint, VpcLambdaLint } from '../../src/hosts/cdk/index.ts';
import { folderWith } from './process.ts';

const code = {
  runtime: lambda.Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: lambda.Code.fromInline('exports.handler = 1'),
};

/** An app that leaves nothing behind where it is synthesized. */
function newApp(): App {
  return new App({ outdir: join(folderWith({}), 'cdk.out') });
}

/** A stack whose function calls SQS from subnets without a path to it. */
function ordersIn(scope: App | Stage, isReachable = false): Stack {
  const stack = new Stack(scope, 'Orders');
  const isolated = { subnetType: ec2.SubnetType.PRIVATE_ISOLATED };
  const vpc = new ec2.Vpc(stack, 'Vpc', {
    natGateways: 0,
    subnetConfiguration: [{ name: 'Isolated', ...isolated }],
  });
  if (isReachable) vpc.addInterfaceEndpoint('Sqs', { service: ec2.InterfaceVpcEndpointAwsService.SQS });
  const queue = new sqs.Queue(stack, 'Queue');
  const fn = new lambda.Function(stack, 'Fn', {
    ...code,
    vpc: vpc as ec2.IVpc,
    vpcSubnets: isolated,
    environment: { QUEUE_URL: queue.queueUrl },
  });
  queue.grantSendMessages(fn);
  return stack;
}

describe('lint, in a unit test of a stack', () => {
  it('gives no findings for a stack without any', () => {
    expect(lint(Template.fromStack(ordersIn(newApp(), true)))).toEqual([]);
  });

  it('names constructs where it is given the stack, and logical ids elsewhere', () => {
    const stack = ordersIn(newApp());
    const template = Template.fromStack(stack);
    const [finding] = lint(template, { stack });
    expect(finding).toMatchObject({ rule: 'function-cannot-reach-service', severity: 'error' });
    expect(finding!.message).toMatch(/^Orders\/Fn uses Amazon SQS, but Orders\/Vpc\/IsolatedSubnet1 and /);
    expect(lint(template)[0]!.message).toMatch(/^Fn9270CBC0 uses Amazon SQS, but VpcIsolatedSubnet1Subnet/);
    expect(lint(template.toJSON())).toEqual(lint(template));
  });

  it('takes what a config file would say', () => {
    const template = Template.fromStack(ordersIn(newApp()));
    expect(lint(template, { config: { rules: { 'function-cannot-reach-service': 'off' } } })).toEqual([]);
    expect(lint(template, { config: { locale: 'ja' } })[0]!.message).toContain('Amazon SQS を使用します');
    expect(() => lint(template, { config: { rules: { 'function-cannot-reach-servise': 'off' } } })).toThrow(
      /function-cannot-reach-servise/,
    );
  });
});

const validationFailed = /Validation ?failed/i;

describe('the plugin of CDK', () => {
  let outdir: string;
  let printed: string;
  const { exitCode } = process;
  beforeEach(() => {
    outdir = join(folderWith({}), 'cdk.out');
    printed = '';
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        printed += String(text);
        return true;
      });
    for (const method of ['log', 'error', 'info', 'warn'] as const)
      vi.spyOn(console, method).mockImplementation((text) => {
        printed += String(text);
      });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = exitCode;
  });

  /** Synthesizes, and gives what CDK prints of it. */
  function printedBy(app: App): string {
    try {
      app.synth();
    } catch (error) {
      printed += String(error);
    }
    return printed;
  }

  it.each([
    [
      'the validations of an app',
      () => {
        const app = new App({ outdir });
        Validations.of(app).addPlugins(new VpcLambdaLint());
        return app;
      },
    ],
    ['policyValidationBeta1', () => new App({ outdir, policyValidationBeta1: [new VpcLambdaLint()] })],
  ])('fails a synthesis by %s', (_, appWith) => {
    const app = appWith();
    ordersIn(app);
    const text = printedBy(app);
    expect(text).toContain('Orders/Fn uses Amazon SQS');
    expect(text).toContain('function-cannot-reach-service');
    expect(text).toMatch(validationFailed);
  });

  it('speaks Japanese where its config asks for that', () => {
    const app = new App({ outdir, policyValidationBeta1: [new VpcLambdaLint({ config: { locale: 'ja' } })] });
    ordersIn(app);
    expect(printedBy(app)).toContain('Orders/Fn は Amazon SQS を使用します');
  });

  it('lets an app without findings pass', () => {
    const app = new App({ outdir, policyValidationBeta1: [new VpcLambdaLint()] });
    ordersIn(app, true);
    expect(printedBy(app)).not.toMatch(validationFailed);
  });

  it('knows the stacks of stages, and links those of one app', () => {
    const app = new App({ outdir });
    const stage = new Stage(app, 'Prod');
    const stack = ordersIn(stage);
    const other = new Stack(stage, 'Billing');
    const vpc = stack.node.findChild('Vpc') as ec2.IVpc;
    new lambda.Function(other, 'Fn', { ...code, vpc, vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED } });
    const { directory, stacks } = stage.synth();
    const { violations, success } = new VpcLambdaLint().validate({
      templatePaths: stacks.map(({ templateFile }) => join(directory, templateFile)),
      appConstruct: app,
    });
    expect(success).toBe(false);
    expect(violations.map(({ description }) => description).join('\n')).toContain('Prod/Orders/Fn uses Amazon SQS');
    for (const { violatingResources } of violations)
      expect(violatingResources[0]).toMatchObject({ resourceLogicalId: expect.stringMatching(/^\w+$/) });
  });
});
