import { allOf } from '../../../language/lists.ts';
import { said } from '../../../language/sentence.ts';
import { formatNames, reportNames } from '../../../report/index.ts';
import type { Arguments, Command } from '../arguments.ts';
import { givenOf, isOfLint, type OptionSpec, optionSpecs } from '../options.ts';
import { usageTexts } from '../texts.ts';
import { UsageError } from '../usage-error.ts';

/** One command, for its help and for completion in shells. */
export interface CommandSpec {
  readonly name: Command;
  /** What follows `vpclambda-lint`, one form a line. */
  readonly usage: readonly string[];
  /** One clause. */
  readonly summary: string;
  /** Further sentences of its own help. */
  readonly about?: string;
  readonly options: readonly OptionName[];
  /** The reports that --format takes, where they are not those of a lint. */
  readonly formats?: Formats;
  /** What its operands are, for completion. */
  readonly operands: 'files' | 'rules' | 'commands' | 'shells' | 'none';
  /** What to type, and what that does. */
  readonly examples: readonly (readonly [string, string])[];
}

type OptionName = (typeof optionSpecs)[number]['name'];

/** What `--format` takes, and what the help says of it. */
interface Formats {
  readonly names: readonly string[];
  readonly value: string;
  readonly help: string;
}

const textOrJson = { names: ['text', 'json'], value: 'KIND', help: 'text or json. Default: text' } as const;

const pictures = {
  names: ['text', 'json', 'markdown', 'mermaid', 'dot', 'svg', 'html'],
  value: 'KIND[=FILE]',
  help: 'text, json, markdown, mermaid, dot, svg or html, to FILE or to standard output. Default: text',
} as const;

const reportsOfUpdates = {
  names: formatNames,
  value: 'KIND[=FILE]',
  help: 'text, json, github, sarif, junit, gitlab, markdown or compact, to FILE or to standard output. Default: text; inside GitHub Actions: github',
} as const;

const ofConfig = ['config', 'no-config', 'trusted-config', 'no-plugins', 'locale'] as const;
const ofRules = ['rule', 'only', 'skip', 'preset'] as const;
const ofValues = ['parameter', 'parameters', 'region'] as const;
const ofReading = [
  'ignore-pattern',
  'stdin-filename',
  'no-code',
  'no-siblings',
  'no-deployments',
  ...ofConfig,
  ...ofValues,
] as const;

