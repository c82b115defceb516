import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { networkShape } from '../../account/network-shape.ts';
import { configShape, ruleLevels, settingSchema } from '../../engine/config/config-shape.ts';
import type { NamedRule } from '../../engine/rule-catalogue.ts';
import { optionsSchemaOf } from '../../rule/define.ts';
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
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'vpclambda-lint configuration',
    ...configShape,
    definitions: {
      ...configShape.definitions,
      rules: {
        ...configShape.definitions.rules,
        properties: {
          ...Object.fromEntries(settings),
          ...Object.fromEntries(families.map((family) => [`${family}/*`, { enum: ruleLevels }])),
        },
        patternProperties: { '/': { $ref: '#/definitions/setting' } },
        additionalProperties: false,
      },
    },
  };
  return { path: 'src/engine/config/config.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` };
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
  // No messages and no inlining: the code is part of a bundle that starts in milliseconds.
  const ajv = new Ajv({ code: { source: true, esm: true }, messages: false, inlineRefs: false, strict: false });
  ajv.addSchema(withoutAnnotations(configShape) as object, 'validateConfig');
  ajv.addSchema(withoutAnnotations(networkShape) as object, 'validateNetwork');
  const exported: Record<string, string> = { validateConfig: 'validateConfig', validateNetwork: 'validateNetwork' };
  const schemas = new Map<string, string>();
  for (const { rule } of rules) {
    const schema = withoutAnnotations(optionsSchemaOf(rule)) as object;
    const text = JSON.stringify(schema);
    if (schemas.has(text)) continue;
    const name = `options${schemas.size}`;
    schemas.set(text, name);
    ajv.addSchema(schema, name);
    exported[name] = name;
  }
  const table = rules.map(({ rule }) => {
    return `${JSON.stringify(rule.meta.id)}: ${schemas.get(JSON.stringify(withoutAnnotations(optionsSchemaOf(rule))))},`;
  });
  const code = `${standalone.default(ajv, exported)}\nexport const optionValidators = {${table.join('\n')}};`;
  // Bundled, because ajv's code requires its runtime for some keywords.
  const [bundle] = buildSync({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    minifySyntax: true,
  }).outputFiles;
  const body = bundle!.text.replace(/export \{[^}]*\};\s*$/, '');
  const text = [
    '// @ts-nocheck',
    '// Made by `npm run generate` from config-shape.ts and the options of all rules.',
    "import type { Validator } from './schema-fault.ts';",
    body,
    'const compiled: Validator = validateConfig;',
    'const compiledNetwork: Validator = validateNetwork;',
    'const compiledOptions: Readonly<Record<string, Validator | undefined>> = optionValidators;',
    'export { compiled as validateConfig, compiledNetwork as validateNetwork, compiledOptions as optionValidators };',
    '',
  ].join('\n');
  return { path: 'src/engine/config/config-validator.generated.ts', text };
}

/** A schema without the words for its readers: rules that take the same options then share one validator. */
function withoutAnnotations(schema: unknown, isSchema = true): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key]) => !(isSchema && /^(?:description|title|default|examples)$/.test(key)),
  );
  // Below these keywords stand names that the schema's author chose, such as an option called "default".
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      isSchema && (key === 'enum' || key === 'const')
        ? value
        : withoutAnnotations(value, !isSchema || !/^(?:properties|patternProperties|definitions|\$defs)$/.test(key)),
    ]),
  );
}
