import type { Block, RouteTable } from '../model/things.js';
import type { FixRequest } from './define.js';
/**
 * The change that opens a path where one line of a resource is all that is missing, and nobody has to choose: a route
 * table on a gateway endpoint, private DNS, a DNS attribute of the VPC. `undefined` for all else.
 */
export declare function openWay({ cause, culprit, data }: Block, tables: readonly RouteTable[]): FixRequest | undefined;
