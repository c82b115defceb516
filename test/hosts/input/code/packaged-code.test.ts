import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith } from '../../process.ts';
import { runInThread } from '../../thread/in-thread.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});

const callsSns = `import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
const topics = new SNSClient({});
export const handler = (event) => topics.send(new PublishCommand({ Message: event.text }));
`;
const callsTranslate = `import boto3

language = boto3.client("translate")


def hoist(event, context):
    return language.translate_text(Text=event["text"], SourceLanguageCode="auto", TargetLanguageCode="en")
`;

const zipOf = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
    ) as Zippable,
  );

/** A function in a subnet without any route out, with a role that is not in the template. */
const templateOf = (properties: object, metadata: object | undefined = undefined, type = 'AWS::Lambda::Function') =>
  JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    ...(type.includes('Serverless') && { Transform: 'AWS::Serverless-2016-10-31' }),
    Resources: {
      Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
      Inner: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.1.0/24' } },
      Table: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } },
      Association: {
        Type: 'AWS::EC2::SubnetRouteTableAssociation',
        Properties: { SubnetId: { Ref: 'Inner' }, RouteTableId: { Ref: 'Table' } },
      },
      Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'functions', VpcId: { Ref: 'Vpc' } } },
      Sell: {
        Type: type,
        Properties: {
          Role: 'arn:aws:iam::111122223333:role/shared',
          VpcConfig: { SubnetIds: [{ Ref: 'Inner' }], SecurityGroupIds: [{ Ref: 'Group' }] },
          ...properties,
        },
        ...(metadata && { Metadata: metadata }),
      },
    },
  });

interface Said {
  /** Each finding of the rule, with its evidence. */
  readonly findings: readonly string[];
  /** Why something about the services that the function uses is undecided. */
  readonly undecided: readonly string[];
}

function said(
  files: Readonly<Record<string, string | Uint8Array>>,
  path = 'template.json',
  ...options: string[]
): Said {
  return saidIn(folderWith({ 'package.json': '{}', ...files }), path, ...options);
}

function saidIn(cwd: string, path: string, ...options: string[]): Said {
  const { out, err } = runInThread(dist, [path, '--format', 'json', ...options], { cwd });
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as { files: readonly FileOfReport[] };
  const isOfRule = ({ rule }: { rule: string }) => rule === 'function-cannot-reach-service';
  return {
    findings: files.flatMap(({ findings }) =>
      findings.filter(isOfRule).map(({ message, evidence }) => [message, ...evidence].join('\n')),
    ),
    undecided: files.flatMap(({ undecided }) =>
      undecided.filter(({ questions }) => questions.some(isOfRule)).map(({ reason }) => reason),
    ),
  };
}

interface FileOfReport {
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly evidence: string[] }[];
  readonly undecided: readonly { readonly questions: readonly { readonly rule: string }[]; readonly reason: string }[];
}

const node = { Handler: 'src/sell.handler', Runtime: 'nodejs22.x' };
const keyed = (key: unknown, properties: object = node) =>
  templateOf({ ...properties, Code: { S3Bucket: 'artifacts', S3Key: key } });
const hash = 'ab12'.repeat(16);
const zip = zipOf({ 'src/sell.mjs': callsSns });
const foundIn = (path: string) => `its code calls new SNSClient in ${path}:2`;

