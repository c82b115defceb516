import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIntermittent } from '../../src/model/base/causes.ts';
import { entity, modelOf } from '../model/model-of.ts';
import { playing } from './runs.ts';

// Like path-oracle.test.ts, for a database in the VPC of the function or in a peered one, behind a proxy or not: it plays
// the packets of each leg and knows nothing of the model.

interface Rule {
  readonly from: number;
  readonly to: number;
  /** A range, or the group of the function or of the proxy. */
  readonly peer: string;
}
interface Entry extends Rule {
  readonly out: boolean;
  readonly allows: boolean;
}
interface Spec {
  readonly isPeered: boolean;
  readonly functionEgress: readonly Rule[] | undefined;
  readonly functionAcl: readonly Entry[] | undefined;
  readonly databaseIngress: readonly Rule[];
  readonly databaseAcl: readonly Entry[] | undefined;
  readonly proxy:
    | {
        readonly ingress: readonly Rule[];
        readonly egress: readonly Rule[] | undefined;
        readonly acl: readonly Entry[] | undefined;
      }
    | undefined;
  /** The destinations that each side routes to the peering. */
  readonly there: readonly string[];
  readonly back: readonly string[];
}

const sender = '10.0.1.5';
const ephemeral = [1024, 32_768, 65_535];
const port = 5432;
const databaseAddress = ({ isPeered }: Spec) => (isPeered ? '10.9.2.7' : '10.0.2.7');

const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
function holds(cidr: string, address: string): boolean {
  const [base = '', bits = '32'] = cidr.split('/');
  const size = 2 ** (32 - Number(bits));
  return Math.floor(numberOf(base) / size) === Math.floor(numberOf(address) / size);
}

function admits(rules: readonly Rule[] | undefined, address: string, group: string): boolean {
  if (rules === undefined) return true;
  return rules.some(
    ({ from, to, peer }) =>
      from <= port && port <= to && (peer === group || (peer.includes('/') && holds(peer, address))),
  );
}

function passes(acl: readonly Entry[] | undefined, out: boolean, to: number, address: string): boolean {
  if (acl === undefined) return true;
  const fits = acl.find(
    (entry) => entry.out === out && entry.from <= to && to <= entry.to && holds(entry.peer, address),
  );
  return fits?.allows === true;
}

interface Side {
  readonly address: string;
  readonly group: string;
  readonly rules: readonly Rule[] | undefined;
  readonly acl: readonly Entry[] | undefined;
}

function connects(from: Side, to: Side, answersTo: number): boolean {
  return (
    admits(from.rules, to.address, to.group) &&
    admits(to.rules, from.address, from.group) &&
    passes(from.acl, true, port, to.address) &&
    passes(to.acl, false, port, from.address) &&
    passes(to.acl, true, answersTo, from.address) &&
    passes(from.acl, false, answersTo, to.address)
  );
}

function truthOf(spec: Spec): 'reached' | 'blocked' | 'some' {
  const { proxy } = spec;
  const fn = { address: sender, group: 'Functions', rules: spec.functionEgress, acl: spec.functionAcl };
  const database = {
    address: databaseAddress(spec),
    group: 'Databases',
    rules: spec.databaseIngress,
    acl: spec.databaseAcl,
  };
  const isRouted =
    !spec.isPeered ||
    (spec.there.some((to) => holds(to, database.address)) && spec.back.some((to) => holds(to, sender)));
  const answers = new Set(
    ephemeral.map((answersTo) => {
      if (proxy === undefined) return isRouted && connects(fn, database, answersTo);
      const side = { address: '10.0.3.9', group: 'Proxies', acl: proxy.acl };
      return (
        connects(fn, { ...side, rules: proxy.ingress }, answersTo) &&
        connects({ ...side, rules: proxy.egress }, database, answersTo)
      );
    }),
  );
  return answers.size === 2 ? 'some' : answers.has(true) ? 'reached' : 'blocked';
}

