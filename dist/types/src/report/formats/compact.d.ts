import type { LintResult } from '../../engine/result.js';
import type { ReportOptions } from '../options.js';
/** A line a finding, for editors and problem matchers: `path:line:column: error: what is wrong. What to do [rule]`. */
export declare function compact(result: LintResult, options: ReportOptions): string;
