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
    readonly problem: Clause;
    readonly remedy?: Clause;
}
/** Puts the first error of the validation of a value into words. `base` is where the value is in the config. */
export declare function faultOf(error: SchemaError | undefined, schema: object, base: string, value: unknown): Fault;
/** Keys as JavaScript would write them: `overrides[0].rules["unrestricted-egress"]`. */
export declare function pathOf(keys: readonly string[], base?: string): string;
