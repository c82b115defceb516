import type { Clause } from '../language/sentence.js';
import type { FixRequest } from '../rule/define.js';
import type { Family, Severity } from '../rule/severity.js';
import type { Place, TextEdit } from '../text/place.js';
/** Another place that belongs to a finding. Lines and columns count from 1. */
export interface Related {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** A line of the code that creates what a template has: `lib/orders.ts:42:5`. Line and column count from 1. */
export interface CodeLine {
    readonly path: string;
    readonly line: number;
    readonly column: number;
}
/** A place in a file that a template includes. Lines and columns count from 1. */
export interface IncludedPlace {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    /** JSON pointer into that file. */
    readonly pointer: string;
    /** What is said of the line of the template that includes it. */
    readonly message: string;
}
/** Edits that resolve a finding. A safe one changes nothing but what the finding is about. */
export interface Fix {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly TextEdit[];
}
/** Why a finding does not count. */
export interface Suppression {
    readonly kind: 'comment' | 'metadata' | 'baseline';
    readonly reason: string;
}
/** Something known to be wrong, at one place, with what to change. */
export interface Finding {
    readonly rule: string;
    readonly family: Family;
    readonly severity: Severity;
    readonly message: string;
    /** The message in English where it is in another language: what the finding is known by, whatever the language. */
    readonly messageInEnglish?: string;
    readonly remedy: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    /** The logical id, or `null` where the finding is about the template as a whole. */
    readonly resource: string | null;
    /** The construct that CDK made the resource of: `Orders/Fn`. */
    readonly construct?: string;
    /** The line of the user's own code that creates the construct, or the function or VPC that the finding names. */
    readonly createdAt?: CodeLine;
    /** Where it is written, if that is in a file that the template includes: then the lines above are those of the transform. */
    readonly included?: IncludedPlace;
    /** JSON pointer into the template, such as `/Resources/Fn/Properties/VpcConfig`. */
    readonly pointer: string;
    /** In which combinations of conditions it holds, when not in all: `IsProd is true`. */
    readonly when?: string;
    /** The reasons, one clause each. */
    readonly evidence?: readonly string[];
    readonly related: readonly Related[];
    /** What is said of further related places, where only the first were looked for. */
    readonly furtherRelated?: readonly string[];
    readonly fix?: Fix;
    readonly suggestions?: readonly Fix[];
    readonly suppressed?: Suppression;
}
/** A question that could not be answered: a rule's, of a resource, at a line. */
export interface UndecidedQuestion {
    readonly rule: string;
    readonly resource: string | null;
    /** The construct that CDK made the resource of: `Orders/Fn`. */
    readonly construct?: string;
    readonly line: number;
    /** Where it is written, if that is in a file that the template includes: then the line above is that of the transform. */
    readonly included?: Pick<IncludedPlace, 'path' | 'line'>;
}
/** A value that is not known from what was given. Rule, resource and line are those of the first question. */
export interface Undecided extends UndecidedQuestion {
    readonly reason: string;
    /** What to give so that it is known, such as `--parameter SubnetIds=...`. */
    readonly settledBy?: string;
    /** It is no value, but what else there may be: a weak reason to believe something, which nothing confirms. */
    readonly isDoubt?: boolean;
    /** All questions that depend on it. */
    readonly questions: readonly UndecidedQuestion[];
}
/** What a lint of one file came to. */
export interface FileResult {
    readonly path: string;
    readonly findings: readonly Finding[];
    readonly undecided: readonly Undecided[];
    /** Of how many functions in a VPC all questions were decided. */
    readonly functions?: {
        readonly inVpc: number;
        readonly decided: number;
    };
    /** The file could not be linted at all, and why. */
    readonly fatal?: {
        readonly message: string;
        readonly line: number;
        readonly column: number;
    };
}
/** How many files were linted, and how many findings and undecided entries there are; suppressed findings count nowhere else. */
export interface Summary {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly suppressed: number;
    readonly undecided: number;
}
/** What a lint came to. This is also the JSON report, less `version`. */
export interface LintResult {
    readonly files: readonly FileResult[];
    readonly summary: Summary;
}
/** What a rule reports, before places become lines. */
export interface RawFinding {
    readonly rule: string;
    readonly messageId: string;
    readonly severity: Severity;
    readonly problem: Clause;
    readonly remedy: Clause;
    readonly at: Place;
    readonly resource: string | null;
    readonly evidence: readonly Clause[];
    readonly see: readonly {
        readonly place: Place;
        readonly message: Clause;
    }[];
    readonly fix?: FixRequest;
    readonly suggest?: readonly FixRequest[];
    /** In which combinations of conditions it holds, when not in all. */
    readonly when?: Clause;
    /** Where the functions and VPCs that it names are defined. */
    readonly about?: readonly Place[];
    /** What suppresses it where the functions or the VPC that it names are defined. */
    readonly suppressed?: Suppression;
}
/** What a rule could not know, before its place becomes a line. */
export interface RawUndecided {
    readonly rule: string;
    readonly resource: string | null;
    readonly reason: Clause;
    readonly settledBy?: Clause;
    readonly isDoubt?: boolean;
    /** Which value is not known: entries of the same become one. */
    readonly value: string;
    readonly at?: Place;
}
/** A function that is or may be in a VPC, by the file that it is in. */
export interface JudgedFunction {
    readonly file: string;
    readonly name: string;
}
