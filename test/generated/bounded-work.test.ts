import { describe, expect, it } from 'vitest';
import { matchesActionPattern, patternsOverlap } from '../../src/aws/action-pattern.ts';
import { parseServiceName } from '../../src/aws/services.ts';
import { clientsMade } from '../../src/code/clients-made.ts';
import { hostCallsMade } from '../../src/code/host-calls.ts';
import { longestCode } from '../../src/code/program/read-code.ts';
import { layoutOf } from '../../src/engine/fix/layout.ts';
import { lintSource } from '../../src/engine/lint.ts';
import { coverageOf } from '../../src/engine/suppress/covering.ts';
import { type Directive, readDirectives } from '../../src/engine/suppress/directives.ts';
import { namesExportedIn } from '../../src/engine/workspace/stacks/export-names.ts';
import { looksLikeTemplate } from '../../src/hosts/cli/files/decode.ts';
import { compileWildmatch } from '../../src/hosts/cli/files/wildmatch.ts';
import { parseJsonc } from '../../src/hosts/cli/lazy/jsonc.ts';
import { shortNameOf } from '../../src/language/label.ts';
import { patternOf } from '../../src/model/identity/value-pattern.ts';
import { readCommonYaml } from '../../src/syntax/common-yaml/read.ts';
import { jsonNodes } from '../../src/syntax/json-nodes.ts';
import { parse } from '../../src/syntax/parse.ts';
import { readScalar } from '../../src/syntax/scalar-text.ts';
import { indexLines } from '../../src/text/line-index.ts';
import { allRules } from '../engine/all-rules.ts';

/**
 * Long enough for a square to take seconds. One pass takes some milliseconds, and those of a collection of garbage. Of twice
 * the length, a square would take four times as long: then four times as much would pass unnoticed.
 */
const long = 50_000;
const unnoticed = 37;

/**
 * Fails where work grows with the square of a text or worse. A text four times as long takes four times as long, and
 * sixteen times as long where each place looks at all others; what takes no time worth measuring passes. The time is that
 * of the processor, and the best of several runs counts, so that a busy machine fails nothing.
 */
function expectOnePass(work: (times: number) => unknown, largest = long): void {
  const timeOf = (times: number) => {
    const start = process.cpuUsage();
    work(times);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  // rather than wait for what takes a square of the whole
  expect(timeOf(largest / 16), 'a sixteenth of the text, in ms').toBeLessThan(1000);
  let ratio = Number.POSITIVE_INFINITY;
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 6 && large > unnoticed && ratio > 9; run++) {
    large = Math.min(large, timeOf(largest));
    if (large > unnoticed) small = Math.min(small, timeOf(largest / 4));
    ratio = large / small;
  }
  expect(large <= unnoticed || ratio <= 9, `${small.toFixed(1)} ms became ${large.toFixed(1)} ms`).toBe(true);
}

const yaml = (text: string) => parse('a.yaml', text);

