import { describe, expect, it } from 'vitest';
import { endpoints, ofElsewhere, python, s3, uses, withRole } from './uses-of-code.ts';

describe('a client that shows nothing', () => {
  it.each<[string, Record<string, string>]>([
    [
      'in the file of another handler',
      { 'app.js': 'exports.handler = () => 1;', 'other.js': `${s3}exports.handler = () => s3.send();` },
    ],
    ...[
      'function unused() { return new AWS.S3() }; const a = 1;',
      'class Unused { go() { return new AWS.S3() } } module.exports.Unused = Unused;',
      "function unused() { return new AWS.S3() }; 'a';",
      "const fs = require('fs'), s3 = new AWS.S3();\nexports.other = () => s3.putObject();\nfs.readFileSync('a');",
    ].map((line): [string, Record<string, string>] => [
      `in what is not called, though its line goes on: ${line}`,
      { 'app.js': `const AWS = require('aws-sdk');\n${line}\nexports.handler = () => 1;` },
    ]),
    [
      'in a file that only a comment imports',
      { 'app.js': "// import './other.js'\nexports.handler = () => 1;", 'other.js': s3 },
    ],
    [
      'of another handler of the file',
      { 'app.js': `${s3}export const handler = () => 1;\nexport const other = () => s3.send();` },
    ],
    ['that is not used', { 'app.py': `${python}def handler(e, c):\n    return 1\n` }],
    [
      'that another helper of a module uses',
      {
        'app.py': 'from tools import day\n\ndef handler(e, c):\n    return day()\n',
        'tools.py': `${python}def store():\n    s3.put_object()\n\ndef day():\n    return 1\n`,
      },
    ],
    [
      'of a helper that is imported and not used',
      {
        'app.js': "import { a } from './a.js';\nimport { b } from './b.js';\nexport const handler = () => a();",
        'a.js': 'export const a = () => 1;',
        'b.js': `${s3}export const b = () => s3.send();`,
      },
    ],
    [
      'when it is started by hand',
      {
        'app.py': `import boto3\n\ndef handler(e, c):\n    return 1\n\nif __name__ == '__main__':\n    boto3.client('s3').list_buckets()\n`,
      },
    ],
    [
      'of a module of which types are taken',
      {
        'app.ts': "import type { Store } from './store';\nexport const handler = (s: Store) => s.put();",
        'store.ts': `${s3}export class Store {\n  put() { s3.send(); }\n}`,
      },
    ],
    ['outside the folder', { 'app.js': "import '../../store.js';\nexport const handler = () => 1;" }],
    ['in a test', { 'app.js': 'exports.handler = () => 1;', 'app.test.js': s3 }],
    [
      'of an unknown service',
      { 'app.py': "import boto3\nx = boto3.client('nothing-known')\ndef handler(e, c):\n    x.run()\n" },
    ],
  ])('%s', (_, files) => {
    expect(uses(files, ofElsewhere)).toEqual({ found: [], whyIncomplete: [], places: [] });
  });
});

