import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpointForAction } from '../../src/aws/services.ts';
import { isIntermittent } from '../../src/model/base/causes.ts';
import { entity, modelOf } from '../model/model-of.ts';
import { playing } from './runs.ts';

// A network of its own terms, played packet by packet: it resolves the name, sends the question from each port of each
// sender, and sends the answer back. It knows what AWS documents and nothing of the model.

type Cidr = string;
interface Rule {
  readonly protocol: 'tcp' | 'udp' | '-1';
  readonly from: number;
  readonly to: number;
  /** A range, or the group of the other side or of the function. */
  readonly peer: Cidr | 'functions' | 'endpoints';
}
interface Entry {
  readonly direction: 'ingress' | 'egress';
  readonly allows: boolean;
  readonly protocol: '6' | '17' | '-1';
  readonly cidr: Cidr;
  readonly from: number;
  readonly to: number;
}
type Target = 'nat' | 'igw';
interface Spec {
  /** Nothing: the function's group has no outbound rule written, and allows all outbound traffic. */
  readonly egress: readonly Rule[] | undefined;
  readonly routes: readonly { readonly to: Cidr; readonly target: Target }[];
  readonly nat: 'zonal' | 'regional' | 'private' | 'without route' | 'detached';
  readonly acl: readonly Entry[] | undefined;
  /** That of the subnet of the NAT gateway, where it has one. */
  readonly natAcl: readonly Entry[] | undefined;
  readonly service: 's3' | 'sqs';
  readonly interface:
    | {
        readonly privateDns: boolean;
        readonly isBesideFunction: boolean;
        readonly ingress: readonly Rule[];
        readonly acl: readonly Entry[] | undefined;
      }
    | undefined;
  readonly gateway: { readonly isOnTable: boolean } | undefined;
  readonly dns: boolean;
}

const subnets = { function: '10.0.1.0/24', endpoint: '10.0.2.0/24', public: '10.0.3.0/24' };
const senders = ['10.0.1.5', '10.0.1.250'];
/** Where the service may be: that is not known, so what is true has to be true of all of them. */
const publicAddresses = ['1.1.1.1', '52.1.1.1', '130.1.1.1', '203.0.113.5'];
const ephemeral = [1024, 32_768, 65_535];

const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
function holds(cidr: Cidr, address: string): boolean {
  const [base = '', bits = '32'] = cidr.split('/');
  const size = 2 ** (32 - Number(bits));
  return Math.floor(numberOf(base) / size) === Math.floor(numberOf(address) / size);
}
const prefixOf = (cidr: Cidr) => Number(cidr.split('/')[1]);

function admits(rules: readonly Rule[], port: number, address: string, groups: readonly string[]): boolean {
  return rules.some(
    ({ protocol, from, to, peer }) =>
      (protocol === '-1' || (protocol === 'tcp' && from <= port && port <= to)) &&
      (groups.includes(peer) || (peer.includes('/') && holds(peer, address))),
  );
}

/** The first entry that fits decides, and at the end of the list everything is denied. */
function passes(
  acl: readonly Entry[] | undefined,
  direction: Entry['direction'],
  port: number,
  address: string,
): boolean {
  if (acl === undefined) return true;
  const fits = acl.find(
    (entry) =>
      entry.direction === direction &&
      (entry.protocol === '-1' || (entry.protocol === '6' && entry.from <= port && port <= entry.to)) &&
      holds(entry.cidr, address),
  );
  return fits?.allows === true;
}

/** Whether a question of the function gets its answer. */
function isAnswered(spec: Spec, sender: string, port: number, publicAddress: string): boolean {
  const { interface: door, gateway } = spec;
  const named = door?.privateDns === true && spec.dns ? door : undefined;
  if (named !== undefined) {
    const address = named.isBesideFunction ? '10.0.1.77' : '10.0.2.77';
    const lets = spec.egress === undefined || admits(spec.egress, 443, address, ['endpoints']);
    if (!lets || !admits(named.ingress, 443, sender, ['functions'])) return false;
    if (named.isBesideFunction) return true;
    return (
      passes(spec.acl, 'egress', 443, address) &&
      passes(named.acl, 'ingress', 443, sender) &&
      passes(named.acl, 'egress', port, sender) &&
      passes(spec.acl, 'ingress', port, address)
    );
  }
  const lets = spec.egress === undefined || admits(spec.egress, 443, publicAddress, []);
  if (!lets || !passes(spec.acl, 'egress', 443, publicAddress) || !passes(spec.acl, 'ingress', port, publicAddress))
    return false;
  if (spec.service === 's3' && gateway?.isOnTable === true) return true;
  const [route] = spec.routes
    .filter(({ to }) => holds(to, publicAddress))
    .sort((a, b) => prefixOf(b.to) - prefixOf(a.to));
  if (route?.target !== 'nat') return false;
  if (spec.nat === 'regional') return true;
  return (
    spec.nat === 'zonal' &&
    passes(spec.natAcl, 'ingress', 443, sender) &&
    passes(spec.natAcl, 'egress', 443, publicAddress) &&
    passes(spec.natAcl, 'ingress', port, publicAddress) &&
    passes(spec.natAcl, 'egress', port, sender)
  );
}

