import type { DescribedNetwork } from '../describe-network.ts';
import type { SaidDeployedStack } from './describe-stacks.ts';

type Text = string | undefined;
type Many<T> = readonly T[] | undefined;

/** The configuration of a function as GetFunctionConfiguration and ListFunctions have it, as far as it is read here. */
export interface SaidConfiguration {
  readonly FunctionName?: Text;
  readonly FunctionArn?: Text;
  readonly Runtime?: Text;
  readonly Handler?: Text;
  readonly Role?: Text;
  readonly PackageType?: Text;
  readonly Version?: Text;
  readonly VpcConfig?:
    | {
        readonly VpcId?: Text;
        readonly SubnetIds?: Many<string>;
        readonly SecurityGroupIds?: Many<string>;
        readonly Ipv6AllowedForDualStack?: boolean | undefined;
      }
    | undefined;
  readonly Environment?: { readonly Variables?: Readonly<Record<string, string>> | undefined } | undefined;
  readonly Layers?: Many<{ readonly Arn?: Text }>;
  readonly FileSystemConfigs?: Many<{ readonly Arn?: Text; readonly LocalMountPath?: Text }>;
  readonly DeadLetterConfig?: object | undefined;
  readonly TracingConfig?: object | undefined;
  readonly CapacityProviderConfig?: object | undefined;
  /** `Pending`, `Active`, `Inactive` or `Failed`; ListFunctions does not tell it. */
  readonly State?: Text;
  readonly StateReasonCode?: Text;
  /** `Successful`, `Failed` or `InProgress`. */
  readonly LastUpdateStatus?: Text;
  readonly LastUpdateStatusReasonCode?: Text;
}

/** A policy that is written into a role: its document as text, which IAM encodes for URLs, or as the AWS CLI prints it. */
export interface SaidPolicy {
  readonly PolicyName?: Text;
  readonly PolicyDocument?: unknown;
}

/** A role with its policies, in the shape of GetAccountAuthorizationDetails. */
export interface SaidRole {
  readonly Arn?: Text;
  readonly RoleName?: Text;
  readonly AssumeRolePolicyDocument?: unknown;
  readonly RolePolicyList?: Many<SaidPolicy>;
  readonly AttachedManagedPolicies?: Many<{ readonly PolicyArn?: Text }>;
  readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: Text } | undefined;
  /** It may have more policies of its own than were read. */
  readonly hasOtherPolicies?: boolean;
}

/** A managed policy of the account, with the version that counts. */
export interface SaidManagedPolicy {
  readonly Arn?: Text;
  readonly PolicyName?: Text;
  readonly PolicyVersionList?: Many<{ readonly IsDefaultVersion?: boolean | undefined; readonly Document?: unknown }>;
}

/** An event source mapping, as ListEventSourceMappings has it. */
export interface SaidEventSource {
  readonly UUID?: Text;
  /** `Enabled`, `Disabled`, or on the way to one of them. */
  readonly State?: Text;
  readonly FunctionArn?: Text;
  readonly EventSourceArn?: Text;
  readonly SelfManagedEventSource?: object | undefined;
  readonly SourceAccessConfigurations?: Many<object>;
  readonly Topics?: Many<string>;
  readonly Queues?: Many<string>;
  readonly ProvisionedPollerConfig?: object | undefined;
}

/** A broker of Amazon MQ, as DescribeBroker has it. */
export interface SaidBroker {
  readonly BrokerArn?: Text;
  readonly BrokerName?: Text;
  readonly EngineType?: Text;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly SubnetIds?: Many<string>;
  readonly SecurityGroups?: Many<string>;
}

/** A cluster of MSK, as DescribeClusterV2 has it. */
export interface SaidKafkaCluster {
  readonly ClusterArn?: Text;
  readonly ClusterName?: Text;
  readonly Provisioned?:
    | {
        readonly BrokerNodeGroupInfo?:
          | {
              readonly ClientSubnets?: Many<string>;
              readonly SecurityGroups?: Many<string>;
              readonly ConnectivityInfo?: object | undefined;
            }
          | undefined;
        readonly ClientAuthentication?: object | undefined;
        readonly EncryptionInfo?: object | undefined;
      }
    | undefined;
  readonly Serverless?:
    | { readonly VpcConfigs?: Many<{ readonly SubnetIds?: Many<string>; readonly SecurityGroupIds?: Many<string> }> }
    | undefined;
}

/** What event sources in VPCs are. */
export interface SaidBrokers {
  readonly brokers: readonly SaidBroker[];
  readonly kafkaClusters: readonly SaidKafkaCluster[];
}

/** A way into a file system of EFS, as DescribeAccessPoints has it. */
export interface SaidAccessPoint {
  readonly AccessPointId?: Text;
  readonly AccessPointArn?: Text;
  readonly FileSystemId?: Text;
}

/** A file system of EFS, as DescribeFileSystems has it. */
export interface SaidFileSystem {
  readonly FileSystemId?: Text;
  /** Of a One Zone file system. */
  readonly AvailabilityZoneName?: Text;
  readonly NumberOfMountTargets?: number | undefined;
}

/** A mount target, as DescribeMountTargets has it, with what DescribeMountTargetSecurityGroups says of it. */
export interface SaidMountTarget {
  readonly MountTargetId?: Text;
  readonly FileSystemId?: Text;
  readonly SubnetId?: Text;
  readonly LifeCycleState?: Text;
  /** `undefined` where they could not be read. */
  readonly SecurityGroups?: Many<string>;
}

/** What EFS says of the file systems that functions mount. */
export interface SaidFileSystems {
  readonly accessPoints: readonly SaidAccessPoint[];
  readonly fileSystems: readonly SaidFileSystem[];
  readonly mountTargets: readonly SaidMountTarget[];
}

