import type { LintResult } from '../../engine/result.js';
import type { ReportOptions } from '../options.js';
/** For the summary of a CI job: a table of the findings, the worst first. */
export declare function markdown(result: LintResult, options: ReportOptions, mostBytes?: number): string;
