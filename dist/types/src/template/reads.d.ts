import type { Key } from '../text/place.js';
/**
 * What was read of a value and of the values below it. Whoever keeps what followed from a template takes this down, to know
 * later whether another text of it would have led to the same.
 */
export declare class Reads {
    #private;
    /** All of it. */
    isWhole: boolean;
    /** Which keys a mapping has, in their order, or how many items a list has. */
    hasKeys: boolean;
    /** What it refers to, and where in it. */
    hasMentions: boolean;
    /** What was read of the value below a key. That there is such a piece says whether this value is a mapping or a list. */
    at(key: Key): Reads;
    /** Takes down that all of the value below a key was read, which is what most is read of: it needs no piece of its own. */
    wholeAt(key: Key): void;
    /** Takes down that the resources of a type were asked for, where this is what was read of a template. */
    typeAsked(type: string): void;
    get typesAsked(): ReadonlySet<string>;
    get below(): ReadonlyMap<Key, Reads>;
}
/** What was read of a value of which all was read. */
export declare const everything: Reads;
