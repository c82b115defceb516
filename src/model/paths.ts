import { endpointByName, endpointsOfPrefix } from '../aws/services.ts';
import { type Answer, known, notKnown, type Unknown } from './answer.ts';
import type { Endpoints } from './endpoints.ts';
import { type OtherSide, type Verdict, verdictOf } from './group-verdict.ts';
import { natToInternet } from './nat-to-internet.ts';
import type {
  Attachment,
  Block,
  Endpoint,
  Hop,
  NatGateway,
  Path,
  RouteTable,
  SecurityGroup,
  ServiceUse,
  Subnet,
  Vpc,
} from './things.ts';

/** What a path is asked for: from these groups in this subnet. */
export interface Start {
  readonly groups: readonly SecurityGroup[];
  readonly subnet: Subnet;
  readonly attachment: Attachment;
}

/** One way to go: open, shut (and what to change about it), or not known. */
type Way =
  | { readonly kind: 'open'; readonly via: string; readonly hops: readonly Hop[] }
  | { readonly kind: 'shut'; readonly block: Block }
  | { readonly kind: 'unclear'; readonly because: readonly Unknown[] };

/** Where a function can get to, from one of its subnets. */
export interface Paths {
  toService(
    start: Start,
    use: Pick<ServiceUse, 'endpoint' | 'prefix' | 'service'> & { readonly alternatives?: readonly string[] },
  ): Answer<Path>;
  toInternet(start: Start): Answer<Path>;
}

/** The nearest to a working path comes first: that is what to change. */
const nearest: readonly Block['cause'][] = [
  'gateway-endpoint-not-on-table',
  'endpoint-group-shut',
  'endpoint-default-group-shut',
  'vpc-dns-off',
  'endpoint-without-private-dns',
  'nat-without-internet',
  'egress-shut',
  'interface-endpoint-without-private-dns-service',
  'sibling-endpoint-only',
  'internet-gateway-route',
  'ipv6-only',
  'no-route',
];

