import { describe, expect, it } from 'vitest';
import type { DeployedAnswers } from '../../src/account/deployed/deployed-answers.ts';
import { accountPath, viewOf } from '../../src/account/deployed/view/deployed-view.ts';
import { inWords } from '../../src/language/in-words.ts';
import type { BlockCause } from '../../src/model/base/causes.ts';
import { parse } from '../../src/syntax/parse.ts';
import { explainPath } from '../../src/views/explain-path.ts';
import { accountOf } from './account-of-template.ts';

// The explanation codes of VPC Reachability Analyzer, and what `explain-path --live` answers where Analyzer gives them.
// Source: https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html, read on 2026-11-28.

const template = `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  Gateway: { Type: AWS::EC2::InternetGateway }
  Attached: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway } }
  Private: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  Public: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a } }
  Far: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1b } }
  PrivateTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  PublicTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  PrivateUses: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Private, RouteTableId: !Ref PrivateTable } }
  PublicUses: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Public, RouteTableId: !Ref PublicTable } }
  ToNat: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref PrivateTable, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
  ToGateway: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref PublicTable, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }
  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Public } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  EndpointGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: endpoint
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, SourceSecurityGroupId: !Ref Group }]
  QueueEndpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.eu-west-1.sqs
      SubnetIds: [!Ref Far]
      SecurityGroupIds: [!Ref EndpointGroup]
      PrivateDnsEnabled: true
  StoreEndpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties: { VpcId: !Ref Vpc, ServiceName: com.amazonaws.eu-west-1.s3, RouteTableIds: [!Ref PrivateTable] }
  FarAcl: { Type: AWS::EC2::NetworkAcl, Properties: { VpcId: !Ref Vpc } }
  FarAclIn: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref FarAcl, RuleNumber: 1, RuleAction: allow, Protocol: -1, CidrBlock: 0.0.0.0/0 } }
  FarAclOut: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref FarAcl, RuleNumber: 1, Egress: true, RuleAction: allow, Protocol: -1, CidrBlock: 0.0.0.0/0 } }
  FarUses: { Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: { SubnetId: !Ref Far, NetworkAclId: !Ref FarAcl } }
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      VpcConfig: { SubnetIds: [!Ref Private], SecurityGroupIds: [!Ref Group] }
`;

const { answers: working, names } = accountOf(parse('template.yaml', template).value, {});
const idOf = (name: string) => [...names].find(([, each]) => each === name)![0];

type Network = Required<DeployedAnswers['network']>;
type ItemOf<List extends keyof Network> = Network[List][number];

/** The account with one entity changed. */
function but<List extends keyof Network>(list: List, name: string, change: Partial<ItemOf<List>>): DeployedAnswers {
  const isMeant = (item: object) => Object.values(item)[0] === idOf(name);
  const items = (working.network[list] as readonly ItemOf<List>[]).map((each) =>
    isMeant(each) ? { ...each, ...change } : each,
  );
  return { ...working, network: { ...working.network, [list]: items } };
}

/** The account with another default route from the subnet of the function. */
const routed = (...routes: readonly object[]) => but('RouteTables', 'PrivateTable', { Routes: routes });
/** The account with the route tables of one and the endpoints of another. */
const both = (tables: DeployedAnswers, endpoints: DeployedAnswers): DeployedAnswers => ({
  ...tables,
  network: { ...tables.network, VpcEndpoints: endpoints.network.VpcEndpoints },
});
const toNat = { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: idOf('Nat'), State: 'active' };
const toInstance = {
  DestinationCidrBlock: '0.0.0.0/0',
  InstanceId: 'i-0a',
  NetworkInterfaceId: 'eni-0a',
  State: 'active',
};
const open = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
const entry = (Egress: boolean, RuleAction: string, PortRange?: { From: number; To: number }) => ({
  RuleNumber: 1,
  Egress,
  RuleAction,
  Protocol: PortRange === undefined ? '-1' : '6',
  CidrBlock: '0.0.0.0/0',
  PortRange,
});
const acl = (name: string, ...Entries: readonly object[]) => but('NetworkAcls', name, { Entries });
const deny = [entry(true, 'deny'), entry(false, 'deny')];

/** What is asked, of which account, and the cause that is the answer; `unknown` where the account does not tell. */
type Answered = readonly [
  code: string,
  service: 'lambda' | 'sqs' | 's3' | 'internet',
  account: DeployedAnswers,
  BlockCause | 'unknown',
];