describe('the code of a packaged template', () => {
  it.each<[what: string, path: string, files: Readonly<Record<string, string | Uint8Array>>, shown: string]>([
    [
      'is the zip of the Serverless Framework',
      '.serverless/cloudformation-template-update-stack.json',
      {
        '.serverless/cloudformation-template-update-stack.json': keyed(
          'serverless/shop/live/1700000000000-2023-11-14T22:13:20.000Z/shop.zip',
        ),
        '.serverless/shop.zip': zip,
      },
      '.serverless/shop.zip/src/sell.mjs',
    ],
    [
      'is the folder of the service where the zip is gone',
      '.serverless/cloudformation-template-update-stack.json',
      {
        '.serverless/cloudformation-template-update-stack.json': keyed(
          'serverless/shop/live/1700000000000-2023-11-14T22:13:20.000Z/shop.zip',
        ),
        'src/sell.ts': callsSns,
      },
      'src/sell.ts',
    ],
    [
      'is a local copy under the name of its key',
      'template.json',
      { 'template.json': keyed({ 'Fn::Sub': '${AWS::StackName}/v1/sell.zip' }), 'sell.zip': zip },
      'sell.zip/src/sell.mjs',
    ],
    [
      'is a local copy under all of its key',
      'template.json',
      { 'template.json': keyed('dist/sell.zip'), 'dist/sell.zip': zip },
      'dist/sell.zip/src/sell.mjs',
    ],
    [
      "is CDK's asset of the hash",
      'cdk.out/Shop.template.json',
      { 'cdk.out/Shop.template.json': keyed(`${hash}.zip`), [`cdk.out/asset.${hash}/src/sell.js`]: callsSns },
      `cdk.out/asset.${hash}/src/sell.js`,
    ],
    [
      "is CDK's zip of the hash, above a stage of a pipeline",
      'cdk.out/assembly-Live/Shop.template.json',
      { 'cdk.out/assembly-Live/Shop.template.json': keyed(`${hash}.zip`), [`cdk.out/asset.${hash}.zip`]: zip },
      `cdk.out/asset.${hash}.zip/src/sell.mjs`,
    ],
    [
      'is what SAM built',
      '.aws-sam/build/template.json',
      {
        '.aws-sam/build/template.json': templateOf(
          { ...node, CodeUri: 'Sell' },
          undefined,
          'AWS::Serverless::Function',
        ),
        '.aws-sam/build/Sell/src/sell.js': callsSns,
      },
      '.aws-sam/build/Sell/src/sell.js',
    ],
    [
      "is the template's own folder, where a function of SAM names no code",
      'app/template.json',
      {
        'app/template.json': templateOf(node, undefined, 'AWS::Serverless::Function'),
        'app/src/sell.ts': callsSns,
      },
      'app/src/sell.ts',
    ],
    [
      'is a zip that the template names',
      'template.json',
      {
        'template.json': templateOf({ ...node, CodeUri: './sell.zip' }, undefined, 'AWS::Serverless::Function'),
        'sell.zip': zip,
      },
      'sell.zip/src/sell.mjs',
    ],
  ])('%s', (_, path, files, shown) => {
    const { findings } = said(files, path);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('Sell uses Amazon SNS, but Inner has no path to it');
    expect(findings[0]).toContain(foundIn(shown));
    expect(said(files, path, '--no-code').findings).toEqual([]);
  });

  it.each<[what: string, files: Readonly<Record<string, string | Uint8Array>>]>([
    ['a zip of another name', { 'template.json': keyed('v1/sell.zip'), 'sell-old.zip': zip }],
    ['a zip in another folder', { 'template.json': keyed('v1/sell.zip'), 'other/sell.zip': zip }],
    [
      'a name that only the deployment gives',
      { 'template.json': keyed({ 'Fn::Sub': '${AWS::StackName}.zip' }), 'sell.zip': zip },
    ],
    [
      'the asset of another hash',
      { 'template.json': keyed(`${'cd34'.repeat(16)}.zip`), [`asset.${hash}/src/sell.js`]: callsSns },
    ],
    [
      'a key that leads out',
      { 'sub/template.json': keyed('../sell.zip'), 'sell.zip': zip, 'template.json': keyed('x') },
    ],
    [
      'a folder beside it that is none of the Serverless Framework',
      { 'template.json': keyed('serverless/shop/live/1700000000000-x/shop.zip'), 'src/sell.js': callsSns },
    ],
    [
      'a zip without the file of the handler',
      { 'template.json': keyed('sell.zip'), 'sell.zip': zipOf({ 'src/other.mjs': callsSns }) },
    ],
    [
      "the template's own folder without the file of the handler",
      {
        'template.json': templateOf(node, undefined, 'AWS::Serverless::Function'),
        'src/other.ts': callsSns,
        'app/src/sell.ts': callsSns,
      },
    ],
    [
      "the template's own folder for code that lies in S3",
      {
        'template.json': templateOf(
          { ...node, CodeUri: 's3://artifacts/sell' },
          undefined,
          'AWS::Serverless::Function',
        ),
        'src/sell.ts': callsSns,
      },
    ],
    [
      "the template's own folder for a function that SAM does not package",
      { 'template.json': templateOf(node), 'src/sell.ts': callsSns },
    ],
    [
      'a native module',
      { 'template.json': keyed('sell.zip'), 'sell.zip': zipOf({ 'src/sell.node': new Uint8Array(100) }) },
    ],
    [
      'compiled code',
      {
        'template.json': keyed('sell.zip', { Handler: 'shop.Sell::handle', Runtime: 'java21' }),
        'sell.zip': zipOf({
          'shop/Sell.class': Uint8Array.of(0xca, 0xfe, 0xba, 0xbe),
          'lib/sns.jar': zipOf({ a: 'b' }),
        }),
      },
    ],
    [
      'a program',
      {
        'template.json': keyed('sell.zip', { Handler: 'bootstrap', Runtime: 'provided.al2023' }),
        'sell.zip': zipOf({ bootstrap: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0) }),
      },
    ],
    [
      'a bundle that computes the names of its clients',
      {
        'template.json': keyed('sell.zip'),
        'sell.zip': zipOf({
          'src/sell.js': `var a=require("aws-sdk");${'var b=1;'.repeat(400)}exports.handler=function(e){return new a[e.kind]().publish(e)};`,
        }),
      },
    ],
  ])('is not taken to be, or proves nothing: %s', (_, files) => {
    expect(said(files).findings).toEqual([]);
  });
});

