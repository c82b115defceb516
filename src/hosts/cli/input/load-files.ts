import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { FileConfig } from '../../../engine/config/config.ts';
import { factOf } from '../../../engine/reuse/facts.ts';
import { parsedOf, type Source } from '../../../engine/source.ts';
import type { Clause } from '../../../language/sentence.ts';
import { said } from '../../../language/sentence.ts';
import type { SyntaxProblem } from '../../../syntax/parsed.ts';
import { isTemplate } from '../../../template/read-template.ts';
import { limits } from '../../../text/limits.ts';
import { decode, looksLikeTemplate } from '../files/decode.ts';
import { type FileToLint, findFiles, placeOf } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import { fileTexts } from '../files/texts.ts';
import type { Options } from '../options.ts';
import type { Progress } from '../progress.ts';
import { progressTexts } from '../texts.ts';
import { isUserFault, UsageError, type UserFault } from '../usage-error.ts';
import type { Reader } from './reader.ts';
import { inputTexts } from './texts.ts';

/** A template that was asked for, as it was read. */
export interface Input {
  readonly file: FileToLint;
  readonly config: FileConfig;
  readonly source: Source;
}

/** A file that was found and is not looked at. */
export interface LeftOut {
  readonly file: FileToLint;
  readonly because: 'ignored' | 'not-template' | 'unrendered';
}

/** What was asked for and cannot be looked at. */
export interface Unread {
  readonly path: string;
  /** What is wrong with it, after its name; nothing for a file that looks like no template anyway. */
  readonly problem: Clause | undefined;
  /** The same as a fault of the call. */
  readonly fault: UserFault;
  /** Whether its config is at fault: that may be the config of many. */
  readonly isOfConfig: boolean;
}

/** What the operands of a command represent. */
export interface LoadedFiles {
  readonly inputs: readonly Input[];
  readonly leftOut: readonly LeftOut[];
  readonly unread: readonly Unread[];
  /** What the search left out, one line each. */
  readonly notes: readonly Clause[];
}

/** What files are loaded for. */
export interface Purpose {
  /** Whether a file is looked at all the same. */
  looksAt(file: FileToLint, despite: LeftOut['because']): boolean;
  /** Whether what can't be parsed is a fault of the call; for the others it is a finding. */
  readonly needsTemplates: boolean;
}

/**
 * Reads what operands represent: files, folders, patterns, and `-`. A file that cannot be read stops no other.
 */
export async function loadFiles(
  operands: readonly string[],
  options: Options,
  reader: Reader,
  purpose: Purpose,
  progress?: Progress,
): Promise<LoadedFiles> {
  const paths = operands.filter((each) => each !== '-');
  const found = await findFiles(paths, reader.cwd);
  const files = paths.length === operands.length ? found.files : [...found.files, standardInput(options, reader.cwd)];
  const inputs: Input[] = [];
  const leftOut: LeftOut[] = [];
  const notFound = options['no-error-on-unmatched']
    ? found.notFound.filter(({ isUnmatched }) => !isUnmatched)
    : found.notFound;
  const unread = notFound.map(({ path, message }) =>
    unreadFor(
      path,
      message,
      new UsageError(said(fileTexts.fileFault, { path, problem: message }), said(inputTexts.checkPath)),
    ),
  );
  for (const [index, file] of files.entries()) {
    progress?.tell(progressTexts.reading, index + 1, files.length);
    const loaded = await loadFile(file, reader, purpose);
    if ('source' in loaded) inputs.push(loaded);
    else if ('because' in loaded) leftOut.push(loaded);
    else unread.push(loaded);
  }
  return { inputs, leftOut, unread, notes: found.notes };
}

/** What operands represent, and what was built of the projects in the folders among them; `missing` was not built. */
export interface LoadedWithBuilt extends LoadedFiles {
  readonly missing: readonly UsageError[];
}

/** Reads what operands represent, with what CDK and the like made in their folders. */
export async function loadWithBuilt(
  operands: readonly string[],
  options: Options,
  reader: Reader,
  purpose: Purpose,
  progress?: Progress,
): Promise<LoadedWithBuilt> {
  const loaded = await loadFiles(operands, options, reader, purpose, progress);
  const folders = operands.map((operand) => resolve(reader.cwd, operand)).filter(isFolder);
  if (folders.length === 0) return { ...loaded, missing: [] };
  const files = [...loaded.inputs, ...loaded.leftOut].map(({ file }) => file);
  const { builtBy } = await import('../lazy/built-templates.ts');
  // an app that the config leaves out needs no build
  const looked = [...loaded.inputs, ...loaded.leftOut.filter(({ because }) => because !== 'ignored')];
  const built = await builtBy(
    folders,
    looked.map(({ file }) => file),
    reader.cwd,
  );
  const more = await loadFiles(built.operands, options, reader, purpose, progress);
  const known = new Set(files.map(({ absolute }) => absolute));
  const isNew = ({ file }: Input | LeftOut) => !known.has(file.absolute);
  return {
    inputs: [...loaded.inputs, ...more.inputs.filter(isNew)],
    leftOut: [...loaded.leftOut, ...more.leftOut.filter(isNew)],
    unread: [...loaded.unread, ...more.unread],
    notes: [...loaded.notes, ...more.notes, ...built.notes],
    missing: built.missing,
  };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false; // the search says why
  }
}

/** What is told of a run beside what it shows. */
export interface LoadedTemplates extends Pick<LoadedFiles, 'inputs' | 'notes'> {
  readonly faults: readonly UserFault[];
}

