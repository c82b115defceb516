import {
  type Attachment,
  type Block,
  type BlockCause,
  defineRule,
  distinct,
  type Group,
  groupedBy,
  type LambdaFunction,
  listed,
  openWay,
  type ServiceUse,
  type Subnet,
  type Vpc,
} from '../../src/rule/index.ts';

interface Options {
  ignore: string[];
}

/** A use of a service that has no path from one of the function's subnets. */
interface Gap {
  readonly fn: LambdaFunction;
  readonly attachment: Attachment;
  readonly subnet: Subnet;
  readonly use: ServiceUse;
  readonly block: Block;
  /** The same use has a path from another subnet of the same function. */
  readonly isPartial: boolean;
}

/** What is said of each cause. A NAT gateway that leads nowhere is the whole point of a rule of its own. */
const messageOf = {
  'no-route': 'noPath',
  'internet-gateway-route': 'internetGateway',
  'ipv6-only': 'ipv6Only',
  'sibling-endpoint-only': 'sibling',
  'gateway-endpoint-not-on-table': 'gatewayNotOnTable',
  'endpoint-without-private-dns': 'noPrivateDns',
  'vpc-dns-off': 'vpcDnsOff',
  'interface-endpoint-without-private-dns-service': 'neverPrivateDns',
  'endpoint-group-shut': 'endpointGroup',
  'endpoint-default-group-shut': 'endpointDefaultGroup',
  'egress-shut': 'egressShut',
  'network-acl-shut': 'networkAcl',
  'nat-without-route': undefined,
  'nat-gateway-detached': undefined,
  'nat-private': undefined,
  'endpoint-policy-denies': 'endpointPolicy',
  'block-public-access': 'publicAccess',
  'target-group-shut': undefined,
  'other-vpc': undefined,
} as const satisfies Record<BlockCause, string | undefined>;

/** Causes that a route table has: what is missing is a way out of it, or an endpoint in its VPC. */
const tableCauses: ReadonlySet<BlockCause> = new Set([
  'no-route',
  'internet-gateway-route',
  'ipv6-only',
  'sibling-endpoint-only',
]);