/** The commands in the order of the help. */
const specs = [
  {
    name: 'lint',
    usage: ['[options] <file | folder | glob | ->...'],
    summary: 'finds what goes wrong, before you deploy',
    about:
      'Folders are searched for templates, except for what .gitignore excludes. - reads a template from standard input.',
    options: optionSpecs.flatMap((spec) => (isOfLint(spec) ? spec.name : [])),
    operands: 'files',
    examples: [
      ['vpclambda-lint template.yaml', 'one template'],
      ['vpclambda-lint --parameters prod.json --format text --format sarif=out.sarif .', 'all, as deployed in prod'],
      ['cdk synth | vpclambda-lint --stdin-filename stack.yaml -', 'a stack of CDK'],
      ['vpclambda-lint --baseline known.json --update-baseline .', 'accept what is there today'],
      ['vpclambda-lint --changed-since origin/main .', 'only what this branch changes'],
    ],
  },
  {
    name: 'explain',
    usage: ['explain <rule>'],
    summary: 'what a rule finds, why, how to fix it',
    options: ['format', ...ofConfig],
    formats: textOrJson,
    operands: 'rules',
    examples: [
      ['vpclambda-lint explain function-cannot-reach-service', 'the page of a rule'],
      ['vpclambda-lint explain --format json function-cannot-reach-service', 'the same for programs'],
    ],
  },
  {
    name: 'explain-path',
    usage: ['explain-path <template> <function> <service | resource>', 'explain-path --live <function> <service>'],
    summary: 'the path from a function, or where it ends',
    about: 'Prints the path from each subnet of a function, hop by hop. With --live, as it is deployed now.',
    options: [...ofReading, 'format', 'live', 'profile', 'from'],
    formats: textOrJson,
    operands: 'files',
    examples: [
      ['vpclambda-lint explain-path template.yaml Orders sqs', 'to a service'],
      ['vpclambda-lint explain-path template.yaml Orders Database', 'to a resource of the template'],
      ['vpclambda-lint explain-path template.yaml Orders internet', 'to the internet'],
    ],
  },
  {
    name: 'enis',
    usage: ['enis <templates...>'],
    summary: 'the ENIs that Lambda creates, as a table or picture',
    options: [...ofReading, 'format'],
    formats: pictures,
    operands: 'files',
    examples: [
      ['vpclambda-lint enis template.yaml', 'a table'],
      ['vpclambda-lint enis --format html=enis.html templates/', 'a picture of all templates'],
    ],
  },
  {
    name: 'diff',
    usage: ['diff <before> <after>'],
    summary: 'what an update does to ENIs',
    about: 'Compares two files or two folders, each as it is or as git:REV:PATH. Only rules about updates run.',
    options: [
      ...ofReading,
      ...ofRules,
      'change-set',
      'format',
      'quiet',
      'min-severity',
      'max-warnings',
      'exit-zero',
      'show-undecided',
    ],
    formats: reportsOfUpdates,
    operands: 'files',
    examples: [
      ['vpclambda-lint diff deployed.yaml template.yaml', 'two files'],
      ['vpclambda-lint diff git:main:template.yaml template.yaml', 'a branch of git and the file as it is'],
    ],
  },
  {
    name: 'merge',
    usage: ['merge [--output FILE] <reports...>'],
    summary: 'puts the reports of all shards together',
    about:
      'Takes JSON, SARIF or JUnit reports that --shard wrote, in any order, prints what one run would have reported, and ends with its exit code.',
    options: ['max-warnings', 'exit-zero', 'output'],
    operands: 'files',
    examples: [['vpclambda-lint merge --output all.sarif shard-*.sarif', 'the shards of a CI matrix']],
  },
  {
    name: 'snapshot',
    usage: ['snapshot --vpc ID', 'snapshot --stack NAME'],
    summary: 'describes a network or stack of AWS for a config',
    options: ['vpc', 'stack', 'region', 'profile', 'from', 'output'],
    operands: 'none',
    examples: [
      ['vpclambda-lint snapshot --region eu-west-1 --vpc vpc-0a1b --output network.json', 'by asking AWS'],
      ['vpclambda-lint snapshot --from vpcs.json --from subnets.json', 'from saved AWS CLI output'],
    ],
  },
  {
    name: 'live',
    usage: ['live --function NAME', 'live --stack NAME', 'live --vpc ID'],
    summary: 'what is wrong with what is deployed now',
    options: [
      'function',
      'stack',
      'vpc',
      'region',
      'profile',
      'from',
      'format',
      'show-undecided',
      ...ofRules,
      ...ofConfig,
    ],
    formats: textOrJson,
    operands: 'none',
    examples: [['vpclambda-lint live --region eu-west-1 --stack orders', 'all functions of a stack']],
  },
  {
    name: 'find-eni',
    usage: ['find-eni --eni ID', 'find-eni --security-group ID', 'find-eni --subnet ID', 'find-eni --vpc ID'],
    summary: 'who holds an ENI, and what to do',
    options: ['eni', 'security-group', 'subnet', 'vpc', 'region', 'profile', 'from', 'functions', 'format'],
    formats: textOrJson,
    operands: 'none',
    examples: [
      ['vpclambda-lint find-eni --region eu-west-1 --eni eni-0a1b', 'by asking AWS'],
      ['vpclambda-lint find-eni --from enis.json --security-group sg-0a1b', 'from saved AWS CLI output'],
    ],
  },
  {
    name: 'show-model',
    usage: ['show-model <template>'],
    summary: 'the network as it was understood',
    options: [...ofReading, 'format'],
    formats: textOrJson,
    operands: 'files',
    examples: [['vpclambda-lint show-model template.yaml', 'read it first when a finding surprises you']],
  },
  {
    name: 'lsp',
    usage: ['lsp [options]'],
    summary: 'answers editors by the Language Server Protocol',
    about: 'Speaks over standard input and output. Options hold for all templates, as on the command line.',
    options: [
      'ignore-pattern',
      'no-code',
      'no-siblings',
      'no-deployments',
      'report-unused',
      'no-inline-config',
      ...ofConfig,
      ...ofRules,
      ...ofValues,
    ],
    operands: 'none',
    examples: [['vpclambda-lint lsp', 'as an editor starts it']],
  },
  {
    name: 'mcp',
    usage: ['mcp [options]'],
    summary: 'answers agents by the Model Context Protocol',
    about:
      'Speaks over standard input and output. Reads only below the folders that the client opens, or below this one, and runs no plugins.',
    options: ['locale'],
    operands: 'none',
    examples: [['claude mcp add vpclambda-lint -- npx vpclambda-lint mcp', 'in a client that is told by a command']],
  },
  {
    name: 'new-rule',
    usage: ['new-rule <id>'],
    summary: 'creates a rule of your own, with its test',
    about: 'Writes a plugin into lint-rules/ of this folder, overwrites nothing, and says what is next.',
    options: ['typescript'],
    operands: 'none',
    examples: [
      ['vpclambda-lint new-rule function-without-description', 'in JavaScript'],
      ['vpclambda-lint new-rule --typescript function-without-description', 'in TypeScript'],
    ],
  },
  {
    name: 'init',
    usage: ['init'],
    summary: 'writes a config, a pre-commit hook and a workflow',
    about: 'Looks at what is in this folder, asks nothing, and overwrites nothing: what is there already is kept.',
    options: [],
    operands: 'none',
    examples: [['npx vpclambda-lint init', 'in the folder of a repository']],
  },
  {
    name: 'completion',
    usage: ['completion <bash | zsh | fish>'],
    summary: 'prints what completes commands in a shell',
    options: [],
    operands: 'shells',
    examples: [
      ['source <(vpclambda-lint completion bash)', 'in ~/.bashrc'],
      ['vpclambda-lint completion zsh > "${fpath[1]}/_vpclambda-lint"', 'once, for zsh'],
      ['vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish', 'once, for fish'],
    ],
  },
  {
    name: 'help',
    usage: ['help [command]'],
    summary: 'the help of a command',
    options: [],
    operands: 'commands',
    examples: [['vpclambda-lint help diff', 'the same as vpclambda-lint diff --help']],
  },
] as const satisfies readonly CommandSpec[];

