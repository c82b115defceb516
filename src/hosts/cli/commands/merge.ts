import { resolve } from 'node:path';
import { said } from '../../../language/sentence.ts';
import { mergeShards } from '../../../report/merge/merge-shards.ts';
import { UnusableReport } from '../../../report/merge/unusable-report.ts';
import { limits } from '../../../text/limits.ts';
import type { Arguments } from '../arguments.ts';
import { readText } from '../files/read-text.ts';
import { deliver } from '../outputs.ts';
import { tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readMaxWarnings, withoutFailure } from './lint.ts';
import { mergeTexts } from './texts/merge.ts';

/** `merge`: puts the reports of all shards together, and ends as one run would have ended. */
export function merge({ operands, options }: Arguments, terminal: Terminal): number {
  if (operands.length === 0) throw new UsageError(said(mergeTexts.nothingToMerge), said(mergeTexts.nameReports));
  if (options.format.length > 0)
    throw new UsageError(said(mergeTexts.takesNoFormat), said(mergeTexts.hasFormatOfReports));
  const maxWarnings = readMaxWarnings(options) ?? Number.POSITIVE_INFINITY;
  const files = operands.map((file) => ({
    file,
    text: readText(resolve(terminal.cwd, file), file, limits.inputBytes),
  }));
  try {
    const { format, text, exitCode, warnings } = mergeShards(files);
    const { output: file } = options;
    deliver({ format, ...(file !== undefined && { file }) }, text, terminal);
    if (file !== undefined) tellNotes([said(mergeTexts.merged, { count: files.length, file })], terminal);
    const code = exitCode === 0 && warnings > maxWarnings ? 1 : exitCode;
    return options['exit-zero'] ? withoutFailure(code) : code;
  } catch (error) {
    if (error instanceof UnusableReport) throw new UsageError(error.problem, error.remedy);
    throw error;
  }
}
