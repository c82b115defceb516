import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { networkShape } from '../../../account/network-shape.ts';
import { servicePrefixes } from '../../../aws/services.ts';
import { configShape, ruleLevels, settingSchema } from '../../../engine/config/config-shape.ts';
import { serviceFormat } from '../../../engine/config/known-names.ts';
import { type NamedRule, presets } from '../../../engine/rule-catalogue.ts';
import { optionsSchemaOf } from '../../../rule/define.ts';
import type { Generated } from './generated.ts';

/** The schema for editors, published with the package: the shape of a config with every rule and its options. */
export function generateConfigSchema(rules: readonly NamedRule[]): Generated {
  const families = [...new Set(rules.map(({ rule }) => rule.meta.family))].sort();
  const settings = rules.flatMap(({ rule }) =>
    [rule.meta.id, ...(rule.meta.aliases ?? [])].map((name) => [
      name,
      {
        description: rule.meta.summary,
        ...settingSchema({ ...optionsSchemaOf(rule), default: rule.meta.defaults ?? {} }),
      },
    ]),
  );
  const levels = { $ref: '#/definitions/level' };
  const schema = forEditors({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/vpclambda-lint/dist/config.schema.json',
    title: 'vpclambda-lint configuration',
    description: 'Rules, stacks and values of parameters for vpclambda-lint',
    allowTrailingCommas: true,
    ...configShape,
    properties: { ...configShape.properties, extends: extendsSchema },
    definitions: {
      ...configShape.definitions,
      level: { enum: ruleLevels, enumDescriptions: ruleLevels.map((level) => levelDescriptions[level]) },
      service: { enum: [...servicePrefixes()].sort() },
      rules: {
        ...configShape.definitions.rules,
        properties: {
          ...Object.fromEntries(settings),
          ...Object.fromEntries(
            families.map((family) => [`${family}/*`, { description: `All rules of the family ${family}`, ...levels }]),
          ),
        },
        patternProperties: { '/': { $ref: '#/definitions/setting' } },
        additionalProperties: false,
      },
    },
  });
  return { path: 'src/engine/config/config.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` };
}

const levelDescriptions: Readonly<Record<(typeof ruleLevels)[number], string>> = {
  off: 'Not run',
  on: 'Run, with the severities that the rule has itself',
  info: 'All findings are infos',
  warning: 'All findings are warnings',
  warn: 'All findings are warnings',
  error: 'All findings are errors, which fail the run',
};

const extended = { anyOf: [{ enum: Object.keys(presets) }, { type: 'string' }] };

const extendsSchema = {
  description: 'A preset, the path of a config file, or a package that is one; or a list of them',
  anyOf: [...extended.anyOf, { type: 'array', items: extended }],
};

/**
 * The schema as editors complete from it. They look into `anyOf`, but not into `if`, which the validator has because its
 * errors are clearer; and they know no format of ours.
 */
function forEditors(schema: unknown): object {
  if (Array.isArray(schema)) return schema.map(forEditors);
  if (typeof schema !== 'object' || schema === null) return schema as never;
  const { if: test, then, else: other, ...rest } = schema as Readonly<Record<string, unknown>>;
  if (rest.format === serviceFormat) return { $ref: '#/definitions/service' };
  if (JSON.stringify(rest) === JSON.stringify({ enum: ruleLevels })) return { $ref: '#/definitions/level' };
  const changed = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, forEditors(value)]));
  return test === undefined
    ? changed
    : { ...changed, anyOf: [forEditors(other), forEditors({ ...(test as object), ...(then as object) })] };
}

/** The schema of descriptions of networks, published with the package. */
export function generateNetworkSchema(): Generated {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'vpclambda-lint description of networks',
    ...networkShape,
  };
  return { path: 'src/account/network.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` };
}

/** Validators compiled ahead of time, so that a lint loads no ajv. */
export function generateConfigValidator(rules: readonly NamedRule[]): Generated {
  const schemas = new Map([['validateConfig', configShape as object]]);
  const names = new Map<string, string>();
  const table = rules.map(({ rule }) => {
    const schema = withoutAnnotations(optionsSchemaOf(rule)) as object;
    const text = JSON.stringify(schema);
    const name = names.get(text) ?? `options${names.size}`;
    names.set(text, name);
    schemas.set(name, schema);
    return `${JSON.stringify(rule.meta.id)}: ${name},`;
  });
  const text = [
    '// @ts-nocheck',
    '// Made by `npm run generate` from config-shape.ts and the options of all rules.',
    "import type { Validator } from './schema-fault.ts';",
    'interface Validators {',
    '  readonly validateConfig: Validator;',
    '  readonly optionValidators: Readonly<Record<string, Validator | undefined>>;',
    '}',
    'let made: Validators | undefined;',
    '/** Put together when a config is checked: runs without one evaluate none of this. */',
    'export function validators(): Validators {',
    '  return (made ??= evaluated());',
    '}',
    'function evaluated(): Validators {',
    compiledValidators(schemas, `export const optionValidators = {${table.join('\n')}};`),
    'return { validateConfig, optionValidators };',
    '}',
    '',
  ].join('\n');
  return { path: 'src/engine/config/config-validator.generated.ts', text };
}

/** The validator of network descriptions: a file of its own, since most runs read none. */
export function generateNetworkValidator(): Generated {
  const text = [
    '// @ts-nocheck',
    '// Made by `npm run generate` from network-shape.ts.',
    "import type { Validator } from '../engine/config/schema-fault.ts';",
    compiledValidators(new Map([['validateNetwork', networkShape as object]])),
    'const compiled: Validator = validateNetwork;',
    'export { compiled as validateNetwork };',
    '',
  ].join('\n');
  return { path: 'src/account/network-validator.generated.ts', text };
}

/** The code of validators, by the names that they get. */
function compiledValidators(schemas: ReadonlyMap<string, object>, more = ''): string {
  // No messages and no inlining: the code is part of a bundle that starts in milliseconds.
  const code = { source: true, esm: true };
  const ajv = new Ajv({ code, allErrors: true, messages: false, inlineRefs: false, strict: false });
  for (const [name, schema] of schemas) ajv.addSchema(withoutAnnotations(schema) as object, name);
  const names = Object.fromEntries([...schemas.keys()].map((name) => [name, name]));
  // Bundled, because ajv's code requires its runtime for some keywords.
  const [bundle] = buildSync({
    stdin: { contents: `${standalone.default(ajv, names)}\n${more}`, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    minifySyntax: true,
  }).outputFiles;
  const validators = bundle!.text
    .replace(/export \{[^}]*\};\s*$/, '')
    // nothing reads where in the schema a fault was found
    .replace(/schemaPath: "[^"]*", /g, '');
  // the pointer to this key of a config reads like a folder of a machine
  const pointer = 'instancePath + "/root"';
  return validators.includes(pointer)
    ? `${validators.replaceAll(pointer, 'below(instancePath, "root")')}${below}`
    : validators;
}

/** The pointer to a key of what another pointer leads to. */
const below = 'function below(pointer: string, key: string): string { return [pointer, key].join("/"); }\n';

/** A schema without the words for its readers: rules that take the same options then share one validator. */
function withoutAnnotations(schema: unknown, isSchema = true): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key]) => !(isSchema && /^(?:description|title|default|examples|format)$/.test(key)),
  );
  // Below these keywords are names that the schema's author chose, such as an option called "default".
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      isSchema && (key === 'enum' || key === 'const')
        ? value
        : withoutAnnotations(value, !isSchema || !/^(?:properties|patternProperties|definitions|\$defs)$/.test(key)),
    ]),
  );
}
