import { causesAfter, serviceCauses } from '../../src/rule/index.ts';

/** What leads a subnet without an internet gateway to a service; the gateway endpoints of S3 and DynamoDB cost nothing. */
const privateRemedies = {
  gatewayEndpoint:
    'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or route {subnets} through a NAT gateway',
  interfaceEndpoint:
    'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway',
  interfaceEndpointAndDns:
    'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway',
  endpointByHostedZone:
    'Add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} to {vpc} and a private hosted zone whose alias record leads the host name of the service to it, or route {subnets} through a NAT gateway',
  noEndpoint: 'Route {subnets} through a NAT gateway: no VPC endpoint for {service} is known',
  ...ofOwnKind('route {subnets} through a NAT gateway', 'Route {subnets} through a NAT gateway'),
} as const;

/** The same of a public subnet, whose default route is to stay as it is. */
const publicRemedies = {
  gatewayEndpoint:
    'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway',
  interfaceEndpoint:
    'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway',
  interfaceEndpointAndDns:
    'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway',
  endpointByHostedZone:
    'Add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} to {vpc} and a private hosted zone whose alias record leads the host name of the service to it, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway',
  noEndpoint:
    'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway: no VPC endpoint for {service} is known',
  ...ofOwnKind(
    'move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway',
    'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway',
  ),
} as const;

/** What leads to services that have an endpoint of another kind, or none for what is public. */
function ofOwnKind<const Route extends string, const Start extends string>(route: Route, start: Start) {
  return {
    publicApi: `${start}: an interface endpoint for {endpoint} serves private APIs only`,
    poolWithDomain: `${start}: an interface endpoint for {endpoint} serves no user pool that has a domain`,
    privateApi:
      'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP 443 allowed from {functions}: private APIs are reached through it only',
    someApi: `${start} for public APIs; private ones need an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} in {vpc}`,
    clusterEndpoint: `Add an interface endpoint (AWS::EC2::VPCEndpoint) for the VpcEndpointServiceName of the cluster to {vpc} and connect to its VpcEndpoint, or ${route}`,
    collectionEndpoint: `Add an AWS::OpenSearchServerless::VpcEndpoint in {vpc} and name it in SourceVPCEs of the network policy of the collection, or ${route}`,
  } as const;
}

/** The same in CDK: remedies for a subnet, by how it is given a NAT gateway. */
function byCdk<const Nat extends string>(nat: Nat) {
  const add = "vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') })";
  return {
    gatewayEndpoint: `Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') }), or ${nat}`,
    interfaceEndpoint: `Add an interface endpoint to {vpc} with ${add}, or ${nat}`,
    interfaceEndpointAndDns: `Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc} and add an interface endpoint with ${add}, or ${nat}`,
    privateApi: `Add an interface endpoint to {vpc} with ${add}, as private APIs are reached through it only`,
  } as const;
}

const privateByCdk = byCdk('give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS');
const publicByCdk = byCdk(
  'select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function',
);

const inPrivateSubnet = {
  remedy: privateRemedies.interfaceEndpoint,
  remedies: privateRemedies,
  cdk: privateByCdk.interfaceEndpoint,
  cdkRemedies: privateByCdk,
} as const;
const inPublicSubnet = {
  remedy: publicRemedies.interfaceEndpoint,
  remedies: publicRemedies,
  cdk: publicByCdk.interfaceEndpoint,
  cdkRemedies: publicByCdk,
} as const;

/** What the rule finds, in one clause. */
export const summary = 'A function uses an AWS service that one of its subnets has no path to';

export const messages = {
  noPath: {
    problem:
      '{functions} {functions:uses|use} {service}, but {subnets} {subnets:has|have} no path to it: {vpc} has neither a route through a NAT gateway nor a VPC endpoint for it',
    ...inPrivateSubnet,
  },
  internetGateway: {
    problem:
      '{functions} {functions:uses|use} {service}, but {tables} {tables:routes|route} it to internet gateway {gateway}, which drops what comes from a function: its network interface has no public address',
    ...inPublicSubnet,
  },
  ipv6Only: {
    problem:
      '{functions} {functions:uses|use} {service}, but {table} routes only IPv6 to the internet, and {functions} {functions:has|have} no IPv6: Ipv6AllowedForDualStack is not set',
    ...inPrivateSubnet,
  },
  sibling: {
    problem:
      '{functions} {functions:uses|use} {service}, but endpoint {other} serves {serves}, not {endpoint}, and {subnets} {subnets:has|have} no other path to it',
    ...inPrivateSubnet,
  },
  neverPrivateDns: {
    problem:
      '{functions} {functions:uses|use} {service}, but SDKs never use interface endpoint {other} by default: this service has no private DNS',
    ...inPrivateSubnet,
    remedies: {
      ...privateRemedies,
      endpointByHostedZone:
        'Add a private hosted zone whose alias record leads the host name of the service to {other}, or route {subnets} through a NAT gateway',
    },
  },
  onlyFromSome: {
    problem:
      '{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {tables}, which {subnets} {subnets:uses|use}, {tables:has|have} no route to {services:it|them}',
    remedy: 'Give {tables} the routes and gateway endpoints of the table of {good}, or remove {subnets} from SubnetIds',
  },
  onlyFromPrivate: {
    problem:
      '{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {tables}, which {subnets} {subnets:uses|use}, {tables:routes|route} {services:it|them} to internet gateway {gateway}, which drops what comes from a function',
    remedy: 'Remove {subnets} from SubnetIds',
  },
  ...causesAfter('{functions} {functions:uses|use} {service}, but', [
    ...serviceCauses,
    'endpointPolicyAddress',
    'endpointPolicyForRole',
    'endpointPolicy',
    'endpointPolicyComparison',
  ]),
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  oneOf: 'one of {names}',
} as const;

/** Why something is said to be so. */
export const evidence = {
  uses: '{fn} uses {service}: {because}',
  mayUse: '{fn} may use {service}: {because}',
} as const;
