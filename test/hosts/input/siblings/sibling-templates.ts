import { lintHere } from '../../in-process.ts';
import { repositoryWith } from '../../process.ts';

/** The texts of files, by their paths. */
export type Files = Readonly<Record<string, string>>;

/** The rule that says what has no path to a service. */
export const rule = 'function-cannot-reach-service';

/** What is found, with the file that it is told in, and the reasons why the rest is undecided. */
export async function said(files: Files, ...args: string[]) {
  const { files: results } = await lintHere(repositoryWith(files), ...args);
  const all = results.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })));
  const ours = all.filter((finding) => finding.rule === rule);
  return {
    found: ours.map(({ path, resource }) => `${path} ${resource}`),
    evidence: ours.flatMap(({ evidence }) => evidence),
    undecided: results.flatMap(({ undecided }) => undecided.filter((each) => each.rule === rule)),
    paths: results.map(({ path }) => path),
  };
}

/** A network without a path to any service. */
export const network = (outputs: string, more = '', parameters = ''): string => `
${parameters}
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  SubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  UseA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetA, RouteTableId: !Ref Table } }
  UseB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetB, RouteTableId: !Ref Table } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: Callers } }
${more}
${outputs}
`;

/** The outputs that export what a network has, under a prefix. */
export const exported = (prefix: string, names: readonly string[] = ['SubnetA', 'SubnetB', 'Group']): string =>
  [
    'Outputs:',
    ...names.map((name) => {
      const value = name === 'Group' ? '!GetAtt Group.GroupId' : `!Ref ${name}`;
      return `  ${name}: { Value: ${value}, Export: { Name: !Sub '${prefix}-${name}' } }`;
    }),
  ].join('\n');

/** A function that sends to a queue. */
export const caller = (subnets: string, groups: string, parameters: string): string => `
Transform: AWS::Serverless-2016-10-31
${parameters}
Resources:
  Jobs: { Type: AWS::SQS::Queue }
  Sender:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      InlineCode: pass
      Policies: [{ Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Jobs.Arn }] }]
      Environment: { Variables: { JOBS: !Ref Jobs } }
      VpcConfig: { SubnetIds: ${subnets}, SecurityGroupIds: ${groups} }
`;

/** A caller in the network whose exports begin with a prefix. */
export const imports = (prefix: string, parameters: string): string => {
  const from = (name: string) => `{ Fn::ImportValue: !Sub '${prefix}-${name}' }`;
  return caller(`[${from('SubnetA')}, ${from('SubnetB')}]`, `[${from('Group')}]`, parameters);
};

/** A caller that is told by a parameter which stack it imports from. */
export const importer = imports('${Network}', 'Parameters: { Network: { Type: String } }');

/** What a network exports under the name of its stack. */
export const blocked = exported('${AWS::StackName}');

/** A caller to nest: it is given its network. */
export const child = caller(
  '!Ref Subnets',
  '[!Ref Callers]',
  'Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" }, Callers: { Type: String } }',
);

/** A stack that nests a template, given the outputs of its own network. */
export const nests = (property: string, parameters = ''): string =>
  network(
    '',
    `  Inner:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ${property}
      Parameters: { Subnets: !Join [',', [!Ref SubnetA, !Ref SubnetB]], Callers: !GetAtt Group.GroupId }`,
    parameters,
  );

/** A parameter of a few stages. */
export const ofStage = (values: string): string => `Parameters: { Stage: { Type: String, AllowedValues: ${values} } }`;
