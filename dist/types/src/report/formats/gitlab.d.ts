import type { LintResult } from '../../engine/result.js';
import type { ReportOptions } from '../options.js';
/** For GitLab's code quality widget: an array of issues, each with a fingerprint of its own. */
export declare function gitlab(result: LintResult, options: ReportOptions): string;
