import type { Clause } from '../../language/sentence.js';
import type { Unknown } from '../../template/evaluate/unknown.js';
import type { Place } from '../../text/place.js';
export type { Unknown };
/** One reason for an answer, with the line that shows it. */
export interface Evidence {
    readonly because: Clause;
    readonly place?: Place;
}
/** The answer to a question that has one: known with reasons, or not known because. */
export type Answer<T> = {
    readonly known: true;
    readonly value: T;
    readonly evidence: readonly Evidence[];
} | {
    readonly known: false;
    readonly because: readonly Unknown[];
};
/** The answer to a question that has many: what was found, and why there may be more. */
export interface Found<T> {
    readonly found: readonly T[];
    readonly whyIncomplete: readonly Unknown[];
}
/** A known answer. */
export declare function known<T>(value: T, ...evidence: Evidence[]): Answer<T>;
/** An answer that can't be given. */
export declare function notKnown(...because: Unknown[]): Answer<never>;