describe('code in no place that the template names', () => {
  const root = { '.vpclambdalintrc.json': '{ "root": true }' };
  const indexed = { Handler: 'index.handler', Runtime: 'nodejs22.x' };
  const hoisting = { Handler: 'hoist.hoist', Runtime: 'python3.13' };
  const local = (CodeUri: string, properties: object) =>
    templateOf({ ...properties, CodeUri }, undefined, 'AWS::Serverless::Function');
  const callsInJava = `package com.acme.sell;
import software.amazon.awssdk.services.sns.SnsClient;
public class Sell {
  private final SnsClient topics = SnsClient.create();
  public void handleRequest(Object event) { topics.publish(b -> b.message("sold")); }
}
`;
  const callsInGo = `package main

import (
	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-sdk-go-v2/service/sns"
)

func main() {
	topics := sns.NewFromConfig(cfg)
	lambda.Start(func() error { return publish(topics) })
}
`;

  it.each<[what: string, template: string, files: Readonly<Record<string, string>>, shown: string]>([
    [
      'is in the folder that is called as the package',
      keyed({ 'Fn::Sub': '${Prefix}/v1/SellTickets.zip' }, indexed),
      { 'src/sellTickets/index.js': callsSns, 'src/refund/index.js': '' },
      'src/sellTickets/index.js',
    ],
    [
      'is in the folder that is called as that of a package with a name as any other',
      keyed({ 'Fn::Sub': '${Prefix}functions/packages/Sell/lambda.zip' }, indexed),
      { 'functions/source/Sell/index.mjs': callsSns, 'functions/source/Refund/index.mjs': '' },
      'functions/source/Sell/index.mjs',
    ],
    [
      'is the only file with the name that the handler has, whatever the package is called',
      keyed({ Ref: 'AWS::StackName' }, hoisting),
      { 'jobs/flags/hoist.py': callsTranslate },
      'jobs/flags/hoist.py',
    ],
    [
      'is what a build makes a folder of that is not here',
      local('../dist', { ...indexed, Handler: 'sales/index.handler' }),
      { 'src/sales/index.ts': callsSns, 'src/refunds/index.ts': '' },
      'src/sales/index.ts',
    ],
    [
      'is beside what another project deploys',
      keyed({ Ref: 'AWS::StackName' }, hoisting),
      {
        'jobs/flags/hoist.py': callsTranslate,
        'jobs/cranes/template.yaml': 'Resources: { A: { Type: AWS::SNS::Topic } }',
        'jobs/cranes/lower.py': '',
      },
      'jobs/flags/hoist.py',
    ],
    [
      'is the class that a Java handler names',
      local('../target/shop.jar', { Handler: 'com.acme.sell.Sell::handleRequest', Runtime: 'java21' }),
      { 'shop/src/main/java/com/acme/sell/Sell.java': callsInJava },
      'shop/src/main/java/com/acme/sell/Sell.java',
    ],
    [
      'is the program of Go that is called as what is built',
      local('../build/sell/', { Handler: 'bootstrap', Runtime: 'provided.al2023' }),
      { 'cmd/sell/main.go': callsInGo, 'cmd/refund/main.go': callsInGo },
      'cmd/sell/main.go',
    ],
  ])('%s', (_, template, files, shown) => {
    const cwd = folderWith({ 'package.json': '{}', ...root, 'infra/template.json': template, ...files });
    expect(saidIn(cwd, 'infra/template.json').findings.join()).toContain(` in ${shown}:`);
    const link =
      `infra/template.json -> ${shown}\n` +
      `  the handler of Sell in infra/template.json is taken to be in ${shown}, the only file of the repository that fits\n`;
    expect(runInThread(dist, ['--print-links', 'infra/template.json'], { cwd }).out).toBe(link);
    const model = runInThread(dist, ['show-model', 'infra/template.json'], { cwd }).out;
    expect(model.replaceAll(/\s+/g, ' ')).toContain(
      `the handler of Sell in infra/template.json is taken to be in ${shown}`,
    );
  });

  it.each<[what: string, template: string, files: Readonly<Record<string, string>>, options?: readonly string[]]>([
    [
      'folders with such a handler, and none is called as the package',
      keyed('shop.zip', indexed),
      { 'src/sell/index.js': callsSns, 'src/refund/index.js': '' },
    ],
    [
      'folders that are called as the package',
      keyed('sell.zip', indexed),
      { 'src/sell/index.js': callsSns, 'src/old/sell/index.js': '' },
    ],
    [
      'a file with a name as any other, in a folder of another name',
      keyed('shop.zip', indexed),
      { 'src/sell/index.js': callsSns },
    ],
    [
      'two files with the name that the handler has',
      keyed('shop.zip', hoisting),
      { 'jobs/flags/hoist.py': callsTranslate, 'jobs/cranes/hoist.py': callsTranslate },
    ],
    [
      'a file of another language',
      keyed('sell.zip', { ...indexed, Runtime: 'python3.13' }),
      { 'src/sell/index.js': callsSns },
    ],
    [
      'a file without the function that the handler names',
      keyed('shop.zip', { ...hoisting, Handler: 'hoist.lower' }),
      { 'jobs/flags/hoist.py': callsTranslate },
    ],
    [
      'a file of a project that has a template of its own',
      keyed('shop.zip', hoisting),
      { 'jobs/flags/hoist.py': callsTranslate, 'jobs/cfn/flags.yaml': 'Resources: { A: { Type: AWS::SNS::Topic } }' },
    ],
    [
      'a file of a project that another tool deploys',
      keyed('shop.zip', hoisting),
      { 'jobs/flags/hoist.py': callsTranslate, 'jobs/serverless.yml': 'service: flags' },
    ],
    [
      'a file of the project that the template lies in a part of',
      keyed('shop.zip', hoisting),
      { 'flags/hoist.py': callsTranslate, 'template.yaml': 'Resources: { A: { Type: AWS::SNS::Topic } }' },
    ],
    ['a file in a folder of libraries', keyed('shop.zip', hoisting), { 'node_modules/flags/hoist.py': callsTranslate }],
    ['a file that git ignores', keyed('shop.zip', hoisting), { '.gitignore': 'out/', 'out/hoist.py': callsTranslate }],
    ['an option that leaves code out', keyed('shop.zip', hoisting), { 'hoist.py': callsTranslate }, ['--no-code']],
  ])('is not known where there is %s', (_, template, files, options = []) => {
    expect(said({ ...root, 'infra/template.json': template, ...files }, 'infra/template.json', ...options)).toEqual({
      findings: [],
      undecided: ['the role arn:aws:iam::111122223333:role/shared is not in this template'],
    });
  });
});