type Truth = 'reached' | 'blocked' | 'some';

function truthOf(spec: Spec): Truth {
  const answers = new Set(
    senders.flatMap((sender) =>
      ephemeral.flatMap((port) => publicAddresses.map((address) => isAnswered(spec, sender, port, address))),
    ),
  );
  return answers.size === 2 ? 'some' : answers.has(true) ? 'reached' : 'blocked';
}

/** The same network as a template. */
function templateOf(spec: Spec): string {
  const resources: Record<string, unknown> = {};
  const put = (id: string, Type: string, Properties: object) => {
    resources[id] = { Type: `AWS::EC2::${Type}`, Properties };
  };
  const vpc = { VpcId: { Ref: 'Vpc' } };
  put('Vpc', 'VPC', { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: spec.dns });
  const group = (peer: Rule['peer'], side: string) =>
    peer.includes('/')
      ? { CidrIp: peer }
      : { [`${side}SecurityGroupId`]: { Ref: peer === 'functions' ? 'Functions' : 'Endpoints' } };
  const rules = (list: readonly Rule[], side: string) =>
    list.map(({ protocol, from, to, peer }) => ({
      IpProtocol: protocol,
      ...(protocol !== '-1' && { FromPort: from, ToPort: to }),
      ...group(peer, side),
    }));
  const acl = (id: string, subnet: string, entries: readonly Entry[] | undefined) => {
    if (entries === undefined) return;
    put(id, 'NetworkAcl', vpc);
    put(`${id}Of`, 'SubnetNetworkAclAssociation', { SubnetId: { Ref: subnet }, NetworkAclId: { Ref: id } });
    for (const [index, { direction, allows, protocol, cidr, from, to }] of entries.entries())
      put(`${id}Entry${index}`, 'NetworkAclEntry', {
        NetworkAclId: { Ref: id },
        RuleNumber: 100 + index,
        Egress: direction === 'egress',
        RuleAction: allows ? 'allow' : 'deny',
        Protocol: Number(protocol),
        CidrBlock: cidr,
        ...(protocol !== '-1' && { PortRange: { From: from, To: to } }),
      });
  };
  const table = (id: string, subnet: string) => {
    put(id, 'RouteTable', vpc);
    put(`${id}Of`, 'SubnetRouteTableAssociation', { SubnetId: { Ref: subnet }, RouteTableId: { Ref: id } });
  };
  put('Subnet', 'Subnet', { ...vpc, CidrBlock: subnets.function });
  put('EndpointSubnet', 'Subnet', { ...vpc, CidrBlock: subnets.endpoint });
  put('PublicSubnet', 'Subnet', { ...vpc, CidrBlock: subnets.public });
  table('Table', 'Subnet');
  table('PublicTable', 'PublicSubnet');
  put('Igw', 'InternetGateway', {});
  if (spec.nat !== 'detached') put('IgwOf', 'VPCGatewayAttachment', { ...vpc, InternetGatewayId: { Ref: 'Igw' } });
  if (spec.nat !== 'without route')
    put('PublicDefault', 'Route', {
      RouteTableId: { Ref: 'PublicTable' },
      DestinationCidrBlock: '0.0.0.0/0',
      GatewayId: { Ref: 'Igw' },
    });
  put(
    'Nat',
    'NatGateway',
    spec.nat === 'regional'
      ? { AvailabilityMode: 'regional', ...vpc }
      : { SubnetId: { Ref: 'PublicSubnet' }, ...(spec.nat === 'private' && { ConnectivityType: 'private' }) },
  );
  for (const [index, { to, target }] of spec.routes.entries())
    put(`Route${index}`, 'Route', {
      RouteTableId: { Ref: 'Table' },
      DestinationCidrBlock: to,
      ...(target === 'nat' ? { NatGatewayId: { Ref: 'Nat' } } : { GatewayId: { Ref: 'Igw' } }),
    });
  put('Functions', 'SecurityGroup', {
    GroupDescription: 'f',
    ...vpc,
    ...(spec.egress && { SecurityGroupEgress: rules(spec.egress, 'Destination') }),
  });
  acl('Acl', 'Subnet', spec.acl);
  acl('NatAcl', 'PublicSubnet', spec.natAcl);
  const name = { ServiceName: { 'Fn::Sub': `com.amazonaws.\${AWS::Region}.${spec.service}` }, ...vpc };
  put('Endpoints', 'SecurityGroup', {
    GroupDescription: 'e',
    ...vpc,
    SecurityGroupIngress: rules(spec.interface?.ingress ?? [], 'Source'),
  });
  if (spec.interface !== undefined) {
    const { privateDns, isBesideFunction } = spec.interface;
    acl('EndpointAcl', 'EndpointSubnet', spec.interface.acl);
    put('Door', 'VPCEndpoint', {
      ...name,
      VpcEndpointType: 'Interface',
      PrivateDnsEnabled: privateDns,
      ...(spec.service === 's3' && { DnsOptions: { PrivateDnsOnlyForInboundResolverEndpoint: false } }),
      SubnetIds: [{ Ref: isBesideFunction ? 'Subnet' : 'EndpointSubnet' }],
      SecurityGroupIds: [{ Ref: 'Endpoints' }],
    });
  }
  if (spec.gateway !== undefined)
    put('Gate', 'VPCEndpoint', {
      ...name,
      RouteTableIds: spec.gateway.isOnTable ? [{ Ref: 'Table' }] : [{ Ref: 'PublicTable' }],
    });
  resources.F = {
    Type: 'AWS::Lambda::Function',
    Properties: { Role: 'r', VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }], SecurityGroupIds: [{ Ref: 'Functions' }] } },
  };
  return JSON.stringify({ Resources: resources });
}

