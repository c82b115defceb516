/** What the rule finds, in one clause. */
export const summary = 'A VPC endpoint that code with default settings never uses, or that cannot be created';

export const messages = {
  noPrivateDns: {
    problem:
      '{endpoint}, an interface endpoint for {service}, has no private DNS: the host name that SDKs call still resolves to public addresses',
    remedy: 'Set PrivateDnsEnabled: true on {endpoint}',
    cdk: 'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}',
  },
  vpcDnsOff: {
    problem: 'Private DNS of {endpoints} does not work in {vpc}, where {properties} {properties:is|are} off',
    remedy: 'Set {settings} on {vpc}',
  },
  noGateway: {
    problem: '{endpoint} is of type Gateway{byDefault}, and {service} has no gateway endpoints: it cannot be created',
    remedy: 'Set VpcEndpointType: Interface, SubnetIds, SecurityGroupIds and PrivateDnsEnabled: true on {endpoint}',
    // creation fails
    severity: 'error',
  },
  noInterface: {
    problem: '{endpoint} is of type Interface, and {service} has only gateway endpoints: it cannot be created',
    remedy: 'Set VpcEndpointType: Gateway and RouteTableIds on {endpoint}',
    severity: 'error',
  },
  withoutGateway: {
    problem:
      '{endpoint} has private DNS for {service} only for inbound Resolver endpoints, which requires a gateway endpoint for {service}, and {vpc} has none: it cannot be created',
    remedy:
      'Add a gateway endpoint (AWS::EC2::VPCEndpoint) for {service} to {vpc} and to DependsOn of {endpoint}, or set PrivateDnsOnlyForInboundResolverEndpoint: AllResolvers',
    severity: 'error',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  needsDns: 'private DNS of {endpoint} needs it',
} as const;

/** What is said of a type that is not written. */
export const byDefault = {
  type: ', the default of VpcEndpointType',
} as const;
