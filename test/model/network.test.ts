import { describe, expect, it } from 'vitest';
import { answered, entity, modelOf } from './model-of.ts';

const base = `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Gateway: { Type: AWS::EC2::InternetGateway }
`;
const associated = `${base}
  Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
`;
const nested = (parameter: string) => `
  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://example.com/t, Parameters: { Id: ${parameter} } } }
`;

describe('a VPC', () => {
  const dns = (text: string) => {
    const vpc = entity(modelOf(text), 'vpc', 'Vpc');
    return [answered(vpc.dnsSupport), answered(vpc.dnsHostnames)];
  };

  it('supports DNS and names no hosts unless told otherwise', () => {
    expect(dns(base)).toEqual([true, false]);
    expect(dns(base.replace('CidrBlock: 10.0.0.0/16', "EnableDnsSupport: 'false', EnableDnsHostnames: true"))).toEqual([
      false,
      true,
    ]);
  });

  it('is not known where a parameter decides', () => {
    const text = `Parameters: { Names: { Type: String } }\n${base.replace('CidrBlock: 10.0.0.0/16', 'EnableDnsHostnames: !Ref Names')}`;
    expect(dns(text)).toEqual([true, 'unknown']);
  });

  it('has further ranges by resources of their own', () => {
    const whyIncomplete =
      '\n  Block: { Type: AWS::EC2::VPCCidrBlock, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/16 } }';
    expect(entity(modelOf(base + whyIncomplete), 'vpc', 'Vpc').cidrs).toEqual({
      found: ['10.0.0.0/16', '10.1.0.0/16'],
      whyIncomplete: [],
    });
  });
});

describe("a subnet's route table", () => {
  const tableOf = (text: string) => {
    const { routes } = entity(modelOf(text), 'subnet', 'Subnet');
    return routes.known ? routes.value.name : 'unknown';
  };

  it('is the associated one', () => expect(tableOf(associated)).toBe('Table'));

  it('is the main one of the VPC without an association', () => {
    expect(tableOf(base)).toBe('the main route table of Vpc');
  });

  it.each([
    ['the subnet is exported', `${base}Outputs: { S: { Value: !Ref Subnet, Export: { Name: s } } }`],
    ['a nested stack is given the subnet', base + nested('!Ref Subnet')],
    ['a nested stack is given the VPC', base + nested('!GetAtt Vpc.VpcId')],
    ['a macro may add resources', `Transform: Acme::More\n${base}`],
    [
      'a private type is given the subnet',
      `${base}\n  Own: { Type: 'Acme::Net::Routing', Properties: { Subnet: !Ref Subnet } }`,
    ],
    [
      'an association picks a subnet when deployed',
      `Parameters: { At: { Type: String } }\n${base}
  Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Select [!Ref At, [!Ref Subnet, other]], RouteTableId: !Ref Table } }`,
    ],
    [
      'the VPC is a parameter',
      `Parameters: { Net: { Type: String } }\n${base.replace('VpcId: !Ref Vpc, CidrBlock', 'VpcId: !Ref Net, CidrBlock')}`,
    ],
  ])('is not known when %s', (_, text) => expect(tableOf(text)).toBe('unknown'));

  it('is the main one for all that only the range of the subnet is used', () => {
    expect(tableOf(`${base}Outputs: { S: { Value: !GetAtt Subnet.CidrBlock, Export: { Name: s } } }`)).toBe(
      'the main route table of Vpc',
    );
  });
});

