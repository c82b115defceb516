/** Two stacks, a network and the functions in it, and what becomes of the second: who reads of all that in Japanese, types. */
export const network = `Description: Private subnets in two zones
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16, EnableDnsSupport: true, EnableDnsHostnames: true }
  PrivateA:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: ap-northeast-1a }
  PrivateC:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24, AvailabilityZone: ap-northeast-1c }
  Routes:
    Type: AWS::EC2::RouteTable
    Properties: { VpcId: !Ref Vpc }
  RoutesOfA:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref PrivateA, RouteTableId: !Ref Routes }
  RoutesOfC:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref PrivateC, RouteTableId: !Ref Routes }
Outputs:
  Vpc: { Value: !Ref Vpc, Export: { Name: article-vpc } }
  PrivateA: { Value: !Ref PrivateA, Export: { Name: article-private-a } }
  PrivateC: { Value: !Ref PrivateC, Export: { Name: article-private-c } }
`;

const fn = (name: string, group: string) => `  ${name}:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: article-${name.toLowerCase()}
      Runtime: python3.13
      Handler: index.handler
      Role: !GetAtt Role.Arn
      Environment: { Variables: { QUEUE_URL: !Ref Queue } }
      Code: { ZipFile: 'def handler(event, context): return 1' }
      VpcConfig:
        SecurityGroupIds: [!Ref ${group}]
        SubnetIds: [!ImportValue article-private-a, !ImportValue article-private-c]
`;

const everywhere = `  ToEverywhere:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: all outbound traffic
      VpcId: !ImportValue article-vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16 }]
      SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: 0.0.0.0/0 }]
`;

const shared = `  ToVpc:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: outbound traffic in the VPC
      VpcId: !ImportValue article-vpc
      SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 0, ToPort: 65535, CidrIp: 10.0.0.0/16 }]
  Queue: { Type: AWS::SQS::Queue }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole]
      Policies:
        - PolicyName: send
          PolicyDocument: { Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Queue.Arn }] }
`;

export const functions = `Resources:
${everywhere}${shared}${fn('First', 'ToEverywhere')}${fn('Second', 'ToVpc')}${fn('Third', 'ToVpc')}`;

/** The first two functions and a security group are gone. */
export const functionsLater = `Resources:
${shared}${fn('Third', 'ToVpc')}`;
