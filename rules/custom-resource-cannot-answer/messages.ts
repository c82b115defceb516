import { causesAfter, type MessageText } from '../../src/rule/index.ts';

const lead =
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour):';

const blocked = causesAfter(lead, [
  'gatewayNotOnTable',
  'gatewayNotOnMainTable',
  'noPrivateDns',
  'vpcDnsOff',
  'endpointGroup',
  'endpointDefaultGroup',
  'endpointPolicyForAnswers',
  'egressToGatewayEndpoint',
  'egressToInterfaceEndpoint',
  'egressToInternet',
  'egressToOtherNetwork',
  'aclBlocksRequests',
  'aclBlocksAnswers',
  'farAclBlocksRequests',
  'farAclBlocksAnswers',
  'natAclBlocksRequests',
  'natAclBlocksAnswers',
  'natNotInZone',
  'transitGatewayNotInZone',
  'publicAccessOfSubnet',
  'publicAccessOfVpc',
]);

/** Some answers arrive: an attempt may fail, another one may not. */
const inPart = causesAfter('{functions} cannot always answer {resources}, which hangs the stack:', [
  'aclBlocksSomeAnswers',
  'farAclBlocksSomeAnswers',
  'natAclBlocksSomeAnswers',
]);

/** What opens the path has to be there when the function is called: until then, and after it is deleted, nothing answers. */
const inTime = '; then add the resources of that path to DependsOn of {resources}';

/** The same in CDK. */
const inTimeByCdk = '; then make {resources} depend on that: resource.node.addDependency(endpoint)';

type InTime<Texts extends Readonly<Record<string, MessageText>>> = {
  readonly [Id in keyof Texts]: {
    readonly problem: Texts[Id]['problem'];
    readonly remedy: `${Texts[Id]['remedy']}${typeof inTime}`;
  } & (Texts[Id] extends { readonly cdk: infer Cdk extends string }
    ? { readonly cdk: `${Cdk}${typeof inTimeByCdk}` }
    : unknown);
};

function awaited<const Texts extends Readonly<Record<string, MessageText>>>(texts: Texts): InTime<Texts> {
  const ids = Object.entries(texts).map(([id, { cdk, ...text }]) => [
    id,
    {
      ...text,
      remedy: `${text.remedy}${inTime}`,
      ...(cdk !== undefined && { cdk: `${cdk}${inTimeByCdk}` }),
    },
  ]);
  return Object.fromEntries(ids);
}

/** What the rule finds, in one clause. */
export const summary = 'A function in a VPC answers a custom resource, and has no path to Amazon S3';

export const messages = {
  noPath: {
    problem: `${lead} {subnets} {subnets:has|have} neither a route through a NAT gateway nor a VPC endpoint for Amazon S3, through which {functions:it answers|they answer}`,
    remedy:
      'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {vpc} and the resources of that path to DependsOn of {resources}, or remove VpcConfig from {functions}',
    cdk: "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave out vpc of lambda.Function for {functions}",
  },
  onlyFromSome: {
    problem:
      '{functions} {functions:answers|answer} CloudFormation for {resources} only from some of {functions:its|their} subnets, and otherwise the stack hangs until ServiceTimeout expires (default 1 hour): {tables}, which {subnets} {subnets:uses|use}, {tables:has|have} no route to Amazon S3',
    remedy:
      'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables} and the resources of that path to DependsOn of {resources}, or remove {subnets} from SubnetIds',
    cdk: "Add a gateway endpoint for all subnets, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave {subnets} out of vpcSubnets of lambda.Function",
  },
  internetGateway: {
    problem: `${lead} {tables} {tables:routes|route} Amazon S3 to internet gateway {gateway}, which drops what comes from a function`,
    remedy:
      'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables} and the resources of that path to DependsOn of {resources}, or remove VpcConfig from {functions}',
    cdk: "Add a gateway endpoint for all subnets, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave out vpc of lambda.Function for {functions}",
  },
  ...awaited(blocked),
  ...awaited(inPart),
  publicAccessOfSubnet: {
    problem: blocked.publicAccessOfSubnet.problem,
    remedy: `Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3${inTime}`,
  },
  publicAccessOfVpc: {
    problem: blocked.publicAccessOfVpc.problem,
    remedy: `Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3${inTime}`,
  },
  noPrivateDns: {
    problem: blocked.noPrivateDns.problem,
    remedy: `Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3, or set PrivateDnsEnabled: true on {endpoint}${inTime}`,
    cdk: `Add a gateway endpoint, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), or set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}${inTimeByCdk}`,
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  answers: '{fn} answers CloudFormation for {resources} through Amazon S3',
} as const;

/** Why something is undecided. */
export const reasons = {
  createdLater: '{blocker} blocks the answer, but CloudFormation creates it only after {resource}',
} as const;
