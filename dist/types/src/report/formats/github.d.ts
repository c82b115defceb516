import type { LintResult } from '../../engine/result.js';
import type { ReportOptions } from '../options.js';
/** For the log of a GitHub Actions step: annotations for the worst, plain lines for the rest. */
export declare function github(result: LintResult, options: ReportOptions): string;
