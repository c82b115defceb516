import { describe, expect, it } from 'vitest';
import { folderWith } from '../../process.ts';
import { runInThread } from '../../thread/in-thread.ts';
import {
  callsSns,
  callsTranslate,
  dist,
  hash,
  keyed,
  node,
  said,
  saidIn,
  templateOf,
  zip,
  zipOf,
} from './said-of-code.ts';

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
