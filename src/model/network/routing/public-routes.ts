import type { Route, RouteTable } from '../../base/entities.ts';
import { neverPublic, publicShare, smallerWithin, without } from '../address-ranges.ts';

/** The routes that packets to public IPv4 addresses take: of several that fit, the most specific one counts. */
export interface PublicRoutes {
  readonly taken: readonly Route[];
  /** Whether there is one for every public address. */
  readonly coverAll: boolean;
}

/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/RouteTables.html#route-tables-priority */
export function publicRoutesOf({ routes }: RouteTable): PublicRoutes {
  const ipv4 = routes.found.filter(
    (route) => route.destination !== undefined && /^[\d.]+\/\d+$/.test(route.destination),
  );
  const isPublic = ipv4.filter(({ destination }) => publicShare(destination!) !== 'none');
  const [only] = isPublic;
  // most tables have one route for everything
  if (isPublic.length < 2)
    return { taken: isPublic, coverAll: only !== undefined && publicShare(only.destination!) === 'all' };
  const all = ipv4.map(({ destination }) => destination!);
  const closerTo = smallerWithin(all);
  const taken = isPublic.filter(
    ({ destination }) => without([destination!], [...neverPublic, ...closerTo(destination!)]).length > 0,
  );
  return { taken, coverAll: without(['0.0.0.0/0'], [...neverPublic, ...all]).length === 0 };
}