export function readPaths(endpoints: Endpoints): Paths {
  const toService: Paths['toService'] = (start, use) => {
    const wanted = [use.endpoint, ...(use.alternatives ?? [])];
    if (start.subnet.many)
      return notKnown({ because: `which subnets ${start.subnet.name} holds is not known`, place: start.subnet.place });
    const table = start.subnet.routes;
    const ways: Way[] = table.known ? waysByTable(start, table.value) : [{ kind: 'unclear', because: table.because }];
    const vpc = start.subnet.vpc;
    if (vpc.known) ways.push(...waysByEndpoint(start, vpc.value, table, wanted, use));
    else ways.push({ kind: 'unclear', because: vpc.because });
    return settle(ways);
  };

  const toInternet: Paths['toInternet'] = (start) => {
    if (start.subnet.many)
      return notKnown({ because: `which subnets ${start.subnet.name} holds is not known`, place: start.subnet.place });
    const table = start.subnet.routes;
    return table.known ? settle(waysByTable(start, table.value)) : notKnown(...table.because);
  };

  /** The ways to public addresses that the routes of a subnet open. */
  const waysByTable = (start: Start, table: RouteTable): Way[] => {
    const ways: Way[] = [];
    for (const route of table.routes.found) {
      const { target } = route;
      const hops: Hop[] = [{ text: `${start.subnet.name} uses ${table.name}`, place: start.subnet.place }];
      const hop = (text: string): Hop[] => [...hops, { text, place: route.place }];
      switch (target.kind) {
        case 'nat-gateway':
          if (route.isDefault === 'ipv4')
            ways.push(byNat(start, target.nat, hop(`${table.name} routes 0.0.0.0/0 to ${target.nat.name}`)));
          else if (route.destination === undefined || route.isDefault === undefined)
            ways.push({
              kind: 'unclear',
              because: [
                { because: `what ${route.resource.id} routes to ${target.nat.name} is not known`, place: route.place },
              ],
            });
          break;
        case 'internet-gateway':
          // IPv6 addresses are public ones
          if (route.isDefault === 'ipv6' && hasIpv6(start))
            ways.push({
              kind: 'unclear',
              because: [
                {
                  because: `${table.name} has a way out by IPv6, which only dual-stack hosts answer`,
                  place: route.place,
                },
              ],
            });
          if (route.isDefault === 'ipv4')
            ways.push(
              shut(
                'internet-gateway-route',
                table,
                route.place,
                hop(
                  `${table.name} routes 0.0.0.0/0 to ${target.gateway.name}, which carries nothing for a function: its ENIs have no public address`,
                ),
                { subnet: start.subnet.name, table: table.name, gateway: target.gateway.name },
              ),
            );
          break;
        case 'egress-only-gateway': {
          // IPv6 leads to hosts that have an IPv6 address: which ones do is not for a template to say
          if (hasIpv6(start))
            ways.push({
              kind: 'unclear',
              because: [
                {
                  because: `${table.name} has a way out by IPv6, which only dual-stack hosts answer`,
                  place: route.place,
                },
              ],
            });
          else
            ways.push(
              shut(
                'ipv6-only',
                table,
                route.place,
                hop(`${table.name} routes only IPv6 to the internet, and the function has no IPv6`),
                { subnet: start.subnet.name, table: table.name },
              ),
            );
          break;
        }
        case 'other':
          // a transit gateway, a peer or an appliance may lead to NAT or to endpoints shared by private hosted zones
          if (target.name !== 'local')
            ways.push({
              kind: 'unclear',
              because: [
                {
                  because: `${table.name} routes ${route.destination ?? 'some addresses'} to ${target.name}, beyond which this template can't see`,
                  place: route.place,
                },
              ],
            });
          break;
        case 'unknown':
          ways.push({ kind: 'unclear', because: [target.because] });
      }
    }
    if (table.routes.more.length > 0) ways.push({ kind: 'unclear', because: table.routes.more });
    ways.push(
      shut(
        'no-route',
        table,
        table.isMain ? start.subnet.place : table.place,
        [
          {
            text: `${start.subnet.name} uses ${table.name}, which has no route to the internet`,
            place: start.subnet.place,
          },
        ],
        { subnet: start.subnet.name, table: table.name },
      ),
    );
    return ways;
  };

  const byNat = (start: Start, nat: NatGateway, hops: readonly Hop[]): Way => {
    const beyond = natToInternet(nat);
    if (!beyond.known) return { kind: 'unclear', because: beyond.because };
    if (!beyond.value.reached)
      return { kind: 'shut', block: { ...beyond.value.block, hops: [...hops, ...beyond.value.block.hops] } };
    return throughGroups(
      start,
      443,
      { isPublic: true, mayUseIpv6: hasIpv6(start) },
      { kind: 'NAT gateway', name: nat.name },
      [...hops, ...beyond.value.hops],
    );
  };

  const waysByEndpoint = (
    start: Start,
    vpc: Vpc,
    table: Answer<RouteTable>,
    wanted: readonly string[],
    use: { readonly prefix: string },
  ): Way[] => {
    const { found, more } = endpoints.in(vpc);
    const ways: Way[] = more.length > 0 ? [{ kind: 'unclear', because: more }] : [];
    const family = endpointsOfPrefix(use.prefix);
    for (const endpoint of found) {
      if (!endpoint.service.known) ways.push({ kind: 'unclear', because: endpoint.service.because });
      else if (wanted.includes(endpoint.service.value))
        ways.push(byEndpoint(start, vpc, table, endpoint, endpoint.service.value));
      else if (family.includes(endpoint.service.value))
        ways.push(
          shut(
            'sibling-endpoint-only',
            endpoint,
            endpoint.place,
            [{ text: `${endpoint.name} serves ${endpoint.service.value}, not ${wanted[0]}`, place: endpoint.place }],
            { endpoint: endpoint.name, sibling: endpoint.service.value },
          ),
        );
    }
    return ways;
  };

  const byEndpoint = (start: Start, vpc: Vpc, table: Answer<RouteTable>, endpoint: Endpoint, service: string): Way => {
    if (!endpoint.type.known) return { kind: 'unclear', because: endpoint.type.because };
    const { awsService } = endpoint;
    // CloudFormation can't make such an endpoint, which a rule of its own says
    const isOffered =
      awsService === undefined ||
      (endpoint.type.value === 'Gateway' ? awsService.gatewayCapable : awsService.interfaceCapable);
    if (!isOffered)
      return {
        kind: 'unclear',
        because: [
          {
            because: `${endpoint.name} is of type ${endpoint.type.value}, which ${service} does not have`,
            place: endpoint.place,
          },
        ],
      };
    if (endpoint.isFips)
      return {
        kind: 'unclear',
        because: [{ because: `${endpoint.name} serves only clients that use FIPS host names`, place: endpoint.place }],
      };
    if (endpoint.type.value === 'Gateway') return byGatewayEndpoint(start, table, endpoint);
    if (endpoint.type.value !== 'Interface')
      return {
        kind: 'unclear',
        because: [{ because: `${endpoint.name} is of type ${endpoint.type.value}`, place: endpoint.place }],
      };
    return byInterfaceEndpoint(start, vpc, endpoint, service);
  };

  const byGatewayEndpoint = (start: Start, table: Answer<RouteTable>, endpoint: Endpoint): Way => {
    if (!table.known) return { kind: 'unclear', because: table.because };
    if (!endpoint.routeTables.found.some((each) => each.id === table.value.id)) {
      const unclear = [
        ...endpoint.routeTables.more,
        ...endpoint.routeTables.found.flatMap((each) =>
          each.resource === undefined && table.value.resource === undefined && !table.value.isMain
            ? [{ because: `whether ${each.name} is ${table.value.name} is not known`, place: each.place }]
            : [],
        ),
      ];
      if (unclear.length > 0) return { kind: 'unclear', because: unclear };
      return shut(
        'gateway-endpoint-not-on-table',
        endpoint,
        endpoint.at('Properties', 'RouteTableIds'),
        [
          {
            text: `${start.subnet.name} uses ${table.value.name}, which ${endpoint.name} does not list in RouteTableIds`,
            place: start.subnet.place,
          },
        ],
        { endpoint: endpoint.name, subnet: start.subnet.name, table: table.value.name },
      );
    }
    return throughGroups(
      start,
      443,
      { isPublic: true, mayUseIpv6: hasIpv6(start) },
      { kind: 'gateway endpoint', name: endpoint.name },
      [{ text: `${endpoint.name} is on ${table.value.name}`, place: endpoint.place }],
    );
  };

  const byInterfaceEndpoint = (start: Start, vpc: Vpc, endpoint: Endpoint, service: string): Way => {
    const entry = endpointByName(service);
    const names = { endpoint: endpoint.name, vpc: vpc.name };
    if (entry !== undefined && !entry.privateDns)
      return shut(
        'interface-endpoint-without-private-dns-service',
        endpoint,
        endpoint.at('Properties', 'VpcEndpointType'),
        [
          {
            text: `${endpoint.name} is an interface endpoint, and ${service} has no private DNS: default SDK code never uses it`,
            place: endpoint.place,
          },
        ],
        names,
      );
    if (!endpoint.privateDns.known) return { kind: 'unclear', because: endpoint.privateDns.because };
    if (!endpoint.privateDns.value) {
      if (endpoint.byOwnName.length > 0) return { kind: 'unclear', because: endpoint.byOwnName };
      return shut(
        'endpoint-without-private-dns',
        endpoint,
        endpoint.at('Properties', 'PrivateDnsEnabled'),
        [
          {
            text: `${endpoint.name} has no private DNS, so the service's host name still leads to its public addresses`,
            place: endpoint.place,
          },
        ],
        names,
      );
    }
    for (const setting of ['dnsSupport', 'dnsHostnames'] as const) {
      const answer = vpc[setting];
      const property = setting === 'dnsSupport' ? 'EnableDnsSupport' : 'EnableDnsHostnames';
      if (answer.known && !answer.value)
        return shut(
          'vpc-dns-off',
          vpc,
          vpc.at('Properties', property),
          [
            {
              text: `private DNS of ${endpoint.name} needs ${property} on ${vpc.name}`,
              place: vpc.at('Properties', property),
            },
          ],
          { ...names, property },
        );
    }
    const groups = endpoint.groups;
    if (!groups.known) return { kind: 'unclear', because: groups.because };
    const port = entry?.port ?? 443;
    const source: OtherSide = {
      groups: start.groups,
      vpc,
      mayUseIpv6: hasIpv6(start),
      ...(start.subnet.cidr.known ? { cidrs: [start.subnet.cidr.value] } : {}),
    };
    const inbound = verdictOf(groups.value, 'ingress', port, source);
    if (inbound.kind === 'maybe') return { kind: 'unclear', because: inbound.because };
    if (inbound.kind === 'no') {
      const [group] = groups.value;
      const isDefault = endpoint.resource?.properties.get('SecurityGroupIds').raw === undefined;
      const culprit = isDefault || group === undefined ? endpoint : group;
      return shut(
        isDefault ? 'endpoint-default-group-shut' : 'endpoint-group-shut',
        culprit,
        culprit.at('Properties', isDefault ? 'SecurityGroupIds' : 'SecurityGroupIngress'),
        [
          {
            text: `${endpoint.name} has ${groups.value.map((each) => each.name).join(', ')}, which does not admit TCP ${port} from ${start.groups.map((each) => each.name).join(', ')}`,
            place: endpoint.at('Properties', 'SecurityGroupIds'),
          },
        ],
        { ...names, group: groups.value.map((each) => each.name).join(', '), port: String(port) },
      );
    }
    const cidrs = endpoint.subnets.flatMap((subnet) => (subnet.cidr.known ? [subnet.cidr.value] : []));
    const target: OtherSide = {
      groups: groups.value,
      vpc,
      mayUseIpv6: hasIpv6(start),
      ...(cidrs.length === endpoint.subnets.length ? { cidrs } : {}),
    };
    return throughGroups(start, port, target, { kind: 'interface endpoint', name: endpoint.name }, [
      { text: `${endpoint.name} serves ${service} with private DNS`, place: endpoint.place },
      ...hopOf(inbound),
    ]);
  };

  /** The last question for every way: do the function's own groups let it out? */
  const throughGroups = (start: Start, port: number, other: OtherSide, way: WayOut, hops: readonly Hop[]): Way => {
    const via = `${way.kind} ${way.name}`;
    const outbound = verdictOf(start.groups, 'egress', port, other);
    if (outbound.kind === 'maybe') return { kind: 'unclear', because: outbound.because };
    if (outbound.kind === 'yes') return { kind: 'open', via, hops: [...hops, ...hopOf(outbound)] };
    const group = start.groups[0]!;
    const names = start.groups.map((each) => each.name).join(', ');
    return shut(
      'egress-shut',
      group,
      group.at('Properties', 'SecurityGroupEgress'),
      [...hops, { text: `${names} does not let TCP ${port} out to it`, place: group.place }],
      { group: names, port: String(port), via, kind: way.kind, endpoint: way.name },
    );
  };

  return { toService, toInternet };
}

