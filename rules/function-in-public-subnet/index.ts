import {
  type Answer,
  type AttachedFunction,
  defineRule,
  distinct,
  groupedBy,
  type LambdaFunction,
  type Model,
  type Route,
  type RouteTable,
  relatedPlace,
  type Subnet,
  said,
  type Unknown,
} from '../../src/rule/index.ts';
import { messages, reasons, related, summary } from './messages.ts';

/** A function in a subnet whose default route is an internet gateway. */
interface Stay extends AttachedFunction {
  readonly subnet: Subnet;
  readonly table: RouteTable;
  readonly route: Route;
}

/** The network interfaces of functions have no public address, so an internet gateway carries nothing for them. */
export default defineRule()({
  meta: {
    id: 'function-in-public-subnet',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const stays: Stay[] = [];
    return {
      attachedFunction(fn, attachment) {
        const about = { at: attachment.at('SubnetIds'), resource: fn.resource.logicalId };
        for (const subnet of attachment.subnets) {
          if (!subnet.routes.known) {
            undecided(subnet.routes, about);
            continue;
          }
          const table = subnet.routes.value;
          const route = table.routes.found.find(isPublic);
          if (route === undefined) {
            if (!table.routes.found.some(({ isDefault }) => isDefault === 'ipv4')) undecided(table.routes, about);
            continue;
          }
          const stay: Stay = { fn, attachment, subnet, table, route };
          const fault = isFault(model, stay);
          undecided(fault, about);
          if (fault.known && fault.value) stays.push(stay);
        }
      },

      'template:exit'() {
        // whoever knows that the subnets of a gateway are public moves all of the functions, be it one table or one each
        for (const same of groupedBy(stays, gatewayKeyOf)) {
          const [{ fn, attachment, route }] = same;
          const functions = distinct(same.map(({ fn }) => fn));
          const subnets = distinct(same.map(({ subnet }) => subnet));
          report('publicSubnet', {
            at: attachment.at('SubnetIds'),
            resource: fn.resource.logicalId,
            data: {
              functions,
              subnets,
              tables: distinct(same.map(({ table }) => table)),
              gateway: route.target.kind === 'internet-gateway' ? route.target.gateway : '',
            },
            see: [
              ...groupedBy(same, ({ table }) => table.id).map(([{ table, route }]) =>
                relatedPlace(route.place, related.routesToGateway, { table }),
              ),
              ...groupedBy(same, ({ subnet }) => subnet.id).map(([{ subnet, table }]) =>
                relatedPlace(subnet.place, related.uses, { subnet, table }),
              ),
              ...functions.slice(1).map(({ name, place }) => relatedPlace(place, related.isThereToo, { name })),
            ],
          });
        }
      },
    };
  },
});

/** Whether function-cannot-reach-internet says of this gateway what there is to say, with the host that is called. */
function isToldOfInternet(model: Model, fn: LambdaFunction, subnet: Subnet): boolean {
  if (model.internetHostsCalledBy(fn).found.length === 0) return false;
  const path = model.pathToInternet(fn, subnet);
  if (!path.known || path.value.reached || path.value.block.cause !== 'internet-gateway-route') return false;
  return subnet.vpc.known && model.endpointsIn(subnet.vpc.value).whyIncomplete.length === 0;
}

function gatewayKeyOf({ subnet: { vpc }, table, route: { target } }: Stay): string {
  return vpc.known && target.kind === 'internet-gateway' ? `${vpc.value.id} ${target.gateway.id}` : table.id;
}

function isPublic({ isDefault, target }: Route): boolean {
  return isDefault === 'ipv4' && target.kind === 'internet-gateway';
}

type TargetKind = Route['target']['kind'];

const takesIpv6Out: ReadonlySet<TargetKind> = new Set(['internet-gateway', 'egress-only-gateway']);

/** Where a route may lead for the sake of something else than this function. */
const elsewhere: ReadonlySet<TargetKind> = new Set(['other', 'unknown', 'nat-gateway']);

const yes: Answer<boolean> = { known: true, value: true, evidence: [] };
const no: Answer<boolean> = { known: true, value: false, evidence: [] };

/**
 * People put functions into public subnets on purpose, to reach a database there: no fault where all that a function
 * uses is in the VPC or served by endpoints. A proven use without a path is an error of function-cannot-reach-service, a
 * call of a host on the internet a finding of function-cannot-reach-internet.
 */
function isFault(model: Model, { fn, attachment, subnet, table }: Stay): Answer<boolean> {
  const { dualStack, groups } = attachment;
  const byIpv6 = table.routes.found.find(
    ({ isDefault, target }) => isDefault === 'ipv6' && takesIpv6Out.has(target.kind),
  );
  if (byIpv6 !== undefined && (!dualStack.known || dualStack.value))
    return unknown({ because: said(reasons.mayLeaveByIpv6, { fn, subnet }), place: byIpv6.place });
  const out = model.allowsEgressToInternet(groups);
  if (out.known && !out.value) return no;
  if (isToldOfInternet(model, fn, subnet)) return no;
  const services = model.servicesUsedBy(fn);
  const paths = services.found.map((use) => ({ use, path: model.pathToService(fn, subnet, use) }));
  const blocked = paths.flatMap(({ use, path }) =>
    path.known && !path.value.reached ? [{ use, cause: path.value.block.cause }] : [],
  );
  if (blocked.some(({ use, cause }) => use.certainty === 'proven' && cause === 'internet-gateway-route')) return no;
  if (blocked.length > 0) return yes;
  const inside = model.vpcResourcesUsedBy(fn);
  if (services.found.length === 0 && inside.found.length === 0) {
    if (inside.whyIncomplete.length > 0) return unknown(...inside.whyIncomplete);
    // it may be there for the network at the other end of a peering, or for what is behind a NAT gateway for some
    const other = table.routes.found.find(({ target }) => elsewhere.has(target.kind));
    if (other === undefined) return yes;
    return unknown({ because: said(reasons.leadsElsewhereToo, { table }), place: other.place });
  }
  const unclear = [...services.whyIncomplete, ...paths.flatMap(({ path }) => (path.known ? [] : path.because))];
  return unclear.length > 0 ? unknown(...unclear) : no;
}

function unknown(...because: readonly Unknown[]): Answer<boolean> {
  return { known: false, because };
}
