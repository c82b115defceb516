import type { LintResult } from '../engine/result.js';
import type { Language } from '../language/in-words.js';
import type { Family, Severity } from '../rule/severity.js';
import type { ReportedShard } from './merge/shard.js';
/** What a report says about a rule itself. */
export interface RuleInfo {
    readonly id: string;
    /** One clause: what it finds. */
    readonly summary: string;
    readonly family: Family;
    readonly severity: Severity;
    readonly url?: string;
    /** The rule's page in Markdown. */
    readonly help?: string;
}
/** What a report may be told besides the result. A format reads what concerns it; all are optional. */
export interface ReportOptions {
    /** The text of a file, for the lines that a report shows or hashes. */
    sourceOf?(path: string): string | undefined;
    /** The language of what the report says itself; English without it. */
    readonly language?: Language | undefined;
    /** Leave out what is less severe. */
    readonly minSeverity?: Severity;
    /** List the questions that could not be answered, besides counting them. */
    readonly showUndecided?: boolean;
    /** Count the findings of each rule instead of showing them. */
    readonly summary?: boolean;
    /** Whether a line was changed: annotations are few, and these come first. */
    isChanged?(path: string, line: number): boolean;
    /** Whether the text may hold ANSI colours. */
    readonly colour?: boolean;
    /** The columns of the terminal; 100 where it is not known. */
    readonly width?: number;
    /** How long the lint took, measured by the host. */
    readonly milliseconds?: number;
    /** How long a file took of that. */
    millisecondsOf?(path: string): number;
    /** The rules that were switched on. */
    readonly rules?: readonly RuleInfo[];
    /** When the lint began, as ISO 8601: reports have no clock. */
    readonly timestamp?: string;
    /** Our own version. */
    readonly version?: string;
    /** Which part of a run it is, for reports that are merged. */
    readonly shard?: ReportedShard;
}
/** Turns a result into the text of a report, and does nothing else. */
export type Formatter = (result: LintResult, options: ReportOptions) => string;
