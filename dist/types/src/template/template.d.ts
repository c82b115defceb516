import type { Key, Place } from '../text/place.js';
import type { Mention } from './mentions.js';
import type { Node } from './node.js';
import type { Parameter } from './parameters.js';
import type { Unknown } from './unknown.js';
/** A resource as it is written, or as SAM makes it. */
export interface Resource {
    readonly id: string;
    /** The CloudFormation type, or `''` where none is written. */
    readonly type: string;
    /** The condition that decides whether it exists. */
    readonly condition: string | undefined;
    readonly node: Node;
    readonly properties: Node;
    /** The logical id of the resource that SAM makes it from. */
    readonly derivedFrom: string | undefined;
    /** The ids of its DependsOn, as they are written. */
    readonly dependsOn: readonly string[];
    /** A place in it: `at('Properties', 'VpcConfig')`. */
    at(...keys: Key[]): Place;
}
/** Values of pseudo parameters, where they are given. */
export interface PseudoParameters {
    readonly region?: string | undefined;
    readonly account?: string | undefined;
    readonly partition?: string | undefined;
}
/** What is given from outside. */
export interface TemplateInputs {
    /** Values of parameters by name; lists as comma-separated text. */
    readonly parameters: Readonly<Record<string, string>>;
    readonly pseudo: PseudoParameters;
}
/** A template: its sections, and what one has to know of the whole before any part can be evaluated. */
export interface Template {
    readonly file: string;
    readonly root: Node;
    readonly isSam: boolean;
    readonly parameters: ReadonlyMap<string, Parameter>;
    readonly conditions: ReadonlyMap<string, Node>;
    /** By logical id: as they are written, with loops expanded, and what SAM makes of them. */
    readonly resources: ReadonlyMap<string, Resource>;
    readonly outputs: ReadonlyMap<string, Node>;
    readonly pseudo: PseudoParameters;
    /** Why there may be resources that can't be seen here: macros, includes, loops over unknown lists. */
    readonly mayHoldMore: readonly Unknown[];
    /** Who refers to a logical id, and from where. Worked out on first use. */
    mentionsOf(id: string): readonly Mention[];
    /** The resources of one type. */
    ofType(type: string): readonly Resource[];
}
