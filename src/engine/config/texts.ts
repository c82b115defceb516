/** What is wrong with a config, and what to do. */
export const configTexts = {
  pattern: 'pattern {shown} in {file}: {message}',
  writeSeveralPatterns: 'Write several patterns',
  faultAt: '{at} in {file}: {problem}',
  notGiven: '{need} need {name}',
  giveToCompile: 'Give {name} to compileConfig',
  giveLanguages: 'Import japanese from vpclambda-lint/japanese, and give compileConfig languages: {languages}',
  noPreset: '{at} in {path}: no preset or config "{name}"',
  pluginsIn: 'plugins in {file}: {problem}',
  renameOne: 'Rename one of them',
  noService: 'no AWS service has the IAM prefix "{name}"',
  nameService: 'Name a service as IAM does in actions, such as "secretsmanager"',
  noRegion: '"{name}" is not an AWS Region',
  pluginInvalid: 'plugin {request}: {problem}',
  familyHasNoOptions: '{keys} in {file}: a family has no options',
  notValid: 'is not valid',
  unknownKey: 'no such key',
  missing: 'is missing',
  notAllowed: 'is not one of the allowed values',
  noSuchRule: '{at}: no such rule',
  samePrefix: 'plugins {request} and {request2} both call themselves "{prefix}"',
  nameRegion: 'Name it as AWS does, such as "eu-west-1"',
  optionsByRule: 'Give options to each rule by its own name',
  invalidSchema: 'the schema of rule {name} is invalid: {message}',
  seeRules: 'See --list-rules for all there are',
  at: '{at} in {path}: {problem}',
  whole: '{path}: {problem}',
  presetsAre: 'Presets: {names}',
  tellAuthor: 'Tell the author of {plugin}',
  optionsOfPlugin: "options of a plugin's rule",
  textsIn: 'texts in "{locale}"',
  commandLine: 'the command line',
  in: '{at} in {file}',
} as const;

/** Why a pattern is too large. */
export const globTexts = {
  longer: 'it is longer than {most} characters',
  deeper: 'its groups are nested deeper than {most} levels',
  wider: '{range} means more than {most} names',
} as const;

/** What is wrong with what a plugin exports. */
export const pluginTexts = {
  noRules: 'has no rules',
  exportRules: 'Export {shape}',
  noPrefix: '"{prefix}" can\'t be the prefix of its rules',
  giveName: 'Give it another meta.name or file name',
  otherId: 'meta.id is not "{id}"',
  atRule: '{at}: {problem}',
  noRule: 'is not a rule: define it with defineRule',
  noMeta: 'meta is missing',
  id: 'meta.id must be words with dashes, such as "function-without-tracing"',
  family: 'meta.family must be one of {families}',
  noSeverity: 'meta.severity must be error, warning or info',
  presets: 'meta.presets must be a list of "recommended" and "strict", or empty',
  summary: 'meta.summary is missing',
  messages: 'meta.messages is missing',
  message: 'meta.messages.{id} must have a problem and a remedy',
  schema: 'meta.schema must be a JSON schema of type "object"',
  defaults: 'meta.defaults must be an object',
  aliases: 'meta.aliases must be a list of ids',
  create: 'create must be a function',
} as const;

/** What is wrong with a value that does not fit its schema. */
export const schemaTexts = {
  allowed: 'Allowed: {names}',
  mustBe: 'must be {kinds}',
  mustBeLimit: 'must be {comparison} {limit}',
  tooShort: 'must not be shorter than {limit}',
  tooLong: 'must not be longer than {limit}',
  twice: 'holds an item twice',
  mustMatch: 'must match {pattern}',
  kinds: {
    object: 'an object',
    array: 'a list',
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
  },
} as const;
