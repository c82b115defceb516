import {
  causeMessageOf,
  distinct,
  fixForBlock,
  type Group,
  type MissingPath,
  type RuleContext,
} from '../../src/rule/index.ts';
import { type aboutOf, dataOf, type Gap, remedyFor, tablesOf } from './gap.ts';
import { messages } from './messages.ts';
import type { Options } from './options.ts';

type Context = RuleContext<Options, typeof messages>;
type About = ReturnType<typeof aboutOf>;

/** Something that is there blocks the path: one change opens it for all. */
export function reportComponent({ report }: Context, group: Group<Gap>, about: About): void {
  const [{ block }, ...others] = group;
  const message = causeMessageOf(messages, [block, ...others.map((gap) => gap.block)]);
  if (message === undefined) return;
  const { id, data } = message;
  const fix = fixForBlock(block, distinct(tablesOf(group)));
  report(id, { ...about, data: { ...dataOf(group), ...data }, ...(fix && { fix }) });
}

/** The table of some of a function's subnets lacks what that of others has. */
export function reportUneven({ report }: Context, group: Group<Gap>, block: MissingPath, about: About): void {
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
export function reportMissing({ model, report }: Context, group: Group<Gap>, block: MissingPath, about: About): void {
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
