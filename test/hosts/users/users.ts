/** What a newcomer of some kind has, and what they type. */
export interface User {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Lines for a shell, in the folder. What comes after `#` is for the reader. */
  readonly session: readonly string[];
}

const network = `
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16 }
  SubnetA:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a }
  SubnetB:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1b }`;

const group = (name: string, ingress = '') => `
  ${name}:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Of the functions
      VpcId: !Ref Vpc${ingress}`;

const inbound = `
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16 }`;

const role = `
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }]
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole]
      Policies:
        - PolicyName: Queues
          PolicyDocument: { Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: '*' }] }`;

const fn = (name: string, code: string, groups = 'Group', subnets = '!Ref SubnetA, !Ref SubnetB') => `
  ${name}:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Role: !GetAtt Role.Arn
      Code:
        ZipFile: |
          ${code}
      VpcConfig:
        SubnetIds: [${subnets}]
        SecurityGroupIds: [!Ref ${groups}]`;

const sends = `const { SQS } = require('@aws-sdk/client-sqs'); exports.handler = (event) => new SQS().sendMessage(event);`;
const adds = 'exports.handler = async ({ a, b }) => a + b;';

const orders = `Resources:${network}${role}${group('Group', inbound)}${fn('Orders', sends)}\n`;
const calm = `Resources:${network}${role}${group('Group')}${fn('Orders', adds)}\n`;

const sam = `Transform: AWS::Serverless-2016-10-31
Parameters:
  Subnets: { Type: List<AWS::EC2::Subnet::Id> }
  Group: { Type: AWS::EC2::SecurityGroup::Id }
Globals:
  Function:
    Runtime: python3.13
    Handler: app.handler
    VpcConfig: { SubnetIds: !Ref Subnets, SecurityGroupIds: [!Ref Group] }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { CodeUri: src/ }
`;

const stack = {
  Resources: {
    OrdersVpc1A2B3C4D: {
      Type: 'AWS::EC2::VPC',
      Properties: { CidrBlock: '10.0.0.0/16' },
      Metadata: { 'aws:cdk:path': 'Orders/Vpc/Resource' },
    },
    OrdersVpcSubnet5E6F7A8B: {
      Type: 'AWS::EC2::Subnet',
      Properties: { VpcId: { Ref: 'OrdersVpc1A2B3C4D' }, CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
      Metadata: { 'aws:cdk:path': 'Orders/Vpc/IsolatedSubnet1/Subnet' },
    },
    OrdersGroup9C8D7E6F: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: { GroupDescription: 'Orders/Group', VpcId: { Ref: 'OrdersVpc1A2B3C4D' } },
      Metadata: { 'aws:cdk:path': 'Orders/Group/Resource' },
    },
    OrdersFn5A4B3C2D: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Role: 'arn:aws:iam::111122223333:role/orders',
        Code: { ZipFile: adds },
        VpcConfig: {
          SubnetIds: [{ Ref: 'OrdersVpcSubnet5E6F7A8B' }],
          SecurityGroupIds: [{ 'Fn::GetAtt': ['OrdersGroup9C8D7E6F', 'GroupId'] }],
        },
      },
      Metadata: { 'aws:cdk:path': 'Orders/Fn/Resource' },
    },
  },
};

const app = `import * as cdk from 'aws-cdk-lib';
export class Orders extends cdk.Stack {
  readonly fn = new cdk.aws_lambda.Function(this, 'Fn', { vpc: this.vpc, ...code });
}
`;

const manifest = {
  version: '48.0.0',
  artifacts: {
    Orders: {
      type: 'aws:cloudformation:stack',
      environment: 'aws://111122223333/eu-west-1',
      properties: { templateFile: 'Orders.template.json' },
      metadata: {
        '/Orders/Fn/Resource': [
          { type: 'aws:cdk:logicalId', data: 'OrdersFn5A4B3C2D', trace: ['new Orders (lib/orders.ts:3:17)'] },
          { type: 'aws:cdk:creationStack', data: ['new Orders (lib/orders.ts:3:17)'] },
        ],
      },
    },
  },
};

const eni = (id: string, groupId: string) => ({
  NetworkInterfaceId: id,
  SubnetId: 'subnet-0a',
  VpcId: 'vpc-0a',
  Groups: [{ GroupId: groupId, GroupName: 'orders' }],
  InterfaceType: 'lambda',
  Status: 'in-use',
  OwnerId: '111122223333',
  Description: 'AWS Lambda VPC ENI-orders-0f0f0f0f',
});

