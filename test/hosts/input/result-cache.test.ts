import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as parsing from '../../../src/syntax/parse.ts';
import { runHere } from '../in-process.ts';
import { builtCommands, folderWith, run } from '../process.ts';
import { runInThread } from '../thread/in-thread.ts';

beforeAll(() => {
  // what bin.ts sets: without it, nothing is kept
  Reflect.set(globalThis, Symbol.for('vpclambda-lint build'), 'the build of a test');
});

const vpc = (exports: string) => `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: functions } }
${exports}`;

const exported = (name: string) => `Outputs:
  Subnet: { Value: !Ref Subnet, Export: { Name: ${name}-subnet } }
  Group: { Value: !Ref Group, Export: { Name: ${name}-group } }
  Vpc: { Value: !Ref Vpc, Export: { Name: ${name}-vpc } }
`;

const role = `  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: "*" }] } }]
`;

const fn = (subnet: string, group: string, comment = '') => `${role}  Fn:
    Type: AWS::Lambda::Function${comment}
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: ./code
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [${subnet}], SecurityGroupIds: [${group}] }
`;

const own = vpc(fn('!Ref Subnet', '!Ref Group'));
const importing = (name: string, comment = '') =>
  `Resources:\n${fn(`!ImportValue ${name}-subnet`, `!ImportValue ${name}-group`, comment)}`;

const texts = [
  vpc(exported('x')),
  vpc(exported('y')),
  importing('x'),
  importing('y', ' # vpclambda-lint-disable-line function-in-one-zone until 2999-01-01 -- known'),
  own,
  `${own}# another text\n`,
  vpc(`${fn('!Ref Subnet', '!Ref Group')}${exported('x')}`),
  `Parameters: { Subnet: { Type: String }, Group: { Type: String } }\nResources:\n${fn('!Ref Subnet', '!Ref Group')}`,
  'Resources:\n  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./t1.yaml, Parameters: { Subnet: !ImportValue x-subnet, Group: !ImportValue x-group } } }\n',
  'Resources:\n  Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcId: !ImportValue x-vpc, ServiceName: com.amazonaws.eu-west-1.sqs, VpcEndpointType: Interface, PrivateDnsEnabled: true, SubnetIds: [!ImportValue x-subnet] } }\n',
  'Parameters: { Table: { Type: String } }\nResources:\n  Route: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-0a1b } }\n',
  `Resources:\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: ./part.yaml } }\n  Queue: { Type: AWS::SQS::Queue }\n`,
  'Resources:\n  Broken: { Type: AWS::Lambda::Function\n',
];

const codes = [
  "const { SQSClient } = require('@aws-sdk/client-sqs'); exports.handler = () => new SQSClient({});",
  "const { S3Client } = require('@aws-sdk/client-s3'); exports.handler = () => new S3Client({});",
];

const parts = ['Bucket: { Type: AWS::S3::Bucket }\n', `${fn('subnet-0a1b', 'sg-0a1b')}`.replace(/^ {2}/gm, '')];

const configs = [
  '{ "root": true }',
  '{ "root": true, "extends": "all" }',
  '{ "root": true, "rules": { "function-in-one-zone": "off" } }',
  '{ "root": true, "stacks": { "a": { "template": "t0.yaml" }, "b": { "template": "t2.yaml" } } }',
  '{ "root": true, "networksAreComplete": true }',
];

const samconfigs = [
  '',
  'version = 0.1\n[default.deploy.parameters]\nstack_name = "s"\ntemplate = "t2.yaml"\nparameter_overrides = "Subnet=subnet-1 Group=sg-1"\n',
];

const file = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(
      fc.constantFrom('t0.yaml', 't1.yaml', 't2.yaml', 't3.yaml', 'more/t4.yaml'),
      fc.constantFrom(...texts, undefined),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('code/index.js'), fc.constantFrom(...codes, undefined)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('part.yaml'), fc.constantFrom(...parts, undefined)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('.vpclambdalintrc.json'), fc.constantFrom(...configs)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('samconfig.toml'), fc.constantFrom(...samconfigs)) },
);

const options = fc.constantFrom(
  [],
  [],
  [],
  ['--no-code'],
  ['--preset', 'strict'],
  ['-p', 'Subnet=subnet-1'],
  ['--locale', 'ja'],
);

