import { catalogueDate, endpointByName, endpointsOfPrefix } from '../../aws/services.ts';
import { said } from '../../language/sentence.ts';
import { type Answer, notKnown, type Unknown } from '../base/answer.ts';
import type { Endpoint, RouteTable, SecurityGroup, Vpc } from '../base/entities.ts';
import type { Hop } from '../base/hop.ts';
import { rememberBy } from '../base/lazy.ts';
import type { Path } from '../base/path.ts';
import type { Endpoints } from '../endpoints/endpoints.ts';
import {
  blocked,
  type CandidatePath,
  choosePath,
  legFrom,
  portOf,
  type Start,
  servesNames,
  undecided,
} from './candidate-paths.ts';
import { reasons } from './reasons.ts';

/** The candidate paths to a service by the endpoints of a VPC. */
export function candidatesByEndpoint(
  endpoints: Endpoints,
  start: Start,
  vpc: Vpc,
  table: Answer<RouteTable>,
  wanted: readonly string[],
  use: { readonly prefix: string; readonly byEndpointName?: true },
): CandidatePath[] {
  const { found, whyIncomplete: others } = endpoints.in(vpc);
  const whyIncomplete = [...others, ...endpoints.perhapsAdded(vpc, wanted)];
  const candidates: CandidatePath[] = whyIncomplete.length > 0 ? [undecided(...whyIncomplete)] : [];
  const family = endpointsOfPrefix(use.prefix);
  for (const endpoint of found) {
    if (leadsElsewhere(endpoint)) continue;
    if (!endpoint.service.known) candidates.push(undecided(...endpoint.service.because));
    else if (wanted.includes(endpoint.service.value))
      candidates.push(byEndpoint(start, vpc, table, endpoint, endpoint.service.value));
    else if (endpoint.serves !== undefined && wanted[0] === 'none' && use.prefix === 'dsql')
      candidates.push(bySingleService(start, vpc, endpoint, endpoint.serves, use.byEndpointName === true));
    else if (endpoint.isUnlisted && wanted[0] === 'none')
      candidates.push(
        undecided({
          because: said(reasons.serviceNotInCatalogue, {
            service: endpoint.service.value,
            endpoint: endpoint,
            date: catalogueDate(),
          }),
          place: endpoint.place,
          value: `service ${endpoint.service.value}`,
        }),
      );
    else if (wanted[0] !== 'none' && family.includes(endpoint.service.value))
      candidates.push(
        blocked(
          { place: endpoint.place, hops: [] },
          {
            cause: 'sibling-endpoint-only',
            subnet: start.subnet,
            endpoint,
            serves: endpoint.service.value,
            wanted: wanted[0]!,
          },
        ),
      );
  }
  return candidates;
}

/**
 * An endpoint of one resource, which has a name of its own for it: calls to the public name go past it. What blocks it
 * blocks its calls, whatever the name.
 * Source: https://docs.aws.amazon.com/aurora-dsql/latest/userguide/privatelink-managing-clusters.html
 */
function bySingleService(
  start: Start,
  vpc: Vpc,
  endpoint: Endpoint,
  { resource, isOnly }: NonNullable<Endpoint['serves']>,
  isCalledByName: boolean,
): CandidatePath {
  const path = byInterfaceEndpoint(start, vpc, endpoint, resource.name);
  // without private DNS, clients are told of the endpoint by a name that AWS gives it
  const isCertain =
    path.kind === 'open'
      ? isCalledByName
      : path.kind === 'blocked' && path.block.cause !== 'endpoint-without-private-dns';
  if (path.kind === 'unclear' || (isOnly && isCertain)) return path;
  return undecided({
    because: said(reasons.unknownWhetherCalledByName, { endpoint, resource }),
    place: endpoint.place,
  });
}

/** The endpoints that take over the host name of a service: calls go there, whatever else leads out. */
export interface TakenName {
  readonly isSure: boolean;
  readonly by: readonly Endpoint[];
  /** Why it is not sure. */
  readonly doubts: readonly Unknown[];
}

/** Clients that call a service by its host name in a VPC. */
export interface NameAsked {
  readonly vpc: Vpc;
  readonly service: string;
  readonly clients: Pick<Start, 'usesFips'>;
}