describe.each<[what: string, work: (text: string) => unknown]>([
  ['whether a text is a template', (text) => looksLikeTemplate(`${text} Resources`)],
  ['layout', (text) => layoutOf({ ...yaml(''), text, format: 'yaml' })],
  ['layout of JSON', (text) => layoutOf({ ...yaml(''), text, format: 'json' })],
  ['lines', (text) => indexLines(text).position(text.length)],
  ['a scalar without quotes', (text) => readScalar(text, 0, text.length)],
  ['a scalar in quotes', (text) => readScalar(`"${text}"`, 0, text.length + 2)],
  ['a block scalar', (text) => readScalar(`>\n ${text}`, 0, text.length + 3)],
  ['common YAML in a value', (text) => readCommonYaml(`a: ${text}\nb: 1\n`)],
  [
    'common YAML in blocks',
    (text) => readCommonYaml(`a:\n  - b: |\n      ${text}\n    c: "${text}"\n    d: [${text}]\n`),
  ],
  ['places in JSON', (text) => jsonNodes(JSON.stringify({ a: { [text]: { b: [text] }, c: [{ text }] } }))],
  ['a config with comments', (text) => parseJsonc(`${text}x`)],
  ['an action against a pattern', (text) => matchesActionPattern(`${text}*!`, 'ec2:CreateNetworkInterface')],
  ['two patterns', (text) => [patternsOverlap(`${text}*!`, `*${text}`), patternsOverlap(text, `${text}*?`)]],
  ['the name of an endpoint service', (text) => parseServiceName(`com.amazonaws.${text}`)],
  ['a text with blanks to fill', (text) => patternOf({ kind: 'known', value: text } as never)],
  ['names of stacks', (text) => shortNameOf(text)],
  ['the name of an export', (text) => namesExportedIn(`Export: { Name: ${text}`)],
  ['the names of exports', (text) => namesExportedIn(text.replaceAll('a', ' Export:'))],
  [
    'suppressions',
    (text) => readDirectives(yaml(`a: b # vpclambda-lint-disable ${text.replaceAll('\n', ' ')}\u2028x\n`)),
  ],
  ['suppressions one above the other', (text) => readDirectives({ ...yaml('a: b'), text: text.replaceAll('#', '') })],
])('%s', (_, work) => {
  it.each([
    ' ',
    '\t',
    '\n',
    ' \n',
    '\r\n',
    'a',
    'a ',
    '.',
    ':',
    ':#',
    ': ',
    'a:\n',
    'a:\n\n',
    'a: #\n',
    '#',
    '# \n',
    '-',
    '--',
    ' --',
    ' -- ',
    '*',
    '*a',
    '?',
    '*?',
    '${',
    '}',
    '${a.b}',
    '"',
    "'",
    '\\',
    '//',
    '[',
    '{',
    '\ue000',
    '\ue000/',
    'Resources ',
    '"Resources" ',
    'Resources:',
    'A::',
  ])('%j again and again', (unit) => {
    expectOnePass((times) => work(unit.repeat(times / unit.length)));
  });
});

describe.each([
  '{% ',
  '{{ ',
  '\n{%',
  '"',
  '" ',
  "'",
  '"a": ',
  '[',
  'a: [',
  '\t',
  '@',
  '*',
  '&a ',
  '!A:',
  '!A: ',
  ' !A:b',
  '<<<<<<',
  '\n\t',
  ', ',
  '{a',
])('a template with %j again and again, where it can be read and where not', (unit) => {
  it.each(['a: ', '"', '[1, ', 'a: |\n  '])('behind %j', (start) => {
    expectOnePass((times) => yaml(start + unit.repeat(times / unit.length)).comments(), 30_000);
  });
});

