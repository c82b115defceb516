import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintHere, runHere } from '../../in-process.ts';
import { repositoryWith } from '../../process.ts';
import {
  blocked,
  caller,
  child,
  exported,
  type Files,
  importer,
  imports,
  nests,
  network,
  said,
} from './sibling-templates.ts';

describe('a template that imports', () => {
  it('is judged with the template of its repository that exports all of it', async () => {
    const files = { 'app/functions.yaml': importer, 'net/network.yaml': network(blocked) };
    const { found, evidence, paths } = await said(files, 'app/functions.yaml');
    expect(found).toEqual(['app/functions.yaml Sender']);
    expect(evidence).toContain(
      'Network of app/functions.yaml is taken to lead to net/network.yaml, the only template that exports ' +
        '${Network}-SubnetA, ${Network}-SubnetB and ${Network}-Group',
    );
    expect(paths).toEqual(['app/functions.yaml']);
    expect((await said(files, 'app/functions.yaml', '--no-siblings')).found).toEqual([]);
  });

  it.each<[string, Files]>([
    ['of two that export it', { 'a.yaml': network(blocked), 'b.yaml': network(blocked) }],
    ['that exports a part of it', { 'a.yaml': network(exported('${AWS::StackName}', ['SubnetA', 'SubnetB'])) }],
    [
      'where two export a part each',
      {
        'a.yaml': network(exported('${AWS::StackName}', ['SubnetA', 'SubnetB'])),
        'b.yaml': network(exported('${AWS::StackName}', ['Group'])),
      },
    ],
    ['that exports it in other letters', { 'a.yaml': network(blocked.replaceAll("-Group'", "-group'")) }],
    [
      'whose name has a part that a parameter gives',
      {
        'a.yaml': network(exported('${AWS::StackName}-prod')),
        'functions.yaml': imports(
          '${Network}-${Stage}',
          'Parameters: { Network: { Type: String }, Stage: { Type: String } }',
        ),
      },
    ],
    ['that exports it under another name', { 'a.yaml': network(exported('${AWS::StackName}-net')) }],
    [
      'whose values can never be the same',
      {
        'a.yaml': network(
          exported('${Stage}'),
          '',
          'Parameters: { Stage: { Type: String, AllowedValues: [test, live] } }',
        ),
        'functions.yaml': imports('${Stage}', 'Parameters: { Stage: { Type: String, AllowedValues: [dev] } }'),
      },
    ],
    ['that git ignores', { 'out/a.yaml': network(blocked), '.gitignore': 'out/\n' }],
    [
      'that the config ignores',
      { 'a.yaml': network(blocked), '.vpclambdalintrc.json': '{"ignorePatterns": "a.yaml"}' },
    ],
  ])('is linked with none %s', async (_, files) => {
    const { found, undecided } = await said({ 'functions.yaml': importer, ...files }, 'functions.yaml');
    expect(found).toEqual([]);
    expect(undecided.length).toBeGreaterThan(0);
  });

  const ofStage = 'Parameters: { Stage: { Type: String } }';

  it.each([
    ['with text before a parameter', 'net-${Stage}'],
    ['with text after a parameter', '${Stage}-net'],
    ['with text between two parameters', '${App}-net-${Stage}'],
  ])('is linked where it writes the name of a stack %s', async (_, name) => {
    const parameters = 'Parameters: { Stage: { Type: String }, App: { Type: String } }';
    const files = { 'functions.yaml': imports(name, parameters), 'network.yaml': network(blocked) };
    const { found, evidence } = await said(files, 'functions.yaml');
    expect(found).toEqual(['functions.yaml Sender']);
    expect(evidence?.join()).toContain(
      `of functions.yaml is taken to lead to network.yaml, the only template that exports ${name}-SubnetA, ${name}-SubnetB and ${name}-Group`,
    );
  });

  it.each<[string, Files]>([
    ['that two templates may have', { 'a.yaml': network(blocked), 'b.yaml': network(blocked) }],
    ['that exports a part of it', { 'a.yaml': network(exported('${AWS::StackName}', ['SubnetA', 'SubnetB'])) }],
    [
      'where another template exports the very same names',
      { 'a.yaml': network(blocked), 'b.yaml': network(exported('${Stage}-net'), '', ofStage) },
    ],
    [
      'that no stack can have',
      {
        'a.yaml': network(exported('${AWS::StackName}')),
        'functions.yaml': imports('net_${Stage}', ofStage),
      },
    ],
    [
      'where only one name is imported, so that nothing says where the name of the stack ends',
      {
        'a.yaml': network(blocked),
        'functions.yaml': caller("[{ Fn::ImportValue: !Sub '${Stage}-net-SubnetA' }]", '[sg-0a1b2c3d]', ofStage),
      },
    ],
    [
      'where the config calls the stack by another name',
      {
        'a.yaml': network(blocked),
        '.vpclambdalintrc.json': JSON.stringify({
          stacks: {
            net: { template: 'a.yaml', stackName: 'shared' },
            app: { template: 'functions.yaml', parameters: { Stage: 'dev' } },
          },
        }),
      },
    ],
  ])('is not linked by the name of a stack with text around a parameter %s', async (what, files) => {
    const { found, undecided } = await said(
      { 'functions.yaml': imports('${Stage}-net', ofStage), ...files },
      'functions.yaml',
    );
    // the very same names are those of the other template, which are blocked as well
    expect(found).toEqual(what.includes('the very same') ? ['functions.yaml Sender'] : []);
    if (!what.includes('the very same')) expect(undecided.length).toBeGreaterThan(0);
  });

  it('is judged as it is where a sibling is broken', async () => {
    const files = {
      'functions.yaml': importer,
      'network.yaml': network(blocked),
      'broken.yaml': `${network(blocked)}\n  : [`,
      'config/.vpclambdalintrc.json': '{ nonsense',
      'config/other.yaml': network(exported('${AWS::StackName}-other')),
    };
    const { paths, found } = await said(files, 'functions.yaml');
    expect(paths).toEqual(['functions.yaml']);
    expect(found).toEqual(['functions.yaml Sender']);
  });

  it('follows no link out of the repository', async () => {
    const outside = repositoryWith({ 'network.yaml': network(blocked) });
    const cwd = repositoryWith({ 'functions.yaml': importer });
    symlinkSync(outside, join(cwd, 'outside'));
    symlinkSync(join(outside, 'network.yaml'), join(cwd, 'network.yaml'));
    const { files } = await lintHere(cwd, 'functions.yaml');
    expect(files.flatMap(({ findings }) => findings)).toEqual([]);
    expect(files.flatMap(({ undecided }) => undecided).length).toBeGreaterThan(0);
  });
});

