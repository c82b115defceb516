/** A function outside of any VPC: nothing to say. */
export const clean = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
`;

/** One error: the role of a VPC function may make no network interface. */
export const withError = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig:
        SubnetIds: [subnet-0a, subnet-0b]
        SecurityGroupIds: [sg-0a]
`;

/** A safe fix is offered for it: the function does not depend on the policy that lets it create network interfaces. */
export const fixable = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties: {AssumeRolePolicyDocument: {}}
  Eni:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: eni
      Roles: [!Ref Role]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface', 'ec2:DescribeSubnets', 'ec2:AssignPrivateIpAddresses', 'ec2:UnassignPrivateIpAddresses']
            Resource: '*'
  Fn: # keeps its comment
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig: {SubnetIds: [subnet-0a, subnet-0b], SecurityGroupIds: [sg-0a]}
`;

/** One warning: an inbound rule on a group that only a function uses. */
export const withWarning = `Parameters:
  Vpc: {Type: 'AWS::EC2::VPC::Id'}
  Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: inbound that is not evaluated
      VpcId: !Ref Vpc
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::123456789012:role/from-elsewhere
      VpcConfig:
        SubnetIds: !Ref Subnets
        SecurityGroupIds: [!Ref Group]
`;

/** Text that no parser reads. */
export const broken = `Resources:
  Fn:
    Type: AWS::Lambda::Function
   Properties: {
`;
