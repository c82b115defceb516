import { resolve } from 'node:path';
import { isPlainMap } from '../../../template/node.ts';
import { limits } from '../../../text/limits.ts';
import { UsageError } from '../usage-error.ts';
import { readText } from './read-text.ts';

/** One answer of the AWS CLI, or one page of it. */
export type SavedOutput = Readonly<Record<string, unknown>>;

/** Output of the AWS CLI saved in a file: one answer, or a list of them. Throws `UsageError`. */
export function readSavedOutput(file: string, cwd: string): readonly SavedOutput[] {
  const value = readJson(file, cwd);
  return (Array.isArray(value) ? value : [value]).map((page): SavedOutput => {
    if (!isPlainMap(page))
      throw new UsageError(`${file} is nothing that the AWS CLI prints`, 'Print it with --output json');
    if (typeof page.NextToken === 'string' || typeof page.NextMarker === 'string')
      throw new UsageError(`${file} holds one page of several`, 'Print it again without --no-paginate and --max-items');
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
    throw new UsageError(`${file} is no JSON: ${(error as SyntaxError).message}`, 'Print it with --output json');
  }
}

/** What is made of answers; where one is not of the shape that AWS gives it, that is said. Throws `UsageError`. */
export function asSavedOutput<T>(files: readonly string[], make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${files.join(', ')} is not as the AWS CLI prints it`, 'Print it again with --output json');
  }
}
