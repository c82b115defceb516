import type { Endpoint } from '../base/entities.ts';

/**
 * Whether an endpoint is for a service, a service network or a resource whose host names are somebody's own, as far as is known.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html
 */
export function isForOwnService({ awsService, isUnlisted, type }: Endpoint): boolean {
  if (type.known && /^(?:Gateway|GatewayLoadBalancer)$/.test(type.value)) return false;
  return awsService === undefined && !isUnlisted;
}
