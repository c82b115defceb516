import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/syntax/parse.ts';
import { accountOf } from '../../../account/account-of-template.ts';
import { behindNat, offline, savedFiles } from '../in-account.ts';

const { answers } = accountOf(parse('template.yaml', behindNat).value, {});

/** Saved output in which the first entry of a list has another id. */
const edited = (name: 'NatGateways' | 'RouteTables' | 'NetworkAcls', key: string, id: unknown) => {
  const [first, ...others] = answers.network[name] as readonly object[];
  return savedFiles({ ...answers, network: { ...answers.network, [name]: [{ ...first, [key]: id }, ...others] } });
};

describe('live, of saved output that somebody has edited', () => {
  it.each([
    ['NatGateways', 'NatGatewayId'],
    ['RouteTables', 'RouteTableId'],
    ['NetworkAcls', 'NetworkAclId'],
  ] as const)('leaves out what has no id: %s', async (name, key) => {
    for (const id of [null, {}, undefined]) {
      const ran = await offline(edited(name, key, id), 'live', '--function', 'Orders');
      expect(ran.code).toBeLessThan(2);
      expect(ran.out + ran.err).not.toMatch(/\[object Object\]|fault of vpclambda-lint/);
    }
  });
});
