import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { builtCommands } from '../process.ts';
import { runInThread } from '../thread/in-thread.ts';
import { committed, found } from './since-revision.ts';

/** A function whose role lacks permissions, with these properties and metadata, and what else the template has. */
const templateOf = (properties: object, metadata: object = {}, others: object = {}, sections: object = {}) =>
  JSON.stringify({
    Transform: 'AWS::Serverless-2016-10-31',
    ...sections,
    Resources: {
      Topic: { Type: 'AWS::SNS::Topic' },
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
      Sell: {
        Type: 'AWS::Serverless::Function',
        Metadata: metadata,
        Properties: {
          Role: { 'Fn::GetAtt': 'Role.Arn' },
          Runtime: 'python3.13',
          Handler: 'sell.handler',
          VpcConfig: { SubnetIds: ['subnet-0a', 'subnet-0b'], SecurityGroupIds: ['sg-0a'] },
          ...properties,
        },
      },
      ...others,
    },
  });

const python = (name: string) => `import ${name}\n\n\ndef handler(event, context):\n    return ${name}.all(event)\n`;
const inS3 = (key: string) => ({ CodeUri: { Bucket: 'artifacts', Key: key } });
/** A function in an image, its code beside the Dockerfile. */
const ofImage: Files = {
  't.json': templateOf(
    { PackageType: 'Image', Runtime: undefined, Handler: undefined },
    { DockerContext: 'app', Dockerfile: 'Dockerfile' },
  ),
  'app/Dockerfile': 'FROM public.ecr.aws/lambda/python:3.13\nCOPY sell.py ./\nCMD ["sell.handler"]\n',
  'app/sell.py': python('boto3'),
};

const layer = { Shared: { Type: 'AWS::Serverless::LayerVersion', Properties: { ContentUri: 'shared/' } } };
const zipOf = (text: string) => zipSync({ 'sell.py': strToU8(text) });

type Files = Readonly<Record<string, string | Uint8Array>>;

function write(cwd: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
}

const reported = ['t.json Role role-without-eni-permissions'];

describe('--changed-since takes a change of the code', () => {
  it.each<[what: string, files: Files, changed: string, other: string]>([
    [
      'at a path',
      { 't.json': templateOf({ CodeUri: 'src/' }), 'src/sell.py': '# one' },
      'src/sell.py',
      'other/sell.py',
    ],
    [
      'at the path of all functions',
      { 't.json': templateOf({}, {}, {}, { Globals: { Function: { CodeUri: 'src/' } } }), 'src/sell.py': '# one' },
      'src/sell.py',
      'other/sell.py',
    ],
    [
      'beside the template',
      { 't.json': templateOf({}), 'sell.py': python('boto3'), 'README.md': '# one' },
      'sell.py',
      'README.md',
    ],
    [
      'that its handler imports',
      {
        't.json': templateOf(inS3('x/shop-sell.zip')),
        'shop/sell.py': python('store'),
        'shop/store.py': 'def all(event):\n    return 1\n',
      },
      'shop/store.py',
      'shop/other.py',
    ],
    [
      'that is found by its handler',
      {
        't.json': templateOf({ ...inS3('x/1.zip'), Handler: 'shop_sell.handler' }),
        'code/shop_sell.py': python('boto3'),
        'code/other.py': '# one',
      },
      'code/shop_sell.py',
      'code/other.py',
    ],
    [
      'of a layer',
      {
        't.json': templateOf({ CodeUri: 'src/', Layers: [{ Ref: 'Shared' }] }, {}, layer),
        'src/sell.py': python('store'),
        'shared/python/store.py': '# one',
      },
      'shared/python/store.py',
      'unshared/python/store.py',
    ],
    ['of an image', ofImage, 'app/sell.py', 'app/notes.txt'],
    ['that says how an image is made', ofImage, 'app/Dockerfile', 'Dockerfile'],
    [
      'of a service that was packaged',
      {
        '.serverless/cloudformation-template-update-stack.json': templateOf(
          inS3('serverless/shop/live/1700000000000-2023-11-14T22:13:20.000Z/shop.zip'),
        ),
        'sell.py': python('boto3'),
      },
      'sell.py',
      'README.md',
    ],
  ])('%s', async (_, files, changed, other) => {
    const path = Object.keys(files)[0]!;
    const cwd = committed(files);
    expect(await found(cwd, path)).toEqual([]);
    write(cwd, { [other]: '# two\n' });
    expect(await found(cwd, path)).toEqual([]);
    write(cwd, { [changed]: `# two\n${files[changed]}` });
    expect(await found(cwd, path)).toEqual(reported.map((line) => line.replace('t.json', path)));
  });

  it('in an archive beside the template', async () => {
    const cwd = committed({ 't.json': templateOf(inS3('x/shop.zip')), 'shop.zip': zipOf('# one') });
    const dist = await builtCommands();
    const found = () => {
      const { out } = runInThread(dist, ['t.json', '--no-config', '--format', 'json', '--changed-since', 'main'], {
        cwd,
      });
      return JSON.parse(out).files[0].findings.length;
    };
    expect(found()).toBe(0);
    write(cwd, { 'shop.zip': zipOf('# two') });
    expect(found()).toBe(1);
  });

  it('that a handler that was found led to, and that is gone', async () => {
    const cwd = committed({
      't.json': templateOf({ ...inS3('x/1.zip'), Handler: 'shop_sell.handler' }),
      'code/shop_sell.py': python('store'),
      'code/store.py': '# one',
    });
    rmSync(join(cwd, 'code/store.py'));
    expect(await found(cwd, 't.json')).toEqual(reported);
  });
});