/** A function in a VPC has no public address: what it calls needs a VPC endpoint or a route through NAT, from each of its subnets. */
export default defineRule<Options>()({
  meta: {
    id: 'function-cannot-reach-service',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    fixable: true,
    summary: 'A function uses an AWS service that one of its subnets has no path to',
    messages: {
      noPath: {
        problem:
          '{functions} {functions:uses|use} {service}, but {subnets} {subnets:has|have} no path to it: {where} has neither a route through NAT nor a VPC endpoint for it',
        remedy: '{ways}',
      },
      onlyFromSome: {
        problem:
          '{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {table}, which {subnets} {subnets:uses|use}, has no way there',
        remedy:
          'Give {table} the routes and gateway endpoints that the table of {good} has, or take {subnets} out of SubnetIds',
      },
      onlyFromPrivate: {
        problem:
          '{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {table}, which {subnets} {subnets:uses|use}, sends it to internet gateway {gateway}, which carries nothing for a function',
        remedy: 'Take {subnets} out of SubnetIds',
      },
      internetGateway: {
        problem:
          '{functions} {functions:uses|use} {service}, but {table} sends it to internet gateway {gateway}, which carries nothing for a function: its ENIs have no public address',
        remedy: '{ways}',
      },
      ipv6Only: {
        problem:
          '{functions} {functions:uses|use} {service}, but {table} has only a way out by IPv6, which {functions} cannot take',
        remedy: '{ways}',
      },
      sibling: {
        problem:
          '{functions} {functions:uses|use} {service}, but {endpoint} serves {sibling}, not {needed}, and {subnets} {subnets:has|have} no other path to it',
        remedy: '{ways}',
      },
      gatewayNotOnTable: {
        problem:
          '{functions} {functions:uses|use} {service}, but gateway endpoint {endpoint} is not on {table}, the route table of {subnets}',
        remedy: 'Add {table} to RouteTableIds of {endpoint}',
      },
      noPrivateDns: {
        problem:
          '{functions} {functions:uses|use} {service}, but {endpoint} has no private DNS, so calls to the service do not go through it',
        remedy: 'Set PrivateDnsEnabled: true on {endpoint}',
      },
      vpcDnsOff: {
        problem:
          '{functions} {functions:uses|use} {service}, but private DNS of {endpoint} does not work in {vpc}, where {property} is off',
        remedy: 'Set {property}: true on {vpc}',
      },
      neverPrivateDns: {
        problem:
          '{functions} {functions:uses|use} {service}, but {endpoint} is an interface endpoint, which default SDK code never uses: this service has no private DNS',
        remedy: '{ways}',
      },
      endpointGroup: {
        problem:
          '{functions} {functions:uses|use} {service}, but {groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not admit TCP {port} from {functionGroups}',
        remedy: 'Add an inbound rule to {groups} for TCP {port} from {functionGroups}',
      },
      endpointDefaultGroup: {
        problem:
          '{functions} {functions:uses|use} {service}, but {endpoint} has no SecurityGroupIds and so gets {groups}, which admits only its own members',
        remedy: 'Set SecurityGroupIds of {endpoint} to a group that admits TCP {port} from {functionGroups}',
      },
      networkAcl: {
        problem:
          '{functions} {functions:uses|use} {service}, but on the way to {via} {acl}, the network ACL of {aclSubnets}, lets no {what}',
        remedy: 'Add entries to {acl} that allow {entries}',
      },
      endpointPolicy: {
        problem:
          '{functions} {functions:uses|use} {service}, but the policy of {endpoint}, which all calls to it go through, allows none of {action}',
        remedy: 'Allow the calls of {functions} in PolicyDocument of {endpoint}, or leave it out: it then allows all',
      },
      publicAccess: {
        problem:
          '{functions} {functions:uses|use} {service} through {nat}, but {options} blocks public access both ways, and neither {spot} nor its VPC is excluded',
        remedy:
          'Exclude {spot} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode: block-ingress, or add a VPC endpoint for {needed}',
      },
      egressShut: {
        problem:
          '{functions} {functions:uses|use} {service}, but {groups} {groups:does|do} not let TCP {port} out to {via}',
        remedy: 'Add an outbound rule to {groups} for TCP {port} to {destination}',
      },
    },
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        ignore: {
          type: 'array',
          items: { type: 'string' },
          uniqueItems: true,
          description: 'IAM prefixes of services that are never reported, such as "xray"',
        },
      },
    },
    defaults: { ignore: [] },
    since: '0.1.0',
  },

  create({ model, options, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      function(fn) {
        if (!fn.attachment.known) return undecided(fn.attachment, { resource: fn.resource.name });
        const attachment = fn.attachment.value;
        if (attachment === undefined || fn.usesManagedInstances) return;
        // from where nothing is known to lead anywhere, no use can be told from another
        const [seen, unseen] = partition(attachment.subnets, (subnet) => subnet.routes.known || subnet.vpc.known);
        for (const { routes } of unseen)
          undecided(routes, { at: attachment.at('SubnetIds'), resource: fn.resource.name });
        if (seen.length === 0) return;
        const uses = model.servicesUsedBy(fn);
        undecided(uses, { resource: fn.resource.name });
        // groups that let nothing out at all are a finding of their own
        const out = model.allowsAnyEgress(attachment.groups);
        if (out.known && !out.value) return;
        for (const use of uses.found) {
          // custom-resource-cannot-answer says what hangs on it
          if (options.ignore.includes(use.prefix) || use.purpose === 'custom-resource-answer') continue;
          const paths = seen.map((subnet) => ({ subnet, path: model.pathToService(fn, subnet, use) }));
          const isPartial = paths.some(({ path }) => path.known && path.value.reached);
          for (const { subnet, path } of paths) {
            if (!path.known) undecided(path, { at: attachment.at('SubnetIds'), resource: fn.resource.name });
            else if (!path.value.reached)
              gaps.push({ fn, attachment, subnet, use, block: path.value.block, isPartial });
          }
        }
      },

      'template:exit'() {
        for (const group of groupedBy(gaps, rootOf)) {
          const [first] = group;
          const { block, use, subnet } = first;
          const isPublic = block.cause === 'internet-gateway-route';
          const partly = isPublic ? 'onlyFromPrivate' : 'onlyFromSome';
          const messageId = lacksRoutes(first) ? partly : messageOf[block.cause];
          const isProven = group.some((gap) => gap.use.certainty === 'proven');
          // a mere permission in a public subnet is what function-in-public-subnet warns of
          if (messageId === undefined || (isPublic && !isProven)) continue;
          const subnets = group.map((gap) => gap.subnet.name);
          const word = (name: string) => block.data[name] ?? block.component.name;
          report(messageId, {
            at: block.place,
            severity: isProven ? 'error' : 'warning',
            data: {
              functions: group.map(({ fn }) => fn.name),
              functionGroups: group.flatMap(({ attachment }) => attachment.groups.map(({ name }) => name)),
              service: use.service,
              services: group.map((gap) => gap.use.service),
              needed: use.endpoint,
              subnets,
              good: first.attachment.subnets.find(({ name }) => !subnets.includes(name))?.name ?? 'the others',
              where: vpcOf(subnet)?.name ?? 'the VPC',
              table: group.flatMap((gap) => gap.block.data.table ?? gap.block.component.name),
              gateway: word('gateway'),
              vpc: word('vpc'),
              property: word('property'),
              endpoint: word('endpoint'),
              sibling: word('sibling'),
              groups: word('groups'),
              acl: word('acl'),
              aclSubnets: block.data.subnet ?? subnets,
              entries: word('entries'),
              action: word('action'),
              nat: word('nat'),
              options: word('options'),
              spot: word('spot'),
              what: word('what'),
              port: word('port'),
              via: word('via'),
              destination: destinationOf(block),
              ways: waysIn(first, listed(subnets)),
            },
            evidence: group.map(whyUsed),
            see: seeOf(group),
            ...fixOf(group),
          });
        }
      },
    };
  },
});

