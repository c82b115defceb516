import { didYouMean } from '../../../engine/did-you-mean.ts';
import { wrap } from '../../../report/cells.ts';
import type { OptionSpec } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { type CommandSpec, commandSpecs, optionsOf } from './command-specs.ts';

const width = 80;
const indent = 26;

/** `help [command]`: the text, at most 80 columns wide. Throws `UsageError` where there is no such command. */
export function helpFor(operands: readonly string[]): string {
  const [name] = operands;
  if (name === undefined) return helpText();
  const spec = commandSpecs.find((each) => each.name === name);
  if (spec !== undefined && operands.length === 1) return helpOf(spec);
  const names = commandSpecs.map((each) => each.name);
  throw new UsageError(
    operands.length > 1 ? 'help takes one command' : `there is no command ${name}`,
    didYouMean(name, names) ?? `The commands are ${names.join(', ')}`,
  );
}

/** The help of the tool: its commands, and how to lint. */
function helpText(): string {
  const [lint] = commandSpecs as readonly [CommandSpec, ...CommandSpec[]];
  return sections(
    'Finds what goes wrong with AWS Lambda functions in a VPC, in CloudFormation,\nSAM and CDK templates.',
    `Usage\n  vpclambda-lint ${lint.usage[0]}\n  vpclambda-lint <command> ...`,
    `Commands (vpclambda-lint help <command> says more)\n${commandSpecs
      .slice(1)
      .map(({ name, summary }) => entry(name, summary, 16))
      .join('\n')}`,
    ...optionGroups(optionsOf(lint)),
    exitCodes,
    examplesOf(lint),
  );
}

function helpOf(spec: CommandSpec): string {
  const { name, usage, summary, about } = spec;
  return sections(
    [sentenceOf(summary), ...(about === undefined ? [] : wrap(about, width))].join('\n'),
    `Usage\n${usage.map((each) => `  vpclambda-lint ${each}`).join('\n')}`,
    ...optionGroups(optionsOf(spec)),
    ...(name === 'lint' || name === 'diff' || name === 'live' || name === 'merge' ? [exitCodes] : []),
    examplesOf(spec),
  );
}

const exitCodes = [
  'Exit codes',
  '  0  no errors, and no more warnings than --max-warnings allows',
  '  1  errors were found, or more warnings than that',
  '  2  wrong usage or config, a file that cannot be read, or nothing to lint',
  '  3  a fault of vpclambda-lint itself',
].join('\n');

function sections(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function sentenceOf(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

function examplesOf({ examples }: CommandSpec): string {
  return ['Examples', ...examples.map(([typed, what]) => `  # ${what}\n  ${typed}`)].join('\n');
}

function optionGroups(specs: readonly OptionSpec[]): readonly string[] {
  const groups = new Map<string, OptionSpec[]>();
  for (const spec of specs) groups.set(spec.group, [...(groups.get(spec.group) ?? []), spec]);
  return [...groups].map(([group, ofGroup]) => `${group}\n${ofGroup.map(optionLines).join('\n')}`);
}

function optionLines({ name, short, value, help }: OptionSpec): string {
  return entry(`${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, help, indent);
}

function entry(name: string, text: string, column: number): string {
  const lines = wrap(text, width - column);
  const left = `  ${name}`;
  const first = left.length < column - 1 ? left.padEnd(column) + lines.shift() : left;
  return [first, ...lines.map((line) => ' '.repeat(column) + line)].join('\n');
}
