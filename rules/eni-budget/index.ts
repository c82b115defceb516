import {
  counted,
  defineRule,
  distinct,
  type Eni,
  type Entity,
  groupedBy,
  limits,
  relatedPlace,
  type Vpc,
} from '../../src/rule/index.ts';
import { messages, related } from './messages.ts';

interface Options {
  perVpc: number;
  perSubnet?: number;
}

/** The quota of ENIs counts for all of Lambda and EFS in a VPC: one template should leave room for the others. */
export default defineRule<Options>()({
  meta: {
    id: 'eni-budget',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'The functions of a template use more ENIs of a VPC or subnet than they should',
    messages,
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        perVpc: {
          type: 'integer',
          minimum: 1,
          description: 'The most ENIs in one VPC; 250 is half of the quota of 500',
        },
        perSubnet: { type: 'integer', minimum: 1, description: 'The most ENIs in one subnet; without it, any number' },
      },
    },
    // the other half is for EFS and other stacks
    defaults: { perVpc: limits.enisPerVpc.value / 2 },
    since: '0.1.0',
  },

  create({ model, options: { perVpc, perSubnet = Number.POSITIVE_INFINITY }, report, undecided }) {
    return {
      template() {
        const homeless = model.enis.filter((eni) => vpcOf(eni) === undefined);
        for (const { entity: vpc, enis } of byThing(model.enis, vpcOf)) {
          const data = {
            vpc,
            count: `${enis.some(({ subnet }) => subnet.many) ? 'at least ' : ''}${counted(enis.length, 'ENI')}`,
            limit: perVpc,
            sets: counted(setsOf(enis).length, 'set of security groups', 'sets of security groups'),
            subnets: counted(distinct(enis.map(({ subnet }) => subnet)).length, 'subnet'),
          };
          if (enis.length > perVpc) report('vpc', { at: vpc.at(), data, see: seen(enis) });
        }
        // whether these are in one VPC nobody knows
        if (homeless.length > perVpc) for (const { subnet } of homeless) undecided(subnet.vpc);
        for (const { entity: subnet, enis } of byThing(model.enis, (eni) => eni.subnet)) {
          // each subnet of a list has as many
          const data = {
            subnet: subnet.many ? `each of ${subnet.name}` : subnet.name,
            count: counted(enis.length, 'ENI'),
            limit: perSubnet,
          };
          if (enis.length > perSubnet) report('subnet', { at: subnet.at(), data, see: seen(enis) });
        }
      },
    };
  },
});

/** The VPC of an ENI, as far as its subnet or one of its groups shows it. */
function vpcOf({ subnet, groups }: Eni): Vpc | undefined {
  const answer = [subnet, ...groups].map(({ vpc }) => vpc).find((vpc) => vpc.known);
  return answer?.known === true ? answer.value : undefined;
}

/** The ENIs that have the same thing, with it. */
function byThing<Of extends Entity>(enis: readonly Eni[], thingOf: (eni: Eni) => Of | undefined) {
  const placed = enis.flatMap((eni) => {
    const entity = thingOf(eni);
    return entity === undefined ? [] : [{ entity, eni }];
  });
  return groupedBy(placed, ({ entity }) => entity.id).map((group) => ({
    entity: group[0].entity,
    enis: group.map(({ eni }) => eni),
  }));
}

/** One ENI for each set of groups. */
function setsOf(enis: readonly Eni[]): readonly Eni[] {
  return groupedBy(enis, ({ groupKey }) => groupKey).map(([eni]) => eni);
}

/** The sets of groups that take the ENIs, each at the first function that has it; more than a few help nobody. */
function seen(enis: readonly Eni[]) {
  return setsOf(enis)
    .slice(0, 10)
    .flatMap(({ users: [user], groups }) =>
      user === undefined ? [] : [relatedPlace(user.place, related.uses, { user, groups })],
    );
}