/** Finds who takes a host name over, once for all clients that call it in a VPC, whatever their subnets and groups. */
export function nameTakers(endpoints: Endpoints): (asked: NameAsked) => TakenName | undefined {
  return rememberBy(
    ({ vpc, service, clients: { usesFips } }: NameAsked) =>
      `${service} ${usesFips?.known === false ? 'unknown' : usesFips?.value === true} ${vpc.id}`,
    (asked) => takenName(endpoints, asked),
  );
}

/** The candidate paths by the endpoints that take a name over. */
export function candidatesByTakenName(
  start: Start,
  vpc: Vpc,
  service: string,
  { by }: TakenName,
): readonly CandidatePath[] {
  return by.map((endpoint) => byInterfaceEndpoint(start, vpc, endpoint, service));
}

/** Source: https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html */
function takenName(endpoints: Endpoints, { vpc, service, clients }: NameAsked): TakenName | undefined {
  const entry = endpointByName(service);
  if (entry !== undefined && !entry.privateDns) return undefined;
  const by = endpoints
    .in(vpc)
    .found.filter(
      ({ type, service: of, privateDns, isFips, forOthers }) =>
        type.known &&
        type.value === 'Interface' &&
        of.known &&
        of.value === service &&
        (!privateDns.known || privateDns.value) &&
        servesNames(clients, { isFips }) === true &&
        forOthers.length === 0,
    );
  const settings = [vpc.dnsSupport, vpc.dnsHostnames];
  if (by.length === 0 || settings.some((each) => each.known && !each.value)) return undefined;
  const doubts = [
    ...[...by.map(({ privateDns }) => privateDns), ...settings].flatMap((each) => (each.known ? [] : each.because)),
    ...by
      .filter(({ isForOwnVpc }) => !isForOwnVpc)
      .map(({ name, place }) => ({
        because: said(reasons.unknownWhetherTakesName, { endpoint: name }),
        place,
      })),
    ...vpc.otherDnsServers.map((association) => ({
      because: said(reasons.otherDnsServers, { association, vpc, endpoint: by[0]! }),
      place: association.at(),
    })),
  ];
  return { isSure: doubts.length === 0, by, doubts };
}

/**
 * The path to collections by the endpoints that OpenSearch Serverless has in a VPC. Their names lead there, unless the VPC has no
 * private DNS; a collection for which that does not hold is called in public, so that a way out leaves open which one it is.
 */
export function pathByCollectionEndpoint(
  start: Start,
  vpc: Vpc,
  endpoints: readonly Endpoint[],
  service: string,
  others: readonly CandidatePath[],
): Answer<Path> {
  const doubts = [vpc.dnsSupport, vpc.dnsHostnames].flatMap((each) => (each.known ? [] : each.because));
  const candidates = endpoints.map((endpoint) => byInterfaceEndpoint(start, vpc, endpoint, service));
  const path = choosePath([...candidates, ...(doubts.length > 0 ? [undecided(...doubts)] : [])]);
  if (!path.known || path.value.reached || others.every(({ kind }) => kind === 'blocked')) return path;
  const [endpoint] = endpoints as [Endpoint];
  return notKnown({ because: said(reasons.unknownWhetherTakesName, { endpoint }), place: endpoint.place });
}

/**
 * Collections of the newer kind are reached by an endpoint of PrivateLink; of which kind the one is that is called is not told.
 * Source: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-collection-endpoints.html
 */
export function candidatesForNewerCollections(endpoints: Endpoints, vpc: Vpc): CandidatePath[] {
  return endpoints
    .in(vpc)
    .found.filter(({ service }) => service.known && service.value === 'aoss-data')
    .map((endpoint) =>
      undecided({ because: said(reasons.servesNewerCollections, { endpoint }), place: endpoint.place }),
    );
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
      because: said(reasons.typeNotOfService, { endpoint, type: endpoint.type.value, service }),
      place: endpoint.place,
    });
  if (endpoint.type.value === 'Interface' && servesNames(start, endpoint) !== true) {
    const whose = endpoint.isFips ? reasons.servesFipsClients : reasons.servesOtherThanFips;
    return undecided({ because: said(whose, { endpoint }), place: endpoint.place });
  }
  if (endpoint.type.value === 'Gateway') return byGatewayEndpoint(start, table, endpoint);
  return byInterfaceEndpoint(start, vpc, endpoint, service);
}

