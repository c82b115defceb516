import { said } from '../../../language/sentence.ts';
import type { Answer, Found, Unknown } from '../../base/answer.ts';
import type { LambdaFunction, Subnet, VpcResourceUse, VpcTarget } from '../../base/entities.ts';
import { idOf, rememberBy } from '../../base/lazy.ts';
import type { Path } from '../../base/path.ts';
import { reasons } from './reasons.ts';

/** What a function uses in its VPC, and why some of it may be used by others alone. */
export interface FoundTargets extends Found<VpcResourceUse> {
  /** They are in `whyIncomplete` as well. */
  readonly whyForOthers: readonly Unknown[];
}

/** What the answer on what all functions hold needs of the model. */
interface Asked {
  functionOf(id: string): LambdaFunction | undefined;
  usesOf(fn: LambdaFunction): Found<VpcResourceUse>;
  pathOf(fn: LambdaFunction, subnet: Subnet, target: VpcTarget): Answer<Path>;
}

/**
 * What each function uses in its VPC, where an address that every function holds shows no use by one that is blocked while another
 * is not, or may not be: that one may be the user. If all are blocked, whoever uses it is.
 */
export function decideSharedTargets(asked: Asked): (fn: LambdaFunction) => FoundTargets {
  const mayReach = rememberBy(
    ({ id, target, among = [] }: VpcResourceUse) =>
      `${id} ${target?.ports.known === true ? target.ports.value.join() : ''} ${among.join(' ')}`,
    ({ target, among = [] }): ReadonlySet<string> =>
      new Set(target === undefined ? [] : among.filter((id) => isPerhapsReached(asked, id, target))),
  );
  return rememberBy(idOf, (fn: LambdaFunction) => {
    const { found, whyIncomplete } = asked.usesOf(fn);
    const isForOthers = (use: VpcResourceUse) => {
      if (use.among === undefined) return false;
      const reaching = mayReach(use);
      return reaching.size > 0 && !reaching.has(fn.resource.id);
    };
    const forOthers = found.filter(isForOthers);
    const whyForOthers = forOthers.map(
      ({ because, place }): Unknown => ({ because: said(reasons.useOfEveryFunction, { use: because }), place }),
    );
    return {
      found: found.filter((use) => !forOthers.includes(use)),
      whyIncomplete: [...whyIncomplete, ...whyForOthers],
      whyForOthers,
    };
  });
}

/** Whether a function reaches something from all its subnets, as far as that is known. A private address is reached from a VPC only. */
function isPerhapsReached(asked: Asked, id: string, target: VpcTarget): boolean {
  const fn = asked.functionOf(id);
  if (fn === undefined || !fn.attachment.known) return true;
  if (fn.attachment.value === undefined)
    return fn.usesManagedInstances || !target.isPublic.known || target.isPublic.value;
  return fn.attachment.value.subnets.every((subnet) => {
    const path = asked.pathOf(fn, subnet, target);
    return !path.known || path.value.reached;
  });
}