/** What a way leads through. */
interface WayOut {
  readonly kind: 'gateway endpoint' | 'interface endpoint' | 'NAT gateway';
  readonly name: string;
}

function hasIpv6({ attachment }: Start): boolean {
  return !attachment.dualStack.known || attachment.dualStack.value;
}

/** Open when any way is; not known when any may be; else shut by what is nearest to working. */
function settle(ways: readonly Way[]): Answer<Path> {
  const open = ways.find((way) => way.kind === 'open');
  if (open !== undefined) return known({ reached: true, via: open.via, hops: open.hops });
  const unclear = ways.flatMap((way) => (way.kind === 'unclear' ? way.because : []));
  if (unclear.length > 0) return notKnown(...unclear);
  const blocks = ways.flatMap((way) => (way.kind === 'shut' ? [way.block] : []));
  const best = nearest.flatMap((cause) => blocks.filter((block) => block.cause === cause))[0]!;
  return known({ reached: false, block: best });
}

function hopOf(verdict: Verdict): readonly Hop[] {
  return verdict.kind === 'yes' ? [{ text: verdict.because, place: verdict.place }] : [];
}

function blockOf(
  cause: Block['cause'],
  culprit: Block['culprit'],
  place: Block['place'],
  hops: readonly Hop[],
  data: Readonly<Record<string, string>>,
): Block {
  return { cause, culprit, place, hops, data };
}

function shut(...block: Parameters<typeof blockOf>): Way {
  return { kind: 'shut', block: blockOf(...block) };
}
