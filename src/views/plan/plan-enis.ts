import { type Language, listTexts, sayIn } from '../../language/in-words.ts';
import { inARow } from '../../language/lists.ts';
import { type Clause, type Sentence, said } from '../../language/sentence.ts';
import { groupedBy } from '../../model/base/grouped-by.ts';
import { buildModel } from '../../model/build-model.ts';
import { distinctOverScenarios } from '../../template/scenario/distinct.ts';
import type { Template } from '../../template/template.ts';
import { allHold, type ChosenPart, combine, countOf, keyOfSet } from './combine.ts';
import { countText } from './count-text.ts';
import type { EniCount, EniPlan } from './plan.ts';
import { type EniPart, type PlanPart, readPart } from './read-part.ts';
import { planTexts } from './texts.ts';

/** More other outcomes than these are better looked at by giving the parameters. */
const mostOthers = 6;

/**
 * The ENIs that Lambda creates for these templates. Of conditions, the combination is shown in which there are most: what
 * a quota or a subnet must have room for. What is different in others is said in words.
 */
export function planEnis(templates: readonly Template[], language?: Language): EniPlan {
  return combine(
    templates.map((template) => largestPart(template, language)),
    language,
  );
}

/** The plans of one deployment for each environment, as the largest of them. */
export function largestOf(plans: ReadonlyMap<string, EniPlan>, language?: Language): EniPlan {
  const say = sayIn(language);
  const ordered = [...plans].sort(([, a], [, b]) => b.enis - a.enis || b.addresses - a.addresses);
  const [[name, plan], ...others] = ordered as [[string, EniPlan], ...[string, EniPlan][]];
  const conditions = [say(planTexts.environment, { name }), ...(plan.when === undefined ? [] : [plan.when])];
  const otherwise = others.map(([environment, plan]) =>
    say(planTexts.inEnvironment, { enis: enisIn(plan, language), environment }),
  );
  return { ...plan, when: allHold(conditions, language), otherwise: [...plan.otherwise, ...otherwise] };
}

function largestPart(template: Template, language: Language | undefined): ChosenPart {
  const say = sayIn(language);
  const { outcomes, complete } = distinctOverScenarios(
    template,
    (scenario) => [readPart(buildModel(template, scenario), template.file, language)],
    shownOf,
    language,
  );
  // of equal ones, the first is that of the defaults
  const shown = outcomes.reduce((best, each) => (sizeOf(each.item) > sizeOf(best.item) ? each : best));
  const { item: part, when } = shown;
  const others = outcomes.filter((each) => each !== shown);
  const otherwise = others.slice(0, mostOthers).map(({ item, when }) => {
    const subnets = groupedBy(item.enis, ({ subnet }) => subnet.key).map((enis) => ({ ...enis[0].subnet, enis }));
    const enis = enisIn(countOf(subnets), language);
    const difference = differenceOf(item, part);
    return when === undefined
      ? say(planTexts.differs, { enis, difference })
      : say(planTexts.differsWhen, { enis, difference, when });
  });
  if (others.length > mostOthers)
    otherwise.push(say(planTexts.moreCombinations, { count: others.length - mostOthers }));
  if (!complete) otherwise.push(say(planTexts.tooManyCombinations));
  return { ...part, ...(when !== undefined && { when }), otherwise };
}

/**
 * Lists count for more than what is known one by one: they may hold any number. What has no groups counts for less:
 * of a function, Lambda refuses that.
 */
function sizeOf({ enis }: PlanPart): number {
  const lists =
    enis.filter(({ subnet }) => subnet.isList).length - enis.filter(({ groups }) => groups.length === 0).length / 2;
  const others = new Map(enis.map(({ subnet }) => [subnet.key, subnet.others.length]));
  const taken = [...others.values()].reduce((total, number) => total + number, 0);
  return (enis.length + lists) * 1_000_000 + taken;
}

/** What of a part is shown: two that differ in nothing else are the same. */
function shownOf({ enis }: PlanPart): string {
  return JSON.stringify(enis.map((eni) => [keyOf(eni), eni.vpc?.key, eni.users, eni.subnet]));
}

function differenceOf(other: PlanPart, shown: PlanPart): Sentence {
  const [keys, otherKeys] = [shown, other].map(({ enis }) => new Set(enis.map(keyOf))) as [Set<string>, Set<string>];
  const gone = shown.enis.filter((eni) => !otherKeys.has(keyOf(eni)));
  const come = other.enis.filter((eni) => !keys.has(keyOf(eni)));
  if (gone.length === 0 && come.length === 0) return otherUsersOf(other, shown);
  if (come.length === 0) return said(planTexts.without, { gone: listOf(gone) });
  if (gone.length === 0) return said(planTexts.with, { come: listOf(come) });
  return said(planTexts.withoutAndWith, { gone: listOf(gone), come: listOf(come) });
}

function otherUsersOf(other: PlanPart, shown: PlanPart): Sentence {
  const [users, otherUsers] = [shown, other].map(({ enis }) => distinctUsers(enis)) as [Users, Users];
  const missing = (from: Users, among: Users) => [...from].flatMap(([key, { name }]) => (among.has(key) ? [] : [name]));
  const [gone, come] = [missing(users, otherUsers), missing(otherUsers, users)];
  if (gone.length > 0 && come.length > 0)
    return said(planTexts.notForButFor, { gone: firstOf(gone), come: firstOf(come) });
  if (gone.length > 0) return said(planTexts.notFor, { gone: firstOf(gone) });
  if (come.length > 0) return said(planTexts.alsoFor, { come: firstOf(come) });
  const shares = (part: PlanPart) => JSON.stringify(part.enis.map((eni) => [keyOf(eni), eni.users]));
  return said(shares(other) === shares(shown) ? planTexts.otherSubnets : planTexts.otherUsers);
}

type Users = ReadonlyMap<string, EniPart['users'][number]>;

function distinctUsers(enis: readonly EniPart[]): Users {
  return new Map(enis.flatMap(({ users }) => users.map((user) => [user.key, user] as const)));
}

function listOf(enis: readonly EniPart[]): Clause {
  return firstOf(
    enis.map(({ subnet, groups }) =>
      said(planTexts.eniOf, {
        groups: groups.length === 0 ? said(planTexts.noGroup) : groups.map(({ name }) => name).join(' + '),
        subnet: subnet.name,
      }),
    ),
  );
}

function firstOf(names: readonly Clause[], most = 3): Clause {
  const left = names.length - most;
  return inARow([...names.slice(0, most), ...(left > 0 ? [said(listTexts.others, { count: left })] : [])]);
}

function enisIn(count: EniCount, language: Language | undefined): string {
  const say = sayIn(language);
  return count.perSubnetOf.length === 0
    ? say(planTexts.enis, { count: count.enis })
    : say(planTexts.enisMixed, { counts: countText(count, language) });
}

function keyOf({ subnet, groups }: EniPart): string {
  return `${subnet.key} ${keyOfSet(groups)}`;
}
