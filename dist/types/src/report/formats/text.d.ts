import type { LintResult } from '../../engine/result.js';
import type { ReportOptions } from '../options.js';
/** For people: findings by file with the line, the reasons and what to do, and a summary. */
export declare function text(result: LintResult, options: ReportOptions): string;
