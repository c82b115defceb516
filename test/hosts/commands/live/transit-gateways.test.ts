import { describe, expect, it } from 'vitest';
import { closedNetwork, deployed, functionInVpc } from '../account-server.ts';
import { type Failing, inAccount, offline, savedFiles } from '../in-account.ts';

/** A function in two zones whose default routes lead to a transit gateway, which is attached to these subnets. */
const accountWith = (subnets: string) =>
  deployed(`Resources:
${closedNetwork}  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
      Policies: [{ PolicyName: tell, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sns:Publish', Resource: '*' }] } }]
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  ToA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetA, RouteTableId: !Ref Table } }
  ToB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetB, RouteTableId: !Ref Table } }
  Hub: { Type: AWS::EC2::TransitGateway }
  Attachment: { Type: AWS::EC2::TransitGatewayAttachment, Properties: { TransitGatewayId: !Ref Hub, VpcId: !Ref Vpc, SubnetIds: ${subnets} } }
  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, TransitGatewayId: !Ref Hub } }
${functionInVpc('Orders')}`);

const how = ['live', '--function', 'Orders', '--format', 'json'] as const;

function foundIn(out: string): readonly string[] {
  const all: readonly { readonly rule: string; readonly message: string }[] = JSON.parse(out).findings;
  return all.filter(({ rule }) => rule === 'function-cannot-reach-service').map(({ message }) => message);
}

async function live({ account }: ReturnType<typeof accountWith>, failing: Failing = {}) {
  const { out, err, asked } = await inAccount({ answers: account, failing }, ...how);
  return { found: foundIn(out), err, actions: asked.map(({ action }) => action) };
}

const action = 'DescribeTransitGatewayVpcAttachments';

describe('a transit gateway that a route leads to', () => {
  const inOneZone = accountWith('[!Ref SubnetA]');

  it('takes no traffic from a zone in which its attachment has no subnet', async () => {
    const { idOf } = inOneZone;
    const { found } = await live(inOneZone);
    expect(found).toEqual([expect.stringContaining(`has no subnet in the Availability Zone of ${idOf('SubnetB')}`)]);
    const saved = await offline(savedFiles(inOneZone.account), ...how);
    expect(foundIn(saved.out)).toEqual(found);
    const text = (await offline(savedFiles(inOneZone.account), 'live', '--function', 'Orders', '--show-undecided')).out;
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`to ${idOf('Hub')}, and what lies beyond that was not read`);
    expect(text).not.toContain('this template');
  });

  it('takes it from all zones of its attachment', async () => {
    expect((await live(accountWith('[!Ref SubnetA, !Ref SubnetB]'))).found).toEqual([]);
  });

  it.each(['deleted', 'pendingAcceptance', 'failed'])('is not judged by an attachment that is %s', async (State) => {
    const { account } = inOneZone;
    const transitAttachments = account.transitAttachments.map((each) => ({ ...each, State }));
    expect((await live({ ...inOneZone, account: { ...account, transitAttachments } })).found).toEqual([]);
  });

  it('is not known where the call is denied, which is noted', async () => {
    const { found, err } = await live(inOneZone, { [action]: { error: 'UnauthorizedOperation', status: 403 } });
    expect(found).toEqual([]);
    expect(err).toContain(`attachments to transit gateways were not looked at: ec2:${action} is denied`);
  });

  it('is asked for only where a route leads to one', async () => {
    const { account } = inOneZone;
    const RouteTables = account.network.RouteTables.map((each) => ({ ...each, Routes: [] }));
    const { actions } = await live({
      ...inOneZone,
      account: { ...account, network: { ...account.network, RouteTables } },
    });
    expect(actions).not.toContain(action);
  });
});
