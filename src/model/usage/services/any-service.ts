import type { Answer, Found } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Endpoint, LambdaFunction, Subnet, Vpc } from '../../base/entities.ts';
import type { Path } from '../../base/path.ts';
import { variablesOf } from '../../functions/variables.ts';
import { mayRedirect } from './redirection.ts';

/** What the answer needs of the model. */
interface Asked {
  readonly core: ModelCore;
  pathToInternet(fn: LambdaFunction, subnet: Subnet): Answer<Path>;
  endpointsIn(vpc: Vpc): Found<Endpoint>;
}

/**
 * Whether a function reaches any AWS service that it may call: each of its subnets leads to the internet through NAT, and
 * no endpoint, proxy or hosted zone takes calls that would go there. Then it need not be known what its code calls.
 */
export function reachesAnyService({ core, pathToInternet, endpointsIn }: Asked, fn: LambdaFunction): boolean {
  const attachment = fn.network.known ? fn.network.value : undefined;
  if (attachment === undefined || attachment.subnets.length === 0 || mayCallAnotherHost(core, fn)) return false;
  return attachment.subnets.every((subnet) => {
    if (!subnet.vpc.known) return false;
    const { found, whyIncomplete } = endpointsIn(subnet.vpc.value);
    // before its path, which each set of groups has of its own
    if (whyIncomplete.length > 0 || !found.every((endpoint) => leavesCallsAlone(endpoint, subnet))) return false;
    const path = pathToInternet(fn, subnet);
    return path.known && path.value.reached && path.value.through.kind === 'nat-gateway';
  });
}

/** Whether calls to its service go by NAT all the same, or through it without a policy or group that could deny them. */
function leavesCallsAlone({ type, privateDns, policy, routeTables }: Endpoint, { routes }: Subnet): boolean {
  if (!type.known) return false;
  if (type.value === 'Interface') return privateDns.known && !privateDns.value;
  if (type.value !== 'Gateway' || policy.kind === 'absent') return type.value === 'Gateway';
  const isKnown = routes.known && routeTables.whyIncomplete.length === 0;
  return isKnown && !routeTables.found.some(({ id }) => id === routes.value.id);
}

function mayCallAnotherHost(core: ModelCore, fn: LambdaFunction): boolean {
  return (
    core.template
      .ofType('AWS::Route53::HostedZone')
      .some(({ properties }) => properties.get('VPCs').raw !== undefined) ||
    variablesOf(core, fn).some(
      (variable) =>
        // a mail server listens on other ports
        mayRedirect(core, variable) || JSON.stringify(variable.node.raw ?? '').includes('email-smtp'),
    )
  );
}
