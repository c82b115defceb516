import type { Place } from '../text/place.js';
/** A value to write, with intrinsics in their long form: `{ Ref: 'Vpc' }` is written `!Ref Vpc` in YAML. */
export type Writable = string | number | boolean | readonly Writable[] | {
    readonly [key: string]: Writable;
};
/** A change described by places. The engine writes it so that comments and layout stay. */
export type EditRequest = 
/** Adds the entry `key` to the mapping at `at`, or replaces its value. */
{
    readonly kind: 'set';
    readonly at: Place;
    readonly key: string;
    readonly value: Writable;
}
/** Adds an item to the end of the list at `at`; a scalar there becomes a list of two. */
 | {
    readonly kind: 'append';
    readonly at: Place;
    readonly value: Writable;
}
/** Writes another value in place of the one at `at`, which exists. */
 | {
    readonly kind: 'replace';
    readonly at: Place;
    readonly value: Writable;
}
/** Removes the entry or item at `at`, with its key. */
 | {
    readonly kind: 'remove';
    readonly at: Place;
};