const version = (qualifier: string) => ({
  FunctionName: 'orders',
  FunctionArn: `arn:aws:lambda:eu-west-1:111122223333:function:orders:${qualifier}`,
  Version: qualifier,
  Role: 'arn:aws:iam::111122223333:role/orders',
  VpcConfig: { SubnetIds: ['subnet-0a'], SecurityGroupIds: ['sg-0a'], VpcId: 'vpc-0a' },
});

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Seven that come for the first time, each for a reason of their own. */
export const users: readonly User[] = [
  {
    name: 'someone-with-a-template',
    files: { 'orders.yaml': orders },
    session: [
      'vpclambda-lint orders.yaml',
      'vpclambda-lint explain function-cannot-reach-service | head -n 12',
      'vpclambda-lint explain-path orders.yaml Orders sqs',
      'vpclambda-lint enis orders.yaml',
      'vpclambda-lint --no-colour orders.yaml',
    ],
  },
  {
    name: 'a-team-with-an-old-repository',
    files: { 'templates/orders.yaml': orders, 'templates/billing.yaml': orders.replaceAll('Orders', 'Billing') },
    session: [
      'vpclambda-lint --format compact .',
      'vpclambda-lint --baseline known.json --update-baseline .',
      'vpclambda-lint --baseline known.json .',
      "sed -i '/SecurityGroupIngress/,+1d' templates/orders.yaml",
      'vpclambda-lint --baseline known.json .',
      'vpclambda-lint --baseline known.json --update-baseline .',
      'vpclambda-lint --baseline known.json .',
    ],
  },
  {
    name: 'a-cdk-developer',
    files: { 'cdk.json': json({ app: 'node app.js' }), 'lib/orders.ts': app },
    session: [
      'vpclambda-lint .',
      '# after: npx cdk synth --quiet',
      `mkdir cdk.out && cat > cdk.out/Orders.template.json <<'EOF'\n${json(stack)}EOF`,
      `cat > cdk.out/manifest.json <<'EOF'\n${json(manifest)}EOF`,
      'vpclambda-lint .',
      'vpclambda-lint --fix cdk.out | tail -n 3',
      'vpclambda-lint enis cdk.out',
    ],
  },
  {
    name: 'a-sam-developer',
    files: {
      'template.yaml': sam,
      'src/app.py': "import boto3\n\ndef handler(event, context):\n    boto3.client('dynamodb').list_tables()\n",
    },
    session: [
      'vpclambda-lint template.yaml',
      'vpclambda-lint --show-undecided template.yaml',
      "printf '%s\\n' '[default.deploy.parameters]' 'parameter_overrides = \"Subnets=subnet-0a Group=sg-0a\"' > samconfig.toml",
      'vpclambda-lint template.yaml',
    ],
  },
  {
    name: 'a-maintainer-of-the-pipeline',
    files: { 'templates/orders.yaml': calm, 'package.json': json({ name: 'shop', private: true }) },
    session: [
      'git init -q && git add . && git -c user.name=Ada -c user.email=ada@example.com commit -qm First',
      'vpclambda-lint init',
      'vpclambda-lint .',
      `cat > templates/orders.yaml <<'EOF'\n${orders}EOF`,
      'vpclambda-lint --changed-since HEAD --format github --format sarif=lint.sarif .',
      'node -p "JSON.parse(fs.readFileSync(\'lint.sarif\')).runs[0].results.length"',
      'vpclambda-lint --against HEAD templates | tail -n 4',
      "printf '' | xargs vpclambda-lint --templates-only",
    ],
  },
  {
    name: 'an-author-of-rules',
    files: { 'template.yaml': calm },
    session: [
      'vpclambda-lint new-rule function-without-description',
      'node --test lint-rules/function-without-description.test.mjs > test.log && echo passed',
      'vpclambda-lint template.yaml',
      "vpclambda-lint --rule 'own/function-without-descripton: error' template.yaml",
      "vpclambda-lint --rule 'own/function-without-description: error' --format compact template.yaml",
    ],
  },
  {
    name: 'someone-on-call',
    files: {
      'enis.json': json({ NetworkInterfaces: [eni('eni-0a', 'sg-0a'), eni('eni-0b', 'sg-0b')] }),
      'functions.json': json({ Functions: [version('$LATEST'), version('3')] }),
      'aliases.json': json({
        Aliases: [
          {
            AliasArn: 'arn:aws:lambda:eu-west-1:111122223333:function:orders:live',
            Name: 'live',
            FunctionVersion: '3',
          },
        ],
      }),
    },
    session: [
      'vpclambda-lint find-eni --security-group sg-0a',
      'vpclambda-lint find-eni --from enis.json --functions functions.json --security-group sg-0a',
      'vpclambda-lint find-eni --from enis.json --from aliases.json --functions functions.json --security-group sg-0a',
      'vpclambda-lint find-eni --from enis.json --functions functions.json --security-group sg-0b',
      'vpclambda-lint live --function orders',
    ],
  },
];
