import type { EndpointService } from '../../aws/services.js';
import type { Clause, Sentence } from '../../language/sentence.js';
import type { Value } from '../../template/evaluate/value.js';
import type { Node } from '../../template/node.js';
import type { Resource } from '../../template/resource.js';
import type { DescribedTarget } from '../../template/stacks/described.js';
import type { Key, Place } from '../../text/place.js';
import type { Answer, Evidence, Found, Unknown } from './answer.js';
/**
 * Something that the network or the identities are made of. What the template only names (a parameter, an import,
 * a literal id) is an entity too: external, with an identity, unknown inside.
 */
export interface Entity {
    /** Two entities of one kind are the same exactly when their ids are equal: `${Vpc}`, `subnet-0a1b`, `${[SubnetIds]}`. */
    readonly id: string;
    /** What the user calls it: the logical id, `parameter SubnetId`, `subnet-0a1b`. */
    readonly name: string;
    /** The same as a clause, where it is more than what the template calls it: `parameter SubnetId`. */
    readonly called?: Sentence | undefined;
    /** The resource, where the template has it. */
    readonly resource: Resource | undefined;
    /** Where it is defined or, for an external entity, first named. */
    readonly place: Place;
    /** A place in its resource: `at('Properties', 'VpcId')`; its own place when it is external. */
    at(...keys: Key[]): Place;
}
/** A VPC of the template, of a network that is described, or one that only a parameter or an id names: then it has no resource. */
export interface Vpc extends Entity {
    readonly kind: 'vpc';
    readonly dnsSupport: Answer<boolean>;
    readonly dnsHostnames: Answer<boolean>;
    readonly tenancy: Answer<string>;
    /** What gives it other DNS servers than Amazon's: they need not know the private DNS of endpoints. */
    readonly otherDnsServers: readonly Resource[];
    /** The identity of its CidrBlock: a group rule that names the same one covers every subnet, known or not. */
    readonly cidrIdentity: string | undefined;
    /** Known address ranges of the VPC. `whyIncomplete` says why there may be others. */
    readonly cidrs: Found<string>;
}
/** An Availability Zone, as a template names it. */
export interface Zone {
    /** Equal for two subnets exactly when they are certain to be in one zone. */
    readonly id: string;
    /** As its stack writes it: `eu-west-1a`, `${0 of ${[zones of this Region]}}`. */
    readonly name: string;
}
/** A subnet. What it may do depends on its route table and network ACL, which the model is asked for. */
export interface Subnet extends Entity {
    readonly kind: 'subnet';
    /** Represents several subnets, how many isn't known: a list parameter. */
    readonly many: boolean;
    readonly vpc: Answer<Vpc>;
    readonly cidr: Answer<string>;
    readonly zone: Answer<Zone>;
    readonly hasIpv6: Answer<boolean>;
    readonly isIpv6Only: Answer<boolean>;
    readonly routes: Answer<RouteTable>;
    readonly networkAcl: Answer<NetworkAcl>;
}
/** A network ACL: stateless, so answers need an entry too. Entries have the order in which they count. */
export interface NetworkAcl extends Entity {
    readonly kind: 'network-acl';
    /** The VPC's own, which allows everything unless somebody changed it by hand. */
    readonly isDefault: boolean;
    readonly entries: Found<AclEntry>;
}
/** One entry of a network ACL; what is not known is `undefined`. */
export interface AclEntry {
    readonly number: number | undefined;
    readonly direction: 'ingress' | 'egress' | undefined;
    readonly allows: boolean | undefined;
    /** `-1` for all, else a name, `tcp` for 6, or the number of one without. */
    readonly protocol: string | undefined;
    readonly cidr: string | undefined;
    readonly fromPort: number | undefined;
    readonly toPort: number | undefined;
    readonly resource: Resource;
    readonly place: Place;
}
/** A route table, or the main route table of a VPC, which a template cannot name. */
export interface RouteTable extends Entity {
    readonly kind: 'route-table';
    readonly vpc: Answer<Vpc>;
    /** The VPC's own table, which a subnet without an association uses: a template can't add routes to it by name. */
    readonly isMain: boolean;
    readonly routes: Routes;
}
/** What a route leads to. `other` is a path that a template can't follow: transit gateway, peering, appliance. */
export type RouteTarget = {
    readonly kind: 'internet-gateway';
    readonly gateway: Gateway;
} | {
    readonly kind: 'nat-gateway';
    readonly nat: NatGateway;
} | {
    readonly kind: 'egress-only-gateway';
    readonly name: Clause;
} | {
    readonly kind: 'other';
    readonly property: string;
    readonly name: Clause;
    /** The transit gateway, peering or instance, where the template has it. */
    readonly resource?: Resource | undefined;
    /** The instance or network interface, where it drops what it should forward. */
    readonly drops?: Answer<Entity | undefined>;
    /** The attachments of a transit gateway, each with its VPC and subnets. */
    readonly attachments?: readonly TransitAttachment[] | undefined;
    readonly described?: DescribedTarget | undefined;
} | {
    readonly kind: 'unknown';
    readonly because: Unknown;
};
/** The attachment of a VPC to a transit gateway, which takes packets only from the zones of its subnets. */
export interface TransitAttachment extends Entity {
    readonly vpc: Vpc;
    readonly subnets: readonly Subnet[];
}
/** The routes of a table, and why there may be more. */
export interface Routes extends Found<Route> {
    readonly whyIncomplete: readonly UnseenRoutes[];
}
/** Why a table may have more routes. */
export interface UnseenRoutes extends Unknown {
    /** The range that it leads to, where a route is seen and only its table is not known. */
    readonly destination?: string | undefined;
}
/** One route of a table: packets to its destination go to its target, the most specific route first. */
export interface Route {
    readonly destination: string | undefined;
    /** `0.0.0.0/0` or `::/0`. */
    readonly isDefault: 'ipv4' | 'ipv6' | undefined;
    readonly target: RouteTarget;
    readonly resource: Resource;
    readonly place: Place;
}
/** An internet gateway, or a gateway that is named but not shown. */
export interface Gateway extends Entity {
    readonly kind: 'internet-gateway';
    /** The VPCs that it is attached to. */
    readonly attachedTo: Found<Vpc>;
}
/** A NAT gateway: packets leave it through the route table of its own subnet, not of those that send to it. */
export interface NatGateway extends Entity {
    readonly kind: 'nat-gateway';
    readonly connectivity: Answer<'public' | 'private'>;
    readonly isRegional: Answer<boolean>;
    /** The zones that a regional one is limited to; `undefined` for all of its VPC. */
    readonly zones: Answer<readonly Zone[] | undefined>;
    readonly subnet: Subnet | undefined;
}
/** The rules of a direction, and why there may be more. */
export interface GroupRules extends Found<GroupRule> {
    readonly whyIncomplete: readonly UnseenRules[];
}
/** Why a group may have more rules. */
export interface UnseenRules extends Unknown {
    /** The rule, where it is seen and only its group is not known, as far as it is written; else they may be about anything. */
    readonly about?: Pick<GroupRule, 'protocol' | 'fromPort' | 'toPort' | 'place'> & {
        readonly cidr: string | undefined;
    };
}
/** One rule of a security group, as CloudFormation has it. */
export interface GroupRule {
    readonly direction: 'ingress' | 'egress';
    /** `-1` for all, else a name, `tcp` for 6 too, or the number of one without; `undefined` when not known. */
    readonly protocol: string | undefined;
    readonly fromPort: number | undefined;
    readonly toPort: number | undefined;
    readonly peer: Peer;
    /** Protocol and ports in one way of writing them: equal for two rules only where they open the same, known or not. */
    readonly traffic: string;
    /** Inline in the group, or a resource of its own. */
    readonly resource: Resource;
    readonly inline: boolean;
    readonly place: Place;
}
/** The other side of a rule. */
export type Peer = {
    readonly kind: 'ipv4' | 'ipv6';
    readonly cidr: string;
} | {
    readonly kind: 'group';
    readonly group: SecurityGroup;
} | {
    readonly kind: 'prefix-list';
    readonly name: string;
    readonly value: Value;
    /** What it holds, where that is known: never of a list of AWS. */
    readonly cidrs: readonly string[] | undefined;
} | {
    readonly kind: 'unknown';
    readonly identity: string;
    readonly because: Unknown;
};
/** A security group with what it allows. Groups only allow, so that a second one never takes anything from a function. */
export interface SecurityGroup extends Entity {
    readonly kind: 'security-group';
    readonly many: boolean;
    readonly vpc: Answer<Vpc>;
    readonly ingress: GroupRules;
    /**
     * The rules that say what it allows out. None, and `hasDefaultEgress`: AWS's allow-all. None, and nothing more: it lets
     * nothing out. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
     */
    readonly egress: GroupRules;
    /** True when nothing is written and AWS's allow-all is in force, to which a rule elsewhere can add nothing. */
    readonly hasDefaultEgress: boolean;
}
/** Who uses a security group, and as what. */
export interface GroupUse {
    readonly kind: 'function' | 'event-source'
    /** Something else with a network interface in the VPC, or that may have one. */
     | 'other'
    /** Named as source or destination in a rule of another group. */
     | 'rule' | 'self-rule'
    /** An output: somebody else may use it. */
     | 'output';
    readonly id: string;
    /** The user's name for what uses it: a logical id, `output GroupId`. */
    readonly name: string;
    /** The resource that uses it; an output is none. */
    readonly resource?: Resource;
    /** The CloudFormation type of what uses it. */
    readonly type: string;
    /** The name of the group whose rule it is, for a `rule`. */
    readonly owner?: string;
    readonly place: Place;
}
/** A VPC endpoint: interface endpoints are in subnets and have groups, gateway endpoints are in route tables. */
export interface Endpoint extends Entity {
    readonly kind: 'endpoint';
    readonly type: Answer<string>;
    /** The service's name without prefix and Region: `s3`, `ecr.api`. */
    readonly service: Answer<string>;
    /** What AWS offers for the service; `undefined` for services of others, and for names that aren't known. */
    readonly awsService: EndpointService | undefined;
    /** Its name has AWS's form and is not in our catalogue: it serves that one service, which may be newer. */
    readonly isUnlisted: boolean;
    readonly serviceName: string;
    /** The resource whose own endpoint service it is for, and whether that is the only one of its type. */
    readonly serves: {
        readonly resource: Resource;
        readonly isOnly: boolean;
    } | undefined;
    readonly isFips: boolean;
    /** Whether private DNS is said to be for its own VPC too: S3 and DynamoDB may have it for on-premises callers alone. */
    readonly isForOwnVpc: boolean;
    /** Why the host names that it takes over are not those that code in its VPC calls: another Region, a resolver alone. */
    readonly forOthers: readonly Unknown[];
    readonly vpc: Answer<Vpc>;
    readonly subnets: readonly Subnet[];
    readonly groups: Answer<readonly SecurityGroup[]>;
    readonly privateDns: Answer<boolean>;
    /** Why code may find it without private DNS: somebody is given its own name, or a hosted zone has its host name. */
    readonly byOwnName: readonly Unknown[];
    readonly routeTables: Found<RouteTable>;
    readonly policy: Value;
}
/** How a function is attached to a VPC. */
export interface Attachment {
    /** What has the VpcConfig: the function, or the capacity provider on whose instances it runs. */
    readonly owner: Resource;
    readonly subnets: readonly Subnet[];
    readonly groups: readonly SecurityGroup[];
    /** How many entries are written, duplicates counted: what AWS's limits look at. */
    readonly writtenSubnets: number;
    readonly writtenGroups: number;
    readonly dualStack: Answer<boolean>;
    /**
     * Where only one of its two lists has entries: Lambda refuses that and creates no ENIs, unless what is given may hold
     * nothing, which would be no VPC at all.
     * Source: https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html
     */
    readonly oneList: 'refused' | Unknown | undefined;
    /** Texts among its ids that are the name of a parameter or resource of the template: a Ref is missing. */
    readonly namesWithoutRef: readonly {
        readonly name: string;
        readonly place: Place;
    }[];
    /** Whether conditions decide on some part of it, on its subnets, on its groups: then somebody chose what they are. */
    readonly byCondition: {
        readonly vpcConfig: boolean;
        readonly subnets: boolean;
        readonly groups: boolean;
    };
    /** Why whoever deploys may give other subnets: so far defaults of parameters have chosen them. */
    readonly subnetsByDefault: Unknown | undefined;
    /** The VpcConfig. */
    readonly place: Place;
    at(...keys: Key[]): Place;
}
/** A function that is in a VPC, with how. */
export interface AttachedFunction {
    readonly fn: LambdaFunction;
    readonly attachment: Attachment;
}
/** What creates a function that the template does not have. */
export interface Creator {
    readonly kind: 'canary' | 'rotation' | 'application';
    readonly resource: Resource;
}
/** A function of the template, or one that a resource of it creates. Its attachment is its ENIs, its network where its code calls from. */
export interface LambdaFunction extends Entity {
    readonly kind: 'function';
    readonly resource: Resource;
    /** Known and undefined: it is in no VPC. */
    readonly attachment: Answer<Attachment | undefined>;
    /** The network that its code calls from: its attachment, or that of the capacity provider on whose instances it runs. */
    readonly network: Answer<Attachment | undefined>;
    readonly usesManagedInstances: boolean;
    /** Whether it says Ipv6AllowedForDualStack: false, be it in a VPC or not. */
    readonly refusesDualStack: Answer<boolean>;
    /** What creates it, where the template does not have it: a canary, a rotation of a secret, an application. */
    readonly createdBy: Creator | undefined;
    readonly role: Answer<Role>;
    /** Its published versions in the template, SAM's of AutoPublishAlias too: each keeps the network it was published with. */
    readonly versions: readonly Resource[];
    readonly aliases: readonly Resource[];
}
/** Something that polls a source from inside a VPC on behalf of a function: MSK, MQ, Kafka, DocumentDB. */
export interface EventSource extends Entity {
    readonly kind: 'event-source';
    readonly resource: Resource;
    readonly sourceType: 'msk' | 'mq' | 'self-managed-kafka' | 'documentdb' | 'none-in-vpc' | 'unknown';
    readonly fn: Answer<LambdaFunction>;
    /** Where the pollers' ENIs are: the source's subnets and groups, never the function's. */
    readonly subnets: readonly Subnet[];
    readonly groups: readonly SecurityGroup[];
    readonly provisioned: Answer<boolean>;
    /** Whether it is certainly created without pollers, `Enabled: false`, until somebody switches it on. */
    readonly isSwitchedOff: boolean;
    /** Whether the source is reached in a VPC at all. */
    readonly inVpc: Answer<boolean>;
    /** What is polled, where the template shows it: the cluster or broker. */
    readonly polled: Resource | undefined;
    /** The ports of which the pollers use one. */
    readonly ports: Answer<readonly number[]>;
    /** The services that the pollers call through the network of the source: none in provisioned mode. */
    readonly needs: Found<ServiceUse>;
}
/** One Hyperplane ENI: a subnet and a set of groups, with all that share it. */
export interface Eni {
    readonly subnet: Subnet;
    readonly groups: readonly SecurityGroup[];
    /** The same for equal sets, whatever the order. */
    readonly groupKey: string;
    readonly users: readonly (LambdaFunction | EventSource)[];
}
/** An execution role of the template, with its policies. A role from outside is an answer that is not known. */
export interface Role extends Entity {
    readonly kind: 'role';
    readonly resource: Resource;
    /** SAM creates it: its permissions are on the role itself. */
    readonly isDerived: boolean;
    readonly statements: Statements;
    readonly boundary: Value;
    /** A boundary is written, in whatever combination of conditions it holds: asking which would multiply the scenarios. */
    readonly mayBeBounded: boolean;
}
/** The statements of a role, and why there may be more. */
export interface Statements extends Found<Statement> {
    readonly whyIncomplete: readonly UnseenStatements[];
}
/** Why a role may have more statements. */
export interface UnseenStatements extends Unknown {
    /** All that these can allow, where the policy is seen and only its role is not known; else they may allow anything. */
    readonly allowed?: readonly ActionsAllowed[];
}
/** Actions that a statement allows: those that it names, or all but those. */
export type ActionsAllowed = Pick<Statement, 'actions' | 'notActions'>;
/** A policy statement that a role gets, with where it comes from. */
export interface Statement {
    readonly effect: 'Allow' | 'Deny';
    /** As they are written, with wildcards: IAM ignores their case. */
    readonly actions: readonly string[];
    readonly notActions: readonly string[];
    /** The managed policy it represents, when AWS wrote it: then `actions` holds what is known of it. */
    readonly managedPolicy: string | undefined;
    /** Where the template gives that policy another path than AWS: no policy has the ARN that is written. */
    readonly wrongArn?: WrongArn;
    /** `role` when it goes and stays with the role; else the resource that carries it. */
    readonly holder: {
        readonly kind: 'role';
    } | {
        readonly kind: 'resource';
        readonly resource: Resource;
    };
    /** The SAM policy template, connector or event it comes from. */
    readonly origin: string | undefined;
    /** The statement itself: its resources and condition concern few questions, which evaluate them. */
    readonly node: Node;
    readonly place: Place;
}
/** An ARN by which AWS has no policy, and the one that is meant. */
export interface WrongArn {
    readonly written: string;
    readonly arn: string;
    /** The ARN is written in the list itself, as a text or with Fn::Sub, and comes from no mapping or parameter. */
    readonly isInList: boolean;
}
/** That a function uses an AWS service, and why we think so. */
export interface ServiceUse {
    /** The name to show: `Amazon S3`. */
    readonly service: string;
    readonly prefix: string;
    /** The endpoint's service name without prefix and Region: `s3`, `bedrock-runtime`; `none` when AWS has none. */
    readonly endpoint: string;
    /** The TCP port that is called, where it is not that of the endpoint: a mail server listens on several. */
    readonly port?: number;
    /** It connects to the name that a resource has for endpoints of its own, as a cluster of Aurora DSQL does. */
    readonly byEndpointName?: true;
    /** `proven` by code, a reference, a connector or a custom resource; `permitted` when only a permission suggests it. */
    readonly certainty: 'proven' | 'permitted';
    /** Other endpoints that may serve it as well: it is blocked only where none of them is reached either. */
    readonly alternatives: readonly string[];
    /** One clause: `its environment variable TABLE names OrdersTable`. */
    readonly because: Clause;
    readonly place: Place;
    /** What else shows the same use, weaker or later in the file. */
    readonly further: readonly Evidence[];
    /** `custom-resource-answer`: it hands CloudFormation the answers of custom resources, which has rules of its own. */
    readonly purpose?: 'custom-resource-answer';
    /** What suggests it is shared by several functions, and each of them that may be meant has the use: one of them uses the service. */
    readonly isShared?: true;
}
/** A use that something suggests which several functions share: of which of them is not known. */
export interface SharedUse {
    readonly use: ServiceUse;
    /** The ids of what shares it, functions and others. */
    readonly among: readonly string[];
    /** The role that is shared; a variable where there is none. */
    readonly role: {
        readonly name: string;
        readonly place: Place;
    } | undefined;
}
/** Whoever starts connections: a function, or a poller, which is in the network of the source that it polls. */
export type Caller = LambdaFunction | EventSource;
/** Something in a VPC that takes connections: a database, a cache, a broker, a mount target, a load balancer. */
export interface VpcTarget extends Entity {
    readonly kind: 'vpc-target';
    /** What it is: `RDS database`, `file system`. */
    readonly what: string;
    /** It is a file system that the function mounts. */
    readonly isMounted?: true;
    readonly ports: Answer<readonly number[]>;
    /** Where it may listen as well, for who chooses so: plain HTTP beside HTTPS. */
    readonly otherPorts: readonly number[];
    readonly groups: Answer<readonly SecurityGroup[]>;
    /** The property in which it names no group, where it therefore has the default one of its VPC. */
    readonly withoutGroupsIn?: string | undefined;
    /** The subnets that it may be in. */
    readonly subnets: Answer<readonly Subnet[]>;
    /** Whether it answers on public addresses too: then nothing in the VPC has to allow it. */
    readonly isPublic: Answer<boolean>;
    /** The databases that it passes connections on to, where it is a proxy or an endpoint of one. */
    readonly behind: readonly BehindProxy[];
}
/** The second leg of a connection: a proxy sends from its own groups, whichever endpoint of it was called. */
export interface BehindProxy {
    readonly proxy: VpcTarget;
    readonly database: VpcTarget;
}
/** That a function uses something that lives in the VPC, and why we think so. */
export interface VpcResourceUse {
    /** What is connected to, where the template shows it. */
    readonly target: VpcTarget | undefined;
    /** A key. */
    readonly id: string;
    /** The user's name for it: a logical id. */
    readonly name: string;
    /** The same as a clause, where no template has the name: `the file system at /mnt/orders`. */
    readonly called?: Sentence;
    /** What it is: `RDS database`, `file system`. */
    readonly what: string;
    /** It is a file system that the function mounts. */
    readonly isMounted?: true;
    /** `proven` by its address in the environment or a mount; `permitted` when only its security group admits it. */
    readonly certainty: ServiceUse['certainty'];
    /** The ids of all functions, where nothing but a variable that every one of them has shows the use. */
    readonly among?: readonly string[];
    /** One clause: `its environment variable DB_HOST holds the address of Database`. */
    readonly because: Clause;
    readonly place: Place;
}
export type { Answer, Found, Unknown };
