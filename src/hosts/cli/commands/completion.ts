import { didYouMean } from '../../../engine/did-you-mean.ts';
import { rules } from '../../../index.ts';
import { type Language, type Say, sayIn } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { severities } from '../../../rule/severity.ts';
import type { OptionSpec } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { type CommandSpec, commandSpecs, optionsOf } from './command-specs.ts';
import { completionTexts } from './texts/completion.ts';

// Scripts that hold all they complete: asking this program at each press of the key would start Node each time.

/** `completion <shell>`: a script for the shell, made of the tables of commands and options. Throws `UsageError`. */
export function completionFor(operands: readonly string[], language?: Language): string {
  const [shell] = operands;
  const names = Object.keys(scripts);
  const write =
    shell === undefined || operands.length > 1 || !Object.hasOwn(scripts, shell) ? undefined : scripts[shell];
  if (write !== undefined) return write(sayIn(language));
  throw new UsageError(
    shell === undefined || operands.length > 1
      ? said(completionTexts.takesOneShell)
      : said(completionTexts.noCompletion, { shell }),
    (shell === undefined ? undefined : didYouMean(shell, names)) ??
      said(completionTexts.useOneOf, { names: names.join(', ') }),
  );
}

const scripts: Readonly<Record<string, (say: Say) => string>> = { bash, zsh, fish };

const commands = commandSpecs.filter(({ name }) => name !== 'lint');

/** What a value is chosen from; nothing where any file or text may be given. */
function choicesOf({ name, choices }: OptionSpec): readonly string[] | undefined {
  if (name === 'min-severity') return severities;
  if (name === 'concurrency') return ['auto', 'off'];
  if (name === 'preset') return ['recommended', 'strict', 'all', 'none'];
  if (name === 'locale') return ['en', 'ja', 'auto'];
  return choices;
}

function operandsOf({ operands }: CommandSpec): readonly string[] | undefined {
  if (operands === 'rules') return rules.map(({ meta }) => meta.id);
  if (operands === 'commands') return commandSpecs.map(({ name }) => name);
  if (operands === 'shells') return Object.keys(scripts);
  return operands === 'none' ? [] : undefined;
}

function bash(): string {
  const words = (spec: CommandSpec) =>
    optionsOf(spec)
      .flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])])
      .join(' ');
  const all = commandSpecs.flatMap((spec) => optionsOf(spec));
  const valued = [...new Map(all.filter(({ value }) => value).map((spec) => [spec.name, spec])).values()];
  const namesOf = (specs: readonly OptionSpec[]) =>
    specs.flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])]).join('|');
  const offered = (words: string) => `COMPREPLY=($(compgen -W ${words} -- "$cur")); return`;
  // which formats there are depends on the command
  const isFormat = ({ name }: OptionSpec) => name === 'format';
  const ofChoice = valued.flatMap((spec) => {
    const choices = choicesOf(spec);
    if (choices === undefined) return [];
    return [`    ${namesOf([spec])}) ${offered(isFormat(spec) ? '"$formats"' : `'${choices.join(' ')}'`)} ;;`];
  });
  const others = valued.filter((spec) => choicesOf(spec) === undefined);
  const variablesOf = (spec: CommandSpec) => {
    const operands = operandsOf(spec);
    const formats = optionsOf(spec).find(isFormat)?.choices;
    return [
      `options='${words(spec)}'`,
      ...(operands === undefined ? [] : [`operands='${operands.join(' ')}'`]),
      ...(formats === undefined ? [] : [`formats='${formats.join(' ')}'`]),
    ].join(' ');
  };
  return `# Completion of vpclambda-lint for bash. In ~/.bashrc: source <(vpclambda-lint completion bash)
_vpclambda_lint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" command=lint operands= options= formats=
  COMPREPLY=()
  if ((COMP_CWORD > 1)); then
    case "\${COMP_WORDS[1]}" in
      ${commands.map(({ name }) => name).join('|')}) command="\${COMP_WORDS[1]}" ;;
    esac
  else
    operands='${commands.map(({ name }) => name).join(' ')}'
  fi
  case "$command" in
${commandSpecs.map((spec) => `    ${spec.name}) ${variablesOf(spec)} ;;`).join('\n')}
  esac
  case "$prev" in
${ofChoice.join('\n')}
    ${namesOf(others)}) return ;;
  esac
  if [[ "$cur" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$operands" -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _vpclambda_lint vpclambda-lint
`;
}

