import type { LintResult } from '../../engine/result.js';
import type { ReportOptions } from '../options.js';
/** For CI servers: a suite a file, a failed case a finding. Valid for the schemas of Jenkins and of Ant. */
export declare function junit(result: LintResult, options: ReportOptions): string;
