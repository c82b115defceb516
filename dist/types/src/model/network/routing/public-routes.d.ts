import type { Route, RouteTable } from '../../base/entities.js';
/** The routes that packets to public IPv4 addresses take: of several that fit, the most specific one counts. */
export interface PublicRoutes {
    readonly taken: readonly Route[];
    /** Whether there is one for every public address. */
    readonly coverAll: boolean;
}
/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/RouteTables.html#route-tables-priority */
export declare function publicRoutesOf({ routes }: RouteTable): PublicRoutes;
