import type { LintResult } from '../../engine/result.js';
import type { ReportOptions } from '../options.js';
/** For programs: the whole result, as `json-report.schema.json` describes it. */
export declare function json(result: LintResult, options: ReportOptions): string;
