import type { Clause } from '../../language/sentence.js';
/** A fault of the user's setup: what is wrong, where, and what to do. Exit code 2. */
export declare class ConfigError extends Error {
    readonly code: string;
    readonly remedy: string | undefined;
    /** The message, and what to do, before they become words of a language. */
    readonly clauses: {
        readonly problem: Clause;
        readonly remedy: Clause | undefined;
    };
    constructor(code: string, problem: Clause, remedy?: Clause);
    /** Bundles that are loaded lazily have a class of their own: what counts is the name. */
    static [Symbol.hasInstance](value: unknown): boolean;
}
