import { endpointByName } from '../../aws/services.ts';
import { said } from '../../language/sentence.ts';
import { type Answer, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { ServiceUse, VpcTarget } from '../base/entities.ts';
import { isDescribed } from '../base/naming.ts';
import type { Path } from '../base/path.ts';
import type { CollectionEndpoints } from '../endpoints/collection-endpoints.ts';
import type { Endpoints } from '../endpoints/endpoints.ts';
import { isForOwnService } from '../network/own-service.ts';
import type { ServiceNetworks } from '../network/service-networks.ts';
import {
  candidatesByEndpoint,
  candidatesByTakenName,
  candidatesForNewerCollections,
  nameTakers,
  pathByCollectionEndpoint,
} from './by-endpoint.ts';
import { pathByServiceNetwork } from './by-service-network.ts';
import { candidatesByTable, type PublicPaths } from './by-table.ts';
import { type CandidatePath, choosePath, type Start, undecided } from './candidate-paths.ts';
import { reasons } from './reasons.ts';
import { type PrivateAccess, pathToTarget } from './to-target.ts';

/** Where a function can get to, from one of its subnets. */
export interface Paths {
  toService(
    start: Start,
    use: Pick<ServiceUse, 'endpoint' | 'prefix' | 'service' | 'port' | 'byEndpointName'> & {
      readonly alternatives?: readonly string[];
    },
  ): Answer<Path>;
  toInternet(start: Start): Answer<Path>;
  toTarget(start: Start, target: VpcTarget): Answer<Path>;
}

function isOpen({ kind }: CandidatePath): boolean {
  return kind === 'open';
}

/** The paths of one scenario: each is worked out when it is asked for. */
export function readPaths(
  core: ModelCore,
  endpoints: Endpoints,
  publicPaths: PublicPaths,
  serviceNetworks: ServiceNetworks,
  collections: CollectionEndpoints,
): Paths {
  const takenBy = nameTakers(endpoints);
  const toService: Paths['toService'] = (from, use) => {
    const start = { ...from, port: use.port ?? endpointByName(use.endpoint)?.port ?? 443 };
    const wanted = [use.endpoint, ...(use.alternatives ?? [])];
    if (start.subnet.many)
      return notKnown({
        because: said(reasons.unknownSubnets, { subnets: start.subnet }),
        place: start.subnet.place,
      });
    if (use.endpoint === 'service-network') return pathByServiceNetwork(serviceNetworks, start);
    const { vpc } = start.subnet;
    const taken = vpc.known ? takenBy({ vpc: vpc.value, service: use.endpoint, clients: start }) : undefined;
    // another endpoint may be the one that is called
    if (vpc.known && taken?.isSure === true && wanted.length === 1)
      return choosePath(candidatesByTakenName(start, vpc.value, use.endpoint, taken));
    const table = start.subnet.routes;
    const byTable = (): readonly CandidatePath[] =>
      table.known ? candidatesByTable(start, table.value, publicPaths, wanted) : [undecided(...table.because)];
    if (!vpc.known) return choosePath([...byTable(), undecided(...vpc.because)]);
    const byCollection: CandidatePath[] = [];
    if (use.prefix === 'aoss' && use.endpoint === 'none') {
      byCollection.push(...candidatesForNewerCollections(endpoints, vpc.value));
      const own = collections.in(vpc.value);
      if (own.length > 0)
        return pathByCollectionEndpoint(start, vpc.value, own, use.service, [...byTable(), ...byCollection]);
      // a description of a network, or an account, has the endpoints of EC2 alone
      if (vpc.value.resource !== undefined && isDescribed(core, vpc.value.resource))
        byCollection.push(
          undecided({
            because: said(reasons.unknownOwnEndpoint, { vpc: vpc.value, service: use.service }),
            place: vpc.value.place,
          }),
        );
    }
    const byEndpoint = candidatesByEndpoint(endpoints, start, vpc.value, table, wanted, use);
    // the route to a gateway endpoint is more specific than any to NAT, which then no one takes
    const all = byEndpoint.some(isOpen) ? byEndpoint : [...byEndpoint, ...byTable(), ...byCollection];
    const byName =
      taken === undefined || wanted.length > 1 ? [] : candidatesByTakenName(start, vpc.value, use.endpoint, taken);
    const doubts = byName.every(isOpen) ? [] : taken!.doubts;
    // through NAT or not depends on whose name it is
    return doubts.length > 0 && all.some(isOpen) ? notKnown(...doubts) : choosePath(all);
  };

  const toInternet: Paths['toInternet'] = (start) => {
    if (start.subnet.many)
      return notKnown({
        because: said(reasons.unknownSubnets, { subnets: start.subnet }),
        place: start.subnet.place,
      });
    const table = start.subnet.routes;
    return table.known
      ? choosePath(candidatesByTable(start, table.value, publicPaths, 'internet'))
      : notKnown(...table.because);
  };

  const accessFrom: PrivateAccess = (vpc) => [
    ...endpoints.in(vpc).found.filter(isForOwnService),
    ...serviceNetworks.accessFrom(vpc).found,
  ];

  return { toService, toInternet, toTarget: (start, target) => pathToTarget(core, start, target, accessFrom) };
}