describe('a zip file that a stranger made', () => {
  const unread = (bytes: Uint8Array) => {
    const { findings, undecided } = said({ 'template.json': keyed('sell.zip'), 'sell.zip': bytes });
    expect(findings).toEqual([]);
    return undecided.filter((reason) => reason.includes('sell.zip')).join('\n');
  };
  /** Changes bytes where both headers of the only file have a field. */
  const patched = (at: number, inCentral: number, value: readonly number[]) => {
    const bytes = Uint8Array.from(zip);
    const central = bytes.findIndex(
      (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2,
    );
    bytes.set(value, at);
    bytes.set(value, central + inCentral);
    return bytes;
  };

  it('is not readable when it is broken', () => {
    expect(unread(strToU8('no zip at all'))).toContain('sell.zip is not readable (it is broken or encrypted)');
    expect(unread(zip.slice(0, zip.length - 10))).toContain('is not readable');
    expect(unread(zip.slice(20))).toContain('is not readable');
    expect(unread(new Uint8Array())).toContain('is not readable');
  });

  it('is not readable when it is encrypted', () => {
    const encrypted = patched(6, 8, [1, 0]);
    // what is encrypted is noise to who unpacks it
    for (let at = 42; at < 120; at++) encrypted[at]! ^= 0x5a;
    expect(unread(encrypted)).toContain('is not readable (it is broken or encrypted)');
    expect(unread(patched(8, 10, [99, 0]))).toContain('is not readable (it is broken or encrypted)');
  });

  it('is not readable when a path leads out of it', () => {
    for (const path of ['../src/sell.mjs', 'src/../../sell.mjs', '/src/sell.mjs', 'C:\\sell.mjs', '..\\sell.mjs'])
      expect(unread(zipOf({ 'src/sell.mjs': callsSns, [path]: 'x' }))).toContain('a path in it leads out of it');
  });

  it('is not readable when it grows out of proportion or says less than it holds', () => {
    expect(unread(zipOf({ 'src/sell.mjs': ' '.repeat(250_000) }))).toContain('limit archive-growth');
    expect(unread(patched(22, 24, [200, 0, 0, 0]))).not.toContain('SNS');
  });

  it('is read no further than the limits', () => {
    const many = Object.fromEntries(Array.from({ length: 50_001 }, (_, i) => [`d/f${i}`, new Uint8Array()]));
    // to compress each takes far longer than to read them
    expect(unread(zipSync(many, { level: 0 }))).toContain('limit archive-entries');
  });

  it('is not followed when it is a link', () => {
    const folder = folderWith({ 'a/template.json': keyed('sell.zip'), 'b/sell.zip': zip, 'a/package.json': '{}' });
    symlinkSync(join(folder, 'b/sell.zip'), join(folder, 'a/sell.zip'));
    expect(saidIn(join(folder, 'a'), 'template.json').findings).toEqual([]);
  });
});

describe('the code of a container image', () => {
  const dockerfile = 'FROM public.ecr.aws/lambda/python:3.13\nCOPY . ${LAMBDA_TASK_ROOT}\nCMD [ "watch.look" ]\n';
  const image = { PackageType: 'Image' };
  const sam = (properties: object = {}, metadata: object = {}) =>
    templateOf(
      { ...image, ...properties },
      { DockerContext: 'deck', Dockerfile: 'Dockerfile', ...metadata },
      'AWS::Serverless::Function',
    );
  const deck = (text = dockerfile) => ({
    'deck/Dockerfile': text,
    'deck/flags.py': callsTranslate,
    'deck/watch.py': 'import os\n\n\ndef look(event, context):\n    return os.environ["STAGE"]\n',
  });
  const hoist = { ImageConfig: { Command: ['flags.hoist'] } };

  it('begins with ImageConfig, else with CMD', () => {
    expect(said({ 'template.json': sam(hoist), ...deck() }).findings).toEqual([
      expect.stringContaining(`its code calls boto3.client('translate') in deck/flags.py:3`),
    ]);
    expect(said({ 'template.json': sam(), ...deck() }).findings).toEqual([]);
    expect(
      said({ 'template.json': sam(), ...deck(dockerfile.replace('watch.look', 'flags.hoist')) }).findings,
    ).toHaveLength(1);
  });

  it.each<[what: string, dockerfile: string]>([
    [
      'through stages',
      'FROM python:3.13 AS build\nWORKDIR /app\nCOPY . .\nFROM public.ecr.aws/lambda/python:3.13\nCOPY --from=build /app ./\nCMD ["flags.hoist"]',
    ],
    [
      'by variables and lists',
      'ARG V=3.13\nFROM --platform=linux/amd64 public.ecr.aws/lambda/python:${V}\nARG FILE=flags.py\nCOPY ["$FILE", "${LAMBDA_TASK_ROOT}/"]\nCMD ["flags.hoist"]',
    ],
    [
      'with a wildcard and over several lines',
      '# syntax=docker/dockerfile:1\nFROM public.ecr.aws/lambda/python:3.13\nRUN pip install \\\n  # what it needs\n  requests\nCOPY *.py ./\nCMD [ \\\n "flags.hoist" ]',
    ],
    ['under another name', 'FROM public.ecr.aws/lambda/python:3.13\nCOPY flags.py ./app.py\nCMD ["app.hoist"]'],
    [
      'for a runtime client',
      'FROM python:3.13\nARG DIR=/function\nWORKDIR ${DIR}\nCOPY . ${DIR}\nENTRYPOINT ["/usr/local/bin/python", "-m", "awslambdaric"]\nCMD ["flags.hoist"]',
    ],
  ])('is what its Dockerfile copies: %s', (_, text) => {
    expect(said({ 'template.json': sam(), ...deck(text) }).findings).toHaveLength(1);
  });

  it.each<[what: string, dockerfile: string, properties?: object]>([
    ['the handler is nowhere', dockerfile.replace('watch.look', 'gone.hoist')],
    [
      'the handler lies in another folder',
      'FROM public.ecr.aws/lambda/python:3.13\nCOPY . ./app/\nCMD ["flags.hoist"]',
    ],
    ['its command is a shell line', 'FROM public.ecr.aws/lambda/python:3.13\nCOPY . ./\nCMD flags.hoist'],
    [
      'another program is started',
      'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["python", "server.py"]\nCMD ["flags.hoist"]',
    ],
    ['nothing says what is started', 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["flags.hoist"]'],
    ['the base image is compiled', 'FROM public.ecr.aws/lambda/provided:al2023\nCOPY . ./\nCMD ["flags.hoist"]'],
    [
      'a variable has no value',
      'FROM public.ecr.aws/lambda/python:3.13\nARG FROM_DIR\nCOPY ${FROM_DIR} ./\nCMD ["flags.hoist"]',
    ],
    [
      'a document is in it',
      'FROM public.ecr.aws/lambda/python:3.13\nCOPY . ./\nCOPY <<EOF flags.py\nprint()\nEOF\nCMD ["flags.hoist"]',
    ],
    ['the working directory is another', dockerfile, { ...hoist.ImageConfig, WorkingDirectory: '/elsewhere' }],
    ['the command is not known', dockerfile, { Command: [{ 'Fn::ImportValue': 'command' }] }],
  ])('proves nothing where %s', (_, text, config) => {
    expect(said({ 'template.json': sam(config && { ImageConfig: config }), ...deck(text) }).findings).toEqual([]);
  });

  it.each([
    ['variables that grow', `ENV A=abcdefgh\n${'ENV A=$A$A$A$A\n'.repeat(60)}`],
    ['folders that grow', 'WORKDIR a/b/c/d/e/f/g/h/i\n'.repeat(2400)],
  ])('is not followed through %s', (_, instructions) => {
    const ran = runInThread(dist, ['template.json', '--no-config', '--format', 'json'], {
      cwd: folderWith({
        'template.json': templateOf(
          { PackageType: 'Image' },
          { DockerContext: 'deck', Dockerfile: 'Dockerfile' },
          'AWS::Serverless::Function',
        ),
        'deck/Dockerfile': `FROM public.ecr.aws/lambda/python:3.13\n${instructions}COPY app.py ./\nCMD ["app.handler"]\n`,
        'deck/app.py': callsTranslate,
      }),
    });
    expect(ran.code).toBe(0);
    expect(ran.out).not.toContain('rule-crash');
  });

  it('says that it holds what another image brings, such as an extension', () => {
    const text = dockerfile.replace('CMD', 'COPY --from=example.com/agent:1 /agent /opt/extensions/agent\nCMD');
    const withAgent = said({ 'template.json': sam(), ...deck(text) });
    expect(withAgent.undecided.join()).toContain('its image holds files of example.com/agent:1');
    const withTool = dockerfile.replace('CMD', 'COPY --from=example.com/uv:1 /uv /usr/local/bin/uv\nCMD');
    expect(said({ 'template.json': sam(), ...deck(withTool) })).toEqual({ findings: [], undecided: [] });
  });

  it("is CDK's asset, by its metadata or by the tag of the image", () => {
    const files = Object.fromEntries(
      Object.entries(deck(dockerfile.replace('watch.look', 'flags.hoist'))).map(([path, text]) => [
        path.replace('deck', `asset.${hash}`),
        text,
      ]),
    );
    const uri = {
      'Fn::Sub': `\${AWS::AccountId}.dkr.ecr.eu-west-1.\${AWS::URLSuffix}/cdk-hnb659fds-container-assets:${hash}`,
    };
    const properties = { ...image, Code: { ImageUri: uri } };
    expect(said({ 'template.json': templateOf(properties), ...files }).findings).toHaveLength(1);
    const metadata = {
      'aws:asset:path': `asset.${hash}`,
      'aws:asset:dockerfile-path': 'Dockerfile',
      'aws:asset:property': 'Code.ImageUri',
    };
    expect(said({ 'template.json': templateOf(properties, metadata), ...files }).findings).toHaveLength(1);
  });
});

describe('a module of Python', () => {
  const python = { Runtime: 'python3.13', Handler: 'app.handle', CodeUri: 'src/' };
  const usesShared =
    'from shared import words\n\n\ndef handle(event, context):\n    return words.hoist(event, context)\n';
  const reads = 'import os\n\n\ndef hoist(event, context):\n    return os.environ["STAGE"]\n';

  it.each<[string, string]>([
    ['the top of the code', "sys.path.append('lib/')"],
    ['the top of the code, first', "sys.path.insert(0, './lib')"],
    ['the folder where the code is', "sys.path.append('/var/task/lib')"],
    ['the folder of the file', "sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lib'))"],
    ['the folder of the file by a sum', "sys.path.append(os.path.dirname(__file__) + '/lib')"],
    ['what the environment calls that folder', "sys.path.append(os.environ['LAMBDA_TASK_ROOT'] + '/lib')"],
  ])('is found in a folder that the code puts on the path of Python: %s', (_, line) => {
    const files = { 'src/app.py': `import os, sys\n${line}\n${usesShared}`, 'src/lib/shared/words.py': callsTranslate };
    expect(
      said({ 'template.json': templateOf(python, undefined, 'AWS::Serverless::Function'), ...files }).findings,
    ).toHaveLength(1);
    const other = { ...files, 'src/lib/shared/words.py': reads };
    expect(said({ 'template.json': templateOf(python, undefined, 'AWS::Serverless::Function'), ...other })).toEqual({
      findings: [],
      undecided: [],
    });
  });

  it.each<[string, string]>([
    ['a variable names the folder', 'sys.path.append(os.environ["WORDS"])'],
    ['a comment speaks of it', "# sys.path.append('lib')"],
    ['a text speaks of it', 'note = "sys.path.append(\'lib\')"'],
    ['it is another folder', "sys.path.append('vendor')"],
    ['it is put together', "sys.path.append(base + 'lib')"],
    ['it is the path of something else', "modulesys.path.append('lib')"],
  ])('is not taken from a folder where %s', (_, line) => {
    const files = { 'src/app.py': `import os, sys\n${line}\n${usesShared}`, 'src/lib/shared/words.py': callsTranslate };
    expect(
      said({ 'template.json': templateOf(python, undefined, 'AWS::Serverless::Function'), ...files }).findings,
    ).toEqual([]);
  });
});

describe('the code of layers', () => {
  const withLayer = (layer: object, properties: object, metadata?: object) => {
    const template = JSON.parse(
      templateOf({ ...properties, Layers: [{ Ref: 'Shared' }] }, undefined, 'AWS::Serverless::Function'),
    );
    template.Resources.Shared = {
      Type: 'AWS::Serverless::LayerVersion',
      Properties: layer,
      ...(metadata && { Metadata: metadata }),
    };
    return JSON.stringify(template);
  };
  const python = { Runtime: 'python3.13', Handler: 'app.handle', CodeUri: 'src/' };
  const usesShared =
    'from shared import words\n\n\ndef handle(event, context):\n    return words.hoist(event, context)\n';
  const reads = 'import os\n\n\ndef hoist(event, context):\n    return os.environ["STAGE"]\n';

  it('is that of the function from where it is imported', () => {
    const files = {
      'src/app.py': usesShared,
      'layer/python/shared/words.py': callsTranslate,
      'layer/python/shared/other.py': callsTranslate,
    };
    const { findings } = said({ 'template.json': withLayer({ ContentUri: 'layer/' }, python), ...files });
    expect(findings).toEqual([expect.stringContaining('in layer/python/shared/words.py:3')]);
    const none = { ...files, 'layer/python/shared/words.py': reads };
    expect(said({ 'template.json': withLayer({ ContentUri: 'layer/' }, python), ...none })).toEqual({
      findings: [],
      undecided: [],
    });
  });

  it('lies where SAM builds it to', () => {
    const files = { 'src/app.py': usesShared, 'layer/shared/words.py': callsTranslate };
    const template = (method?: object) => withLayer({ ContentUri: 'layer/' }, python, method);
    expect(said({ 'template.json': template({ BuildMethod: 'python3.13' }), ...files }).findings).toHaveLength(1);
    expect(said({ 'template.json': template(), ...files }).findings).toEqual([]);
  });

  it('is found by the path in JavaScript, and in zip files', () => {
    const properties = { ...node, CodeUri: 'fn/' };
    const app =
      "const { handler } = require('/opt/nodejs/topics.mjs');\nexports.handler = (event) => handler(event);\n";
    const files = { 'fn/src/sell.js': app };
    const folder = { 'layer/nodejs/topics.mjs': callsSns };
    expect(
      said({ 'template.json': withLayer({ ContentUri: 'layer' }, properties), ...files, ...folder }).findings,
    ).toHaveLength(1);
    const zipped = { 'layer.zip': zipOf({ 'nodejs/topics.mjs': callsSns }) };
    expect(
      said({ 'template.json': withLayer({ ContentUri: 'layer.zip' }, properties), ...files, ...zipped }).findings,
    ).toHaveLength(1);
  });

  it('does not say what an extension or a layer of elsewhere calls', () => {
    const files = { 'src/app.py': usesShared, 'layer/python/shared/words.py': reads };
    const template = withLayer({ ContentUri: 'layer/' }, python);
    expect(
      said({ 'template.json': template, ...files, 'layer/extensions/agent': '#!/bin/sh\n' }).undecided,
    ).toHaveLength(1);
    const elsewhere = template.replace('[{"Ref":"Shared"}]', '["arn:aws:lambda:eu-west-1:111122223333:layer:agent:1"]');
    expect(said({ 'template.json': elsewhere, ...files }).undecided).toHaveLength(1);
  });
});

it('knows that code in a zip uses nothing, and leaves nothing undecided', () => {
  const { findings, undecided } = said({
    'template.json': keyed('sell.zip'),
    'sell.zip': zipOf({ 'src/sell.mjs': 'export const handler = async () => process.env.STAGE;\n' }),
  });
  expect(findings).toEqual([]);
  expect(undecided).toEqual([]);
});
