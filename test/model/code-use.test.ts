import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { servicesUsedBy } from '../../src/model/usage/services/services.ts';
import { allInWords } from '../in-words.ts';
import { coreOf, functionOf } from './core-of.ts';

/** What a function F uses whose code is these files, by their paths in `src/`. */
function uses(files: Readonly<Record<string, string>>, resources: string, handler = 'app.handler', region?: string) {
  const all = `F: { Type: AWS::Lambda::Function, Properties: { Code: src/, Handler: "${handler}", ${resources}`;
  return usesOf(all, files, region);
}

function usesOf(resources: string, files: Readonly<Record<string, string>> = {}, region?: string) {
  const core = coreOf(resources, 'Parameters: { Role: { Type: String } }', [], {
    pseudo: { region },
    codeAt: (path) =>
      path === 'src/'
        ? {
            path: 'test/src',
            files: Object.entries(files).map(([name, text]) => ({ path: `test/src/${name}`, text })),
            whyIncomplete: [],
          }
        : undefined,
  });
  const { found, whyIncomplete } = servicesUsedBy(core, functionOf(core, 'F'));
  return {
    found: found.map(({ certainty, endpoint, because }) => `${certainty} ${endpoint}: ${inWords(because)}`),
    whyIncomplete: whyIncomplete.map(({ because }) => inWords(because)).filter((because) => because !== roleUnknown),
    places: found.map(({ place }) => `${place.file}:${place.line ?? place.keys.join('.')}`),
  };
}

const roleUnknown = 'parameter Role has no value here';
const ofElsewhere = 'Role: !Ref Role } }';
const withRole = (actions: string) => `Role: !GetAtt R.Arn } }
R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: [${actions}], Resource: '*' }] } }] } }`;

const s3 = "import { S3Client } from '@aws-sdk/client-s3';\nconst s3 = new S3Client({});\n";
const python = "import boto3\ns3 = boto3.client('s3')\n\n";
/** The endpoints that code is seen to use, as a rule would blame them. */
const endpoints = (...of: Parameters<typeof uses>) => uses(...of).found.map((use) => use.split(':')[0]);

