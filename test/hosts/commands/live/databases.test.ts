import { describe, expect, it } from 'vitest';
import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import { closedNetwork, deployed } from '../account-server.ts';
import { type Failing, inAccount, offline, savedFiles } from '../in-account.ts';

const inVpc = 'VpcConfig: { SubnetIds: [!Ref SubnetA, !Ref SubnetB], SecurityGroupIds: [!Ref Group] }';

const template = `
Resources:
${closedNetwork}  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  DbGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: databases
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: 10.9.0.0/16 }]
  ProxyGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: proxies
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 5432, ToPort: 5432, SourceSecurityGroupId: !Ref Group }]
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  DbSubnets:
    Type: AWS::RDS::DBSubnetGroup
    Properties: { SubnetIds: [!Ref SubnetA, !Ref SubnetB] }
  Shop:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBSubnetGroupName: !Ref DbSubnets
      VPCSecurityGroups: [!Ref DbGroup]
      PubliclyAccessible: false
  Books:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      Port: 5432
      DBSubnetGroupName: !Ref DbSubnets
      VpcSecurityGroupIds: [!Ref DbGroup]
  BooksWriter:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: aurora-postgresql
      DBClusterIdentifier: !Ref Books
      PubliclyAccessible: false
  Proxy:
    Type: AWS::RDS::DBProxy
    Properties:
      EngineFamily: POSTGRESQL
      VpcSubnetIds: [!Ref SubnetA, !Ref SubnetB]
      VpcSecurityGroupIds: [!Ref ProxyGroup]
  Targets:
    Type: AWS::RDS::DBProxyTargetGroup
    Properties: { DBProxyName: !Ref Proxy, DBClusterIdentifiers: [!Ref Books] }
  ByHost:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Environment: { Variables: { DB_HOST: !GetAtt Shop.Endpoint.Address } }
      ${inVpc}
  ByUrl:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Environment:
        Variables: { STORE: !Sub 'postgres://app:hunter2@\${Books.ReadEndpoint.Address}:5432/books' }
      ${inVpc}
  ByProxy:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Environment: { Variables: { DB_HOST: !GetAtt Proxy.Endpoint } }
      ${inVpc}
  Outside:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Environment: { Variables: { DB_HOST: !GetAtt Books.Endpoint.Address } }
  Plain:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Environment: { Variables: { DB_HOST: db.example.com } }
      ${inVpc}
`;

const { account, idOf } = deployed(template);
const [dbGroup, proxyGroup, group] = [idOf('DbGroup'), idOf('ProxyGroup'), idOf('Group')];

const args = (name: string) => ['live', '--function', name, '--format', 'json'];
const ofDatabases = ({ rule }: { readonly rule: string }) => rule.includes('database');

function databasesIn({ out }: { readonly out: string }) {
  const { findings, notes } = JSON.parse(out);
  const found: readonly string[] = findings.filter(ofDatabases).map(({ message }: { message: string }) => message);
  return { found, notes };
}

async function judged(name: string, answers: DeployedAnswers = account, failing: Failing = {}) {
  return databasesIn(await inAccount({ answers, failing }, ...args(name)));
}

const expected = [
  [
    'ByHost',
    `ByHost uses Shop, but ${dbGroup}, the security group of Shop, does not allow inbound TCP 5432 from ${group}`,
  ],
  [
    'ByUrl',
    `ByUrl uses Books, but ${dbGroup}, the security group of Books, does not allow inbound TCP 5432 from ${group}`,
  ],
  [
    'ByProxy',
    `ByProxy uses Proxy, but ${dbGroup}, the security group of Books, does not allow inbound TCP 5432 from ${proxyGroup}, the security group of Proxy`,
  ],
  ['Outside', 'Outside has no VpcConfig, so it cannot reach Books, which has no public address'],
] as const;

