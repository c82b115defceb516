import {
  type Block,
  type BlockCause,
  defineRule,
  type LambdaFunction,
  listed,
  type Place,
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
  readonly subnet: Subnet;
  readonly use: ServiceUse;
  readonly block: Block;
  /** The same use has a path from another subnet of the same function. */
  readonly isPartial: boolean;
}

/** These causes are the whole point of a rule of their own, which says it once, at the same place. */
const reportedElsewhere: ReadonlySet<BlockCause> = new Set(['nat-without-internet']);

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
    summary: 'A function uses an AWS service that one of its subnets has no path to',
    messages: {
      noPath: {
        problem:
          '{functions} {uses} {service}, but {subnets} {have} no path to it: {where} has neither a route through NAT nor a VPC endpoint for it',
        remedy: '{fix}',
      },
      onlyFromSome: {
        problem:
          '{functions} {reach} {services} only from some of {their} subnets: {table}, which {subnets} {use}, has no way there',
        remedy:
          'Give {table} the routes and gateway endpoints that the table of {good} has, or take {subnets} out of SubnetIds',
      },
      internetGateway: {
        problem:
          '{functions} {uses} {service}, but {table} sends it to internet gateway {gateway}, which carries nothing for a function: its ENIs have no public address',
        remedy: '{fix}',
      },
      ipv6Only: {
        problem: '{functions} {uses} {service}, but {table} has only a way out by IPv6, which {functions} cannot take',
        remedy: '{fix}',
      },
      sibling: {
        problem:
          '{functions} {uses} {service}, but {endpoint} serves {sibling}, not {needed}, and {subnets} {have} no other path to it',
        remedy: '{fix}',
      },
      gatewayNotOnTable: {
        problem:
          '{functions} {uses} {service}, but gateway endpoint {endpoint} is not on {table}, the route table of {subnets}',
        remedy: 'Add {table} to RouteTableIds of {endpoint}',
      },
      noPrivateDns: {
        problem:
          '{functions} {uses} {service}, but {endpoint} has no private DNS, so calls to the service do not go through it',
        remedy: 'Set PrivateDnsEnabled: true on {endpoint}',
      },
      vpcDnsOff: {
        problem:
          '{functions} {uses} {service}, but private DNS of {endpoint} does not work in {vpc}, where {property} is off',
        remedy: 'Set {property}: true on {vpc}',
      },
      neverPrivateDns: {
        problem:
          '{functions} {uses} {service}, but {endpoint} is an interface endpoint, which default SDK code never uses: this service has no private DNS',
        remedy: '{fix}',
      },
      endpointGroup: {
        problem:
          '{functions} {uses} {service}, but {group}, the security group of {endpoint}, does not admit TCP {port} from {functionGroups}',
        remedy: 'Add an inbound rule to {group} for TCP {port} from {functionGroups}',
      },
      endpointDefaultGroup: {
        problem:
          '{functions} {uses} {service}, but {endpoint} has no SecurityGroupIds and so gets {group}, which admits only its own members',
        remedy: 'Set SecurityGroupIds of {endpoint} to a group that admits TCP {port} from {functionGroups}',
      },
      egressShut: {
        problem: '{functions} {uses} {service}, but {group} does not let TCP {port} out to {via}',
        remedy: 'Add an outbound rule to {group} for TCP {port} to {destination}',
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
    const gaps = new Map<string, Gap[]>();

    const keyOf = ({ fn, use, block, subnet, isPartial }: Gap): string => {
      if (isPartial && tableCauses.has(block.cause) && subnet.routes.known) return `table ${subnet.routes.value.id}`;
      // a way that is missing altogether is missing from the VPC, whatever the number of its tables
      const culprit =
        tableCauses.has(block.cause) && block.cause !== 'internet-gateway-route' ? vpcOf(subnet)?.id : block.culprit.id;
      return `${block.cause} ${culprit} ${use.endpoint}`;
    };

    return {
      function(fn) {
        if (!fn.attachment.known) return undecided(fn.attachment, { resource: fn.resource.id });
        const attachment = fn.attachment.value;
        if (attachment === undefined || fn.usesManagedInstances) return;
        const uses = model.servicesUsedBy(fn);
        undecided(uses, { resource: fn.resource.id });
        // groups that let nothing out at all are a finding of their own
        const out = model.letsAnythingOut(attachment.groups);
        if (out.known && !out.value) return;
        for (const use of uses.found) {
          if (options.ignore.includes(use.prefix)) continue;
          const paths = attachment.subnets.map((subnet) => ({ subnet, path: model.pathToService(fn, subnet, use) }));
          const isPartial = paths.some(({ path }) => path.known && path.value.reached);
          for (const { subnet, path } of paths) {
            if (!path.known) undecided(path, { at: attachment.at('SubnetIds'), resource: fn.resource.id });
            else if (!path.value.reached) {
              const gap: Gap = { fn, subnet, use, block: path.value.block, isPartial };
              gaps.set(keyOf(gap), [...(gaps.get(keyOf(gap)) ?? []), gap]);
            }
          }
        }
      },

      'template:exit'() {
        for (const [key, group] of gaps) {
          const [first] = group as [Gap, ...Gap[]];
          const { block } = first;
          if (reportedElsewhere.has(block.cause)) continue;
          const isProven = group.some(({ use }) => use.certainty === 'proven');
          // a mere permission in a public subnet is what function-in-public-subnet warns of
          if (block.cause === 'internet-gateway-route' && !isProven && !first.isPartial) continue;
          const details = {
            at: block.place,
            severity: isProven ? ('error' as const) : ('warning' as const),
            evidence: distinct(group.map(({ fn, use }) => `${fn.name} uses ${use.service}: ${use.because}`)),
            see: seeOf(group),
          };
          const functions = distinct(group.map(({ fn }) => fn.name));
          const subnets = distinct(group.map(({ subnet }) => subnet.name));
          const words = {
            functions: listed(functions),
            uses: functions.length === 1 ? 'uses' : 'use',
            service: first.use.service,
            subnets: listed(subnets),
            have: subnets.length === 1 ? 'has' : 'have',
            fix: waysIn(first, listed(subnets)),
            functionGroups: listed(
              distinct(
                group.flatMap(({ fn }) =>
                  fn.attachment.known ? (fn.attachment.value?.groups.map(({ name }) => name) ?? []) : [],
                ),
              ),
            ),
          };
          const { cause, data } = block;
          const word = (name: string) => data[name] ?? block.culprit.name;
          if (key.startsWith('table ')) {
            const good = first.fn.attachment.known
              ? first.fn.attachment.value?.subnets.find((subnet) => !subnets.includes(subnet.name))?.name
              : undefined;
            report('onlyFromSome', {
              ...details,
              data: {
                ...words,
                their: functions.length === 1 ? 'its' : 'their',
                reach: functions.length === 1 ? 'reaches' : 'reach',
                services: listed(distinct(group.map(({ use }) => use.service))),
                table: word('table'),
                use: subnets.length === 1 ? 'uses' : 'use',
                good: good ?? 'the others',
              },
            });
          } else if (cause === 'no-route')
            report('noPath', { ...details, data: { ...words, where: vpcOf(first.subnet)?.name ?? 'the VPC' } });
          else if (cause === 'internet-gateway-route')
            report('internetGateway', {
              ...details,
              data: { ...words, table: word('table'), gateway: word('gateway') },
            });
          else if (cause === 'ipv6-only') report('ipv6Only', { ...details, data: { ...words, table: word('table') } });
          else if (cause === 'sibling-endpoint-only')
            report('sibling', {
              ...details,
              data: { ...words, endpoint: word('endpoint'), sibling: word('sibling'), needed: first.use.endpoint },
            });
          else if (cause === 'gateway-endpoint-not-on-table')
            report('gatewayNotOnTable', {
              ...details,
              data: {
                ...words,
                endpoint: word('endpoint'),
                table: listed(distinct(group.map((gap) => gap.block.data.table ?? ''))),
              },
            });
          else if (cause === 'endpoint-without-private-dns')
            report('noPrivateDns', { ...details, data: { ...words, endpoint: word('endpoint') } });
          else if (cause === 'vpc-dns-off')
            report('vpcDnsOff', {
              ...details,
              data: { ...words, endpoint: word('endpoint'), vpc: word('vpc'), property: word('property') },
            });
          else if (cause === 'interface-endpoint-without-private-dns-service')
            report('neverPrivateDns', { ...details, data: { ...words, endpoint: word('endpoint') } });
          else if (cause === 'endpoint-group-shut')
            report('endpointGroup', {
              ...details,
              data: { ...words, group: word('group'), endpoint: word('endpoint'), port: word('port') },
            });
          else if (cause === 'endpoint-default-group-shut')
            report('endpointDefaultGroup', {
              ...details,
              data: { ...words, group: word('group'), endpoint: word('endpoint'), port: word('port') },
            });
          else if (cause === 'egress-shut')
            report('egressShut', {
              ...details,
              data: {
                ...words,
                group: word('group'),
                port: word('port'),
                via: word('via'),
                destination: destinationOf(block),
              },
            });
        }
      },
    };
  },
});

