import type { UpdateInputs } from '../model/update/inputs.js';
import type { Template } from '../template/template.js';
import type { EnabledRule } from './config/config.js';
import type { JudgedFunction, RawFinding, RawUndecided } from './result.js';
import { type Stopwatch } from './stopwatch.js';
import { type SuppressedAt } from './suppress/named-functions.js';
/** What the rules say of a template, over all its scenarios. */
export interface Checked {
    readonly findings: readonly RawFinding[];
    readonly undecided: readonly RawUndecided[];
    /** The functions that are or may be in a VPC, as far as a rule asked. */
    readonly functions: readonly JudgedFunction[];
}
/**
 * Runs rules on a template in every scenario that can occur, and says of each finding in which it holds. A rule that
 * throws becomes one finding that names it; the others go on. `update` says what is deployed now, where that is known,
 * `suppressedAt` what is suppressed where functions and VPCs are defined.
 */
export declare function check(template: Template, rules: readonly EnabledRule[], update?: UpdateInputs, suppressedAt?: SuppressedAt, stopwatch?: Stopwatch): Checked;
