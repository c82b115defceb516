import {
  type Block,
  causeMessageOf,
  componentOf,
  defineRule,
  type Group,
  groupedBy,
  hopsOf,
  type InternetUse,
  isMissingPath,
  relatedPlace,
  said,
  type VpcTarget,
} from '../../src/rule/index.ts';
import { allowsNoEgress, type BlockedFrom, placesOf } from '../_shared/blocked-from.ts';
import { causes, messages, related, summary } from './messages.ts';

/** A host on the internet to which one of a function's subnets has no path. */
interface Gap extends BlockedFrom {
  readonly use: InternetUse;
}

/** A function in a VPC has no public address: a host on the internet is reached through NAT, or not at all. */
export default defineRule()({
  meta: {
    id: 'function-cannot-reach-internet',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      attachedFunction(fn, attachment) {
        const about = { at: attachment.at('SubnetIds'), resource: fn.resource.logicalId };
        const uses = model.internetHostsCalledBy(fn);
        undecided(uses, { resource: fn.resource.logicalId });
        if (allowsNoEgress(model, attachment)) return;
        for (const use of uses.found)
          for (const subnet of attachment.subnets) {
            const path = model.pathToInternet(fn, subnet, use.port);
            if (!path.known) {
              undecided(path, about);
              continue;
            }
            if (path.value.reached) continue;
            const others = model.privateAnswersFor(subnet, use);
            if (others.length > 0) undecided(others, about);
            else if (use.port !== undefined || !asksForPort(path.value.block))
              gaps.push({ fn, attachment, subnet, use, block: path.value.block });
          }
      },

      'template:exit'() {
        for (const group of groupedBy(gaps, rootOf)) {
          const [{ block }, ...others] = group;
          const data = {
            functions: group.map(({ fn }) => fn),
            hosts: group.map(({ use }) => use.host),
            subnets: group.map(({ subnet }) => subnet),
            tables: group.flatMap(({ subnet: { routes } }) => (routes.known ? [routes.value] : [])),
          };
          const about = {
            at: block.place,
            evidence: group.map(({ fn, use }) => said(related.calls, { fn, host: use.host, because: use.because })),
            see: seeOf(group),
          };
          if (block.cause === 'internet-gateway-route')
            report('internetGateway', { ...about, data: { ...data, gateway: block.gateway } });
          else if (block.cause === 'ipv6-only') report('ipv6Only', { ...about, data: { ...data, table: block.table } });
          else if (isMissingPath(block)) {
            const servers = serversInVpc(group);
            if (servers === undefined) report('noPath', { ...about, data });
            else report('noPathToServer', { ...about, data: { ...data, servers } });
          } else {
            const message = causeMessageOf(causes, [block, ...others.map((gap) => gap.block)]);
            if (message !== undefined) report(message.id, { ...about, data: { ...data, ...message.data } });
          }
        }
      },
    };
  },
});

/** The servers whose public addresses are all that is called, where each has a private one in the VPC of the caller. */
function serversInVpc(gaps: readonly Gap[]): readonly VpcTarget[] | undefined {
  const servers = gaps.flatMap(({ use: { server }, subnet }) => {
    const theirs = server?.subnets.known ? server.subnets.value : [];
    const isInVpc =
      theirs.length > 0 &&
      theirs.every(({ vpc }) => vpc.known && subnet.vpc.known && vpc.value.id === subnet.vpc.value.id);
    return server !== undefined && isInVpc ? [server] : [];
  });
  return servers.length === gaps.length ? servers : undefined;
}

/** Whether something else may be true of another port: without one, groups and network ACLs were asked about TCP 443. */
function asksForPort(block: Block): boolean {
  return !isMissingPath(block) && block.cause !== 'public-access-blocked';
}

/**
 * What there is to change, equal for all gaps that one change closes: a path that is missing is missing from the VPC, and
 * who moves functions away from an internet gateway moves them whichever table of a zone leads there.
 */
function rootOf({ use, block, subnet: { vpc } }: Gap): string {
  if (!isMissingPath(block)) return `${block.cause} ${componentOf(block).id} ${use.port}`;
  if (!vpc.known) return `${block.cause} ${componentOf(block).id}`;
  return `${block.cause} ${vpc.value.id} ${block.cause === 'internet-gateway-route' ? block.gateway.id : ''}`;
}

/** What each function calls, then where it is, then the steps of the path. */
function seeOf(group: Group<Gap>) {
  return [
    ...group.map(({ fn, use }) => relatedPlace(use.place, related.calls, { fn, host: use.host, because: use.because })),
    ...placesOf(group),
    ...group.flatMap(({ block }) => hopsOf(block)),
  ];
}
