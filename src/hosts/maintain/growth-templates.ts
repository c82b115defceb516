/** What grows in a template, the size to start from, and the template of a size. */
export interface Growth {
  readonly of: string;
  readonly size: number;
  template(size: number): object;
}

/** Legitimate templates near CloudFormation's limit of 500 resources and beyond, each of one piece many times. */
export const growths: readonly Growth[] = [
  growth('resources that no function has to do with', 500, (n) => [
    ['Group', group()],
    ['Fn', fn(['Group'])],
    ...each(n, (i) => [
      [`Topic${i}`, resource('SNS::Topic', { DisplayName: { 'Fn::Sub': ['topic', i, '-${AWS::Region}'].join('') } })],
    ]),
  ]),
  growth('functions of one group', 240, (n) => [['Group', group()], ...each(n, (i) => [[`Fn${i}`, fn(['Group'])]])]),
  growth('functions with a group each', 120, (n) =>
    each(n, (i) => [
      [`Group${i}`, group({ SecurityGroupIngress: [rule(443)] })],
      [`Fn${i}`, fn([`Group${i}`])],
    ]),
  ),
  growth('functions with versions and aliases', 100, (n) => [
    ['Group', group()],
    ...each(n, (i) => [
      [`Fn${i}`, fn(['Group'])],
      [`Version${i}`, resource('Lambda::Version', { FunctionName: ref(`Fn${i}`) })],
      [
        `Alias${i}`,
        resource('Lambda::Alias', {
          Name: 'live',
          FunctionName: ref(`Fn${i}`),
          FunctionVersion: att(`Version${i}`, 'Version'),
        }),
      ],
    ]),
  ]),
  growth('roles', 120, (n) => [
    ['Group', group()],
    ...each(n, (i) => [
      [`Role${i}`, role()],
      [`Fn${i}`, fn(['Group'], { Role: att(`Role${i}`, 'Arn') })],
    ]),
  ]),
  growth('policies', 120, (n) => [
    ['Group', group()],
    ...each(n, (i) => [
      [`Role${i}`, role()],
      [
        `Policy${i}`,
        resource('IAM::Policy', {
          PolicyName: `policy${i}`,
          Roles: [ref(`Role${i}`)],
          PolicyDocument: { Statement: [allow('sqs:SendMessage', '*')] },
        }),
      ],
      [`Fn${i}`, fn(['Group'], { Role: att(`Role${i}`, 'Arn') })],
    ]),
  ]),
  growth('statements of one policy', 1000, (n) => [
    ['Group', group()],
    ['Role', role(Array.from({ length: n }, (_, i) => allow('sqs:SendMessage', `arn:aws:sqs:*:*:queue${i}`)))],
    ['Fn', fn(['Group'], { Role: att('Role', 'Arn') })],
  ]),
  growth('event sources', 120, (n) =>
    each(n, (i) => [
      [`Group${i}`, group({ SecurityGroupIngress: [rule(443)] })],
      [`Fn${i}`, fn([`Group${i}`])],
      [`Queue${i}`, resource('SQS::Queue', {})],
      [
        `Source${i}`,
        resource('Lambda::EventSourceMapping', {
          FunctionName: ref(`Fn${i}`),
          EventSourceArn: att(`Queue${i}`, 'Arn'),
        }),
      ],
    ]),
  ),
  growth('endpoints', 200, (n) => [
    ['Group', group()],
    ['Fn', fn(['Group'])],
    ...each(n, (i) => [
      [
        `Endpoint${i}`,
        resource('EC2::VPCEndpoint', {
          VpcId: ref('Vpc'),
          ServiceName: { 'Fn::Sub': ['com.amazonaws.${AWS::Region}', 'sqs'].join('.') },
          VpcEndpointType: 'Interface',
          SubnetIds: [ref('SubnetA')],
        }),
      ],
    ]),
  ]),
  growth('groups', 200, (n) => [
    ...each(n, (i) => [[`Group${i}`, group({ SecurityGroupEgress: [rule(443)] })]]),
    ...each(20, (i) => [[`Fn${i}`, fn(Array.from({ length: 5 }, (_, at) => `Group${(5 * i + at) % n}`))]]),
  ]),
  growth('groups that admit each other', 120, (n) =>
    each(n, (i) => [
      [`Group${i}`, group()],
      [
        `Ingress${i}`,
        resource('EC2::SecurityGroupIngress', {
          GroupId: ref(`Group${i}`),
          IpProtocol: 'tcp',
          FromPort: 5432,
          ToPort: 5432,
          SourceSecurityGroupId: ref(`Group${(i + 1) % n}`),
        }),
      ],
      [`Fn${i}`, fn([`Group${i}`])],
    ]),
  ),
  growth('rules in one group', 1000, (n) => [
    ['Group', group({ SecurityGroupIngress: Array.from({ length: n }, (_, i) => rule(i)) })],
    ['Fn', fn(['Group'])],
  ]),
  growth('rules that are resources', 240, (n) => [
    ['Group', group()],
    ['Fn', fn(['Group'])],
    ...each(n, (i) => [[`Ingress${i}`, resource('EC2::SecurityGroupIngress', { GroupId: ref('Group'), ...rule(i) })]]),
  ]),
  growth('subnets', 120, (n) => [
    ['Group', group()],
    ['Table', resource('EC2::RouteTable', { VpcId: ref('Vpc') })],
    ...each(n, (i) => [
      [`Subnet${i}`, subnet(`10.0.${128 + (i >> 5)}.${(i & 31) * 8}/29`)],
      [
        `Association${i}`,
        resource('EC2::SubnetRouteTableAssociation', { SubnetId: ref(`Subnet${i}`), RouteTableId: ref('Table') }),
      ],
      [`Fn${i}`, fn(['Group'], {}, [`Subnet${i}`, 'SubnetA'])],
    ]),
  ]),
  {
    of: 'conditions',
    size: 30,
    template(n) {
      const names = Array.from({ length: n }, (_, i) => i);
      return {
        Parameters: Object.fromEntries(
          names.map((i) => [`Use${i}`, { Type: 'String', AllowedValues: ['yes', 'no'], Default: 'yes' }]),
        ),
        Conditions: Object.fromEntries(names.map((i) => [`Has${i}`, { 'Fn::Equals': [ref(`Use${i}`), 'yes'] }])),
        Resources: {
          ...network,
          Group: group(),
          ...Object.fromEntries(names.map((i) => [`Fn${i}`, { ...fn(['Group']), Condition: `Has${i}` }])),
        },
      };
    },
  },
];

