import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { didYouMean } from '../../engine/did-you-mean.ts';
import { type Format, formatNames } from '../../report/index.ts';
import { showableLines } from '../../text/showable.ts';
import type { Terminal } from './terminal.ts';
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

/** Reads the values of `--format` for a command that has reports of its own. */
export function readOutputsOf<Name extends string>(
  given: readonly string[],
  names: readonly Name[],
  otherwise: Name,
): Output<Name>[] {
  if (given.length === 0) return [{ format: otherwise }];
  const outputs = given.map((text): Output<Name> => {
    const [, written = text, file] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    const format = names.find((name) => name === written);
    if (format === undefined)
      throw new UsageError(`unknown format ${written}`, didYouMean(written, names) ?? `Use one of ${names.join(', ')}`);
    if (file === '') throw new UsageError(`--format ${text} names no file`, `Write it as --format ${format}=FILE`);
    return file === undefined ? { format } : { format, file };
  });
  const onScreen = outputs.filter((output) => output.file === undefined);
  if (onScreen.length > 1)
    throw new UsageError(
      `${onScreen.map((each) => each.format).join(' and ')} both go to standard output`,
      `Give one a file: --format ${onScreen[1]?.format}=FILE`,
    );
  return outputs;
}

/** Folder by folder: asked for all at once, Node tries for ever where none can be made, as below `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Puts a report where it is wanted. */
export function deliver(output: Output<string>, text: string, terminal: Terminal): void {
  if (output.file === undefined) {
    if (output.format === 'github') terminal.commands(text);
    else terminal.out(text);
    return;
  }
  const path = resolve(terminal.cwd, output.file);
  try {
    makeFolder(dirname(path));
    // A file is printed too: `cat`, an artifact, a comment on a pull request.
    writeFileSync(path, showableLines(text, { colour: terminal.colour, commands: output.format === 'github' }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `--format ${output.format}=${output.file}: cannot be written (${code})`,
      'Name a file that can be written',
    );
  }
}
