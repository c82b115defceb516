import type { Place } from '../../text/place.js';
import { Node } from '../node.js';
import type { Resource } from '../resource.js';
/** What is known of networks that are described rather than made by a template. */
export interface Described {
    /** What it describes, as the resources that would create it, by their ids in the account: `subnet-0a1b`. */
    readonly resources: ReadonlyMap<string, Resource>;
    /** The main route tables, by the ids of their VPCs. */
    readonly mainTables: ReadonlyMap<string, string>;
    /** What stacks that are not shown export, by name. */
    readonly exports: ReadonlyMap<string, Node>;
    /** Deployed stacks, by name. */
    readonly stacks: ReadonlyMap<string, DescribedStack>;
    /** What Parameter Store holds, by the names of its parameters. */
    readonly parameterStore: ReadonlyMap<string, Node>;
    /** What lies beyond transit gateways, peers and appliances, by their ids. */
    readonly targets: ReadonlyMap<string, DescribedTarget>;
}
/** A stack as it is deployed. */
export interface DescribedStack {
    /** The values of its parameters; not of those that CloudFormation hides. */
    readonly parameters: Readonly<Record<string, string>>;
    readonly settings: {
        readonly region?: string;
        readonly account?: string;
        readonly partition?: string;
    };
}
/** What lies beyond a gateway to other networks. */
export interface DescribedTarget {
    readonly reachesInternet: boolean | undefined;
    /** The services whose host names lead to endpoints there; `undefined` where nothing is said of any. */
    readonly endpoints: readonly string[] | undefined;
    readonly place: Place;
}
/** Several descriptions as one; of a resource that two describe, the later counts. */
export declare function describedTogether(all: readonly Described[]): Described;
/** Where no network is described. */
export declare const nothingDescribed: Described;
/** Whether two descriptions or one say nothing at all. */
export declare function saysNothing({ resources, exports, stacks, parameterStore, targets }: Described): boolean;
/** Reads a description that fits its schema. Each resource has its place in the description. */
export declare function describedBy(path: string, document: unknown): Described;
