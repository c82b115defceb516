import { type Language, sayIn } from '../../language/in-words.ts';
import { groupedBy } from '../../model/base/grouped-by.ts';
import { keyOfSet } from '../../views/plan/combine.ts';
import type { EniPlan, PlannedEni, PlannedSubnet, PlannedVpc } from '../../views/plan/plan.ts';
import { inks as palette } from './palette.ts';
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

/** An ENI in its subnet. */
export interface DrawnEni {
  readonly id: string;
  readonly groups: string;
  readonly colour: number;
  readonly set: number;
  readonly users: string;
}

/** A subnet with the ENIs in it. */
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

/** A VPC with its zones. */
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

/** How many users of an ENI are named. */
const mostNames = 3;

/** Puts a plan the way pictures show it. Ids are short and harmless, whatever is drawn. */
export function drawingOf(plan: EniPlan, language: Language | undefined): Drawing {
  const say = sayIn(language);
  const enis = plan.vpcs.flatMap(({ subnets }) => subnets.flatMap((subnet) => subnet.enis));
  const inks = inksOf(enis, language);
  return {
    sets: inks.sets,
    lambda: say(texts.lambdaVpc),
    nat: say(texts.nat),
    panels: panelsOf(enis, inks, language),
    vpcs: plan.vpcs.map((vpc, at) => drawnVpc(vpc, `${at}`, inks, language)),
  };
}

/** How ENIs are told apart: by an id, and by the colour and the text of their groups. */
interface Inks {
  readonly sets: number;
  idOf(eni: PlannedEni): string;
  of(eni: PlannedEni): Pick<DrawnEni, 'groups' | 'colour' | 'set'>;
}

function inksOf(enis: readonly PlannedEni[], language: Language | undefined): Inks {
  const ids = new Map(enis.map((eni, index) => [eni.key, `eni${index}`]));
  const sets = groupedBy(enis, ({ groups }) => keyOfSet(groups))
    .map(([{ groups }]) => ({ key: keyOfSet(groups), text: setText(groups, language) }))
    .sort((a, b) => inNaturalOrder(a.text, b.text));
  // colours begin again after the last: then a letter tells sets apart
  const hasLetters = sets.length > palette.length;
  return {
    sets: sets.length,
    idOf: ({ key }) => ids.get(key)!,
    of({ groups }) {
      const set = sets.findIndex(({ key }) => key === keyOfSet(groups));
      const text = setText(groups, language);
      return { groups: hasLetters ? `${letterOf(set)} · ${text}` : text, colour: set % palette.length, set };
    },
  };
}

function panelsOf(enis: readonly PlannedEni[], inks: Inks, language: Language | undefined): readonly Panel[] {
  const uses = groupedBy(
    enis.flatMap((eni) => eni.users.map((user) => ({ user, eni }))),
    ({ user }) => user.key,
  ).map((same) => ({ user: same[0].user, enis: same.map(({ eni }) => eni) }));
  const setOf = ({ enis: [eni] }: (typeof uses)[number]) => inks.of(eni!).set;
  let users = 0;
  return groupedBy(uses, (use) => use.enis.map(({ key }) => key).join('\n'))
    .toSorted(([a], [b]) => setOf(a) - setOf(b))
    .map((same, index): Panel => {
      const [{ enis: used }] = same;
      return {
        id: `panel${index}`,
        ...inks.of(used[0]!),
        users: same.map(({ user }) => ({
          id: `user${users++}`,
          text: userShortly(user, language),
          title: userText(user, language),
        })),
        enis: used.map(inks.idOf),
      };
    });
}

function drawnVpc(vpc: PlannedVpc, at: string, inks: Inks, language: Language | undefined): DrawnVpc {
  const say = sayIn(language);
  const name = vpcName(vpc, language);
  const subnetIds = new Map(vpc.subnets.map(({ key }, index) => [key, `subnet${at}-${index}`]));
  return {
    id: `vpc${at}`,
    name: vpc.name === undefined ? name : say(texts.vpcWithQuota, { vpc: name, quota: quotaText(vpc, language) }),
    zones: groupedBy(vpc.subnets, ({ zone }) => zone ?? '').map((subnets, index) => {
      const [{ zone }] = subnets;
      return {
        id: `zone${at}-${index}`,
        ...(zone !== undefined && { name: zone }),
        title: zoneName(zone, language),
        subnets: subnets.map((subnet) => drawnSubnet(subnet, subnetIds.get(subnet.key)!, inks, language)),
      };
    }),
  };
}

function drawnSubnet(subnet: PlannedSubnet, id: string, inks: Inks, language: Language | undefined): DrawnSubnet {
  const say = sayIn(language);
  const usersOf = ({ users }: PlannedEni) => {
    const names = users.map(({ name }) => name);
    return say(texts.users, { count: users.length, users: namesText(names, language, mostNames) });
  };
  return {
    id,
    subnet,
    name: subnetName(subnet, language),
    room: roomText(subnet, language),
    ...(subnet.others.length > 0 && { besides: besidesText(subnet, language) }),
    enis: subnet.enis.map((eni) => ({ id: inks.idOf(eni), ...inks.of(eni), users: usersOf(eni) })),
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
