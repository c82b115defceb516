/** The levels a rule can be set to. */
export const ruleLevels = ['off', 'on', 'info', 'warning', 'warn', 'error'] as const;

/** JSON schema of what a config says of a rule with these options. */
export function settingSchema(options: object): object {
  return either({ minItems: 1, maxItems: 2, items: [{ enum: ruleLevels }, options] }, { enum: ruleLevels });
}

/** Definitions, because each of them stands in two places: for all files and in `overrides`. */
const definitions = {
  strings: either({ items: { type: 'string' } }, { type: 'string' }),
  setting: settingSchema({ type: 'object' }),
  value: either({ items: { type: ['string', 'number'] } }, { type: ['string', 'number', 'boolean'] }),
  rules: {
    type: 'object',
    description: 'A rule id, family/* or plugin/rule, and its level: alone, or in a list with options',
    additionalProperties: { $ref: '#/definitions/setting' },
  },
  parameters: {
    type: 'object',
    description: 'Values of template parameters by name',
    additionalProperties: { $ref: '#/definitions/value' },
  },
};

const fileSettings = {
  rules: { $ref: '#/definitions/rules' },
  parameters: { $ref: '#/definitions/parameters' },
  region: { type: 'string', description: 'What AWS::Region is' },
  account: { type: 'string', description: 'What AWS::AccountId is' },
  partition: { type: 'string', description: 'What AWS::Partition is' },
};

/** JSON schema of a config file. The ids and options of rules are looked at when the config is compiled. */
export const configShape = {
  definitions,
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    root: { type: 'boolean', description: 'Look for no further config file in the folders above' },
    extends: strings('A preset (recommended, strict, all, none), the path of a config file, or a package that is one'),
    plugins: { type: 'array', items: { type: 'string' }, description: 'Packages or paths that bring rules' },
    ...fileSettings,
    overrides: {
      type: 'array',
      description: 'Settings for some files; later ones win',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: strings('Globs, relative to the folder of this file'),
          excludedFiles: strings('Globs of files that are left out again'),
          ...fileSettings,
        },
      },
    },
    ignorePatterns: strings('Files never linted, written as in .gitignore'),
    reportUnusedSuppressions: { type: 'boolean', description: 'Report suppressions that suppress nothing' },
  },
};

/** One schema for lists and one for all else: unlike with `anyOf`, an error speaks of the one that was meant. */
function either(list: object, single: object): object {
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
  return { if: { type: 'array' }, then: list, else: single };
}

function strings(description: string): object {
  return { description, allOf: [{ $ref: '#/definitions/strings' }] };
}