describe('a client that the handler leads to', () => {
  it('proves a use, at its line', () => {
    const text = `${s3}export const handler = async () => s3.send(x);\n`;
    expect(uses({ 'app.ts': text }, ofElsewhere)).toEqual({
      found: ['proven s3: its code calls new S3Client in test/src/app.ts:2'],
      whyIncomplete: [],
      places: ['test/src/app.ts:2'],
    });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'through a relative import',
      {
        'app.js': "import { save } from './lib/store.js';\nexport const handler = () => save();",
        'lib/store.ts': `${s3}export function save() {\n  s3.send();\n}`,
      },
      'app.handler',
    ],
    [
      'through a folder',
      {
        'app.js': "const db = require('./db');\nexports.handler = () => db.save();",
        'db/index.js':
          "const AWS = require('aws-sdk');\nconst s3 = new AWS.S3();\nexports.save = () => s3.putObject();",
      },
      'app.handler',
    ],
    ...[
      "const a = 1,\n  AWS = require('aws-sdk'),\n  s3 = new AWS.S3();\nexports.handler = () => s3.putObject();",
      "const { a, b } = require('./c'), AWS = require('aws-sdk'), s3 = new AWS.S3();\nexports.handler = () => s3.putObject();",
      "const AWS = require('aws-sdk');\nconst { SQS, S3 } = AWS;\nconst s3 = new S3();\nexports.handler = () => s3.putObject();",
      "const AWS = require('aws-sdk');\nconst Store = AWS.S3;\nconst s3 = new Store();\nexports.handler = () => s3.putObject();",
      "const a = 1;const AWS = require('aws-sdk');\nexports.handler = () => new AWS.S3().putObject();",
      "var a={b:function(){return 1}},c=require('fs'),d=require('@aws-sdk/client-s3');var e=new d.S3Client({});exports.handler=()=>e.send(a);",
      "function a(){return 1}var b=require('@aws-sdk/client-s3');var c=new b.S3Client({});exports.handler=()=>c.send(a());",
    ].map((text): [string, Record<string, string>, string] => [
      `declared as in ${text}`,
      { 'app.js': text },
      'app.handler',
    ]),
    ...['return f"{put(1)}"', 'return f\'{{}} {put(1)!r:>{width}} {a["b"]}\'', "return rf'''a\n{put(1)}\n'''"].map(
      (line): [string, Record<string, string>, string] => [
        `called in a string of Python, as in ${line}`,
        {
          'app.py': `import boto3\ns3 = boto3.client('s3')\ndef put(a):\n    s3.put_object()\ndef handler(e, c):\n    ${line}\n`,
        },
        'app.handler',
      ],
    ),
    [
      'made in a string of Python',
      { 'app.py': 'import boto3\ndef handler(e, c):\n    return f"{boto3.client(\'s3\').list_buckets()}"\n' },
      'app.handler',
    ],
    [
      'called in a string of Ruby',
      {
        'app.rb':
          'require "aws-sdk-s3"\nS3 = Aws::S3::Client.new\ndef put(a)\n  S3.put_object(a)\nend\ndef handler(event:, context:)\n  "a #{put({ b: 1 })} c"\nend\n',
      },
      'app.handler',
    ],
    [
      'declared with two names in Python',
      { 'app.py': "import boto3\na = b = boto3.client('s3')\ndef handler(e, c):\n    b.get_object()\n" },
      'app.handler',
    ],
    [
      'by a list of exports',
      {
        'app.js':
          "const AWS = require('aws-sdk');\nconst s3 = new AWS.S3();\nasync function main() {\n  s3.getObject();\n}\nmodule.exports = { handler: main };",
      },
      'app.handler',
    ],
    [
      'by a module handed on',
      { 'app.js': "export { handler } from './main.js';", 'main.js': `${s3}export const handler = () => s3.send();` },
      'app.handler',
    ],
    [
      'by a default export',
      {
        'app.js': "import store from './store.js';\nexport const handler = () => store.put();",
        'store.js': `${s3}export default class Store {\n  put() { s3.send(); }\n}`,
      },
      'app.handler',
    ],
    [
      'that a bundler exports',
      {
        'app.js':
          '__export(app_exports, {\n  handler: () => handler\n});\nvar import_client_s3 = require("@aws-sdk/client-s3");\nvar s3 = new import_client_s3.S3Client({});\nvar handler = async () => s3.send();',
      },
      'app.handler',
    ],
    ['in a folder', { 'handlers/app.js': `${s3}export const handler = () => s3.send();` }, 'handlers/app.handler'],
    [
      'required at once',
      { 'app.js': "exports.handler = require('./main').run;", 'main.js': `${s3}exports.run = () => s3.send();` },
      'app.handler',
    ],
    [
      'handed on with all else',
      { 'app.ts': "export * from './main';", 'main.ts': `${s3}export const handler = () => s3.send();` },
      'app.handler',
    ],
    [
      'imported where it is needed',
      {
        'app.py': 'def handler(e, c):\n    from lib.store import read\n    return read()\n',
        'lib/store.py': `${python}def read():\n    return s3.get_object()\n`,
      },
      'app.handler',
    ],
    ['in Python', { 'app.py': `${python}def handler(event, context):\n    return s3.get_object()\n` }, 'app.handler'],
    [
      'in a module of Python',
      {
        'pkg/app.py': 'from .store import read\n\ndef handler(e, c):\n    return read()\n',
        'pkg/store.py': `${python}def read():\n    return s3.get_object()\n`,
      },
      'pkg.app.handler',
    ],
    [
      'in a package from the top',
      {
        'app.py': 'from common import store\n\ndef handler(e, c):\n    return store.read()\n',
        'common/store.py': `${python}def read():\n    return s3.get_object()\n`,
      },
      'app.handler',
    ],
    [
      'under a decorator',
      {
        'app.py': `${python}app = Resolver()\n\n@app.get("/x")\ndef items():\n    return s3.get_object()\n\ndef handler(e, c):\n    return app.resolve(e, c)\n`,
      },
      'app.handler',
    ],
    [
      'in Ruby',
      {
        'app.rb': "require_relative './store'\n\ndef handler(event:, context:)\n  Store.new.read\nend\n",
        'store.rb': 'class Store\n  def read\n    Aws::S3::Client.new.get_object\n  end\nend\n',
      },
      'app.handler',
    ],
    [
      'in Java',
      {
        'src/main/java/a/App.java': 'class App { Store store = new Store(); }',
        'src/main/java/a/Store.java':
          'import software.amazon.awssdk.services.s3.S3Client;\nclass Store { S3Client s3 = S3Client.create(); }',
      },
      'a.App::handle',
    ],
    [
      'in C#',
      { 'Function.cs': 'using Amazon.S3;\npublic class Function { IAmazonS3 s3 = new AmazonS3Client(); }' },
      'Shop::Shop.Function::Handle',
    ],
    [
      'in Go',
      {
        'main.go': 'package main\nimport "example.com/shop/store"\nfunc main() { store.Start() }',
        'store/s.go':
          'package store\nimport "github.com/aws/aws-sdk-go-v2/service/s3"\nfunc Start() { s3.NewFromConfig(cfg) }',
      },
      'bootstrap',
    ],
    ['in Rust', { 'src/main.rs': 'fn main() { aws_sdk_s3::Client::new(&c); }' }, 'bootstrap'],
  ])('%s', (_, files, handler) => {
    expect(endpoints(files, ofElsewhere, handler)).toEqual(['proven s3']);
  });
});

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