function write(folder: string, path: string, text: string | undefined): void {
  rmSync(join(folder, path), { force: true });
  if (text === undefined) return;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The lines of a cache file with their findings changed, as whoever can write it could change them. */
function withMessages(cache: string, message: string): void {
  const [heading, ...lines] = readFileSync(cache, 'utf8').trimEnd().split('\n');
  const changed = lines.map((line) => {
    const [key, day, , ...json] = line.split(' ');
    const text = json.join(' ').replaceAll(/"message": "[^"]*"/g, `"message":"${message}"`);
    return [key, day, createHash('sha256').update(text).digest('hex').slice(0, 16), text].join(' ');
  });
  writeFileSync(cache, `${[heading, ...changed].join('\n')}\n`);
}

/** Which of the files of a run were taken from a cache, seen by what their findings say. */
async function keptIn(folder: string, edit: () => void): Promise<readonly string[]> {
  const args = ['--cache', '--cache-location', 'kept.txt', '--format', 'json', '.'];
  await runHere(folder, args);
  withMessages(join(folder, 'kept.txt'), 'kept');
  edit();
  const { out } = await runHere(folder, args);
  const { files } = JSON.parse(out) as { files: { path: string; findings: { message: string }[] }[] };
  for (const { findings } of files)
    expect(new Set(findings.map(({ message }) => message === 'kept')).size).toBeLessThan(2);
  return files.filter(({ findings }) => findings[0]?.message === 'kept').map(({ path }) => path);
}

describe('a run with --cache', () => {
  it('equals one without, whatever is edited between two runs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 3, maxLength: 6 }),
        fc.array(fc.tuple(fc.array(file, { minLength: 0, maxLength: 2 }), options), { minLength: 2, maxLength: 4 }),
        async (files, edits) => {
          const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-test-'));
          try {
            for (const [path, text] of files) write(folder, path, text);
            for (const [edit, given] of edits) {
              for (const [path, text] of edit) write(folder, path, text);
              const args = [...given, '--format', 'json', '.'];
              const without = await runHere(folder, args);
              const kept = await runHere(folder, ['--cache', '--cache-location', 'kept.txt', ...args]);
              expect(kept).toEqual(without);
            }
          } finally {
            rmSync(folder, { recursive: true });
          }
        },
      ),
      { numRuns: 30 },
    );
  }, 300_000);

  it('reports the same in every format, from a process of its own', async () => {
    const folder = folderWith({
      'x.yaml': texts[0]!,
      'fn.yaml': texts[2]!,
      'own.yaml': own,
      'code/index.js': codes[0]!,
    });
    const dist = await builtCommands();
    const cache = folderWith({});
    chmodSync(cache, 0o700);
    const how = { cwd: folder, env: { XDG_CACHE_HOME: cache } };
    const argsFor = (format: string, args: readonly string[]) => ['--no-config', ...args, '--format', format, '.'];
    const report = (format: string, ...args: readonly string[]) =>
      run(join(dist, 'cli.cjs'), argsFor(format, args), how);
    report('json', '--cache');
    const [name] = readdirSync(join(cache, 'vpclambda-lint/results'));
    withMessages(join(cache, 'vpclambda-lint/results', name!), 'from the cache');
    expect(report('json', '--cache').out).toContain('from the cache');
    rmSync(join(cache, 'vpclambda-lint/results', name!));
    const withoutTimes = ({ out, ...rest }: ReturnType<typeof report>) => ({
      ...rest,
      out: out
        .replace(/ (?:timestamp|time)="[^"]*"/g, '')
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
        .replace(/\d+(?:\.\d)? m?s\b/g, ''),
    });
    for (const format of ['json', 'text', 'sarif', 'junit', 'gitlab', 'markdown', 'compact', 'github', 'html']) {
      const without = withoutTimes(runInThread(dist, argsFor(format, []), how));
      expect(without.out).not.toBe('');
      for (const _ of [1, 2]) expect(withoutTimes(report(format, '--cache'))).toEqual(without);
    }
  }, 120_000);
});