function verdictOf(spec: Spec): 'reached' | 'blocked' | 'partly' | 'unknown' {
  const model = modelOf(templateOf(spec));
  const { endpoint, service } = endpointForAction(spec.service, '*');
  const fn = entity(model, 'function', 'F');
  const use = {
    service,
    prefix: spec.service,
    endpoint,
    certainty: 'proven',
    alternatives: [],
    because: '',
    further: [],
    place: fn.place,
  } as const;
  const path = model.pathToService(fn, entity(model, 'subnet', 'Subnet'), use);
  if (!path.known) return 'unknown';
  if (path.value.reached) return 'reached';
  return isIntermittent(path.value.block) ? 'partly' : 'blocked';
}

const allPorts = { protocol: 'tcp' as const, from: 0, to: 65_535 };
const https = { protocol: 'tcp' as const, from: 443, to: 443 };
const everybody = '0.0.0.0/0';
const closed: Spec = {
  egress: undefined,
  routes: [],
  nat: 'zonal',
  acl: undefined,
  natAcl: undefined,
  service: 'sqs',
  interface: undefined,
  gateway: undefined,
  dns: true,
};
const byNat = { ...closed, routes: [{ to: everybody, target: 'nat' as const }] };
const door = {
  privateDns: true,
  isBesideFunction: true,
  ingress: [{ ...https, peer: 'functions' as const }],
  acl: undefined,
};
const pass = (direction: Entry['direction'], from = 0, to = 65_535): Entry => ({
  direction,
  allows: true,
  protocol: '6',
  cidr: everybody,
  from,
  to,
});