describe.each<[path: string, start: string]>([
  [
    'app.js',
    `import { S3Client } from '@aws-sdk/client-s3';\nconst AWS = require('aws-sdk');\nexport const handler = () => new S3Client(o);\n`,
  ],
  [
    'app.py',
    'import boto3\nfrom aws_lambda_powertools.utilities import parameters\ndef handler(e, c):\n    boto3.client("s3", o)\n',
  ],
  ['app.rb', "require 'aws-sdk-s3'\ndef handler\n  Aws::S3::Client.new\nend\n"],
  [
    'main.go',
    'package main\nimport "net/http"\nimport "github.com/aws/aws-sdk-go-v2/service/s3"\nfunc main() {\n  s3.NewFromConfig(c)\n}\n',
  ],
  ['App.java', 'import software.amazon.awssdk.services.s3.S3Client;\nclass App { Object o = S3Client.create(); }\n'],
  ['App.cs', 'using Amazon.S3;\nclass App { object o = new AmazonS3Client(); }\n'],
  ['main.rs', 'use aws_sdk_s3::Client;\nfn main() { Client::new(&c); }\n'],
])('code in %s', (path, start) => {
  it.each([
    ' ',
    '\n',
    'a',
    'a ',
    'a\n',
    'a=',
    '.',
    'a.',
    '(',
    ')',
    '{',
    '}',
    '[',
    '"',
    "'",
    '`',
    '`${',
    '/',
    '//',
    '/*',
    '*/',
    '#',
    '\\',
    '"""',
    ';',
    ',',
    'a,',
    '@',
    '@a\n',
    'o = ',
    'o={',
    'o: a',
    'new A(',
    'new S3Client(o)\n',
    'client(',
    'session.client("s3")\n',
    'S3Client.create()\n',
    's3.New(\n',
    'new AmazonS3Client()\n',
    'Aws::S3::Client.new\n',
    'Client::new()\n',
    'region',
    'region=',
    'endpoint ',
    "from'a'",
    "from '../a'\n",
    "require('a')",
    "require('./b')\n",
    'import ',
    'import {a,',
    'import a\n',
    'import a\nsys.path.append("a")\n',
    'from a import (',
    'from . import b\n',
    'export ',
    'export {',
    'const a = ',
    'const a\n',
    'const {',
    'class A\n',
    'def a\n',
    'if ',
    'module.exports = {',
    '\nb()\n',
    'import "a/b"\n',
    'using ',
    'use aws_sdk_a::{',
    'config.update',
    '"eu-west-1"',
    "'a/b/c'",
    'return ',
    'return;',
    '{return;',
    'return f(\n',
    '  return a\n',
    'throw a\n',
    'if (false) ',
    'if (false) {',
    'if false {',
    'if False:\n',
    ' if True else ',
    'const a = false;\n',
    'const a = false;\nif (a) b();\n',
    'a = True\n',
    '=process.env.AWS_SAM_LOCAL ? ',
    '(process.env.AWS_SAM_LOCAL && ',
    ' if os.getenv("AWS_SAM_LOCAL") else ',
    'fetch("https://a.example.com")\n',
    'fetch(',
    'requests.get(',
    'import requests\nrequests.get("https://a.example.com")\n',
    'new URL(',
    'http.Get("https://a.example.com")\n',
    'http.Get(a+',
    'a := "b"\n',
    '.uri(URI.create(',
    'HttpRequest HttpClient.GetAsync(',
    'Net::HTTP.get(URI(',
    "Net::HTTP.get(URI('https://#{A}/'))\n",
  ])('%j again and again', (unit) => {
    const files = (text: string) => ({
      path: '',
      files: [
        { path, text },
        { path: path.replace(/\w+\./, 'b.'), text: unit.repeat(10) },
      ],
      whyIncomplete: [],
    });
    const entry = { handler: 'app.handler', files: [] };
    expectOnePass((times) => {
      const folder = files(start + unit.repeat(times / unit.length));
      return [clientsMade(folder, entry), hostCallsMade(folder, entry)];
    }, longestCode / 4);
  });
});

it('directives and the findings that they cover', () => {
  const directive = (kind: Directive['kind'], line: number): Directive =>
    ({ kind, line, ids: [], reason: '', resource: kind === 'resource' ? 'A' : null }) as unknown as Directive;
  expectOnePass((times) => {
    const directives = Array.from({ length: times }, (_, line) =>
      directive((['line', 'disable', 'disable', 'template', 'resource', 'enable'] as const)[line % 6]!, line),
    );
    const told = new Set<Directive>();
    const coverage = coverageOf(directives, (each) => told.add(each));
    for (let line = 0; line < times; line++) coverage.firstFor({ line, resource: 'A', pointer: '/Resources/A' });
    return told;
  }, 20_000);
});

it('blocks that are never closed', () => {
  expectOnePass((times) => {
    const directives = Array.from({ length: times }, (_, line) => ({ kind: 'disable', line, resource: null }));
    const coverage = coverageOf(directives as unknown as Directive[], () => {});
    for (let line = 0; line < times; line++) coverage.firstFor({ line, resource: null, pointer: '' });
  }, 20_000);
});

it.each(['*a', '?*', '**/', '[a]*', '*[!b]'])('an ignore pattern of %j again and again', (unit) => {
  const path = 'a'.repeat(200);
  expectOnePass((times) => compileWildmatch(`${unit.repeat(times / unit.length / 10)}!`)(path), 20_000);
});

const config = allRules();