describe('what is judged again', () => {
  const repository = {
    'a.yaml': own,
    'b.yaml': `${own}# b\n`,
    'code/index.js': codes[0]!,
    'x.yaml': texts[0]!,
    'fn.yaml': texts[2]!,
  };
  const all = ['a.yaml', 'b.yaml', 'fn.yaml'];

  it('is nothing where nothing changed', async () => {
    expect(await keptIn(folderWith(repository), () => {})).toEqual(expect.arrayContaining(all));
  });

  it('is nothing, and nothing is parsed, where each template leaves something open', async () => {
    const parameters = 'Parameters: { Subnet: { Type: String }, Key: { Type: AWS::SSM::Parameter::Value<String> } }';
    const folder = folderWith({
      'x.yaml': texts[0]!,
      'fn.yaml': texts[2]!,
      'open.yaml': `${parameters}\nResources:\n${fn('!Ref Subnet', '!Ref Subnet')}`,
      'resolving.yaml': own.replace('index.handler', '"{{resolve:ssm:handler}}"'),
      'parent.yaml': texts[8]!.replace('t1.yaml', 'open.yaml'),
      'including.yaml': `${texts[11]}# {{ }}\n`,
      'part.yaml': parts[0]!,
      'rendered.yaml': '{% if a %}\nResources: {}\n{% endif %}\nAWSTemplateFormatVersion: 2010-09-09\n',
    });
    const args = ['--cache', '--cache-location', 'kept.txt', '--format', 'json', '.'];
    const parsed = vi.spyOn(parsing, 'parse');
    try {
      const first = await runHere(folder, args);
      expect(parsed).toHaveBeenCalled();
      parsed.mockClear();
      expect(await runHere(folder, args)).toEqual(first);
      expect(parsed).not.toHaveBeenCalled();
      write(folder, 'part.yaml', parts[1]!);
      await runHere(folder, args);
      expect(parsed.mock.calls.map(([path]) => path)).toContain('including.yaml');
    } finally {
      parsed.mockRestore();
    }
  });

  it('is the template that changed, where none is linked with it', async () => {
    const folder = folderWith(repository);
    const kept = await keptIn(folder, () => write(folder, 'a.yaml', `${own}# changed\n`));
    expect(kept).toEqual(expect.arrayContaining(['b.yaml', 'fn.yaml']));
    expect(kept).not.toContain('a.yaml');
  });

  it('is what is linked with the template that changed', async () => {
    const folder = folderWith(repository);
    const kept = await keptIn(folder, () => write(folder, 'x.yaml', vpc(exported('x')).replace('1a', '1b')));
    expect(kept).toEqual(expect.arrayContaining(['a.yaml', 'b.yaml']));
    expect(kept).not.toContain('fn.yaml');
  });

  it('is what names the code that changed', async () => {
    const folder = folderWith({
      ...repository,
      'b.yaml': own.replace('./code', './other'),
      'other/index.js': codes[0]!,
    });
    const kept = await keptIn(folder, () => write(folder, 'other/index.js', codes[1]));
    expect(kept).toContain('a.yaml');
    expect(kept).not.toContain('b.yaml');
  });

  it('is what a second folder makes unsure of where its code is', async () => {
    const folder = folderWith({
      ...repository,
      '.vpclambdalintrc.json': '{ "root": true }',
      'b.yaml': own.replace('./code', '{ S3Bucket: releases, S3Key: sell.zip }'),
      'sell/index.js': codes[0]!,
    });
    const kept = await keptIn(folder, () => write(folder, 'old/sell/index.js', codes[1]!));
    expect(kept).toContain('a.yaml');
    expect(kept).not.toContain('b.yaml');
  });

  it('is everything where the config, the options or the date of a suppression changed', async () => {
    const folder = folderWith({ ...repository, '.vpclambdalintrc.json': configs[0]! });
    expect(await keptIn(folder, () => write(folder, '.vpclambdalintrc.json', configs[1]))).toEqual([]);
  });
});

