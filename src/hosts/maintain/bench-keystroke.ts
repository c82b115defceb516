import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../../rules/index.ts';
import { compileConfig } from '../../engine/config/compile-config.ts';
import { lintSource } from '../../engine/lint.ts';
import { parse } from '../../syntax/parse.ts';
import { isTemplate } from '../../template/read-template.ts';

/** One keystroke: where it is, what it removes, and what it writes. */
interface Key {
  readonly at: number;
  readonly removed: number;
  readonly typed: string;
}

/** Keystrokes one after the other, in milliseconds: until something is shown, and until that is what a lint of the text says. */
export interface Series {
  readonly of: string;
  /** How long it took to open the template. */
  readonly opened: number;
  readonly first: readonly number[];
  readonly right: readonly number[];
  /** How many of them change what is found, beyond where it is. */
  readonly changing: number;
  /** What the main thread of the server computed meanwhile, where the system tells that: other processes take none of it. */
  readonly cpu: readonly number[];
}

/** How long fingers rest between two keystrokes. */
const pause = 120;
/** How long who reads what was written rests: the server reads all anew meanwhile. */
const longPause = 900;

/** Types into templates of 1,000 resources, in a real server. */
export async function measureKeystrokes(cli: string): Promise<readonly Series[]> {
  const yaml = template(248, '');
  const json = inJson(yaml);
  const throughNat = template(246, nat(''));
  const queue = '  Orders:\n    Type: AWS::SQS::Queue\n';
  const subnet = '  SubnetC:\n    Type: AWS::EC2::Subnet\n    Properties:\n      VpcId: !Ref Vpc\n      ';
  return [
    ...(await measure(cli, 'template.yaml', yaml, {
      'a comment': ([text]) => typing(text.indexOf('\n  SubnetA'), ' # two zones'),
      'a new queue': ([text]) => typing(text.length, queue),
      'a new subnet': ([text]) => [
        { at: text.length, removed: 0, typed: subnet },
        ...typing(text.length + subnet.length, 'CidrBlock: 10.0.32.0/20'),
      ],
      'a CIDR block': ([text]) => retyping(text.indexOf('16.0/20') + 5, '20', ['4', '3', '2']),
      'a group of a function': ([text]) => retyping(text.indexOf('!Ref Group') + 5, 'Group', ['Group']),
      'a key of a VpcConfig': ([text]) => retyping(text.indexOf('SecurityGroupIds') + 15, 's', ['x', 'y', 's']),
      'the range of a rule': ([text]) => retyping(text.indexOf('0.0.0.0/0') + 8, '0', ['8', '9', '0']),
      'an action of a role': ([text]) => retyping(text.indexOf('sqs:SendMessage'), 'sqs', ['sns', 'sqs']),
    })),
    ...(await measure(cli, 'nat.yaml', throughNat, {
      'a route': ([text]) => cutting(text, '  ToInternet:', '  Group:'),
      'a port of a rule': ([text]) => retyping(text.indexOf('FromPort: 443') + 12, '3', ['4', '5', '3']),
      'a key of a VpcConfig': ([text]) => retyping(text.indexOf('SecurityGroupIds') + 15, 's', ['x', 'y', 's']),
    })),
    ...(await measure(cli, 'perhaps.yaml', template(246, nat('HasNat')), {
      'a condition': ([text]) => retyping(text.indexOf('Condition: HasNat') + 11, 'HasNat', ['IsProd']),
      'a key of a VpcConfig': ([text]) => retyping(text.indexOf('SecurityGroupIds') + 15, 's', ['x', 'y', 's']),
    })),
    ...(await measure(cli, 'template.json', json, {
      'a type': ([text]) => [
        { at: text.indexOf('"Vpc": {'), removed: 0, typed: '"Orders": {"Type": ""},\n    ' },
        ...typing(text.indexOf('"Vpc": {') + 20, 'AWS::SQS::Queue'),
      ],
      'a CIDR block': ([text]) => retyping(text.indexOf('16.0/20') + 5, '20', ['4', '3', '2']),
      'a group of a function': ([text]) => retyping(text.indexOf('"Ref": "Group"') + 8, 'Group', ['Group']),
      'a key of a VpcConfig': ([text]) => retyping(text.indexOf('SecurityGroupIds') + 15, 's', ['x', 'y', 's']),
    })),
    ...(await measure(cli, 'nat.json', inJson(throughNat), {
      'a port of a rule': ([text]) => retyping(text.indexOf('"FromPort": 443') + 14, '3', ['4', '5', '3']),
    })),
  ];
}

function inJson(yaml: string): string {
  return JSON.stringify(parse('template.yaml', yaml).value, null, 2);
}

function typing(at: number, text: string): readonly Key[] {
  return [...text].map((typed, index) => ({ at: at + index, removed: 0, typed }));
}

/** Removes a word from its end, and types others in its place. */
function retyping(at: number, word: string, others: readonly string[]): readonly Key[] {
  const removed = (text: string) =>
    [...text].map((_, index) => ({ at: at + text.length - 1 - index, removed: 1, typed: '' }));
  return [
    ...removed(word),
    ...others.flatMap((other) => [...typing(at, other), ...removed(other)]),
    ...typing(at, word),
  ];
}

/** Deletes the lines from one text up to another at once, and puts them back, as by undo. */
function cutting(text: string, from: string, upTo: string): readonly Key[] {
  const at = text.indexOf(from);
  const lines = text.slice(at, text.indexOf(upTo));
  const key = { at, removed: lines.length, typed: '' };
  const undo = { at, removed: 0, typed: lines };
  return [key, undo, key, undo, key, undo, key, undo];
}

