import { expect } from 'vitest';
import type { FileResult } from '../../../../src/engine/result.ts';
import { runHere } from '../../in-process.ts';
import { repositoryWith } from '../../process.ts';

/** A network that exports its subnet and the group of its functions; an open one has an endpoint for SQS. */
export const network = (isOpen: boolean) => `Resources:
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
export const sender = (parameters: string, subnets: string, group: string) => `Transform: AWS::Serverless-2016-10-31
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

/** A sender that is told by a parameter which stack it imports its network from. */
export const importing = sender(
  '  Network: { Type: String }',
  "[{ 'Fn::ImportValue': !Sub '${Network}-SubnetA' }, { 'Fn::ImportValue': !Sub '${Network}-SubnetB' }]",
  "{ 'Fn::ImportValue': !Sub '${Network}-Group' }",
);

/** Two networks that export the same names, so that only a description says which is meant. */
export const templates = {
  'net/closed.yaml': network(false),
  'net/open.yaml': network(true),
  'app/template.yaml': importing,
};

/** What is found in a repository, of it what has no path to a service, and what of that is undecided. */
export async function lint(files: Readonly<Record<string, string>>, ...args: string[]) {
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
export async function expectUnknown(files: Readonly<Record<string, string>>) {
  const { findings, undecided } = await lint(files);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(undecided).not.toEqual([]);
}

/** What says for each kind that `app` is deployed into the network of a stack, and nets/NAME.yaml as the stack NAME. */
export const kinds: Readonly<Record<string, (network: string) => Readonly<Record<string, string>>>> = {
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
