import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../../src/engine/result.ts';
import { limits } from '../../../src/text/limits.ts';
import { runHere } from '../in-process.ts';
import { folderWith, repositoryWith } from '../process.ts';

/** A network that exports its subnet and the group of its functions; an open one has an endpoint for SQS. */
const network = (isOpen: boolean) => `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsSupport: true, EnableDnsHostnames: true } }
  SubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1b } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  TableOfA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetA, RouteTableId: !Ref Table } }
  TableOfB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetB, RouteTableId: !Ref Table } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
${
  isOpen
    ? `  EndpointGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: endpoint
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, SourceSecurityGroupId: !Ref Group }]
  Queues:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.sqs
      VpcEndpointType: Interface
      PrivateDnsEnabled: true
      SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SecurityGroupIds: [!Ref EndpointGroup]
`
    : ''
}Outputs:
  SubnetA: { Value: !Ref SubnetA, Export: { Name: !Sub '\${AWS::StackName}-SubnetA' } }
  SubnetB: { Value: !Ref SubnetB, Export: { Name: !Sub '\${AWS::StackName}-SubnetB' } }
  Group: { Value: !Ref Group, Export: { Name: !Sub '\${AWS::StackName}-Group' } }
`;

/** A function that sends to SQS, in the subnets and the group that are given. */
const sender = (parameters: string, subnets: string, group: string) => `Transform: AWS::Serverless-2016-10-31
Parameters:
${parameters}
Resources:
  Send:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: send.handler
      CodeUri: { Bucket: artifacts, Key: send.zip }
      Timeout: 20
      Policies: [{ Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] }]
      VpcConfig:
        SubnetIds: ${subnets}
        SecurityGroupIds: [${group}]
`;
const importing = sender(
  '  Network: { Type: String }',
  "[{ 'Fn::ImportValue': !Sub '${Network}-SubnetA' }, { 'Fn::ImportValue': !Sub '${Network}-SubnetB' }]",
  "{ 'Fn::ImportValue': !Sub '${Network}-Group' }",
);
/** Two networks that export the same names, so that only a description says which is meant. */
const templates = { 'net/closed.yaml': network(false), 'net/open.yaml': network(true), 'app/template.yaml': importing };

async function lint(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = repositoryWith(files);
  const { code, out, err } = await runHere(cwd, [...(args.length > 0 ? args : ['.']), '--format', 'json']);
  const results = (JSON.parse(out) as { files: readonly FileResult[] }).files;
  const findings = results.flatMap((file) => file.findings.map((each) => ({ path: file.path, ...each })));
  const unreachable = findings.filter(({ rule }) => rule === 'function-cannot-reach-service');
  const undecided = results
    .flatMap((file) => file.undecided)
    .filter(({ rule }) => rule === 'function-cannot-reach-service');
  return { code, err, findings, unreachable, undecided };
}

/** Nothing is concluded: no finding, and the path is undecided. */
async function expectUnknown(files: Readonly<Record<string, string>>) {
  const { findings, undecided } = await lint(files);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(undecided).not.toEqual([]);
}

