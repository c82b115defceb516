import {
  type Attachment,
  distinct,
  type Entity,
  type LambdaFunction,
  publicRoutesOf,
  type Route,
  type RouteTable,
  relatedPlace,
} from '../../src/rule/index.ts';

/** A route for public IPv4 addresses in the table of one of a function's subnets: the default route, or a part of it. */
export interface DefaultRoute {
  readonly fn: LambdaFunction;
  readonly table: RouteTable;
  readonly route: Route;
}

/** What is said of them. */
export const routeTexts = {
  leadsThere: 'the route to {component}',
  isBehindIt: '{fn} sends its traffic there',
} as const;

/**
 * The default routes by which the traffic of a function leaves its subnets, as far as they are known; where there is none,
 * those that together do what it does: 0.0.0.0/1 and 128.0.0.0/1.
 */
export function defaultRoutesOf(fn: LambdaFunction, { subnets }: Attachment): readonly DefaultRoute[] {
  return subnets
    .flatMap(({ routes }) => (routes.known ? [routes.value] : []))
    .flatMap((table) => defaultRoutesIn(table).map((route) => ({ fn, table, route })));
}

function defaultRoutesIn(table: RouteTable): readonly Route[] {
  const whole = table.routes.found.filter(({ isDefault }) => isDefault === 'ipv4');
  if (whole.length > 0 || table.routes.found.length < 2) return whole;
  const { taken, coverAll } = publicRoutesOf(table);
  return coverAll ? taken : [];
}

/** Where the routes to a NAT gateway or instance are, and the functions that send through it. */
export function placesBehind(component: Entity, routes: readonly DefaultRoute[]) {
  const first = new Map(routes.toReversed().map(({ table, route }) => [table.id, route]));
  return [
    ...[...first.values()].toReversed().map(({ place }) => relatedPlace(place, routeTexts.leadsThere, { component })),
    ...distinct(routes.map(({ fn }) => fn)).map((fn) => relatedPlace(fn.place, routeTexts.isBehindIt, { fn })),
  ];
}