type SaidGroups = Many<{ readonly VpcSecurityGroupId?: Text; readonly Status?: Text }>;

/** An instance of RDS, DocumentDB or Neptune, as DescribeDBInstances has it. */
export interface SaidInstance {
  readonly DBInstanceIdentifier?: Text;
  readonly DBClusterIdentifier?: Text;
  readonly Engine?: Text;
  readonly Endpoint?: { readonly Address?: Text; readonly Port?: number | undefined } | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly VpcSecurityGroups?: SaidGroups;
  readonly DBSubnetGroup?:
    | { readonly DBSubnetGroupName?: Text; readonly Subnets?: Many<{ readonly SubnetIdentifier?: Text }> }
    | undefined;
}

/** A cluster of Aurora, RDS, DocumentDB or Neptune, as DescribeDBClusters has it. */
export interface SaidCluster {
  readonly DBClusterIdentifier?: Text;
  readonly DBClusterArn?: Text;
  readonly Engine?: Text;
  readonly EngineMode?: Text;
  readonly DBClusterInstanceClass?: Text;
  readonly Endpoint?: Text;
  readonly ReaderEndpoint?: Text;
  readonly CustomEndpoints?: Many<string>;
  readonly Port?: number | undefined;
  readonly PubliclyAccessible?: boolean | undefined;
  readonly VpcSecurityGroups?: SaidGroups;
  /** Its name alone: its subnets are known from the instances. */
  readonly DBSubnetGroup?: Text;
}

/** A proxy of RDS, as DescribeDBProxies has it. */
export interface SaidProxy {
  readonly DBProxyName?: Text;
  readonly EngineFamily?: Text;
  readonly Endpoint?: Text;
  readonly VpcSecurityGroupIds?: Many<string>;
  readonly VpcSubnetIds?: Many<string>;
}

/** A further endpoint of a proxy, as DescribeDBProxyEndpoints has it. */
export interface SaidProxyEndpoint extends Omit<SaidProxy, 'EngineFamily'> {
  readonly DBProxyEndpointName?: Text;
}

/** What a proxy connects to, as DescribeDBProxyTargets has it, with the name of the proxy. */
export interface SaidProxyTarget {
  readonly DBProxyName?: Text;
  readonly Type?: Text;
  readonly RdsResourceId?: Text;
}

/** What RDS says of databases, those of DocumentDB and Neptune included. */
export interface SaidDatabases {
  readonly instances: readonly SaidInstance[];
  readonly clusters: readonly SaidCluster[];
  readonly proxies: readonly SaidProxy[];
  readonly proxyEndpoints: readonly SaidProxyEndpoint[];
  readonly proxyTargets: readonly SaidProxyTarget[];
}

/** VPC Block Public Access, as EC2 tells it. */
export interface SaidPublicAccess {
  readonly mode: Text;
  readonly exclusions: readonly {
    readonly ExclusionId?: Text;
    readonly ResourceArn?: Text;
    readonly InternetGatewayExclusionMode?: Text;
    readonly State?: Text;
  }[];
}

/** A network interface, as DescribeNetworkInterfaces has it. */
export interface SaidEni {
  readonly NetworkInterfaceId?: Text;
  readonly InterfaceType?: Text;
  readonly SubnetId?: Text;
  readonly Groups?: Many<{ readonly GroupId?: Text }>;
  readonly SourceDestCheck?: boolean | undefined;
  readonly Attachment?: { readonly InstanceId?: Text } | undefined;
}

/** An attachment of a VPC to a transit gateway, as DescribeTransitGatewayVpcAttachments has it. */
export interface SaidTransitAttachment {
  readonly TransitGatewayAttachmentId?: Text;
  readonly TransitGatewayId?: Text;
  readonly VpcId?: Text;
  readonly SubnetIds?: Many<string>;
  /** `available`, `modifying`, or on the way to or from that. */
  readonly State?: Text;
}

/** The stacks that were asked for, with those that are nested in them, and what they take from elsewhere. */
export interface SaidStacks {
  /** Those of which the template could be read. */
  readonly stacks: readonly SaidDeployedStack[];
  readonly exports: Readonly<Record<string, string>>;
  readonly parameterStore: Readonly<Record<string, string>>;
  /** All network interfaces with a security group of theirs; `undefined` where they could not be read. */
  readonly enis: readonly SaidEni[] | undefined;
}

/** All that is deployed around some functions. What could not be read is missing, and is said to be. */
export interface DeployedAnswers {
  readonly functions: readonly SaidConfiguration[];
  readonly roles: readonly SaidRole[];
  readonly policies: readonly SaidManagedPolicy[];
  readonly eventSources: readonly SaidEventSource[];
  readonly fileSystems: SaidFileSystems;
  /** Those of the account, or of some of its VPCs: more than the functions use. */
  readonly databases: SaidDatabases;
  /** Those that event source mappings name. */
  readonly brokers: SaidBrokers;
  readonly stacks: SaidStacks;
  /** Further stacks: they created the APIs of which functions hold the URLs, and are not judged. */
  readonly stacksOfApis: readonly SaidDeployedStack[];
  /** The network interfaces of instances that routes lead to, as far as they could be read. */
  readonly routedTo: readonly SaidEni[];
  /** Those of VPCs in which a route leads to a transit gateway, as far as they could be read. */
  readonly transitAttachments: readonly SaidTransitAttachment[];
  readonly network: DescribedNetwork;
  /** The lists of the network that could not be read: what is in them is not known. */
  readonly unread: ReadonlySet<keyof DescribedNetwork>;
  /** `undefined` where it could not be read. */
  readonly publicAccess: SaidPublicAccess | undefined;
  readonly region: string | undefined;
}