async function measure(
  cli: string,
  name: string,
  text: string,
  kinds: Readonly<Record<string, (of: readonly [string]) => readonly Key[]>>,
): Promise<readonly Series[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-bench-'));
  const uri = pathToFileURL(join(folder, name)).href;
  writeFileSync(join(folder, name), text);
  const server = spawn(process.execPath, [cli, 'lsp', '--no-config'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let published: (of: PublishDiagnosticsParams) => void = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (of: PublishDiagnosticsParams) => published(of));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const opened = new Promise((resolve) => {
    published = resolve;
  });
  const openedAt = performance.now();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  await opened;
  const timeToOpen = performance.now() - openedAt;
  let document = TextDocument.create(uri, 'yaml', 1, text);
  const series: Series[] = [];
  // the first lints of a server are those of a cold process; whoever types rests now and then
  const all = {
    'to get warm': (_: readonly [string]) => retyping(text.indexOf('16.0/20') + 5, '20', ['1', '2', '3']),
    ...kinds,
  };
  for (const [of, keysOf] of Object.entries(all)) {
    const keys = keysOf([document.getText()]);
    const expected = whatIsRight(name, document.getText(), keys);
    const times: { readonly first: number; readonly right: number; readonly cpu: number }[] = [];
    for (const [index, { at, removed, typed }] of keys.entries()) {
      const range = { start: document.positionAt(at), end: document.positionAt(at + removed) };
      const version = document.version + 1;
      document = TextDocument.update(document, [{ range, text: typed }], version);
      const began = performance.now();
      const computed = cpuOf(server.pid!);
      let first: number | undefined;
      const right = new Promise<number>((resolve) => {
        published = (of) => {
          if (of.version !== version) return;
          first ??= performance.now() - began;
          if (expected[index] === undefined || expected[index] === shown(of.diagnostics))
            resolve(performance.now() - began);
        };
      });
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: typed }],
      });
      times.push({ right: await right, first: first!, cpu: cpuOf(server.pid!) - computed });
      await new Promise((resolve) => setTimeout(resolve, of in kinds ? pause : longPause));
    }
    if (of in kinds)
      series.push({
        of: `${of} in ${name}`,
        opened: timeToOpen,
        first: times.map((each) => each.first),
        right: times.map((each) => each.right),
        changing: changesOf(expected),
        cpu: times.map((each) => each.cpu),
      });
  }
  server.kill();
  rmSync(folder, { recursive: true });
  return series;
}

/** Milliseconds of CPU of the main thread of a process; none where the system has no such file. */
function cpuOf(pid: number): number {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : Number.NaN;
}

/** What is to be shown after each keystroke; nothing of a broken text, which keeps what was found before. */
function whatIsRight(path: string, text: string, keys: readonly Key[]): readonly (string | undefined)[] {
  const { forFile } = compileConfig({
    layers: [],
    builtIn: rules,
    compileGlob: () => () => false,
    compileSchema: () => () => true,
  });
  let now = text;
  return keys.map(({ at, removed, typed }) => {
    now = now.slice(0, at) + typed + now.slice(at + removed);
    if (!isTemplate(parse(path, now).value)) return undefined;
    const { findings } = lintSource({ path, text: now }, forFile(path));
    return findings
      .filter(({ suppressed }) => suppressed === undefined)
      .map(({ rule, line, column, message }) => `${rule} ${line - 1}:${column - 1} ${message}.`)
      .join('\n');
  });
}

/** How often what is to be shown is another than before, leaving aside where it is. */
function changesOf(expected: readonly (string | undefined)[]): number {
  const found = expected.flatMap((each) => (each === undefined ? [] : [each.replace(/ \d+:\d+ /g, ' ')]));
  return found.filter((each, index) => index > 0 && each !== found[index - 1]).length;
}

function shown(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ code, range: { start }, message }) =>
        `${code} ${start.line}:${start.character} ${String(message).split('\n')[0]}`,
    )
    .join('\n');
}

/** A NAT gateway, and the route to it, which may be there on a condition alone. */
function nat(condition: string): string {
  return `  Public: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.240.0/20}}
  Gateway: {Type: AWS::EC2::InternetGateway}
  Attached: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway}}
  PublicTable: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  TableOfPublic:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: {SubnetId: !Ref Public, RouteTableId: !Ref PublicTable}
  Out:
    Type: AWS::EC2::Route
    DependsOn: Attached
    Properties: {RouteTableId: !Ref PublicTable, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
  Address: {Type: AWS::EC2::EIP, Properties: {Domain: vpc}}
  Nat:
    Type: AWS::EC2::NatGateway
    Properties: {SubnetId: !Ref Public, AllocationId: !GetAtt Address.AllocationId}
  ToInternet:
    Type: AWS::EC2::Route${condition && `\n    Condition: ${condition}`}
    Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat}
`;
}

const conditions = `Parameters:
  Stage: {Type: String}
  Internet: {Type: String}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  HasNat: !Equals [!Ref Internet, nat]
`;

/**
 * Functions in two subnets, each with a role, a queue that it sends to and a log group: four resources each, and eight more
 * beside those that lead to the internet.
 */
function template(functions: number, toInternet: string): string {
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
  return `${conditions}Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  SubnetA: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/20, AvailabilityZone: eu-west-1a}}
  SubnetB: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.16.0/20, AvailabilityZone: eu-west-1b}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  TableOfA: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref SubnetA, RouteTableId: !Ref Table}}
  TableOfB: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref SubnetB, RouteTableId: !Ref Table}}
  Objects:
    Type: AWS::EC2::VPCEndpoint
    Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.\${AWS::Region}.s3', RouteTableIds: [!Ref Table]}
${toInternet}  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: functions
      VpcId: !Ref Vpc
      SecurityGroupEgress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]
${each.join('')}`;
}
