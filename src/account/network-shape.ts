const text = (description: string) => ({ type: 'string', description });
const texts = (description: string) => ({ type: 'array', items: { type: 'string' }, description });
const id = text('Its id in the account');
const name = text('What people call it; shown beside the id');

/** A list of entities of which each has an id. */
function entities(description: string, properties: object, required: readonly string[] = []): object {
  return {
    type: 'array',
    description,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['id', ...required],
      properties: { id, name, ...properties },
    },
  };
}

const ports = {
  fromPort: { type: 'integer', description: 'The first port; none for all' },
  toPort: { type: 'integer', description: 'The last port' },
};

const rules = (description: string) => ({
  type: 'array',
  description,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['protocol', 'peer'],
    properties: {
      protocol: text('tcp, udp, icmp, a number, or -1 for all'),
      ...ports,
      peer: text('The other side: a range, sg-... or pl-...'),
    },
  },
});

/** The shape of a description of networks that no template makes, as `snapshot` writes it. */
export const networkShape = {
  type: 'object',
  additionalProperties: false,
  required: ['version'],
  properties: {
    $schema: { type: 'string' },
    version: { enum: [1] },
    region: text('The Region, for readers'),
    account: text('The account, for readers'),
    vpcs: {
      type: 'array',
      description: 'VPCs, each with all of its subnets, route tables and endpoints',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'subnets', 'routeTables', 'endpoints'],
        properties: {
          id,
          name,
          cidrs: texts('Its IPv4 ranges, the primary one first'),
          dnsSupport: { type: 'boolean', description: 'enableDnsSupport; true where it is not said' },
          dnsHostnames: { type: 'boolean', description: 'enableDnsHostnames; true where it is not said' },
          tenancy: { enum: ['default', 'dedicated', 'host'] },
          subnets: entities(
            'All of its subnets',
            {
              cidr: text('Its IPv4 range'),
              ipv6Cidr: text('Its IPv6 range'),
              ipv6Native: { type: 'boolean', description: 'Whether it has IPv6 alone' },
              zone: text('Its Availability Zone'),
              routeTable: text('The id of the route table that it uses, the main one too'),
              networkAcl: text('The id of its network ACL; where it is not said, everything passes'),
            },
            ['routeTable'],
          ),
          routeTables: entities(
            'All of its route tables',
            {
              main: { type: 'boolean', description: 'Whether it is the one for subnets without an association' },
              routes: {
                type: 'array',
                description: 'Its routes; those within the VPC may be left out',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['to', 'via'],
                  properties: {
                    to: text('A range, or pl-...'),
                    via: text('The id of the target: nat-..., igw-..., tgw-...; or blackhole'),
                  },
                },
              },
            },
            ['routes'],
          ),
          natGateways: entities('The NAT gateways in it', {
            subnet: text('The id of its subnet; a regional one has none'),
            connectivity: { enum: ['public', 'private'] },
            regional: { type: 'boolean', description: 'Whether its availability mode is regional' },
            zones: texts('The Availability Zones that a regional one serves; all where they are not said'),
          }),
          instances: entities('The instances that its routes lead to', {
            sourceDestCheck: { type: 'boolean', description: 'Whether EC2 drops what is not addressed to it' },
          }),
          endpoints: entities(
            'All of its endpoints',
            {
              service: text('The whole name: com.amazonaws.eu-west-1.s3'),
              type: text('Gateway, Interface, GatewayLoadBalancer, ...'),
              privateDns: { type: 'boolean', description: 'Whether private DNS is on' },
              subnets: texts('The ids of its subnets'),
              groups: texts('The ids of its security groups'),
              routeTables: texts('The ids of the route tables that a gateway endpoint is on'),
              policy: { type: 'object', description: 'Its policy; everything is let through where it is not said' },
            },
            ['service', 'type'],
          ),
          securityGroups: entities('Security groups in it: of those not listed nothing is known', {
            ingress: rules('All of its inbound rules'),
            egress: rules('All of its outbound rules'),
          }),
          networkAcls: entities('Network ACLs in it: of those not listed nothing is known', {
            entries: {
              type: 'array',
              description: 'All of its entries',
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['number', 'direction', 'action', 'protocol', 'cidr'],
                properties: {
                  number: { type: 'integer', description: 'The place in the order: the lowest that fits decides' },
                  direction: { enum: ['ingress', 'egress'] },
                  action: { enum: ['allow', 'deny'] },
                  protocol: text('A protocol number, or -1 for all'),
                  cidr: text('The range of the other side'),
                  ...ports,
                },
              },
            },
          }),
        },
      },
    },
    prefixLists: entities('Customer-managed prefix lists', { cidrs: texts('Their ranges') }, ['cidrs']),
    stacks: {
      type: 'array',
      description: 'Stacks as they are deployed: a template gets their values where the config names its stackName',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'parameters'],
        properties: {
          name: text('The name of the stack'),
          region: text('What AWS::Region evaluates to'),
          account: text('What AWS::AccountId evaluates to'),
          partition: text('What AWS::Partition evaluates to'),
          parameters: {
            type: 'object',
            description: 'The values of its parameters; lists with commas between their items',
            additionalProperties: { type: 'string' },
          },
          resources: {
            type: 'object',
            description: 'The physical ids of its resources by their logical ids, for readers',
            additionalProperties: { type: 'string' },
          },
        },
      },
    },
    parameterStore: {
      type: 'object',
      description: 'What Systems Manager Parameter Store holds, by name',
      additionalProperties: { type: 'string' },
    },
    exports: {
      type: 'object',
      description:
        'What stacks that are not shown export: names and values, as `aws cloudformation list-exports` has them',
      additionalProperties: { type: 'string' },
    },
    ways: {
      type: 'array',
      description: 'What lies beyond gateways to other networks',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['through'],
        properties: {
          through: text('The id of a transit gateway, peering connection, appliance, ...'),
          reachesInternet: { type: 'boolean', description: 'Whether public addresses are reached through it' },
          endpoints: texts(
            'All services whose host names lead to interface endpoints beyond it, such as secretsmanager: central endpoints with a shared hosted zone',
          ),
        },
      },
    },
  },
};