const rows: readonly (readonly [name: string, spec: Spec, verdict: ReturnType<typeof verdictOf>])[] = [
  ['nothing at all', closed, 'blocked'],
  ['NAT', byNat, 'reached'],
  ['NAT in a private subnet', { ...byNat, nat: 'without route' }, 'blocked'],
  ['NAT behind a gateway that is not attached', { ...byNat, nat: 'detached' }, 'blocked'],
  ['private NAT', { ...byNat, nat: 'private' }, 'blocked'],
  ['regional NAT', { ...byNat, nat: 'regional' }, 'reached'],
  ['an internet gateway', { ...closed, routes: [{ to: everybody, target: 'igw' }] }, 'blocked'],
  ['NAT for a half of all addresses', { ...closed, routes: [{ to: '0.0.0.0/1', target: 'nat' }] }, 'unknown'],
  [
    'NAT in two halves',
    { ...closed, routes: ['0.0.0.0/1', '128.0.0.0/1'].map((to) => ({ to, target: 'nat' as const })) },
    'reached',
  ],
  [
    'an internet gateway under NAT in two halves',
    {
      ...byNat,
      routes: [
        { to: everybody, target: 'igw' },
        { to: '0.0.0.0/1', target: 'nat' },
        { to: '128.0.0.0/1', target: 'nat' },
      ],
    },
    'reached',
  ],
  ['an endpoint', { ...closed, interface: door }, 'reached'],
  ['an endpoint that shuts the function out, beside NAT', { ...byNat, interface: { ...door, ingress: [] } }, 'blocked'],
  [
    'an endpoint without private DNS, beside NAT',
    { ...byNat, interface: { ...door, privateDns: false, ingress: [] } },
    'reached',
  ],
  ['an endpoint in a VPC without DNS host names', { ...closed, interface: door, dns: false }, 'blocked'],
  [
    'a group that allows traffic to the VPC alone, and NAT',
    { ...byNat, egress: [{ ...allPorts, peer: '10.0.0.0/16' }] },
    'blocked',
  ],
  [
    'a group that allows traffic to the endpoint',
    { ...closed, interface: door, egress: [{ ...https, peer: 'endpoints' }] },
    'reached',
  ],
  ['a network ACL without answers', { ...byNat, acl: [pass('egress')] }, 'blocked'],
  ['a network ACL with answers', { ...byNat, acl: [pass('egress', 443, 443), pass('ingress', 1024)] }, 'reached'],
  ['a network ACL for a half of the answers', { ...byNat, acl: [pass('egress'), pass('ingress', 32_768)] }, 'partly'],
  [
    'a network ACL for answers in two halves',
    { ...byNat, acl: [pass('egress'), pass('ingress', 1024, 32_767), pass('ingress', 32_768)] },
    'reached',
  ],
  [
    'a network ACL of the NAT gateway without answers',
    { ...byNat, natAcl: [pass('egress'), pass('ingress', 443, 443)] },
    'blocked',
  ],
  [
    'a network ACL of the NAT gateway without requests',
    { ...byNat, natAcl: [pass('egress', 1024), pass('ingress')] },
    'blocked',
  ],
  ['a network ACL of the NAT gateway', { ...byNat, natAcl: [pass('egress'), pass('ingress')] }, 'reached'],
  [
    'a network ACL of the NAT gateway for a half of the answers',
    { ...byNat, natAcl: [pass('egress'), pass('ingress', 443, 443), pass('ingress', 1024, 32_767)] },
    'partly',
  ],
  ['a network ACL within one subnet', { ...closed, interface: door, acl: [] }, 'reached'],
  [
    'a network ACL between two subnets',
    { ...closed, interface: { ...door, isBesideFunction: false }, acl: [] },
    'blocked',
  ],
  ['a gateway endpoint', { ...closed, service: 's3', gateway: { isOnTable: true } }, 'reached'],
  ['a gateway endpoint on another table', { ...closed, service: 's3', gateway: { isOnTable: false } }, 'blocked'],
  [
    'a gateway endpoint, and a group that allows traffic to the VPC alone',
    { ...closed, service: 's3', gateway: { isOnTable: true }, egress: [{ ...allPorts, peer: '10.0.0.0/16' }] },
    'blocked',
  ],
];

