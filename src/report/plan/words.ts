import { type Language, listed, sayIn } from '../../language/in-words.ts';
import { quota } from '../../views/plan/combine.ts';
import { countText } from '../../views/plan/count-text.ts';
import type { EniPlan, Planned, PlannedSubnet, PlannedUser, PlannedVpc, Saving } from '../../views/plan/plan.ts';
import { planReportTexts as texts } from './texts.ts';

/** The language that the plan was put into words in; without one, English. */
type InLanguage = Language | undefined;

/** What is said where there is nothing to show. */
export function noEnis(language: InLanguage): string {
  return sayIn(language)(texts.noEnis);
}

/** The first line of every report. */
export function headline(plan: EniPlan, language: InLanguage): string {
  const say = sayIn(language);
  if (plan.vpcs.length === 0) return noEnis(language);
  const count = countText(plan, language);
  return plan.perSubnetOf.length > 0
    ? say(texts.headline, { count })
    : say(texts.headlineUsed, { count, addresses: plan.addresses });
}

/** Under which conditions there are most ENIs, as shown. */
export function whenText(when: string, language: InLanguage): string {
  return sayIn(language)(texts.when, { when });
}

/** What a VPC is called. */
export function vpcName({ name }: PlannedVpc, language: InLanguage): string {
  return name ?? sayIn(language)(texts.vpcUnknown);
}

/** `4 of 500 ENIs`; without the quota where it is not known whether it is one VPC. */
export function quotaText(vpc: PlannedVpc, language: InLanguage): string {
  const say = sayIn(language);
  const count = countText(vpc, language);
  if (vpc.name === undefined) return say(texts.enisCounted, { count });
  return say(vpc.perSubnetOf.length > 0 ? texts.enisCountedOf : texts.enisOf, { count, quota: quota.value });
}

/** Where the numbers come from, for whom they count, and what they can't show; nothing of numbers that a plan has not. */
export function notesOfNumbers({ vpcs }: EniPlan, language: InLanguage): readonly string[] {
  const say = sayIn(language);
  const tellsLeft = vpcs.some(({ subnets }) => subnets.some(({ left }) => left !== undefined));
  return [
    ...(vpcs.length > 0 ? [say(texts.quotaNote, { quota: quota.value })] : []),
    ...(tellsLeft ? [say(texts.roomNote)] : []),
  ];
}

/** `2 of 251 addresses used, 249 left`; for a list, each of its subnets. */
export function roomText({ used, usable, left, isList }: PlannedSubnet, language: InLanguage): string {
  const say = sayIn(language);
  if (isList) return say(texts.eachUses, { used });
  if (usable === undefined || left === undefined) return say(texts.leftUnknown, { used });
  return left < 0 ? say(texts.tooMany, { used, usable, lacking: -left }) : say(texts.left, { used, usable, left });
}

/** The same with what else takes addresses. */
export function roomWithOthers(subnet: PlannedSubnet, language: InLanguage): string {
  const room = roomText(subnet, language);
  if (subnet.others.length === 0) return room;
  return sayIn(language)(texts.roomWith, { room, others: othersText(subnet, language) });
}

/** What else takes addresses, as a line of its own. */
export function besidesText(subnet: PlannedSubnet, language: InLanguage): string {
  return sayIn(language)(texts.besides, { others: othersText(subnet, language) });
}

/** What a subnet is called: a list represents several. */
export function subnetName({ name, isList }: PlannedSubnet, language: InLanguage): string {
  return isList ? sayIn(language)(texts.eachOf, { list: name }) : name;
}

/** What a zone is called, where it is said which it is. */
export function zoneName(name: string | undefined, language: InLanguage): string {
  return name ?? sayIn(language)(texts.zoneUnknown);
}

/** `Orders`, `Orders with version OrdersVersion`, `the poller Source of Cluster for Orders`. */
export function userText({ name, kind, versions, calls, polls }: PlannedUser, language: InLanguage): string {
  const say = sayIn(language);
  if (kind === 'poller' && polls !== undefined)
    return calls === undefined
      ? say(texts.pollerOf, { name, polled: polls })
      : say(texts.pollerOfFor, { name, polled: polls, called: calls });
  if (kind === 'poller') return pollerText(name, calls, language);
  return versions.length === 0 ? name : say(texts.withVersions, { name, versions });
}

/** The same in few words: `Orders + 1 version`, `poller Source for Orders`. */
export function userShortly({ name, kind, versions, calls }: PlannedUser, language: InLanguage): string {
  if (kind === 'poller') return pollerText(name, calls, language);
  return versions.length === 0 ? name : sayIn(language)(texts.plusVersions, { name, count: versions.length });
}

function pollerText(name: string, called: string | undefined, language: InLanguage): string {
  const say = sayIn(language);
  return called === undefined ? say(texts.poller, { name }) : say(texts.pollerFor, { name, called });
}

/** What else takes addresses: `NAT gateway Nat`. */
function othersText({ others }: PlannedSubnet, language: InLanguage): string {
  return namesText(
    others.map((taker) => sayIn(language)(texts.taker, { ...taker })),
    language,
  );
}

/** What sharing would save, as a sentence without its full stop. */
export function savingText({ sets, users, saved, isLeast }: Saving, language: InLanguage): string {
  const say = sayIn(language);
  return say(texts.saving, {
    sets: namesText(
      sets.map((set) => setText(set, language)),
      language,
      6,
    ),
    users: namesText(names(users), language, 6),
    enis: say(isLeast ? texts.atLeast : texts.fewer, { count: saved }),
  });
}

/** Names as a sentence has them, of many the first few. */
export function namesText(names: readonly string[], language: InLanguage, most?: number): string {
  return listed(names, most, language);
}

/** The groups of an ENI. */
export function setText(groups: readonly Planned[], language: InLanguage): string {
  return groups.length === 0 ? sayIn(language)(texts.noGroup) : names(groups).join(' + ');
}

/** A reason, with what decides it. */
export function doubtText({ because, settledBy }: EniPlan['undecided'][number], language: InLanguage): string {
  return settledBy === undefined ? because : sayIn(language)(texts.decidedBy, { reason: because, input: settledBy });
}

function names(entities: readonly Planned[]): readonly string[] {
  return entities.map(({ name }) => name);
}
