import { describe, expect, it } from 'vitest';
import { runHere } from '../../in-process.ts';
import { repositoryWith } from '../../process.ts';
import { expectUnknown, importing, kinds, lint, network, templates } from './deployed-network.ts';

describe('deployment descriptions link stacks by their names', () => {
  it.each(Object.keys(kinds))('%s', async (kind) => {
    const closed = await lint({ ...templates, ...kinds[kind]!('closed') });
    expect(closed.unreachable).toMatchObject([{ path: 'net/closed.yaml', severity: 'warning' }]);
    expect(closed.unreachable[0]!.evidence?.join('\n')).toMatch(/^app\/template\.yaml takes Network from .+/m);
    expect(closed.unreachable[0]!.evidence?.join('\n')).toMatch(
      /^Network of app\/template\.yaml names the stack closed, which .+ deploys from net\/closed\.yaml$/m,
    );
    const open = await lint({ ...templates, ...kinds[kind]!('open') });
    expect(open.unreachable).toEqual([]);
    expect(open.undecided).toEqual([]);
  });

  it.each(Object.keys(kinds))(
    '%s, which says nothing by a name that something else completes or that is unknown',
    async (kind) => {
      for (const name of ['net-${stage}', 'elsewhere']) await expectUnknown({ ...templates, ...kinds[kind]!(name) });
    },
  );

  it('says nothing without them, or where they are to be ignored', async () => {
    await expectUnknown(templates);
    const { unreachable, undecided } = await lint(
      { ...templates, ...kinds['a Makefile']!('closed') },
      '.',
      '--no-deployments',
    );
    expect(unreachable).toEqual([]);
    expect(undecided).not.toEqual([]);
  });

  it('is about a single file too, with those that it names', async () => {
    const { unreachable } = await lint({ ...templates, ...kinds['samconfig.toml']!('closed') }, 'app/template.yaml');
    expect(unreachable).toMatchObject([{ path: 'app/template.yaml' }]);
  });

  it('takes the value of the command line before that of a description', async () => {
    const files = { ...templates, ...kinds['samconfig.toml']!('closed') };
    expect((await lint(files, '.', '--parameter', 'Network=open')).unreachable).toEqual([]);
    const config = JSON.stringify({ parameters: { Network: 'open' } });
    expect((await lint({ ...files, '.vpclambdalintrc.json': config })).unreachable).toEqual([]);
  });

  it('links nothing by the name of a file, and no template that is deployed by another name', async () => {
    const deployed = `deploy:
\taws cloudformation deploy --stack-name app --template-file app/template.yaml --parameter-overrides Network=closed
`;
    await expectUnknown({ ...templates, Makefile: deployed });
    const { 'net/open.yaml': _, ...one } = templates;
    const other = `${deployed}\taws cloudformation deploy --stack-name other --template-file net/closed.yaml\n`;
    await expectUnknown({ ...one, Makefile: other });
  });

  it('judges the environments of a file one by one', async () => {
    const { unreachable, undecided } = await lint({
      ...templates,
      ...kinds['samconfig.toml']!('open'),
      'app/samconfig.toml': `version = 0.1
[test.deploy.parameters]
stack_name = "app-test"
parameter_overrides = "Network=open"
[live.deploy.parameters]
stack_name = "app-live"
parameter_overrides = "Network=closed"
`,
    });
    expect(unreachable).toMatchObject([
      { path: 'net/closed.yaml', when: 'deployed with the values for live in app/samconfig.toml' },
    ]);
    expect(undecided).toEqual([]);
  });

  it('calls a stack that no description names by its template and the file', async () => {
    const line = (folder: string, value: string) =>
      `sam deploy --stack-name "x-\${{ github.sha }}" --template-file ${folder}/template.yaml --parameter-overrides Env=${value}`;
    const workflow = (value: string) => `jobs:
  deploy:
    steps:
      - run: |
          ${line('net', value)}
          ${line('app', value)}
`;
    const fn = (subnets: string) => `  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: send.handler
      CodeUri: { Bucket: artifacts, Key: send.zip }
      VpcConfig: { SubnetIds: ${subnets}, SecurityGroupIds: [!Ref Group] }
`;
    const head =
      'Transform: AWS::Serverless-2016-10-31\nParameters: { Env: { Type: String }, Net: { Type: String } }\n';
    const imported = (name: string) => `{ 'Fn::ImportValue': !Sub '\${Net}-${name}' }`;
    const { findings } = await lint({
      'net/template.yaml': `${head}${network(false)
        .replace(
          'Outputs:\n',
          `${fn('[!Ref SubnetA, !Ref SubnetB]')}Outputs:\n  Vpc: { Value: !Ref Vpc, Export: { Name: !Sub '\${AWS::StackName}-Vpc' } }\n`,
        )
        .replace(/ {2}Group: { Value.*\n/, '')}`,
      'app/template.yaml': `${head}Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: ${imported('Vpc')} } }
${fn(`[${imported('SubnetA')}, ${imported('SubnetB')}]`)}`,
      '.github/workflows/check.yml': workflow('check'),
      '.github/workflows/live.yml': workflow('live'),
    });
    const [shared] = findings.filter(({ rule }) => rule === 'functions-could-share-security-group');
    expect(shared?.message).toContain(
      'Group of net/template.yaml (check.yml) and Group of app/template.yaml (check.yml)',
    );
  });

  it('judges environments that differ in names alone once, and says how many they are', async () => {
    const env = (name: string, network: string) =>
      `[${name}.deploy.parameters]\nstack_name = "app-${name}"\nparameter_overrides = "Network=${network} Owner=${name}"\n`;
    const alike = `version = 0.1\n${env('ann', 'closed')}${env('bob', 'closed')}`;
    const files = {
      ...templates,
      ...kinds['samconfig.toml']!('open'),
      'app/template.yaml': importing.replace('Parameters:', 'Parameters:\n  Owner: { Type: String }'),
    };
    const same = await lint({ ...files, 'app/samconfig.toml': alike });
    expect(same.unreachable).toHaveLength(1);
    expect(same.unreachable[0]!.when).toBeUndefined();
    const other = await lint({ ...files, 'app/samconfig.toml': `${alike}${env('live', 'open')}` });
    expect(other.unreachable).toMatchObject([
      { when: 'deployed with the values for ann and 1 similar environment in app/samconfig.toml' },
    ]);
    const asked = files['app/template.yaml'].replace(
      'Resources:',
      'Conditions: { IsBob: !Equals [!Ref Owner, bob] }\nResources:',
    );
    const told = await lint({
      ...files,
      'app/template.yaml': asked,
      'app/samconfig.toml': `${alike}${env('live', 'open')}`,
    });
    expect(told.unreachable).toMatchObject([
      { when: 'deployed with the values for ann in app/samconfig.toml or the values for bob in app/samconfig.toml' },
    ]);
  });

  it('tells the deployments of one network from each other by the names of their stacks', async () => {
    const cwd = {
      'net.yaml': network(true)
        .replace('  Queues:\n', '  Queues:\n    Condition: HasQueues\n')
        .replace(
          'Resources:',
          `Parameters:
  Queues: { Type: String, AllowedValues: ['yes', 'no'] }
Conditions:
  HasQueues: !Equals [!Ref Queues, 'yes']
Resources:`,
        ),
      'app/template.yaml': importing,
      'deploy.sh': `aws cloudformation deploy --stack-name net-test --template-file net.yaml --parameter-overrides Queues=yes
aws cloudformation deploy --stack-name net-live --template-file net.yaml --parameter-overrides Queues=no
`,
    };
    const samconfig = (name: string) =>
      `version = 0.1\n[default.deploy.parameters]\nstack_name = "app"\nparameter_overrides = "Network=${name}"\n`;
    const live = await lint({ ...cwd, 'app/samconfig.toml': samconfig('net-live') });
    expect(live.unreachable).toHaveLength(1);
    expect(live.undecided).toEqual([]);
    const test = await lint({ ...cwd, 'app/samconfig.toml': samconfig('net-test') });
    expect(test.unreachable).toEqual([]);
    expect(test.undecided).toEqual([]);
  });

  it('links a network that nothing describes where no other can be meant', async () => {
    const { 'net/open.yaml': _, ...one } = templates;
    const { unreachable } = await lint({
      ...one,
      'app/samconfig.toml': kinds['samconfig.toml']!('live')['app/samconfig.toml']!,
    });
    expect(unreachable[0]?.evidence).toContain(
      'Network of app/template.yaml is taken to lead to net/closed.yaml, the only template that exports ${Network}-SubnetA, ${Network}-SubnetB and ${Network}-Group',
    );
  });
});

