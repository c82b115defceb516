import { said } from '../../../language/sentence.ts';
import type { Answer, Unknown } from '../../base/answer.ts';
import { type Block, componentOf } from '../../base/causes.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, SecurityGroup, ServiceUse, SharedUse, Subnet } from '../../base/entities.ts';
import { rememberBy } from '../../base/lazy.ts';
import type { Path } from '../../base/path.ts';
import { allowsAnyEgress } from '../../groups/egress.ts';
import { useKey } from './evidence.ts';
import { reasons } from './reasons.ts';
import { type FoundUses, mayUse, type UsesOfFunction } from './services.ts';

/** What the answer on shared uses needs of the model. */
interface Asked {
  readonly core: ModelCore;
  functionOf(id: string): LambdaFunction | undefined;
  usesOf(fn: LambdaFunction): UsesOfFunction;
  pathOf(fn: LambdaFunction, subnet: Subnet, use: ServiceUse): Answer<Path>;
}

/**
 * Decides on uses that functions share where it does not matter which of them is meant. If all have no path, for one cause,
 * each has the use; if all have a path, none need have it; and where they differ it is not known.
 */
export function decideShared(asked: Asked): (fn: LambdaFunction) => FoundUses {
  const standing = rememberBy(
    ({ use, among }: SharedUse) => `${useKey(use)} ${use.alternatives.join()} ${among.join(' ')}`,
    (shared) => standingOf(asked, shared),
  );
  return rememberBy(
    ({ id }: LambdaFunction) => id,
    (fn) => {
      const { found, whyIncomplete, whyElsewhere, shared, doubtful } = asked.usesOf(fn);
      const judged = shared.map((each) => ({ ...each, standing: standing(each) }));
      const alike = judged.filter((each) => each.standing === 'blocked');
      const open = judged.filter((each) => each.standing === 'unknown');
      const reached = new Set(doubtful.filter(({ use }) => isReached(asked, fn, use)).map(({ why }) => why));
      return {
        found: [...found, ...alike.map(({ use }): ServiceUse => ({ ...use, certainty: 'permitted', isShared: true }))],
        whyIncomplete: [...whyIncomplete.filter((why) => !reached.has(why)), ...unknowns(open)],
        whyElsewhere,
      };
    },
  );
}

/** Whether a use would have a path from each subnet of a function. */
function isReached({ pathOf }: Asked, fn: LambdaFunction, use: ServiceUse): boolean {
  const subnets = fn.network.known ? (fn.network.value?.subnets ?? []) : [];
  return (
    subnets.length > 0 &&
    subnets.every((subnet) => {
      const path = pathOf(fn, subnet, use);
      return path.known && path.value.reached;
    })
  );
}

/** One entry for each role and for each variable. */
function unknowns(shared: readonly SharedUse[]): readonly Unknown[] {
  const roles = new Map(shared.flatMap(({ role }) => (role === undefined ? [] : [[role.name, role]])));
  return [
    ...[...roles.values()].map(({ name, place }): Unknown => {
      const same = shared.filter(({ role }) => role?.name === name);
      const services = same.map(({ use }) => use.service);
      const data = { count: same[0]!.among.length, role: name, services: services.slice(0, 3).join(', ') };
      const others = services.length - 3;
      const because = others > 0 ? said(reasons.sharesMore, { ...data, others }) : said(reasons.shares, data);
      return { because, place };
    }),
    ...shared.flatMap(({ use, role }): Unknown[] =>
      role === undefined ? [{ because: said(reasons.useOfEveryFunction, { use: use.because }), place: use.place }] : [],
    ),
  ];
}

type Standing = 'blocked' | 'decided' | 'unknown';

function standingOf(asked: Asked, { use, among }: SharedUse): Standing {
  let [reached, blocked] = [0, 0];
  const causes = new Set<string>();
  let isProven = false;
  for (const id of among) {
    const fn = asked.functionOf(id);
    if (fn === undefined) return 'unknown';
    const may = mayUse(asked.core, fn, use);
    if (may === false) continue;
    const attachment = fn.attachment.known ? fn.attachment.value : undefined;
    if (may === undefined || !fn.attachment.known || fn.usesManagedInstances) return 'unknown';
    isProven ||= asked.usesOf(fn).found.some((each) => useKey(each) === useKey(use));
    // outside of a VPC every service is reached
    if (attachment === undefined) reached++;
    else if (isShut(attachment.groups)) {
      blocked++;
      causes.add('no egress');
    } else {
      const paths = attachment.subnets.map((subnet) => ({ subnet, path: asked.pathOf(fn, subnet, use) }));
      for (const { subnet, path } of paths) {
        if (!path.known) return 'unknown';
        if (path.value.reached) reached++;
        else {
          blocked++;
          causes.add(causeOf(path.value.block, subnet));
        }
      }
    }
    if (reached > 0 && blocked > 0) return 'unknown';
  }
  // of who certainly uses it, it is reported as their use
  if (blocked === 0 || isProven) return 'decided';
  return causes.size === 1 ? 'blocked' : 'unknown';
}

/** Whether groups allow no outbound traffic at all. */
function isShut(groups: readonly SecurityGroup[]): boolean {
  const out = allowsAnyEgress(groups);
  return out.known && !out.value;
}

/** What there is to change: of a path that is missing, it is missing from the VPC. */
function causeOf(block: Block, { vpc }: Subnet): string {
  const isMissing = block.cause === 'no-route' || block.cause === 'route-without-internet';
  return isMissing && vpc.known ? `no route ${vpc.value.id}` : `${block.cause} ${componentOf(block).id}`;
}
