import {
  type Attachment,
  type Block,
  type BlockCause,
  defineRule,
  type Group,
  groupedBy,
  type LambdaFunction,
  listed,
  type Resource,
  type ServiceUse,
  type Subnet,
} from '../../src/rule/index.ts';

/** A function that answers custom resources, and a subnet from which it has no path to S3. */
interface Gap {
  readonly fn: LambdaFunction;
  readonly attachment: Attachment;
  readonly subnet: Subnet;
  readonly use: ServiceUse;
  readonly block: Block;
  readonly customResources: readonly Resource[];
  /** It has a path from another of its subnets. */
  readonly isPartial: boolean;
}

/** What is said of each cause. A NAT gateway that leads nowhere is the whole point of a rule of its own. */
const messageOf = {
  'no-route': 'noPath',
  'ipv6-only': 'noPath',
  'sibling-endpoint-only': 'noPath',
  'internet-gateway-route': 'internetGateway',
  'gateway-endpoint-not-on-table': 'gatewayNotOnTable',
  'endpoint-without-private-dns': 'noPrivateDns',
  'interface-endpoint-without-private-dns-service': 'noPath',
  'vpc-dns-off': 'vpcDnsOff',
  'endpoint-group-shut': 'endpointGroup',
  'endpoint-default-group-shut': 'endpointDefaultGroup',
  'egress-shut': 'egressShut',
  'network-acl-shut': 'networkAcl',
  'endpoint-policy-denies': 'endpointPolicy',
  'nat-without-route': undefined,
  'nat-gateway-detached': undefined,
  'nat-private': undefined,
  'block-public-access': undefined,
  'target-group-shut': undefined,
  'other-vpc': undefined,
} as const satisfies Record<BlockCause, string | undefined>;

/** Causes that the VPC has, whatever the number of its tables: there is no way at all. */
const vpcCauses: ReadonlySet<BlockCause> = new Set([
  'no-route',
  'ipv6-only',
  'sibling-endpoint-only',
  'interface-endpoint-without-private-dns-service',
]);