describe('what a template lacks', () => {
  const whole = caller('[!Ref SubnetA, !Ref SubnetB]', '[!GetAtt Group.GroupId]', '');
  const self = `${whole}${network('').replace('Resources:', '')}`;
  const added = (service: string): string => `
Parameters: { Vpc: { Type: String } }
Resources:
  Door: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcId: !Ref Vpc, ServiceName: com.amazonaws.eu-west-1.${service} } }
`;

  it('is found where no other template may add it', async () => {
    const files = { 'functions.yaml': self, 'other.yaml': network(''), 'endpoint.yaml': added('kms') };
    expect((await said(files, 'functions.yaml')).found).toEqual(['functions.yaml Table']);
  });

  it('is not known where another template of the repository may add it', async () => {
    const { found, undecided } = await said(
      { 'functions.yaml': self, 'x/endpoint.yaml': added('sqs') },
      'functions.yaml',
    );
    expect(found).toEqual([]);
    expect(undecided.map(({ reason }) => reason)).toContain(
      'whether Door in x/endpoint.yaml belongs to Vpc is not known',
    );
  });
});

describe('a network that a template exports', () => {
  const subnetsByDefaultTable = network(blocked).replace(/ {2}Use[AB]: .*\n/g, '');
  const files = { 'functions.yaml': importer, 'network.yaml': subnetsByDefaultTable };

  it('may be added to from outside, unless the config says that its repository is all there is', async () => {
    const open = await said(files, 'functions.yaml');
    expect(open.found).toEqual([]);
    expect(open.undecided.map(({ reason }) => reason)).toContain(
      'output SubnetA exports SubnetA: others may add to it',
    );
    const closed = await said(
      { ...files, '.vpclambdalintrc.json': '{ "networksAreComplete": true }' },
      'functions.yaml',
    );
    expect(closed.found).toEqual(['functions.yaml Sender']);
  });

  it('may be used from outside although it is all that adds to it', async () => {
    const complete = { '.vpclambdalintrc.json': '{ "networksAreComplete": true }' };
    const ingress =
      '  In: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !GetAtt Group.GroupId, IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/16 } }\n';
    const lone = `${caller('[!Ref SubnetA, !Ref SubnetB]', '[!GetAtt Group.GroupId]', '')}${network('', ingress).replace('Resources:', '')}`;
    const rules = async (text: string) => {
      const [result] = (await lintHere(repositoryWith({ ...complete, 'app.yaml': text }), 'app.yaml')).files;
      return result!.findings.map((finding) => finding.rule);
    };
    expect(await rules(lone)).toContain('ingress-on-function-security-group');
    const outputs = 'Outputs: { Group: { Value: !GetAtt Group.GroupId } }\n';
    expect(await rules(`${lone}\n${outputs}`)).not.toContain('ingress-on-function-security-group');
  });

  it('may be complete although a file describes its deployment', async () => {
    const described = {
      ...files,
      '.vpclambdalintrc.json': '{ "networksAreComplete": true }',
      'deploy.sh': 'aws cloudformation deploy --stack-name net --template-file network.yaml\n',
    };
    expect((await said(described, 'functions.yaml')).found).toEqual(['functions.yaml Sender']);
  });

  it('is added to by other templates of the repository all the same', async () => {
    const more = {
      '.vpclambdalintrc.json': '{ "networksAreComplete": true }',
      'routes.yaml':
        'Parameters: { Table: { Type: String } }\nResources:\n' +
        '  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-0123456789abcdef0 } }\n',
    };
    const { found, undecided } = await said({ ...files, 'network.yaml': network(blocked), ...more }, 'functions.yaml');
    expect(found).toEqual([]);
    expect(undecided.map(({ reason }) => reason).join()).toContain('Out in routes.yaml');
  });
});

describe('--print-links', () => {
  it('lists the links of a repository with what they rest on', async () => {
    const cwd = repositoryWith({
      'app/functions.yaml': importer,
      'net/network.yaml': network(blocked),
      'root.yaml': nests('./inner/functions.yaml'),
      'inner/functions.yaml': child,
      'other/functions.yaml': importer,
      '.vpclambdalintrc.json': '{ "links": { "other/functions.yaml": { "Network": "net/network.yaml" } } }',
    });
    const { code, out } = await runHere(cwd, ['--print-links']);
    expect(code).toBe(0);
    expect(out.split(/^(?=\S)/m)).toEqual([
      'app/functions.yaml -> net/network.yaml\n  Network of app/functions.yaml is taken to lead to net/network.yaml, the only template that ' +
        'exports ${Network}-SubnetA, ${Network}-SubnetB and ${Network}-Group\n',
      'other/functions.yaml -> net/network.yaml\n  Network of other/functions.yaml leads to net/network.yaml, as links in ' +
        '.vpclambdalintrc.json says\n',
      'root.yaml -> inner/functions.yaml\n  Inner in root.yaml nests inner/functions.yaml\n',
    ]);
  });
});
