/** One option of the command line. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly many?: boolean;
  /** What its value is one of, where it is not free. */
  readonly choices?: readonly string[];
  readonly group:
    | 'What to lint'
    | 'What to report'
    | 'Configuration'
    | 'Template values'
    | 'Output'
    | 'Fixing'
    | 'Asking AWS'
    | 'New rules'
    | 'About';
  readonly help: string;
}

/** All options, in the order of the help. Parsing, help and "did you mean" read this one list. */
export const optionSpecs = [
  {
    name: 'ignore-pattern',
    value: 'GLOB',
    many: true,
    group: 'What to lint',
    help: 'Leave out files that match, beside those of the config',
  },
  {
    name: 'stdin-filename',
    value: 'PATH',
    group: 'What to lint',
    help: 'The name that standard input (-) goes by: decides its config and how it is shown',
  },
  {
    name: 'templates-only',
    group: 'What to lint',
    help: 'Ignore named files that are not templates, and exit with 0 when none is, or none is named: for hooks that pass every changed file',
  },
  {
    name: 'no-code',
    group: 'What to lint',
    help: 'Do not read the code of functions that templates name or that lies beside them (CodeUri, assets, zip files, images)',
  },
  {
    name: 'no-siblings',
    group: 'What to lint',
    help: 'Look at no other templates of the repository, such as those that export what a template imports',
  },
  {
    name: 'no-deployments',
    group: 'What to lint',
    help: 'Do not look for files of the repository that say how templates are deployed (samconfig, Sceptre, deploy lines in scripts, ...)',
  },
  {
    name: 'shard',
    value: 'I/N',
    group: 'What to lint',
    help: 'Lint the I-th of N parts of what is named, each on a machine of its own; merge puts their reports together',
  },
  {
    name: 'cache',
    group: 'What to lint',
    help: 'Keep what is found, and judge again only what has changed since, or depends on what has',
  },
  {
    name: 'cache-location',
    value: 'FILE',
    group: 'What to lint',
    help: "Where --cache keeps it; otherwise a file in the user's cache folder",
  },
  {
    name: 'concurrency',
    value: 'N|auto|off',
    group: 'What to lint',
    help: 'Judge templates that are not linked in N threads, or in as many as pay off. Default: off',
  },
  {
    name: 'against',
    value: 'REV|FILE',
    group: 'What to lint',
    help: 'What is deployed now: a revision of git, or a file. Rules about updates then report too',
  },
  {
    name: 'change-set',
    value: 'FILE',
    group: 'What to lint',
    help: 'What `aws cloudformation describe-change-set` prints, for diff and --against: says for certain what is replaced',
  },
  {
    name: 'no-error-on-unmatched',
    group: 'What to lint',
    help: 'Do not fail where patterns and folders hold no template',
  },
  { name: 'quiet', group: 'What to report', help: 'Report errors only: the same as --min-severity error' },
  {
    name: 'min-severity',
    value: 'SEVERITY',
    group: 'What to report',
    help: 'Report only what is at least as severe: info, warning or error. The exit code does not change',
  },
  {
    name: 'max-warnings',
    value: 'N',
    group: 'What to report',
    help: 'Exit with 1 when there are more than N warnings',
  },
  {
    name: 'exit-zero',
    group: 'What to report',
    help: 'Exit with 0 whatever is found. Wrong usage, and files that cannot be read, still exit with 2',
  },
  {
    name: 'show-undecided',
    group: 'What to report',
    help: 'Also list the questions that could not be answered, and what would decide each',
  },
  {
    name: 'summary',
    group: 'What to report',
    help: 'In the text report, count the findings of each rule instead of showing them',
  },
  {
    name: 'changed-since',
    value: 'REV',
    group: 'What to report',
    help: 'Only findings about what changed since a revision of git, or since the branch forked from it',
  },
  {
    name: 'baseline',
    value: 'FILE',
    group: 'What to report',
    help: 'Leave out the findings that FILE knows: for repositories that have some already',
  },
  {
    name: 'update-baseline',
    group: 'What to report',
    help: 'Write what is found to the file of --baseline; what is fixed drops out of it',
  },
  { name: 'report-unused', group: 'What to report', help: 'Report suppressions that suppress nothing' },
  {
    name: 'no-inline-config',
    group: 'What to report',
    help: 'Ignore suppressions in comments and in Metadata',
  },
  {
    name: 'config',
    short: 'c',
    value: 'FILE',
    group: 'Configuration',
    help: 'Use this config in place of those found above each template; without it, that of VPCLAMBDA_LINT_CONFIG',
  },
  { name: 'no-config', group: 'Configuration', help: 'Read no config file' },
  {
    name: 'trusted-config',
    value: 'FILE',
    group: 'Configuration',
    help: 'As --config, for templates of strangers: FILE must lie outside of the work tree that is linted',
  },
  {
    name: 'no-plugins',
    group: 'Configuration',
    help: 'Run no plugin that a config names; what it says of their rules is passed over',
  },
  {
    name: 'rule',
    value: "'ID: SEVERITY'",
    many: true,
    group: 'Configuration',
    help: 'Set a rule (or family/*) to off, info, warning or error; options as JSON: \'id: ["error", {...}]\'',
  },
  {
    name: 'only',
    value: 'RULE',
    many: true,
    group: 'Configuration',
    help: 'Run only a rule, also where it is off, or what is on of a family (connectivity/*). With --fix, fix only that',
  },
  {
    name: 'skip',
    value: 'RULE',
    many: true,
    group: 'Configuration',
    help: 'Do not run a rule, or a family; wins over --only',
  },
  {
    name: 'preset',
    value: 'NAME',
    group: 'Configuration',
    help: 'The rules to start from: recommended (default), strict, all or none',
  },
  {
    name: 'print-config',
    value: 'FILE',
    group: 'Configuration',
    help: 'Print what the config says about FILE, and lint nothing',
  },
  {
    name: 'list-templates',
    group: 'Configuration',
    help: 'Print the templates that would be linted, and lint nothing; with --format json for machines',
  },
  {
    name: 'print-links',
    group: 'Configuration',
    help: 'Print which templates are looked at together, which code was found by its handler, and why, and lint nothing; with --format json for machines',
  },
  {
    name: 'parameter',
    short: 'p',
    value: 'NAME=VALUE',
    many: true,
    group: 'Template values',
    help: 'The value of a template parameter; wins over --parameters, which wins over Default',
  },
  {
    name: 'parameters',
    value: 'FILE',
    many: true,
    group: 'Template values',
    help: "Parameter values: CloudFormation's or CodePipeline's JSON, a plain map, or samconfig.toml (other environments as FILE#ENV)",
  },
  { name: 'region', value: 'REGION', group: 'Template values', help: 'The value of AWS::Region, or the one to ask in' },
  {
    name: 'format',
    short: 'f',
    value: 'KIND[=FILE]',
    many: true,
    group: 'Output',
    help: 'text, json, github, sarif, junit, gitlab, markdown, compact, html, or a formatter of your own (./file.mjs, or a package vpclambda-lint-formatter-*), to FILE or to standard output. Default: text; inside GitHub Actions: github',
  },
  {
    name: 'color',
    group: 'Output',
    help: 'Colour the text, wherever it goes; otherwise FORCE_COLOR and NO_COLOR decide',
  },
  { name: 'no-color', group: 'Output', help: 'Do not colour the text' },
  {
    name: 'locale',
    value: 'NAME',
    group: 'Output',
    help: 'The language of reports: en, ja, or auto for what LC_ALL, LC_MESSAGES or LANG say',
  },
  { name: 'fix', group: 'Fixing', help: 'Apply the safe fixes to the files' },
  {
    name: 'fix-dry-run',
    group: 'Fixing',
    help: 'Print what --fix would change as a diff, then report what it would leave; change nothing',
  },
  { name: 'eni', value: 'ID', many: true, group: 'Asking AWS', help: 'The network interface that find-eni looks for' },
  {
    name: 'security-group',
    value: 'ID',
    many: true,
    group: 'Asking AWS',
    help: "In place of --eni: all of Lambda's ENIs with this group",
  },
  { name: 'subnet', value: 'ID', many: true, group: 'Asking AWS', help: "All of Lambda's ENIs in this subnet" },
  {
    name: 'vpc',
    value: 'ID',
    many: true,
    group: 'Asking AWS',
    help: "All of Lambda's ENIs in this VPC; for snapshot, the VPC to describe; for live, the one whose functions are judged",
  },
  {
    name: 'function',
    value: 'NAME',
    many: true,
    group: 'Asking AWS',
    help: 'For live: a deployed function to judge',
  },
  {
    name: 'stack',
    value: 'NAME',
    many: true,
    group: 'Asking AWS',
    help: 'For live: a stack whose functions are judged; for snapshot, one to describe with all that it uses',
  },
  { name: 'live', group: 'Asking AWS', help: 'For explain-path: the path of a function as deployed now' },
  { name: 'profile', value: 'NAME', group: 'Asking AWS', help: "The profile of AWS's config files to ask with" },
  {
    name: 'from',
    value: 'FILE',
    many: true,
    group: 'Asking AWS',
    help: 'Offline: read saved AWS CLI output',
  },
  {
    name: 'functions',
    value: 'FILE',
    many: true,
    group: 'Asking AWS',
    help: 'For find-eni --from: what `aws lambda list-functions --function-version ALL` gave',
  },
  {
    name: 'output',
    value: 'FILE',
    group: 'Output',
    help: 'Where snapshot or merge writes; standard output otherwise',
  },
  { name: 'typescript', group: 'New rules', help: 'Write TypeScript rather than JavaScript' },
  { name: 'list-rules', group: 'About', help: 'List the built-in rules; with --format json for machines' },
  {
    name: 'env-info',
    group: 'About',
    help: 'Print the versions of what it runs on, and which configs hold here: for a report of a fault; with --format json for machines',
  },
  { name: 'version', short: 'v', group: 'About', help: 'Print the version' },
  { name: 'help', short: 'h', group: 'About', help: 'Print this help; after a command, its own' },
  { name: 'timing', group: 'About', help: 'Print on standard error how long each stage and each rule took' },
  {
    name: 'stats',
    group: 'About',
    help: 'Print on standard error what was read and found, and the time and memory that it took, as JSON',
  },
  { name: 'debug', group: 'About', help: 'Show stack traces of faults' },
] as const satisfies readonly OptionSpec[];

type Spec = (typeof optionSpecs)[number];
type ManyName = Extract<Spec, { many: true }>['name'];
type ValueName = Exclude<Extract<Spec, { value: string }>['name'], ManyName>;
type SwitchName = Exclude<Spec['name'], ManyName | ValueName>;

/** The options as given: switches are true or absent, repeatable ones are lists. */
export type Options = { readonly [Name in SwitchName]?: true } & { readonly [Name in ValueName]?: string } & {
  readonly [Name in ManyName]: readonly string[];
};

/** Whether the command that lints takes an option: all but those that only other commands know. */
export function isOfLint({ name, group }: Pick<OptionSpec, 'name' | 'group'>): boolean {
  return group !== 'Asking AWS' && group !== 'New rules' && name !== 'output';
}

/** The names of the options that were given. */
export function givenOf(options: Options): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) => (Array.isArray(value) && value.length === 0 ? [] : name));
}
