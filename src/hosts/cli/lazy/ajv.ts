import { Ajv, type ValidateFunction } from 'ajv';

// A chunk of its own: the built-in rules' schemas are compiled at build time, only a plugin's are compiled here.

/** Compiles a JSON schema of rule options. */
export function compileSchema(schema: object): ValidateFunction {
  return new Ajv({ allErrors: true, strict: false }).compile(schema);
}