function byGatewayEndpoint(start: Start, table: Answer<RouteTable>, endpoint: Endpoint): CandidatePath {
  if (!table.known) return undecided(...table.because);
  if (!endpoint.routeTables.found.some((each) => each.id === table.value.id)) {
    const doubts = [
      ...endpoint.routeTables.whyIncomplete,
      ...endpoint.routeTables.found.flatMap((each) =>
        each.resource === undefined && table.value.resource === undefined && !table.value.isMain
          ? [
              {
                because: said(reasons.unknownWhetherSame, { one: each, other: table.value }),
                place: each.place,
              },
            ]
          : [],
      ),
    ];
    if (doubts.length > 0) return undecided(...doubts);
    return blocked(
      { place: endpoint.at('Properties', 'RouteTableIds'), seenAt: start.subnet.place, hops: [] },
      { cause: 'gateway-endpoint-not-on-table', endpoint, subnet: start.subnet, table: table.value },
    );
  }
  return legFrom(start, { isPublic: true }, portOf(start), { kind: 'gateway-endpoint', endpoint }, [
    { kind: 'gateway-endpoint-on-table', endpoint, table: table.value, place: endpoint.place },
  ]);
}

function byInterfaceEndpoint(start: Start, vpc: Vpc, endpoint: Endpoint, service: string): CandidatePath {
  if (endpoint.forOthers.length > 0) return undecided(...endpoint.forOthers);
  const entry = endpointByName(service);
  if (entry !== undefined && !entry.privateDns) {
    if (endpoint.byOwnName.length > 0) return undecided(...endpoint.byOwnName);
    return blocked(
      { place: endpoint.at('Properties', 'VpcEndpointType'), seenAt: endpoint.place, hops: [] },
      { cause: 'service-without-private-dns', subnet: start.subnet, endpoint, service },
    );
  }
  if (!endpoint.privateDns.known) return undecided(...endpoint.privateDns.because);
  if (!endpoint.privateDns.value) {
    if (endpoint.byOwnName.length > 0) return undecided(...endpoint.byOwnName);
    return blocked(
      { place: endpoint.at('Properties', 'PrivateDnsEnabled'), seenAt: endpoint.place, hops: [] },
      { cause: 'endpoint-without-private-dns', endpoint },
    );
  }
  for (const [setting, property] of dnsSettings) {
    const answer = vpc[setting];
    if (answer.known && !answer.value)
      return blocked(
        { place: vpc.at('Properties', property), hops: [] },
        { cause: 'vpc-dns-off', endpoint, vpc, property },
      );
  }
  const { groups, subnets } = endpoint;
  if (!groups.known) return undecided(...groups.because);
  const port = portOf(start);
  return legFrom(
    start,
    { groups: groups.value, subnets, vpc },
    port,
    { kind: 'interface-endpoint', endpoint },
    [{ kind: 'interface-endpoint-serves', endpoint, service, place: endpoint.place }],
    (groups, hops) => blockedByEndpointGroups(start, endpoint, groups, port, hops),
  );
}

const dnsSettings = [
  ['dnsSupport', 'EnableDnsSupport'],
  ['dnsHostnames', 'EnableDnsHostnames'],
] as const;

function blockedByEndpointGroups(
  { groups: from }: Start,
  endpoint: Endpoint,
  groups: readonly SecurityGroup[],
  port: number,
  hops: readonly Hop[],
): CandidatePath {
  const named = endpoint.at('Properties', 'SecurityGroupIds');
  const [group] = groups;
  const isDefault = endpoint.resource?.properties.get('SecurityGroupIds').raw === undefined;
  return isDefault || group === undefined
    ? blocked({ place: named, hops }, { cause: 'endpoint-default-group-blocks', endpoint, groups, port, from })
    : blocked(
        { place: group.at('Properties', 'SecurityGroupIngress'), seenAt: named, hops },
        { cause: 'endpoint-group-blocks', endpoint, groups, port, from },
      );
}
