import { groupedBy } from '../../model/base/grouped-by.ts';
import { counted, listed } from '../../rule/words.ts';
import { keyOfSet } from '../../views/plan/combine.ts';
import type { EniPlan, PlannedEni, PlannedSubnet } from '../../views/plan/plan.ts';
import { inks } from './palette.ts';
import { quotaText, setText, userShortly, userText, vpcName } from './words.ts';

/** What is called by what in a picture. */
export const lambdaName = "Lambda's own VPC";
export const natName = 'VPC-to-VPC NAT';

/** Those who use the same ENIs: they have subnets and groups in common, and leave Lambda's VPC together. */
export interface Panel {
  readonly id: string;
  readonly groups: string;
  readonly colour: number;
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
  readonly users: string;
}

export interface DrawnSubnet {
  readonly id: string;
  readonly subnet: PlannedSubnet;
  readonly enis: readonly DrawnEni[];
}

/** A zone with its subnets; without a name where AWS picks it, or it is not said which it is. */
export interface DrawnZone {
  readonly id: string;
  readonly name?: string;
  readonly subnets: readonly DrawnSubnet[];
}

export interface DrawnVpc {
  readonly id: string;
  readonly name: string;
  readonly zones: readonly DrawnZone[];
}

/** What all pictures of a plan show: who uses which ENIs, through Lambda's NAT, in which subnets. */
export interface Drawing {
  readonly panels: readonly Panel[];
  readonly vpcs: readonly DrawnVpc[];
}

/** Puts a plan the way pictures show it. Ids are short and harmless, whatever is drawn. */
export function drawingOf(plan: EniPlan): Drawing {
  const enis = plan.vpcs.flatMap(({ subnets }) => subnets.flatMap((subnet) => subnet.enis));
  const ids = new Map(enis.map((eni, index) => [eni.key, `eni${index}`]));
  const sets = [...new Set(enis.map(({ groups }) => keyOfSet(groups)))];
  const colourOf = ({ groups }: PlannedEni) => sets.indexOf(keyOfSet(groups)) % inks.length;
  const uses = groupedBy(
    enis.flatMap((eni) => eni.users.map((user) => ({ user, eni }))),
    ({ user }) => user.key,
  ).map((same) => ({ user: same[0].user, enis: same.map(({ eni }) => eni) }));
  const sameEnis = groupedBy(uses, (use) => use.enis.map(({ key }) => key).join('\n'));
  let users = 0;
  return {
    panels: sameEnis.map((same, index): Panel => {
      const [{ enis: used }] = same;
      return {
        id: `panel${index}`,
        groups: setText(used[0]!.groups),
        colour: colourOf(used[0]!),
        users: same.map(({ user }) => ({ id: `user${users++}`, text: userShortly(user), title: userText(user) })),
        enis: used.map(({ key }) => ids.get(key)!),
      };
    }),
    vpcs: plan.vpcs.map((vpc, v): DrawnVpc => {
      const subnetIds = new Map(vpc.subnets.map((subnet, index) => [subnet.key, `subnet${v}-${index}`]));
      return {
        id: `vpc${v}`,
        name: vpc.name === undefined ? vpcName(vpc) : `${vpcName(vpc)} · ${quotaText(vpc)}`,
        zones: groupedBy(vpc.subnets, ({ zone }) => zone ?? '').map(([first, ...rest], z) => ({
          id: `zone${v}-${z}`,
          ...(first.zone !== undefined && { name: first.zone }),
          subnets: [first, ...rest].map((subnet) => ({
            id: subnetIds.get(subnet.key)!,
            subnet,
            enis: subnet.enis.map((eni) => ({
              id: ids.get(eni.key)!,
              groups: setText(eni.groups),
              colour: colourOf(eni),
              users: `${counted(eni.users.length, 'user')}: ${listed(
                eni.users.map(({ name }) => name),
                3,
              )}`,
            })),
          })),
        })),
      };
    }),
  };
}
