import { defineRule, distinct, said } from '../../src/rule/index.ts';
import { counts } from '../_shared/counts.ts';
import { enisBy, seen, setsOf, vpcOf } from './enis.ts';
import { messages, related, summary } from './messages.ts';
import { defaults, type Options, schema } from './options.ts';

/** The quota of ENIs counts for all of Lambda and EFS in a VPC: one template should leave room for the others. */
export default defineRule<Options>()({
  meta: {
    id: 'eni-budget',
    family: 'grouping',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    schema,
    defaults,
    since: '0.1.0',
  },

  create({ model, options: { perVpc, perSubnet = Number.POSITIVE_INFINITY }, report, undecided }) {
    return {
      template() {
        const homeless = model.enis.filter((eni) => vpcOf(eni) === undefined);
        for (const { entity: vpc, enis } of enisBy(model.enis, vpcOf)) {
          const data = {
            vpc,
            count: said(enis.some(({ subnet }) => subnet.many) ? counts.atLeastEnis : counts.enis, {
              count: enis.length,
            }),
            limit: perVpc,
            sets: said(counts.setsOfGroups, { count: setsOf(enis).length }),
            subnets: said(counts.subnets, { count: distinct(enis.map(({ subnet }) => subnet)).length }),
          };
          if (enis.length > perVpc) report('vpc', { at: vpc.at(), data, see: seen(enis) });
        }
        // whether these are in one VPC is not known
        if (homeless.length > perVpc) for (const { subnet } of homeless) undecided(subnet.vpc);
        for (const { entity: subnet, enis } of enisBy(model.enis, (eni) => eni.subnet)) {
          // each subnet of a list has as many
          const data = {
            subnet: subnet.many ? said(related.eachOf, { subnet }) : subnet,
            count: said(counts.enis, { count: enis.length }),
            limit: perSubnet,
          };
          if (enis.length > perSubnet) report('subnet', { at: subnet.at(), data, see: seen(enis) });
        }
      },
    };
  },
});
