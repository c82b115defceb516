import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';

// What a template belongs to, and so what is found in it, depends neither on the folder in which the linter runs nor on
// how files are named.

const fixtures = resolve(import.meta.dirname, '../../../templates-fixtures/workspaces');

type Files = Readonly<Record<string, string>>;

/** A function in a network that it is given, without a path to its queue. */
const worker = (code = 'InlineCode: pass'): string => `
Transform: AWS::Serverless-2016-10-31
Parameters: { Subnet: { Type: String }, Group: { Type: String } }
Resources:
  Jobs: { Type: AWS::SQS::Queue }
  Sender:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: app.handler
      ${code}
      Policies: [{ Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Jobs.Arn }] }]
      Environment: { Variables: { JOBS: !Ref Jobs } }
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
`;

const network = (more = ''): string => `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: Callers } }
${more}`;

const nests = (url: string): string =>
  network(`  Worker:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ${url}, Parameters: { Subnet: !Ref Subnet, Group: !GetAtt Group.GroupId } }
`);

const code =
  'import boto3\nsqs = boto3.client("sqs")\ndef handler(event, context):\n    sqs.send_message(QueueUrl="x")\n';

const repositories: Readonly<Record<string, Files>> = {
  'a bucket in the path of a URL': {
    'cfn/main.yaml': nests('https://s3.amazonaws.com/some-bucket/worker.yaml'),
    'cfn/worker.yaml': worker(),
  },
  'a folder in a URL that is the folder of another file': {
    'v2/main.yaml': nests('https://b.s3.amazonaws.com/v4/worker.yaml'),
    'v2/worker.yaml': worker(),
  },
  'a URL that is longer than the path in the repository': {
    'main.yaml': nests('https://b.s3.amazonaws.com/releases/v4/worker.yaml'),
    'worker.yaml': worker(),
  },
  'a URL with two files of its name': {
    'main.yaml': nests('https://b.s3.amazonaws.com/a/worker.yaml'),
    'a/worker.yaml': worker(),
    'b/worker.yaml': worker(),
  },
  'a path': { 'cfn/main.yaml': nests('../parts/worker.yaml'), 'parts/worker.yaml': worker() },
  'code beside the folder of the template': {
    'cfn/main.yaml': nests('./worker.yaml'),
    'cfn/worker.yaml': worker('CodeUri: ../src'),
    'src/app.py': code,
  },
  'a part that is included': {
    'cfn/main.yaml': `${network()}  Fn::Transform: { Name: AWS::Include, Parameters: { Location: ../parts/more.yaml } }\n`,
    'parts/more.yaml': 'Jobs: { Type: AWS::SQS::Queue }\n',
    'cfn/worker.yaml': worker(),
  },
  'a template and a link to it': {
    'cfn/main.yaml': nests("!Sub 'https://${Bucket}.s3.amazonaws.com/worker.yaml'"),
    'cfn/worker.yaml': worker(),
    'cfn/latest/worker.yaml': '-> ../worker.yaml',
  },
  'a deployment that a file describes': {
    'cfn/main.yaml': network(
      'Outputs:\n  Subnet: { Value: !Ref Subnet, Export: { Name: !Sub "${AWS::StackName}-Subnet" } }\n',
    ),
    'cfn/worker.yaml': worker().replace('[!Ref Subnet]', "[Fn::ImportValue: !Sub '${Subnet}-Subnet']"),
    Makefile:
      'deploy:\n\taws cloudformation deploy --stack-name net --template-file cfn/main.yaml\n' +
      '\taws cloudformation deploy --stack-name work --template-file cfn/worker.yaml --parameter-overrides Subnet=net\n',
  },
};

/** Which templates of the repositories above are linked. */
const linked: Readonly<Record<string, readonly string[]>> = {
  'a bucket in the path of a URL': ['cfn/main.yaml -> cfn/worker.yaml'],
  'a folder in a URL that is the folder of another file': [],
  'a URL that is longer than the path in the repository': ['main.yaml -> worker.yaml'],
  'a URL with two files of its name': ['main.yaml -> a/worker.yaml'],
  'a path': ['cfn/main.yaml -> parts/worker.yaml'],
  'code beside the folder of the template': ['cfn/main.yaml -> cfn/worker.yaml'],
  'a part that is included': [],
  'a template and a link to it': ['cfn/main.yaml -> cfn/worker.yaml'],
  'a deployment that a file describes': ['cfn/worker.yaml -> cfn/main.yaml'],
};

let scratch: string;
beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'named-')));
});
afterAll(() => rmSync(scratch, { recursive: true }));

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text.startsWith('-> ')) symlinkSync(text.slice(3), file);
    else writeFileSync(file, text);
  }
}

