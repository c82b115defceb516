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
import { evidence, messages, related, summary } from './messages.ts';

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

/** The longest list; of several that in most zones, then the one that saves most, then that of most functions. */
function longestList(members: readonly AttachedFunction[], enis: readonly Eni[]): AttachedFunction | undefined {
  const listOf = ({ attachment }: AttachedFunction) => attachment.subnets;
  const zonesOf = (member: AttachedFunction) =>
    new Set(listOf(member).flatMap(({ zone }) => (zone.known ? [zone.value.id] : []))).size;
  const lists = groupedBy(members, (member) =>
    listOf(member)
      .map(({ id }) => id)
      .sort()
      .join(' '),
  ).map(([member]) => member);
  const longest = most(
    most(lists, (member) => listOf(member).length),
    zonesOf,
  );
  if (longest.length < 2) return longest[0];
  const count = countsOf(members, enis);
  const counts = new Map(longest.map((member) => [member, count(listOf(member))]));
  const saving = most(longest, (member) => counts.get(member)!.saved);
  return most(saving, (member) => counts.get(member)!.within)[0];
}

/** Those of which there is most of something, in their order. */
function most<Item>(items: readonly Item[], amountOf: (item: Item) => number): readonly Item[] {
  const amounts = items.map(amountOf);
  const largest = amounts.reduce((a, b) => Math.max(a, b), 0);
  return items.filter((_, at) => amounts[at] === largest);
}

/**
 * How many ENIs a list would save if all had it, and how many functions have no other subnets. Where all lists share a subnet,
 * none may look at all the others: what lies within a list has its rarest subnet there.
 */
function countsOf(members: readonly AttachedFunction[], enis: readonly Eni[]) {
  const ofMember = new Set(members.map(({ fn }) => fn.id));
  const free = enis.filter(({ users }) => users.every(({ id }) => ofMember.has(id)));
  const membersIn = manyBy(members, ({ attachment }) => attachment.subnets.map(({ id }) => id));
  const membersByRarest = manyBy(members, ({ attachment }) => {
    const [first, ...others] = attachment.subnets.map(({ id }) => id);
    if (first === undefined) return [];
    return [others.reduce((rarest, id) => (membersIn(id).length < membersIn(rarest).length ? id : rarest), first)];
  });
  const enisIn = manyBy(free, ({ subnet }) => [subnet.id]);
  const enisOf = manyBy(free, ({ users }) => users.map(({ id }) => id));
  return (list: readonly Subnet[]) => {
    const near = list.flatMap(({ id }) => membersByRarest(id));
    const within = near.filter(({ attachment }) => isWithin(attachment.subnets, list));
    const staying = new Set([...list.flatMap(({ id }) => enisIn(id)), ...within.flatMap(({ fn }) => enisOf(fn.id))]);
    return { saved: free.length - staying.size, within: within.length };
  };
}

function manyBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [item]);
      else others.push(item);
    }
  return (key: string): readonly Item[] => found.get(key) ?? [];
}

/** Whether two lists have no subnet in common and are called by different names: `AppA` and `AppB`, `DataA` and `DataB`. */
function isOtherTier(subnets: readonly Subnet[], others: readonly Subnet[]): boolean {
  if (subnets.some((subnet) => isWithin([subnet], others))) return false;
  const [tiers, otherTiers] = [subnets, others].map((list) => new Set(list.map(tierOf)));
  return ![...tiers!].some((tier) => otherTiers!.has(tier));
}

/**
 * What a subnet is called without what tells it from its neighbours: CDK's tag, or its name less a letter or number at its
 * end. One of the account has its tag for a name, or none: then it is seen to be like no other.
 */
function tierOf({ resource, name }: Subnet): string {
  const tags: unknown = resource?.properties.get('Tags').raw;
  const tagged = (key: string): unknown => (Array.isArray(tags) ? tags : []).find((each) => each?.Key === key)?.Value;
  const tier = tagged('aws-cdk:subnet-name');
  if (typeof tier === 'string') return tier;
  const isOfAccount = resource?.logicalId.startsWith('subnet-') === true;
  const label = isOfAccount ? tagged('Name') : name;
  return typeof label !== 'string'
    ? name
    : label.replace(/(?:(?<=[a-z])(?:Az|AZ)?[A-H]|[-_]?(?:az)?\d{1,4}|[-_][a-h])$/, '');
}

function membersOutside(list: readonly Subnet[], members: readonly AttachedFunction[]): readonly AttachedFunction[] {
  return members.filter(({ attachment }) => !isWithin(attachment.subnets, list));
}

/** The ENIs that would go if all had one list: outside of it, and with no user who has to stay. */
function savedBy(list: readonly Subnet[], members: readonly AttachedFunction[], enis: readonly Eni[]): readonly Eni[] {
  const odd = new Set(membersOutside(list, members).map(({ fn }) => fn.id));
  const kept = new Set(list.map(({ id }) => id));
  return enis.filter(({ subnet, users }) => !kept.has(subnet.id) && users.every(({ id }) => odd.has(id)));
}

function isWithin(subnets: readonly Subnet[], others: readonly Subnet[]): boolean {
  const ids = new Set(others.map(({ id }) => id));
  return subnets.every(({ id }) => ids.has(id));
}
