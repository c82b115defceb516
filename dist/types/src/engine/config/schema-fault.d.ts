import { type Clause } from '../../language/sentence.js';
/** What ajv says of a value that does not fit a schema. */
export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
}
/** A compiled schema, as ajv makes them. */
export interface Validator {
    (value: unknown): boolean;
    errors?: readonly SchemaError[] | null;
}
/** Compiles a JSON schema. The host gives it, so that ajv is loaded only for plugins whose rules get options. */
export type CompileSchema = (schema: object) => Validator;
/** A fault in a config, in words: where, what, and what is allowed. */
export interface Fault {
    /** The path in the config, such as `rules["unrestricted-egress"][1].ignore`; empty at its top. */
    readonly at: string;
    /** The keys to it, from the value that was checked. */
    readonly keys: readonly string[];
    readonly problem: Clause;
    readonly remedy?: Clause;
}
/** What is wrong with a value by the errors of its validation, each key once. `base` is where the value is in the config. */
export declare function faultsOf(errors: readonly SchemaError[], schema: object, base: string, value: unknown): readonly Fault[];
/** The keys to what an error speaks of: without it, the value has the mistake no longer. */
export declare function keysTo({ instancePath, keyword, params }: SchemaError): readonly string[];
/** Puts the first error of the validation of a value into words. `base` is where the value is in the config. */
export declare function faultOf(error: SchemaError | undefined, schema: object, base: string, value: unknown): Fault;
/** Keys as JavaScript would write them: `overrides[0].rules["unrestricted-egress"]`. */
export declare function pathOf(keys: readonly string[], base?: string): string;
