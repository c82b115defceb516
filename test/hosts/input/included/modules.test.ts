import { describe, expect, it } from 'vitest';
import { runHere } from '../../in-process.ts';
import { repositoryWith } from '../../process.ts';

type Files = Readonly<Record<string, string>>;

interface Told {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly line: number;
      readonly message: string;
      readonly resource: string | null;
      readonly related: readonly { readonly path: string; readonly line: number; readonly message: string }[];
      readonly when?: string;
    }[];
    readonly undecided: readonly { readonly reason: string; readonly rule: string }[];
  }[];
}

const rule = 'function-cannot-reach-service';

async function told(files: Files, ...args: string[]) {
  const { out, err } = await runHere(repositoryWith(files), ['app.yaml', '--format', 'json', ...args]);
  if (out === '') throw new Error(err);
  const { files: results } = JSON.parse(out) as Told;
  const findings = results.flatMap(({ path, findings: found }) => found.map((each) => ({ path, ...each })));
  return {
    found: findings.filter((each) => each.rule === rule),
    reasons: results
      .flatMap(({ undecided }) => undecided.filter((each) => each.rule === rule))
      .map((each) => each.reason),
  };
}

const project = (type: string, fragment: string, folder = 'modules/net', name = 'net.yaml'): Files => ({
  [`${folder}/.rpdk-config`]: JSON.stringify({ artifact_type: 'MODULE', typeName: type, settings: {} }),
  [`${folder}/fragments/${name}`]: fragment,
});

/** A network without a path to any service. */
const network = `Parameters:
  Range: { Type: String }
  Zones: { Type: CommaDelimitedList, Default: 'eu-west-1a, eu-west-1b' }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Range } }
  SubnetA:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: !Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 2, 8]], AvailabilityZone: !Select [0, !Ref Zones] }
  SubnetB:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: !Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 2, 8]], AvailabilityZone: !Select [1, !Ref Zones] }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetA, RouteTableId: !Ref Table } }
  UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetB, RouteTableId: !Ref Table } }
  Group:
    Type: AWS::EC2::SecurityGroup
    DependsOn: Vpc
    Properties: { VpcId: !Ref Vpc, GroupDescription: !Sub 'Callers in \${Vpc.CidrBlock}' }
`;
/** The line of the table in it. */
const table = 12;

const app = (module: string, at = '') => `Transform: AWS::Serverless-2016-10-31
Parameters:
  Range: { Type: String, Default: 10.1.0.0/16 }
Resources:
  Net:
    Type: Org::Net::Vpc::MODULE
${module}
  Jobs: { Type: AWS::SQS::Queue }
  Sender:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: pass
      Policies: [{ Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Jobs.Arn }] }]
      Environment: { Variables: { JOBS: !Ref Jobs } }
      VpcConfig: { SubnetIds: [!Ref Net.SubnetA, !Ref NetSubnetB], SecurityGroupIds: [!GetAtt Net.Group.GroupId] }
${at}`;
const given = '    Properties: { Range: !Ref Range }';
const type = 'Org::Net::Vpc::MODULE';

describe('a module whose fragment is in the repository', () => {
  it('is expanded, and what is wrong with it is told in the fragment', async () => {
    const { found, reasons } = await told({ 'app.yaml': app(given), ...project(type, network) });
    expect(reasons).toEqual([]);
    expect(found).toMatchObject([{ path: 'modules/net/fragments/net.yaml', line: table, resource: 'NetTable' }]);
    expect(found[0]!.message).toContain('NetSubnetA');
    expect(found[0]!.related[0]).toMatchObject({ path: 'app.yaml', line: 5, message: 'included here' });
  });

  it('may be written as JSON, and nest another module', async () => {
    const outer = JSON.stringify({
      Parameters: { Range: { Type: 'String', Default: '10.2.0.0/16' } },
      Resources: { Inner: { Type: 'Org::Net::Inner::MODULE', Properties: { Range: { Ref: 'Range' } } } },
    });
    const text = app('').replace('Net.SubnetA', 'Net.InnerSubnetA').replace('NetSubnetB', 'NetInnerSubnetB');
    const files = {
      'app.yaml': text.replace('Net.Group.GroupId', 'NetInnerGroup.GroupId'),
      ...project(type, outer, 'modules/outer', 'outer.json'),
      ...project('Org::Net::Inner::MODULE', network, 'modules/inner'),
    };
    const { found, reasons } = await told(files);
    expect(reasons).toEqual([]);
    expect(found).toMatchObject([{ path: 'modules/inner/fragments/net.yaml', line: table, resource: 'NetInnerTable' }]);
  });

  it('has conditions of its own', async () => {
    const nat = `
Conditions:
  IsOpen: !Equals [!Ref Range, 10.9.0.0/16]
`;
    const more = `  Route:
    Type: AWS::EC2::Route
    Condition: IsOpen
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-0a1b2c3d4e5f60718 }
`;
    const { found } = await told({ 'app.yaml': app(given), ...project(type, `${network}${more}${nat}`) });
    expect(found.map(({ when }) => when)).toEqual(['NetIsOpen is false']);
  });

  it.each<[string, string, Files]>([
    ['that two projects have', app(given), { ...project(type, network), ...project(type, network, 'modules/copy') }],
    ['with two fragments', app(given), { ...project(type, network), 'modules/net/fragments/other.yaml': network }],
    [
      'of which only a resource type has the name',
      app(given),
      {
        ...project(type, network),
        'modules/net/.rpdk-config': JSON.stringify({ artifact_type: 'RESOURCE', typeName: type }),
      },
    ],
    ['that lacks a parameter', app(''), project(type, network)],
    ['that is given what it does not declare', app('    Properties: { Range: a, Size: b }'), project(type, network)],
    ['that has a macro', app(given), project(type, `${network}Transform: Org::Macro\n`)],
    ['that refers to what it lacks', app(given), project(type, network.replace('!Ref Vpc,', '!Ref Elsewhere,'))],
    ['that a condition creates', app(`${given}\n    Condition: IsLarge`), project(type, network)],
    [
      'one of whose names is taken',
      app(given, '  NetVpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.7.0.0/16 } }\n'),
      project(type, network),
    ],
    [
      'that is referred to as a whole',
      app(given, '  Other: { Type: AWS::SQS::Queue, DependsOn: Net }\n'),
      project(type, network),
    ],
    ['of another repository', app(given), {}],
  ])('is left as it is: one %s', async (_, text, files) => {
    const { found, reasons } = await told({ 'app.yaml': text, ...files });
    expect(found).toEqual([]);
    expect(reasons.join()).toContain('is a part of the module Net');
  });
});
