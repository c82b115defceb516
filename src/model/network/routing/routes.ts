import { said } from '../../../language/sentence.ts';
import type { Resource } from '../../../template/resource.ts';
import type { Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Route, Routes, RouteTable, RouteTarget, UnseenRoutes } from '../../base/entities.ts';
import type { Escapes } from '../../base/escapes.ts';
import { lazy, whenAsked } from '../../base/lazy.ts';
import { idsOf, type Named, named, outsideOf } from '../../base/naming.ts';
import { writtenText } from '../../base/written-text.ts';
import { publicShare } from '../address-ranges.ts';
import { cidrsOfPrefixList } from '../prefix-lists.ts';
import { reasons } from '../reasons.ts';

/** The type of a route table. */
export const tableType = 'AWS::EC2::RouteTable';

const routeWith = whenAsked<Route>();

/** Reads the routes of each table, and why it may have more. */
export function readRoutes(
  core: ModelCore,
  escapes: Escapes,
  targetOf: (route: Resource) => RouteTarget,
): (table: Named) => Routes {
  const { template } = core;
  const property = (resource: Resource, name: string) => core.evaluate.value(resource.properties.get(name));

  const routesByTable = lazy(() => {
    const byTable = new Map<string, Route[]>();
    for (const resource of core.resourcesOf('AWS::EC2::Route')) {
      const { id } = named(core, property(resource, 'RouteTableId'), tableType);
      byTable.set(id, [...(byTable.get(id) ?? []), ...routesOf(resource)]);
    }
    return byTable;
  });

  /** A route; one for each range of a prefix list whose ranges are known. */
  const routesOf = (resource: Resource): readonly Route[] => {
    const value = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId']
      .map((name) => property(resource, name))
      .find((each) => each.kind !== 'absent');
    const list = property(resource, 'DestinationPrefixListId');
    const ranges = list.kind === 'absent' ? undefined : cidrsOfPrefixList(core, list);
    const target = lazy(() => targetOf(resource));
    const written = value?.kind === 'known' ? String(value.value) : undefined;
    return (ranges ?? [written]).map((destination) => {
      const isDefault = destination === undefined ? undefined : defaultOf(destination);
      return routeWith({ destination, isDefault, resource, place: resource.at() }, { target });
    });
  };

  const moreRoutes = (from: Named): readonly UnseenRoutes[] => {
    if (from.resource === undefined) return [outsideOf(from)];
    const { id } = from.resource;
    return [
      ...template.mayHoldMore,
      ...escapes.outputs(id),
      ...escapes.receivers(id),
      ...escapes.unresolved(id, 'AWS::EC2::Route', 'RouteTableId'),
      ...escapes.additionsPerhapsTo(from.resource, 'AWS::EC2::Route').map(({ because, properties }) => ({
        ...because,
        destination: writtenText(properties, 'DestinationCidrBlock'),
      })),
      ...escapes.perhapsAdded(from.resource, 'AWS::EC2::VPNGatewayRoutePropagation'),
      ...escapes.perhapsAdded(from.resource, 'AWS::EC2::RouteServerPropagation'),
      ...propagated(from),
    ];
  };

  const propagated = (from: Named): readonly Unknown[] =>
    propagations.flatMap(({ type, tables, because }) =>
      core.resourcesOf(type).flatMap((resource) => {
        const ids = idsOf(property(resource, tables)).map((value) => named(core, value, tableType).id);
        return ids.includes(from.id)
          ? [{ because: said(because, { propagation: resource, table: from }), place: resource.at() }]
          : [];
      }),
    );

  return (table) => ({ found: routesByTable().get(table.id) ?? [], whyIncomplete: moreRoutes(table) });
}

/**
 * What adds routes to a table that others announce. Sources: https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html#EnableDisableRouteProp
 * and https://docs.aws.amazon.com/vpc/latest/userguide/dynamic-routing-route-server.html
 */
const propagations = [
  { type: 'AWS::EC2::VPNGatewayRoutePropagation', tables: 'RouteTableIds', because: reasons.addsVpnRoutes },
  { type: 'AWS::EC2::RouteServerPropagation', tables: 'RouteTableId', because: reasons.addsRouteServerRoutes },
] as const;

/** Why a table may have more routes that lead to public addresses. */
export function whyPublicRoutes({ routes }: RouteTable): readonly Unknown[] {
  return routes.whyIncomplete.filter(
    ({ destination }) => destination === undefined || publicShare(destination) !== 'none',
  );
}

function defaultOf(destination: string): Route['isDefault'] {
  if (destination === '0.0.0.0/0') return 'ipv4';
  return /^(?:::|0+(?::0+){7})\/0$/.test(destination) ? 'ipv6' : undefined;
}