/** A template with a text of a stranger wherever a text is looked into. */
const templateWith = (text: string) => ({
  Description: text,
  Parameters: { P: { Type: 'CommaDelimitedList', Default: text } },
  Resources: {
    V: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: text } },
    S: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'V' }, CidrBlock: { 'Fn::Sub': text } } },
    G: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: { Ref: 'V' }, GroupDescription: text } },
    E: {
      Type: 'AWS::EC2::VPCEndpoint',
      Properties: { VpcId: { Ref: 'V' }, ServiceName: text, VpcEndpointType: 'Interface' },
    },
    R: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Statement: [{ Effect: 'Allow', Principal: { Service: text }, Action: 'sts:AssumeRole' }],
        },
        ManagedPolicyArns: [text],
        Policies: [
          {
            PolicyName: 'p',
            PolicyDocument: {
              Statement: [
                { Effect: 'Allow', Action: `ec2:${text}`, Resource: text },
                { Effect: 'Allow', Action: `*${text}*`, Resource: `arn:aws:s3:::${text}*` },
                {
                  Effect: 'Deny',
                  NotAction: text,
                  Resource: '*',
                  Condition: { StringLike: { 'aws:SourceVpc': text } },
                },
              ],
            },
          },
        ],
      },
    },
    F: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Handler: text,
        Runtime: 'nodejs22.x',
        Role: { 'Fn::GetAtt': ['R', 'Arn'] },
        Layers: [text],
        Code: { ZipFile: text },
        VpcConfig: { SubnetIds: [{ Ref: 'S' }], SecurityGroupIds: [{ Ref: 'G' }] },
        Environment: {
          Variables: {
            QUEUE_URL: text,
            TABLE: { 'Fn::Sub': `https://sqs.${text}` },
            DB_HOST: { 'Fn::Join': [text, [text]] },
          },
        },
      },
    },
    M: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { FunctionName: { Ref: 'F' }, EventSourceArn: text } },
  },
});

describe('a template with a text wherever texts are looked into', () => {
  it.each([
    'a',
    '.',
    ':',
    '/',
    '*',
    '*a',
    '?',
    '${',
    '${a',
    '${A}',
    '${V}',
    '}',
    ' ',
    '\n',
    '-',
    'arn:',
    'arn:aws:',
    '{{resolve:',
    '1.',
    '0',
    ',',
    '\\',
    "'",
    'é',
    '\ud800',
    '::',
  ])('%j again and again', (unit) => {
    expectOnePass((times) => {
      const text = JSON.stringify(templateWith(unit.repeat(times / unit.length)));
      return lintSource({ path: 'template.yaml', text }, config);
    }, 20_000);
  });
});

it.each(['app.js', 'App.java', 'app.rb'])('functions in a folder of %s in which no handler is found', (path) => {
  const code = 'const c = new S3Client({});\nS3Client.create();\nAws::S3::Client.new\ngetSignedUrl(c, x);\n';
  expectOnePass((count) => {
    const all = Array.from({ length: count }, (_, at) => at);
    const resources = Object.fromEntries(
      all.map((at) => [
        `F${at}`,
        {
          Type: 'AWS::Lambda::Function',
          Properties: {
            Runtime: 'nodejs22.x',
            Handler: `gone${at}.handler`,
            Code: 'src',
            VpcConfig: { SubnetIds: [{ Ref: 'S' }], SecurityGroupIds: ['sg-1'] },
          },
        },
      ]),
    );
    const subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'V' }, CidrBlock: '10.0.0.0/24' } };
    const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
    const folder = {
      path: 'src',
      files: all.map((at) => ({ path: `src/${at}/${path}`, text: code })),
      whyIncomplete: [],
    };
    return lintSource(
      {
        path: 'template.json',
        text: JSON.stringify({ Resources: { V: vpc, S: subnet, ...resources } }),
        codeAt: () => folder,
      },
      config,
    );
  }, 200);
});