describe('a value that one side alone is given', () => {
  const { 'net/open.yaml': _, ...one } = templates;
  const app = kinds['samconfig.toml']!('live')['app/samconfig.toml']!;
  const deployed = (file: string, name: string) =>
    `deploy:\n\taws cloudformation deploy --stack-name ${name} --template-file ${file}\n`;

  it('links nothing where it names the stack of another template, even of one that is not here', async () => {
    for (const file of ['net/rendered.yaml', 'app/other.yaml'])
      await expectUnknown({
        ...one,
        'net/rendered.yaml': 'written when it is deployed',
        'app/other.yaml': 'Resources: { Topic: { Type: AWS::SNS::Topic } }',
        'app/samconfig.toml': app,
        Makefile: deployed(file, 'live'),
      });
  });

  it('links nothing where several templates may be meant', async () => {
    await expectUnknown({ ...templates, 'app/samconfig.toml': app });
    await expectUnknown({ ...templates, 'app/samconfig.toml': app, Makefile: deployed('net/open.yaml', 'other') });
    await expectUnknown({ ...templates, Makefile: deployed('net/open.yaml', 'open') });
  });

  it('links the one template that exports what is imported, and findings say so', async () => {
    const { unreachable } = await lint({ ...one, Makefile: deployed('net/closed.yaml', 'closed') });
    expect(unreachable[0]?.evidence).toContain(
      'Network of app/template.yaml is taken to lead to net/closed.yaml, the only template that exports ${Network}-SubnetA, ${Network}-SubnetB and ${Network}-Group',
    );
  });
});

describe('show-model', () => {
  it('shows the network with the values of a description, and names it', async () => {
    const cwd = repositoryWith({ ...templates, ...kinds['samconfig.toml']!('closed') });
    const { out, code } = await runHere(cwd, ['show-model', 'app/template.yaml']);
    expect(code).toBe(0);
    expect(out).toContain('linked: app/template.yaml takes Network from app/samconfig.toml (default)');
    expect(out).toContain('SubnetA');
  });

  it('says which of several deployments it shows', async () => {
    const env = (name: string) =>
      `[${name}.deploy.parameters]\nstack_name = "app-${name}"\nparameter_overrides = "Network=${name}"\n`;
    const cwd = repositoryWith({
      ...templates,
      ...kinds['samconfig.toml']!('open'),
      'app/samconfig.toml': `version = 0.1\n${env('closed')}${env('open')}`,
    });
    const { err } = await runHere(cwd, ['show-model', 'app/template.yaml']);
    expect(err).toContain(
      'shown with the values for closed in app/samconfig.toml; the template is deployed with the values for open in app/samconfig.toml too',
    );
  });
});
