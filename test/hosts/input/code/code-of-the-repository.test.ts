import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../../in-process.ts';
import { folderWith, repositoryWith } from '../../process.ts';

beforeAll(() => {
  // what bin.ts sets: without it, nothing is kept
  Reflect.set(globalThis, Symbol.for('vpclambda-lint build'), 'the build of a test');
});

/** A function in a subnet without any route out, whose role allows SNS and SQS. */
const template = (code = 'src/') => `Transform: AWS::Serverless-2016-10-31
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Inner: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Inner, RouteTableId: !Ref Table } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Sell:
    Type: AWS::Serverless::Function
    Metadata: { BuildMethod: esbuild, BuildProperties: { EntryPoints: [app.ts] } }
    Properties:
      CodeUri: ${code}
      Handler: app.handler
      Runtime: nodejs22.x
      Policies: [{ Statement: [{ Effect: Allow, Action: ['sns:Publish', 'sqs:SendMessage'], Resource: '*' }] }]
      VpcConfig: { SubnetIds: [!Ref Inner], SecurityGroupIds: [!Ref Group] }
`;

const importing = (module: string) =>
  `import { tell } from '${module}';\nexport const handler = (event: { text: string }) => tell(event.text);\n`;
const callsSns = `import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
const topics = new SNSClient({});
export const tell = (text: string) => topics.send(new PublishCommand({ Message: text }));
`;

const shop = (files: Readonly<Record<string, string>> = {}) => ({
  'package.json': '{ "workspaces": ["apps/*", "packages/*"] }',
  'apps/sell/package.json': '{ "name": "sell", "dependencies": { "@shop/tell": "*" } }',
  'apps/sell/template.yaml': template(),
  'apps/sell/src/app.ts': importing('@shop/tell'),
  'packages/tell/package.json': '{ "name": "@shop/tell", "main": "src/index.ts" }',
  'packages/tell/src/index.ts': callsSns,
  ...files,
});

async function said(cwd: string, ...args: readonly string[]) {
  const { out, err } = await runHere(cwd, ['apps/sell/template.yaml', '--format', 'json', ...args]);
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as {
    files: readonly {
      findings: readonly { rule: string; evidence: readonly string[] }[];
      undecided: readonly { reason: string; questions: readonly { rule: string }[] }[];
    }[];
  };
  const isOfRule = ({ rule }: { rule: string }) => rule === 'function-cannot-reach-service';
  return {
    evidence: files.flatMap(({ findings }) => findings.filter(isOfRule).flatMap(({ evidence }) => evidence)),
    undecided: files.flatMap(({ undecided }) =>
      undecided.filter(({ questions }) => questions.some(isOfRule)).map(({ reason }) => reason),
    ),
  };
}

const calls = (path: string) => ({
  evidence: [`Sell uses Amazon SNS: its code calls new SNSClient in ${path}:2`],
  undecided: [],
});

describe('code of the repository that a function imports', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a package of its workspace', {}, 'packages/tell/src/index.ts'],
    [
      'a path of its TypeScript config',
      {
        'apps/sell/src/app.ts': importing('@lib/tell'),
        'tsconfig.json': '{ "compilerOptions": { "paths": { "@lib/*": ["./libs/*"] } } }',
        'libs/tell.ts': callsSns,
      },
      'libs/tell.ts',
    ],
    [
      'a file beside its folder',
      { 'apps/sell/src/app.ts': importing('../../../libs/tell'), 'libs/tell.ts': callsSns },
      'libs/tell.ts',
    ],
    [
      'what a package imports in turn',
      {
        'packages/tell/src/index.ts': "export * from './tell.js';\n",
        'packages/tell/src/tell.ts': callsSns,
      },
      'packages/tell/src/tell.ts',
    ],
    [
      'a file beyond those that are listed of a large folder',
      {
        'apps/sell/template.yaml': template('.').replace('[app.ts]', '[src/app.ts]'),
        'apps/sell/src/app.ts': importing('./z/tell'),
        'apps/sell/src/z/tell.ts': callsSns,
        ...Object.fromEntries(
          Array.from({ length: 220 }, (_, index) => [`apps/sell/src/f${index}.ts`, 'export {};\n']),
        ),
      },
      'apps/sell/src/z/tell.ts',
    ],
  ])('is read: %s', async (_, files, path) => {
    expect(await said(repositoryWith(shop(files)))).toEqual(calls(path));
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['two packages have its name', { 'packages/other/package.json': '{ "name": "@shop/tell" }' }],
    [
      'another version of it is asked for',
      { 'apps/sell/package.json': '{ "name": "sell", "dependencies": { "@shop/tell": "^3.0.0" } }' },
    ],
    [
      'it is a library that was installed',
      {
        'packages/tell/package.json': '{ "name": "@shop/tell", "main": "vendor/a.js" }',
        'packages/tell/vendor/a.js': callsSns,
      },
    ],
    [
      'it is a test',
      {
        'packages/tell/package.json': '{ "name": "@shop/tell", "main": "src/index.test.ts" }',
        'packages/tell/src/index.test.ts': callsSns,
      },
    ],
  ])('is not taken for it where %s', async (_, files) => {
    const { evidence, undecided } = await said(repositoryWith(shop(files)));
    expect(evidence).toEqual([]);
    expect(undecided).toHaveLength(2);
    for (const reason of undecided)
      expect(reason).toContain('it imports @shop/tell, which may call AWS services by itself');
  });

  it('is not read where it is a link, or lies outside', async () => {
    const outside = folderWith({ 'package.json': '{ "name": "@shop/tell", "main": "tell.ts" }', 'tell.ts': callsSns });
    const { 'packages/tell/package.json': _, 'packages/tell/src/index.ts': __, ...rest } = shop();
    const cwd = repositoryWith({ ...rest, 'packages/x/package.json': '{}' });
    symlinkSync(outside, join(cwd, 'packages/tell'));
    expect((await said(cwd)).evidence).toEqual([]);
    writeFileSync(
      join(cwd, 'apps/sell/package.json'),
      JSON.stringify({ dependencies: { '@shop/tell': `file:${outside}` } }),
    );
    expect((await said(cwd)).evidence).toEqual([]);
  });

  it('is read anew when it changed, though results are kept', async () => {
    const cwd = repositoryWith(shop());
    const cache = ['--cache', '--cache-location', join(folderWith({}), 'cache')];
    expect(await said(cwd, ...cache)).toEqual(calls('packages/tell/src/index.ts'));
    writeFileSync(join(cwd, 'packages/tell/src/index.ts'), 'export const tell = (text: string) => text;\n');
    expect(await said(cwd, ...cache)).toEqual({ evidence: [], undecided: [] });
    writeFileSync(join(cwd, 'packages/tell/package.json'), '{ "name": "@shop/tell", "main": "src/sns.ts" }');
    writeFileSync(join(cwd, 'packages/tell/src/sns.ts'), callsSns);
    expect(await said(cwd, ...cache)).toEqual(calls('packages/tell/src/sns.ts'));
  });

  it('counts as changed with the function', async () => {
    const cwd = folderWith(shop());
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, stdio: 'ignore' });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'state');
    expect((await said(cwd, '--changed-since', 'main')).evidence).toEqual([]);
    writeFileSync(join(cwd, 'packages/tell/src/index.ts'), `${callsSns}// changed\n`);
    expect(await said(cwd, '--changed-since', 'main')).toEqual(calls('packages/tell/src/index.ts'));
  });
});
