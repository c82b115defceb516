import { resolve } from 'node:path';
import { inARow } from '../../../language/lists.ts';
import { type Sentence, said } from '../../../language/sentence.ts';
import { jsonFault } from '../../../syntax/json-fault.ts';
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
    if (hasNextPage(page)) throw new UsageError(said(fileTexts.onePage, { file }), said(fileTexts.printAllPages));
    return page;
  });
}

/** Whether an answer is a page that another one follows: RDS calls where that begins `Marker`, as others call where this one began. */
function hasNextPage(page: SavedOutput): boolean {
  const isOfRds = Object.keys(page).some((key) => key.startsWith('DB') || key === 'Targets');
  return (
    typeof page.NextToken === 'string' ||
    typeof page.NextMarker === 'string' ||
    page.IsTruncated === true ||
    (isOfRds && typeof page.Marker === 'string')
  );
}

/** The items of a list in an answer, `Subnets` say; none where it has no such list. */
export function itemsOf(page: SavedOutput, name: string): readonly SavedOutput[] {
  const list = page[name];
  return Array.isArray(list) ? list.filter(isPlainMap) : [];
}

function readJson(file: string, cwd: string): unknown {
  // PowerShell writes a byte order mark
  const text = readText(resolve(cwd, file), file, limits.inputBytes).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    throw noJson(file, text.trim(), jsonFault(text));
  }
}

/** As much of a line as is shown. */
const longestShown = 120;

/** What was saved instead of an answer in JSON. */
function noJson(file: string, text: string, message: Sentence): UsageError {
  if (text === '') return new UsageError(said(fileTexts.emptyOutput, { file }), said(fileTexts.runAgain));
  const [failed] = /^An error occurred \([^)\n]{1,100}\)[^\n]{0,300}/.exec(text) ?? [];
  if (failed !== undefined)
    return new UsageError(said(fileTexts.errorOutput, { file, message: failed }), said(fileTexts.runAgain));
  if (/^[[{]/.test(text)) return brokenJson(file, text, message);
  const line = text.split(/\r?\n/, 1)[0]!.slice(0, longestShown);
  const beginsOtherwise = said(fileTexts.beginsOtherwise, { file, line });
  if (/^[[{]/m.test(text)) return new UsageError(beginsOtherwise, said(fileTexts.saveOutputAlone));
  if (/^(?:---\n)?(?:- )?[A-Z]\w{0,60}:(?:\s|$)/.test(text))
    return new UsageError(said(fileTexts.yamlOutput, { file }), said(fileTexts.printJson));
  const isTextOrTable = /^[-|+]/.test(line) || line.includes('\t');
  return new UsageError(beginsOtherwise, said(isTextOrTable ? fileTexts.printJson : fileTexts.runAgain));
}

function brokenJson(file: string, text: string, message: Sentence): UsageError {
  if (!/[\]}]$/.test(text)) return new UsageError(said(fileTexts.cutOff, { file }), said(fileTexts.saveAgain));
  if (/\}\r?\n\{/.test(text))
    return new UsageError(said(fileTexts.severalAnswers, { file }), said(fileTexts.saveApart));
  return new UsageError(said(fileTexts.noJson, { file, message }), said(fileTexts.printJson));
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