describe('paths to services', () => {
  it.each(rows)('%s', (_, spec, verdict) => {
    expect(verdictOf(spec)).toBe(verdict);
    const truth = truthOf(spec);
    expect(verdict === 'unknown' || verdict === 'partly' ? 'some' : verdict).toBe(truth);
  });

  it('are not said to be reached where two network ACLs block all addresses between them', () => {
    const lets = (direction: Entry['direction'], allows: boolean, cidr: Cidr): Entry => {
      return { direction, allows, protocol: '6', cidr, from: 0, to: 65535 };
    };
    const all = '0.0.0.0/0';
    const half = '0.0.0.0/1';
    const is: Spec = {
      ...byNat,
      service: 's3',
      acl: [lets('ingress', false, half), lets('ingress', true, all), lets('egress', true, all)],
      natAcl: [lets('ingress', true, half), lets('egress', true, all)],
    };
    expect([verdictOf(is), truthOf(is)]).toEqual(['unknown', 'blocked']);
  });

  it('are what becomes of packets, in thousands of networks', () => {
    const ports = fc.constantFrom(
      [0, 65_535],
      [443, 443],
      [80, 80],
      [400, 500],
      [1024, 65_535],
      [0, 442],
      [32_768, 65_535],
      [1024, 32_767],
    );
    const range = fc.constantFrom(
      everybody,
      '10.0.0.0/8',
      '10.0.0.0/16',
      subnets.function,
      subnets.endpoint,
      '192.168.0.0/16',
      '52.0.0.0/8',
      '0.0.0.0/1',
      '128.0.0.0/1',
      '127.0.0.1/32',
    );
    const rule = fc
      .record({
        protocol: fc.constantFrom('tcp', 'tcp', 'udp', '-1'),
        ports,
        peer: fc.oneof(range, fc.constantFrom('functions', 'endpoints')),
      })
      .map(({ ports: [from, to], ...rest }) => ({ ...rest, from, to }) as Rule);
    const entry = fc
      .record({
        direction: fc.constantFrom('ingress', 'egress'),
        allows: fc.boolean(),
        protocol: fc.constantFrom('6', '6', '17', '-1'),
        cidr: fc.oneof(fc.constant(everybody), range),
        ports,
      })
      .map(({ ports: [from, to], ...rest }) => ({ ...rest, from, to }) as Entry);
    const acl = fc.option(
      fc
        .array(entry, { maxLength: 5 })
        .map((some) =>
          [...some, pass('egress'), pass('ingress')].slice(0, some.length % 2 === 0 ? undefined : some.length),
        ),
      { nil: undefined, freq: 2 },
    );
    const route = fc.record({
      to: fc.constantFrom(everybody, '0.0.0.0/1', '128.0.0.0/1', '203.0.113.0/24', '52.0.0.0/8', '10.8.0.0/16'),
      target: fc.constantFrom<Target>('nat', 'nat', 'igw'),
    });
    const spec = fc.record<Spec>({
      egress: fc.option(
        fc.array(fc.oneof(rule, fc.constant({ ...https, peer: everybody })), { minLength: 1, maxLength: 3 }),
        { nil: undefined, freq: 2 },
      ),
      routes: fc.oneof(fc.constant(byNat.routes), fc.uniqueArray(route, { maxLength: 3, selector: ({ to }) => to })),
      nat: fc.constantFrom('zonal', 'zonal', 'zonal', 'regional', 'regional', 'private', 'without route', 'detached'),
      acl,
      natAcl: acl,
      service: fc.constantFrom('s3', 'sqs'),
      interface: fc.option(
        fc.record({
          privateDns: fc.boolean(),
          isBesideFunction: fc.boolean(),
          ingress: fc.oneof(fc.constant(door.ingress), fc.array(rule, { maxLength: 3 })),
          acl,
        }),
        { nil: undefined },
      ),
      gateway: fc.option(fc.record({ isOnTable: fc.boolean() }), { nil: undefined }),
      dns: fc.boolean(),
    });
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(spec, (drawn) => {
        // gateway endpoints are for S3
        const is = drawn.service === 's3' ? drawn : { ...drawn, gateway: undefined };
        const [verdict, truth] = [verdictOf(is), truthOf(is)];
        counts.set(`${verdict} ${truth}`, (counts.get(`${verdict} ${truth}`) ?? 0) + 1);
        // of what is known, nothing is false: what is said to be reached answers some call, what is blocked none
        if (verdict === 'reached') expect(truth).not.toBe('blocked');
        if (verdict === 'blocked') expect(truth).toBe('blocked');
        if (verdict === 'partly') expect(truth).not.toBe('reached');
      }),
      playing(500),
    );
    const count = (...keys: string[]) => keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
    // and it does not shrug: of what is the same for every packet, most is known
    const known = count('reached reached', 'blocked blocked');
    expect(known / (known + count('unknown reached', 'unknown blocked'))).toBeGreaterThan(0.8);
    for (const kind of ['reached reached', 'blocked blocked']) expect(count(kind)).toBeGreaterThan(50);
  });
});
