import type { Place } from '../../text/place.js';
/** Why something can't be known from what was given, and which input would settle it. */
export interface Unknown {
    /** One clause, such as `parameter SubnetIds has no value`. */
    readonly because: string;
    /** What the user can give to settle it, such as `--parameter SubnetIds=...`. */
    readonly settledBy?: string;
    readonly place?: Place;
}
