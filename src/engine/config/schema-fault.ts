import { anyOf } from '../../language/lists.ts';
import { type Clause, type Sentence, said } from '../../language/sentence.ts';
import { didYouMean } from '../did-you-mean.ts';
import { mostMistakes } from './config-error.ts';
import { configTexts, schemaTexts } from './texts.ts';

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
export function faultsOf(
  errors: readonly SchemaError[],
  schema: object,
  base: string,
  value: unknown,
): readonly Fault[] {
  const byPlace = new Map<string, Fault>();
  for (const error of errors) {
    if (byPlace.size === mostMistakes) break;
    if (error.keyword === 'if') continue; // says that one of the others is
    const fault = faultOf(error, schema, base, value);
    if (!byPlace.has(fault.at)) byPlace.set(fault.at, fault);
  }
  return byPlace.size === 0 ? [faultOf(undefined, schema, base, value)] : [...byPlace.values()];
}

/** The keys to what an error speaks of: without it, the value has the mistake no longer. */
export function keysTo({ instancePath, keyword, params }: SchemaError): readonly string[] {
  const keys = instancePath.split('/').slice(1).map(unescapeKey);
  return keyword === 'additionalProperties' ? [...keys, String(params.additionalProperty)] : keys;
}

/** Puts the first error of the validation of a value into words. `base` is where the value is in the config. */
export function faultOf(error: SchemaError | undefined, schema: object, base: string, value: unknown): Fault {
  if (error === undefined) return { at: base, keys: [], problem: said(configTexts.notValid) };
  const keys = error.instancePath.split('/').slice(1).map(unescapeKey);
  const at = pathOf(keys, base);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      return unknownKey(name, keysAt(schema, keys), at, keys);
    }
    case 'required': {
      const allowed = keysAt(schema, keys);
      // a key that is missing is often there, and misspelt
      const misspelt = Object.keys(valueAt(value, keys) ?? {}).find(
        (key) => allowed.length > 0 && !allowed.includes(key),
      );
      if (misspelt !== undefined) return unknownKey(misspelt, allowed, at, keys);
      return { at: pathOf([String(params.missingProperty)], at), keys, problem: said(configTexts.missing) };
    }
    case 'enum': {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : [];
      const given = valueAt(value, keys);
      const words = allowed.filter((each) => typeof each === 'string');
      const meant = typeof given === 'string' ? didYouMean(given, words) : undefined;
      return {
        at,
        keys,
        problem: said(configTexts.notAllowed),
        remedy: meant ?? said(schemaTexts.allowed, { names: listOf(allowed) }),
      };
    }
    case 'type':
      return { at, keys, problem: said(schemaTexts.mustBe, { kinds: anyOf([params.type].flat().map(kindOf)) }) };
    default:
      return { at, keys, problem: wordsOf(error) };
  }
}

function unknownKey(name: string, allowed: readonly string[], at: string, keys: readonly string[]): Fault {
  const list = allowed.length === 0 ? undefined : said(schemaTexts.allowed, { names: allowed.join(', ') });
  const remedy = didYouMean(name, allowed) ?? list;
  return {
    at: pathOf([name], at),
    keys: [...keys, name],
    problem: said(configTexts.unknownKey),
    ...(remedy === undefined ? {} : { remedy }),
  };
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

/** A type of JSON Schema in words. */
function kindOf(type: unknown): string | Sentence {
  const name = String(type);
  return Object.hasOwn(schemaTexts.kinds, name)
    ? said(schemaTexts.kinds[name as keyof typeof schemaTexts.kinds])
    : name;
}

/** Built-in schemas are compiled without ajv's messages: these are the keywords that rules use. */
function wordsOf({ keyword, params, message }: SchemaError): Clause {
  const [limit, comparison, pattern] = [params.limit, params.comparison, params.pattern].map(String) as [
    string,
    string,
    string,
  ];
  if (params.comparison !== undefined) return said(schemaTexts.mustBeLimit, { comparison, limit });
  if (keyword === 'minItems' || keyword === 'minLength') return said(schemaTexts.tooShort, { limit });
  if (keyword === 'maxItems' || keyword === 'maxLength') return said(schemaTexts.tooLong, { limit });
  if (keyword === 'uniqueItems') return said(schemaTexts.twice);
  return params.pattern === undefined
    ? (message ?? said(configTexts.notValid))
    : said(schemaTexts.mustMatch, { pattern });
}

/** Keys as JavaScript would write them: `overrides[0].rules["unrestricted-egress"]`. */
export function pathOf(keys: readonly string[], base = ''): string {
  return keys.reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, base);
}

function listOf(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The keys that a schema names for the value at `keys`, as far as it says so plainly. */
function keysAt(schema: object, keys: readonly string[]): readonly string[] {
  let at = referredTo(schema, schema);
  for (const key of keys) {
    if (!isObject(at)) return [];
    const { properties, items, additionalProperties } = at;
    const property = isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
    at = referredTo(property ?? items ?? additionalProperties, schema);
  }
  return isObject(at) && isObject(at.properties) ? Object.keys(at.properties) : [];
}

/** What a part of a schema says itself, or the definition that it refers to. */
function referredTo(part: unknown, { definitions }: { readonly definitions?: unknown }): unknown {
  const name = isObject(part) && typeof part.$ref === 'string' ? part.$ref.replace('#/definitions/', '') : undefined;
  return name !== undefined && isObject(definitions) && Object.hasOwn(definitions, name) ? definitions[name] : part;
}
