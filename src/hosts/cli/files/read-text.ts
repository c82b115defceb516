import { said } from '../../../language/sentence.ts';
import { type Limit, limits } from '../../../text/limits.ts';
import { UsageError } from '../usage-error.ts';
import { decode } from './decode.ts';
import { readBytes } from './read-file.ts';
import { fileTexts } from './texts.ts';

/** The text of a file, or of standard input (0). Throws `UsageError`. */
export function readText(file: string | 0, name: string, limit: Limit = limits.templateBytes): string {
  const read = readBytes(file, limit);
  if ('problem' in read)
    throw new UsageError(said(fileTexts.fileProblem, { name, problem: read.problem }), said(fileTexts.checkPath));
  return textOf(read.bytes, name);
}

/** Bytes as text. Throws `UsageError`. */
export function textOf(bytes: Uint8Array, name: string): string {
  const input = decode(bytes);
  if ('problem' in input) throw new UsageError(said(fileTexts.fileProblem, { name, problem: input.problem }));
  return input.text;
}
