import { type Answer, type Found, known, notKnown } from '../base/answer.ts';
import type { Endpoint, Vpc } from '../base/entities.ts';

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
    const { found, more } = endpointsIn(vpc.value);
    const other = found.find((each) => each.id !== endpoint.id && servesSdks(each, endpoint));
    if (other !== undefined) return known(true, { because: `SDKs use ${other.name}`, place: other.place });
    if (awsService?.gatewayCapable === true && more.length > 0) return notKnown(...more);
  }
  if (isFips) return notKnown({ because: `${name} is for clients that call FIPS host names`, place });
  return byOwnName.length > 0 ? notKnown(...byOwnName) : known(false);
}

function servesSdks(other: Endpoint, { service }: Endpoint): boolean {
  if (!other.service.known || !service.known || other.service.value !== service.value) return false;
  const isGateway = other.type.known && other.type.value === 'Gateway';
  return isGateway || (other.privateDns.known && other.privateDns.value);
}
