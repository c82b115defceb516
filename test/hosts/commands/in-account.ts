import type { DeployedAnswers } from '../../../src/account/deployed/deployed-answers.ts';
import { runHere } from '../in-process.ts';
import { folderWith, type Ran, root } from '../process.ts';
import type { Stacks } from './account-server/cloudformation.ts';
import { answersOf } from './account-server.ts';
import { type Answer, type Asked, awsServer } from './aws-server.ts';

/** A function whose one subnet is routed through a NAT gateway. */
export const behindNat = `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Tables: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Subnet, AllocationId: eipalloc-0a1b2c3d } }
  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
`;

/** Calls that fail, always or a number of times. */
export type Failing = Readonly<
  Record<string, { readonly error: string; readonly status?: number; readonly times?: number }>
>;

/** What there is in the account. */
interface InAccount {
  readonly answers: DeployedAnswers;
  readonly stacks?: Stacks;
  readonly failing?: Failing;
  /** What else there is to ask for: of deployed stacks, say. */
  readonly more?: (asked: Asked) => Answer | undefined;
  /** Where the command runs. */
  readonly cwd?: string;
}

const credentials = {
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: 'eu-west-1',
};

/** Runs a command in an account of which some calls fail, and tells what was asked. */
export async function inAccount(
  { answers, stacks = {}, failing = {}, more = () => undefined, cwd = root }: InAccount,
  ...args: readonly string[]
): Promise<Ran & { readonly asked: readonly Asked[] }> {
  const answer = answersOf(answers, stacks);
  const left = new Map(
    Object.entries(failing).map(([action, { times = Number.POSITIVE_INFINITY }]) => [action, times]),
  );
  const server = await awsServer((asked: Asked): Answer => {
    const times = left.get(asked.action) ?? 0;
    left.set(asked.action, times - 1);
    return times > 0 ? failing[asked.action]! : (more(asked) ?? answer(asked));
  });
  try {
    const ran = await runIn(cwd, { ...credentials, AWS_ENDPOINT_URL: server.url }, ...args);
    return { ...ran, asked: server.asked };
  } finally {
    server.close();
  }
}

async function runIn(cwd: string, env: Record<string, string>, ...args: readonly string[]): Promise<Ran> {
  const before = { ...process.env };
  Object.assign(process.env, env); // what the SDK reads
  try {
    return await runHere(cwd, args, env);
  } finally {
    process.env = before;
  }
}

/** An account as saved AWS CLI output. */
export function savedFiles(answers: DeployedAnswers): Readonly<Record<string, unknown>> {
  const { network, functions, roles, policies, fileSystems, databases, brokers, eventSources } = answers;
  const { VpcAttributes, PrefixLists: _, ...lists } = network;
  const { mountTargets } = fileSystems;
  return {
    'functions.json': { Functions: functions },
    'roles.json': { RoleDetailList: roles, Policies: policies },
    'attributes.json': VpcAttributes,
    'access.json': { VpcBlockPublicAccessOptions: { InternetGatewayBlockMode: 'off' } },
    'access-points.json': { AccessPoints: fileSystems.accessPoints },
    'file-systems.json': { FileSystems: fileSystems.fileSystems },
    'mount-targets.json': { MountTargets: mountTargets.map(({ SecurityGroups: _, ...each }) => each) },
    'mount-target-groups.json': mountTargets.map(({ MountTargetId, SecurityGroups }) => ({
      MountTargetId,
      SecurityGroups,
    })),
    'attachments.json': { TransitGatewayVpcAttachments: answers.transitAttachments },
    'sources.json': { EventSourceMappings: eventSources },
    'brokers.json': brokers.brokers,
    'kafka.json': brokers.kafkaClusters.map((ClusterInfo) => ({ ClusterInfo })),
    'instances.json': { DBInstances: databases.instances },
    'clusters.json': { DBClusters: databases.clusters },
    'proxies.json': { DBProxies: databases.proxies },
    'proxy-endpoints.json': { DBProxyEndpoints: databases.proxyEndpoints },
    'proxy-targets.json': databases.proxyTargets.map(({ DBProxyName, ...each }) => ({ DBProxyName, Targets: [each] })),
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [`${name}.json`, { [name]: list }])),
  };
}

/** Runs a command on saved output, each file given with `--from`. */
export async function offline(files: Readonly<Record<string, unknown>>, ...args: readonly string[]): Promise<Ran> {
  const texts = Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]));
  return runIn(folderWith(texts), {}, ...args, ...Object.keys(files).flatMap((name) => ['--from', name]));
}
