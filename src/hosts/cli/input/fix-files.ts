import { ConfigError } from '../../../engine/config/config-error.ts';
import { fixUntilSettled } from '../../../engine/fix/apply-fixes.ts';
import type { FileResult } from '../../../engine/result.ts';
import { said } from '../../../language/sentence.ts';
import { limits } from '../../../text/limits.ts';
import { decode, encodeLike } from '../files/decode.ts';
import { type FileToLint, withSlashes } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import { type NotWritten, rewriteFile } from '../files/write-file.ts';
import type { Fault } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { generatorOf, refusalOf } from './built/generated.ts';
import type { Input } from './load-files.ts';
import { inputTexts } from './texts.ts';

/** What fixes make of a file. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many findings are gone. */
  readonly fixed: number;
}

/** What came of fixing. */
export interface Fixed {
  /** The templates as they are now. */
  readonly inputs: readonly Input[];
  readonly changes: readonly Change[];
  /** Fixes that could not be written: their findings stay in the report. */
  readonly faults: readonly Fault[];
  readonly crashes: readonly unknown[];
}

/** Fixes file by file, each beside the others as they are by then; `cwd` where the files are to be written. */
export function fixFiles(
  inputs: readonly Input[],
  lint: (inputs: readonly Input[], asked: Input) => readonly FileResult[],
  cwd: string | undefined,
): Fixed {
  const changes: Change[] = [];
  const faults: Fault[] = [];
  const crashes: unknown[] = [];
  let current = inputs;
  for (const [index, { file, source }] of inputs.entries()) {
    const withText = (text: string) =>
      current.map((each) => (each.file === file ? { ...each, source: { ...each.source, text } } : each));
    const findingsIn = (text: string) => {
      const all = withText(text);
      const results = lint(all, all[index]!).filter(({ path }) => path === file.path);
      return results.flatMap(({ findings }) => findings);
    };
    try {
      const generator = generatorOf(file.absolute, source);
      if (generator !== undefined) {
        const refusal = refusalOf(file.path, generator, findingsIn(source.text));
        if (refusal !== undefined) faults.push(refusal);
        continue;
      }
      const { text, fixed } = fixUntilSettled(file.path, source.text, findingsIn);
      if (fixed.length === 0) continue;
      const unwritten = cwd === undefined ? undefined : writeFix(file, source.text, text, cwd);
      if (unwritten !== undefined) {
        const { why, remedy } = unwritten;
        faults.push(new UsageError(said(inputTexts.unwritten, { path: file.path, count: fixed.length, why }), remedy));
        continue;
      }
      current = withText(text);
      changes.push({ path: file.path, before: source.text, after: text, fixed: fixed.length });
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      crashes.push(error);
    }
  }
  return { inputs: current, changes, faults, crashes };
}

/** Writes a template that was fixed, unless it is another by now or text that would lose something. */
function writeFix(file: FileToLint, before: string, after: string, cwd: string): NotWritten | undefined {
  const bytes = readBytes(file.absolute, limits.templateBytes);
  if ('problem' in bytes) return { why: bytes.problem, remedy: said(inputTexts.checkFile) };
  const original = bytes.bytes;
  if (!encodeLike(before, original).equals(original)) {
    const decoded = decode(original);
    if (!('text' in decoded) || decoded.text !== before)
      return { why: said(inputTexts.changedMeanwhile), remedy: said(inputTexts.runFixAgain) };
    return { why: said(inputTexts.notUtf8), remedy: said(inputTexts.saveAsUtf8) };
  }
  const isBelow = file.path !== withSlashes(file.absolute);
  const folders = [file.folder, ...(isBelow ? [cwd] : [])];
  return rewriteFile(file.absolute, encodeLike(after, original), folders, () => {
    const now = readBytes(file.absolute, limits.templateBytes);
    return 'bytes' in now && now.bytes.equals(original);
  });
}
