import type { Place } from '../../text/place.js';
import { Node } from '../node.js';
import type { Resource } from '../resource.js';
/** What is known of networks that are described rather than made by a template. */
export interface Described {
    /** Its things as the resources that would make them, by their ids in the account: `subnet-0a1b`. */
    readonly resources: ReadonlyMap<string, Resource>;
    /** The main route tables, by the ids of their VPCs. */
    readonly mainTables: ReadonlyMap<string, string>;
    /** What stacks that nobody shows export, by name. */
    readonly exports: ReadonlyMap<string, Node>;
    /** What lies beyond transit gateways, peers and appliances, by their ids. */
    readonly ways: ReadonlyMap<string, DescribedWay>;
}
/** What lies beyond a gateway to other networks. */
export interface DescribedWay {
    readonly reachesInternet: boolean | undefined;
    /** The services whose host names lead to endpoints there; `undefined` where nothing is said of any. */
    readonly endpoints: readonly string[] | undefined;
    readonly place: Place;
}
/** Several descriptions as one; of a thing that two describe, the later counts. */
export declare function describedTogether(all: readonly Described[]): Described;
/** Whether two descriptions or one say nothing at all. */
export declare function saysNothing({ resources, exports, ways }: Described): boolean;
/** Reads a description that fits its schema. Each thing has its place in the description. */
export declare function describedBy(path: string, document: unknown): Described;