/** What says for each kind that `app` is deployed into the network of a stack, and nets/NAME.yaml as the stack NAME. */
const kinds: Readonly<Record<string, (network: string) => Readonly<Record<string, string>>>> = {
  'samconfig.toml': (name) => ({
    'net/samconfig.toml': `version = 0.1
[closed.deploy.parameters]
stack_name = "closed"
template_file = "closed.yaml"
[open.deploy.parameters]
stack_name = "open"
template_file = "open.yaml"
`,
    'app/samconfig.toml': `version = 0.1
[default.global.parameters]
stack_name = "app"
[default.deploy.parameters]
parameter_overrides = 'Network="${name}" Other=1'
`,
  }),
  'samconfig.yaml': (name) => ({
    'net/samconfig.yaml': `version: 0.1
closed: { deploy: { parameters: { stack_name: closed, template_file: closed.yaml } } }
open: { deploy: { parameters: { stack_name: open, template_file: open.yaml } } }
`,
    'app/samconfig.yaml': `version: 0.1
default:
  build: { parameters: { template_file: template.yaml } }
  deploy:
    parameters:
      stack_name: app
      template_file: .aws-sam/build/template.yaml
      parameter_overrides: ['ParameterKey=Network,ParameterValue=${name}']
`,
  }),
  'a Makefile': (name) => ({
    'net/Makefile': `deploy:
\t@aws cloudformation deploy --stack-name closed --template-file closed.yaml
\t@cd ../net && aws --region eu-west-1 cloudformation deploy --stack-name open --template-file=open.yaml
`,
    'app/Makefile': `REGION := eu-west-1
deploy:
\taws cloudformation package --template-file template.yaml --output-template-file packaged.yaml --s3-bucket $(BUCKET)
\taws cloudformation deploy --template-file packaged.yaml --stack-name app \\
\t  --parameter-overrides Network=${name} Stage=$(STAGE) --region $(REGION)
`,
  }),
  'a shell script': (name) => ({
    'deploy.sh': `#!/bin/sh
set -e
aws cloudformation deploy --stack-name closed --template-file net/closed.yaml > log # as it is
(cd net && aws cloudformation create-stack --stack-name open --template-body file://open.yaml)
cd app
sam build
if ! sam deploy --stack-name app --parameter-overrides "Network=${name}"; then exit 1; fi
`,
  }),
  'package.json': (name) => ({
    'package.json': JSON.stringify({
      scripts: {
        closed: 'aws cloudformation deploy --stack-name closed --template-file net/closed.yaml',
        open: 'aws cloudformation deploy --stack-name open --template-file net/open.yaml',
        app: `cd app && sam deploy --stack-name app --template-file template.yaml --parameter-overrides ParameterKey=Network,ParameterValue=${name}`,
      },
    }),
  }),
  'a workflow': (name) => ({
    '.github/workflows/deploy.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/aws-cloudformation-github-deploy@v1
        with: { name: closed, template: net/closed.yaml }
      - working-directory: net
        run: |
          aws cloudformation deploy \\
            --stack-name open --template-file open.yaml
      - uses: aws-actions/aws-cloudformation-github-deploy@v1
        with: { name: app, template: app/template.yaml, parameter-overrides: 'Network=${name},Stage=prod' }
`,
  }),
  'a buildspec and the pipeline of GitLab': (name) => ({
    'buildspec.yml': `version: 0.2
phases:
  build:
    commands:
      - cd net
      - aws cloudformation deploy --stack-name closed --template-file closed.yaml
      - aws cloudformation deploy --stack-name open --template-file open.yaml
`,
    '.gitlab-ci.yml': `deploy:
  script:
    - aws cloudformation deploy --stack-name app --template-file app/template.yaml --parameter-overrides file://app/prod.json
`,
    'app/prod.json': JSON.stringify([{ ParameterKey: 'Network', ParameterValue: name }]),
  }),
  'the pipeline of CircleCI': (name) => ({
    '.circleci/config.yml': `version: 2.1
jobs:
  deploy:
    steps:
      - checkout
      - run: aws cloudformation deploy --stack-name closed --template-file net/closed.yaml
      - run:
          working_directory: net
          command: aws cloudformation deploy --stack-name open --template-file open.yaml
      - run:
          name: app
          command: |
            aws cloudformation deploy --stack-name app --template-file app/template.yaml \\
              --parameter-overrides Network=${name}
`,
  }),
  'the pipelines of Azure and Travis': (name) => ({
    'azure-pipelines.yml': `steps:
  - script: |
      aws cloudformation deploy --stack-name closed --template-file net/closed.yaml
  - bash: aws cloudformation deploy --stack-name open --template-file net/open.yaml
`,
    '.travis.yml': `script:
  - sam deploy --stack-name app --template-file app/template.yaml --parameter-overrides Network=${name}
`,
  }),
  'a Taskfile': (name) => ({
    'Taskfile.yml': `version: '3'
tasks:
  net:
    dir: net
    cmds:
      - aws cloudformation deploy --stack-name closed --template-file closed.yaml
      - cmd: aws cloudformation deploy --stack-name open --template-file open.yaml
        silent: true
  app:
    cmd: aws cloudformation deploy --stack-name app --template-file app/template.yaml --parameter-overrides Network=${name}
`,
  }),
  'a justfile and a file that a Makefile includes': (name) => ({
    justfile: `stage := "live"

# aws cloudformation deploy --stack-name closed --template-file net/open.yaml
net:
    @aws cloudformation deploy --stack-name closed --template-file net/closed.yaml
    -aws cloudformation deploy --stack-name open --template-file net/open.yaml
`,
    'make/app.mk': `app:
\taws cloudformation deploy --stack-name app --template-file app/template.yaml --parameter-overrides Network=${name}
`,
  }),
  'a deployment file of Git sync': (name) => ({
    'net/Makefile': kinds['a Makefile']!(name)['net/Makefile']!,
    'deployments/app.yaml': `template-file-path: ./app/template.yaml
parameters:
  Network: ${name}
  Other: 5
tags: {}
`,
  }),
  'CodePipeline with a template configuration': (name) => ({
    'pipeline.yaml': `Resources:
  Pipeline:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Stages:
        - Name: Networks
          Actions:
            - { ActionTypeId: { Provider: CloudFormation }, Configuration: { StackName: closed, TemplatePath: 'Src::net/closed.yaml' } }
            - { ActionTypeId: { Provider: CloudFormation }, Configuration: { StackName: open, TemplatePath: 'Src::net/open.yaml' } }
        - Name: App
          Actions:
            - ActionTypeId: { Provider: CloudFormation }
              Configuration: { StackName: app, TemplatePath: 'Src::app/template.yaml', TemplateConfiguration: 'Src::app/live.json' }
`,
    'app/live.json': JSON.stringify({ Parameters: { Network: name } }),
  }),
};

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

describe('deployment descriptions of frameworks', () => {
  const user = sender(
    `  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Group: { Type: 'AWS::EC2::SecurityGroup::Id' }`,
    '!Ref Subnets',
    '!Ref Group',
  );
  const sceptre = (subnets: string, group: string) => ({
    'templates/vpc.yaml': network(false),
    'templates/app.yaml': user,
    'config/config.yaml': 'project_code: shop\nregion: eu-west-1\n',
    'config/live/vpc.yaml': 'template_path: templates/vpc.yaml\n',
    'config/live/app.yaml': `template: { type: file, path: app.yaml }
parameters:
  Subnets: ${subnets}
  Group: ${group}
`,
  });
  const outputs = [
    '[!stack_output live/vpc.yaml::SubnetA, !stack_output vpc.yaml::SubnetB]',
    '!stack_output live/vpc.yaml::Group',
  ] as const;

  it('link outputs of Sceptre stacks, by the path of a config or the name of a stack', async () => {
    for (const group of [outputs[1], '!stack_output_external shop-live-vpc::Group profile']) {
      const { unreachable } = await lint(sceptre(outputs[0], group));
      expect(unreachable).toMatchObject([{ path: 'templates/vpc.yaml' }]);
      expect(unreachable[0]!.evidence).toContain(
        'Subnets and Group of templates/app.yaml are SubnetA, SubnetB and Group of templates/vpc.yaml',
      );
    }
  });

  it('link outputs of stacks of Sceptre 1, which are named without an extension', async () => {
    const named = (stack: string) =>
      sceptre(`[!stack_output ${stack}::SubnetA, !stack_output ${stack}::SubnetB]`, `!stack_output ${stack}::Group`);
    for (const stack of ['vpc', 'live/vpc']) {
      const { unreachable } = await lint(named(stack));
      expect(unreachable).toMatchObject([{ path: 'templates/vpc.yaml' }]);
    }
    await expectUnknown(named('test/vpc'));
    // a name without a folder is one of the same group
    const { 'config/live/vpc.yaml': vpc, ...others } = named('vpc');
    await expectUnknown({ ...others, 'config/vpc.yaml': vpc });
  });

  it('link nothing by an output that there is not, a stack of elsewhere, or what Jinja completes', async () => {
    await expectUnknown(
      sceptre('[!stack_output live/vpc.yaml::SubnetA, !stack_output live/vpc.yaml::SubnetC]', outputs[1]),
    );
    await expectUnknown(sceptre('!stack_output_external other-vpc::Subnets', outputs[1]));
    await expectUnknown(
      sceptre(
        '[!stack_output {{ environment_path }}/vpc.yaml::SubnetA]'.replace('{{', "'{{").replace('SubnetA', "SubnetA'"),
        outputs[1],
      ),
    );
    const rendered = sceptre(...outputs);
    await expectUnknown({
      ...rendered,
      'config/live/app.yaml': `{% if true %}\n${rendered['config/live/app.yaml']}{% endif %}\n`,
    });
    const { 'templates/vpc.yaml': _, ...without } = rendered;
    await expectUnknown({
      ...without,
      'templates/vpc.j2': network(false),
      'config/live/vpc.yaml': 'template: { path: vpc.j2 }\n',
    });
  });

  it('take stack and parameters of what the Serverless Framework packages', async () => {
    const state = (name: string) => ({
      ...kinds['a Makefile']!(name),
      ...templates,
      'app/.serverless/cloudformation-template-update-stack.json': importing,
      'app/.serverless/serverless-state.json': JSON.stringify({
        service: {
          service: 'app',
          provider: {
            stage: 'live',
            region: 'eu-west-1',
            stackParameters: [{ ParameterKey: 'Network', ParameterValue: name }],
          },
        },
      }),
    });
    const packaged = 'app/.serverless/cloudformation-template-update-stack.json';
    const { unreachable } = await lint(state('closed'), packaged);
    expect(unreachable[0]?.evidence).toContain(
      `Network of ${packaged} names the stack closed, which net/Makefile deploys from net/closed.yaml`,
    );
    const open = await lint(state('open'), packaged);
    expect([...open.unreachable, ...open.undecided]).toEqual([]);
    for (const name of ['elsewhere', '${env:NETWORK}']) {
      const { unreachable: none, undecided } = await lint(state(name), packaged);
      expect(none).toEqual([]);
      expect(undecided).not.toEqual([]);
    }
  });

  it('take parameters that a CDK app gives its stacks', async () => {
    const app = (value: string) => ({
      ...templates,
      'net/Makefile': kinds['a Makefile']!('closed')['net/Makefile']!,
      'cdk.out/App.template.json': importing,
      'cdk.out/manifest.json': JSON.stringify({
        version: '36.0.0',
        artifacts: {
          App: {
            type: 'aws:cloudformation:stack',
            environment: 'aws://unknown-account/eu-west-1',
            properties: {
              templateFile: 'App.template.json',
              stackName: 'app',
              parameters: { Network: value, Other: '1' },
            },
          },
        },
      }),
    });
    const { unreachable } = await lint(app('closed'), 'cdk.out/App.template.json', 'net');
    expect(unreachable[0]?.evidence).toContain('cdk.out/App.template.json takes Network from cdk.out/manifest.json');
    for (const value of ['elsewhere', '${Token[TOKEN.1]}'])
      expect((await lint(app(value), 'cdk.out/App.template.json', 'net')).unreachable).toEqual([]);
  });
});

describe('deployment descriptions that cannot be read', () => {
  it.each([
    ['samconfig.toml', 'a = [\n', 'line 2, column 1: '],
    ['samconfig.yaml', 'a: [\n', 'line'],
    ['deploy/app.yaml', 'template-file-path: a\n b: {\n', 'line'],
    ['package.json', '{ "scripts": "sam deploy", ', 'not JSON'],
    ['deep/samconfig.yaml', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'nested too deep'],
  ])('%s is noted, and nothing is concluded', async (name, text, told) => {
    const { err, code, undecided, unreachable } = await lint({ ...templates, [name]: text }, 'app/template.yaml');
    expect(err).toContain(`deployments in ${name} were left out: `);
    expect(err).toContain(told);
    expect(code).toBe(0);
    expect([unreachable, undecided.length > 0]).toEqual([[], true]);
  });

  it('are left out where they are too large, or say what is not deployed', async () => {
    const huge = `${'#'.repeat(limits.descriptionBytes.most)}\n${kinds['a Makefile']!('closed')['app/Makefile']}`;
    const odd = {
      'app/samconfig.toml':
        '[default.deploy]\nparameters = 1\n[other]\ndeploy.parameters.parameter_overrides = [1, {}]\n',
      'net/samconfig.yaml': '- 1\n',
      'package.json':
        '{"scripts": {"a": 1, "b": "aws cloudformation deploy", "c": "sam deploy --parameter-overrides"}}',
      '.github/workflows/a.yml': 'on: [push]\njobs: { a: { steps: [{ run: 5 }, { run: "aws cloudformation" }, 7] } }\n',
      'config/a/b.yaml': 'template: [1]\nparameters: []\n',
      'x.sh':
        "cat <<EOF\naws cloudformation deploy --stack-name closed --template-file net/closed.yaml\nEOF\necho 'a\ncd ..\n",
      'pipeline.yaml':
        'Resources: { P: { Type: AWS::CodePipeline::Pipeline, Properties: { Stages: [1, { Actions: [2, { ActionTypeId: { Provider: CloudFormation }, Configuration: 3 }] }] } } }\n',
    };
    await expectUnknown({ ...templates, 'app/Makefile': huge, ...odd });
  });

  it('lead nowhere outside of the repository', async () => {
    const outside = folderWith({ 'closed.yaml': network(false) });
    await expectUnknown({
      ...templates,
      Makefile: `all:
\taws cloudformation deploy --stack-name closed --template-file ${outside}/closed.yaml
\taws cloudformation deploy --stack-name closed --template-file ../${outside.split('/').at(-1)}/closed.yaml
\taws cloudformation deploy --stack-name app --template-file app/template.yaml --parameter-overrides Network=closed
`,
    });
  });

  it('lead nowhere outside of the repository by a folder that is a link', async () => {
    const outside = folderWith({ 'values.json': JSON.stringify({ Network: 'closed' }), 'closed.yaml': network(false) });
    const cwd = repositoryWith({
      ...templates,
      Makefile: `all:
\taws cloudformation deploy --stack-name closed --template-file net/closed.yaml
\taws cloudformation deploy --stack-name app --template-file app/template.yaml --parameter-overrides file://link/values.json
`,
    });
    symlinkSync(outside, join(cwd, 'link'));
    const deployed = await runHere(cwd, ['--print-links', '.', '--format', 'json']);
    expect(deployed.out).not.toContain('Makefile');
    symlinkSync(join(outside, 'values.json'), join(cwd, 'app/serverless-state.json'));
    symlinkSync(join(outside, 'closed.yaml'), join(cwd, 'app/cloudformation-template-update-stack.json'));
    const { err } = await runHere(cwd, ['app/template.yaml']);
    expect(err).toBe('');
  });

  it('are not used where there are more of them than are looked at together', async () => {
    const lines = Array.from({ length: 600 }, (_, stack) => {
      const others = Array.from({ length: 30 }, (__, next) => `s${(stack + next + 1) % 600}`).join();
      return `aws cloudformation deploy --stack-name s${stack} --template-file app/template.yaml --parameter-overrides Network=${others}\n`;
    });
    const { err } = await runHere(repositoryWith({ ...templates, 'deploy.sh': lines.join('') }), ['app/template.yaml']);
    expect(err).toContain('no deployment description was used (limit deployments-together: at most 250');
  });

  const deployClosed = 'aws cloudformation deploy --stack-name closed --template-file net/closed.yaml';
  const deployApp = 'aws cloudformation deploy --stack-name app --template-file app/template.yaml';
  const withClosed = `${deployApp} --parameter-overrides Network=closed`;
  it.each<[string, Readonly<Record<string, string>>]>([
    ['a text of several lines', { 'deploy.sh': `${deployClosed}\necho "Usage:\n  ${withClosed}\n"\n` }],
    ['a value that is given again', { 'deploy.sh': `${deployClosed}\n${withClosed} Network=$NETWORK\n` }],
    [
      'a folder that a loop decides',
      { 'deploy.sh': `${deployClosed}\nfor x in a b; do (cd $x; ${withClosed}); done\n` },
    ],
    [
      'a step that is switched off',
      {
        'deploy.sh': deployClosed,
        '.github/workflows/deploy.yml': `jobs: { a: { steps: [{ if: false, run: "${withClosed}" }, { if: "\${{ false }}", run: "${withClosed}" }] } }\n`,
      },
    ],
    ...['{"Network": {"Fn::GetParam": ["a", "b", "c"]}}', '${Overrides}'].map(
      (overrides): [string, Readonly<Record<string, string>>] => [
        `the overrides ${overrides} of a pipeline`,
        {
          'pipeline.json': JSON.stringify({
            Resources: {
              Pipeline: {
                Type: 'AWS::CodePipeline::Pipeline',
                Properties: {
                  Stages: [
                    {
                      Actions: [
                        {
                          ActionTypeId: { Provider: 'CloudFormation' },
                          Configuration: { StackName: 'closed', TemplatePath: 'Src::net/closed.yaml' },
                        },
                        {
                          ActionTypeId: { Provider: 'CloudFormation' },
                          Configuration: {
                            StackName: 'app',
                            TemplatePath: 'Src::app/template.yaml',
                            TemplateConfiguration: 'Src::app/live.json',
                            ParameterOverrides: overrides,
                          },
                        },
                      ],
                    },
                  ],
                },
              },
            },
          }),
          'app/live.json': JSON.stringify({ Parameters: { Network: 'closed' } }),
        },
      ],
    ),
  ])('conclude nothing from %s', async (_, described) => {
    await expectUnknown({ ...templates, ...described });
  });

  // in a script of shell, before and after the line
  it.each([
    ['if false; then', 'fi'],
    ['if false\nthen\n  echo', 'fi'],
    ['if [ "$A" = b ]; then\n  :\nelif false; then', 'fi'],
    ['if true; then\n  echo\nelse', 'fi'],
    ['if [ 1 -eq 2 ]; then', 'fi'],
    ['if [[ "a" == "b" ]]; then', 'fi'],
    ['if ! true; then', 'fi'],
    ['if false && "$A"; then', 'fi'],
    ['while false; do', 'done'],
    ['until true; do', 'done'],
    ['for a in b; do\n  continue', 'done'],
    ['false &&', ''],
    ['true ||', ''],
    ['false && {', '}'],
    ['exit 0\n', ''],
    ['if [ "$A" = b ]; then\n  exit 1', 'fi'],
    ['{ exit 0; }\n', ''],
    ['exec ./other.sh\n', ''],
    ['( exit 0', ')'],
    ['function deploy {', '}'],
  ])('conclude nothing from a line that never runs: %j', async (before, after) => {
    const script = `${deployClosed}\n${before} ${withClosed}\n${after}\n`;
    await expectUnknown({ ...templates, 'deploy.sh': script });
  });

  it.each([
    ['define DEPLOY\n', 'endef'],
    ['ifeq (a,b)\n', 'endif'],
    ['ifneq (a,a)\n', 'endif'],
    ['ifeq (a,a)\n\techo\nelse\n', 'endif'],
  ])('conclude nothing from a line of a Makefile that never runs: %j', async (before, after) => {
    const makefile = `a:\n\t${deployClosed}\nb:\n${before}\t${withClosed}\n${after}\n`;
    await expectUnknown({ ...templates, Makefile: makefile });
  });

  it.each([
    ['if true; then', 'fi'],
    ['if [ "$A" = b ]; then', 'fi'],
    ['if false; then exit 1; fi;', ''],
    ['if [ -z "$A" ]; then exit 1; fi\n', ''],
    ['if false; then echo; else', 'fi'],
    ['false ||', ''],
    ['true &&', ''],
    ['"$A" || exit 1\n', ''],
    ['( exit 0 )\n', ''],
    ['exec > log\n', ''],
    ['for a in b; do break; done\n', ''],
    ['[ 1 -eq 1 ] &&', ''],
  ])('read a line that may run: %j', async (before, after) => {
    const script = `${deployClosed}\n${before} ${withClosed}\n${after}\n`;
    const { out } = await runHere(repositoryWith({ ...templates, 'deploy.sh': script }), ['--print-links', '.']);
    expect(out).toContain('which deploy.sh deploys from net/closed.yaml');
  });

  it('are followed from folder to folder no further than a path is long', async () => {
    const start = performance.now();
    await expectUnknown({
      ...templates,
      'deploy.sh': `${'cd .\n'.repeat(100_000)}${deployClosed}\n${`${withClosed}\n`.repeat(3000)}`,
    });
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('bound the environments that are judged, and say so', async () => {
    const names = Array.from({ length: limits.environments.most + 3 }, (_, index) => `closed${index}`);
    const many = names.map(
      (name) => `[${name}.deploy.parameters]\nstack_name = "app-${name}"\nparameter_overrides = "Network=${name}"\n`,
    );
    const { err, undecided } = await lint({
      ...templates,
      'app/template.yaml': importing.replace('{ Type: String }', `{ Type: String, AllowedValues: [${names}] }`),
      'app/samconfig.toml': `version = 0.1\n${many.join('')}`,
    });
    expect(undecided).not.toEqual([]);
    expect(err).toContain('limit environments');
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
