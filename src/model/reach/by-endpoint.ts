import { catalogueDate, endpointByName, endpointsOfPrefix } from '../../aws/services.ts';
import type { Answer, Unknown } from '../base/answer.ts';
import type { Endpoint, Entity, RouteTable, Vpc } from '../base/entities.ts';
import type { Endpoints } from '../endpoints/endpoints.ts';
import { type OtherSide, verdictOf } from '../groups/verdict.ts';
import { shutByAclAt } from '../network/acl-verdict.ts';
import {
  type CandidatePath,
  hasIpv6,
  hopOf,
  outOf,
  type Start,
  servesNames,
  shut,
  undecided,
} from './candidate-paths.ts';

/** The ways that the endpoints of a VPC open to a service. */
export function candidatesByEndpoint(
  endpoints: Endpoints,
  start: Start,
  vpc: Vpc,
  table: Answer<RouteTable>,
  wanted: readonly string[],
  use: { readonly prefix: string },
): CandidatePath[] {
  const { found, more } = endpoints.in(vpc);
  const candidates: CandidatePath[] = more.length > 0 ? [undecided(...more)] : [];
  const family = endpointsOfPrefix(use.prefix);
  for (const endpoint of found) {
    if (leadsElsewhere(endpoint)) continue;
    if (!endpoint.service.known) candidates.push(undecided(...endpoint.service.because));
    else if (wanted.includes(endpoint.service.value))
      candidates.push(byEndpoint(start, vpc, table, endpoint, endpoint.service.value));
    else if (endpoint.isUnlisted && wanted[0] === 'none')
      candidates.push(
        undecided({
          because: `${endpoint.service.value}, which ${endpoint.name} serves, is not among the AWS services of ${catalogueDate()} that are known here`,
          place: endpoint.place,
        }),
      );
    else if (wanted[0] !== 'none' && family.includes(endpoint.service.value))
      candidates.push(
        shut(
          'sibling-endpoint-only',
          endpoint,
          endpoint.place,
          [{ text: `${endpoint.name} serves ${endpoint.service.value}, not ${wanted[0]}`, place: endpoint.place }],
          { endpoint: endpoint.name, sibling: endpoint.service.value },
        ),
      );
  }
  return candidates;
}

/** The ways of the endpoints that take over the host name of a service: calls go there, whatever other ways there are. */
export interface TakenName {
  readonly isSure: boolean;
  readonly candidates: readonly CandidatePath[];
  /** Why it is not sure. */
  readonly doubts: readonly Unknown[];
}

/** Source: https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html */
export function candidatesByTakenName(
  endpoints: Endpoints,
  start: Start,
  vpc: Vpc,
  service: string,
): TakenName | undefined {
  const entry = endpointByName(service);
  if (entry !== undefined && !entry.privateDns) return undefined;
  const candidates = endpoints
    .in(vpc)
    .found.filter(
      ({ type, service: of, privateDns, isFips, forOthers }) =>
        type.known &&
        type.value === 'Interface' &&
        of.known &&
        of.value === service &&
        (!privateDns.known || privateDns.value) &&
        servesNames(start, { isFips }) === true &&
        forOthers.length === 0,
    );
  const settings = [vpc.dnsSupport, vpc.dnsHostnames];
  if (candidates.length === 0 || settings.some((each) => each.known && !each.value)) return undefined;
  const doubts = [
    ...[...candidates.map(({ privateDns }) => privateDns), ...settings].flatMap((each) =>
      each.known ? [] : each.because,
    ),
    ...candidates
      .filter(({ isForOwnVpc }) => !isForOwnVpc)
      .map(({ name, place }) => ({
        because: `whether ${name} takes the name over for its own VPC is not known`,
        place,
      })),
  ];
  return {
    isSure: doubts.length === 0,
    candidates: candidates.map((endpoint) => byInterfaceEndpoint(start, vpc, endpoint, service)),
    doubts,
  };
}

/** Endpoints of other types lead to appliances, or to single resources in other VPCs. */
function leadsElsewhere({ type }: Endpoint): boolean {
  return type.known && type.value !== 'Interface' && type.value !== 'Gateway';
}

function byEndpoint(
  start: Start,
  vpc: Vpc,
  table: Answer<RouteTable>,
  endpoint: Endpoint,
  service: string,
): CandidatePath {
  if (!endpoint.type.known) return undecided(...endpoint.type.because);
  const { awsService } = endpoint;
  // CloudFormation can't make such an endpoint, which a rule of its own says
  const isOffered =
    awsService === undefined ||
    (endpoint.type.value === 'Gateway' ? awsService.gatewayCapable : awsService.interfaceCapable);
  if (!isOffered)
    return undecided({
      because: `${endpoint.name} is of type ${endpoint.type.value}, which ${service} does not have`,
      place: endpoint.place,
    });
  if (endpoint.type.value === 'Interface' && servesNames(start, endpoint) !== true) {
    const whose = endpoint.isFips ? 'FIPS host names' : 'host names other than those of FIPS';
    return undecided({ because: `${endpoint.name} serves only clients that use ${whose}`, place: endpoint.place });
  }
  if (endpoint.type.value === 'Gateway') return byGatewayEndpoint(start, table, endpoint);
  return byInterfaceEndpoint(start, vpc, endpoint, service);
}