function templateOf(spec: Spec): string {
  const resources: Record<string, unknown> = {};
  const put = (id: string, Type: string, Properties: object) => {
    resources[id] = { Type: `AWS::${Type}`, Properties };
  };
  const peer = (each: string, side: string) =>
    each.includes('/') ? { CidrIp: each } : { [`${side}SecurityGroupId`]: { Ref: each } };
  const rules = (list: readonly Rule[], side: string) =>
    list.map(({ from, to, peer: each }) => ({ IpProtocol: 'tcp', FromPort: from, ToPort: to, ...peer(each, side) }));
  const group = (id: string, vpc: string, ingress: readonly Rule[], egress?: readonly Rule[]) =>
    put(id, 'EC2::SecurityGroup', {
      GroupDescription: id,
      VpcId: { Ref: vpc },
      SecurityGroupIngress: rules(ingress, 'Source'),
      ...(egress && { SecurityGroupEgress: rules(egress, 'Destination') }),
    });
  const subnet = (id: string, vpc: string, CidrBlock: string, entries: readonly Entry[] | undefined) => {
    put(id, 'EC2::Subnet', { VpcId: { Ref: vpc }, CidrBlock });
    put(`${id}Table`, 'EC2::RouteTable', { VpcId: { Ref: vpc } });
    put(`${id}TableOf`, 'EC2::SubnetRouteTableAssociation', {
      SubnetId: { Ref: id },
      RouteTableId: { Ref: `${id}Table` },
    });
    if (entries === undefined) return;
    put(`${id}Acl`, 'EC2::NetworkAcl', { VpcId: { Ref: vpc } });
    put(`${id}AclOf`, 'EC2::SubnetNetworkAclAssociation', { SubnetId: { Ref: id }, NetworkAclId: { Ref: `${id}Acl` } });
    for (const [index, { out, allows, from, to, peer: CidrBlock }] of entries.entries())
      put(`${id}Entry${index}`, 'EC2::NetworkAclEntry', {
        NetworkAclId: { Ref: `${id}Acl` },
        RuleNumber: 100 + index,
        Egress: out,
        RuleAction: allows ? 'allow' : 'deny',
        Protocol: 6,
        CidrBlock,
        PortRange: { From: from, To: to },
      });
  };
  const theirs = spec.isPeered ? 'Other' : 'Vpc';
  put('Vpc', 'EC2::VPC', { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true });
  put('Other', 'EC2::VPC', { CidrBlock: '10.9.0.0/16' });
  put('Peering', 'EC2::VPCPeeringConnection', { VpcId: { Ref: 'Vpc' }, PeerVpcId: { Ref: 'Other' } });
  subnet('Subnet', 'Vpc', '10.0.1.0/24', spec.functionAcl);
  subnet('Data', theirs, spec.isPeered ? '10.9.2.0/24' : '10.0.2.0/24', spec.databaseAcl);
  if (spec.proxy !== undefined) subnet('ProxySubnet', 'Vpc', '10.0.3.0/24', spec.proxy.acl);
  const routes = [
    ...spec.there.map((to) => ['Subnet', to]),
    ...(spec.isPeered ? spec.back.map((to) => ['Data', to]) : []),
  ];
  for (const [index, [from, to]] of routes.entries())
    put(`Route${index}`, 'EC2::Route', {
      RouteTableId: { Ref: `${from}Table` },
      DestinationCidrBlock: to,
      VpcPeeringConnectionId: { Ref: 'Peering' },
    });
  group('Functions', 'Vpc', [], spec.functionEgress);
  group('Databases', theirs, spec.databaseIngress);
  group('Proxies', 'Vpc', spec.proxy?.ingress ?? [], spec.proxy?.egress);
  put('Subnets', 'RDS::DBSubnetGroup', { DBSubnetGroupDescription: 'd', SubnetIds: [{ Ref: 'Data' }] });
  put('Db', 'RDS::DBInstance', {
    Engine: 'postgres',
    DBSubnetGroupName: { Ref: 'Subnets' },
    VPCSecurityGroups: [{ Ref: 'Databases' }],
  });
  if (spec.proxy !== undefined) {
    put('Proxy', 'RDS::DBProxy', {
      EngineFamily: 'POSTGRESQL',
      VpcSubnetIds: [{ Ref: 'ProxySubnet' }],
      VpcSecurityGroupIds: [{ Ref: 'Proxies' }],
    });
    put('Targets', 'RDS::DBProxyTargetGroup', {
      DBProxyName: { Ref: 'Proxy' },
      DBInstanceIdentifiers: [{ Ref: 'Db' }],
    });
  }
  const host = spec.proxy === undefined ? ['Db', 'Endpoint.Address'] : ['Proxy', 'Endpoint'];
  put('F', 'Lambda::Function', {
    Role: 'r',
    Environment: { Variables: { DB_HOST: { 'Fn::GetAtt': host } } },
    VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }], SecurityGroupIds: [{ Ref: 'Functions' }] },
  });
  return JSON.stringify({ Resources: resources });
}

