import { describe, expect, it } from 'vitest';
import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import { closedNetwork, deployed } from '../account-server.ts';
import { type Failing, inAccount, offline, savedFiles } from '../in-account.ts';

/** None of the functions is in a VPC: the network is that of the brokers. */
const template = `
Resources:
${closedNetwork}  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: brokers
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/16 }]
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Queue:
    Type: AWS::AmazonMQ::Broker
    Properties: { EngineType: RABBITMQ, PubliclyAccessible: false, SubnetIds: [!Ref SubnetA], SecurityGroups: [!Ref Group] }
  Stream:
    Type: AWS::MSK::Cluster
    Properties:
      BrokerNodeGroupInfo: { ClientSubnets: [!Ref SubnetA, !Ref SubnetB], SecurityGroups: [!Ref Group] }
      ClientAuthentication: { Sasl: { Iam: { Enabled: true } } }
  Flow:
    Type: AWS::MSK::ServerlessCluster
    Properties:
      VpcConfigs: [{ SubnetIds: [!Ref SubnetA, !Ref SubnetB], SecurityGroups: [!Ref Group] }]
  FromQueue: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
  FromStream: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
  FromFlow: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
  FromElsewhere: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
  Plain: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
  QueueMapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref FromQueue, EventSourceArn: !GetAtt Queue.Arn, Queues: [orders] }
  StreamMapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref FromStream, EventSourceArn: !Ref Stream, Topics: [orders] }
  FlowMapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref FromFlow, EventSourceArn: !Ref Flow, Topics: [orders] }
  ElsewhereMapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: !Ref FromElsewhere
      EventSourceArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/gone/0a1b'
      Topics: [orders]
`;

const { account, idOf } = deployed(template);
const group = idOf('Group');

const args = (name: string) => ['live', '--function', name, '--format', 'json'];
const ofSources = ({ rule }: { readonly rule: string }) => rule.startsWith('event-source');

function sourcesIn({ out }: { readonly out: string }) {
  const { findings, undecided, notes } = JSON.parse(out);
  const found: readonly string[] = findings.filter(ofSources).map(({ message }: { message: string }) => message);
  return { found, open: undecided.filter(ofSources), notes };
}

async function judged(name: string, answers: DeployedAnswers = account, failing: Failing = {}) {
  return sourcesIn(await inAccount({ answers, failing }, ...args(name)));
}

const cases = [
  ['FromQueue', 'QueueMapping', 'Queue', 5671, 'DescribeBroker', 'brokers of Amazon MQ', 'mq'],
  ['FromStream', 'StreamMapping', 'Stream', 9098, 'DescribeClusterV2', 'clusters of MSK', 'kafka'],
  ['FromFlow', 'FlowMapping', 'Flow', 9098, 'DescribeClusterV2', 'clusters of MSK', 'kafka'],
] as const;

describe('a deployed function that is invoked by what a broker has', () => {
  it.each(cases)('needs pollers that connect, and that reach Lambda: %s', async (name, mapping, polled, port) => {
    const { found, notes } = await judged(name);
    expect(found).toEqual([
      expect.stringContaining(`event source mapping ${mapping} polls ${polled} in on-demand mode, but its subnet`),
      `${polled} is polled by event source mapping ${mapping} with its own security group ${group}, which does not allow inbound TCP ${port} from itself: Lambda's pollers cannot connect`,
    ]);
    expect(notes).toEqual([]);
    expect(sourcesIn(await offline(savedFiles(account), ...args(name))).found).toEqual(found);
  });

  it.each(cases)(
    'is undecided where what it polls may not be read: %s',
    async (name, _, __, ___, action, what, service) => {
      for (const error of ['AccessDeniedException', 'ForbiddenException']) {
        const { found, open, notes } = await judged(name, account, { [action]: { error, status: 403 } });
        expect(found).toEqual([]);
        expect(open.length).toBeGreaterThan(0);
        expect(notes).toEqual([`${what} were not looked at: ${service}:${action} is denied`]);
      }
    },
  );

  it('is judged by where a cluster of DocumentDB is, of which RDS tells', async () => {
    const arn = 'arn:aws:rds:eu-west-1:111122223333:cluster:docs';
    const [subnetA = '', subnetB = ''] = ['SubnetA', 'SubnetB'].map(idOf);
    const answers: DeployedAnswers = {
      ...account,
      eventSources: account.eventSources.map((each) => ({ ...each, EventSourceArn: arn })),
      databases: {
        ...account.databases,
        clusters: [
          {
            DBClusterIdentifier: 'docs',
            DBClusterArn: arn,
            Engine: 'docdb',
            Port: 27017,
            VpcSecurityGroups: [{ VpcSecurityGroupId: group, Status: 'active' }],
          },
        ],
        instances: [
          {
            DBInstanceIdentifier: 'docs-1',
            DBClusterIdentifier: 'docs',
            Engine: 'docdb',
            DBSubnetGroup: {
              DBSubnetGroupName: 'docs',
              Subnets: [subnetA, subnetB].map((SubnetIdentifier) => ({ SubnetIdentifier })),
            },
          },
        ],
      },
    };
    const expected = [
      expect.stringContaining('event source mapping QueueMapping polls docs in on-demand mode, but its subnets'),
      expect.stringContaining('does not allow inbound TCP 27017 from itself'),
    ];
    expect((await judged('FromQueue', answers)).found).toEqual(expected);
    expect(sourcesIn(await offline(savedFiles(answers), ...args('FromQueue'))).found).toEqual(expected);
  });

  it('is undecided where it may not be read in which VPC that is', async () => {
    const failing = { DescribeSubnets: { error: 'UnauthorizedOperation', status: 403 } };
    const { found, notes } = await judged('FromQueue', account, failing);
    expect(found).toEqual([]);
    expect(notes).toEqual(['subnets of event sources were not looked at: ec2:DescribeSubnets is denied']);
  });

  it('needs no path from pollers that Lambda runs elsewhere', async () => {
    const eventSources = account.eventSources.map((each) => ({
      ...each,
      ProvisionedPollerConfig: { MinimumPollers: 1, MaximumPollers: 2 },
    }));
    expect((await judged('FromStream', { ...account, eventSources })).found).toEqual([]);
  });

  it('is undecided where what it polls is gone', async () => {
    const { found, open, notes } = await judged('FromElsewhere');
    expect([found, open.length > 0]).toEqual([[], true]);
    expect(notes).toEqual([expect.stringContaining('was not found in this account: kafka:DescribeClusterV2')]);
  });

  it('tells nothing of mappings of other functions', async () => {
    for (const ran of [
      await inAccount({ answers: account }, ...args('Plain')),
      await offline(savedFiles(account), ...args('Plain')),
    ])
      expect(sourcesIn(ran)).toMatchObject({ found: [], open: [] });
  });

  it('asks only the service that it needs', async () => {
    const { asked } = await inAccount({ answers: account }, ...args('FromQueue'));
    expect(asked.map(({ service }) => service)).toContain('mq');
    expect(asked.map(({ service }) => service)).not.toContain('kafka');
  });
});
