import { describe, expect, it } from 'vitest';
import { replacesWhenChanged } from '../../src/hosts/replaces.ts';

/**
 * What the rules about updates rely on, as the CloudFormation reference has it ("Update requires: Replacement").
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const rows: readonly (readonly [type: string, property: string, replaces: 'yes' | 'no' | 'maybe'])[] = [
  ['AWS::EC2::SecurityGroup', 'GroupName', 'yes'],
  ['AWS::EC2::SecurityGroup', 'GroupDescription', 'yes'],
  ['AWS::EC2::SecurityGroup', 'VpcId', 'yes'],
  ['AWS::EC2::SecurityGroup', 'SecurityGroupEgress', 'no'],
  ['AWS::EC2::SecurityGroup', 'SecurityGroupIngress', 'no'],
  ['AWS::EC2::SecurityGroup', 'Tags', 'no'],
  ['AWS::EC2::Subnet', 'AvailabilityZone', 'yes'],
  ['AWS::EC2::Subnet', 'CidrBlock', 'yes'],
  ['AWS::EC2::Subnet', 'VpcId', 'yes'],
  ['AWS::EC2::Subnet', 'MapPublicIpOnLaunch', 'no'],
  ['AWS::EC2::Subnet', 'Tags', 'no'],
  ['AWS::EC2::VPC', 'CidrBlock', 'yes'],
  ['AWS::EC2::VPC', 'EnableDnsHostnames', 'no'],
  ['AWS::EC2::VPC', 'InstanceTenancy', 'maybe'],
  ['AWS::Lambda::Function', 'FunctionName', 'yes'],
  ['AWS::Lambda::Function', 'PackageType', 'yes'],
  ['AWS::Lambda::Function', 'TenancyConfig', 'yes'],
  ['AWS::Lambda::Function', 'VpcConfig', 'no'],
  ['AWS::Lambda::Function', '__proto__', 'no'],
  ['AWS::Lambda::Function', 'constructor', 'no'],
  ['AWS::Lambda::Function', 'Role', 'no'],
  ['AWS::Lambda::Function', 'Code', 'no'],
  ['AWS::Lambda::Version', 'FunctionName', 'yes'],
  ['AWS::Lambda::Version', 'CodeSha256', 'yes'],
  ['AWS::Lambda::Version', 'Description', 'yes'],
  ['AWS::IAM::Role', 'RoleName', 'yes'],
  ['AWS::IAM::Role', 'Path', 'yes'],
  ['AWS::IAM::Role', 'ManagedPolicyArns', 'no'],
  ['AWS::IAM::Role', 'Policies', 'no'],
  ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName', 'yes'],
  ['AWS::IAM::ManagedPolicy', 'PolicyDocument', 'no'],
  ['AWS::EC2::VPCEndpoint', 'ServiceName', 'yes'],
  ['AWS::EC2::VPCEndpoint', 'VpcEndpointType', 'yes'],
  ['AWS::EC2::VPCEndpoint', 'VpcId', 'yes'],
  ['AWS::IAM::Policy', 'Roles', 'no'],
  ['AWS::S3::BucketPolicy', 'Bucket', 'yes'],
  ['Custom::Anything', 'ServiceToken', 'no'],
];

describe("AWS's specification of resource types", () => {
  it.each(rows)('%s, %s: %s', (type, property, replaces) => {
    expect(replacesWhenChanged(type, property)).toBe(replaces);
  });
});
