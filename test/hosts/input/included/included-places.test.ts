import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../src/hosts/cli/arguments.ts';
import { diagnosticOf } from '../../../../src/hosts/lsp/diagnostics.ts';
import { Project } from '../../../../src/hosts/lsp/project.ts';
import { runHere } from '../../in-process.ts';
import { repositoryWith } from '../../process.ts';

type Files = Readonly<Record<string, string>>;

const template = (before = '') => `Resources:
  Caller:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Code: { ZipFile: x }
      VpcConfig: { SubnetIds: [subnet-0a1b2c3d4e5f60718], SecurityGroupIds: [sg-0a1b2c3d4e5f60718] }
${before}  Fn::Transform: { Name: AWS::Include, Parameters: { Location: ../parts/roles.yaml } }
`;
/** The line of the transform. */
const including = 8;

/** A role that lacks what a function in a VPC needs. */
const role = (before = '') => `# what functions may do
${before}Role:
  Type: AWS::IAM::Role
  Properties: { AssumeRolePolicyDocument: {}, Path: / }
`;

const rule = 'role-without-eni-permissions';
const files = (part = role(), text = template()): Files => ({ 'cfn/app.yaml': text, 'parts/roles.yaml': part });

interface Told {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly line: number;
      readonly pointer: string;
      readonly related: readonly { readonly path: string; readonly line: number; readonly message: string }[];
      readonly fix?: unknown;
      readonly suggestions?: unknown;
      readonly suppressed?: { readonly kind: string; readonly reason: string };
    }[];
  }[];
}

async function findingsIn(cwd: string, ...args: string[]) {
  const { out, err } = await runHere(cwd, ['cfn/app.yaml', '--format', 'json', ...args]);
  if (out === '') throw new Error(err);
  const all = (JSON.parse(out) as Told).files.flatMap(({ path, findings }) =>
    findings.map((each) => ({ path, ...each })),
  );
  return all.filter((each) =>
    [rule, 'invalid-suppression', 'unused-suppression', 'unrestricted-egress'].includes(each.rule),
  );
}

describe('a finding in a file that a template includes', () => {
  it('is told there, and names the line that includes it', async () => {
    const found = await findingsIn(repositoryWith(files()));
    expect(found).toMatchObject([{ rule, path: 'parts/roles.yaml', line: 2, pointer: '/Role' }]);
    expect(found[0]!.related[0]).toMatchObject({ path: 'cfn/app.yaml', line: including, message: 'included here' });
    expect(found[0]).not.toHaveProperty('fix');
    expect(found[0]).not.toHaveProperty('suggestions');
  });

  it.each<[string, RegExp]>([
    ['text', /^parts\/roles\.yaml:?\n?[\s\S]*^ *2:1/m],
    ['github', /file=parts\/roles\.yaml,line=2/],
    ['junit', /parts\/roles\.yaml/],
    ['gitlab', /"path": "parts\/roles\.yaml"/],
    ['markdown', /parts\/roles\.yaml/],
    ['html', /parts\/roles\.yaml/],
    ['sarif', /"uri": "parts\/roles\.yaml"[\s\S]*"startLine": 2/],
  ])('is told there in the format %s', async (format, place) => {
    const { out } = await runHere(repositoryWith(files()), ['cfn/app.yaml', '--format', format, '--only', rule]);
    expect(out).toMatch(place);
  });

  it('shows the line of that file', async () => {
    const { out } = await runHere(repositoryWith(files()), ['cfn/app.yaml', '--only', rule]);
    expect(out).toMatch(/\bRole:/);
    expect(out).toMatch(/cfn\/app\.yaml:8:\d+.*included here/);
  });

  it('is a diagnostic of the template in an editor, related to that file', async () => {
    const cwd = repositoryWith(files());
    const { options } = readArguments(['--only', rule]);
    const { findings } = await new Project(cwd, options).lint(join(cwd, 'cfn/app.yaml'));
    const [diagnostic] = findings.map((each) =>
      diagnosticOf(
        each,
        (path) => join(cwd, path),
        () => undefined,
        undefined,
      ),
    );
    expect(diagnostic!.range.start.line).toBe(including - 1);
    expect(diagnostic!.relatedInformation![0]).toMatchObject({
      location: { uri: expect.stringMatching(/parts\/roles\.yaml$/), range: { start: { line: 1 } } },
    });
  });

  it('is the same from the cache', async () => {
    const cwd = repositoryWith(files());
    const cache = ['--cache', '--cache-location', join(cwd, 'cache')];
    expect(await findingsIn(cwd, ...cache)).toEqual(await findingsIn(cwd, ...cache));
  });

  it.each<[string, Files, string]>([
    ['its line', files(role(`# vpclambda-lint-disable-next-line ${rule} -- elsewhere\n`)), 'elsewhere'],
    ['a block of it', files(role(`# vpclambda-lint-disable ${rule} -- elsewhere\n`)), 'elsewhere'],
    [
      'the line of the transform',
      files(role(), template(`  # vpclambda-lint-disable-next-line ${rule} -- here\n`)),
      'here',
    ],
    [
      'its Metadata',
      files(
        role().replace(
          '  Properties',
          `  Metadata: { vpclambda-lint: { disable: [${rule}], reason: there } }\n  Properties`,
        ),
      ),
      'there',
    ],
  ])('is suppressed at %s', async (_, all, reason) => {
    const [found, another] = await findingsIn(repositoryWith(all), '--report-unused');
    expect(another).toBeUndefined();
    expect(found).toMatchObject({ rule, path: 'parts/roles.yaml', suppressed: { reason } });
  });

  it('is not suppressed at another line of it', async () => {
    const text = role('# vpclambda-lint-disable-next-line function-in-one-zone -- elsewhere\n');
    const found = await findingsIn(repositoryWith(files(text)), '--report-unused');
    // another template that includes it may have use for that
    expect(found).toMatchObject([{ rule, path: 'parts/roles.yaml', line: 3 }]);
    expect(found[0]).not.toHaveProperty('suppressed');
  });

  it('tells what is wrong with a suppression there', async () => {
    const found = await findingsIn(
      repositoryWith(files(role('# vpclambda-lint-disable-next-line no-such-rule -- x\n'))),
    );
    expect(found.map(({ rule, path, line }) => `${path}:${line} ${rule}`)).toEqual([
      'parts/roles.yaml:2 invalid-suppression',
      `parts/roles.yaml:3 ${rule}`,
    ]);
  });

  it('is written to no file by a fix', async () => {
    const all = files();
    const cwd = repositoryWith(all);
    await runHere(cwd, ['cfn/app.yaml', '--fix']);
    for (const path of Object.keys(all)) expect(readFileSync(join(cwd, path), 'utf8')).toBe(all[path]);
  });

  it('is told once for each template that includes the file', async () => {
    const cwd = repositoryWith({ ...files(), 'cfn/other.yaml': template() });
    const found = await findingsIn(cwd, 'cfn/other.yaml');
    expect(found.map(({ path, related }) => `${path} ${related[0]!.path}`)).toEqual([
      'parts/roles.yaml cfn/app.yaml',
      'parts/roles.yaml cfn/other.yaml',
    ]);
  });
});

