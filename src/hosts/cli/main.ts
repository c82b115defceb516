import { ConfigError } from '../../engine/config/config-error.ts';
import { messageOf } from '../../language/message-of.ts';
import { said } from '../../language/sentence.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { explain } from './commands/explain.ts';
import { lint } from './commands/lint.ts';
import { listRules } from './commands/list-rules.ts';
import { printConfig } from './commands/print-config.ts';
import { packageVersion } from './files/package-root.ts';
import { languageOf, localeIn, withLocale } from './locale-option.ts';
import { givenOf, isOfLint, optionSpecs } from './options.ts';
import { type Fault, tellFaults } from './tell.ts';
import { type Process, type Terminal, terminalOf } from './terminal.ts';
import { usageTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command line and gives the exit code; faults become messages, never stack traces. */
export async function main(argv: readonly string[], process: Process): Promise<number> {
  let terminal = terminalOf(process);
  try {
    const given = readArguments(argv);
    await refuseStrangers(given);
    const args = withLocale(terminal.env, withConfigOf(terminal.env, given));
    const { color, 'no-color': noColor } = args.options;
    if (color && noColor) throw new UsageError(said(usageTexts.colorContradicts), said(usageTexts.giveOneOfThem));
    const language = (await languageOf(args.options.locale)) ?? process.language;
    const isPlain = !color && !noColor;
    terminal = terminalOf(process, isPlain ? process.colour : color === true, language);
    return await run(args, terminal);
  } catch (error) {
    if (argv.includes('--debug')) terminal.err(`${(error as Error).stack ?? error}\n`);
    if (error instanceof UsageError || error instanceof ConfigError) {
      // arguments that cannot be read are refused in the language that they ask for
      const language = terminal.language ?? (await languageOf(localeIn(argv, terminal.env)));
      tellFaults([error], { err: terminal.err, language });
      return 2;
    }
    tellFaults([faultOfOurs(error)], terminal);
    return 3;
  }
}

/** Throws `UsageError` where an option is given that the command has not. The table of commands is read only where there is one. */
async function refuseStrangers(args: Arguments): Promise<void> {
  const { command, options } = args;
  if (options.help) return;
  if (command === 'lint') {
    if (optionSpecs.every((spec) => isOfLint(spec) || !givenOf(options).includes(spec.name))) return;
    if (options.output !== undefined)
      throw new UsageError(said(usageTexts.notOfCommand, { command, name: 'output' }), said(usageTexts.reportToFile));
  }
  const { refuseStrangers } = await import('./lazy/commands/help.ts');
  refuseStrangers(args);
}

function faultOfOurs(error: unknown): Fault {
  const message = messageOf(error);
  const clauses = { problem: said(usageTexts.ownFault, { message }), remedy: said(usageTexts.runWithDebug) };
  return { message, clauses };
}

/** The config of the environment, where the command line names none and does not do without. */
function withConfigOf({ VPCLAMBDA_LINT_CONFIG: config }: Terminal['env'], args: Arguments): Arguments {
  const { options } = args;
  const isChosen = options.config ?? options['no-config'] ?? options['trusted-config'];
  return !config || isChosen ? args : { ...args, options: { ...options, config } };
}

function run(args: Arguments, terminal: Terminal): number | Promise<number> {
  const { command, operands, options } = args;
  if (options.help || command === 'help') {
    const about = command === 'help' ? operands : command === 'lint' ? [] : [command];
    return import('./lazy/commands/help.ts').then(({ helpFor }) => print(helpFor(about, terminal.language), terminal));
  }
  if (options.version) return print(`${packageVersion()}\n`, terminal);
  if (options['env-info'])
    return import('./lazy/commands/env-info.ts').then(({ envInfo }) => envInfo(options, terminal));
  if (options['list-rules']) return listRules(options, terminal);
  if (options['print-config'] !== undefined) return printConfig(options['print-config'], options, terminal);
  if (options['list-templates'])
    return import('./lazy/commands/list-templates.ts').then(({ listTemplates }) => listTemplates(args, terminal));
  if (options['print-links'])
    return import('./lazy/commands/print-links.ts').then(({ printLinks }) => printLinks(args, terminal));
  if (command === 'init') return import('./lazy/commands/init.ts').then(({ init }) => init(args, terminal));
  if (command === 'new-rule')
    return import('./lazy/commands/new-rule.ts').then(({ newRule }) => newRule(args, terminal));
  if (command === 'completion')
    return import('./lazy/commands/completion.ts').then(({ completionFor }) =>
      print(completionFor(operands, terminal.language), terminal),
    );
  if (command === 'explain') return explain(args, terminal);
  if (command === 'explain-path')
    return import('./lazy/commands/explain-path.ts').then(({ explainPath }) => explainPath(args, terminal));
  if (command === 'diff') return import('./lazy/commands/compare.ts').then(({ compare }) => compare(args, terminal));
  if (command === 'merge') return import('./lazy/commands/merge.ts').then(({ merge }) => merge(args, terminal));
  if (command === 'snapshot')
    return import('./lazy/commands/snapshot.ts').then(({ snapshot }) => snapshot(args, terminal));
  if (command === 'live') return import('./lazy/commands/live.ts').then(({ live }) => live(args, terminal));
  if (command === 'find-eni')
    return import('./lazy/commands/find-eni.ts').then(({ findEni }) => findEni(args, terminal));
  if (command === 'enis') return import('./lazy/commands/enis.ts').then(({ enis }) => enis(args, terminal));
  if (command === 'mcp') return import('./lazy/commands/mcp.ts').then(({ serveMcp }) => serveMcp(args, terminal, main));
  if (command === 'lsp') return import('./lazy/commands/lsp.ts').then(({ serveLsp }) => serveLsp(args, terminal));
  if (command === 'show-model')
    return import('./lazy/commands/show-model.ts').then(({ showModel }) => showModel(args, terminal));
  return lint(args, terminal);
}

function print(text: string, terminal: Terminal): number {
  terminal.out(text);
  return 0;
}
