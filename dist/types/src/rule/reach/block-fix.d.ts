import type { Block } from '../../model/base/causes.js';
import type { RouteTable } from '../../model/base/entities.js';
import type { FixRequest } from '../define.js';
/** What the changes do. */
export declare const fixTitles: {
    readonly addTables: 'Add {tables} to RouteTableIds of {endpoint}';
    readonly switchOn: 'Set {property}: true on {entity}';
};
/**
 * The change that opens a blocked path where one line of a resource is all that is missing, and there is nothing to choose:
 * a route table on a gateway endpoint, private DNS, a DNS attribute of the VPC. `undefined` for all else.
 */
export declare function fixForBlock(block: Block, tables: readonly RouteTable[]): FixRequest | undefined;
