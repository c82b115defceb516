import type { UpdateInputs } from '../model/update/inputs.js';
import type { Template } from '../template/template.js';
import type { Place } from '../text/place.js';
import type { EnabledRule } from './config.js';
import type { RawFinding, RawUndecided } from './result.js';
/** What the rules say of a template, over all its scenarios. */
export interface Checked {
    readonly findings: readonly RawFinding[];
    readonly undecided: readonly RawUndecided[];
}
/**
 * Runs rules on a template in every scenario that can occur, and says of each finding in which it holds. A rule that
 * throws becomes one finding that names it; the others go on. `update` says what is deployed now, where that is known.
 */
export declare function check(template: Template, rules: readonly EnabledRule[], update?: UpdateInputs): Checked;
/** The logical id that a place is in. */
export declare function resourceOf(place: Place): string | null;