describe('a template with many of one kind', () => {
  const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/8' } };
  const subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'V' }, CidrBlock: '10.0.0.0/24' } };
  const functionIn = (...subnets: string[]) => ({
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { ZipFile: 'x' },
      VpcConfig: { SubnetIds: subnets.map((Ref) => ({ Ref })), SecurityGroupIds: ['sg-1'] },
    },
  });
  const association = { SubnetId: { Ref: 'S' }, RouteTableId: { Ref: 'T' } };
  const range = (at: number) => `${20 + (at % 90)}.${Math.floor(at / 90) % 256}.0.0/24`;

  it.each<[what: string, base: object, each: (at: number) => object, largest: number]>([
    [
      'routes of a table',
      {
        S: subnet,
        T: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'V' } } },
        A: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: association },
        F: functionIn('S'),
      },
      (at) => ({
        [`R${at}`]: {
          Type: 'AWS::EC2::Route',
          Properties: { RouteTableId: { Ref: 'T' }, DestinationCidrBlock: range(at), NatGatewayId: 'nat-1' },
        },
      }),
      4000,
    ],
    [
      'lists of subnets',
      {},
      (at) => ({ [`S${at}`]: subnet, [`Z${at}`]: subnet, [`F${at}`]: functionIn(`S${at}`, `Z${at}`) }),
      5000,
    ],
  ])('%s', (_, base, each, largest) => {
    expectOnePass((count) => {
      const resources = Object.assign({ V: vpc, ...base }, ...Array.from({ length: count }, (_, at) => each(at)));
      return lintSource({ path: 'template.json', text: JSON.stringify({ Resources: resources }) }, config);
    }, largest);
  });
});

describe('functions of CloudFormation within one another', () => {
  const within = (levels: number, outside: (inner: unknown, level: number) => unknown, innermost: unknown = 'x') =>
    Array.from({ length: levels }).reduce((inner, _, level) => outside(inner, level), innermost);
  const import_ = { 'Fn::ImportValue': 'Elsewhere' };
  const get = (text: unknown) => ({ 'Fn::GetAtt': ['V', text] });

  it.each<[what: string, value: unknown]>([
    ['a text that each writes twice', within(60, (a) => ({ 'Fn::Sub': ['${a}${a}', { a }] }))],
    ['what is not known, doubled', within(60, (a) => ({ 'Fn::Sub': ['${a}-${a}', { a }] }), import_)],
    ['a resource, doubled', within(60, (a) => ({ 'Fn::Sub': ['${a}${a}', { a }] }), get('CidrBlock'))],
    ['delimiters of a list that is not known', within(60, (by) => ({ 'Fn::Join': [by, import_] }), import_)],
    ['delimiters of a split', within(60, (by) => ({ 'Fn::Split': [by, import_] }), import_)],
    ['lists of a join', within(60, (list) => ({ 'Fn::Join': [',', { 'Fn::Split': [',', list] }] }), import_)],
    ['positions', within(60, (at) => ({ 'Fn::Select': [at, { 'Fn::GetAZs': '' }] }), import_)],
    ['keys of mappings', within(60, (key) => ({ 'Fn::FindInMap': ['M', key, 'a'] }), 'a')],
    ['lists in lists', within(29, (list) => [list])],
    ['ranges', within(60, (block) => ({ 'Fn::Cidr': [{ 'Fn::Select': [0, block] }, 256, 1] }), ['10.0.0.0/8'])],
  ])('%s take no time', (_, value) => {
    const template = {
      Mappings: { M: { a: { a: 'a' } } },
      Resources: {
        V: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
        S: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: value, AvailabilityZone: value, CidrBlock: value } },
        T: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: value } },
        R: {
          Type: 'AWS::EC2::Route',
          Properties: { RouteTableId: value, DestinationCidrBlock: value, GatewayId: value },
        },
        F: {
          Type: 'AWS::Lambda::Function',
          Properties: {
            FunctionName: value,
            Role: value,
            Environment: { Variables: { QUEUE_URL: value } },
            VpcConfig: { SubnetIds: [value, { Ref: 'S' }], SecurityGroupIds: value },
          },
        },
      },
    };
    const began = process.cpuUsage();
    lintSource({ path: 'template.yaml', text: JSON.stringify(template) }, config);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000);
  });
});