type Entries = readonly (readonly [string, object])[];

function growth(of: string, size: number, resources: (size: number) => Entries): Growth {
  return { of, size, template: (n) => ({ Resources: { ...network, ...Object.fromEntries(resources(n)) } }) };
}

function each(n: number, make: (index: number) => Entries): Entries {
  return Array.from({ length: n }, (_, index) => make(index)).flat();
}

function resource(type: string, properties: object): object {
  return { Type: `AWS::${type}`, Properties: properties };
}

function ref(id: string): object {
  return { Ref: id };
}

function att(id: string, attribute: string): object {
  return { 'Fn::GetAtt': [id, attribute] };
}

function subnet(cidr: string): object {
  return resource('EC2::Subnet', { VpcId: ref('Vpc'), CidrBlock: cidr });
}

const network = {
  Vpc: resource('EC2::VPC', { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true }),
  SubnetA: subnet('10.0.0.0/20'),
  SubnetB: subnet('10.0.16.0/20'),
};

function group(properties: object = {}): object {
  return resource('EC2::SecurityGroup', { GroupDescription: 'group', VpcId: ref('Vpc'), ...properties });
}

function rule(port: number): object {
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: '10.0.0.0/16' };
}

function role(statements: readonly object[] = []): object {
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const policies = [{ PolicyName: 'use', PolicyDocument: { Statement: statements } }];
  return resource('IAM::Role', {
    AssumeRolePolicyDocument: { Statement: [trust] },
    ...(statements.length > 0 && { Policies: policies }),
  });
}

function allow(action: string, of: string): object {
  return { Effect: 'Allow', Action: action, Resource: of };
}

function fn(groups: readonly string[], properties: object = {}, subnets: readonly string[] = ['SubnetA', 'SubnetB']) {
  return resource('Lambda::Function', {
    Runtime: 'python3.13',
    Handler: 'index.handler',
    Code: { ZipFile: 'def handler(event, context): pass' },
    VpcConfig: { SubnetIds: subnets.map(ref), SecurityGroupIds: groups.map(ref) },
    ...properties,
  });
}
