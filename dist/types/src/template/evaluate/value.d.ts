import { type Clause } from '../../language/sentence.js';
import type { Node } from '../node.js';
import type { Unknown } from './unknown.js';
/** A scalar whose content is known, with why where it is not simply written there. */
export interface KnownValue {
    readonly kind: 'known';
    readonly value: string | number | boolean;
    readonly node: Node;
    /** Where the content comes from when not from the line itself: `the default of parameter VpcCidr`. */
    readonly via?: string;
}
/** A reference to a resource of the template: `!Ref Id`, or `!GetAtt Id.Attribute`. */
export interface ReferenceValue {
    readonly kind: 'reference';
    readonly id: string;
    readonly logicalId: string;
    /** What readers call it. */
    readonly name: string;
    readonly attribute: string | undefined;
    /** Whether the attribute is one id, which no list can be split from. */
    readonly isOneId?: boolean;
    readonly node: Node;
    /** What to give so that it is known, where a template that was not read says what it is. */
    readonly settledBy?: Clause;
    /** The templates that say what it is, of which only one can be meant. */
    readonly among?: readonly string[];
}
/** A text of which some parts are known. */
export interface TextValue {
    readonly kind: 'text';
    readonly parts: readonly (string | ReferenceValue | UnknownValue)[];
    readonly node: Node;
}
/** Something that can't be known. Two of the same identity are the same unknown value. */
export interface UnknownValue {
    readonly kind: 'unknown';
    readonly identity: string;
    /** The identity as its stack writes it: of two stacks, the same for different values. */
    readonly written: string;
    readonly because: Unknown;
    /** A list of unknown length rather than one value. */
    readonly isList: boolean;
    /** The id of the parameter it is, when it is nothing but one. */
    readonly parameter?: string;
    /** What a reader calls it, where that is not its identity. */
    readonly shown?: Clause;
    /** The list that it is the entries of, joined to one text. */
    readonly joined?: {
        readonly delimiter: string;
        readonly list: Value;
    };
    readonly node: Node;
}
/** A list, each item of which may be unknown. */
export interface ListValue {
    readonly kind: 'list';
    readonly items: readonly Value[];
    readonly node: Node;
}
/** An object, whose entries are read from its node. */
export interface MapValue {
    readonly kind: 'map';
    readonly node: Node;
}
/** Not there: no such key, null, or `AWS::NoValue`. */
export interface AbsentValue {
    readonly kind: 'absent';
    readonly node: Node;
}
/** What a piece of a template evaluates to in one scenario. There is no *one of*: the scenario has chosen. */
export type Value = KnownValue | ReferenceValue | TextValue | UnknownValue | ListValue | MapValue | AbsentValue;
/** A text that is equal for two values exactly when they are certainly the same: a key, not for readers. */
export declare function identityOf(value: Value): string;
/** The value as its stack writes it: `com.amazonaws.${AWS::Region}.s3`, `${Vpc.CidrBlock}`. */
export declare function writtenOf(value: Value): string;
/** The value as a reader calls it: `com.amazonaws.${AWS::Region}.s3`, `parameter SubnetIds`, `Vpc`. */
export declare function displayOf(value: Value): string;
/** The same, to be put into a sentence. */
export declare function shownAs(value: Value): Clause;
