import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';

interface Entry {
  readonly resource: string | null;
  readonly reason: string;
  readonly line: number;
}

/** What is undecided of app.yaml, and how many of its functions are decided. */
async function undecidedOf(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { out, err } = await runHere(folderWith(files), ['--format', 'json', ...args, 'app.yaml']);
  expect(err).toBe('');
  const [file] = JSON.parse(out).files as readonly {
    readonly undecided: readonly Entry[];
    readonly functions: { readonly inVpc: number; readonly decided: number };
  }[];
  return { functions: file!.functions, undecided: file!.undecided };
}

const git = { '.git/HEAD': 'ref: refs/heads/main\n', '.git/objects/x': '', '.git/refs/x': '' };

/** Whether its VPC refuses Lambda's interfaces is known only when it is deployed. */
const network = `
Parameters:
  Exclusion: { Type: String }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  SubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
  Encrypted: { Type: AWS::EC2::VPCEncryptionControl, Properties: { VpcId: !Ref Vpc, Mode: enforce, LambdaExclusionInput: !Ref Exclusion } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Prune:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { ZipFile: "import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';\\nexport const handler = () => new SQSClient().send(new SendMessageCommand({}));" }
      Role: arn:aws:iam::111122223333:role/prune
      VpcConfig: { SubnetIds: [!Ref SubnetA, !Ref SubnetB], SecurityGroupIds: [!Ref Group] }
Outputs:
  SubnetA: { Value: !Ref SubnetA, Export: { Name: shop-SubnetA } }
  SubnetB: { Value: !Ref SubnetB, Export: { Name: shop-SubnetB } }
  Group: { Value: !Ref Group, Export: { Name: shop-Group } }
`;

const app = (subnets: string, groups: string) => `
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { ZipFile: "import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';\\nexport const handler = () => new SQSClient().send(new SendMessageCommand({}));" }
      Role: arn:aws:iam::111122223333:role/orders
      VpcConfig: { SubnetIds: [${subnets}], SecurityGroupIds: [${groups}] }
`;

describe('what is not known of a template that was not asked for', () => {
  const files = {
    ...git,
    'network.yaml': network,
    'app.yaml': app('!ImportValue shop-SubnetA, !ImportValue shop-SubnetB', '!ImportValue shop-Group'),
  };

  it('leaves the functions undecided that depend on it, each where it is written', async () => {
    const { functions, undecided } = await undecidedOf(files);
    expect(functions).toEqual({ inVpc: 1, decided: 0 });
    const entries = undecided.filter(({ reason }) => reason === 'parameter Exclusion has no value here');
    expect(entries).toMatchObject([{ rule: 'vpc-config-invalid', resource: 'Orders', line: 3 }]);
  });

  it('says nothing of the functions that are created there', async () => {
    const { undecided } = await undecidedOf(files);
    expect(undecided.map(({ resource }) => resource)).not.toContain('Prune');
  });
});

describe('what is not known of a template that several stacks have', () => {
  it('is said once, and not of each of them', async () => {
    const stack = '{ Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./app.yaml } }';
    const { undecided } = await undecidedOf({
      ...git,
      'app.yaml': `Parameters: { Subnets: { Type: String }, Group: { Type: String } }${app('!Ref Subnets', '!Ref Group')}`,
      'parent.yaml': `Resources:\n  East: ${stack}\n  West: ${stack}\n`,
    });
    const reasons = undecided.map(({ reason }) => reason);
    expect(reasons).toContain('parameter Subnets has no value here');
    expect(reasons).toEqual([...new Set(reasons)]);
  });
});

describe('what is not known of a description', () => {
  const vpc = (id: string, cidr: string, parts: object) => ({
    id,
    cidrs: [cidr],
    ...{ subnets: [], routeTables: [{ id: `rtb-${id.slice(4)}`, main: true, routes: [] }], natGateways: [] },
    ...{ endpoints: [], securityGroups: [], networkAcls: [] },
    ...parts,
  });
  const networks = {
    version: 1,
    vpcs: [
      vpc('vpc-0a', '10.0.0.0/16', {
        subnets: [
          { id: 'subnet-0a', cidr: '10.0.0.0/24', zone: 'eu-west-1a', routeTable: 'rtb-0a' },
          { id: 'subnet-0b', cidr: '10.0.1.0/24', zone: 'eu-west-1b', routeTable: 'rtb-0a' },
        ],
      }),
      vpc('vpc-0b', '10.1.0.0/16', { securityGroups: [{ id: 'sg-0b', ingress: [], egress: [] }] }),
    ],
  };
  const config = { root: true, networks: 'account.json' };
  const files = { '.vpclambdalintrc.json': JSON.stringify(config), 'account.json': JSON.stringify(networks) };

  it('leaves it open whether a group of the account is lent to the VPC of a function', async () => {
    const { undecided } = await undecidedOf({ ...files, 'app.yaml': app('subnet-0a, subnet-0b', 'sg-0b') });
    const questions = undecided.filter(({ reason }) => reason.includes('sg-0b'));
    expect(questions).toMatchObject([{ rule: 'vpc-config-invalid', resource: 'Orders', line: 3 }]);
  });
});