describe('where the code is', () => {
  const js = { 'app.js': `${s3}export const handler = () => s3.send();` };
  const found = (...of: Parameters<typeof usesOf>) => usesOf(...of).found.map((use) => use.split(':')[0]);

  it.each([
    [
      'CodeUri',
      'F: { Type: AWS::Serverless::Function, Properties: { CodeUri: src/, Handler: app.handler, Role: !Ref Role } }',
    ],
    [
      'an asset of CDK',
      'F: { Type: AWS::Lambda::Function, Metadata: { "aws:asset:path": src/ }, Properties: { Code: { S3Bucket: b, S3Key: k }, Handler: app.handler, Role: !Ref Role } }',
    ],
    [
      'what esbuild begins with',
      'F: { Type: AWS::Serverless::Function, Metadata: { BuildMethod: esbuild, BuildProperties: { EntryPoints: [./app.js] } }, Properties: { CodeUri: src/, Handler: main.handler, Role: !Ref Role } }',
    ],
  ])('%s', (_, resources) => {
    expect(found(resources, js)).toEqual(['proven s3']);
  });

  it('Globals', () => {
    const sections =
      'Transform: AWS::Serverless-2016-10-31\nGlobals: { Function: { CodeUri: src/ } }\nParameters: { Role: { Type: String } }';
    const core = coreOf(
      'F: { Type: AWS::Serverless::Function, Properties: { Handler: app.handler, Role: !Ref Role } }',
      sections,
      [],
      {
        codeAt: (path) =>
          path === 'src/'
            ? { path: 'src', files: [{ path: 'src/app.js', text: js['app.js'] }], whyIncomplete: ['x is an archive'] }
            : undefined,
      },
    );
    const { found, whyIncomplete } = servicesUsedBy(core, functionOf(core, 'F'));
    expect(found).toMatchObject([{ endpoint: 's3', certainty: 'proven', place: { file: 'src/app.js', line: 2 } }]);
    expect(allInWords(whyIncomplete[0])).toMatchObject({ because: 'its code was not read in full: x is an archive' });
  });

  it.each([
    [
      'S3',
      "F: { Type: AWS::Serverless::Function, Properties: { CodeUri: 's3://bucket/key', Handler: app.handler, Role: !Ref Role } }",
    ],
    [
      'an image',
      'F: { Type: AWS::Lambda::Function, Metadata: { DockerContext: src/ }, Properties: { PackageType: Image, Code: { ImageUri: x }, Role: !Ref Role } }',
    ],
    [
      'a parameter',
      'F: { Type: AWS::Serverless::Function, Properties: { CodeUri: !Ref Role, Handler: app.handler, Role: !Ref Role } }',
    ],
  ])('nowhere to be read: %s', (_, resources) => {
    expect(usesOf(resources, js)).toEqual({ found: [], whyIncomplete: [], places: [] });
  });

  it.each([
    [
      'nodejs20.x',
      "const AWS = require('aws-sdk');\n        const s3 = new AWS.S3();\n        exports.handler = () => s3.getObject();",
    ],
    [
      'python3.12',
      "import boto3\n        s3 = boto3.client('s3')\n        def handler(e, c):\n            s3.get_object()",
    ],
  ])('in the template, for %s', (runtime, text) => {
    const inline = (code: string) =>
      `F:\n  Type: AWS::Lambda::Function\n  Properties:\n    Handler: index.handler\n    Runtime: ${runtime}\n    Role: !Ref Role\n    Code:\n      ZipFile: ${code}|\n        ${text}`;
    const [shown] = usesOf(inline('')).found;
    expect(shown).toMatch(/^proven s3: its inline code calls (?:new AWS\.S3|boto3\.client\('s3'\))$/);
    expect(usesOf(inline('')).places).toEqual(['template.yaml:Resources.F.Properties.Code.ZipFile']);
    expect(found(inline('!Sub '))).toEqual(['proven s3']);
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

describe('signing', () => {
  const presigner = "import { getSignedUrl } from '@aws-sdk/s3-request-presigner';\n";
  const allowed = (name: string) => withRole(`'${name}'`);

  it.each<[string, Record<string, string>, string, string]>([
    [
      'JavaScript',
      { 'app.js': `${s3}${presigner}export const handler = () => getSignedUrl(s3, x);` },
      's3',
      'app.handler',
    ],
    [
      'version 2 of JavaScript',
      {
        'app.js':
          "const AWS = require('aws-sdk');\nconst s3 = new AWS.S3();\nexports.handler = () => s3.getSignedUrl('putObject');",
      },
      's3',
      'app.handler',
    ],
    [
      'a posted form',
      {
        'app.ts': `${s3}import { createPresignedPost } from '@aws-sdk/s3-presigned-post';\nexport const handler = () => createPresignedPost(s3, x);`,
      },
      's3',
      'app.handler',
    ],
    [
      'Python',
      { 'app.py': `${python}def handler(e, c):\n    return s3.generate_presigned_post(x)\n` },
      's3',
      'app.handler',
    ],
    [
      'Python, without a name',
      { 'app.py': "import boto3\ndef handler(e, c):\n    return boto3.client('s3').generate_presigned_url(x)\n" },
      's3',
      'app.handler',
    ],
    [
      'a token for a database',
      {
        'app.py':
          "import boto3\nrds = boto3.client('rds')\n\ndef handler(e, c):\n    return rds.generate_db_auth_token()\n",
      },
      'rds',
      'app.handler',
    ],
  ])('is no call, in %s', (_, files, prefix, handler) => {
    expect(uses(files, allowed(`${prefix}:*`), handler)).toEqual({ found: [], whyIncomplete: [], places: [] });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'Go',
      {
        'main.go':
          'import "github.com/aws/aws-sdk-go-v2/service/s3"\nfunc main() {\n\tclient := s3.NewFromConfig(cfg)\n\tp := s3.NewPresignClient(client)\n\tp.PresignPutObject(x)\n}\n',
      },
      'bootstrap',
    ],
    [
      'Java',
      {
        'App.java':
          'import software.amazon.awssdk.services.s3.presigner.S3Presigner;\nclass App {\n  S3Presigner p = S3Presigner.create();\n}\n',
      },
      'App::run',
    ],
    [
      '.NET',
      {
        'App.cs':
          'using Amazon.S3;\nclass App {\n  void Run() {\n    var s3 = new AmazonS3Client();\n    return s3.GetPreSignedURL(request);\n  }\n}\n',
      },
      'N::App::Run',
    ],
    [
      'JavaScript beside a library that may call',
      {
        'app.js': `${s3}${presigner}import { other } from 'other';\nexport const handler = () => other(getSignedUrl(s3, x));`,
      },
      'app.handler',
    ],
  ])('leaves a doubt about a permission, in %s', (_, files, handler) => {
    expect(uses(files, allowed('s3:GetObject'), handler)).toEqual({
      found: [],
      whyIncomplete: ['its role R allows s3:GetObject, but its code may only sign what others send'],
      places: [],
    });
  });

  it.each<[string, Record<string, string>]>([
    ['the same client', { 'app.js': `${s3}${presigner}export const handler = () => getSignedUrl(s3, s3.send(x));` }],
    [
      'in Python',
      { 'app.py': `${python}def handler(e, c):\n    s3.put_object()\n    return s3.generate_presigned_url(x)\n` },
    ],
    [
      'another client',
      {
        'app.py':
          "import boto3\n\ndef sign():\n    return boto3.client('s3').generate_presigned_url(x)\n\ndef handler(e, c):\n    boto3.client('s3').get_object()\n    return sign()\n",
      },
    ],
  ])('proves nothing against a call beside it: %s', (_, files) => {
    expect(endpoints(files, allowed('s3:GetObject'))).toEqual(['proven s3']);
  });
});

describe('code that makes no client of a service', () => {
  const queue = withRole("'sqs:SendMessage'");

  it.each([
    ['arn:aws:lambda:eu-west-1:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-x86_64:7', true],
    ['arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:53', true],
    ['arn:aws:lambda:eu-west-1:111122223333:layer:our-libraries:3', false],
    ['arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:65', false],
    ['arn:aws:lambda:eu-west-1:901920570463:layer:aws-otel-python-amd64-ver-1-25-0:1', false],
  ])('does not call it with the layer %s: %j', (layer, isKnown) => {
    const files = {
      'app.py': 'import json\nimport os\n\ndef handler(e, c):\n    return json.dumps(dict(os.environ))\n',
    };
    const { whyIncomplete } = uses(files, `Layers: ['${layer}'], ${queue}`);
    expect(whyIncomplete.some((because) => /sqs/.test(because))).toBe(!isKnown);
  });

  it.each<[string, Record<string, string>]>([
    ['Python', { 'app.py': 'import json\nimport os\n\ndef handler(e, c):\n    return json.dumps(dict(os.environ))\n' }],
    ['Python with another client', { 'app.py': `${python}def handler(e, c):\n    s3.put_object()\n` }],
    [
      'JavaScript',
      {
        'app.js': "import pg from 'pg';\nimport { a } from './a.js';\nexport const handler = () => a(pg);",
        'a.js': 'export const a = 1;',
      },
    ],
    [
      "JavaScript with Middy and the types of Lambda's events",
      {
        'app.ts':
          "import middy from '@middy/core';\nimport { APIGatewayProxyEvent } from 'aws-lambda';\nimport { run } from './run';\nexport const handler = middy((event: APIGatewayProxyEvent) => run(event));",
        'run.ts': 'export const run = (event: object) => event;',
      },
    ],
    [
      'Python with Powertools and stubs',
      {
        'app.py':
          'from aws_lambda_powertools import Logger, Tracer\nfrom aws_lambda_powertools.event_handler import APIGatewayRestResolver\nfrom mypy_boto3_sqs import SQSClient\n\napp = APIGatewayRestResolver()\n\ndef handler(e, c):\n    return app.resolve(e, c)\n',
      },
    ],
  ])('does not call it, whatever its role allows: %s', (_, files) => {
    const { found, whyIncomplete } = uses(files, queue);
    expect(found.filter((use) => /sqs/.test(use))).toEqual([]);
    expect(whyIncomplete.filter((because) => /sqs/.test(because))).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a library',
      { 'app.js': "import q from 'queue-workers';\nexport const handler = () => q();" },
      'it imports queue-workers, which may call AWS services by itself',
    ],
    [
      'a middleware that reads a service',
      {
        'app.js':
          "import middy from '@middy/core';\nimport ssm from '@middy/ssm';\nexport const handler = middy().use(ssm({}));",
      },
      'it imports @middy/ssm, which may call AWS services by itself',
    ],
    [
      'a part of Powertools that reads a service',
      {
        'app.py':
          'from aws_lambda_powertools import Logger\nfrom aws_lambda_powertools.utilities.feature_flags import AppConfigStore\n\ndef handler(e, c):\n    return AppConfigStore(e)\n',
      },
      'it imports aws_lambda_powertools.utilities.feature_flags, which may call AWS services by itself',
    ],
    [
      'a client by any name',
      { 'app.py': 'import boto3\n\ndef handler(e, c):\n    boto3.client(e).run()\n' },
      'test/src/app.py creates clients of AWS services by means that are not followed',
    ],
    [
      'another program',
      { 'app.py': 'import os\n\ndef handler(e, c):\n    os.system(e)\n' },
      'test/src/app.py loads or runs what it does not name',
    ],
    [
      'the AWS CLI',
      { 'app.js': "const { execSync } = require('child_process');\nexports.handler = () => execSync(x);" },
      'it imports child_process, which may call AWS services by itself',
    ],
    [
      'a host',
      {
        'app.py': 'import requests\n\ndef handler(e, c):\n    send(requests, "https://sqs.eu-west-1.amazonaws.com")\n',
      },
      'test/src/app.py names an AWS host',
    ],
    [
      'a class that is handed on',
      {
        'app.js':
          "import { SQSClient } from '@aws-sdk/client-sqs';\nimport { make } from './make.js';\nexport const handler = () => make(SQSClient);",
        'make.js': 'export const make = (C) => new C();',
      },
      'test/src/app.js creates clients of AWS services by means that are not followed',
    ],
  ])('leaves a doubt where calls may be unseen: %s', (_, files, because) => {
    expect(uses(files, queue)).toEqual({
      found: [],
      whyIncomplete: [
        `its role R allows sqs:SendMessage, but its code creates no client of Amazon SQS, though ${because}`,
      ],
      places: [],
    });
  });
});
