import { expect, it } from 'vitest';
import { hasPorts, protocolName } from '../../src/aws/ip-protocols.ts';

it.each([
  ['6', 'tcp'],
  ['TCP', 'tcp'],
  ['17', 'udp'],
  ['1', 'icmp'],
  ['58', 'icmpv6'],
  ['ICMPv6', 'icmpv6'],
  ['all', '-1'],
  ['-1', '-1'],
  ['50', '50'],
])('calls protocol %s by one name', (written, name) => {
  expect(protocolName(written)).toBe(name);
});

it('knows for which protocols ports tell rules apart', () => {
  expect(['tcp', 'udp', 'icmp', 'icmpv6', '-1', '50'].map(hasPorts)).toEqual([true, true, true, true, false, false]);
});
