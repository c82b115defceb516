import { resolve } from 'node:path';
import { inARow } from '../../../language/lists.ts';
import { type Sentence, said } from '../../../language/sentence.ts';
import { isPlainMap } from '../../../template/node.ts';
import { limits } from '../../../text/limits.ts';
import { UsageError } from '../usage-error.ts';
import { readText } from './read-text.ts';
import { fileTexts } from './texts.ts';

/** One answer of the AWS CLI, or one page of it. */
export type SavedOutput = Readonly<Record<string, unknown>>;

/** Output of the AWS CLI saved in a file: one answer, or a list of them. Throws `UsageError`. */
export function readSavedOutput(file: string, cwd: string): readonly SavedOutput[] {
  const value = readJson(file, cwd);
  return (Array.isArray(value) ? value : [value]).map((page): SavedOutput => {
    if (!isPlainMap(page)) throw new UsageError(said(fileTexts.notOfAwsCli, { file }), said(fileTexts.printJson));
    if (typeof page.NextToken === 'string' || typeof page.NextMarker === 'string')
      throw new UsageError(said(fileTexts.onePage, { file }), said(fileTexts.printAllPages));
    return page;
  });
}

/** The items of a list in an answer, `Subnets` say; none where it has no such list. */
export function itemsOf(page: SavedOutput, name: string): readonly SavedOutput[] {
  const list = page[name];
  return Array.isArray(list) ? list.filter(isPlainMap) : [];
}

function readJson(file: string, cwd: string): unknown {
  const text = readText(resolve(cwd, file), file, limits.inputBytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      said(fileTexts.noJson, { file, message: (error as SyntaxError).message }),
      said(fileTexts.printJson),
    );
  }
}

/** What is made of answers; where one is not of the shape that AWS gives it, that is said. Throws `UsageError`. */
export function asSavedOutput<T>(files: readonly (string | Sentence)[], make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(said(fileTexts.notAsPrinted, { files: inARow(files) }), said(fileTexts.printJsonAgain));
  }
}
