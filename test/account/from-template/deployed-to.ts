/** Where templates are deployed to in thought. */
export const region = 'eu-west-1';
export const account = '111122223333';

/** Pseudo parameters of the deployment. */
export const deployedTo = { region, account, partition: 'aws' };

/** A piece of a template or of an answer. */
export type Item = Readonly<Record<string, unknown>>;

/** What ids of EC2 and EFS begin with. */
export const prefixes: Readonly<Record<string, string>> = {
  'AWS::EC2::VPC': 'vpc',
  'AWS::EC2::Subnet': 'subnet',
  'AWS::EC2::SecurityGroup': 'sg',
  'AWS::EC2::RouteTable': 'rtb',
  'AWS::EC2::NatGateway': 'nat',
  'AWS::EC2::InternetGateway': 'igw',
  'AWS::EC2::EgressOnlyInternetGateway': 'eigw',
  'AWS::EC2::NetworkAcl': 'acl',
  'AWS::EC2::VPCEndpoint': 'vpce',
  'AWS::EC2::Instance': 'i',
  'AWS::EC2::PrefixList': 'pl',
  'AWS::EC2::TransitGateway': 'tgw',
  'AWS::EC2::TransitGatewayAttachment': 'tgw-attach',
  'AWS::EC2::TransitGatewayVpcAttachment': 'tgw-attach',
  'AWS::EC2::VPCPeeringConnection': 'pcx',
  'AWS::EFS::FileSystem': 'fs',
  'AWS::EFS::AccessPoint': 'fsap',
  'AWS::EFS::MountTarget': 'fsmt',
};
