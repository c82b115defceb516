import type { Clause } from '../../language/sentence.ts';
import { didYouMean } from '../did-you-mean.ts';

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
  readonly problem: string;
  readonly remedy?: Clause;
}

/** Puts the first error of a validation into words. `base` is where the validated value is in the config. */
export function faultOf(error: SchemaError | undefined, schema: object, base: string): Fault {
  if (error === undefined) return { at: base, problem: 'is not valid' };
  const keys = error.instancePath.split('/').slice(1).map(unescapeKey);
  const at = pathOf(keys, base);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const allowed = Object.keys((schemaAt(schema, keys) as { properties?: object } | undefined)?.properties ?? {});
      const list = allowed.length === 0 ? undefined : `Allowed: ${allowed.join(', ')}`;
      const remedy = didYouMean(name, allowed) ?? list;
      return { at: pathOf([name], at), problem: 'no such key', ...(remedy === undefined ? {} : { remedy }) };
    }
    case 'required':
      return { at: pathOf([String(params.missingProperty)], at), problem: 'is missing' };
    case 'enum':
      return { at, problem: 'is none of the allowed values', remedy: `Allowed: ${listOf(params.allowedValues)}` };
    case 'type':
      return { at, problem: `must be ${[params.type].flat().map(kindOf).join(' or ')}` };
    default:
      return { at, problem: wordsOf(error) };
  }
}

/** A type of JSON Schema in words. */
function kindOf(type: unknown): string {
  return kinds[String(type)] ?? String(type);
}

const kinds: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** Built-in schemas are compiled without ajv's messages: these are the keywords that rules use. */
function wordsOf({ keyword, params, message = 'is not valid' }: SchemaError): string {
  const { limit, comparison, pattern } = params;
  if (comparison !== undefined) return `must be ${comparison} ${limit}`;
  if (keyword === 'minItems' || keyword === 'minLength') return `must not be shorter than ${limit}`;
  if (keyword === 'maxItems' || keyword === 'maxLength') return `must not be longer than ${limit}`;
  if (keyword === 'uniqueItems') return 'holds an item twice';
  return pattern === undefined ? message : `must match ${pattern}`;
}

/** Keys as JavaScript would write them: `overrides[0].rules["unrestricted-egress"]`. */
export function pathOf(keys: readonly string[], base = ''): string {
  return keys.reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, base);
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : String(values);
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The part of a schema that speaks of the value at `keys`, as far as it says so plainly. */
function schemaAt(schema: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined || typeof schema !== 'object' || schema === null) return schema;
  const { properties, items, additionalProperties } = schema as Readonly<Record<string, unknown>>;
  const property = (properties as Readonly<Record<string, unknown>> | undefined)?.[key];
  return schemaAt(property ?? items ?? additionalProperties, rest);
}