describe('a client that leaves a doubt', () => {
  const handler = 'export const handler = () => s3.send();\n';

  it.each<[string, Record<string, string>, string, string, string]>([
    [
      'its role',
      { 'app.js': s3 + handler },
      withRole("'logs:PutLogEvents'"),
      'app.handler',
      'its code calls new S3Client in test/src/app.js:2, but its role allows nothing on Amazon S3',
    ],
    [
      'another Region',
      { 'app.js': s3.replace('{}', "{ region: 'us-west-2' }") + handler },
      ofElsewhere,
      'app.handler',
      'its code calls new S3Client in test/src/app.js:2, but it is created for Region us-west-2',
    ],
    [
      'another host',
      { 'app.js': s3.replace('{}', '{ endpoint }') + handler },
      ofElsewhere,
      'app.handler',
      'its code calls new S3Client in test/src/app.js:2, but its options may send its calls to another host',
    ],
    [
      'signing, perhaps',
      {
        'app.js': `${s3}import { sign } from './sign.js';\nexport const handler = () => sign(s3);`,
        'sign.js':
          "import { getSignedUrl } from '@aws-sdk/s3-request-presigner';\nexport const sign = (any) => getSignedUrl(any);",
      },
      ofElsewhere,
      'app.handler',
      'its code calls new S3Client in test/src/app.js:2, but it may only sign what others send',
    ],
    [
      'a handler that is elsewhere',
      { 'app.js': s3 + handler },
      ofElsewhere,
      'dist/app.handler',
      'its code calls new S3Client in test/src/app.js:2, but which of its files the handler uses is not known',
    ],
    [
      'a bundle',
      { 'app.js': `${s3}${';x()'.repeat(1000)}\n${handler}` },
      ofElsewhere,
      'app.handler',
      'its code calls new S3Client in test/src/app.js:2, but it is in a bundle, which may hold more than the function uses',
    ],
  ])('%s', (_, files, role, name, because) => {
    const { found, whyIncomplete } = uses(files, role, name);
    expect(found).toEqual([]);
    expect(whyIncomplete).toContain(because);
  });

  it('is none where the Region is the one of the stack', () => {
    const files = { 'app.js': s3.replace('{}', "{ region: 'us-west-2' }") + handler };
    expect(endpoints(files, ofElsewhere, 'app.handler', 'us-west-2')).toEqual(['proven s3']);
  });

  it.each([
    ['app.js', s3.replace('{}', '{ region: process.env.REGION }') + handler],
    ['app.ts', `const region = process.env.REGION as string;\n${s3.replace('{}', '{ region }')}${handler}`],
    [
      'app.py',
      "import boto3\nimport os\ns3 = boto3.client('s3', region_name=os.environ['REGION'])\ndef handler(e, c):\n    s3.get_object()\n",
    ],
  ])('is none where a variable holds the Region of the stack: %s', (path, text) => {
    const withRegion = (value: string) => `Environment: { Variables: { REGION: ${value} } }, ${ofElsewhere}`;
    const found = (value: string) => uses({ [path]: text }, withRegion(value)).found.map((use) => use.split(':')[0]);
    expect(found('!Ref AWS::Region')).toEqual(['proven s3']);
    expect(found('us-west-2')).toEqual([]);
    expect(found('!Ref Role')).toEqual([]);
    expect(found('!Sub "${AWS::Region}-x"')).toEqual([]);
    expect(endpoints({ [path]: text }, withRegion('us-west-2'), 'app.handler', 'us-west-2')).toEqual(['proven s3']);
  });

  it('is none where nothing gives the variable of the Region a value, in JavaScript', () => {
    const js = s3.replace('{}', '{ region: process.env.REGION }') + handler;
    const own = (text: string, role = ofElsewhere) => endpoints({ 'app.js': text }, role);
    expect(own(js)).toEqual(['proven s3']);
    expect(own(js, `Environment: { Variables: { STAGE: live } }, ${ofElsewhere}`)).toEqual(['proven s3']);
    expect(own(js, `Environment: !Ref Role, ${ofElsewhere}`)).toEqual([]);
    expect(own(`import 'dotenv/config';\n${js}`)).toEqual([]);
    expect(own(`process.env.REGION ??= 'eu-west-3';\n${js}`)).toEqual([]);
    expect(own(`Object.assign(process.env, {});\n${js}`)).toEqual([]);
    expect(own(`process.env['REGION'] = 'eu-west-3';\n${js}`)).toEqual([]);
    expect(own(`export const dependencies = { env: process.env, isLocal: process.env.LOCAL === '1' };\n${js}`)).toEqual(
      ['proven s3'],
    );
  });

  it('is none where another client of the service leaves none', () => {
    const files = {
      'app.js': `${s3}const local = new S3Client({ endpoint: 'http://localhost' });\nexport const handler = () => (isLocal ? local : s3).send();`,
    };
    expect(uses(files, ofElsewhere)).toMatchObject({ found: [expect.stringMatching(/^proven s3/)], whyIncomplete: [] });
  });

  it('shows what a role of the function itself names, where the handler is not found', () => {
    const files = { 'app.js': s3 + handler };
    expect(endpoints(files, withRole("'s3:*'"), 'dist/app.handler')).toEqual(['permitted s3']);
    expect(endpoints(files, withRole("'s3:*'"))).toEqual(['proven s3']);
  });
});

it('is told apart by redirections of the environment', () => {
  const files = { 'app.js': `${s3}export const handler = () => s3.send();` };
  const { found, whyIncomplete } = uses(
    files,
    "Environment: { Variables: { AWS_ENDPOINT_URL_S3: 'http://x' } }, Role: !Ref Role } }",
  );
  expect(found).toEqual([]);
  expect(whyIncomplete).toEqual([
    'its environment variable AWS_ENDPOINT_URL_S3 may send its calls to Amazon S3 to another host',
  ]);
});