/** Reads templates for a command that shows what they evaluate to: a file that is named is meant. */
export async function loadTemplates(
  operands: readonly string[],
  options: Options,
  reader: Reader,
): Promise<LoadedTemplates> {
  const purpose: Purpose = { looksAt: ({ named }) => named, needsTemplates: true };
  const { inputs, leftOut, unread, notes, missing } = await loadWithBuilt(operands, options, reader, purpose);
  // the same config may be that of many
  const faults = [...new Map(unread.map(({ fault }) => [fault.message, fault])).values()];
  if (inputs.length === 0) faults.push(...missing);
  if (inputs.length + faults.length === 0)
    faults.push(new UsageError(said(inputTexts.noTemplateFound), said(inputTexts.nameOfTemplate)));
  const unrendered = leftOut.filter(({ because }) => because === 'unrendered');
  return { inputs, faults, notes: [...notes, ...notesOfMissing(missing, inputs), ...notesOfLeftOut(unrendered)] };
}

/** What is not built, told beside what is found in other templates: where there are none, it is a fault. */
export function notesOfMissing(missing: readonly UsageError[], inputs: readonly Input[]): readonly Clause[] {
  return inputs.length === 0 ? [] : missing.map(({ clauses }) => said(inputTexts.problemAndRemedy, clauses));
}

/** Why files were left out, a line each. */
export function notesOfLeftOut(leftOut: readonly LeftOut[]): readonly Clause[] {
  return leftOut.map(({ file, because }) =>
    said(inputTexts.leftOut, {
      path: file.isInput === true ? said(inputTexts.standardInput) : file.path,
      reason: reasonFor(file, because),
    }),
  );
}

/** A service of the Serverless Framework is the first that its users name. */
function reasonFor({ path }: FileToLint, because: LeftOut['because']): Clause {
  const isService = because === 'not-template' && /^serverless\.(?:ya?ml|json)$/.test(basename(path));
  return isService ? said(inputTexts.serverlessService) : said(reasons[because]);
}

const reasons = {
  ignored: inputTexts.ignored,
  'not-template': inputTexts.notTemplate,
  unrendered: inputTexts.unrendered,
} as const satisfies Readonly<Record<LeftOut['because'], string>>;

/** Reads one file, whoever found it. */
export async function loadFile(file: FileToLint, reader: Reader, purpose: Purpose): Promise<Input | LeftOut | Unread> {
  const { path, absolute } = file;
  const config = await reader.configOf(absolute).catch((error: unknown): UserFault => {
    if (isUserFault(error)) return error;
    throw error;
  });
  const isUnusable = config instanceof Error;
  if (!isUnusable && config.ignored && !purpose.looksAt(file, 'ignored')) return { file, because: 'ignored' };
  const read = readBytes(file.isInput ? 0 : absolute, limits.templateBytes);
  const input = 'bytes' in read ? decode(read.bytes) : read;
  if (isUnusable) {
    const isNone = 'text' in input && !looksLikeTemplate(input.text);
    return { path, problem: isNone ? undefined : unusableConfig, fault: config, isOfConfig: true };
  }
  if ('problem' in input)
    return unreadFor(
      path,
      input.problem,
      new UsageError(said(fileTexts.fileProblem, { name: path, problem: input.problem }), said(inputTexts.checkPath)),
    );
  if (!looksLikeTemplate(input.text) && !purpose.looksAt(file, 'not-template'))
    return { file, because: 'not-template' };
  const source = await reader.sourceOf(path, absolute, input.text);
  // what a template engine renders is looked at where it is written to
  if (isUnrendered(source) && !purpose.looksAt(file, 'unrendered')) return { file, because: 'unrendered' };
  const fault = purpose.needsTemplates ? faultOfTemplate(source) : undefined;
  return fault === undefined ? { file, config, source } : unreadFor(path, fault.clauses.problem, fault);
}

/** Why a text is no template, with the line where that can be told. */
export function faultOfTemplate(source: Source): UsageError | undefined {
  const { value, problems } = parsedOf(source);
  if (isTemplate(value)) return undefined;
  const [fault] = problems;
  const where =
    fault === undefined ? source.path : `${source.path}:${fault.range.start.line}:${fault.range.start.column}`;
  return new UsageError(
    fault === undefined
      ? said(inputTexts.isNoTemplate, { where })
      : said(inputTexts.whereProblem, { where, problem: fault.problem }),
    fault?.remedy,
  );
}

/** What is said of a file whose config cannot be used. */
export const unusableConfig = said(inputTexts.configCannotBeUsed);

function unreadFor(path: string, problem: Clause, fault: UserFault): Unread {
  return { path, problem, fault, isOfConfig: false };
}

function isUnrendered(source: Source): boolean {
  if (!/\{[%{]|<%|[%@]\w+[%@]/.test(source.text)) return false;
  const unrendered = factOf(source, 'unrendered', ({ problems }) => (problems.some(isOfEngine) ? ['unrendered'] : []));
  return unrendered.length > 0;
}

function isOfEngine({ isUnrendered: isIt }: SyntaxProblem): boolean {
  return isIt === true;
}

function standardInput(options: Options, cwd: string): FileToLint {
  const place = placeOf(resolve(cwd, options['stdin-filename'] ?? 'template.yaml'), cwd);
  return { ...place, folder: dirname(place.absolute), named: true, isInput: true };
}