describe('a deployed function that holds the address of a database', () => {
  it.each(expected)('is judged by where that is: %s', async (name, message) => {
    const { found, notes } = await judged(name);
    expect({ found, notes }).toEqual({ found: [message], notes: [] });
    const saved = databasesIn(await offline(savedFiles(account), ...args(name)));
    expect(saved.found).toEqual([message]);
  });

  it('is let in when somebody allowed it by hand', async () => {
    const rule = { IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, UserIdGroupPairs: [{ GroupId: group }] };
    const SecurityGroups = account.network.SecurityGroups.map((each) =>
      each.GroupId === dbGroup ? { ...each, IpPermissions: [rule] } : each,
    );
    const changed = { ...account, network: { ...account.network, SecurityGroups } };
    for (const name of ['ByHost', 'ByUrl']) expect((await judged(name, changed)).found).toEqual([]);
  });

  it('is not judged by a group that is about to be removed', async () => {
    const instances = account.databases.instances.map((each) => ({
      ...each,
      VpcSecurityGroups: [
        { VpcSecurityGroupId: dbGroup, Status: 'removing' },
        { VpcSecurityGroupId: proxyGroup, Status: 'adding' },
      ],
    }));
    const changed = { ...account, databases: { ...account.databases, instances } };
    expect((await judged('ByHost', changed)).found).toEqual([]);
  });

  it('is undecided where the database is in a network that was not read', async () => {
    const instances = account.databases.instances.map((each) => ({
      ...each,
      VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0e1f', Status: 'active' }],
      DBSubnetGroup: { DBSubnetGroupName: 'elsewhere', Subnets: [{ SubnetIdentifier: 'subnet-0e1f' }] },
    }));
    const elsewhere = { ...account, databases: { ...account.databases, instances } };
    const { out } = await inAccount({ answers: elsewhere }, ...args('ByHost'));
    expect(databasesIn({ out }).found).toEqual([]);
    expect(JSON.parse(out).undecided.filter(ofDatabases)).not.toEqual([]);
  });

  it('has a path that explain-path shows', async () => {
    const { code, out } = await inAccount({ answers: account }, 'explain-path', '--live', 'ByHost', 'Shop');
    expect(code).toBe(0);
    expect(out).toContain('because its environment variable DB_HOST holds the address of Shop');
    expect(out).toContain(`✗ ${dbGroup}, the security group of Shop, does not allow inbound TCP 5432`);
  });

  it('prints nothing of what its variables hold', async () => {
    for (const command of [
      ['live', '--function', 'ByUrl', '--show-undecided'],
      ['live', '--function', 'ByUrl', '--format', 'json'],
      ['explain-path', '--live', 'ByUrl', 'Books'],
    ]) {
      const { out, err } = await inAccount({ answers: account }, ...command);
      expect(out + err).not.toMatch(/hunter2|amazonaws\.com:5432/);
    }
  });

  it.each([
    ['ByHost', 'DescribeDBInstances'],
    ['ByUrl', 'DescribeDBClusters'],
    ['ByUrl', 'DescribeDBInstances'],
    ['ByProxy', 'DescribeDBProxies'],
    ['ByProxy', 'DescribeDBProxyEndpoints'],
    ['ByProxy', 'DescribeDBProxyTargets'],
    ['ByProxy', 'DescribeDBClusters'],
    ['Outside', 'DescribeDBInstances'],
  ])('is judged as far as is known: %s, %s denied', async (name, action) => {
    const { found, notes } = await judged(name, account, { [action]: { error: 'AccessDenied', status: 403 } });
    expect(notes).toEqual([`databases were not looked at: rds:${action} is denied`]);
    const whole = expected.filter(([each]) => each === name).map(([, message]) => message);
    for (const message of found) expect(whole).toContain(message);
  });

  it('is told of all pages, also where RDS is throttled', async () => {
    const failing = { DescribeDBInstances: { error: 'Throttling', status: 400, times: 2 } };
    const { out, asked } = await inAccount({ answers: account, failing }, ...args('ByUrl'));
    expect(databasesIn({ out }).found).toHaveLength(1);
    expect(asked.filter(({ action }) => action === 'DescribeDBInstances')).toHaveLength(4);
    expect(asked.filter(({ action }) => action.includes('Proxies'))).toEqual([]);
  });
});

describe('a deployed function without such an address', () => {
  it('asks nothing of RDS', async () => {
    const { asked } = await inAccount({ answers: account }, ...args('Plain'));
    expect(asked.filter(({ service }) => service === 'rds')).toEqual([]);
  });
});
