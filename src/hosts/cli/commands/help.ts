import { didYouMean } from '../../../engine/did-you-mean.ts';
import { type Language, type Say, sayIn } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { wrap } from '../../../report/cells.ts';
import { sentence } from '../../../report/words.ts';
import type { OptionSpec } from '../options.ts';
import { helpTexts } from '../texts.ts';
import { UsageError } from '../usage-error.ts';
import { type CommandSpec, commandSpecs, optionsOf } from './command-specs.ts';

const width = 80;
const indent = 26;

/** `help [command]`: the text, at most 80 columns wide. Throws `UsageError` where there is no such command. */
export function helpFor(operands: readonly string[], language?: Language): string {
  const say = sayIn(language);
  const [name] = operands;
  if (name === undefined) return helpText(say);
  const spec = commandSpecs.find((each) => each.name === name);
  if (spec !== undefined && operands.length === 1) return helpOf(spec, say);
  const names = commandSpecs.map((each) => each.name);
  throw new UsageError(
    operands.length > 1 ? said(helpTexts.oneCommand) : said(helpTexts.noCommand, { name }),
    didYouMean(name, names) ?? said(helpTexts.theCommands, { names: names.join(', ') }),
  );
}

/** The help of the tool: its commands, and how to lint. */
function helpText(say: Say): string {
  const [lint] = commandSpecs as readonly [CommandSpec, ...CommandSpec[]];
  return sections(
    say(helpTexts.whatItDoes),
    `${say(helpTexts.usage)}\n  vpclambda-lint ${lint.usage[0]}\n  vpclambda-lint <command> ...`,
    `${say(helpTexts.commands)}\n${commandSpecs
      .slice(1)
      .map(({ name, summary }) => entry(name, say(summary), 16))
      .join('\n')}`,
    ...optionGroups(optionsOf(lint), say),
    exitCodes(say),
    examplesOf(lint, say),
  );
}

function helpOf(spec: CommandSpec, say: Say): string {
  const { name, usage, summary, about } = spec;
  return sections(
    [sentenceOf(say(summary)), ...(about === undefined ? [] : wrap(say(about), width))].join('\n'),
    `${say(helpTexts.usage)}\n${usage.map((each) => `  vpclambda-lint ${each}`).join('\n')}`,
    ...optionGroups(optionsOf(spec), say),
    ...(name === 'lint' || name === 'diff' || name === 'live' || name === 'merge' ? [exitCodes(say)] : []),
    examplesOf(spec, say),
  );
}

function exitCodes(say: Say): string {
  const { exitCodes: title, exit } = helpTexts;
  return [say(title), ...Object.entries(exit).map(([code, text]) => `  ${code}  ${say(text)}`)].join('\n');
}

function sections(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function sentenceOf(clause: string): string {
  return sentence(`${clause.charAt(0).toUpperCase()}${clause.slice(1)}`);
}

function examplesOf({ examples }: CommandSpec, say: Say): string {
  return [say(helpTexts.examples), ...examples.map(([typed, what]) => `  # ${say(what)}\n  ${typed}`)].join('\n');
}

function optionGroups(specs: readonly OptionSpec[], say: Say): readonly string[] {
  const groups = new Map<string, OptionSpec[]>();
  for (const spec of specs) groups.set(spec.group, [...(groups.get(spec.group) ?? []), spec]);
  return [...groups].map(
    ([group, ofGroup]) => `${say(group)}\n${ofGroup.map((spec) => optionLines(spec, say)).join('\n')}`,
  );
}

function optionLines({ name, short, value, help }: OptionSpec, say: Say): string {
  return entry(`${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, say(help), indent);
}

function entry(name: string, text: string, column: number): string {
  const lines = wrap(text, width - column);
  const left = `  ${name}`;
  const first = left.length < column - 1 ? left.padEnd(column) + lines.shift() : left;
  return [first, ...lines.map((line) => ' '.repeat(column) + line)].join('\n');
}
