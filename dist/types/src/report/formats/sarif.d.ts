import type { LintResult } from '../../engine/result.js';
import type { ReportOptions } from '../options.js';
/** SARIF 2.1.0 as GitHub's code scanning wants it, suppressed findings and undecided questions included. */
export declare function sarif(result: LintResult, options: ReportOptions): string;