/** What there is to change, in words that are equal for all gaps that one change closes. */
function rootOf(gap: Gap): string {
  const { use, block, subnet } = gap;
  if (lacksRoutes(gap)) return `table ${subnet.routes.known ? subnet.routes.value.id : ''}`;
  // a way that is missing altogether is missing from the VPC, whatever the number of its tables
  const isOfVpc = tableCauses.has(block.cause) && block.cause !== 'internet-gateway-route';
  return `${block.cause} ${isOfVpc ? vpcOf(subnet)?.id : block.component.id} ${use.endpoint}`;
}

/** Whether a subnet's table lacks what the table of another subnet of the function has. */
function lacksRoutes({ block, isPartial }: Gap): boolean {
  return isPartial && tableCauses.has(block.cause);
}

function partition<T>(items: readonly T[], isIn: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isIn), items.filter((item) => !isIn(item))];
}

function vpcOf(subnet: Subnet): Vpc | undefined {
  return subnet.vpc.known ? subnet.vpc.value : undefined;
}

/** The ways in, the cheapest first: the gateway endpoints of S3 and DynamoDB cost nothing. */
function waysIn({ use, block, subnet }: Gap, subnets: string): string {
  const vpc = vpcOf(subnet);
  const where = vpc === undefined ? '' : ` to ${vpc.name}`;
  const isPublic = block.cause === 'internet-gateway-route';
  const throughNat = isPublic
    ? 'move the function to subnets whose table routes 0.0.0.0/0 to a NAT gateway'
    : `route ${subnets} through a NAT gateway`;
  if (use.endpoint === 'none')
    return `${isPublic ? 'M' : 'R'}${throughNat.slice(1)}: no VPC endpoint for ${use.service} is known`;
  if (use.endpoint === 's3' || use.endpoint === 'dynamodb')
    return `Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for ${use.endpoint}${where}, or ${throughNat}`;
  return `Add an interface endpoint (AWS::EC2::VPCEndpoint) for ${use.endpoint} with PrivateDnsEnabled: true${where}, or ${throughNat}`;
}

/** What an outbound rule names to let a function out that way. */
function destinationOf({ data: { endpoint, kind } }: Block): string {
  if (kind === 'gateway endpoint')
    return `the prefix list of the service that ${endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0`;
  return kind === 'interface endpoint' ? `the security group of ${endpoint}` : '0.0.0.0/0';
}

function whyUsed({ fn, use }: Gap): string {
  return `${fn.name} uses ${use.service}: ${use.because}`;
}

/** A change of one line that opens the path of every gap, where there is one. */
function fixOf(group: Group<Gap>) {
  const [{ block }] = group;
  const tables = group.flatMap(({ subnet }) => (subnet.routes.known ? [subnet.routes.value] : []));
  const fix = openWay(block, distinct(tables));
  return fix === undefined ? {} : { fix };
}

/** Each function's use, then where it is, then the hops. */
function seeOf(group: Group<Gap>) {
  return [
    ...group.map((gap) => ({ place: gap.use.place, message: whyUsed(gap) })),
    ...group.map(({ fn, attachment, subnet }) => ({
      place: attachment.at('SubnetIds'),
      message: `${fn.name} is in ${subnet.name}`,
    })),
    ...group.flatMap(({ block }) => block.hops.map(({ place, text }) => ({ place, message: text }))),
  ];
}
