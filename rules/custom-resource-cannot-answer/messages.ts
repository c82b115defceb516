import { causesAfter, type MessageText } from '../../src/rule/index.ts';

const lead = '{functions} cannot answer {resources}, so the stack hangs for up to an hour:';

const blocked = causesAfter(lead, [
  'gatewayNotOnTable',
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
]);

/** What opens the path has to be there when the function is called: until then, and after it is deleted, nothing answers. */
const inTime = '; then add the resources of that path to DependsOn of {resources}';

type InTime<Texts extends Readonly<Record<string, MessageText>>> = {
  readonly [Id in keyof Texts]: {
    readonly problem: Texts[Id]['problem'];
    readonly remedy: `${Texts[Id]['remedy']}${typeof inTime}`;
  };
};

function awaited<const Texts extends Readonly<Record<string, MessageText>>>(texts: Texts): InTime<Texts> {
  const ids = Object.entries(texts).map(([id, text]) => [id, { ...text, remedy: `${text.remedy}${inTime}` }]);
  return Object.fromEntries(ids);
}

export const messages = awaited({
  noPath: {
    problem: `${lead} {subnets} {subnets:has|have} no path to Amazon S3, neither a route through a NAT gateway nor a VPC endpoint`,
    remedy:
      'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {vpc}, or remove VpcConfig from {functions}',
  },
  onlyFromSome: {
    problem:
      '{functions} {functions:answers|answer} {resources} only from some of {functions:its|their} subnets, else the stack hangs for up to an hour: {tables}, which {subnets} {subnets:uses|use}, {tables:has|have} no route to Amazon S3',
    remedy:
      'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables}, or remove {subnets} from SubnetIds',
  },
  internetGateway: {
    problem: `${lead} {tables} {tables:routes|route} Amazon S3 to internet gateway {gateway}, which drops what comes from a function`,
    remedy:
      'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables}, or remove VpcConfig from {functions}',
  },
  ...blocked,
  noPrivateDns: {
    problem: blocked.noPrivateDns.problem,
    remedy:
      'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3, or set PrivateDnsEnabled: true on {endpoint}',
  },
});

/** What is said of the places that belong to a finding. */
export const related = {
  isIn: '{fn} is in {subnet}',
} as const;

/** Why something is undecided. */
export const reasons = {
  createdLater: '{blocker} blocks the answer, but CloudFormation creates it only after {resource}',
} as const;
