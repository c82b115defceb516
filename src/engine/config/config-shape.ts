import { locales } from '../../language/locale.ts';

/** The levels a rule can be set to. */
export const ruleLevels = ['off', 'on', 'info', 'warning', 'warn', 'error'] as const;

/** JSON schema of what a config says of a rule with these options. */
export function settingSchema(options: object): object {
  return either({ minItems: 1, maxItems: 2, items: [{ enum: ruleLevels }, options] }, { enum: ruleLevels });
}

/** Definitions, because each of them is in two places: for all files and in `overrides`. */
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
  files: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
    then: { additionalProperties: { type: 'string' } },
    else: { $ref: '#/definitions/strings' },
  },
  reference: {
    type: 'object',
    description:
      'An output or resource of another stack; without either key, the one that has the name of the parameter',
    additionalProperties: false,
    required: ['stack'],
    properties: {
      stack: { type: 'string', description: 'The name of the other stack, in stacks' },
      output: { type: 'string', description: 'An output of its template' },
      resource: { type: 'string', description: 'The logical id of a resource of its template' },
    },
  },
};

const fileSettings = {
  rules: { $ref: '#/definitions/rules' },
  parameters: { $ref: '#/definitions/parameters' },
  region: { type: 'string', description: 'What AWS::Region is' },
  account: { type: 'string', description: 'What AWS::AccountId is' },
  partition: { type: 'string', description: 'What AWS::Partition is' },
};

/** What one value of a stack's `parameters` may be. */
const given = {
  description: 'A value, a reference such as {"stack": "network", "resource": "Vpc"}, or a list of both',
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
  then: { $ref: '#/definitions/reference' },
  else: either(
    {
      items: {
        if: { type: 'object' },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
        then: { $ref: '#/definitions/reference' },
        else: { type: ['string', 'number'] },
      },
    },
    { type: ['string', 'number', 'boolean'] },
  ),
};

const stack = {
  type: 'object',
  additionalProperties: false,
  required: ['template'],
  properties: {
    template: { type: 'string', description: 'The path of its template, from the folder of this file' },
    stackName: { type: 'string', description: 'What CloudFormation calls the stack: what AWS::StackName is' },
    parameters: {
      type: 'object',
      description: 'What its parameters are given, by name or by a pattern with *',
      additionalProperties: given,
    },
    parameterFiles: {
      description: 'Files of parameter values. Several are environments: findings say in which they hold',
      allOf: [{ $ref: '#/definitions/files' }],
    },
    region: { type: 'string', description: 'What AWS::Region is' },
    account: { type: 'string', description: 'What AWS::AccountId is' },
    shared: {
      type: 'boolean',
      description: 'Stacks that are not listed here use what this one exports, and may add to it',
    },
  },
};

const links = {
  type: 'object',
  description: 'By the name of a parameter or of a nested stack',
  additionalProperties: {
    description: 'The path of the template that is meant, from the folder of this file; false for none',
    if: { type: 'boolean' },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema
    then: { enum: [false] },
    else: { type: 'string' },
  },
};

/** JSON schema of a config file. The ids and options of rules are looked at when the config is compiled. */
export const configShape = {
  definitions: { ...definitions, stack, links },
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
    stacks: {
      type: 'object',
      description: 'The stacks that share networks, groups or roles, by a name for each',
      additionalProperties: { $ref: '#/definitions/stack' },
    },
    links: {
      type: 'object',
      description:
        'What templates are linked with, by their paths: for a parameter with which they name a stack, or for a nested stack',
      additionalProperties: { $ref: '#/definitions/links' },
    },
    networks: {
      description: 'Descriptions of networks that no template makes: paths of files, as snapshot writes them',
      allOf: [{ $ref: '#/definitions/strings' }],
    },
    networksAreComplete: {
      type: 'boolean',
      description:
        'Whether no stack outside of the repository adds endpoints, routes or rules to a network that a template exports',
    },
    locale: { enum: [...locales], description: 'The language of reports: English or Japanese' },
    reportUnusedSuppressions: { type: 'boolean', description: 'Report suppressions that suppress nothing' },
    suppressions: {
      type: 'object',
      description: 'What suppressions in templates must be like: others have no effect',
      additionalProperties: false,
      properties: {
        requireReasons: { type: 'boolean', description: 'Each must give a reason' },
        forbid: strings('Rules and families such as connectivity/* that must not be suppressed'),
      },
    },
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