const answered: readonly Answered[] = [
  ['BAD_STATE', 'lambda', but('NatGateways', 'Nat', { State: 'failed' }), 'no-route'],
  ['BAD_STATE', 'sqs', both(routed(), but('VpcEndpoints', 'QueueEndpoint', { State: 'failed' })), 'no-route'],
  [
    'BAD_STATE_ATTACHMENT',
    'lambda',
    but('RouteTables', 'PublicTable', {
      Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: idOf('Gateway'), State: 'blackhole' }],
    }),
    'nat-without-route',
  ],
  ['BAD_STATE_ROUTE', 'lambda', routed({ ...toNat, State: 'blackhole' }), 'no-route'],
  ['CANNOT_ROUTE', 'lambda', routed({ ...toNat, DestinationCidrBlock: '192.168.0.0/16' }), 'no-route'],
  ['NO_ROUTE_TO_DESTINATION', 'lambda', routed(), 'no-route'],
  ['NO_ROUTE_TO_DESTINATION', 'internet', routed(), 'no-route'],
  [
    'NO_ROUTE_TO_DESTINATION',
    's3',
    both(routed(), but('VpcEndpoints', 'StoreEndpoint', { RouteTableIds: [] })),
    'gateway-endpoint-not-on-table',
  ],
  ['NO_ROUTE_TO_DESTINATION', 'lambda', but('RouteTables', 'PublicTable', { Routes: [] }), 'nat-without-route'],
  [
    'NO_ROUTE_TO_DESTINATION',
    'lambda',
    routed({ DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-0a' }),
    'ipv6-only',
  ],
  [
    'VPC_LOCAL_ROUTE_CIDR_RESTRICTION',
    'lambda',
    routed({ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }),
    'no-route',
  ],
  [
    'MORE_SPECIFIC_ROUTE',
    'lambda',
    routed(toNat, { DestinationCidrBlock: '0.0.0.0/1', TransitGatewayId: 'tgw-0a', State: 'active' }),
    'unknown',
  ],
  [
    'HIGHER_PRIORITY_ROUTE',
    'lambda',
    routed({ ...toNat, NatGatewayId: undefined, TransitGatewayId: 'tgw-0a' }),
    'unknown',
  ],
  [
    'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
    'lambda',
    routed({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: idOf('Gateway'), State: 'active' }),
    'internet-gateway-route',
  ],
  [
    'REGIONAL_NGW_ROUTE_AZ_RESTRICTION',
    'lambda',
    but('NatGateways', 'Nat', {
      SubnetId: undefined,
      AvailabilityMode: 'regional',
      AutoProvisionZones: 'disabled',
      NatGatewayAddresses: [{ AvailabilityZone: 'eu-west-1b' }],
    }),
    'nat-not-in-zone',
  ],
  [
    'PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
    'lambda',
    routed({ DestinationCidrBlock: '0.0.0.0/0', VpcPeeringConnectionId: 'pcx-0a', State: 'active' }),
    'unknown',
  ],
  [
    'ENI_SG_RULES_MISMATCH',
    'lambda',
    but('SecurityGroups', 'Group', { IpPermissionsEgress: [{ ...open, IpRanges: [{ CidrIp: '10.0.0.0/16' }] }] }),
    'egress-not-allowed',
  ],
  [
    'ENI_SG_RULES_MISMATCH',
    'sqs',
    but('SecurityGroups', 'EndpointGroup', { IpPermissions: [{ ...open, IpRanges: [{ CidrIp: '10.9.0.0/16' }] }] }),
    'endpoint-group-blocks',
  ],
  ['SG_HAS_NO_RULES', 's3', but('SecurityGroups', 'Group', { IpPermissionsEgress: [] }), 'egress-not-allowed'],
  ['SG_HAS_NO_RULES', 'sqs', but('SecurityGroups', 'EndpointGroup', { IpPermissions: [] }), 'endpoint-group-blocks'],
  ['SUBNET_ACL_RESTRICTION', 'sqs', acl('FarAcl', ...deny), 'network-acl-blocks'],
  ['SUBNET_ACL_RESTRICTION', 'lambda', acl('the default network ACL', ...deny), 'network-acl-blocks'],
  [
    'REMAP_EPHEMERAL_PORT',
    'lambda',
    acl('the default network ACL', entry(true, 'allow'), entry(false, 'allow', { From: 443, To: 443 })),
    'network-acl-blocks',
  ],
  [
    'VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
    'lambda',
    { ...working, publicAccess: { mode: 'block-bidirectional', exclusions: [] } },
    'public-access-blocked',
  ],
  [
    'ENI_SOURCE_DEST_CHECK_RESTRICTION',
    'lambda',
    {
      ...routed(toInstance),
      routedTo: [{ NetworkInterfaceId: 'eni-0a', SourceDestCheck: true, Attachment: { InstanceId: 'i-0a' } }],
    },
    'instance-checks-source',
  ],
  // what lies behind these is not read
  ['ENI_SOURCE_DEST_CHECK_RESTRICTION', 'lambda', routed(toInstance), 'unknown'],
  [
    'FIREWALL_RULES_RESTRICTION',
    'lambda',
    routed({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'vpce-0a', State: 'active' }),
    'unknown',
  ],
  [
    'NO_POSSIBLE_DESTINATION',
    'lambda',
    routed({ DestinationCidrBlock: '0.0.0.0/0', TransitGatewayId: 'tgw-0a', State: 'active' }),
    'unknown',
  ],
  [
    'BAD_STATE_VPN',
    'lambda',
    routed({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'vgw-0a', State: 'active' }),
    'unknown',
  ],
  ...[
    'TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION',
    'TGW_ATTACH_VPC_AZ_RESTRICTION',
    'TGW_BAD_STATE_VPN',
    'TGW_ROUTE_AZ_RESTRICTION',
  ]
    .concat(
      'TGW_RTB_BAD_STATE_ROUTE',
      'TGW_RTB_CANNOT_ROUTE',
      'TGW_RTB_HIGHER_PRIORITY_ROUTE',
      'TGW_RTB_MORE_SPECIFIC_ROUTE',
    )
    .concat('TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT', 'TGW_RTB_ROUTES_ARE_UNKNOWN')
    .map(
      (code): Answered => [
        code,
        'lambda',
        routed({ DestinationCidrBlock: '0.0.0.0/0', TransitGatewayId: 'tgw-0a', State: 'active' }),
        'unknown',
      ],
    ),
  ['UNKNOWN_RESOURCE', 'lambda', { ...working, unread: new Set(['RouteTables'] as const) }, 'unknown'],
  ['UNKNOWN_DESTINATION', 'sqs', { ...working, unread: new Set(['VpcEndpoints'] as const) }, 'unknown'],
];

/** Codes that say nothing of the path from a function to a service, and why. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'a load balancer is on the path: it is called like any host, and not asked about': [
    'ELB_ACL_RESTRICTION',
    'ELB_INSTALLED_AZ_RESTRICTION',
    'ELB_LISTENER_PORT_RESTRICTION',
    'ELB_LISTENERS_MISMATCH',
    'ELB_NOT_CROSSZONE',
    'ELBV2_LISTENER_HAS_NO_TG',
    'ELBV2_LISTENER_PORT_RESTRICTION',
    'ELBV2_LISTENER_REQUIRES_TG_ACCEPT',
    'ELBV2_LISTENERS_MISMATCH',
    'ELBV2_NO_TARGETS_IN_AZ',
    'ELBV2_SOURCE_ADDRESS_PRESERVATION',
    'GWLB_DESTINATION_PORT_RESTRICTION',
    'GWLB_PROTOCOL_RESTRICTION',
    'TARGET_ADDRESS_RESTRICTION',
    'TARGET_PORT_RESTRICTION',
  ],
  'a function sends TCP from the address of its own network interface': [
    'ENI_ADDRESS_RESTRICTION',
    'GATEWAY_REJECTS_SPOOFED_TRAFFIC',
    'NGW_REQUIRES_SOURCE_IN_VPC',
    'PROTOCOL_RESTRICTION',
    'VPCE_GATEWAY_PROTOCOL_RESTRICTION',
    'VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS',
    'UNASSOCIATED_COMPONENT',
  ],
  'AWS services and the internet have public addresses': [
    'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
    'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS',
  ],
  'nothing connects to a function': [
    'IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS',
    'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    'IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS',
    'IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS',
    'INGRESS_RTB_NO_PUBLIC_IP',
    'INGRESS_RTB_TRAFFIC_REDIRECTION',
    'VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    'VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION',
    'VPCE_INTRA_VPC_TRAFFIC',
  ],
  'it tells how an address or port is translated, and blocks nothing': [
    'NGW_DEST_ADDRESS_PRESERVATION',
    'NGW_SOURCE_ADDRESS_REASSIGN',
  ],
  'an endpoint is reached from every zone of its VPC': ['VPCE_SERVICE_NOT_INSTALLED_IN_AZ'],
  'the destination is in another VPC, where no service of AWS is': [
    'DISCONNECTED_VPCS',
    'SG_REFERENCES_NOT_PRESERVED',
    'SG_REFERENCING_SUPPORT',
    'UNKNOWN_PEERED_SGS',
  ],
  'Analyzer speaks of what it cannot do itself': ['IGW_NAT_REFLECTION', 'NO_PATH', 'UNSUPPORTED_COMPONENT'],
  'the command says that there is no such function or service': ['NO_SOURCE_OR_DESTINATION'],
  'it is about filters, of which there are none': [
    'COMPONENT_FILTER_RESTRICTION',
    'COMPONENT_FILTER_RESTRICTION_REMOVED_COMPONENT',
    'IGW_EXPECTS_PUBLIC_ADDRESS',
    ...['SOURCE', 'DESTINATION'].flatMap((end) =>
      ['DESTINATION_ADDRESS', 'DESTINATION_PORT_RANGE', 'PROTOCOL', 'SOURCE_ADDRESS', 'SOURCE_PORT_RANGE'].map(
        (what) => `FILTER_AT_${end}_${what}`,
      ),
    ),
  ],
};

/** Causes of ours that no code has, because Analyzer looks at packets alone, and what is asked otherwise. */
const ours: Readonly<Record<string, readonly BlockCause[]>> = {
  'names and policies are not packets': [
    'endpoint-without-private-dns',
    'service-without-private-dns',
    'sibling-endpoint-only',
    'vpc-dns-off',
    'endpoint-policy-denies',
  ],
  'an account does not tell it, a template does': [
    'endpoint-default-group-blocks',
    'nat-gateway-detached',
    'transit-gateway-not-in-zone',
  ],
  'it is about databases and other resources, which are not read': [
    'target-group-blocks',
    'target-default-group-blocks',
    'no-route-to-vpc',
    'no-route-back',
    'no-service-network',
  ],
  'Analyzer has no code for a NAT gateway that is private': ['nat-private'],
  'the config says it, with ways': ['route-without-internet'],
};

/** How many codes the page had when it was read. */
const documented = 89;

function explained(account: DeployedAnswers, service: string) {
  const explanation = explainPath(viewOf(account).template, 'Fn', service, accountPath);
  if ('problem' in explanation) throw new Error(inWords(explanation.problem));
  return explanation.paths.map(({ outcome, cause }) => cause ?? outcome);
}

describe('explain-path --live, and the codes of Reachability Analyzer', () => {
  it.each(['lambda', 'sqs', 's3', 'internet'])('reaches %s in an account that works', (service) => {
    expect(explained(working, service)).toEqual(['reachable']);
  });

  it.each(answered)('%s, to %s', (_, service, account, cause) => {
    expect(explained(account, service)).toEqual([cause]);
  });

  it('answers each code, or says why it does not', () => {
    const said = new Set(answered.map(([code]) => code));
    const others = Object.values(elsewhere).flat();
    expect(others.filter((code) => said.has(code))).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
    expect(said.size + others.length).toBe(documented);
  });

  it('has a code for each cause, or a reason why there is none', () => {
    const withCode = new Set(answered.map(([, , , cause]) => cause));
    const withoutCode = Object.values(ours).flat();
    expect(withoutCode.filter((cause) => withCode.has(cause))).toEqual([]);
    const all: Readonly<Record<BlockCause, true>> = {
      'no-route': true,
      'route-without-internet': true,
      'internet-gateway-route': true,
      'ipv6-only': true,
      'sibling-endpoint-only': true,
      'gateway-endpoint-not-on-table': true,
      'endpoint-without-private-dns': true,
      'service-without-private-dns': true,
      'vpc-dns-off': true,
      'endpoint-group-blocks': true,
      'endpoint-default-group-blocks': true,
      'endpoint-policy-denies': true,
      'egress-not-allowed': true,
      'network-acl-blocks': true,
      'nat-without-route': true,
      'nat-gateway-detached': true,
      'nat-private': true,
      'nat-not-in-zone': true,
      'transit-gateway-not-in-zone': true,
      'instance-checks-source': true,
      'public-access-blocked': true,
      'target-group-blocks': true,
      'target-default-group-blocks': true,
      'no-route-to-vpc': true,
      'no-route-back': true,
      'no-service-network': true,
    };
    withCode.delete('unknown');
    expect([...withCode, ...withoutCode].sort()).toEqual(Object.keys(all).sort());
  });
});
