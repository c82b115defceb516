import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/syntax/parse.ts';
import { accountOf } from '../../../account/account-of-template.ts';
import { behindNat, inAccount, offline, savedFiles } from '../in-account.ts';

const template = `${behindNat}  Other: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
`;
const { answers, names } = accountOf(parse('template.yaml', template).value, {});
const idOf = (name: string) => [...names].find(([, each]) => each === name)![0];

/** The account in which routes of a table, or all NAT gateways, have a state. */
const withRoutes = (name: string, State: string) => ({
  ...answers,
  network: {
    ...answers.network,
    RouteTables: answers.network.RouteTables.map((table) =>
      table.RouteTableId === idOf(name)
        ? { ...table, Routes: [{ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: idOf('Nat'), State }] }
        : table,
    ),
  },
});
const withNats = (State: string) => ({
  ...answers,
  network: { ...answers.network, NatGateways: answers.network.NatGateways.map((nat) => ({ ...nat, State })) },
});
const dropped = `the route of ${idOf('Table')} to 0.0.0.0/0 drops everything`;

describe('a route that drops what takes it', () => {
  it('is told beside the finding that there is no route', async () => {
    const { err } = await inAccount({ answers: withRoutes('Table', 'blackhole') }, 'live', '--function', 'Orders');
    expect(err).toContain(`${dropped}, because ${idOf('Nat')} is deleted, detached or stopped (blackhole)`);
  });

  it('may lead to a NAT gateway that has failed, and which EC2 calls active', async () => {
    const { err } = await offline(savedFiles(withNats('failed')), 'explain-path', '--live', 'Orders', 'internet');
    expect(err).toContain(`${dropped}, because the state of ${idOf('Nat')} is failed`);
  });

  it.each([
    ['of a table that no function uses', withRoutes('Other', 'blackhole')],
    ['that is active', withRoutes('Table', 'active')],
  ])('is none %s', async (_, account) => {
    const { err } = await offline(savedFiles(account), 'live', '--function', 'Orders');
    expect(err).not.toContain('drops everything');
  });
});
