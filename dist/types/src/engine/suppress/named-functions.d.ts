import { type Filling } from '../../language/sentence.js';
import type { Nameable } from '../../rule/words.js';
import type { Place } from '../../text/place.js';
import type { EnabledRule } from '../config/config.js';
import type { RawFinding, Suppression } from '../result.js';
/** What suppresses the findings of a rule at a place, in whichever file that is. */
export type SuppressedAt = (rule: EnabledRule, place: Place) => Suppression | undefined;
/** The functions and VPCs that the sentences of a finding name. */
export interface Named {
    /** As resources. */
    readonly functions: readonly Nameable[];
    readonly vpcs: readonly Nameable[];
}
/** What a rule found in one scenario, by what it says, with what it names. */
export type FoundByKey = ReadonlyMap<string, {
    readonly finding: RawFinding;
    readonly named: Named;
}>;
/** The functions and VPCs among what fills in the blanks of a message. An event source is named for its function. */
export declare function namedIn(data: Readonly<Record<string, Filling>>): Named;
/**
 * What a rule found, less the functions that are suppressed where they are defined. A finding that names others too is
 * found once more without them, so that subnets, evidence and places are those of the others alone; what is suppressed
 * of it is kept as a finding that is. `again` has the rule look without some functions.
 */
export declare function withoutSuppressed(found: FoundByKey, suppressionOf: (named: Nameable) => Suppression | undefined, again: (hidden: ReadonlySet<string>) => FoundByKey): ReadonlyMap<string, RawFinding>;
