import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';

const seed = resolve(import.meta.dirname, '../../../../shared/seed');
const hasSeed = existsSync(seed);

const run = (cwd: string, ...args: string[]) => runHere(cwd, args);

interface Entry {
  readonly subnet: string;
  readonly groups: readonly string[];
  readonly users: readonly string[];
  readonly heldBy?: readonly string[];
}
interface Report {
  readonly files: readonly { path: string; findings: readonly { rule: string; message: string; line: number }[] }[];
  readonly enis: { created: Entry[]; kept: Entry[]; released: Entry[]; undecided: string[] };
}

async function report(cwd: string, ...args: string[]): Promise<Report> {
  const { out, err } = await run(cwd, 'diff', '--format', 'json', ...args);
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

const shown = ({ subnet, groups, users }: Entry) => `${subnet} | ${groups.join(' ')} | ${users.join(' ')}`;
const rulesIn = ({ files }: Report) => files.flatMap(({ findings }) => findings.map(({ rule }) => rule));

const template = (parts: { groups?: string; functions: string }) => `Resources:
  Old: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: old, VpcId: vpc-1 } }
${parts.groups ?? ''}
${parts.functions}`;
const newGroup = '  New: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: new, VpcId: vpc-1 } }';
const fn = (name: string, group: string, more = '') => `  ${name}:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: app.handler
      Code: { S3Bucket: code, S3Key: a.zip }
      Role: arn:aws:iam::111122223333:role/orders
${more}      VpcConfig: { SubnetIds: [subnet-1, subnet-2], SecurityGroupIds: [!Ref ${group}] }
`;

describe('diff', () => {
  it.skipIf(!hasSeed)("is right about the article's experiment: an ENI that is shared stays", async () => {
    const said = await report(seed, 'lambda.yaml', 'lambda-updated.yaml');
    expect(said.enis.created).toEqual([]);
    expect(said.enis.kept.map(shown)).toEqual([
      'parameter PrivateSubnet1aID | LambdaSecurityGrouptoVPC | LambdaFunction03',
      'parameter PrivateSubnet1cID | LambdaSecurityGrouptoVPC | LambdaFunction03',
    ]);
    expect(said.enis.released.map(shown)).toEqual([
      'parameter PrivateSubnet1aID | LambdaSecurityGrouptoFull | LambdaFunction01',
      'parameter PrivateSubnet1cID | LambdaSecurityGrouptoFull | LambdaFunction01',
    ]);
    expect(rulesIn(said)).toEqual([]);
  });

  it.skipIf(!hasSeed)('names the subnets of the network that a config links, whichever state it declares', async () => {
    const [vpc, before, after] = ['vpc.yaml', 'lambda.yaml', 'lambda-updated.yaml'].map((name) =>
      readFileSync(join(seed, name), 'utf8'),
    ) as [string, string, string];
    const subnets = [...vpc.matchAll(/^ {2}(PrivateSubnet\w*):\n {4}Type: '?AWS::EC2::Subnet'?$/gm)].map(
      ([, id]) => id!,
    );
    const config = {
      stacks: {
        network: { template: 'vpc.yaml' },
        app: {
          template: 'lambda.yaml',
          parameters: {
            VpcID: {
              stack: 'network',
              resource: [...vpc.matchAll(/^ {2}(\w+):\n {4}Type: '?AWS::EC2::VPC'?$/gm)][0]![1],
            },
            PrivateSubnet1aID: { stack: 'network', resource: subnets[0] },
            PrivateSubnet1cID: { stack: 'network', resource: subnets[1] },
          },
        },
      },
    };
    const cwd = folderWith({
      'vpc.yaml': vpc,
      'lambda.yaml': before,
      'next.yaml': after,
      '.vpclambdalintrc.json': JSON.stringify(config),
    });
    const said = await report(cwd, 'lambda.yaml', 'next.yaml');
    expect(said.enis.kept.map(({ subnet }) => subnet)).toEqual(subnets);
    expect(said.enis.released.map(shown)).toEqual(
      subnets.map((id) => `${id} | LambdaSecurityGrouptoFull | LambdaFunction01`),
    );
    const back = await report(cwd, 'next.yaml', 'lambda.yaml');
    expect(back.enis.created.map(({ subnet }) => subnet)).toEqual(subnets);
  });

  it.skipIf(!hasSeed)(
    'reports a group that goes with its last function, and that CloudFormation may wait',
    async () => {
      const [before, after] = ['lambda.yaml', 'lambda-updated.yaml'].map((name) =>
        readFileSync(join(seed, name), 'utf8'),
      );
      const without = after!.replace(/ {2}LambdaSecurityGrouptoFull:\n(?:.*\n)*?(?= {2}LambdaSecurityGrouptoVPC:)/, '');
      const cwd = folderWith({ 'a.yaml': before!, 'b.yaml': without });
      const { code, out } = await run(cwd, 'diff', 'a.yaml', 'b.yaml');
      expect(out).toContain('LambdaSecurityGrouptoFull is deleted together with LambdaFunction01');
      expect(out).toContain('up to 20 minutes');
      expect(code).toBe(0);
    },
  );

  const moved = {
    'a.yaml': template({ groups: newGroup, functions: fn('Orders', 'Old') }),
    'b.yaml': template({ groups: newGroup, functions: fn('Orders', 'New') }).replace(/^ {2}Old.*\n/m, ''),
  };

  it('says what is deleted while an ENI uses it, where, and in which order to deploy', async () => {
    const { code, out } = await run(folderWith(moved), 'diff', 'a.yaml', 'b.yaml');
    expect(code).toBe(1);
    expect(out).toContain('Network interfaces of Lambda: 2 created, 0 kept, 2 released');
    expect(out).toMatch(/b\.yaml\n\n +10:7 +error +Old is deleted in the same update/);
    expect(out).toContain('see      a.yaml:2:3');
    expect(out).toContain('Deploy twice');
  });

  it('counts as kept what a published version or a retained function keeps, and says who', async () => {
    const both = { groups: newGroup };
    const version = '  Live: { Type: AWS::Lambda::Version, Properties: { FunctionName: !Ref Orders } }\n';
    const retained = (text: string) => text.replace('  Orders:\n', '  Orders:\n    DeletionPolicy: Retain\n');
    const cwd = folderWith({
      'a.yaml': template({ ...both, functions: fn('Orders', 'Old') }) + version,
      'b.yaml': template({ ...both, functions: fn('Orders', 'New') }) + version,
      'c.yaml': retained(template({ ...both, functions: fn('Orders', 'Old') })),
      'd.yaml': template({ ...both, functions: '' }),
    });
    const byVersion = await run(cwd, 'diff', 'a.yaml', 'b.yaml');
    expect(byVersion.out).toContain('Network interfaces of Lambda: 2 created, 2 kept, 0 released');
    expect(byVersion.out).toMatch(/ kept .* Old +Orders\n +published versions of Orders keep it/);
    const { enis } = await report(cwd, 'c.yaml', 'd.yaml');
    expect([enis.kept.map(({ groups }) => groups), enis.released]).toEqual([[['Old'], ['Old']], []]);
  });

  it('keeps what is in a nested stack that is retained', async () => {
    const child = template({ functions: fn('Orders', 'Old') });
    const nested = `Resources:
  App: { Type: AWS::CloudFormation::Stack, DeletionPolicy: Retain, Properties: { TemplateURL: app.yaml } }
`;
    const cwd = folderWith({
      'before/root.yaml': nested,
      'before/app.yaml': child,
      'after/root.yaml': 'Resources: { Queue: { Type: AWS::SQS::Queue } }\n',
    });
    const { enis, files } = await report(cwd, 'before', 'after');
    expect([enis.kept, enis.released].map(({ length }) => length)).toEqual([2, 0]);
    expect(files.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('says that a subnet by another name may be the same one', async () => {
    const head = (name: string) => `Parameters: { ${name}: { Type: AWS::EC2::Subnet::Id } }\n`;
    const withSubnet = (name: string) =>
      head(name) + template({ functions: fn('Orders', 'Old').replace('subnet-1, subnet-2', `!Ref ${name}`) });
    const cwd = folderWith({
      'a.yaml': template({ functions: fn('Orders', 'Old').replace('subnet-1, subnet-2', 'subnet-0a1b') }),
      'b.yaml': withSubnet('SubnetA'),
      'c.yaml': withSubnet('Private'),
      'd.yaml': template({ functions: fn('Orders', 'Old').replace('subnet-1, subnet-2', 'subnet-0c2d') }),
    });
    const told = async (before: string, after: string) => (await report(cwd, before, after)).enis.undecided;
    const perhaps = (what: string) =>
      `the network of Orders may be the same by another name, and its network interfaces kept: what ${what} is not known here`;
    expect(await told('a.yaml', 'b.yaml')).toEqual([perhaps('parameter SubnetA is')]);
    expect(await told('b.yaml', 'c.yaml')).toEqual([perhaps('parameter SubnetA and parameter Private are')]);
    expect(await told('a.yaml', 'd.yaml')).toEqual([]);
  });

  it('takes the word of a change set', async () => {
    const before = template({ functions: fn('Orders', 'Old') });
    const after = before.replace('GroupDescription: old', 'GroupDescription: changed');
    const change = (Replacement: string) =>
      JSON.stringify({
        Changes: [
          {
            Type: 'Resource',
            ResourceChange: {
              Action: 'Modify',
              LogicalResourceId: 'Old',
              ResourceType: 'AWS::EC2::SecurityGroup',
              Replacement,
              Details: [
                { Target: { Attribute: 'Properties', Name: 'GroupDescription', RequiresRecreation: 'Always' } },
              ],
            },
          },
        ],
      });
    const cwd = folderWith({
      'a.yaml': before,
      'b.yaml': after,
      'yes.json': change('True'),
      'no.json': change('False'),
      'perhaps.json': change('Conditional'),
      'not.json': '{"Stacks": []}',
      'none.yaml': 'Resources: {Queue: {Type: AWS::SQS::Queue}}',
    });
    expect(rulesIn(await report(cwd, 'a.yaml', 'b.yaml'))).toEqual(['update-deletes-group-in-use']);
    expect(rulesIn(await report(cwd, 'a.yaml', 'b.yaml', '--change-set', 'yes.json'))).toEqual([
      'update-deletes-group-in-use',
    ]);
    expect(rulesIn(await report(cwd, 'a.yaml', 'b.yaml', '--change-set', 'no.json'))).toEqual([]);
    const perhaps = await report(cwd, 'a.yaml', 'b.yaml', '--change-set', 'perhaps.json');
    expect(rulesIn(perhaps)).toEqual([]);
    expect(perhaps.enis.undecided).toEqual(['the change set does not know whether Old is replaced']);
    const ofAnother = await report(cwd, 'a.yaml', 'none.yaml', '--change-set', 'yes.json');
    expect(ofAnother.enis.undecided).toContainEqual(
      expect.stringMatching(/^the change set does not name \w+, and the new template does not have it$/),
    );
    const not = await run(cwd, 'diff', 'a.yaml', 'b.yaml', '--change-set', 'not.json');
    expect([not.code, not.err]).toEqual([2, expect.stringContaining('not.json is not a change set')]);
  });

  it('says what is different when conditions hold', async () => {
    const head =
      'Parameters: { Stage: { Type: String, Default: dev } }\nConditions: { IsProd: !Equals [!Ref Stage, prod] }\n';
    const cwd = folderWith({
      'a.yaml': head + template({ groups: newGroup, functions: fn('Orders', 'Old') }),
      'b.yaml':
        head +
        template({
          groups: newGroup,
          functions: fn('Orders', 'Old').replace('[!Ref Old]', '[!If [IsProd, !Ref New, !Ref Old]]'),
        }),
    });
    const { enis } = await report(cwd, 'a.yaml', 'b.yaml');
    expect(enis.kept).toHaveLength(2);
    expect(enis.undecided).toEqual(['2 created, 0 kept, 2 released when IsProd is true']);
  });

  it('compares folders of stacks: a stack that comes, one that goes, an export that others still import', async () => {
    const network = (exported: string) => `Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: vpc-1 } }
Outputs:
${exported}  Other: { Value: x }
`;
    const output = '  GroupId: { Value: !Ref Group, Export: { Name: group } }\n';
    const app = fn('Orders', 'Group').replace('!Ref Group', '!ImportValue group');
    const cwd = folderWith({
      'old/network.yaml': network(output),
      'old/app.yaml': `Resources:\n${app}`,
      'old/gone.yaml': `Resources:\n${fn('Gone', 'X').replace('!Ref X', 'sg-9')}`,
      'new/network.yaml': network(''),
      'new/app.yaml': `Resources:\n${app}`,
      'new/more.yaml': `Resources:\n${fn('More', 'X').replace('!Ref X', 'sg-8')}`,
    });
    const said = await report(cwd, 'old', 'new');
    expect(said.enis.created.map(({ users }) => users)).toEqual(expect.arrayContaining([['More'], ['More']]));
    expect(said.enis.released.map(({ users }) => users)).toEqual(expect.arrayContaining([['Gone'], ['Gone']]));
    const [finding] = said.files.find(({ path }) => path === 'new/network.yaml')!.findings;
    expect(finding).toMatchObject({ rule: 'update-removes-export-in-use', line: 3 });
    expect(finding!.message).toContain('No stack exports group after the update, and Orders still imports it');
  });

  it('says that it depends on the order of stacks where an export goes together with its import', async () => {
    const network = (output: string) => `Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: vpc-1 } }
  Inner: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, CidrBlock: 10.0.1.0/24 } }
Outputs:
  GroupId: { Value: !Ref Group, Export: { Name: group } }
${output}`;
    const inner = '  InnerId: { Value: !Ref Inner, Export: { Name: inner } }\n';
    const app = (subnets: string) =>
      `Resources:\n${fn('Orders', 'Group').replace('!Ref Group', '!ImportValue group').replace('[subnet-1, subnet-2]', subnets)}`;
    const cwd = folderWith({
      'old/network.yaml': network(inner),
      'old/app.yaml': app('[subnet-1, !ImportValue inner]'),
      'new/network.yaml': network(''),
      'new/app.yaml': app('[subnet-1]'),
      'kept/network.yaml': network(inner),
      'kept/app.yaml': app('[subnet-1]'),
      'broken/network.yaml': network(''),
      'broken/app.yaml': app('[subnet-1, !ImportValue inner]'),
    });
    const undecidedIn = (said: Awaited<ReturnType<typeof report>>) => JSON.stringify(said.files);
    const moved = await report(cwd, 'old', 'new');
    expect(rulesIn(moved)).not.toContain('update-removes-export-in-use');
    expect(undecidedIn(moved)).toContain('if its stack is updated before the stack of Orders');
    expect(undecidedIn(await report(cwd, 'old', 'kept'))).not.toContain('is updated before');
    // an update that is refused moves no network interface
    const refused = await report(cwd, 'old', 'broken');
    expect(rulesIn(refused)).toContain('update-removes-export-in-use');
    expect([refused.enis.created.length, refused.enis.kept.length, refused.enis.released.length]).toEqual([0, 2, 0]);
  });

  it("says that an export can't become that of another resource while it is imported", async () => {
    const network = (description: string) => `Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: ${description}, VpcId: vpc-1 } }
Outputs:
  GroupId: { Value: !Ref Group, Export: { Name: group } }
`;
    const app = `Resources:\n${fn('Orders', 'Group').replace('!Ref Group', '!ImportValue group')}`;
    const cwd = folderWith({
      'old/network.yaml': network('one'),
      'new/network.yaml': network('two'),
      'old/app.yaml': app,
      'new/app.yaml': app,
    });
    const said = await report(cwd, 'old', 'new');
    expect(rulesIn(said)).toContain('update-removes-export-in-use');
    expect(JSON.stringify(said.files)).toContain('The export group changes with Group, which is replaced');
  });

  it('says that the list that an export is cannot change while it is imported, however it is written', async () => {
    const network = (value: string) => `Parameters: { Zone: { Type: String, Default: ${value.length} } }
Resources:
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, CidrBlock: 10.0.1.0/24 } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, CidrBlock: 10.0.2.0/24 } }
Outputs:
  Subnets: { Value: ${value}, Export: { Name: subnets } }
  ZoneId: { Value: !Ref Zone, Export: { Name: zone } }
`;
    const app = `Resources:\n${fn('Orders', 'Group')
      .replace('!Ref Group', '!ImportValue zone')
      .replace('[subnet-1, subnet-2]', '!Split [",", !ImportValue subnets]')}`;
    const cwd = folderWith({
      'old/network.yaml': network('!Join [",", [!Ref A, !Ref B]]'),
      'old/app.yaml': app,
      'same/network.yaml': network('!Sub "${A.SubnetId},${B}"'),
      'same/app.yaml': app,
      'fewer/network.yaml': network('!Ref A'),
      'fewer/app.yaml': app,
    });
    expect(rulesIn(await report(cwd, 'old', 'same'))).not.toContain('update-removes-export-in-use');
    const said = await report(cwd, 'old', 'fewer');
    expect(rulesIn(said)).toContain('update-removes-export-in-use');
    expect(JSON.stringify(said.files)).toContain('The value of the export subnets changes, and Orders imports it');
    expect(JSON.stringify(said.files)).not.toContain('the export zone');
  });

  it('keeps the values that parameters have had: a new Default moves nothing', async () => {
    const withDefault = (id: string) =>
      `Parameters: { Net: { Type: AWS::EC2::Subnet::Id, Default: ${id} } }\n${template({ functions: fn('Orders', 'Old').replace('[subnet-1, subnet-2]', '[!Ref Net]') })}`;
    const cwd = folderWith({ 'a.yaml': withDefault('subnet-1'), 'b.yaml': withDefault('subnet-2') });
    const { enis } = await report(cwd, 'a.yaml', 'b.yaml');
    expect([enis.created.length, enis.kept.length, enis.released.length]).toEqual([0, 1, 0]);
  });

  it('reads earlier states from git, and lints against them', async () => {
    const cwd = folderWith({ 'app.yaml': moved['a.yaml'] });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, stdio: 'ignore' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(cwd, 'app.yaml'), moved['b.yaml']);
    const { out } = await run(cwd, 'diff', 'git:HEAD:app.yaml', 'app.yaml');
    expect(out).toContain('Old is deleted in the same update');
    expect(out).toContain('HEAD:app.yaml:2:3');
    const against = await run(cwd, '--against', 'HEAD', 'app.yaml');
    expect(against.code).toBe(1);
    expect(against.out).toContain('update-deletes-group-in-use');
    const alone = await run(cwd, 'app.yaml');
    expect(alone.out).not.toContain('update-');
    writeFileSync(join(cwd, 'new.yaml'), moved['b.yaml']);
    const fresh = await run(cwd, '--against', 'HEAD', 'new.yaml');
    expect(fresh.out).not.toContain('update-');
  });

  it('says what is wrong with the text of what is to come', async () => {
    const cwd = folderWith({ ...moved, 'broken.yaml': 'Resources:\n  A: { Type: AWS::X::Y' });
    const { code, out } = await run(cwd, 'diff', 'a.yaml', 'broken.yaml');
    expect(code).toBe(1);
    expect(out).toContain('template-syntax');
  });

  const exporting = (group: string, more = '') => `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Callers: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: ${group}, VpcId: !Ref Vpc } }
${more}Outputs: { Callers: { Value: !GetAtt Callers.GroupId, Export: { Name: !Sub '${'$'}{AWS::StackName}-Callers' } } }
`;
  const importing = (subnet: string) => `Parameters: { Network: { Type: String }, Subnet: { Type: String } }
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: app.handler
      Code: { S3Bucket: code, S3Key: a.zip }
      Role: arn:aws:iam::111122223333:role/orders
      VpcConfig: { SubnetIds: [${subnet}], SecurityGroupIds: [!ImportValue { 'Fn::Sub': '${'$'}{Network}-Callers' }] }
`;

  it('reads what is beside the templates, as lint does, and no earlier state of theirs', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.git/objects/x': '',
      '.git/refs/x': '',
      'network.yaml': exporting('a'),
      'old/app.yaml': importing('subnet-1'),
      'app.yaml': importing('subnet-2'),
    });
    for (const [before, after] of [
      ['old/app.yaml', 'app.yaml'],
      ['app.yaml', 'old/app.yaml'],
    ] as const) {
      const { enis } = await report(cwd, before, after);
      expect([...enis.created, ...enis.released].map(({ groups }) => groups)).toEqual([['Callers'], ['Callers']]);
    }
    const { enis } = await report(cwd, '--no-siblings', 'old/app.yaml', 'app.yaml');
    expect(enis.created.map(({ groups }) => groups)).not.toEqual([['Callers']]);
    // of two states of a network, only the one that is to come counts
    const folders = folderWith({
      '.git/HEAD': '',
      '.git/objects/x': '',
      '.git/refs/x': '',
      'old/network.yaml': exporting('a'),
      'old/app.yaml': importing('subnet-1'),
      'new/network.yaml': exporting('a'),
      'new/app.yaml': importing('subnet-2'),
    });
    const between = await report(folders, 'old', 'new');
    expect(between.enis.created.map(({ groups }) => groups)).toEqual([['Callers']]);
  });

  it('reads what is beside a template as it was when that was deployed', async () => {
    const cwd = folderWith({ 'app.yaml': importing('subnet-1'), 'network.yaml': exporting('a') });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.email=a@b', '-c', 'user.name=a', ...args], { cwd, stdio: 'ignore' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    // a group that is replaced takes new network interfaces
    const replaced = exporting('a').replaceAll('Callers:', 'Guests:').replace('Callers.GroupId', 'Guests.GroupId');
    writeFileSync(join(cwd, 'network.yaml'), replaced.replace('Outputs: { Guests', 'Outputs: { Callers'));
    const { enis } = await report(cwd, 'git:HEAD:app.yaml', 'app.yaml');
    expect(enis.created.map(({ groups }) => groups)).toEqual([['Guests']]);
    expect(enis.released.map(({ groups }) => groups)).toEqual([['Callers']]);
    const { code, out } = await run(cwd, '--against', 'HEAD', 'app.yaml', 'network.yaml', '--format', 'json');
    const alone = await run(cwd, '--against', 'HEAD', 'app.yaml', '--format', 'json');
    const rules = (text: string) => rulesIn(JSON.parse(text) as Report).filter((rule) => rule.startsWith('update-'));
    expect(rules(out).length).toBeGreaterThan(0);
    expect(rules(alone.out)).toEqual(rules(out));
    expect(alone.code).toBe(code);
  });

  it('takes the values of the deployment that a file describes', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.git/objects/x': '',
      '.git/refs/x': '',
      'samconfig.toml':
        '[default.deploy.parameters]\nstack_name = "app"\ntemplate_file = "app.yaml"\nparameter_overrides = "Subnet=subnet-9 Network=net"\n',
      'old.yaml': importing('subnet-1'),
      'app.yaml': importing('!Ref Subnet'),
    });
    const { enis } = await report(cwd, 'old.yaml', 'app.yaml');
    expect(enis.created.map(({ subnet }) => subnet)).toEqual(['subnet-9']);
    const without = await report(cwd, '--no-deployments', 'old.yaml', 'app.yaml');
    expect(without.enis.created.map(({ subnet }) => subnet)).toEqual(['parameter Subnet']);
  });

  it('lints against a file', async () => {
    const { code, out } = await run(folderWith(moved), '--against', 'a.yaml', 'b.yaml');
    expect(code).toBe(1);
    expect(out).toContain('update-deletes-group-in-use');
  });

  it.each([
    [['diff', 'a.yaml'], 'diff takes two templates'],
    [['diff', 'a.yaml', 'no.yaml'], 'no.yaml: no such file or folder'],
    [['diff', '.', 'a.yaml'], 'a folder and a file cannot be compared'],
    [['diff', 'git:main:a.yaml', 'a.yaml'], 'is in no git repository'],
    [['diff', 'broken.yaml', 'a.yaml'], 'broken.yaml:2:'],
    [['--against', 'broken.yaml', 'a.yaml'], 'broken.yaml:2:'],
    [['diff', 'text.txt', 'a.yaml'], 'text.txt is not a CloudFormation template'],
    [['--change-set', 'a.yaml', 'b.yaml'], '--change-set needs --against'],
    [['--against', '.', 'a.yaml'], '--against . is a folder'],
    [['--against', 'a.yaml', 'a.yaml', 'b.yaml'], '--against is about one template, and 2 are linted'],
    [['diff', 'a.yaml', 'b.yaml', '--change-set', 'text.txt'], 'text.txt is not JSON'],
  ])('%j: %s', async (args, message) => {
    const { code, out, err } = await run(
      folderWith({ ...moved, 'text.txt': 'hello', 'broken.yaml': 'Resources:\n  A: { Type: AWS::X::Y' }),
      ...args,
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trim().split('\n').length).toBeGreaterThan(1);
  });

  it('gives JSON that its schema allows', async () => {
    const schema = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../../src/report/schemas/json-report.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    const said = await report(folderWith(moved), 'a.yaml', 'b.yaml');
    expect(validate(said), JSON.stringify(validate.errors)).toBe(true);
  });
});
