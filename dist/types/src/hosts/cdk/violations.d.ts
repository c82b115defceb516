import type { Finding } from '../../index.js';
import type { Say } from '../../language/in-words.js';
/** What a plugin tells CDK: the report of its validation API, of current and older versions. */
export interface ValidationReport {
    readonly success: boolean;
    readonly violations: Violation[];
}
/** A finding as CDK reports it. */
export interface Violation {
    readonly ruleName: string;
    readonly description: string;
    readonly fix: string;
    readonly severity: string;
    readonly violatingResources: ViolatingResource[];
}
/** The resource that a finding is about. */
export interface ViolatingResource {
    /** Empty where it is about the template as a whole. */
    readonly resourceLogicalId: string;
    readonly templatePath: string;
    readonly locations: string[];
}
/** A violation for each finding: CDK prints one description for all resources of a violation. */
export declare function violationOf(templatePath: string, finding: Finding, say: Say): Violation;