function verdictOf(spec: Spec): 'reached' | 'blocked' | 'partly' | 'unknown' {
  const model = modelOf(templateOf(spec));
  const fn = entity(model, 'function', 'F');
  const use = model.vpcResourcesUsedBy(fn).found.find(({ certainty }) => certainty === 'proven');
  if (use?.target === undefined) return 'unknown';
  const path = model.pathToTarget(fn, entity(model, 'subnet', 'Subnet'), use.target);
  if (!path.known) return 'unknown';
  if (path.value.reached) return 'reached';
  return isIntermittent(path.value.block) ? 'partly' : 'blocked';
}

describe('paths to databases', () => {
  it('are what becomes of packets, in thousands of networks', () => {
    const range = fc.constantFrom(
      '0.0.0.0/0',
      '10.0.0.0/8',
      '10.0.0.0/16',
      '10.0.1.0/24',
      '10.0.2.0/24',
      '10.9.0.0/16',
      '192.168.0.0/16',
    );
    const some = fc.constantFrom(
      [0, 65_535],
      [5432, 5432],
      [443, 443],
      [1024, 65_535],
      [32_768, 65_535],
      [1024, 32_767],
    );
    const rule = (groups: readonly string[]) =>
      fc
        .record({ ports: some, peer: fc.oneof(range, fc.constantFrom(...groups)) })
        .map(({ ports: [from, to], peer }) => ({ from, to, peer }) as Rule);
    const open = (peer: string): Rule => ({ from: 5432, to: 5432, peer });
    const rules = (peer: string, ...groups: string[]) =>
      fc.oneof(
        fc.constant([open(peer)]),
        fc.constant([open(peer)]),
        fc.array(rule(groups), { minLength: 1, maxLength: 2 }),
      );
    const entry = fc
      .record({ ports: some, peer: range, out: fc.boolean(), allows: fc.boolean() })
      .map(({ ports: [from, to], ...rest }) => ({ ...rest, from, to }) as Entry);
    const all = (out: boolean): Entry => ({ out, allows: true, peer: '0.0.0.0/0', from: 0, to: 65_535 });
    const acl = fc.option(
      fc
        .array(entry, { maxLength: 4 })
        .map((list) => [...list, ...(list.length % 2 === 0 ? [all(true), all(false)] : [])]),
      { nil: undefined, freq: 2 },
    );
    const spec = fc.record<Spec>({
      isPeered: fc.boolean(),
      functionEgress: fc.option(rules('0.0.0.0/0', 'Databases', 'Proxies'), { nil: undefined, freq: 1 }),
      functionAcl: acl,
      databaseIngress: rules('10.0.0.0/16', 'Functions', 'Proxies'),
      databaseAcl: acl,
      proxy: fc.option(
        fc.record({
          ingress: rules('Functions', 'Functions'),
          egress: fc.option(rules('10.0.0.0/16', 'Databases'), { nil: undefined, freq: 1 }),
          acl,
        }),
        { nil: undefined },
      ),
      there: fc.subarray(['10.9.0.0/16', '10.9.2.0/24', '10.8.0.0/16'], { minLength: 0 }),
      back: fc.subarray(['10.0.0.0/16', '10.0.1.0/24', '10.0.128.0/17'], { minLength: 0 }),
    });
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(spec, (drawn) => {
        // a proxy is in the VPC of its database
        const is = drawn.proxy === undefined ? drawn : { ...drawn, isPeered: false };
        const [verdict, truth] = [verdictOf(is), truthOf(is)];
        counts.set(`${verdict} ${truth}`, (counts.get(`${verdict} ${truth}`) ?? 0) + 1);
        if (verdict === 'reached') expect(truth).toBe('reached');
        if (verdict === 'blocked') expect(truth).toBe('blocked');
        if (verdict === 'partly') expect(truth).not.toBe('reached');
      }),
      playing(1000),
    );
    const count = (...keys: string[]) => keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
    const known = count('reached reached', 'blocked blocked', 'partly some');
    expect(known / (known + count('unknown reached', 'unknown blocked', 'unknown some'))).toBeGreaterThan(0.6);
    for (const kind of ['reached reached', 'blocked blocked']) expect(count(kind)).toBeGreaterThan(25);
  });
});
