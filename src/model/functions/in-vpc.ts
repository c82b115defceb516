import type { ModelCore } from '../base/core.ts';
import type { EventSource, LambdaFunction, Subnet, Vpc } from '../base/entities.ts';
import type { Network } from '../network/network.ts';

/**
 * Whether a function or a poller is in a VPC, or may be. One that only this template knows, and in which it puts none, holds
 * none: what is built there is built for others.
 */
export function mayHoldFunctions(
  core: ModelCore,
  network: Network,
  vpc: Vpc,
  callers: readonly (LambdaFunction | EventSource)[],
): boolean {
  if (vpc.resource === undefined || core.template.mayHoldMore.length > 0) return true;
  const isThere = (subnet: Subnet) => !subnet.vpc.known || subnet.vpc.value.id === vpc.id;
  const isOrMayBe = callers.some((caller) => {
    if (caller.kind === 'event-source') return !caller.inVpc.known || caller.subnets.some(isThere);
    if (caller.usesManagedInstances || !caller.attachment.known) return true;
    return caller.attachment.value?.subnets.some(isThere) === true;
  });
  if (isOrMayBe) return true;
  const { escapes } = network;
  const subnets = network.subnets.filter((subnet) => subnet.vpc.known && subnet.vpc.value.id === vpc.id);
  return [vpc, ...subnets].some(
    ({ resource }) =>
      resource !== undefined && (escapes.isGivenAway(resource.id) || escapes.receivers(resource.id).length > 0),
  );
}