const git: Files = { '.git/HEAD': 'ref: refs/heads/main\n', '.git/objects/x': '', '.git/refs/x': '' };

/** A repository `top`, with folders beside and above it from which it may be linted, and a link to it. */
function placeFor(isRepository: boolean, fill: (top: string) => void): string {
  const place = mkdtempSync(join(scratch, 'place-'));
  const top = join(place, 'top');
  mkdirSync(join(place, 'beside'));
  write(top, { ...(isRepository && git), 'empty/notes.txt': '' });
  fill(top);
  symlinkSync('top', join(place, 'link'));
  return top;
}

interface Told {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly Readonly<Record<string, unknown>>[];
    readonly undecided: readonly Readonly<Record<string, unknown>>[];
  }[];
}

/** What is said of each file, in lines that name no folder above the repository. */
async function said(top: string, cwd: string, operands: readonly string[]): Promise<readonly string[]> {
  const { out, err } = await runHere(cwd, [...operands, '--format', 'json', '--preset', 'all', '--no-plugins']);
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as Told;
  const place = (path: unknown) => relative(top, realpathSync(resolve(cwd, String(path))));
  const line = (path: string, { rule, messageId, resource, line, when }: Readonly<Record<string, unknown>>) =>
    [place(path), line, rule, messageId, resource, when].join(' ');
  return files
    .flatMap(({ path, findings, undecided }) => [
      `${place(path)} is told of`,
      ...findings.map((each) => line(path, each)),
      ...undecided.map((each) => `${line(path, each)} is undecided`),
    ])
    .sort();
}

async function links(top: string, cwd: string, operand: string): Promise<readonly string[]> {
  const { out } = await runHere(cwd, ['--print-links', operand, '--format', 'json']);
  const { links } = JSON.parse(out) as { links: readonly { from: string; to: string }[] };
  const place = (path: string) => relative(top, realpathSync(resolve(cwd, path)));
  return [...new Set(links.map(({ from, to }) => `${place(from)} -> ${place(to)}`))].sort();
}

/** From where a file or folder of a repository may be named, and how. */
function* namesOf(top: string, path: string): Generator<readonly [cwd: string, operand: string]> {
  const place = dirname(top);
  yield [top, path];
  yield [top, `./${path}`];
  yield [top, join(top, path)];
  yield [place, join('top', path)];
  yield [join(place, 'beside'), join('../top', path)];
  yield [join(top, 'empty'), join('..', path)];
  yield [place, join('link', path)];
  yield [join(place, 'beside'), join(place, 'link', path)];
  yield ['/', join(top, path)];
  const folder = dirname(join(top, path));
  yield [folder, path === '.' ? 'top' : relative(folder, join(top, path))];
}

function templatesIn(top: string): readonly string[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path) && !/(?:^|\/)\.|parts\/more/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The same from everywhere, of the whole and of each file with what lies beside it. */
async function expectAlike(top: string): Promise<void> {
  for (const [index, path] of ['.', ...templatesIn(top)].entries()) {
    const [first, ...all] = [...namesOf(top, path)];
    // each name for the whole, and each of them for some file of the many
    const others = path === '.' ? all : all.filter((_, at) => at % 3 === index % 3);
    const expected = await said(top, first![0], [first![1]]);
    for (const [cwd, operand] of others)
      expect([path, await said(top, cwd, [operand])], `${operand} from ${cwd}`).toEqual([path, expected]);
  }
  const [first, ...others] = [...namesOf(top, '.')];
  const expected = await links(top, ...first!);
  for (const [cwd, operand] of others)
    expect(await links(top, cwd, operand), `${operand} from ${cwd}`).toEqual(expected);
}

describe.each(Object.entries(repositories))('%s', (name, files) => {
  it('means the same from everywhere', { timeout: 120_000 }, async () => {
    const top = placeFor(true, (folder) => write(folder, files));
    await expectAlike(top);
    expect(await links(top, top, '.')).toEqual(linked[name]);
  });
});

it('means the same from everywhere outside of any repository', { timeout: 120_000 }, async () => {
  for (const files of Object.values(repositories)) {
    const top = placeFor(false, (folder) => write(folder, files));
    await expectAlike(top);
  }
});

describe.each(readdirSync(fixtures))('the stacks of %s', (name) => {
  it.each([true, false])(
    'mean the same from everywhere, with the config or without: %s',
    { timeout: 120_000 },
    async (withConfig) => {
      const top = placeFor(true, (folder) =>
        cpSync(join(fixtures, name), join(folder, 'cfn'), {
          recursive: true,
          filter: (path) => withConfig || !path.endsWith('.vpclambdalintrc.json'),
        }),
      );
      await expectAlike(top);
    },
  );
});
