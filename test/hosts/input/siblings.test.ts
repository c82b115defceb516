import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintHere, runHere } from '../in-process.ts';
import { repositoryWith } from '../process.ts';

type Files = Readonly<Record<string, string>>;

const rule = 'function-cannot-reach-service';

/** What is found, with the file that it is told in, and the reasons why the rest is undecided. */
async function said(files: Files, ...args: string[]) {
  const { files: results } = await lintHere(repositoryWith(files), ...args);
  const all = results.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })));
  const ours = all.filter((finding) => finding.rule === rule);
  return {
    found: ours.map(({ path, resource }) => `${path} ${resource}`),
    evidence: ours.flatMap(({ evidence }) => evidence),
    undecided: results.flatMap(({ undecided }) => undecided.filter((each) => each.rule === rule)),
    paths: results.map(({ path }) => path),
  };
}

/** A network without a path to any service. */
const network = (outputs: string, more = '', parameters = ''): string => `
${parameters}
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  SubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetA, RouteTableId: !Ref Table } }
  UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetB, RouteTableId: !Ref Table } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: Callers } }
${more}
${outputs}
`;

const exported = (prefix: string, names: readonly string[] = ['SubnetA', 'SubnetB', 'Group']): string =>
  [
    'Outputs:',
    ...names.map((name) => {
      const value = name === 'Group' ? '!GetAtt Group.GroupId' : `!Ref ${name}`;
      return `  ${name}: { Value: ${value}, Export: { Name: !Sub '${prefix}-${name}' } }`;
    }),
  ].join('\n');

/** A function that sends to a queue. */
const caller = (subnets: string, groups: string, parameters: string): string => `
Transform: AWS::Serverless-2016-10-31
${parameters}
Resources:
  Jobs: { Type: AWS::SQS::Queue }
  Sender:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      InlineCode: pass
      Policies: [{ Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Jobs.Arn }] }]
      Environment: { Variables: { JOBS: !Ref Jobs } }
      VpcConfig: { SubnetIds: ${subnets}, SecurityGroupIds: ${groups} }
`;

const imports = (prefix: string, parameters: string): string => {
  const from = (name: string) => `{ Fn::ImportValue: !Sub '${prefix}-${name}' }`;
  return caller(`[${from('SubnetA')}, ${from('SubnetB')}]`, `[${from('Group')}]`, parameters);
};

const importer = imports('${Network}', 'Parameters: { Network: { Type: String } }');
const blocked = exported('${AWS::StackName}');

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

const child = caller(
  '!Ref Subnets',
  '[!Ref Callers]',
  'Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" }, Callers: { Type: String } }',
);
const nests = (property: string, parameters = ''): string =>
  network(
    '',
    `  Inner:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ${property}
      Parameters: { Subnets: !Join [',', [!Ref SubnetA, !Ref SubnetB]], Callers: !GetAtt Group.GroupId }`,
    parameters,
  );

describe('a template that is nested', () => {
  it.each([
    ['by its path', './inner/functions.yaml'],
    ['by a URL', 'https://templates.s3.amazonaws.com/v1/inner/functions.yaml'],
    ['by a URL that is put together', "!Sub 'https://${AWS::AccountId}.s3.amazonaws.com/inner/functions.yaml'"],
  ])('is judged with the stack that nests it %s, and findings are told in it', async (_, url) => {
    const files = { 'root.yaml': nests(url), 'inner/functions.yaml': child };
    expect((await said(files, 'inner/functions.yaml')).found).toEqual(['inner/functions.yaml Sender']);
    expect((await said(files, 'inner/functions.yaml', '--no-siblings')).found).toEqual([]);
  });

  it('is given a list with spaces between its items', async () => {
    const files = {
      'root.yaml': nests('./functions.yaml').replace("Join [',',", "Join [', ',"),
      'functions.yaml': child,
    };
    const { found, undecided } = await said(files, 'functions.yaml');
    expect(found).toEqual(['functions.yaml Sender']);
    expect(undecided).toEqual([]);
  });

  it.each<[string, Files]>([
    [
      'where the path leads to a file of the same name',
      { 'other/root.yaml': nests('./functions.yaml'), 'other/functions.yaml': child },
    ],
    [
      'where the URL is that of another version',
      { 'root.yaml': nests('https://b.s3.amazonaws.com/v4/functions.yaml') },
    ],
    [
      'where the URL fits two files',
      { 'root.yaml': nests("!Sub 'https://b.s3.amazonaws.com/${Kind}/functions.yaml'"), 'x/functions.yaml': child },
    ],
    [
      'where the URL is that of a template with other parameters',
      { 'root.yaml': nests('https://b.s3.amazonaws.com/functions.yaml').replace('Callers:', 'Guests:') },
    ],
  ])('is judged alone %s', async (_, files) => {
    const { found, undecided } = await said({ 'v2/functions.yaml': child, ...files }, 'v2/functions.yaml');
    expect(found).toEqual([]);
    expect(undecided.length).toBeGreaterThan(0);
  });
});

