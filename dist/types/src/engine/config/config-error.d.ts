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
    /** Further mistakes that were found with this one. */
    readonly others: readonly ConfigError[];
    constructor(code: string, problem: Clause, remedy?: Clause, others?: readonly ConfigError[]);
    /** Bundles that are loaded lazily have a class of their own: what counts is the name. */
    static [Symbol.hasInstance](value: unknown): boolean;
}
/** As many mistakes are told at once. */
export declare const mostMistakes = 20;
/** Takes down the mistakes of several steps, so that all of them are told at once. */
export declare class Mistakes {
    #private;
    /** Throws them once there are `mostMistakes`: each costs a search of the text. */
    add(found: readonly ConfigError[]): void;
    /** What a step comes to, or what is gone on with where it throws `ConfigError`. */
    of<Result>(step: () => Result, otherwise: Result): Result;
    /** Throws the first as a `ConfigError` that knows the others. */
    throwAny(): void;
}
