import type { Sentence } from '../language/sentence.js';
import type { Key, Place } from '../text/place.js';
import type { Node } from './node.js';
/** A resource as it is written, or as SAM creates it. */
export interface Resource {
    /** What it is known by. Where several stacks are looked at together, the stack is a part of it: `network/Vpc`. */
    readonly id: string;
    /** The key that its template has it by: what Ref and DependsOn take. */
    readonly logicalId: string;
    /** What messages call it: its logical id, or in a template of CDK the path of its construct. */
    readonly name: string;
    /** The same as a clause, where no one construct has the name: `the function of Orders/Lookup`. */
    readonly called?: Sentence | undefined;
    /** The CloudFormation type, or `''` where none is written. */
    readonly type: string;
    /** The condition of its stack that decides whether it exists, by its name there. */
    readonly condition: string | undefined;
    readonly node: Node;
    readonly properties: Node;
    /** The logical id of the resource that SAM creates it from. */
    readonly derivedFrom: string | undefined;
    /** The logical ids of its DependsOn, as they are written. */
    readonly dependsOn: readonly string[];
    /** A place in it: `at('Properties', 'VpcConfig')`. */
    at(...keys: Key[]): Place;
}
/** The resources of a template by their types, in its order. */
export declare function groupedByType(resources: ReadonlyMap<string, Resource>): ReadonlyMap<string, readonly Resource[]>;
