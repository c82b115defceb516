import { parseArgs } from 'node:util';
import { regionFault } from '../../engine/config/known-names.ts';
import { didYouMean } from '../../engine/did-you-mean.ts';
import { said } from '../../language/sentence.ts';
import { type OptionSpec, type Options, optionSpecs } from './options.ts';
import { usageTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** The words that are before the operands of a command other than to lint. */
export const commands = [
  'explain',
  'explain-path',
  'show-model',
  'enis',
  'diff',
  'merge',
  'snapshot',
  'live',
  'find-eni',
  'lsp',
  'mcp',
  'new-rule',
  'init',
  'completion',
  'help',
] as const;

/** The commands; a lint is the one without a name. */
export type Command = 'lint' | (typeof commands)[number];

/** What the command line asks for. */
export interface Arguments {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: Options;
}

const specs: readonly OptionSpec[] = optionSpecs;

/** Reads the command line; faults in it are `UsageError`s that say what was meant. */
export function readArguments(argv: readonly string[]): Arguments {
  // Not strict: its own errors neither say what was meant nor how an option is used.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      specs.map((spec) => [
        spec.name,
        { type: spec.value ? ('string' as const) : ('boolean' as const), ...(spec.short && { short: spec.short }) },
      ]),
    ),
  });
  const options: Record<string, string | true | string[]> = {};
  for (const spec of specs) if (spec.many) options[spec.name] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = specs.find((each) => each.name === token.name) ?? unknownOption(token.rawName);
    if (!spec.value) {
      if (token.value !== undefined) throw new UsageError(said(usageTexts.optionTakesNoValue, { name: spec.name }));
      options[spec.name] = true;
      continue;
    }
    const isNextOption = !token.inlineValue && token.value !== '-' && token.value?.startsWith('-');
    if (!token.value || isNextOption)
      throw new UsageError(
        said(usageTexts.optionNeedsValue, { name: spec.name }),
        said(usageTexts.writeOption, { name: spec.name, value: spec.value }),
      );
    const before = options[spec.name];
    if (Array.isArray(before)) before.push(token.value);
    else if (before !== undefined)
      throw new UsageError(said(usageTexts.optionTwice, { name: spec.name }), said(usageTexts.giveOnce));
    else options[spec.name] = token.value;
  }
  const region = typeof options.region === 'string' ? regionFault(options.region, '--region') : undefined;
  if (region !== undefined)
    throw new UsageError(said(usageTexts.fault, { at: region.at, problem: region.problem }), region.remedy);
  if (positionals.includes('')) throw new UsageError(said(usageTexts.emptyArgument), said(usageTexts.setVariable));
  const [first, ...rest] = positionals;
  const command = commands.find((each) => each === first);
  return {
    command: command ?? 'lint',
    operands: command === undefined ? positionals : rest,
    options: options as unknown as Options,
  };
}

function unknownOption(rawName: string): never {
  // what switches something off is never meant where it was to be switched on, nor the other way round
  const isNegated = (name: string) => /^--no(?:-|[a-z]{3})/.test(name);
  const names = specs.map((spec) => `--${spec.name}`).filter((name) => isNegated(name) === isNegated(rawName));
  throw new UsageError(
    said(usageTexts.unknownOption, { rawName }),
    /^-[^-]$/.test(rawName) ? undefined : didYouMean(rawName, names),
  );
}
