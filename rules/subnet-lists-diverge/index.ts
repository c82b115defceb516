import {
  type AttachedFunction,
  allOf,
  defineRule,
  type Eni,
  groupedBy,
  relatedPlace,
  type Subnet,
  said,
} from '../../src/rule/index.ts';
import { counts } from '../_shared/counts.ts';
import { isWithin } from './is-within.ts';
import { longestList } from './longest-list.ts';
import { evidence, messages, related, summary } from './messages.ts';
import { isOtherTier } from './tier.ts';

/** Functions share an ENI in each subnet that they have in common: lists that overlap in part make more than one list. */
export default defineRule()({
  meta: {
    id: 'subnet-lists-diverge',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      template() {
        const placeOf = new Map(model.attachedFunctions.map(({ fn }, at) => [fn.id, at]));
        for (const enis of groupedBy(model.enis, ({ groupKey }) => groupKey))
          if (enis.length > 2) judge(enis, usersOf(enis, placeOf).filter(isFree));
      },
    };

    /** The attached functions that use some ENIs, in the order of the template. */
    function usersOf(enis: readonly Eni[], placeOf: ReadonlyMap<string, number>): readonly AttachedFunction[] {
      const users = new Set(enis.flatMap((eni) => eni.users.flatMap(({ id }) => placeOf.get(id) ?? [])));
      return [...users].sort((a, b) => a - b).map((at) => model.attachedFunctions[at]!);
    }

    /** Judges the ENIs of one set of groups. */
    function judge(enis: readonly Eni[], members: readonly AttachedFunction[]): void {
      const longest = longestList(members, enis);
      // one subnet for all would save the most, and cost the second zone
      if (longest === undefined || longest.attachment.subnets.length < 2) return;
      const list = longest.attachment.subnets;
      // a tier of its own, in the same zones, is what firewalls and grants elsewhere may know a function by
      const odd = membersOutside(
        list,
        members.filter(({ attachment }) => !isOtherTier(attachment.subnets, list)),
      );
      const [first, ...others] = odd;
      const saved = savedBy(list, odd, enis);
      if (
        first === undefined ||
        saved.length === 0 ||
        !routeAlike([...list, ...odd.flatMap(({ attachment }) => attachment.subnets)])
      )
        return;
      const [vpc] = list.flatMap((subnet) => (subnet.vpc.known ? [subnet.vpc.value] : []));
      report('diverging', {
        at: first.attachment.at('SubnetIds'),
        resource: first.fn.resource.logicalId,
        data: {
          functions: [longest, ...odd].map(({ fn }) => fn),
          vpc: vpc ?? said(related.oneVpc),
          today: said(counts.enis, { count: enis.length }),
          after: enis.length - saved.length,
          saved: said(counts.enis, { count: saved.length }),
          list: allOf(list),
        },
        evidence: [said(evidence.oneEach)],
        see: [longest, ...others].map(({ fn, attachment }) =>
          relatedPlace(attachment.at('SubnetIds'), related.isIn, { fn, name: allOf(attachment.subnets) }),
        ),
      });
    }

    /** Whether nothing visible ties a function to its subnets: a file system or source in their zones, or a condition. */
    function isFree({ fn, attachment }: AttachedFunction): boolean {
      const files = model.evaluate.value(fn.resource.properties.get('FileSystemConfigs'));
      return !attachment.byCondition.vpcConfig && files.kind === 'absent' && model.eventSourcesOf(fn).length === 0;
    }

    function routeAlike(subnets: readonly Subnet[]): boolean {
      const keys = subnets.map((subnet) => model.routingKeyOf(subnet));
      const known = keys.flatMap((key) => (key.known ? [key.value] : []));
      if (new Set(known).size > 1) return false;
      for (const key of keys) if (!key.known) undecided(key);
      return known.length === subnets.length;
    }
  },
});

function membersOutside(list: readonly Subnet[], members: readonly AttachedFunction[]): readonly AttachedFunction[] {
  return members.filter(({ attachment }) => !isWithin(attachment.subnets, list));
}

/** The ENIs that would go if all had one list: outside of it, and with no user who has to stay. */
function savedBy(list: readonly Subnet[], members: readonly AttachedFunction[], enis: readonly Eni[]): readonly Eni[] {
  const odd = new Set(membersOutside(list, members).map(({ fn }) => fn.id));
  const kept = new Set(list.map(({ id }) => id));
  return enis.filter(({ subnet, users }) => !kept.has(subnet.id) && users.every(({ id }) => odd.has(id)));
}