function byGatewayEndpoint(start: Start, table: Answer<RouteTable>, endpoint: Endpoint): CandidatePath {
  if (!table.known) return undecided(...table.because);
  if (!endpoint.routeTables.found.some((each) => each.id === table.value.id)) {
    const doubts = [
      ...endpoint.routeTables.more,
      ...endpoint.routeTables.found.flatMap((each) =>
        each.resource === undefined && table.value.resource === undefined && !table.value.isMain
          ? [{ because: `whether ${each.name} is ${table.value.name} is not known`, place: each.place }]
          : [],
      ),
    ];
    if (doubts.length > 0) return undecided(...doubts);
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
  return outOf(
    start,
    443,
    { isPublic: true, mayUseIpv6: hasIpv6(start) },
    { kind: 'gateway endpoint', name: endpoint.name },
    [{ text: `${endpoint.name} is on ${table.value.name}`, place: endpoint.place }],
  );
}

function byInterfaceEndpoint(start: Start, vpc: Vpc, endpoint: Endpoint, service: string): CandidatePath {
  if (endpoint.forOthers.length > 0) return undecided(...endpoint.forOthers);
  const entry = endpointByName(service);
  const names = { endpoint: endpoint.name, vpc: vpc.name };
  if (entry !== undefined && !entry.privateDns) {
    if (endpoint.byOwnName.length > 0) return undecided(...endpoint.byOwnName);
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
  }
  if (!endpoint.privateDns.known) return undecided(...endpoint.privateDns.because);
  if (!endpoint.privateDns.value) {
    if (endpoint.byOwnName.length > 0) return undecided(...endpoint.byOwnName);
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
  if (!groups.known) return undecided(...groups.because);
  const port = entry?.port ?? 443;
  const source: OtherSide = {
    groups: start.groups,
    vpc,
    mayUseIpv6: hasIpv6(start),
    ...(start.subnet.cidr.known ? { cidrs: [start.subnet.cidr.value] } : {}),
  };
  const inbound = verdictOf(groups.value, 'ingress', port, source);
  if (inbound.kind === 'maybe') return undecided(...inbound.because);
  if (inbound.kind === 'no') {
    const [group] = groups.value;
    const isDefault = endpoint.resource?.properties.get('SecurityGroupIds').raw === undefined;
    const component = isDefault || group === undefined ? endpoint : group;
    return shut(
      isDefault ? 'endpoint-default-group-shut' : 'endpoint-group-shut',
      component,
      component.at('Properties', isDefault ? 'SecurityGroupIds' : 'SecurityGroupIngress'),
      [
        {
          text: `${endpoint.name} has ${namesOf(groups.value).join(', ')}, which does not admit TCP ${port} from ${namesOf(start.groups).join(', ')}`,
          place: endpoint.at('Properties', 'SecurityGroupIds'),
        },
      ],
      { ...names, groups: namesOf(groups.value), port: String(port) },
    );
  }
  const cidrs = endpoint.subnets.flatMap((subnet) => (subnet.cidr.known ? [subnet.cidr.value] : []));
  const target: OtherSide = {
    groups: groups.value,
    vpc,
    mayUseIpv6: hasIpv6(start),
    ...(cidrs.length === endpoint.subnets.length ? { cidrs } : {}),
  };
  const behind = behindAcls(start, endpoint, port);
  if (behind !== undefined) return behind;
  return outOf(start, port, target, { kind: 'interface endpoint', name: endpoint.name }, [
    { text: `${endpoint.name} serves ${service} with private DNS`, place: endpoint.place },
    ...hopOf(inbound),
  ]);
}

/** An endpoint of which the network ACLs of all subnets shut out what comes from another one. */
function behindAcls({ subnet }: Start, endpoint: Endpoint, port: number): CandidatePath | undefined {
  const { cidr } = subnet;
  if (!cidr.known || endpoint.subnets.length === 0) return undefined;
  const shutting = endpoint.subnets.map(({ id, networkAcl }) =>
    id !== subnet.id && networkAcl.known && shutByAclAt(networkAcl.value, port, { cidrs: [cidr.value] })
      ? networkAcl.value
      : undefined,
  );
  const [acl] = shutting;
  if (acl === undefined || shutting.includes(undefined)) return undefined;
  const names = [...new Set(namesOf(endpoint.subnets))];
  const what = `TCP ${port} from ${cidr.value} in, or answers out`;
  const hop = { text: `${acl.name}, the network ACL of ${names.join(', ')}, lets no ${what}`, place: acl.place };
  return shut('network-acl-shut', acl, acl.place, [hop], {
    acl: acl.name,
    subnet: names,
    port: String(port),
    what,
    entries: `TCP ${port} in and answers on TCP 1024-65535 out`,
    via: `interface endpoint ${endpoint.name}`,
  });
}

function namesOf(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ name }) => name);
}
