/** A fault of the user's setup: what is wrong, where, and what to do. Exit code 2. */
export declare class ConfigError extends Error {
    readonly code: string;
    readonly remedy: string | undefined;
    constructor(code: string, message: string, remedy?: string);
    /** Bundles that are loaded lazily have a class of their own: what counts is the name. */
    static [Symbol.hasInstance](value: unknown): boolean;
}
