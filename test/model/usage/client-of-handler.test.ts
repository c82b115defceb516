import { describe, expect, it } from 'vitest';
import { endpoints, ofElsewhere, python, s3, uses } from './uses-of-code.ts';

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
