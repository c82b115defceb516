import type { Evaluator } from '../template/evaluate/evaluator.js';
import type { Value } from '../template/evaluate/value.js';
import type { Resource } from '../template/resource.js';
import type { Template } from '../template/template.js';
import type { Answer, Found, Unknown } from './base/answer.js';
import type { Block } from './base/causes.js';
import type { AttachedFunction, Attachment, Caller, Endpoint, Eni, Entity, EventSource, GroupUse, LambdaFunction, NatGateway, Role, RouteTable, SecurityGroup, ServiceUse, Statement, Subnet, Vpc, VpcTarget } from './base/entities.js';
import type { Path } from './base/path.js';
import type { Retention, RetentionAttribute } from './base/retention.js';
import type { EniPermissions } from './identity/eni-permissions.js';
import type { AddressUse } from './network/addresses.js';
import type { EncryptionControl } from './network/encryption-control.js';
import type { PathOf } from './reach/missing-dependencies.js';
import type { NatPath } from './reach/nat-to-internet.js';
import type { FunctionCode } from './usage/deployed-code/function-code.js';
import type { Mount } from './usage/in-vpc/mounts.js';
import type { OutsideRotation, PrivateAddress } from './usage/in-vpc/private-addresses.js';
import type { FoundTargets } from './usage/in-vpc/shared-targets.js';
import type { InternetUse } from './usage/internet/internet-hosts.js';
import type { ApiUse } from './usage/internet/public-apis.js';
import type { GlobalStsReason } from './usage/services/global-sts.js';
import type { FoundUses } from './usage/services/services.js';
/** What a visitor may ask to see. */
export interface Entities {
    readonly vpc: Vpc;
    readonly subnet: Subnet;
    readonly routeTable: RouteTable;
    readonly natGateway: NatGateway;
    readonly securityGroup: SecurityGroup;
    readonly endpoint: Endpoint;
    readonly function: LambdaFunction;
    readonly eventSource: EventSource;
    readonly role: Role;
}
/**
 * The network and the identities of a template in one scenario, and the questions one may ask. Everything is worked
 * out when it is asked for, so that conditions which nothing looks at don't multiply the scenarios.
 */
