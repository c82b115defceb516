import type { DeployedAnswers } from '../../../src/account/deployed/deployed-answers.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { accountOf } from '../../account/account-of-template.ts';
import { brokerAnswers } from './account-server/brokers.ts';
import { type Stacks, stackAnswers } from './account-server/cloudformation.ts';
import { ec2Answers } from './account-server/ec2.ts';
import { efsAnswers } from './account-server/efs.ts';
import { iamAnswers } from './account-server/iam.ts';
import { lambdaAnswers } from './account-server/lambda.ts';
import { rdsAnswers } from './account-server/rds.ts';
import type { Answer, Asked } from './aws-server.ts';

/** Answers as AWS would of an account, a page at a time. */
export function answersOf(account: DeployedAnswers, stacks: Stacks = {}): (asked: Asked) => Answer {
  const answers = {
    ...ec2Answers(account),
    ...stackAnswers(account, stacks),
    ...lambdaAnswers(account),
    ...efsAnswers(account),
    ...brokerAnswers(account),
    ...rdsAnswers(account),
    ...iamAnswers(account),
  };
  return ({ action, input }) => answers[action]?.(input) ?? { error: 'UnknownOperation', message: action };
}

/** Resources of a VPC with two subnets and an endpoint for SQS whose group does not allow the VPC in. */
export const closedNetwork = `  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  SubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
  EndpointGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: endpoint
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.9.0.0/16 }]
  QueueEndpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.eu-west-1.sqs
      SubnetIds: [!Ref SubnetA]
      SecurityGroupIds: [!Ref EndpointGroup]
      PrivateDnsEnabled: true
`;

/** A function in the network above, with further properties, a line each. */
export function functionInVpc(name: string, ...more: readonly string[]): string {
  const network = 'VpcConfig: { SubnetIds: [!Ref SubnetA, !Ref SubnetB], SecurityGroupIds: [!Ref Group] }';
  const properties = ['Runtime: nodejs22.x', 'Handler: index.handler', 'Role: !GetAtt Role.Arn', network, ...more];
  return `  ${name}:
    Type: AWS::Lambda::Function
    Properties:
${properties.map((line) => `      ${line}\n`).join('')}`;
}

/** An account made from a template, and the ids that it gives to what has a name there. */
export function deployed(template: string, parameters: Readonly<Record<string, string>> = {}) {
  const { answers, names } = accountOf(parse('template.yaml', template).value, parameters);
  return { account: answers, idOf: (name: string) => [...names].find(([, each]) => each === name)![0] };
}
