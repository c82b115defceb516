import type { Shared } from './link.ts';
import { exampleTexts } from './texts.ts';

/** Templates to begin with. */
interface Example extends Shared {
  readonly title: (typeof exampleTexts)[keyof typeof exampleTexts];
}

const orders = `Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsHostnames: true
  SubnetA:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.1.0/24
      AvailabilityZone: eu-west-1a
  SubnetB:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.2.0/24
      AvailabilityZone: eu-west-1b

  FunctionGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Functions of the shop
      VpcId: !Ref Vpc
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }
  ReportGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Nightly report
      VpcId: !Ref Vpc

  Queue:
    Type: AWS::SQS::Queue
  OrdersRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }
      Policies:
        - PolicyName: send
          PolicyDocument:
            Statement:
              - { Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Queue.Arn }

  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Role: !GetAtt OrdersRole.Arn
      Environment:
        Variables: { QUEUE_URL: !Ref Queue }
      Code:
        ZipFile: |
          const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs');
          const sqs = new SQSClient();
          exports.handler = (order) =>
            sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: order.id }));
      VpcConfig:
        SubnetIds: [!Ref SubnetA, !Ref SubnetB]
        SecurityGroupIds: [!Ref FunctionGroup]
  Report:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: !GetAtt OrdersRole.Arn
      Code:
        ZipFile: |
          def handler(event, context): return 'ok'
      VpcConfig:
        SubnetIds: [!Ref SubnetA]
        SecurityGroupIds: [!Ref ReportGroup]
`;

const network = `Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.1.0.0/16, EnableDnsHostnames: true }
  PrivateA:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.1.1.0/24, AvailabilityZone: us-east-1a }
  PrivateB:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.1.2.0/24, AvailabilityZone: us-east-1b }
  Routes:
    Type: AWS::EC2::RouteTable
    Properties: { VpcId: !Ref Vpc }
  RoutingA:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref PrivateA, RouteTableId: !Ref Routes }
  # PrivateB has the main route table of the VPC, which the endpoint does not know
  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.s3
      RouteTableIds: [!Ref Routes]
Outputs:
  Vpc: { Value: !Ref Vpc, Export: { Name: shared-Vpc } }
  PrivateA: { Value: !Ref PrivateA, Export: { Name: shared-PrivateA } }
  PrivateB: { Value: !Ref PrivateB, Export: { Name: shared-PrivateB } }
`;

const images = `Transform: AWS::Serverless-2016-10-31
Resources:
  Images:
    Type: AWS::S3::Bucket
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Resizes images
      VpcId: !ImportValue shared-Vpc
  Resize:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: |
        import boto3
        s3 = boto3.client('s3')
        def handler(event, context):
            return s3.get_object(Bucket=event['bucket'], Key=event['key'])
      Policies:
        - S3ReadPolicy: { BucketName: !Ref Images }
      VpcConfig:
        SubnetIds: [!ImportValue shared-PrivateA, !ImportValue shared-PrivateB]
        SecurityGroupIds: [!Ref Group]
`;

const deployedBilling = `Parameters:
  Vpc: { Type: 'AWS::EC2::VPC::Id' }
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
Resources:
  BillingGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: billing, VpcId: !Ref Vpc }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole
  Billing:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: billing
      Role: !GetAtt Role.Arn
      Code: { ZipFile: 'exports.handler = async () => 1' }
      Runtime: nodejs22.x
      Handler: index.handler
      VpcConfig:
        SubnetIds: !Ref Subnets
        SecurityGroupIds: [!Ref BillingGroup]
`;

/** The function leaves the VPC: what it had there is deleted before Lambda has released the network interfaces. */
const billing = deployedBilling
  .replace(/ {2}BillingGroup:\n(?: {4}.*\n)+/, '')
  .replace(/ {6}ManagedPolicyArns:\n.*\n/, '')
  .replace(/ {6}VpcConfig:\n(?: {8}.*\n)+/, '');

/** What the playground offers to begin with. */
export const examples: readonly Example[] = [
  {
    title: exampleTexts.queue,
    templates: [{ name: 'orders.yaml', text: orders }],
    preset: 'recommended',
  },
  {
    title: exampleTexts.stacks,
    templates: [
      { name: 'images.yaml', text: images },
      { name: 'network.yaml', text: network },
    ],
    preset: 'recommended',
    networksAreComplete: true,
  },
  {
    title: exampleTexts.update,
    templates: [{ name: 'billing.yaml', text: billing }],
    deployed: [{ name: 'billing.yaml', text: deployedBilling }],
    preset: 'recommended',
  },
  {
    title: exampleTexts.empty,
    templates: [{ name: 'template.yaml', text: "AWSTemplateFormatVersion: '2010-09-09'\nResources: {}\n" }],
    preset: 'recommended',
  },
];
