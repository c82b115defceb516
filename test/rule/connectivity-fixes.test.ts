import { describe, expect, it } from 'vitest';
import mount from '../../rules/function-cannot-mount-file-system/index.ts';
import rule from '../../rules/function-cannot-reach-service/index.ts';
import { applyFixes, fixUntilSettled } from '../../src/engine/fix/apply-fixes.ts';
import { fixturesOf } from '../fixtures/fixture.ts';
import { findingsWith } from '../fixtures/lint-with.ts';

const network = `Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsHostnames: true # private DNS needs it
  Routes:
    Type: AWS::EC2::RouteTable
    Properties: { VpcId: !Ref Vpc }
  Subnet:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 }
  Routing:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Routes }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: all
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16 }]
`;
const functionWith = (service: string) => `  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: |
        import boto3
        client = boto3.client('${service}')
        def handler(event, context):
            return client.list_things()
      Policies: [{ Statement: [{ Effect: Allow, Action: '${service}:*', Resource: '*' }] }]
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
`;
const gateway = (tables: string) => `  Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.s3
${tables}`;
const door = (dns: string) => `  Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      VpcEndpointType: Interface
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.sqs
      SubnetIds: [!Ref Subnet]
      SecurityGroupIds: [!Ref Group]
${dns}`;

const fix = (text: string, path = 'template.yaml') => applyFixes(path, text, findingsWith(rule, path, text)).text;
const titles = (text: string) => findingsWith(rule, 'template.yaml', text).map(({ fix }) => fix?.title);

/** The template before and after, and that a second time changes nothing. */
function expectFix(before: string, after: string): void {
  expect(fix(before)).toBe(after);
  expect(findingsWith(rule, 'template.yaml', after)).toEqual([]);
  expect(fix(after)).toBe(after);
}

describe('the fixes of function-cannot-reach-service', () => {
  it('put the route table of the function on a gateway endpoint', () => {
    const text = (tables: string) => `${network}${gateway(tables)}${functionWith('s3')}`;
    expectFix(
      text('      RouteTableIds:\n        - rtb-0a1b # of the others\n'),
      text('      RouteTableIds:\n        - rtb-0a1b # of the others\n        - !Ref Routes\n'),
    );
    expectFix(text('      RouteTableIds: []\n'), text('      RouteTableIds:\n        - !Ref Routes\n'));
    expectFix(text(''), text('      RouteTableIds:\n        - !Ref Routes\n'));
  });

  it('switch private DNS on', () => {
    const text = (dns: string) => `${network}${door(dns)}${functionWith('sqs')}`;
    expectFix(
      text('      PrivateDnsEnabled: false # costs nothing\n'),
      text('      PrivateDnsEnabled: true # costs nothing\n'),
    );
    expectFix(text(''), text('      PrivateDnsEnabled: true\n'));
  });

  it('switch the DNS attributes of the VPC on', () => {
    const all = `${network}${door('      PrivateDnsEnabled: true\n')}${functionWith('sqs')}`;
    expectFix(all.replace('EnableDnsHostnames: true', 'EnableDnsHostnames: false'), all);
    const support = all.replace('      EnableDns', '      EnableDnsSupport: false\n      EnableDns');
    expectFix(support, support.replace('Support: false', 'Support: true'));
  });

  it('come one after the other where the first shows the next', () => {
    const text = `${network.replace('Hostnames: true', 'Hostnames: false')}${door('')}${functionWith('sqs')}`;
    const settled = fixUntilSettled('template.yaml', text, (now) => findingsWith(rule, 'template.yaml', now));
    expect(findingsWith(rule, 'template.yaml', settled.text)).toEqual([]);
    expect(settled.text).toContain('Hostnames: true # private DNS needs it');
  });

  it('are written in JSON too', () => {
    const resources = (tables: object) => ({
      Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
      Routes: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } },
      Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.1.0/24' } },
      Routing: {
        Type: 'AWS::EC2::SubnetRouteTableAssociation',
        Properties: { SubnetId: { Ref: 'Subnet' }, RouteTableId: { Ref: 'Routes' } },
      },
      Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g', VpcId: { Ref: 'Vpc' } } },
      Endpoint: {
        Type: 'AWS::EC2::VPCEndpoint',
        Properties: { VpcId: { Ref: 'Vpc' }, ServiceName: 'com.amazonaws.eu-west-1.s3', ...tables },
      },
      Orders: {
        Type: 'AWS::Serverless::Function',
        Properties: {
          Runtime: 'python3.13',
          Handler: 'index.handler',
          InlineCode: "import boto3\nboto3.client('s3')",
          Policies: [{ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }],
          VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }], SecurityGroupIds: [{ Ref: 'Group' }] },
        },
      },
    });
    const text = (tables: object) => JSON.stringify({ Resources: resources(tables) }, null, 2);
    const after = fix(text({ RouteTableIds: ['rtb-0a1b'] }), 'template.json');
    expect(JSON.parse(after)).toEqual({ Resources: resources({ RouteTableIds: ['rtb-0a1b', { Ref: 'Routes' }] }) });
    expect(fix(after, 'template.json')).toBe(after);
  });

  it('leave alone what somebody chose', () => {
    const parameters = 'Parameters: { Dns: { Type: String, Default: "false" } }\n';
    expect(
      titles(`${parameters}${network}${door('      PrivateDnsEnabled: !Ref Dns\n')}${functionWith('sqs')}`),
    ).toEqual([undefined]);
    const tables = '      RouteTableIds: !If [All, [rtb-0a1b], []]\n';
    const conditions = 'Conditions: { All: !Equals [!Ref AWS::Region, eu-west-1] }\n';
    expect(titles(`${conditions}${network}${gateway(tables)}${functionWith('s3')}`)).toEqual([undefined]);
  });

  it('resolve every fixture that has one', () => {
    const fixable = fixturesOf('function-cannot-reach-service').filter(({ path, text }) =>
      findingsWith(rule, path, text).some(({ fix }) => fix !== undefined),
    );
    expect(fixable.length).toBeGreaterThan(2);
    for (const { path, text } of fixable) {
      const once = fixUntilSettled(path, text, (now) => findingsWith(rule, path, now)).text;
      expect(findingsWith(rule, path, once).filter(({ fix }) => fix !== undefined)).toEqual([]);
      expect(once).not.toBe(text);
    }
  });
});

describe('the fixes of function-cannot-mount-file-system', () => {
  it.each(fixturesOf('function-cannot-mount-file-system').map((fixture) => [fixture.path, fixture.text]))(
    '%s has nothing to fix when fixed',
    (path, text) => {
      const fixed = fixUntilSettled(path, text, (now) => findingsWith(mount, path, now)).text;
      expect(findingsWith(mount, path, fixed).filter((finding) => finding.messageId === 'notAwaited')).toEqual([]);
      const had = findingsWith(mount, path, text).some((finding) => finding.messageId === 'notAwaited');
      expect(fixed !== text).toBe(had);
    },
  );
});
