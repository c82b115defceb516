import { causesAfter, internetCauses } from '../../src/rule/index.ts';

const lead = '{functions} {functions:calls|call} {hosts}, but';

/** What the rule finds, in one clause. */
export const summary = 'A function calls a host on the internet that one of its subnets has no path to';

const noPath = `${lead} {subnets} {subnets:has|have} no path to the internet: {tables} {tables:has|have} no route to a NAT gateway`;

const ledCauses = causesAfter(lead, internetCauses);

/** What blocks a path to the internet that is there. */
export const causes = {
  ...ledCauses,
  publicAccessOfSubnet: {
    problem: ledCauses.publicAccessOfSubnet.problem,
    remedy:
      'Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), or set InternetGatewayBlockMode of {options} to block-ingress',
  },
  publicAccessOfVpc: {
    problem: ledCauses.publicAccessOfVpc.problem,
    remedy:
      'Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), or set InternetGatewayBlockMode of {options} to block-ingress',
  },
} as const;

export const messages = {
  noPath: {
    problem: noPath,
    remedy: 'Route {subnets} through a NAT gateway, or move {functions} out of the VPC',
    cdk: 'Select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function, with natGateways of ec2.Vpc at least 1, or leave out vpc of lambda.Function',
  },
  noPathToServer: {
    problem: noPath,
    remedy:
      'Give {functions} the private {servers:address|addresses} of {servers} (PrivateIp) in place of the public {servers:one|ones}',
  },
  internetGateway: {
    problem: `${lead} {tables} {tables:routes|route} to internet gateway {gateway}, which drops what comes from a function: its network interface has no public address`,
    remedy: 'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway, or out of the VPC',
    cdk: 'Select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function, with natGateways of ec2.Vpc at least 1, or leave out vpc of lambda.Function',
  },
  ipv6Only: {
    problem: `${lead} {table} routes only IPv6 to the internet, and {functions} {functions:has|have} no IPv6: Ipv6AllowedForDualStack is not set`,
    remedy:
      'Route {subnets} through a NAT gateway, or set Ipv6AllowedForDualStack: true in VpcConfig of {functions}, if {hosts} {hosts:has|have} an IPv6 address',
  },
  ...causes,
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  calls: '{fn} calls {host}: {because}',
} as const;
