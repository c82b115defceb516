import { causesAfter } from '../../src/rule/index.ts';

const lead = '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but';

/** What gives pollers a path, by what else the source allows. */
const remedies = {
  endpoints: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}',
  orNat:
    'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, or route the subnets through a NAT gateway',
  orProvisioned:
    'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, or set ProvisionedPollerConfig on the mapping, which needs no endpoints',
  orNatOrProvisioned:
    'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, route the subnets through a NAT gateway, or set ProvisionedPollerConfig on the mapping, which needs neither',
} as const;

/** The same in CDK. */
const byCdk =
  'Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups })';
const cdkRemedies = {
  endpoints: byCdk,
  orNat: `${byCdk}, or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS`,
  orProvisioned: `${byCdk}, or set provisionedPollerConfig of lambda.EventSourceMapping, which needs no endpoints`,
  orNatOrProvisioned: `${byCdk}, select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS, or set provisionedPollerConfig of lambda.EventSourceMapping, which needs neither`,
} as const satisfies Readonly<Record<keyof typeof remedies, string>>;

/** What the rule finds, in one clause. */
export const summary = 'The network of an event source gives its pollers no path to Lambda, STS or Secrets Manager';

export type RemedyName = keyof typeof remedies;

export const messages = {
  noPath: {
    problem: `${lead} its {subnets:subnet|subnets} {subnets} {subnets:has|have} neither a route through a NAT gateway nor VPC endpoints for {services}: the function is never invoked`,
    remedy: remedies.endpoints,
    remedies,
    cdk: byCdk,
    cdkRemedies,
  },
  egress: {
    problem: `${lead} {groups}, the security {groups:group|groups} of {polled}, {groups:does|do} not allow outbound TCP 443 to {services}`,
    remedy: 'Add an outbound rule to {group} for TCP 443 to the security groups of the endpoints, or to 0.0.0.0/0',
    cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443))',
  },
  ...causesAfter(lead, [
    'noPrivateDns',
    'vpcDnsOff',
    'endpointGroup',
    'endpointDefaultGroup',
    'endpointPolicyForPrincipal',
    'aclBlocksRequests',
    'aclBlocksAnswers',
    'aclBlocksSomeAnswers',
    'farAclBlocksRequests',
    'farAclBlocksAnswers',
    'farAclBlocksSomeAnswers',
    'natAclBlocksRequests',
    'natAclBlocksAnswers',
    'natAclBlocksSomeAnswers',
    'natNotInZone',
    'transitGatewayNotInZone',
    'publicAccessOfSubnet',
    'publicAccessOfVpc',
  ]),
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  needs: '{each} needs {service}',
} as const;

/** What a source is called that the template names by its brokers alone. */
export const names = { cluster: 'a Kafka cluster' } as const;