function zsh(say: Say): string {
  const specOf = (spec: OptionSpec): string => {
    const { name, short, value, many, help } = spec;
    const choices = choicesOf(spec);
    const taken = choices === undefined ? (value?.includes('FILE') ? '_files' : ' ') : `(${choices.join(' ')})`;
    const names = short === undefined ? `--${name}` : `{-${short},--${name}}`;
    const before = many ? '*' : short === undefined ? '' : `(-${short} --${name})`;
    const after = `[${say(help).replace(/[[\]\\:]/g, '\\$&')}]${value === undefined ? '' : `:${value.replace(/[[\]\\:']/g, '')}:${taken}`}`;
    return short === undefined ? quoted(`${before}${names}${after}`) : `${quoted(before)}${names}${quoted(after)}`;
  };
  const argumentsOf = (spec: CommandSpec): string => {
    const operands = operandsOf(spec);
    const rest = operands === undefined ? '*:file:_files' : `*:operand:(${operands.join(' ')})`;
    return [...optionsOf(spec).map(specOf), quoted(rest)].map((each) => `        ${each}`).join(' \\\n');
  };
  return `#compdef vpclambda-lint
# Completion of vpclambda-lint for zsh: vpclambda-lint completion zsh > "\${fpath[1]}/_vpclambda-lint"
_vpclambda_lint_first() {
  local -a commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${say(summary)}`)}`).join('\n')}
  )
  _describe command commands
  _files
}
_vpclambda_lint() {
  if ((CURRENT == 2)) && [[ "$PREFIX" != -* ]]; then
    _vpclambda_lint_first
    return
  fi
  case "$words[2]" in
${commands
  .map(
    (spec) =>
      `    ${spec.name})\n      shift words\n      ((CURRENT--))\n      _arguments \\\n${argumentsOf(spec)}\n      ;;`,
  )
  .join('\n')}
    *)
      _arguments \\
${argumentsOf(commandSpecs[0]!)}
      ;;
  esac
}
if [[ "$funcstack[1]" == _vpclambda-lint ]]; then
  _vpclambda_lint "$@"
else
  compdef _vpclambda_lint vpclambda-lint
fi
`;
}

function fish(say: Say): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commandSpecs.flatMap((spec) => {
    const when =
      spec.name === 'lint' ? `not __fish_seen_subcommand_from ${names}` : `__fish_seen_subcommand_from ${spec.name}`;
    const start = `complete -c vpclambda-lint -n ${quoted(when)}`;
    const operands = operandsOf(spec);
    return [
      ...(spec.name === 'lint'
        ? []
        : [`complete -c vpclambda-lint -n __fish_use_subcommand -a ${spec.name} -d ${fishQuoted(say(spec.summary))}`]),
      ...(operands === undefined
        ? []
        : [`${start} -f${operands.length === 0 ? '' : ` -a ${quoted(operands.join(' '))}`}`]),
      ...optionsOf(spec).map((option) => {
        const short = option.short === undefined ? '' : ` -s ${option.short}`;
        return `${start} -l ${option.name}${short}${valueInFish(option)} -d ${fishQuoted(say(option.help))}`;
      }),
    ];
  });
  return `# Completion of vpclambda-lint for fish: vpclambda-lint completion fish > ~/.config/fish/completions/vpclambda-lint.fish\n${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What fish completes behind an option: its choices, files, or nothing. */
function valueInFish(option: OptionSpec): string {
  const choices = choicesOf(option);
  if (choices !== undefined) return ` -x -a ${quoted(choices.join(' '))}`;
  if (option.value === undefined) return '';
  return option.value.includes('FILE') ? ' -r -F' : ' -x';
}

function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
