import type { Clause } from '../../language/sentence.js';
import type { Place } from '../../text/place.js';
/** Why something can't be known from what was given, and which input would decide it. */
export interface Unknown {
    /** One clause, such as `parameter SubnetIds has no value`. */
    readonly because: Clause;
    /** What the user can give to decide it, such as `--parameter SubnetIds=...`. */
    readonly settledBy?: Clause;
    /** Which value it is, where it is one that may be named in several places: the same value, wherever it is named. */
    readonly value?: string;
    readonly place?: Place;
}
