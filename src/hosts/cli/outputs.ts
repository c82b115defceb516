import { resolve } from 'node:path';
import { didYouMean } from '../../engine/did-you-mean.ts';
import { bothOf } from '../../language/lists.ts';
import { said } from '../../language/sentence.ts';
import { type Format, formatNames, reportNames } from '../../report/index.ts';
import { showableLines } from '../../text/showable.ts';
import { writeOutput } from './files/write-file.ts';
import type { Terminal } from './terminal.ts';
import { usageTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** A report that is wanted, and the file it goes to; without one, standard output. */
export interface Output<Name extends string = Format> {
  readonly format: Name;
  readonly file?: string;
}

/** Reads the values of `--format`. */
export function readOutputs(given: readonly string[], env: Terminal['env']): Output[] {
  // GitHub shows workflow commands as annotations, and anything else as plain log lines.
  return readOutputsOf(given, formatNames, env.GITHUB_ACTIONS === 'true' ? 'github' : 'text');
}

/** The same for a lint, which also has reports that are loaded when they are asked for. */
export function readReports(given: readonly string[], env: Terminal['env']): Output<string>[] {
  return readOutputsOf<string>(given, reportNames, env.GITHUB_ACTIONS === 'true' ? 'github' : 'text', isFormatter);
}

/** A formatter of the user's: a path, or a package that is called so. A misspelt name of ours is neither. */
export function isFormatter(name: string): boolean {
  return /^\.{0,2}[\\/]|^[A-Za-z]:[\\/]|^(?:@[^/]+\/)?vpclambda-lint-formatter(?:-|$)/.test(name);
}

/** Reads the values of `--format` for a command that has reports of its own. */
export function readOutputsOf<Name extends string>(
  given: readonly string[],
  names: readonly Name[],
  otherwise: Name,
  isOther: (name: string) => boolean = () => false,
): Output<Name>[] {
  if (given.length === 0) return [{ format: otherwise }];
  const outputs = given.map((text): Output<Name> => {
    const [, written = text, file] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const format = names.find((name) => name === written) ?? (isOther(written) ? (written as Name) : undefined);
    if (format === undefined)
      throw new UsageError(
        said(usageTexts.unknownFormat, { written }),
        didYouMean(written, names) ?? said(usageTexts.useOneOf, { names: names.join(', ') }),
      );
    if (file === '')
      throw new UsageError(said(usageTexts.formatWithoutFile, { text }), said(usageTexts.writeFormatFile, { format }));
    return file === undefined ? { format } : { format, file };
  });
  const onScreen = outputs.filter((output) => output.file === undefined);
  if (onScreen.length > 1)
    throw new UsageError(
      said(usageTexts.bothToStandardOutput, { onScreen: bothOf(onScreen.map((each) => each.format)) }),
      said(usageTexts.giveFile, { format: onScreen.slice(1, 2).map((each) => each.format) }),
    );
  return outputs;
}

/** Whether JSON is asked for, of a command that has no other reports than that and text. Throws `UsageError`. */
export function isJsonAsked(given: readonly string[], command: string): boolean {
  const [format = 'text', ...more] = given;
  if (more.length > 0 || (format !== 'text' && format !== 'json'))
    throw new UsageError(said(usageTexts.printsTextOrJson, { command }), said(usageTexts.useTextOrJson));
  return format === 'json';
}

/** Puts each report where it is wanted. One that cannot be written keeps none of the others back. Throws `UsageError`. */
export function deliverAll<Name extends string>(
  outputs: readonly Output<Name>[],
  textOf: (output: Output<Name>) => string,
  terminal: Terminal,
): void {
  let fault: UsageError | undefined;
  for (const output of outputs)
    try {
      deliver(output, textOf(output), terminal);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      fault ??= error;
    }
  if (fault !== undefined) throw fault;
}

/** Puts a report where it is wanted. Throws `UsageError`. */
export function deliver(output: Output<string>, text: string, terminal: Terminal): void {
  if (output.file === undefined) {
    if (output.format === 'github') terminal.commands(text);
    else terminal.out(text);
    return;
  }
  // A file is printed too: `cat`, an artifact, a comment on a pull request.
  const shown = showableLines(text, { colour: terminal.colour, commands: output.format === 'github' });
  const fault = writeOutput(resolve(terminal.cwd, output.file), shown, terminal.cwd);
  if (fault === undefined) return;
  throw new UsageError(
    said(usageTexts.reportNotWritten, { format: output.format, file: output.file, why: fault.why }),
    fault.remedy,
  );
}
