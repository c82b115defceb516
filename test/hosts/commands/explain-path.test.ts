import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';

const workspaces = resolve(import.meta.dirname, '../../../templates-fixtures/workspaces');

const run = (cwd: string, ...args: string[]) => runHere(cwd, ['explain-path', ...args]);

describe('explain-path', () => {
  it('shows every hop up to the one that ends the way, in all stacks', async () => {
    const { code, out } = await run(join(workspaces, 'exports'), 'mailer.yaml', 'Mailer', 'sqs');
    expect(code).toBe(0);
    expect(out).toContain('from Isolated: blocked');
    expect(out).toMatch(
      /✗ EndpointGroup, the security group of QueueEndpoint, does not allow inbound TCP 443 from Group {2}network\.yaml:30/,
    );
  });

  it('says what to give where a step is not known', async () => {
    const cwd = folderWith({
      'a.yaml': `Parameters:
  SubnetIds: { Type: List<AWS::EC2::Subnet::Id> }
Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { VpcConfig: { SubnetIds: !Ref SubnetIds, SecurityGroupIds: [sg-0a] } }
`,
    });
    const ofService = await run(cwd, 'a.yaml', 'Fn', 's3');
    expect(ofService.out).toContain(
      '? which subnets parameter SubnetIds holds is not known  a.yaml:6\n      needs --parameter SubnetIds=...\n',
    );
    const { paths } = JSON.parse((await run(cwd, 'a.yaml', 'Fn', 'internet', '--format', 'json')).out);
    expect(paths[0].hops[0].settledBy).toBe('--parameter SubnetIds=...');
  });

  it('tells combinations of conditions apart', async () => {
    const { out } = await run(join(workspaces, 'nested'), 'parent.yaml', 'Archiver', 's3');
    expect(out).toMatch(/from SubnetA: blocked\n {4}when HasEndpoint of Network is false/);
    expect(out).toMatch(
      /from SubnetA: reachable, by gateway endpoint S3Endpoint\n {4}when HasEndpoint of Network is true/,
    );
  });

  it('starts at the capacity provider of a function, and at the function that a rotation creates', async () => {
    const vpc = 'Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }';
    const subnet = 'Closed: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }';
    const group = 'Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: app, VpcId: !Ref Vpc } }';
    const cwd = folderWith({
      'a.yaml': `Transform: AWS::SecretsManager-2024-09-16
Resources:
  ${vpc}
  ${subnet}
  ${group}
  Pool: { Type: AWS::Lambda::CapacityProvider, Properties: { VpcConfig: { SubnetIds: [!Ref Closed], SecurityGroupIds: [!Ref Group] } } }
  Steady:
    Type: AWS::Lambda::Function
    Properties:
      CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: !GetAtt Pool.Arn } }
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties: { HostedRotationLambda: { VpcSubnetIds: !Ref Closed, VpcSecurityGroupIds: !Ref Group } }
`,
    });
    for (const [fn, service] of [
      ['Steady', 'logs'],
      ['Rotation', 'secretsmanager'],
    ] as const)
      expect((await run(cwd, 'a.yaml', fn, service)).out).toContain('from Closed: blocked');
  });

  it('says the same as JSON, with places', async () => {
    const { out } = await run(join(workspaces, 'exports'), 'mailer.yaml', 'Mailer', 'Outbox', '--format', 'json');
    const explanation = JSON.parse(out);
    expect(explanation).toMatchObject({
      version: 1,
      path: 'mailer.yaml',
      function: 'Mailer',
      target: 'Amazon SQS',
      paths: [{ subnet: 'Isolated', outcome: 'blocked', cause: 'endpoint-group-blocks' }],
    });
    expect(explanation.paths[0].hops.at(-1)).toMatchObject({ state: 'blocked', path: 'network.yaml', line: 30 });
  });

  it('says that a function outside of a VPC has no way to go', async () => {
    const cwd = folderWith({
      'plain.yaml': 'Resources:\n  Fn:\n    Type: AWS::Lambda::Function\n    Properties: { Runtime: nodejs22.x }\n',
    });
    expect((await run(cwd, 'plain.yaml', 'Fn', 'internet')).out).toContain('Fn is in no VPC');
  });

  it('does not call what is in a VPC reachable from outside of it', async () => {
    const cwd = folderWith({
      'plain.yaml': [
        'Resources:',
        '  Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } }',
        '  Fn: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x } }',
        '',
      ].join('\n'),
    });
    const { out } = await run(cwd, 'plain.yaml', 'Fn', 'Db');
    expect(out).toContain('from no subnet: not known');
    expect(out).not.toContain('reachable');
  });

  it('says once what is not known of a subnet that is not in the template', async () => {
    const cwd = folderWith({
      'plain.yaml': `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties: { VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] } }
`,
    });
    const { out } = await run(cwd, 'plain.yaml', 'Fn', 'sqs');
    expect(out.match(/subnet-1 is not in this template/g)).toHaveLength(1);
  });

  it('does not take managed instances for functions outside of a VPC', async () => {
    const cwd = folderWith({
      'plain.yaml': [
        'Resources:',
        '  Fn:',
        '    Type: AWS::Lambda::Function',
        '    Properties:',
        '      Runtime: nodejs22.x',
        '      CapacityProviderConfig:',
        '        LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: !ImportValue pool }',
        '',
      ].join('\n'),
    });
    const { out } = await run(cwd, 'plain.yaml', 'Fn', 'logs');
    expect(out).toContain('not known');
    expect(out).not.toMatch(/in no VPC|reachable/);
  });

  it.each([
    [['mailer.yaml', 'Mailer'], 'explain-path takes a template, a function and a target'],
    [['mailer.yaml', 'Maler', 'sqs'], 'there is no function Maler\n  Did you mean "Mailer"?'],
    [['mailer.yaml', 'Mailer', 'sq'], 'Did you mean "sqs"?'],
    [
      ['mailer.yaml', 'Mailer', 'Outbx'],
      'Outbx is neither a service nor a resource of mailer.yaml\n  Did you mean "Outbox"?',
    ],
    [['mailr.yaml', 'Mailer', 'sqs'], 'mailr.yaml: no such file or folder'],
    [['Mailer', 'sqs', 'mailer.yaml'], '  vpclambda-lint explain-path mailer.yaml Mailer sqs'],
    [['sqs', 'mailer.yaml', 'Mailer'], '  vpclambda-lint explain-path mailer.yaml Mailer sqs'],
    [
      ['Mailer', 'mailer.yaml', 'sqs'],
      'mailer.yaml comes first: explain-path takes a template, a function and a target',
    ],
    [
      ['mailer.yaml', 'sqs', 'Mailer'],
      'Mailer is the function, and comes before the target\n  vpclambda-lint explain-path mailer.yaml Mailer sqs',
    ],
    [['mailer.yaml', 'xyz', 'sqs'], 'there is no function xyz\n  Its functions are Mailer'],
  ])('is used wrongly: %s', async (args, message) => {
    const { code, err } = await run(join(workspaces, 'exports'), ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('tells the hosts of a service apart that the code calls', async () => {
    const fixtures = join(workspaces, '../function-cannot-reach-service');
    const { out } = await run(fixtures, 'operations-of-two-endpoints.yaml', 'Start', 'states');
    expect(out).toContain('from SubnetA: reachable, by interface endpoint Door');
    expect(out).toMatch(/from SubnetA: blocked\n {4}✗ Door serves states, not sync-states/);
  });

  it('leads to a resource that is called as a service, whatever the function holds of it', async () => {
    const cwd = folderWith({
      'a.yaml': `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Closed: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: app, VpcId: !Ref Vpc } }
  Grid: { Type: AWS::DSQL::Cluster }
  Site: { Type: AWS::Lambda::Url, Properties: { TargetFunctionArn: shop, AuthType: NONE } }
  Notes: { Type: AWS::OpenSearchServerless::Collection, Properties: { Name: notes } }
  People: { Type: AWS::Cognito::UserPool }
  Ask:
    Type: AWS::Lambda::Function
    Properties: { VpcConfig: { SubnetIds: [!Ref Closed], SecurityGroupIds: [!Ref Group] } }
`,
    });
    for (const target of ['Grid', 'Site', 'Notes', 'People'])
      expect((await run(cwd, 'a.yaml', 'Ask', target)).out).toContain('from Closed: blocked');
  });

  it('tells where private DNS takes over the host of a public API, and where it may', async () => {
    const cwd = folderWith({
      'a.yaml': `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  Inner: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  TableOfInner: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Inner, RouteTableId: !Ref Table } }
  Nat: { Type: AWS::EC2::NatGateway, Properties: { AvailabilityMode: regional, VpcId: !Ref Vpc } }
  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: app, VpcId: !Ref Vpc } }
  Doors:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      VpcEndpointType: Interface
      ServiceName: !Sub 'com.amazonaws.\${AWS::Region}.execute-api'
      PrivateDnsEnabled: true
      SubnetIds: [!Ref Inner]
      SecurityGroupIds: [!Ref Group]
  Prices: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: prices, ProtocolType: HTTP } }
  Ask:
    Type: AWS::Lambda::Function
    Properties:
      Environment: { Variables: { PRICES_URL: !GetAtt Prices.ApiEndpoint } }
      VpcConfig: { SubnetIds: [!Ref Inner], SecurityGroupIds: [!Ref Group] }
  PostRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
      Policies: [{ PolicyName: post, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'execute-api:ManageConnections', Resource: '*' }] } }]
  Post:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt PostRole.Arn
      VpcConfig: { SubnetIds: [!Ref Inner], SecurityGroupIds: [!Ref Group] }
`,
    });
    for (const target of ['execute-api', 'Prices']) {
      const { out } = await run(cwd, 'a.yaml', 'Ask', target);
      expect(out).toContain('from Inner: blocked');
      expect(out).toContain('private DNS of Doors resolves the default host name of Prices to it');
    }
    const { out } = await run(cwd, 'a.yaml', 'Post', 'execute-api');
    expect(out).toContain('from Inner: not known');
    expect(out).toContain('whether they go to a custom domain is not known');
  });

  it('is given one file, which is no template, in each place', async () => {
    const cwd = folderWith({ 'notes.txt': 'a note' });
    const { code, err } = await run(cwd, 'notes.txt', 'notes.txt', 'notes.txt');
    expect(code).toBe(2);
    expect(err).toContain('notes.txt');
    expect(err).not.toContain('a fault of vpclambda-lint');
  });
});
