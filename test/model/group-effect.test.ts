import { describe, expect, it } from 'vitest';
import { known } from '../../src/model/base/answer.ts';
import type { GroupRule, GroupUse, SecurityGroup, Vpc } from '../../src/model/base/entities.ts';
import { effectiveEgressOf } from '../../src/model/groups/effective-egress.ts';
import { Node } from '../../src/template/node.ts';
import type { Template } from '../../src/template/template.ts';

const template = { mentionsOf: () => [] } as unknown as Template;
const place = { file: 't.yaml', keys: [] };
const resource = {
  properties: new Node({}, { file: 't.yaml', document: {}, pseudo: {}, name: '' }, []),
} as unknown as SecurityGroup['resource'];
const vpc = { kind: 'vpc', id: '${Vpc}' } as Vpc;

function group(
  id: string,
  egress: readonly Partial<GroupRule>[],
  whyIncomplete: Partial<SecurityGroup> = {},
): SecurityGroup {
  return {
    kind: 'security-group',
    id,
    name: id,
    resource,
    place,
    at: () => place,
    many: false,
    vpc: known(vpc),
    ingress: { found: [], whyIncomplete: [] },
    egress: { found: egress.map((rule) => ({ direction: 'egress', place, ...rule }) as GroupRule), whyIncomplete: [] },
    hasDefaultEgress: false,
    ...whyIncomplete,
  };
}

const out = (protocol: string | undefined, port: number, cidr: string): Partial<GroupRule> => ({
  protocol,
  fromPort: port,
  toPort: port,
  peer: { kind: 'ipv4', cidr },
});
const all: Partial<GroupRule> = {
  protocol: '-1',
  fromPort: undefined,
  toPort: undefined,
  peer: { kind: 'ipv4', cidr: '0.0.0.0/0' },
};

function effect(
  groups: readonly SecurityGroup[],
  uses: Readonly<Record<string, GroupUse['kind']>> = {},
  sendsIpv6 = false,
): string | undefined {
  const usersOf = ({ id }: SecurityGroup) => ({
    found: uses[id] === undefined ? [] : [{ kind: uses[id], id: 'x', name: 'x', type: 'x', place }],
    whyIncomplete: [],
  });
  const answer = effectiveEgressOf(groups, { template, usersOf, admissionsOf: () => [], sendsIpv6 });
  return answer.known ? answer.value : undefined;
}

describe('equivalent groups', () => {
  it.each([
    [
      'rules in another order',
      [out('tcp', 443, '0.0.0.0/0'), out('tcp', 80, '10.0.0.0/8')],
      [out('tcp', 80, '10.0.0.0/8'), out('tcp', 443, '0.0.0.0/0')],
    ],
    ['a rule twice', [out('tcp', 443, '0.0.0.0/0'), out('tcp', 443, '0.0.0.0/0')], [out('tcp', 443, '0.0.0.0/0')]],
    [
      'a rule within another',
      [out('tcp', 443, '10.0.0.0/8'), out('tcp', 443, '10.1.0.0/16')],
      [out('tcp', 443, '10.0.0.0/8')],
    ],
    ['a port besides everything', [all, out('tcp', 443, '0.0.0.0/0')], [all]],
    ['nothing, in two ways', [out('tcp', 1, '127.0.0.1/32')], []],
  ])('%s', (_, one, other) => {
    expect(effect([group('a', one)])).toBe(effect([group('b', other)]));
  });

  it("AWS's default and everything by IPv4, where no function sends by IPv6", () => {
    const [byDefault, written] = [group('a', [], { hasDefaultEgress: true }), group('b', [all])];
    expect(effect([byDefault])).toBe(effect([written]));
    expect(effect([byDefault], {}, true)).not.toBe(effect([written], {}, true));
  });

  it('a set, and the set with a group that adds nothing', () => {
    const client = group('client', [all]);
    expect(effect([client], { client: 'rule' })).toBe(effect([client, group('own', [all])], { client: 'rule' }));
  });
});

describe('groups that do not', () => {
  it.each([
    ['another port', [out('tcp', 443, '0.0.0.0/0')], [out('tcp', 80, '0.0.0.0/0')]],
    ['another range', [out('tcp', 443, '10.0.0.0/8')], [out('tcp', 443, '10.0.0.0/16')]],
    ['another protocol', [out('udp', 53, '0.0.0.0/0')], [out('tcp', 53, '0.0.0.0/0')]],
    ['another ICMP type', [out('icmp', 8, '0.0.0.0/0')], [out('icmp', 0, '0.0.0.0/0')]],
  ])('%s', (_, one, other) => {
    expect(effect([group('a', one)])).not.toBe(effect([group('b', other)]));
  });

  it.each(['rule', 'other', 'output'] as const)('one that others know as %s', (kind) => {
    expect(effect([group('a', [all])])).not.toBe(effect([group('b', [all])], { b: kind }));
  });

  it('groups of two VPCs', () => {
    const elsewhere = known({ kind: 'vpc', id: '${Other}' } as Vpc);
    expect(effect([group('a', [all])])).not.toBe(effect([group('b', [all], { vpc: elsewhere })]));
  });
});

describe('not known', () => {
  it('for a protocol that is not known', () => {
    expect(effect([group('a', [out(undefined, 443, '0.0.0.0/0')])])).toBeUndefined();
  });

  it('for a group of functions that may have more rules', () => {
    expect(
      effect([group('a', [all], { egress: { found: [], whyIncomplete: [{ because: 'a macro' }] } })]),
    ).toBeUndefined();
  });
});
