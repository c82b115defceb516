import { describe, expect, it } from 'vitest';
import { endpointForAction } from '../../src/aws/services.ts';
import { inWords } from '../../src/language/in-words.ts';
import { throughText } from '../../src/rule/reach/hop-texts.ts';
import { entity, modelOf } from './model-of.ts';

const network = (subnet = '', group = '') => `
Parameters: { Text: { Type: String } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24${subnet} } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: d, VpcId: !Ref Vpc${group} } }
  Doors: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: d, VpcId: !Ref Vpc, SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, SourceSecurityGroupId: !Ref Group }] } }
  F: { Type: AWS::Lambda::Function, Properties: { Role: r, VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] } } }
`;
const endpoint = (service: string, properties: string) =>
  `\n  Door: { Type: AWS::EC2::VPCEndpoint, Properties: { ServiceName: !Sub 'com.amazonaws.\${AWS::Region}.${service}', VpcId: !Ref Vpc, ${properties} } }`;
const door =
  'VpcEndpointType: Interface, PrivateDnsEnabled: true, SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Doors]';
const route = (target: string, destination = "DestinationCidrBlock: '0.0.0.0/0'") =>
  `\n  Route: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, ${destination}, ${target} } }`;
const regionalNat =
  '\n  Nat: { Type: AWS::EC2::NatGateway, Properties: { AvailabilityMode: regional, VpcId: !Ref Vpc } }';

/** What becomes of a call: what it goes through, why it is blocked, or `unknown`. */
function call(text: string, prefix: string): string {
  const model = modelOf(text);
  const { endpoint: name, service } = endpointForAction(prefix, '*');
  const use = {
    service,
    prefix,
    endpoint: name,
    certainty: 'proven',
    alternatives: [],
    because: '',
    further: [],
  } as const;
  const fn = entity(model, 'function', 'F');
  const path = model.pathToService(fn, entity(model, 'subnet', 'Subnet'), { ...use, place: fn.place });
  if (!path.known) return 'unknown';
  return path.value.reached ? inWords(throughText(path.value.through)) : path.value.block.cause;
}

