import type { AliasFact, EniFact, FunctionFact, GroupChange, PollerFact } from '../../account/facts.ts';

type Text = string | undefined;

/** The parts of API answers that are read here: the SDK and the AWS CLI call them alike. */
export interface SaidEni {
  readonly NetworkInterfaceId?: Text;
  readonly SubnetId?: Text;
  readonly VpcId?: Text;
  readonly Groups?: readonly { readonly GroupId?: Text }[] | undefined;
  readonly InterfaceType?: Text;
  readonly Description?: Text;
  readonly Status?: Text;
  readonly OwnerId?: Text;
  readonly AvailabilityZone?: Text;
  readonly RequesterManaged?: boolean | undefined;
  readonly Operator?: { readonly Principal?: Text } | undefined;
  readonly Attachment?: { readonly InstanceId?: Text } | undefined;
}

/** A version of a function, as `aws lambda list-functions` has it. */
export interface SaidFunction {
  readonly FunctionArn?: Text;
  readonly FunctionName?: Text;
  readonly Version?: Text;
  readonly Role?: Text;
  readonly VpcConfig?:
    | { readonly SubnetIds?: readonly string[] | undefined; readonly SecurityGroupIds?: readonly string[] | undefined }
    | undefined;
}

/** An event source mapping, as `aws lambda list-event-source-mappings` has it. */
export interface SaidMapping {
  readonly UUID?: Text;
  readonly FunctionArn?: Text;
  readonly EventSourceArn?: Text;
  readonly State?: Text;
  readonly SelfManagedEventSource?: object | undefined;
  readonly SourceAccessConfigurations?: readonly { readonly Type?: Text; readonly URI?: Text }[] | undefined;
}

/** An ENI as `aws ec2 describe-network-interfaces` has it. */
export function eniOf(said: SaidEni): EniFact {
  const { Operator, Attachment } = said;
  return {
    id: text(said.NetworkInterfaceId),
    subnet: text(said.SubnetId),
    vpc: text(said.VpcId),
    groups: (said.Groups ?? []).map(({ GroupId }) => text(GroupId)).sort(),
    type: text(said.InterfaceType),
    description: text(said.Description),
    status: text(said.Status),
    owner: text(said.OwnerId),
    zone: text(said.AvailabilityZone),
    operator: Operator?.Principal,
    isManaged: said.RequesterManaged === true,
    instance: Attachment?.InstanceId,
  };
}

/** A function or version as `aws lambda list-functions --function-version ALL` has it. */
export function functionOf({
  FunctionArn,
  FunctionName,
  Version = '$LATEST',
  Role,
  VpcConfig,
}: SaidFunction): FunctionFact {
  const [arn, version] = [text(FunctionArn), text(Version)];
  return {
    arn: /:function:[^:]+$/.test(arn) ? `${arn}:${version}` : arn,
    name: text(FunctionName),
    version,
    role: text(Role),
    subnets: (VpcConfig?.SubnetIds ?? []).map(text),
    groups: [...new Set((VpcConfig?.SecurityGroupIds ?? []).map(text))].sort(),
  };
}

/** Saved output may have been edited: what is no text is none. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * An event source mapping whose pollers may be in a VPC; nothing for queues and streams. Only for self-managed Kafka
 * does it say which: `VPC_SUBNET` as `subnet:subnet-0a1b`, `VPC_SECURITY_GROUP` as `security_group:sg-0a1b`.
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_SourceAccessConfiguration.html
 */
export function pollerOf(said: SaidMapping): PollerFact | undefined {
  const { UUID = '', FunctionArn = '', EventSourceArn, State = '', SelfManagedEventSource } = said;
  const inVpc = /^arn:[^:]+:(?:kafka|mq|rds):/.test(EventSourceArn ?? '');
  if (SelfManagedEventSource === undefined && !inVpc) return undefined;
  const of = (type: string) =>
    (said.SourceAccessConfigurations ?? []).flatMap(({ Type, URI = '' }) =>
      Type === type ? [URI.replace(/^[a-z_]+:/, '')] : [],
    );
  const [subnets, groups] = [of('VPC_SUBNET'), of('VPC_SECURITY_GROUP')];
  // Kafka outside of a VPC has no ENI
  if (SelfManagedEventSource !== undefined && subnets.length === 0) return undefined;
  return {
    mapping: text(UUID),
    fn: text(FunctionArn),
    source: text(EventSourceArn) || 'self-managed Kafka',
    state: text(State),
    ...(subnets.length > 0 && { network: { subnets, groups: [...new Set(groups)].sort() } }),
  };
}

/** A change of an ENI's groups that took place, from the text of a CloudTrail event. */
export function changeOf(text: string | undefined): GroupChange | undefined {
  if (text === undefined) return undefined;
  try {
    const event = JSON.parse(text) as {
      readonly errorCode?: string;
      readonly errorMessage?: string;
      readonly eventTime?: string;
      readonly userIdentity?: { readonly arn?: string; readonly type?: string };
      readonly requestParameters?: {
        readonly networkInterfaceId?: string;
        readonly groupSet?: { readonly items?: readonly { readonly groupId?: string }[] };
      };
    };
    const { requestParameters: asked, userIdentity } = event;
    const groups = (asked?.groupSet?.items ?? []).flatMap(({ groupId }) => groupId ?? []);
    if (event.errorCode !== undefined || event.errorMessage !== undefined) return undefined;
    if (asked?.networkInterfaceId === undefined || groups.length === 0) return undefined;
    return {
      eni: asked.networkInterfaceId,
      time: event.eventTime ?? '',
      by: userIdentity?.arn ?? userIdentity?.type ?? 'somebody',
      groups,
    };
  } catch {
    return undefined; // not the JSON that CloudTrail writes
  }
}

/** What `list-aliases` says of one. */
export interface SaidAlias {
  readonly AliasArn?: string;
  readonly Name?: string;
  readonly FunctionVersion?: string;
  readonly RoutingConfig?: { readonly AdditionalVersionWeights?: Readonly<Record<string, unknown>> };
}

/** An alias of the function that its ARN names: `...:function:Orders:live`. */
export function aliasOf({ AliasArn, Name = '', FunctionVersion, RoutingConfig }: SaidAlias): AliasFact | undefined {
  const name = AliasArn?.split(':')[6];
  if (name === undefined) return undefined;
  const further = Object.keys(RoutingConfig?.AdditionalVersionWeights ?? {});
  return { function: name, name: Name, versions: [FunctionVersion ?? '', ...further] };
}