const stores = (name: string, parameters = ''): string =>
  network(
    '',
    ['SubnetA', 'SubnetB', 'Group']
      .map((id) => {
        const value = id === 'Group' ? '!GetAtt Group.GroupId' : `!Ref ${id}`;
        return `  Stored${id}: { Type: AWS::SSM::Parameter, Properties: { Type: String, Name: !Sub '/${name}/${id}', Value: ${value} } }`;
      })
      .join('\n'),
    parameters,
  );
const resolves = (name: string, parameters: string): string => {
  const at = (id: string) => `!Sub '{{resolve:ssm:/${name}/${id}}}'`;
  return caller(`[${at('SubnetA')}, ${at('SubnetB')}]`, `[${at('Group')}]`, parameters);
};
const ofStage = (values: string): string => `Parameters: { Stage: { Type: String, AllowedValues: ${values} } }`;

describe('a template that reads SSM parameters', () => {
  const reader = resolves('net/${Stage}', ofStage('[dev, live]'));

  it('is judged with the template of its repository that creates them', async () => {
    const files = { 'functions.yaml': reader, 'network.yaml': stores('net/${Stage}', ofStage('[dev, live]')) };
    expect((await said(files, 'functions.yaml')).found).toEqual(['functions.yaml Sender']);
    expect((await said(files, 'functions.yaml', '--no-siblings')).found).toEqual([]);
  });

  it.each<[string, Files]>([
    [
      'that two create',
      {
        'a.yaml': stores('net/${Stage}', ofStage('[dev, live]')),
        'b.yaml': stores('net/${Stage}', ofStage('[dev, live]')),
      },
    ],
    ['for another stage', { 'a.yaml': stores('net/${Stage}', ofStage('[test]')) }],
    ['with another path', { 'a.yaml': stores('old/${Stage}', ofStage('[dev, live]')) }],
    [
      'where it names versions, whose values may have changed since',
      { 'a.yaml': stores('net/${Stage}', ofStage('[dev, live]')), 'functions.yaml': reader.replaceAll('}}', ':2}}') },
    ],
    [
      'where it names versions of parameters whose names are written',
      { 'a.yaml': stores('net', ''), 'functions.yaml': resolves('net', '').replaceAll('}}', ':1}}') },
    ],
  ])('is linked with none %s', async (_, files) => {
    const { found, undecided } = await said({ 'functions.yaml': reader, ...files }, 'functions.yaml');
    expect(found).toEqual([]);
    expect(undecided.length).toBeGreaterThan(0);
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

describe('links of the config', () => {
  const twoNetworks = { 'functions.yaml': importer, 'a.yaml': network(blocked), 'b.yaml': network(blocked) };
  const says = (links: unknown): Files => ({ '.vpclambdalintrc.json': JSON.stringify({ links }) });

  it('say which template is imported from, where several may be meant', async () => {
    const open = await said(twoNetworks, 'functions.yaml');
    expect(open.found).toEqual([]);
    expect(open.undecided.map(({ reason }) => reason).join()).toContain('a.yaml and b.yaml export that name');
    for (const args of [['functions.yaml'], ['functions.yaml', '--no-siblings']]) {
      const { found, evidence } = await said(
        { ...twoNetworks, ...says({ 'functions.yaml': { Network: 'b.yaml' } }) },
        ...args,
      );
      expect(found).toEqual(['functions.yaml Sender']);
      expect(evidence).toContain('Network of functions.yaml leads to b.yaml, as links in .vpclambdalintrc.json says');
    }
  });

  it('forbid a link that would be made, by names or by the end of a URL', async () => {
    const files = { 'functions.yaml': importer, 'network.yaml': network(blocked) };
    const config = says({ 'functions.yaml': { Network: false } });
    for (const asked of ['functions.yaml', '.']) expect((await said({ ...files, ...config }, asked)).found).toEqual([]);
    const nested = { 'root.yaml': nests('https://b.s3.amazonaws.com/functions.yaml'), 'functions.yaml': child };
    for (const asked of ['functions.yaml', '.']) {
      expect((await said(nested, asked)).found).toHaveLength(1);
      expect((await said({ ...nested, ...says({ 'root.yaml': { Inner: false } }) }, asked)).found).toEqual([]);
    }
  });

  it('forbid a link although the parameter is given the name of the stack', async () => {
    const named = importer.replace('{ Type: String }', '{ Type: String, Default: net }');
    const files = { 'functions.yaml': named, 'network.yaml': network(exported('net')) };
    expect((await said(files, 'functions.yaml')).found).toEqual(['functions.yaml Sender']);
    const { found } = await said({ ...files, ...says({ 'functions.yaml': { Network: false } }) }, 'functions.yaml');
    expect(found).toEqual([]);
  });

  it('say which template a stack nests, wherever its URL leads', async () => {
    const files = { 'root.yaml': nests('!Ref Url'), 'x/functions.yaml': child, 'y/functions.yaml': child };
    const config = says({ 'root.yaml': { Inner: 'x/functions.yaml' } });
    expect((await said(files, '.')).found).toEqual([]);
    expect((await said({ ...files, ...config }, '.')).found).toEqual(['root.yaml Table']);
    const alone = await said({ ...files, ...config }, 'x/functions.yaml');
    expect(alone.found).toEqual(['x/functions.yaml Sender']);
    expect(alone.evidence).toContain(
      'Inner in root.yaml nests x/functions.yaml, as links in .vpclambdalintrc.json says',
    );
  });

  it.each<[string, unknown, string, string]>([
    [
      'a name that the template does not have',
      { 'functions.yaml': { Netwrk: 'a.yaml' } },
      'has no parameter or nested stack Netwrk',
      'Did you mean "Network"?',
    ],
    [
      'a template that is not there',
      { 'functions.yaml': { Network: 'c.yaml' } },
      'there is no c.yaml',
      'Paths are relative',
    ],
    [
      'links of a template that is not there',
      { 'function.yaml': { Network: 'a.yaml' } },
      'there is no function.yaml',
      'Paths are relative',
    ],
    [
      'true',
      { 'functions.yaml': { Network: true } },
      'links["functions.yaml"].Network in .vpclambdalintrc.json:1:29: is not one of the allowed values',
      'Allowed: false',
    ],
  ])('are refused with %s', async (_, links, message, remedy) => {
    const cwd = repositoryWith({ ...twoNetworks, ...says(links) });
    const refused = await lintHere(cwd, 'functions.yaml').catch((error: unknown) => error);
    expect(refused).toMatchObject({ message: expect.stringContaining(message) });
    expect(String((refused as { remedy?: string }).remedy)).toContain(remedy);
  });
});

describe('a TemplateURL that is chosen', () => {
  const at = (folder: string) => `https://b.s3.amazonaws.com/${folder}/functions.yaml`;
  const sized = (url: string) =>
    nests(url).replace(
      'Resources:',
      `Conditions: { IsLarge: !Equals [!Ref Size, large] }
Mappings: { Urls: { eu-west-1: { App: '${at('x')}', Other: '${at('y')}' }, us-east-1: { App: '${at('x')}', Other: '${at('z')}' } } }
Parameters: { Size: { Type: String } }
Resources:`,
    );

  it.each([
    ['by a condition', `!If [IsLarge, '${at('x')}', '${at('x')}']`],
    ['from a mapping', '!FindInMap [Urls, !Ref AWS::Region, App]'],
    ['from a mapping by a condition', `!If [IsLarge, !FindInMap [Urls, !Ref AWS::Region, App], '${at('x')}']`],
  ])('%s leads to the one template that all choices mean', async (_, url) => {
    const files = { 'root.yaml': sized(url), 'x/functions.yaml': child };
    expect((await said(files, 'x/functions.yaml')).found).toEqual(['x/functions.yaml Sender']);
  });

  it.each([
    ['by a condition between two templates', `!If [IsLarge, '${at('x')}', '${at('y')}']`],
    ['by a condition from elsewhere as well', `!If [IsLarge, '${at('x')}', '${at('elsewhere')}']`],
    ['by a condition that may say nothing', `!If [IsLarge, '${at('x')}', !Ref AWS::NoValue]`],
    ['from a mapping that lacks it in one Region', '!FindInMap [Urls, !Ref AWS::Region, Other]'],
    ['from a mapping that has no such key', '!FindInMap [Urls, !Ref AWS::Region, Third]'],
  ])('%s leads to none', async (_, url) => {
    const files = { 'root.yaml': sized(url), 'x/functions.yaml': child, 'y/functions.yaml': child };
    for (const asked of ['x/functions.yaml', 'y/functions.yaml', '.'])
      expect((await said(files, asked)).found).toEqual([]);
  });

  it('names the templates that it may lead to', async () => {
    const inner = network('Outputs: { A: { Value: !Ref SubnetA }, G: { Value: !GetAtt Group.GroupId } }');
    const root = `
Parameters: { Kind: { Type: String } }
${caller('[!GetAtt Net.Outputs.A]', '[!GetAtt Net.Outputs.G]', '')}
  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: !Sub 'https://b.s3.amazonaws.com/${'$'}{Kind}/net.yaml' } }
`;
    const { undecided } = await said({ 'root.yaml': root, 'x/net.yaml': inner, 'y/net.yaml': inner }, 'root.yaml');
    expect(undecided.map(({ reason }) => reason).join()).toContain('Net may be x/net.yaml or y/net.yaml');
    expect(undecided.map(({ settledBy }) => settledBy).join()).toContain('"links" in the config');
  });
});

describe('URLs that begin alike', () => {
  const at = (name: string, prefix = '${Prefix}') => `!Sub 'https://${'$'}{Bucket}.s3.amazonaws.com/${prefix}/${name}'`;
  const inner = network(
    'Outputs: { A: { Value: !Ref SubnetA }, B: { Value: !Ref SubnetB }, G: { Value: !GetAtt Group.GroupId } }',
  );
  const root = (net: string, app: string) => `
Parameters: { Bucket: { Type: String }, Prefix: { Type: String }, Other: { Type: String } }
Resources:
  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${net} } }
  App:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ${app}
      Parameters: { Subnets: !Join [',', [!GetAtt Net.Outputs.A, !GetAtt Net.Outputs.B]], Callers: !GetAtt Net.Outputs.G }
`;
  const shop = (net: string, app: string) => ({
    'shop/root.yaml': root(net, app),
    'shop/net.yaml': inner,
    'shop/functions.yaml': child,
    'other/net.yaml': inner,
  });

  it('mean templates of one folder', async () => {
    const { found, evidence } = await said(shop(at('net.yaml'), at('functions.yaml')), 'shop/functions.yaml');
    expect(found).toEqual(['shop/functions.yaml Sender']);
    expect(evidence?.join()).toContain(
      'TemplateURL of Net in shop/root.yaml is taken to mean shop/net.yaml, in the only folder that has a template for each URL that begins like it',
    );
  });

  it.each<[string, Files]>([
    ['where they begin otherwise', shop(at('net.yaml', '${Other}'), at('functions.yaml'))],
    [
      'where two folders have all of them',
      { ...shop(at('net.yaml'), at('functions.yaml')), 'other/functions.yaml': child },
    ],
    [
      'where no folder has all of them',
      {
        'root.yaml': root(at('net.yaml'), at('functions.yaml')),
        'shop/functions.yaml': child,
        'a/net.yaml': inner,
        'b/net.yaml': inner,
      },
    ],
  ])('say no more %s', async (_, files) => {
    const { found, undecided } = await said(files, 'shop/functions.yaml');
    expect(found).toEqual([]);
    expect(undecided.length).toBeGreaterThan(0);
  });
});

describe('URLs that lead to a folder of another name', () => {
  it('mean none of the templates beside the one that nests them', async () => {
    const root = `
Resources:
  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: 'https://b.s3.amazonaws.com/shop/net.yaml' } }
  App:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://b.s3.amazonaws.com/shop/functions.yaml
      Parameters: { Subnets: !Join [',', [!GetAtt Net.Outputs.A, !GetAtt Net.Outputs.B]], Callers: !GetAtt Net.Outputs.G }
`;
    const inner = network(
      `Outputs: { A: { Value: !Ref SubnetA }, B: { Value: !Ref SubnetB }, G: { Value: !GetAtt Group.GroupId } }`,
    );
    const files = { 'templates/main.yaml': root, 'templates/net.yaml': inner, 'templates/functions.yaml': child };
    expect((await said(files, 'templates/functions.yaml')).found).toEqual([]);
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