/** A function whose `VpcConfig` is wrong where its environment is `live`. */
const ofEnvironment = (others: object = {}) =>
  templateOf({ VpcConfig: { SubnetIds: ['subnet-0a', 'subnet-0b'], SecurityGroupIds: groups } }, {}, others, {
    Parameters: { Env: { Type: 'String' } },
    Conditions: { IsLive: { 'Fn::Equals': [{ Ref: 'Env' }, 'live'] } },
  });
const groups = { 'Fn::If': ['IsLive', [], ['sg-0a']] };
const inLive = (path = 't.json') => [`${path} Sell vpc-config-invalid`];
const samConfig = (env: string) =>
  `version = 0.1\n[default.deploy.parameters]\nstack_name = "shop"\ntemplate_file = "t.json"\nparameter_overrides = "Env=${env}"\n`;
const nesting = (env: string) =>
  JSON.stringify({
    Resources: {
      Shop: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 't.json', Parameters: { Env: env } } },
    },
  });

describe('--changed-since takes a change of a value', () => {
  it.each<[what: string, files: Files, changed: Files, args: readonly string[]]>([
    [
      'in a file of parameters',
      { 'params.json': '{ "Env": "test" }' },
      { 'params.json': '{ "Env": "live" }' },
      ['--parameters', 'params.json'],
    ],
    ['in a samconfig.toml', { 'samconfig.toml': samConfig('test') }, { 'samconfig.toml': samConfig('live') }, []],
    [
      'in a script that deploys',
      {
        'deploy.sh': 'aws cloudformation deploy --stack-name s --template-file t.json --parameter-overrides Env=test\n',
      },
      {
        'deploy.sh': 'aws cloudformation deploy --stack-name s --template-file t.json --parameter-overrides Env=live\n',
      },
      [],
    ],
    ['that a template gives that nests it', { 'root.json': nesting('test') }, { 'root.json': nesting('live') }, []],
  ])('%s', async (_, files, changed, args) => {
    const cwd = committed({ 't.json': ofEnvironment(), 'other.json': '{}', ...files });
    expect(await found(cwd, 't.json', ...args)).toEqual([]);
    write(cwd, { 'other.json': '{ "Env": "live" }', 'other.sh': 'echo live' });
    expect(await found(cwd, 't.json', ...args)).toEqual([]);
    write(cwd, changed);
    expect(await found(cwd, 't.json', ...args)).toEqual(inLive());
  });

  it('in files that a config names: of parameters, and a description of deployed stacks', async () => {
    const config = (stack: object) => JSON.stringify({ root: true, ...stack });
    const lint = async (cwd: string) => {
      const { out } = await runHere(cwd, ['--format', 'json', '--changed-since', 'main', 't.json']);
      const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
      return files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    };
    const byFile = committed({
      't.json': ofEnvironment(),
      'env.json': '{ "Env": "test" }',
      '.vpclambdalintrc.json': config({ stacks: { shop: { template: 't.json', parameterFiles: 'env.json' } } }),
    });
    expect(await lint(byFile)).toEqual([]);
    write(byFile, { 'env.json': '{ "Env": "live" }' });
    expect(await lint(byFile)).toEqual(['vpc-config-invalid']);
    const deployed = (env: string) =>
      JSON.stringify({ version: 1, stacks: [{ name: 'shop', parameters: { Env: env } }] });
    const bySnapshot = committed({
      't.json': ofEnvironment(),
      'deployed.json': deployed('test'),
      '.vpclambdalintrc.json': config({
        stacks: { shop: { template: 't.json', stackName: 'shop' } },
        networks: 'deployed.json',
      }),
    });
    expect(await lint(bySnapshot)).toEqual([]);
    write(bySnapshot, { 'deployed.json': deployed('live') });
    expect(await lint(bySnapshot)).toEqual(['vpc-config-invalid']);
  });

  it('and none of the severity of a rule', async () => {
    const cwd = committed({
      't.json': templateOf({ CodeUri: 'src/' }),
      '.vpclambdalintrc.json': '{ "root": true, "rules": { "role-without-eni-permissions": "off" } }',
    });
    write(cwd, { '.vpclambdalintrc.json': '{ "root": true }' });
    const { out } = await runHere(cwd, ['--format', 'json', '--changed-since', 'main', 't.json']);
    expect(JSON.parse(out).files[0].findings).toEqual([]);
  });
});
