import type { MessageText } from '../message.ts';

const openFromCaller = 'Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}';
const openAtFarEnd = 'Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}';
const notOnTable = 'gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}';

/**
 * What is said where something that is there blocks a path: a clause that a rule puts after its own (`{functions} use
 * {service}, but`), and what to change. It is all that is ever said of these causes, by rules and by explain-path.
 */
export const causeTexts = {
  gatewayNotOnTable: {
    problem: notOnTable,
    remedy: 'Add {tables} to RouteTableIds of {endpoint}',
    cdk: 'Leave out subnets of ec2.GatewayVpcEndpoint for {endpoint}, so that it is on the route tables of all subnets, or add those of {tables} to it',
  },
  gatewayNotOnMainTable: {
    problem: notOnTable,
    remedy:
      'Associate {subnets} with an AWS::EC2::RouteTable, and add that to RouteTableIds of {endpoint}: a template cannot refer to the main route table of a VPC',
  },
  noPrivateDns: {
    problem: '{endpoint} has no private DNS, so calls to {serves} do not go through it',
    remedy: 'Set PrivateDnsEnabled: true on {endpoint}',
    cdk: 'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}',
  },
  vpcDnsOff: {
    problem: 'private DNS of {endpoint} does not work in {vpc}, where {property} is off',
    remedy: 'Set {property}: true on {vpc}',
    cdk: 'Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc}: {property} is off',
  },
  endpointGroup: {
    problem:
      '{groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}',
    remedy: 'Add an inbound rule to {group} for TCP {port} from {from}',
    cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port}))',
  },
  endpointDefaultGroup: {
    problem:
      '{endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members',
    remedy: 'Set SecurityGroupIds of {endpoint} to a group that allows inbound TCP {port} from {from}',
    cdk: 'Give {endpoint} a group that allows inbound TCP {port} from {from}: securityGroups of ec2.InterfaceVpcEndpoint',
  },
  endpointPolicy: {
    problem: 'the policy of {endpoint}, which all calls to it go through, allows none of {action}',
    remedy:
      'Allow these calls in PolicyDocument of {endpoint} and leave them out of its Deny statements, or remove the policy, as an endpoint without one allows all',
    cdk: 'Allow these calls in the policy of {endpoint} with endpoint.addToPolicy(statement) and leave them out of its Deny statements, or leave the policy out, as an endpoint without one allows all',
  },
  endpointPolicyComparison: {
    problem:
      'the policy of {endpoint}, which all calls to it go through, allows none of {action}: it compares {key} with {value}, which is not the ID of a {holds}',
    remedy:
      'Compare aws:SourceVpc with the ID of a VPC and aws:SourceVpce with the ID of a VPC endpoint, in PolicyDocument of {endpoint}',
  },
  endpointPolicyAddress: {
    problem:
      'the policy of {endpoint}, which all calls to it go through, denies {action}: it asks for aws:SourceIp, which calls through a VPC endpoint do not have',
    remedy: 'Compare aws:VpcSourceIp with private ranges instead of aws:SourceIp, in PolicyDocument of {endpoint}',
  },
  endpointPolicyForRole: {
    problem:
      'the policy of {endpoint}, which all calls to it go through, does not allow any of the calls that {role} allows: {actions}',
    remedy:
      'Allow {actions} for {role}, on the resources that it names, in PolicyDocument of {endpoint}, and leave them out of its Deny statements',
    cdk: 'Allow {actions} for {role}, on the resources that it names, in the policy of {endpoint} with endpoint.addToPolicy(statement), and leave them out of its Deny statements',
  },
  noServiceNetwork: {
    problem:
      '{vpc} is not associated with a service network: services of VPC Lattice have link-local addresses, to which no route or NAT gateway leads',
    remedy: 'Associate {vpc} with the service network (AWS::VpcLattice::ServiceNetworkVpcAssociation)',
  },
  endpointPolicyForAnswers: {
    problem: "the policy of {endpoint} does not allow {action} on {bucket}, CloudFormation's own buckets for answers",
    remedy:
      'Allow {action} for Principal "*" on arn:aws:s3:::{bucket}/* in PolicyDocument of {endpoint}, without a condition on organization or account, and leave it out of Deny statements there',
    cdk: 'Allow {action} for new iam.AnyPrincipal() on arn:aws:s3:::{bucket}/* in the policy of {endpoint}: endpoint.addToPolicy(statement), without a condition on organization or account, and leave it out of Deny statements there',
  },
  endpointPolicyForPrincipal: {
    problem: 'the policy of {endpoint} does not allow {principal} to call {action}',
    remedy:
      'Allow the service principal {principal} to call {action} on every resource in PolicyDocument of {endpoint}',
    cdk: 'Allow the service principal {principal} to call {action} on every resource in the policy of {endpoint}: endpoint.addToPolicy(statement)',
  },
  egressToGatewayEndpoint: {
    problem: '{groups} {groups:does|do} not allow outbound TCP {port} to gateway endpoint {endpoint}',
    remedy:
      'Add an outbound rule to {group} for TCP {port} to the prefix list of the service that {endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0',
    cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})), or ec2.Peer.prefixList(id) with the prefix list of the service that {endpoint} serves',
  },
  egressToInterfaceEndpoint: {
    problem: '{groups} {groups:does|do} not allow outbound TCP {port} to interface endpoint {endpoint}',
    remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {endpoint}',
    cdk: 'Allow it in {group}: group.connections.allowTo(endpoint, ec2.Port.tcp({port})), to {endpoint}',
  },
  egressToServiceNetwork: {
    problem: '{groups} {groups:does|do} not allow outbound TCP {port} to the service network of {access}',
    remedy: 'Add an outbound rule to {group} for TCP {port} to 169.254.171.0/24',
    cdk: "Allow it in {group}: group.addEgressRule(ec2.Peer.ipv4('169.254.171.0/24'), ec2.Port.tcp({port}))",
  },
  egressToInternet: {
    problem: '{groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads',
    remedy: 'Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0',
    cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))',
  },
  egressToOtherNetwork: {
    problem: '{groups} {groups:does|do} not allow outbound TCP {port} to the endpoint behind {gateway}',
    remedy: 'Add an outbound rule to {group} for TCP {port} to the range of the network behind {gateway}',
    cdk: 'Allow the range of the network behind {gateway} in {group}: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port}))',
  },
  egressToTarget: {
    problem: '{groups} {groups:does|do} not allow outbound TCP {port} to {target}',
    remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {target}',
    cdk: 'Allow it in {group}: group.connections.allowTo(target, ec2.Port.tcp({port})), to {target}',
  },
  aclBlocksRequests: {
    problem: '{acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}',
    remedy: openFromCaller,
  },
  aclBlocksAnswers: {
    problem:
      '{acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need',
    remedy: openFromCaller,
  },
  farAclBlocksRequests: {
    problem:
      '{acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}',
    remedy: openAtFarEnd,
  },
  farAclBlocksAnswers: {
    problem:
      '{acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave',
    remedy: openAtFarEnd,
  },
  natAclBlocksRequests: {
    problem:
      '{acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet',
    remedy: openFromCaller,
  },
  natAclBlocksAnswers: {
    problem:
      '{acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive',
    remedy: openFromCaller,
  },
  aclBlocksSomeAnswers: {
    problem:
      '{acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use',
    remedy: 'Allow inbound TCP 1024-65535 (answers) in {acl}',
  },
  farAclBlocksSomeAnswers: {
    problem:
      '{acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use',
    remedy: 'Allow outbound TCP 1024-65535 (answers) in {acl}',
  },
  natAclBlocksSomeAnswers: {
    problem:
      '{acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use',
    remedy: 'Allow inbound TCP 1024-65535 (answers) in {acl}',
  },
  natNotInZone: {
    problem:
      '{nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them',
    remedy:
      'Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC',
  },
  transitGatewayNotInZone: {
    problem:
      '{attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway',
    remedy: 'Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}',
  },
  noRouteToVpc: {
    problem:
      '{tables}, the route {tables:table|tables} of {subnets}, {tables:has|have} no route to {vpc}, the VPC of {target}',
    remedy:
      'Add a route for the CIDR block of {vpc} to {tables}, through a VPC peering connection or a transit gateway, and one back for the CIDR {subnets:block|blocks} of {subnets}',
  },
  noRouteBack: {
    problem:
      '{tables}, the route {tables:table|tables} of {target}, {tables:has|have} no route through {peering} back to {subnets}',
    remedy: 'Add a route through {peering} for the CIDR {subnets:block|blocks} of {subnets} to {tables}',
  },
  publicAccessOfSubnet: {
    problem:
      '{options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC',
    remedy:
      'Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service',
  },
  publicAccessOfVpc: {
    problem: '{options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}',
    remedy:
      'Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service',
  },
  targetGroup: {
    problem:
      '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}',
    remedy: 'Add an inbound rule to {group} for TCP {port} from {from}',
    cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))',
  },
  targetDefaultGroup: {
    problem: '{target} has no {property}, so it has {groups}, which does not allow inbound TCP {port} from {from}',
    remedy: 'Set {property} of {target} to a group that allows inbound TCP {port} from {from}',
    cdk: 'Give {target} a group of its own, and add an inbound rule to it for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))',
  },
  targetGroupBehindProxy: {
    problem:
      '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}, the security {from:group|groups} of {proxy}',
    remedy: 'Add an inbound rule to {group} for TCP {port} from {from}',
    cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(proxy, ec2.Port.tcp({port}))',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** What a cause calls a group from which traffic comes, where it is the very group that does not allow it. */
export const groupTexts = { itself: 'itself' } as const;

/** The message ids of the causes that have texts here. */
export type CauseId = keyof typeof causeTexts;

/** What explain-path and related places say where a path ends because something is missing; rules say it in full. */
export const missingTexts = {
  noRoute: '{subnet} uses {table}, which has no route to the internet',
  routeWithoutInternet: '{gateway} does not lead to the internet',
  internetGateway:
    '{table} routes {destination} to internet gateway {gateway}, which drops what comes from a network interface without a public address',
  ipv6Only: '{table} routes only IPv6 to the internet, and IPv6 is not allowed to the function',
  sibling: '{endpoint} serves {serves}, not {wanted}',
  serviceWithoutPrivateDns:
    '{endpoint} is an interface endpoint, and {service} has no private DNS: SDKs never use it by default',
  natWithoutRoute: '{nat} is in {subnet}, and {table} has no default route to an internet gateway',
  natGatewayDetached: '{gateway} is not attached to the VPC of {subnet}',
  natPrivate: '{nat} is a private NAT gateway',
  instanceChecksSource: '{instance} drops what is not addressed to itself: its source/destination check is on',
} as const;

/** The clauses of causes after the words of a rule: `{functions} use {service}, but` and the cause. */
export function causesAfter<const Lead extends string, Id extends CauseId>(
  lead: Lead,
  ids: readonly Id[],
): { readonly [Each in Id]: Led<Lead, (typeof causeTexts)[Each]> } {
  const texts = ids.map((id) => [id, { ...causeTexts[id], problem: `${lead} ${causeTexts[id].problem}` }]);
  return Object.fromEntries(texts);
}

/** A cause's message after the words of a rule. */
export type Led<Lead extends string, Text extends MessageText> = {
  readonly problem: `${Lead} ${Text['problem']}`;
  readonly remedy: Text['remedy'];
} & (Text extends { readonly cdk: infer Cdk } ? { readonly cdk: Cdk } : unknown);

/** Network ACLs, at either end of a connection. */
const aclCauses = [
  'aclBlocksRequests',
  'aclBlocksAnswers',
  'aclBlocksSomeAnswers',
  'farAclBlocksRequests',
  'farAclBlocksAnswers',
  'farAclBlocksSomeAnswers',
] as const satisfies readonly CauseId[];

/** What blocks a path out of the VPC, through NAT or a transit gateway. */
const egressCauses = [
  'natAclBlocksRequests',
  'natAclBlocksAnswers',
  'natAclBlocksSomeAnswers',
  'natNotInZone',
  'transitGatewayNotInZone',
  'publicAccessOfSubnet',
  'publicAccessOfVpc',
] as const satisfies readonly CauseId[];

/** Causes that block the path to a service. */
export const serviceCauses = [
  'noServiceNetwork',
  'egressToServiceNetwork',
  'gatewayNotOnTable',
  'gatewayNotOnMainTable',
  'noPrivateDns',
  'vpcDnsOff',
  'endpointGroup',
  'endpointDefaultGroup',
  'egressToGatewayEndpoint',
  'egressToInterfaceEndpoint',
  'egressToInternet',
  'egressToOtherNetwork',
  ...aclCauses,
  ...egressCauses,
] as const satisfies readonly CauseId[];

/** Causes that block the path to the internet. */
export const internetCauses = ['egressToInternet', ...aclCauses, ...egressCauses] as const satisfies readonly CauseId[];

/** Causes that block the path to something in the VPC. */
export const targetCauses = [
  'targetGroup',
  'egressToTarget',
  ...aclCauses,
  'noRouteToVpc',
  'noRouteBack',
] as const satisfies readonly CauseId[];