describe('routes', () => {
  const whyIncomplete = (text: string) => entity(modelOf(text), 'routeTable', 'Table').routes.whyIncomplete.length > 0;

  it('are all known', () => expect(whyIncomplete(base)).toBe(false));

  it.each([
    ['an output gives the table away', `${base}Outputs: { T: { Value: !Ref Table } }`],
    [
      'a custom resource is given the table',
      `${base}\n  Own: { Type: Custom::Routes, Properties: { ServiceToken: x, Table: !Ref Table } }`,
    ],
    [
      'a VPN gateway adds some',
      `${base}\n  Vpn: { Type: AWS::EC2::VPNGatewayRoutePropagation, Properties: { RouteTableIds: [!Ref Table], VpnGatewayId: v } }`,
    ],
  ])('may be more when %s', (_, text) => expect(whyIncomplete(text)).toBe(true));

  it.each([
    ['GatewayId: !Ref Gateway', 'internet-gateway'],
    ['GatewayId: igw-0a1b2c3d', 'internet-gateway'],
    ['GatewayId: vgw-0a1b2c3d', 'other'],
    ['NatGatewayId: nat-0a1b2c3d', 'nat-gateway'],
    ['EgressOnlyInternetGatewayId: eigw-0a1b2c3d', 'egress-only-gateway'],
    ['TransitGatewayId: tgw-0a1b2c3d', 'other'],
    ['VpcEndpointId: vpce-0a1b2c3d', 'other'],
    ['GatewayId: !ImportValue gateway', 'unknown'],
  ])('%s leads to: %s', (target, kind) => {
    const text = `${base}\n  Route: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, ${target} } }`;
    expect(entity(modelOf(text), 'routeTable', 'Table').routes.found.map((route) => route.target.kind)).toEqual([kind]);
  });
});

describe('natToInternet', () => {
  const nat = (properties: string, rest = '') => `${associated}
  Nat: { Type: AWS::EC2::NatGateway, Properties: { ${properties} } }
${rest}`;
  const toGateway = `
  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }`;
  const attachment = (vpc: string) => `
  Attachment: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { InternetGatewayId: !Ref Gateway, VpcId: ${vpc} } }`;
  const route = (target: string, destination = '0.0.0.0/0') => `
  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: ${destination}, ${target} } }`;
  const answer = (text: string) => {
    const model = modelOf(text);
    const path = model.natToInternet(entity(model, 'natGateway', 'Nat'));
    if (!path.known) return 'unknown';
    return path.value.reached ? 'reached' : path.value.block.cause;
  };
  const inSubnet = 'SubnetId: !Ref Subnet';

  it.each([
    ['a default route to an attached gateway', nat(inSubnet, toGateway + attachment('!Ref Vpc')), 'reached'],
    ['no route', nat(inSubnet), 'nat-without-route'],
    ['a gateway that is not attached', nat(inSubnet, toGateway), 'nat-gateway-detached'],
    [
      'a gateway attached to a VPC that is a parameter',
      `Parameters: { Net: { Type: String } }\n${nat(inSubnet, toGateway + attachment('!Ref Net'))}`,
      'unknown',
    ],
    [
      'a gateway that an output gives away',
      `${nat(inSubnet, toGateway)}\nOutputs: { G: { Value: !Ref Gateway } }`,
      'unknown',
    ],
    [
      'a gateway for some addresses only',
      nat(inSubnet, route('GatewayId: !Ref Gateway', '3.0.0.0/8') + attachment('!Ref Vpc')),
      'unknown',
    ],
    ['a route back to itself', nat(inSubnet, route('NatGatewayId: !Ref Nat')), 'nat-without-route'],
    ['a firewall', nat(inSubnet, route('VpcEndpointId: vpce-1')), 'unknown'],
    [
      'a transit gateway for private addresses',
      nat(inSubnet, route('TransitGatewayId: tgw-1', '10.0.0.0/8')),
      'nat-without-route',
    ],
    ['a regional one', nat('AvailabilityMode: regional, VpcId: !Ref Vpc'), 'reached'],
    [
      'one whose mode is a parameter',
      `Parameters: { Mode: { Type: String } }\n${nat(`${inSubnet}, AvailabilityMode: !Ref Mode`)}`,
      'unknown',
    ],
    ['a private one', nat(`${inSubnet}, ConnectivityType: private`, toGateway + attachment('!Ref Vpc')), 'nat-private'],
    [
      'a private one with another network',
      nat(`${inSubnet}, ConnectivityType: private`, route('TransitGatewayId: tgw-1', '10.0.0.0/8')),
      'unknown',
    ],
    ['a subnet that is a parameter', `Parameters: { Id: { Type: String } }\n${nat('SubnetId: !Ref Id')}`, 'unknown'],
  ])('%s', (_, text, expected) => expect(answer(text)).toBe(expected));
});