describe('pathToService', () => {
  it.each([
    ['nothing', '', 'no-route'],
    ['a gateway endpoint on the table', endpoint('s3', 'RouteTableIds: [!Ref Table]'), 'gateway endpoint Door'],
    ['a gateway endpoint on no table', endpoint('s3', 'RouteTableIds: []'), 'gateway-endpoint-not-on-table'],
    ['a gateway endpoint on unknown tables', endpoint('s3', 'RouteTableIds: !Split [",", !Ref Text]'), 'unknown'],
    ['an interface endpoint', endpoint('s3', door), 'interface endpoint Door'],
    [
      'an interface endpoint without private DNS',
      endpoint('s3', door.replace('true', 'false')),
      'endpoint-without-private-dns',
    ],
    ['a FIPS endpoint', endpoint('s3-fips', door), 'unknown'],
    ['NAT', regionalNat + route('NatGatewayId: !Ref Nat'), 'NAT gateway Nat'],
    ['NAT from outside', route('NatGatewayId: nat-1'), 'unknown'],
    [
      'NAT for some addresses',
      regionalNat + route('NatGatewayId: !Ref Nat', 'DestinationPrefixListId: pl-1'),
      'unknown',
    ],
    ['an internet gateway', route('GatewayId: igw-1'), 'internet-gateway-route'],
    ['a transit gateway', route('TransitGatewayId: tgw-1'), 'unknown'],
    ['IPv6 only', route('EgressOnlyInternetGatewayId: e', "DestinationIpv6CidrBlock: '::/0'"), 'ipv6-only'],
  ])('S3 by %s', (_, whyIncomplete, expected) => expect(call(network() + whyIncomplete, 's3')).toBe(expected));

  it('of an exported VPC may lead through endpoints of other stacks', () => {
    const exported = '\nOutputs: { V: { Value: !Ref Vpc, Export: { Name: v } } }';
    expect(call(network() + exported, 's3')).toBe('unknown');
  });

  it.each(['GatewayId: igw-1', 'EgressOnlyInternetGatewayId: e'])(
    'may lead out by IPv6 for dual stack: %s',
    (target) => {
      const text = network().replace(
        'SecurityGroupIds: [!Ref Group] }',
        'SecurityGroupIds: [!Ref Group], Ipv6AllowedForDualStack: true }',
      );
      expect(call(text + route(target, "DestinationIpv6CidrBlock: '::/0'"), 's3')).toBe('unknown');
    },
  );

  it.each([
    ['its VPC has no DNS host names', network().replace(', EnableDnsHostnames: true', ''), 'vpc-dns-off'],
    [
      'its group admits another range',
      network().replace('SourceSecurityGroupId: !Ref Group', 'CidrIp: 10.9.0.0/16'),
      'endpoint-group-blocks',
    ],
    [
      'its group admits the VPC',
      network().replace('SourceSecurityGroupId: !Ref Group', 'CidrIp: !GetAtt Vpc.CidrBlock'),
      'interface endpoint Door',
    ],
    [
      "the function's group lets out another port",
      network('', ', SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0 }]'),
      'egress-not-allowed',
    ],
    [
      "the function's group lets out to the VPC",
      network('', ', SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: 10.0.0.0/16 }]'),
      'interface endpoint Door',
    ],
    [
      "the function's group lets out to the endpoint's",
      network('', ', SecurityGroupEgress: [{ IpProtocol: -1, DestinationSecurityGroupId: !Ref Doors }]'),
      'interface endpoint Door',
    ],
  ])('through an interface endpoint when %s', (_, text, expected) => {
    expect(call(text + endpoint('sqs', door), 'sqs')).toBe(expected);
  });

  it("is not known when the endpoint's group is an output, to which others may add rules", () => {
    const blocked =
      network().replace('SourceSecurityGroupId: !Ref Group', 'CidrIp: 10.9.0.0/16') + endpoint('sqs', door);
    expect(call(`${blocked}\nOutputs: { G: { Value: !Ref Doors } }`, 'sqs')).toBe('unknown');
  });

  it.each([
    ['no group, so the default one', '', 'endpoint-default-group-blocks'],
    [
      'the default group, opened',
      '\n  Open: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !GetAtt Vpc.DefaultSecurityGroup, IpProtocol: -1, CidrIp: 10.0.0.0/8 } }',
      'interface endpoint Door',
    ],
    [
      'the default group, which CDK closes',
      '\n  Close: { Type: Custom::VpcRestrictDefaultSG, Properties: { ServiceToken: t, DefaultSecurityGroupId: !GetAtt Vpc.DefaultSecurityGroup } }',
      'endpoint-default-group-blocks',
    ],
    [
      'the default group, given to a custom resource',
      '\n  Own: { Type: Custom::Rules, Properties: { ServiceToken: t, G: !GetAtt Vpc.DefaultSecurityGroup } }',
      'unknown',
    ],
  ])('through an endpoint with %s', (_, whyIncomplete, expected) => {
    const text = network() + endpoint('sqs', door.replace(', SecurityGroupIds: [!Ref Doors]', '')) + whyIncomplete;
    expect(call(text, 'sqs')).toBe(expected);
  });

  it.each([
    ['a sibling of the service', endpoint('bedrock', door), 'bedrock', 'sibling-endpoint-only'],
    ['an interface endpoint of DynamoDB', endpoint('dynamodb', door), 'dynamodb', 'service-without-private-dns'],
    ['another port', endpoint('cassandra', door), 'cassandra', 'endpoint-group-blocks'],
    ['an endpoint of a type that it does not have', endpoint('sqs', 'RouteTableIds: [!Ref Table]'), 'sqs', 'unknown'],
  ])('by %s', (_, whyIncomplete, prefix, expected) => expect(call(network() + whyIncomplete, prefix)).toBe(expected));

  it('is not known without private DNS when a zone takes its place or somebody holds the name', () => {
    const closed = network() + endpoint('sqs', door.replace('true', 'false'));
    const zone = (name: string) => `\n  Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: ${name} } }`;
    expect(call(closed + zone('sqs.eu-west-1.amazonaws.com'), 'sqs')).toBe('unknown');
    expect(call(closed + zone('orders.internal'), 'sqs')).toBe('endpoint-without-private-dns');
    expect(call(`${closed}\nOutputs: { D: { Value: !Select [0, !GetAtt Door.DnsEntries] } }`, 'sqs')).toBe('unknown');
  });
});
