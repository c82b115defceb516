import { defineRule, groupedBy, isDeadNat, isMissingPath } from '../../src/rule/index.ts';
import { allowsNoEgress } from '../_shared/blocked-from.ts';
import { aboutOf, type Gap, isOfTable, rootOf } from './gap.ts';
import { messages, summary } from './messages.ts';
import { defaults, type Options, schema } from './options.ts';
import { reportComponent, reportMissing, reportUneven } from './report.ts';

/** A function in a VPC has no public address: what it calls needs a VPC endpoint or a route through NAT, from each of its subnets. */
export default defineRule<Options>()({
  meta: {
    id: 'function-cannot-reach-service',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    fixable: true,
    summary,
    messages,
    schema,
    defaults,
    since: '0.1.0',
  },

  create(context) {
    const { model, options, undecided } = context;
    const gaps: Gap[] = [];
    return {
      networkedFunction(fn, attachment) {
        const resource = fn.resource.logicalId;
        // from where nothing is known to lead anywhere, no use can be told from another
        const seen = attachment.subnets.filter(({ routes, vpc }) => routes.known || vpc.known);
        for (const { routes, vpc } of attachment.subnets)
          if (!routes.known && !vpc.known) undecided(routes, { at: attachment.at('SubnetIds'), resource });
        if (seen.length === 0) return;
        const uses = model.servicesUsedBy(fn);
        // what more it may call has a path too
        const mayCallMore = uses.whyIncomplete.length > uses.whyElsewhere.length;
        undecided(mayCallMore && !model.reachesAnyService(fn) ? uses : uses.whyElsewhere, { resource });
        if (allowsNoEgress(model, attachment)) return;
        for (const use of uses.found) {
          // custom-resource-cannot-answer says what depends on it
          if (options.ignore.includes(use.prefix) || use.purpose === 'custom-resource-answer') continue;
          const paths = seen.map((subnet) => ({ subnet, path: model.pathToService(fn, subnet, use) }));
          const isPartial = paths.some(({ path }) => path.known && path.value.reached);
          for (const { subnet, path } of paths) {
            if (!path.known) undecided(path, { at: attachment.at('SubnetIds'), resource });
            else if (!path.value.reached)
              gaps.push({ fn, attachment, subnet, use, block: path.value.block, isPartial });
          }
        }
      },

      'template:exit'() {
        for (const group of groupedBy(gaps, rootOf)) {
          const [{ block }] = group;
          const isProven = group.some(({ use }) => use.certainty === 'proven');
          // a mere permission in a public subnet is what function-in-public-subnet warns of
          if (block.cause === 'internet-gateway-route' && !isProven) continue;
          const about = aboutOf(group, isProven);
          // of a NAT gateway that leads nowhere nat-gateway-without-internet says all there is
          if (isDeadNat(block)) continue;
          if (!isMissingPath(block)) reportComponent(context, group, about);
          else if (group[0].isPartial && isOfTable(block)) reportUneven(context, group, block, about);
          else reportMissing(context, group, block, about);
        }
      },
    };
  },
});