/** All commands, in the order of the help. */
export const commandSpecs: readonly CommandSpec[] = specs;

type Spec = (typeof specs)[number];

/** What the help says of commands and options, beside their names. */
export type CommandText =
  | Spec['summary']
  | (Spec extends infer Each ? (Each extends { readonly about: infer About } ? About : never) : never)
  | Spec['examples'][number][1]
  | (Spec extends infer Each
      ? Each extends { readonly formats: { readonly help: infer Help } }
        ? Help
        : never
      : never)
  | (typeof optionSpecs)[number]['help' | 'group'];

/** All of it, each text once: what a translation has to hold. */
export function commandTexts(): ReadonlySet<CommandText> {
  const ofCommands = commandSpecs.flatMap(({ summary, about, formats, examples }) => [
    summary,
    ...(about === undefined ? [] : [about]),
    ...(formats === undefined ? [] : [formats.help]),
    ...examples.map(([, what]) => what),
  ]);
  const texts = new Set<string>([...ofCommands, ...optionSpecs.flatMap(({ help, group }) => [help, group])]);
  return texts as ReadonlySet<string> as ReadonlySet<CommandText>;
}

/** The options of a command in the order of the help, as it takes them. */
export function optionsOf({ options, formats }: CommandSpec): readonly OptionSpec[] {
  const own = new Set<string>([...options, ...ofEveryCommand]);
  return optionSpecs.flatMap((spec: OptionSpec) => {
    if (!own.has(spec.name)) return [];
    if (spec.name !== 'format') return [spec];
    const { names = [...reportNames], value = spec.value, help = spec.help } = formats ?? {};
    return [{ ...spec, choices: names, value: value!, help }];
  });
}

const ofEveryCommand = ['color', 'no-color', 'locale', 'help', 'debug'] as const;

/** Throws `UsageError` where an option is given that the command has not: what it would do is not done. */
export function refuseStrangers({ command, options }: Arguments): void {
  const spec = commandSpecs.find(({ name }) => name === command)!;
  const own = new Set<string>([...optionsOf(spec).map(({ name }) => name), 'version']);
  if (command === 'merge') own.add('format'); // it says itself why it has none
  const stray = givenOf(options).find((name) => !own.has(name));
  if (stray === undefined) return;
  const others = commandSpecs.filter((each) => each.options.some((name) => name === stray)).map(({ name }) => name);
  throw new UsageError(
    said(usageTexts.notOfCommand, { command, name: stray }),
    said(usageTexts.ofOtherCommands, { command, others: allOf(others) }),
  );
}