function vpcOf(subnet: Subnet): Vpc | undefined {
  return subnet.vpc.known ? subnet.vpc.value : undefined;
}

/** The ways in, the cheapest first: the gateway endpoints of S3 and DynamoDB cost nothing. */
function waysIn({ use, block, subnet }: Gap, subnets: string): string {
  const vpc = vpcOf(subnet);
  const where = vpc === undefined ? '' : ` to ${vpc.name}`;
  const throughNat =
    block.cause === 'internet-gateway-route'
      ? `move the function to subnets whose table routes 0.0.0.0/0 to a NAT gateway`
      : `route ${subnets} through a NAT gateway`;
  if (use.endpoint === 'none') return `No VPC endpoint for ${use.service} is known: ${throughNat}`;
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

/** Each function's use, then the hops, each place once. */
function seeOf(group: readonly Gap[]): readonly { readonly place: Place; readonly message: string }[] {
  const see = [
    ...group.map(({ fn, use }) => ({ place: use.place, message: `${fn.name} uses ${use.service}: ${use.because}` })),
    ...group.map(({ fn, subnet }) => ({
      place: fn.attachment.known && fn.attachment.value !== undefined ? fn.attachment.value.at('SubnetIds') : fn.place,
      message: `${fn.name} is in ${subnet.name}`,
    })),
    ...group.flatMap(({ block }) => block.hops.map((hop) => ({ place: hop.place, message: hop.text }))),
  ];
  return [
    ...new Map(see.map((each) => [`${each.place.file} ${each.place.keys.join('/')} ${each.message}`, each])).values(),
  ];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
