import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a network and stacks of functions that import it, linked by a config, to measure a workspace with. */
export function writeWorkspace(folder: string, templates: number, functionsEach: number) {
  const write = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content, null, 1));
  const services = Array.from({ length: templates - 1 }, (_, index) => `service${index}.json`);
  write('network.json', network());
  for (const name of services) write(name, service(functionsEach));
  const stacks = ['network.json', ...services].map((template) => [template.replace('.json', ''), { template }]);
  write('.vpclambdalintrc.json', { root: true, stacks: Object.fromEntries(stacks) });
  return { templates, functions: services.length * functionsEach };
}

const zones = ['A', 'B', 'C'];

function network(): { readonly Resources: object; readonly Outputs: object } {
  const subnets = zones.flatMap((zone, index) => [
    [
      `Subnet${zone}`,
      resource('EC2::Subnet', {
        VpcId: ref('Vpc'),
        CidrBlock: `10.0.${index}.0/24`,
        AvailabilityZone: `eu-west-1${zone.toLowerCase()}`,
      }),
    ],
    [
      `Association${zone}`,
      resource('EC2::SubnetRouteTableAssociation', { SubnetId: ref(`Subnet${zone}`), RouteTableId: ref('Table') }),
    ],
  ]);
  const endpoint = (service: string, more: object) =>
    resource('EC2::VPCEndpoint', {
      VpcId: ref('Vpc'),
      ServiceName: { 'Fn::Sub': ['com.amazonaws.${AWS::Region}', service].join('.') },
      ...more,
    });
  return {
    Resources: {
      Vpc: resource('EC2::VPC', { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true }),
      Table: resource('EC2::RouteTable', { VpcId: ref('Vpc') }),
      ...Object.fromEntries(subnets),
      EndpointGroup: resource('EC2::SecurityGroup', {
        GroupDescription: 'Endpoints',
        VpcId: ref('Vpc'),
        SecurityGroupIngress: [
          { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] } },
        ],
      }),
      Secrets: endpoint('secretsmanager', {
        VpcEndpointType: 'Interface',
        PrivateDnsEnabled: true,
        SubnetIds: zones.map((zone) => ref(`Subnet${zone}`)),
        SecurityGroupIds: [ref('EndpointGroup')],
      }),
      Objects: endpoint('s3', { RouteTableIds: [ref('Table')] }),
    },
    Outputs: Object.fromEntries(
      ['Vpc', ...zones.map((zone) => `Subnet${zone}`)].map((id) => [
        id,
        { Value: ref(id), Export: { Name: `network-${id}` } },
      ]),
    ),
  };
}

/** A role of functions in a VPC, with a policy of its own. */
function roleThatMay(...calls: readonly { readonly Action: string; readonly Resource: unknown }[]): object {
  return resource('IAM::Role', {
    AssumeRolePolicyDocument: {
      Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'],
    Policies: [
      { PolicyName: 'use', PolicyDocument: { Statement: calls.map((call) => ({ Effect: 'Allow', ...call })) } },
    ],
  });
}

/** One template of a network with functions of its own, each with a role, a group and a queue: five resources each. */
export function wholeTemplate(functions: number): object {
  const own = Array.from({ length: functions }, (_, index) => [
    [
      `Group${index}`,
      resource('EC2::SecurityGroup', {
        GroupDescription: 'A function',
        VpcId: ref('Vpc'),
        SecurityGroupEgress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }],
      }),
    ],
    [`Queue${index}`, resource('SQS::Queue', { VisibilityTimeout: 60 })],
    [`Logs${index}`, resource('Logs::LogGroup', { RetentionInDays: 30 })],
    [
      `Role${index}`,
      roleThatMay(
        { Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': [`Queue${index}`, 'Arn'] } },
        { Action: 'secretsmanager:GetSecretValue', Resource: '*' },
      ),
    ],
    [
      `Function${index}`,
      resource('Lambda::Function', {
        Handler: 'index.handler',
        Runtime: 'nodejs22.x',
        Role: { 'Fn::GetAtt': [`Role${index}`, 'Arn'] },
        Code: { S3Bucket: 'code', S3Key: 'code.zip' },
        Environment: { Variables: { QUEUE: ref(`Queue${index}`) } },
        VpcConfig: {
          SecurityGroupIds: [ref(`Group${index}`)],
          SubnetIds: zones.map((zone) => ref(`Subnet${zone}`)),
        },
      }),
    ],
  ]);
  return { Resources: { ...network().Resources, ...Object.fromEntries(own.flat()) } };
}

function service(functions: number): object {
  const pairs = Array.from({ length: functions }, (_, index) => [
    [
      `Role${index}`,
      roleThatMay(
        { Action: 's3:GetObject', Resource: { 'Fn::Sub': '${Bucket.Arn}/*' } },
        { Action: 'secretsmanager:GetSecretValue', Resource: ref('Secret') },
      ),
    ],
    [
      `Function${index}`,
      resource('Lambda::Function', {
        Handler: 'index.handler',
        Runtime: 'nodejs22.x',
        Role: { 'Fn::GetAtt': [`Role${index}`, 'Arn'] },
        Code: { S3Bucket: 'code', S3Key: 'code.zip' },
        Environment: { Variables: { BUCKET: ref('Bucket'), SECRET: ref('Secret') } },
        VpcConfig: {
          SecurityGroupIds: [ref('Group')],
          SubnetIds: zones.map((zone) => ({ 'Fn::ImportValue': `network-Subnet${zone}` })),
        },
      }),
    ],
  ]);
  return {
    Resources: {
      Bucket: resource('S3::Bucket', {}),
      Secret: resource('SecretsManager::Secret', {}),
      Group: resource('EC2::SecurityGroup', {
        GroupDescription: 'Functions',
        VpcId: { 'Fn::ImportValue': 'network-Vpc' },
        SecurityGroupEgress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }],
      }),
      ...Object.fromEntries(pairs.flat()),
    },
  };
}

function resource(type: string, properties: object): object {
  return { Type: `AWS::${type}`, Properties: properties };
}

function ref(id: string): object {
  return { Ref: id };
}
