import { said } from '../../language/sentence.ts';
import { type Answer, type Found, known, notKnown } from '../base/answer.ts';
import type { Endpoint, Vpc } from '../base/entities.ts';
import { groupedBy } from '../base/grouped-by.ts';
import { lazy } from '../base/lazy.ts';
import { reasons } from './reasons.ts';

/**
 * Whether an endpoint without private DNS is used all the same: by its own name, or beside another one that takes the
 * service's host name over. Known and false: SDKs with default settings never find it.
 */
export function isReachableWithoutPrivateDns(
  endpoint: Endpoint,
  endpointsIn: (vpc: Vpc) => Found<Endpoint>,
): Answer<boolean> {
  const { awsService, isFips, byOwnName, vpc, place, name } = endpoint;
  // DynamoDB and some others have none, and are called by the endpoint's own names
  if (awsService?.privateDns === false) return known(true);
  if (vpc.known) {
    // SDKs use the other endpoint, and this one is for callers from other networks
    const endpoints = endpointsIn(vpc.value);
    const { whyIncomplete } = endpoints;
    const { service } = endpoint;
    const serving = service.known ? servingSdks(endpoints).get(service.value)?.() : undefined;
    const other = serving?.find(({ id }) => id !== endpoint.id);
    if (other !== undefined)
      return known(true, { because: said(reasons.sdksUse, { endpoint: other }), place: other.place });
    if (awsService?.gatewayCapable === true && whyIncomplete.length > 0) return notKnown(...whyIncomplete);
  }
  if (isFips) return notKnown({ because: said(reasons.forFipsClients, { endpoint: name }), place });
  return byOwnName.length > 0 ? notKnown(...byOwnName) : known(false);
}

type ServingSdks = ReadonlyMap<string, () => readonly Endpoint[]>;

const servingByEndpoints = new WeakMap<Found<Endpoint>, () => ServingSdks>();

/** The endpoints of a VPC that SDKs with default settings use, by service. */
function servingSdks(endpoints: Found<Endpoint>): ServingSdks {
  const serving = servingByEndpoints.get(endpoints) ?? lazy(() => readServingSdks(endpoints));
  servingByEndpoints.set(endpoints, serving);
  return serving();
}

function readServingSdks({ found }: Found<Endpoint>): ServingSdks {
  const known = found.flatMap((endpoint) =>
    endpoint.service.known ? [{ endpoint, service: endpoint.service.value }] : [],
  );
  const byService = groupedBy(known, ({ service }) => service);
  return new Map(
    byService.map((same) => [
      same[0].service,
      lazy(() => same.map(({ endpoint }) => endpoint).filter((endpoint) => servesSdks(endpoint))),
    ]),
  );
}

function servesSdks({ type, privateDns }: Endpoint): boolean {
  const isGateway = type.known && type.value === 'Gateway';
  return isGateway || (privateDns.known && privateDns.value);
}
