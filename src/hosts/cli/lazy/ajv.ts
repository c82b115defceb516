import { Ajv, type ValidateFunction } from 'ajv';
import { serviceFormat } from '../../../engine/config/known-names.ts';

// A chunk of its own: the built-in rules' schemas are compiled at build time, only a plugin's are compiled here.

/** Compiles a JSON schema of rule options. What names a service is checked by the engine. */
export function compileSchema(schema: object): ValidateFunction {
  return new Ajv({ allErrors: true, strict: false, formats: { [serviceFormat]: true } }).compile(schema);
}