it('relates a finding in a template to what a file that it includes has', async () => {
  const app = `Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: vpc-0a1b2c3d4e5f60718, GroupDescription: callers } }
  Fn::Transform: { Name: AWS::Include, Parameters: { Location: ../parts/roles.yaml } }
`;
  const caller = `
Caller:
  Type: AWS::Lambda::Function
  Properties:
    Role: arn:aws:iam::111122223333:role/caller
    Code: { ZipFile: x }
    VpcConfig: { SubnetIds: [subnet-0a1b2c3d4e5f60718], SecurityGroupIds: [!Ref Group] }
`;
  const found = await findingsIn(repositoryWith(files(caller, app)), '--preset', 'all');
  expect(found).toMatchObject([{ rule: 'unrestricted-egress', path: 'cfn/app.yaml', line: 2 }]);
  expect(found[0]!.related.map(({ path, line }) => `${path}:${line}`)).toContain('parts/roles.yaml:7');
});

describe('what is undecided in a file that a template includes', () => {
  const part = `# who calls

Caller:
  Type: AWS::Lambda::Function
  Properties:
    Role: !GetAtt Role.Arn
    Handler: index.handler
    Runtime: nodejs22.x
    Code: { ZipFile: "new (require('@aws-sdk/client-sqs').SQSClient)()" }
    VpcConfig: { SubnetIds: [!ImportValue net-A], SecurityGroupIds: [!ImportValue net-G] }
`;
  const other = part
    .replaceAll('Caller', 'Other')
    .replace(/^.*\n\n/, '')
    .replace(/^(?=.)/gm, '  ');
  const whole = (more = '') => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
${more}  Fn::Transform: { Name: AWS::Include, Parameters: { Location: ../parts/callers.yaml } }
`;
  const undecidedIn = async (template: string) => {
    const cwd = repositoryWith({ 'cfn/app.yaml': template, 'parts/callers.yaml': part });
    const { out } = await runHere(cwd, ['cfn/app.yaml', '--format', 'json']);
    const { files, summary } = JSON.parse(out) as {
      readonly summary: { readonly undecided: number };
      readonly files: readonly {
        readonly path: string;
        readonly undecided: readonly {
          readonly reason: string;
          readonly questions: readonly { readonly resource: string; readonly line: number }[];
        }[];
      }[];
    };
    expect(summary.undecided).toBe(files.flatMap(({ undecided }) => undecided).length);
    return files.map(({ path, undecided }) => {
      const ofSubnet = undecided.filter(({ reason }) => reason.startsWith('net-A'));
      const places = ofSubnet.flatMap(({ questions }) => questions.map(({ resource, line }) => `${resource} ${line}`));
      return { path, entries: ofSubnet.length, places: [...new Set(places)] };
    });
  };

  it('is told at its lines there', async () => {
    expect(await undecidedIn(whole())).toEqual([
      { path: 'cfn/app.yaml', entries: 0, places: [] },
      { path: 'parts/callers.yaml', entries: 1, places: ['Caller 10'] },
    ]);
  });

  it('is told in both files where both ask for the same value', async () => {
    expect(await undecidedIn(whole(other))).toEqual([
      { path: 'cfn/app.yaml', entries: 1, places: ['Other 14'] },
      { path: 'parts/callers.yaml', entries: 1, places: ['Caller 10'] },
    ]);
  });

  it('is shown with its line by --show-undecided', async () => {
    const cwd = repositoryWith({ 'cfn/app.yaml': whole(), 'parts/callers.yaml': part });
    const { out } = await runHere(cwd, ['cfn/app.yaml', '--show-undecided', '--only', 'function-cannot-reach-service']);
    expect(out).toMatch(/^parts\/callers\.yaml\n+ *10 /m);
  });
});
