import { type AttachedFunction, type Eni, groupedBy, type Subnet } from '../../src/rule/index.ts';
import { isWithin } from './is-within.ts';

/** The longest list; of several that in most zones, then the one that saves most, then that of most functions. */
export function longestList(members: readonly AttachedFunction[], enis: readonly Eni[]): AttachedFunction | undefined {
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
