import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** Milliseconds from opening a template until it has findings; from a keystroke until the editor has findings at their places, and until it has those of the new text. */
export interface Keystroke {
  readonly opened: number;
  readonly first: number;
  readonly all: number;
}

/** Types into a template of 1,000 resources, in a real server; the median of some keystrokes. */
export async function measureKeystroke(cli: string): Promise<Keystroke> {
  const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-bench-'));
  const uri = pathToFileURL(join(folder, 'template.yaml')).href;
  const text = template(248);
  writeFileSync(join(folder, 'template.yaml'), text);
  const server = spawn(process.execPath, [cli, 'lsp', '--no-config'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let published: (at: number) => void = () => {};
  connection.onNotification('textDocument/publishDiagnostics', () => published(performance.now()));
  const next = () =>
    new Promise<number>((resolve) => {
      published = resolve;
    });
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const opened = next();
  const openedAt = performance.now();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  const timeToOpen = (await opened) - openedAt;
  const times: Omit<Keystroke, 'opened'>[] = [];
  for (let version = 2; version < 12; version++) {
    const range = { start: { line: 0, character: 10 }, end: { line: 0, character: 10 } };
    const began = performance.now();
    const first = next();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: ' ' }],
    });
    const firstAt = await first;
    // the first keystroke is judged at once, before it is known how long that takes
    const allAt = version === 2 ? firstAt : await next();
    if (version > 4) times.push({ first: firstAt - began, all: allAt - began });
    await new Promise((resolve) => setTimeout(resolve, 2500)); // all is read anew when the keyboard rests
  }
  server.kill();
  rmSync(folder, { recursive: true });
  const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)]!;
  return {
    opened: timeToOpen,
    first: median(times.map(({ first }) => first)),
    all: median(times.map(({ all }) => all)),
  };
}

/** Functions in two subnets, each with a role, a queue that it sends to and a log group: four resources each, and eight more. */
function template(functions: number): string {
  const each = Array.from(
    { length: functions },
    (_, index) => `  Function${index}:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Role: !GetAtt Role${index}.Arn
      Code: {S3Bucket: code, S3Key: code.zip}
      Environment: {Variables: {QUEUE: !Ref Queue${index}}}
      VpcConfig:
        SubnetIds: [!Ref SubnetA, !Ref SubnetB]
        SecurityGroupIds: [!Ref Group]
  Role${index}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
      Policies:
        - PolicyName: send
          PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Queue${index}.Arn}]}
  Queue${index}: {Type: AWS::SQS::Queue}
  Logs${index}:
    Type: AWS::Logs::LogGroup
    Properties: {LogGroupName: !Sub '/aws/lambda/\${Function${index}}'}
`,
  );
  return `Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  SubnetA: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/20, AvailabilityZone: eu-west-1a}}
  SubnetB: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.16.0/20, AvailabilityZone: eu-west-1b}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  TableOfA: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref SubnetA, RouteTableId: !Ref Table}}
  TableOfB: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref SubnetB, RouteTableId: !Ref Table}}
  Objects:
    Type: AWS::EC2::VPCEndpoint
    Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.\${AWS::Region}.s3', RouteTableIds: [!Ref Table]}
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: functions
      VpcId: !Ref Vpc
      SecurityGroupEgress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]
${each.join('')}`;
}
