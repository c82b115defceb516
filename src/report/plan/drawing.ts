import { type Language, sayIn } from '../../language/in-words.ts';
import { groupedBy } from '../../model/base/grouped-by.ts';
import { keyOfSet } from '../../views/plan/combine.ts';
import type { EniPlan, PlannedEni, PlannedSubnet } from '../../views/plan/plan.ts';
import { inks } from './palette.ts';
import { planReportTexts as texts } from './texts.ts';
import {
  besidesText,
  namesText,
  quotaText,
  roomText,
  setText,
  subnetName,
  userShortly,
  userText,
  vpcName,
  zoneName,
} from './words.ts';

/** Those who use the same ENIs: they have subnets and groups in common, and leave Lambda's VPC together. */
export interface Panel {
  readonly id: string;
  readonly groups: string;
  readonly colour: number;
  /** The number of its set of groups: what is of one set has one number in all of a picture. */
  readonly set: number;
  readonly users: readonly DrawnUser[];
  /** The ids of the ENIs that its NAT leads to. */
  readonly enis: readonly string[];
}

interface DrawnUser {
  readonly id: string;
  /** What fits into a small box. */
  readonly text: string;
  readonly title: string;
}

export interface DrawnEni {
  readonly id: string;
  readonly groups: string;
  readonly colour: number;
  readonly set: number;
  readonly users: string;
}

export interface DrawnSubnet {
  readonly id: string;
  readonly subnet: PlannedSubnet;
  readonly name: string;
  /** What room it has. */
  readonly room: string;
  /** What else takes addresses of it. */
  readonly besides?: string;
  readonly enis: readonly DrawnEni[];
}

/** A zone with its subnets; without a name where AWS picks it, or it is not said which it is. */
export interface DrawnZone {
  readonly id: string;
  readonly name?: string;
  readonly title: string;
  readonly subnets: readonly DrawnSubnet[];
}

export interface DrawnVpc {
  readonly id: string;
  readonly name: string;
  readonly zones: readonly DrawnZone[];
}

/** What all pictures of a plan show: who uses which ENIs, through Lambda's NAT, in which subnets. */
export interface Drawing {
  /** How many sets of groups there are. */
  readonly sets: number;
  /** What Lambda's VPC is called, and each NAT in it. */
  readonly lambda: string;
  readonly nat: string;
  readonly panels: readonly Panel[];
  readonly vpcs: readonly DrawnVpc[];
}

/** Puts a plan the way pictures show it. Ids are short and harmless, whatever is drawn. */
export function drawingOf(plan: EniPlan, language: Language | undefined): Drawing {
  const say = sayIn(language);
  const enis = plan.vpcs.flatMap(({ subnets }) => subnets.flatMap((subnet) => subnet.enis));
  const ids = new Map(enis.map((eni, index) => [eni.key, `eni${index}`]));
  const sets = groupedBy(enis, ({ groups }) => keyOfSet(groups))
    .map(([{ groups }]) => ({ key: keyOfSet(groups), text: setText(groups, language) }))
    .sort((a, b) => inNaturalOrder(a.text, b.text));
  const setOf = ({ groups }: PlannedEni) => sets.findIndex(({ key }) => key === keyOfSet(groups));
  const colourOf = (eni: PlannedEni) => setOf(eni) % inks.length;
  // colours begin again after the last: then a letter tells sets apart
  const textOf = (eni: PlannedEni) =>
    sets.length > inks.length
      ? `${letterOf(setOf(eni))} · ${setText(eni.groups, language)}`
      : setText(eni.groups, language);
  const uses = groupedBy(
    enis.flatMap((eni) => eni.users.map((user) => ({ user, eni }))),
    ({ user }) => user.key,
  ).map((same) => ({ user: same[0].user, enis: same.map(({ eni }) => eni) }));
  const sameEnis = groupedBy(uses, (use) => use.enis.map(({ key }) => key).join('\n'));
  let users = 0;
  return {
    sets: sets.length,
    lambda: say(texts.lambdaVpc),
    nat: say(texts.nat),
    panels: sameEnis
      .toSorted((a, b) => setOf(a[0].enis[0]!) - setOf(b[0].enis[0]!))
      .map((same, index): Panel => {
        const [{ enis: used }] = same;
        return {
          id: `panel${index}`,
          groups: textOf(used[0]!),
          colour: colourOf(used[0]!),
          set: setOf(used[0]!),
          users: same.map(({ user }) => ({
            id: `user${users++}`,
            text: userShortly(user, language),
            title: userText(user, language),
          })),
          enis: used.map(({ key }) => ids.get(key)!),
        };
      }),
    vpcs: plan.vpcs.map((vpc, v): DrawnVpc => {
      const subnetIds = new Map(vpc.subnets.map((subnet, index) => [subnet.key, `subnet${v}-${index}`]));
      return {
        id: `vpc${v}`,
        name:
          vpc.name === undefined
            ? vpcName(vpc, language)
            : say(texts.vpcWithQuota, { vpc: vpcName(vpc, language), quota: quotaText(vpc, language) }),
        zones: groupedBy(vpc.subnets, ({ zone }) => zone ?? '').map(([first, ...rest], z) => ({
          id: `zone${v}-${z}`,
          ...(first.zone !== undefined && { name: first.zone }),
          title: zoneName(first.zone, language),
          subnets: [first, ...rest].map((subnet) => ({
            id: subnetIds.get(subnet.key)!,
            subnet,
            name: subnetName(subnet, language),
            room: roomText(subnet, language),
            ...(subnet.others.length > 0 && { besides: besidesText(subnet, language) }),
            enis: subnet.enis.map((eni) => ({
              id: ids.get(eni.key)!,
              groups: textOf(eni),
              colour: colourOf(eni),
              set: setOf(eni),
              users: say(texts.users, {
                count: eni.users.length,
                users: namesText(
                  eni.users.map(({ name }) => name),
                  language,
                  3,
                ),
              }),
            })),
          })),
        })),
      };
    }),
  };
}

/** A, B, ..., Z, AA, AB: what tells sets apart that share a colour. */
export function letterOf(set: number): string {
  const last = String.fromCharCode(65 + (set % 26));
  return set < 26 ? last : letterOf(Math.floor(set / 26) - 1) + last;
}

/** Texts with their numbers compared as numbers: `Group2` before `Group10`, in every locale. */
function inNaturalOrder(one: string, other: string): number {
  const parts = (text: string) => text.match(/\d{1,15}|\D+/g) ?? [];
  const [own, others] = [parts(one), parts(other)];
  for (const [index, part] of own.entries()) {
    const against = others[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    const difference = Number(part) - Number(against);
    return Number.isNaN(difference) || difference === 0 ? (part < against ? -1 : 1) : difference;
  }
  return own.length - others.length;
}