/** CloudFormation waits for an object in a bucket of its own: a function that cannot put it there hangs the stack. */
export default defineRule()({
  meta: {
    id: 'custom-resource-cannot-answer',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary: 'A function in a VPC answers a custom resource, and has no path to Amazon S3',
    messages: {
      noPath: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: {subnets} {subnets:has|have} no path to Amazon S3, neither a route through NAT nor a VPC endpoint',
        remedy:
          'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {where}, or take {functions} out of the VPC',
      },
      onlyFromSome: {
        problem:
          '{functions} {functions:answers|answer} {resources} only from some of {functions:its|their} subnets, else the stack hangs for up to an hour: {table}, which {subnets} {subnets:uses|use}, has no way to Amazon S3',
        remedy:
          'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {table}, or take {subnets} out of SubnetIds',
      },
      internetGateway: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: {table} sends what is for Amazon S3 to internet gateway {gateway}, which carries nothing for a function',
        remedy:
          'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {table}, or take {functions} out of the VPC',
      },
      gatewayNotOnTable: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: gateway endpoint {endpoint} is not on {table}, the route table of {subnets}',
        remedy: 'Add {table} to RouteTableIds of {endpoint}',
      },
      noPrivateDns: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: {endpoint} has no private DNS, so answers do not go through it',
        remedy:
          'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3, or set PrivateDnsEnabled: true on {endpoint}',
      },
      vpcDnsOff: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: private DNS of {endpoint} does not work in {vpc}, where {property} is off',
        remedy: 'Set {property}: true on {vpc}',
      },
      endpointGroup: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: {groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not admit TCP {port} from {functionGroups}',
        remedy: 'Add an inbound rule to {groups} for TCP {port} from {functionGroups}',
      },
      endpointDefaultGroup: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: {endpoint} has no SecurityGroupIds and so gets {groups}, which admits only its own members',
        remedy: 'Set SecurityGroupIds of {endpoint} to a group that admits TCP {port} from {functionGroups}',
      },
      egressShut: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: {groups} {groups:does|do} not let TCP {port} out to {via}',
        remedy: 'Add an outbound rule to {groups} for TCP {port} to {destination}',
      },
      networkAcl: {
        problem:
          '{functions} cannot answer {resources}, so the stack hangs for up to an hour: on the way to {via} {acl}, the network ACL of {subnets}, lets no {what}',
        remedy: 'Add entries to {acl} that allow TCP {port} out and answers on TCP 1024-65535 in',
      },
      endpointPolicy: {
        problem:
          "{functions} cannot answer {resources}, so the stack hangs for up to an hour: the policy of {endpoint} shuts out CloudFormation's own bucket, in which it waits for answers",
        remedy:
          'Allow s3:PutObject for Principal "*" on arn:aws:s3:::cloudformation-custom-resource-response-*/* in PolicyDocument of {endpoint}, without a condition on organization or account',
      },
    },
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      function(fn) {
        const about = { resource: fn.resource.name };
        const customResources = model.customResourcesOf(fn);
        if (customResources.found.length === 0 && customResources.more.length === 0) return;
        if (!fn.attachment.known) return undecided(fn.attachment, about);
        const attachment = fn.attachment.value;
        if (attachment === undefined || fn.usesManagedInstances) return;
        undecided(customResources, about);
        if (customResources.found.length === 0) return;
        // groups that let nothing out at all are a finding of their own
        const out = model.allowsAnyEgress(attachment.groups);
        if (out.known && !out.value) return;
        const uses = model.servicesUsedBy(fn);
        const use = uses.found.find(({ purpose }) => purpose === 'custom-resource-answer');
        // it may answer through a proxy, say
        if (use === undefined) return undecided(uses, about);
        const paths = attachment.subnets.map((subnet) => ({ subnet, path: model.pathToService(fn, subnet, use) }));
        const isPartial = paths.some(({ path }) => path.known && path.value.reached);
        for (const { subnet, path } of paths) {
          if (!path.known) undecided(path, { at: attachment.at('SubnetIds'), ...about });
          else if (!path.value.reached) {
            const { block } = path.value;
            gaps.push({ fn, attachment, subnet, use, block, customResources: customResources.found, isPartial });
          }
        }
      },

      'template:exit'() {
        for (const group of groupedBy(gaps, rootOf)) {
          const [first] = group;
          const { block, subnet } = first;
          const messageId = lacksRoutes(first) ? 'onlyFromSome' : messageOf[block.cause];
          if (messageId === undefined) continue;
          const word = (name: string) => block.data[name] ?? block.component.name;
          report(messageId, {
            at: block.place,
            data: {
              functions: group.map(({ fn }) => fn.name),
              resources: group.flatMap(({ customResources }) => customResources.map(({ name }) => name)),
              subnets: group.map((gap) => gap.subnet.name),
              functionGroups: group.flatMap(({ attachment }) => attachment.groups.map(({ name }) => name)),
              where: subnet.vpc.known ? subnet.vpc.value.name : 'the VPC',
              table: group.flatMap((gap) => gap.block.data.table ?? gap.block.component.name),
              gateway: word('gateway'),
              endpoint: word('endpoint'),
              vpc: word('vpc'),
              property: word('property'),
              groups: word('groups'),
              acl: word('acl'),
              what: word('what'),
              port: word('port'),
              via: word('via'),
              destination: destinationOf(block),
            },
            evidence: group.map(whyAnswering),
            see: seeOf(group),
          });
        }
      },
    };
  },
});

/** What there is to change, in words that are equal for all gaps that one change closes. */
function rootOf(gap: Gap): string {
  const { block, subnet } = gap;
  if (lacksRoutes(gap)) return `table ${block.component.id}`;
  if (!vpcCauses.has(block.cause)) return `${block.cause} ${block.component.id}`;
  return subnet.vpc.known ? subnet.vpc.value.id : block.component.id;
}

/** Whether a subnet's table lacks what the table of another subnet of the function has. */
function lacksRoutes({ block, isPartial }: Gap): boolean {
  return isPartial && (vpcCauses.has(block.cause) || block.cause === 'internet-gateway-route');
}

/** What an outbound rule names to let a function out that way. */
function destinationOf({ data: { endpoint, kind } }: Block): string {
  if (kind === 'gateway endpoint') return 'the prefix list of Amazon S3 (DestinationPrefixListId), or to 0.0.0.0/0';
  return kind === 'interface endpoint' ? `the security group of ${endpoint}` : '0.0.0.0/0';
}

function whyAnswering({ fn, customResources }: Gap): string {
  return `${fn.name} answers CloudFormation for ${listed(customResources.map(({ name }) => name))} through Amazon S3`;
}

/** What each function answers, then where it is, then the hops. */
function seeOf(group: Group<Gap>) {
  return [
    ...group.map((gap) => ({ place: gap.use.place, message: whyAnswering(gap) })),
    ...group.map(({ fn, attachment, subnet }) => ({
      place: attachment.at('SubnetIds'),
      message: `${fn.name} is in ${subnet.name}`,
    })),
    ...group.flatMap(({ block }) => block.hops.map(({ place, text }) => ({ place, message: text }))),
  ];
}