export interface Model {
    readonly template: Template;
    /** What pieces of the template evaluate to in this scenario. */
    readonly evaluate: Evaluator;
    /** Whether a resource exists in this scenario. */
    exists(resource: Resource): boolean;
    /** The resources of a type that exist in this scenario. */
    resourcesOf(type: string): readonly Resource[];
    /** Entities of one kind that the template has. */
    entities<Kind extends keyof Entities>(kind: Kind): readonly Entities[Kind][];
    /** Every function that is attached to a VPC for certain, with how. Functions on managed instances are not. */
    readonly attachedFunctions: readonly AttachedFunction[];
    /** Every function whose code calls from a VPC for certain, with that network: those on managed instances too. */
    readonly networkedFunctions: readonly {
        readonly fn: LambdaFunction;
        readonly network: Attachment;
    }[];
    /** A function that the template has, in a VPC or not. */
    functionOf(resource: Resource): LambdaFunction;
    /** Every predicted Hyperplane ENI; one of a list parameter's subnets represents all of them. */
    readonly enis: readonly Eni[];
    /** Who uses a group. `whyIncomplete` where others may: an external group, a macro. */
    usersOf(group: SecurityGroup): Found<GroupUse>;
    /** The event sources that poll for a function. */
    eventSourcesOf(fn: LambdaFunction): readonly EventSource[];
    /** The code of a function, as far as it is at hand. */
    codeOf(fn: LambdaFunction): FunctionCode | undefined;
    /** The AWS services that a function uses, with evidence. */
    servicesUsedBy(fn: LambdaFunction): FoundUses;
    /** Whether it reaches any AWS service, so that it need not be known which ones it calls. */
    reachesAnyService(fn: LambdaFunction): boolean;
    /** The custom resources that a function answers; `whyIncomplete` where a ServiceToken is not known. */
    customResourcesOf(fn: LambdaFunction): Found<Resource>;
    /** The custom resources for which alone a function is called; none where something else calls it too. */
    onlyDeploys(fn: LambdaFunction): Answer<readonly Resource[]>;
    /** Whether a function is a part of CDK's provider framework, which calls the user's own handlers. */
    isProviderFramework(fn: LambdaFunction): boolean;
    /** Whether a function or poller can reach a service from one of its subnets, and how or why not. */
    pathToService(from: Caller, subnet: Subnet, use: ServiceUse): Answer<Path>;
    /**
     * The fewest resources that `by` would have to depend on for a path to be there before and after it: they carry the
     * path of one of its functions, and nothing orders them.
     */
    missingDependencies(by: Resource, of: PathOf): readonly Resource[];
    /** What blocks a path only after `earlier` has been created, and no longer when it is deleted. */
    addedLater(block: Block, earlier: Resource): Resource | undefined;
    /** Whether a function or poller can connect to something in a VPC, on each port that it needs. */
    pathToTarget(from: Caller, subnet: Subnet, target: VpcTarget): Answer<Path>;
    /** Whether the host of a database that is public as well leads to its private address from a subnet, as it does in its own VPC. */
    isReachedPrivately(subnet: Subnet, target: VpcTarget): boolean;
    /** Whether a function can reach the internet from one of its subnets. */
    pathToInternet(from: Caller, subnet: Subnet, port?: number): Answer<Path>;
    /** Whether a NAT gateway leads to the internet. */
    natToInternet(nat: NatGateway): Answer<NatPath>;
    /** Whether some of a function's groups allow any outbound traffic; evidence where none does. */
    allowsAnyEgress(groups: readonly SecurityGroup[]): Answer<boolean>;
    /** Whether some of a function's groups allow any outbound traffic to public addresses; evidence where none does. */
    allowsEgressToInternet(groups: readonly SecurityGroup[]): Answer<boolean>;
    /** Whether a group allows all outbound traffic; the evidence is the rule, or the group that has none. */
    allowsAllEgress(group: SecurityGroup): Answer<boolean>;
    /** Whether the groups of a source allow its own pollers in, or to connect to it, on some port that they may use. */
    admitsPollers(source: EventSource, direction: 'ingress' | 'egress'): Answer<boolean>;
    /** The databases, caches, brokers, servers and file systems in the VPC that a function uses, with evidence. */
    vpcResourcesUsedBy(fn: LambdaFunction): FoundTargets;
    /** The databases, caches and brokers without a public address whose address a function holds. */
    privateAddressesHeldBy(fn: LambdaFunction): Found<PrivateAddress>;
    /** The rotations of secrets whose function is in no VPC, before databases without a public address. */
    outsideRotations(): Found<OutsideRotation>;
    /** The file systems of EFS that a function mounts; `whyIncomplete` where one is created elsewhere. */
    mountsOf(fn: LambdaFunction): Found<Mount>;
    /** The hosts on the internet that a function calls, with evidence. */
    internetHostsCalledBy(fn: LambdaFunction): Found<InternetUse>;
    /** Why a host that is called from a subnet may have a private address that no template of the run shows. */
    privateAnswersFor(subnet: Subnet, use: InternetUse): readonly Unknown[];
    /** The public APIs of the template whose URLs a function's environment holds. */
    publicApisHeldBy(fn: LambdaFunction): Found<ApiUse>;
    /** Whether the APIs that a function calls behind an endpoint are all public or all private, where that is known. */
    visibilityOfApis(fn: LambdaFunction, endpoint: string): 'public' | 'private' | undefined;
    /** A domain of a user pool of the template: no endpoint serves a pool that has one. */
    userPoolDomain(): Resource | undefined;
    /** Whether two subnets are in one Availability Zone; `undefined` where that is not known. */
    isSameZone(a: Subnet, b: Subnet): boolean | undefined;
    /** The uses of functions that end at an entity: what is wrong with it is said once, where it stops them. */
    usesStoppedAt(component: Entity): readonly {
        readonly fn: LambdaFunction;
        readonly use: ServiceUse;
    }[];
    /** Whether a function is in a VPC, or may be: in a subnet that is not known, or from another stack that is given the VPC. */
    mayHoldFunctions(vpc: Vpc): boolean;
    /** The encryption controls of a VPC, and whether they keep functions out. */
    encryptionControlsOf(vpc: Vpc): readonly EncryptionControl[];
    /** The endpoints in a VPC; `whyIncomplete` says why there may be others. */
    endpointsIn(vpc: Vpc): Found<Endpoint>;
    /** Whether an endpoint without private DNS is used all the same: by its own name, or beside another one. */
    isReachableWithoutPrivateDns(endpoint: Endpoint): Answer<boolean>;
    /** For whom Lambda creates ENIs with a function's role: the function, and event sources that poll for it in a VPC. */
    eniUsersOf(fn: LambdaFunction): Found<LambdaFunction | EventSource>;
    /** What a function's role may do to network interfaces, and what it lacks. */
    eniPermissionsOf(fn: Pick<LambdaFunction, 'id' | 'role'>): Answer<EniPermissions>;
    /** The effective egress of a set of groups for functions: equal for two sets exactly when either may replace the other. */
    effectiveEgressOf(groups: readonly SecurityGroup[]): Answer<string>;
    /** Where a subnet's packets may go: equal for two subnets of a VPC that lead to the same places. */
    routingKeyOf(subnet: Subnet): Answer<string>;
    /** The addresses of a subnet that the template certainly takes, one each. Others may be taken besides. */
    addressesIn(subnet: Subnet): readonly AddressUse[];
    /** How many addresses a subnet has to give, less those that AWS keeps. */
    usableAddressesOf(subnet: Subnet): Answer<number>;
    /** The resources that a policy statement is about. */
    resourcesIn(statement: Statement): readonly Value[];
    /** Why a function calls the global host of AWS STS, where it is known to. */
    globalStsReasonOf(fn: LambdaFunction): GlobalStsReason | undefined;
    /** The CloudFront distributions that run a function at the edge. */
    edgeUsesOf(fn: LambdaFunction): readonly Omit<GroupUse, 'kind'>[];
    /** Whether two entities can't be one: each is in the template or has a literal id. A parameter may be either. */
    areDefinitelyDistinct(a: Entity, b: Entity): boolean;
    /** Whether a security group names no VPC, and so is in the default one, beside a VPC that is another. */
    isInDefaultVpcBeside(group: SecurityGroup, vpc: Vpc): boolean;
    /** Whether CloudFormation creates `earlier` before `later` and deletes it after: by references and DependsOn. */
    isOrdered(later: Resource, earlier: Resource): boolean;
    /** By which value of an attribute a resource stays when its stack or its successor would remove it. */
    retentionOf(resource: Resource, attribute: RetentionAttribute): Answer<Retention | undefined>;
}
