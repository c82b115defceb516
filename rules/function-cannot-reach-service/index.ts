import {
  causeMessageOf,
  defineRule,
  distinct,
  fixForBlock,
  type Group,
  groupedBy,
  isDeadNat,
  isMissingPath,
  type MissingPath,
} from '../../src/rule/index.ts';
import { aboutOf, dataOf, type Gap, isOfTable, remedyFor, rootOf, tablesOf } from './gap.ts';
import { messages, summary } from './messages.ts';
import { defaults, type Options, schema } from './options.ts';

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

  create({ model, options, report, undecided }) {
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
        undecided(model.reachesAnyService(fn) ? uses.whyElsewhere : uses, { resource });
        // groups that allow no egress at all are a finding of their own
        const out = model.allowsAnyEgress(attachment.groups);
        if (out.known && !out.value) return;
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
          if (!isMissingPath(block)) reportComponent(group, about);
          else if (group[0].isPartial && isOfTable(block)) reportUneven(group, block, about);
          else reportMissing(group, block, about);
        }
      },
    };

    /** Something that is there blocks the path: one change opens it for all. */
    function reportComponent(group: Group<Gap>, about: ReturnType<typeof aboutOf>): void {
      const [{ block }, ...others] = group;
      const message = causeMessageOf(messages, [block, ...others.map((gap) => gap.block)]);
      if (message === undefined) return;
      const { id, data } = message;
      const fix = fixForBlock(block, distinct(tablesOf(group)));
      report(id, { ...about, data: { ...dataOf(group), ...data }, ...(fix && { fix }) });
    }

    /** The table of some of a function's subnets lacks what that of others has. */
    function reportUneven(group: Group<Gap>, block: MissingPath, about: ReturnType<typeof aboutOf>): void {
      const { functions, subnets } = dataOf(group);
      const good = group[0].attachment.subnets.find(({ id }) => !subnets.some((subnet) => subnet.id === id));
      const data = {
        functions,
        subnets,
        services: group.map(({ use }) => use.service),
        tables: tablesOf(group),
      };
      if (block.cause === 'internet-gateway-route')
        report('onlyFromPrivate', { ...about, data: { ...data, gateway: block.gateway } });
      else report('onlyFromSome', { ...about, data: { ...data, good: good ?? '' } });
    }

    /** There is no path at all. */
    function reportMissing(group: Group<Gap>, block: MissingPath, about: ReturnType<typeof aboutOf>): void {
      const data = dataOf(group);
      const details = { ...about, remedy: remedyFor(model, group) };
      if (block.cause === 'internet-gateway-route')
        report('internetGateway', {
          ...details,
          data: { ...data, tables: tablesOf(group), gateway: block.gateway },
        });
      else if (block.cause === 'ipv6-only') report('ipv6Only', { ...details, data: { ...data, table: block.table } });
      else if (block.cause === 'sibling-endpoint-only')
        report('sibling', { ...details, data: { ...data, other: block.endpoint, serves: block.serves } });
      else if (block.cause === 'service-without-private-dns')
        report('neverPrivateDns', { ...details, data: { ...data, other: block.endpoint } });
      else report('noPath', { ...details, data });
    }
  },
});
