import type { Finding } from '../result.js';
/** A text after its findings were fixed. */
export interface FixedText {
    readonly text: string;
    /** The findings whose fix was applied, in the order of application. */
    readonly fixed: readonly Finding[];
}
/** Applies safe fixes and lints again until nothing is left to fix. */
export declare function fixUntilSettled(path: string, text: string, lintAgain: (text: string) => readonly Finding[]): FixedText;
/** Applies the safe fixes that do not touch each other; a text that could be read stays readable. */
export declare function applyFixes(path: string, text: string, findings: readonly Finding[]): FixedText;