describe('a cache that is not to be trusted', () => {
  const files = { 'own.yaml': own, 'code/index.js': codes[0]! };
  const args = ['--no-config', '--format', 'json', 'own.yaml'];
  const cached = ['--cache', '--cache-location', 'kept.txt', ...args];

  /** What a run says whose cache file was changed before. */
  async function changed(change: (path: string, text: string) => void) {
    const folder = folderWith(files);
    const without = await runHere(folder, args);
    expect(without.out).toContain('"message"');
    await runHere(folder, cached);
    change(join(folder, 'kept.txt'), readFileSync(join(folder, 'kept.txt'), 'utf8'));
    return { without, kept: await runHere(folder, cached), folder };
  }

  const changes: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
    'is empty': () => '',
    'is no text': () => Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 256),
    'is cut off': (text) => text.slice(0, text.length / 2),
    'is of another version': (text) => text.replace('results 1', 'results 9'),
    'has a changed byte': (text) => text.replace('"message": "', '"message": "X'),
    'is JSON of another kind': () => '{"files":{}}',
  };
  it.each(Object.entries(changes))('%s: it is passed over and written anew', async (_, change) => {
    const { without, kept, folder } = await changed((path, text) => writeFileSync(path, change(text)));
    expect(kept).toEqual(without);
    withMessages(join(folder, 'kept.txt'), 'kept');
    expect((await runHere(folder, cached)).out).toContain('"kept"');
  });

  const forged: Readonly<Record<string, string>> = {
    'results that are no list': '{"results":{},"answers":[]}',
    'a finding without its parts': '{"results":[{"path":"own.yaml","findings":[{}],"undecided":[]}],"answers":[]}',
    'a prototype':
      '{"results":[{"path":"own.yaml","findings":[],"undecided":[],"__proto__":{"fatal":1}}],"answers":[]}',
    'a prototype of all': '{"__proto__":{"polluted":1},"results":[],"answers":[]}',
    'an odd answer': '{"results":[],"answers":[["own.yaml",1]]}',
    'an answer of no file': '{"results":[],"answers":[["/etc/hostname","code",".","x"]]}',
    'facts that are no lists': '{"facts":{"parameters":"Subnet"},"included":[]}',
    'facts of another kind': '{"facts":[["parameters"]],"included":[]}',
    'numbers that are none':
      '{"results":[{"path":"own.yaml","findings":[],"undecided":[],"functions":{"inVpc":1e400,"decided":-1}}],"answers":[]}',
  };
  it.each(Object.entries(forged))('holds %s: it is passed over', async (_, json) => {
    const { without, kept } = await changed((path, text) => {
      const [heading, line] = text.split('\n') as [string, string];
      const [key, day] = line.split(' ');
      const sum = createHash('sha256').update(json).digest('hex').slice(0, 16);
      writeFileSync(path, `${heading}\n${key} ${day} ${sum} ${json}\n`);
    });
    expect(kept).toEqual(without);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('may be read by others, or is a link: it is passed over', async () => {
    if (process.platform === 'win32') return;
    for (const change of [
      (path: string) => chmodSync(path, 0o644),
      (path: string, text: string) => {
        rmSync(path);
        writeFileSync(`${path}.target`, text, { mode: 0o600 });
        symlinkSync(`${path}.target`, path);
      },
    ]) {
      const { without, kept } = await changed((path, text) => {
        withMessages(path, 'forged');
        change(path, text);
      });
      expect(kept).toEqual(without);
    }
  });

  it('is committed: nothing is taken from it, and it says so', async () => {
    const { without, kept, folder } = await changed((path) => {
      withMessages(path, 'forged');
      const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: dirname(path) });
      git('init', '-q');
      git('add', 'kept.txt');
    });
    expect(kept.out).toBe(without.out);
    expect(kept.err).toMatch(/--cache keeps nothing: .*kept\.txt is committed/);
    expect(existsSync(join(folder, 'kept.txt'))).toBe(true);
  });

  it('lies where nothing can be written: the run is as without', async () => {
    const folder = folderWith({ ...files, 'a-file': '' });
    const without = await runHere(folder, args);
    expect(await runHere(folder, ['--cache', '--cache-location', 'a-file/kept.txt', ...args])).toEqual(without);
    expect((await runHere(folder, ['--cache', '--cache-location', 'code', ...args])).err).toMatch(/name a file in it/);
  });

  it.runIf(process.platform !== 'win32')('is a pipe, as a device could be: that stays what it is', async () => {
    const folder = folderWith(files);
    const without = await runHere(folder, args);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const kept = await runHere(folder, ['--cache', '--cache-location', 'pipe', ...args]);
    expect(kept.out).toBe(without.out);
    expect(kept.err).toMatch(/--cache keeps nothing: .* is not a regular file; name another one/);
    expect(statSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  });

  it('is bounded: what was not used for a month goes, and what another run wrote meanwhile stays', async () => {
    const folder = folderWith(files);
    await runHere(folder, cached);
    const path = join(folder, 'kept.txt');
    const [heading, line] = readFileSync(path, 'utf8').split('\n') as [string, string];
    const [key, day, ...rest] = line.split(' ') as [string, string, string, string];
    const entry = (first: string, days: number) => [first.repeat(64), Number(day) - days, ...rest].join(' ');
    writeFileSync(path, `${[heading, entry('a', 1), entry('b', 31), entry('c', -1)].join('\n')}\n`);
    await runHere(folder, cached);
    const keys = readFileSync(path, 'utf8')
      .split('\n')
      .slice(1, -1)
      .map((each) => each.split(' ')[0]);
    expect(keys).toEqual([key, 'a'.repeat(64)]);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

it('says of --cache-location that it needs --cache', async () => {
  const ran = await runHere(folderWith({ 'own.yaml': own }), ['--cache-location', 'kept.txt', 'own.yaml']);
  expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('--cache-location needs --cache') });
});
