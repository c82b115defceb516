import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { locationOf, type Source, stackOf } from '../../../../engine/source.ts';
import { meantTexts } from '../../../../engine/texts.ts';
import { noTemplate } from '../../../../engine/workspace/eni-changes.ts';
import type { Clause } from '../../../../language/sentence.ts';
import { said } from '../../../../language/sentence.ts';
import { looksLikeTemplate } from '../../files/decode.ts';
import { findFiles, shownPath, withSlashes } from '../../files/files.ts';
import { readText, textOf } from '../../files/read-text.ts';
import { atRevision, folderAtRevision } from '../../git/git.ts';
import type { Fault } from '../../tell.ts';
import { isUserFault, UsageError, type UserFault } from '../../usage-error.ts';
import { faultOfTemplate, type Input } from '../load-files.ts';
import type { Reader } from '../reader.ts';
import { inputTexts } from '../texts.ts';
import { pastSource } from './against.ts';
import { movedFiles } from './moved-files.ts';

/** A template of which there are two states. */
export interface Pair {
  readonly after: Input;
  readonly before: Source;
}

/** What is compared, and what is to be told of the rest. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly notes: readonly Clause[];
  readonly faults: readonly Fault[];
  /** Whether a file is of the state that is deployed, and so beside nothing of the other. */
  isEarlier(location: string): boolean;
  /** The deployed state of another template of the repository; nothing where the other templates are not known. */
  readonly earlierOf?: (source: Source) => Source;
}

/** Reads the two states that operands represent. Throws `UsageError`. */
export async function pairsOf(
  before: string,
  after: string,
  reader: Reader,
  stdinName = 'template.yaml',
): Promise<Pairs> {
  const { cwd } = reader;
  const [from, to] = [stateOf(before, after, cwd, stdinName), stateOf(after, before, cwd, stdinName)];
  // folders are compared as they are: each has the stacks that belong together
  if ('folder' in from && 'folder' in to) return pairsInFolders(from, to, reader);
  if ('folder' in from || 'folder' in to)
    throw new UsageError(said(inputTexts.folderAndFile), said(inputTexts.nameTwoOfAKind));
  const config = await reader.configOf(to.absolute);
  // the stack that a config declares is found by its template: either state may be that
  const isDeclared = (absolute: string) =>
    config.workspace?.stacks.some(({ directory, template }) => resolve(directory, template) === absolute) === true;
  const location = isDeclared(from.absolute) && !isDeclared(to.absolute) ? from.absolute : to.absolute;
  const source = await reader.sourceOf(to.name, location, to.text);
  const past = pastSource(source, from.text, from.name, from.revision);
  refuseNoTemplate(past);
  const file = { path: to.name, absolute: location, folder: dirname(location), named: true };
  const { revision } = from;
  const earlierOf = (other: Source): Source => (revision === undefined ? other : atRevisionOf(revision, other));
  return {
    pairs: [{ after: { file, config, source }, before: past }],
    notes: [],
    faults: [],
    isEarlier: (other) => revision === undefined && other === withSlashes(from.absolute),
    // of another revision than the work tree's, what lies beside it is not there
    ...(to.revision === undefined && { earlierOf }),
  };
}

/** What a revision of git has of a template: no template where it has none that can be read. */
function atRevisionOf(revision: string, source: Source): Source {
  const name = `${revision}:${source.path}`;
  const bytes = atRevision(revision, locationOf(source));
  const past = bytes === undefined ? undefined : pastSource(source, textOf(bytes, name), name, revision);
  return past === undefined || faultOfTemplate(past) !== undefined ? noTemplate(stackOf(source), name) : past;
}

type State =
  | { readonly name: string; readonly absolute: string; readonly text: string; readonly revision?: string }
  | Folder;

interface Folder {
  readonly folder: string;
  /** What is in it, where that is said by a revision of git rather than by the disk. */
  readonly atRevision?: { readonly name: string; readonly files: ReadonlyMap<string, () => Uint8Array> };
}

const inGit = /^git:([^:]+):(.+)$/s;

/** What an operand represents beside the other one: a file, a folder, or `git:REVISION:PATH`. */
function stateOf(operand: string, other: string, cwd: string, stdinName: string): State {
  const [, revision, path] = inGit.exec(operand) ?? [];
  if (revision !== undefined && path !== undefined) {
    const absolute = resolve(cwd, path);
    const files = folderAtRevision(revision, absolute);
    if (files !== undefined) return { folder: absolute, atRevision: { name: revision, files } };
    const bytes = atRevision(revision, absolute);
    if (bytes === undefined)
      throw new UsageError(said(inputTexts.notInRevision, { revision, path }), said(inputTexts.relativeToFolder));
    const name = `${revision}:${shownPath(absolute, cwd)}`;
    return { name, absolute, text: template(textOf(bytes, name), name), revision };
  }
  if (operand === '-') {
    const absolute = resolve(cwd, stdinName);
    return {
      name: shownPath(absolute, cwd),
      absolute,
      text: template(readText(0, '-'), said(inputTexts.standardInput)),
    };
  }
  const absolute = resolve(cwd, operand);
  if (!existsSync(absolute))
    throw new UsageError(
      said(inputTexts.noSuchOperand, { operand }),
      meantInGit(operand, other, cwd) ?? said(inputTexts.nameTemplateOrFolder),
    );
  if (statSync(absolute).isDirectory()) return { folder: absolute };
  const name = shownPath(absolute, cwd);
  return { name, absolute, text: template(readText(absolute, name), name) };
}

/** `HEAD`, `git:HEAD` and `HEAD:template.yaml` are written for what `git:HEAD:template.yaml` is: a question, where git has that. */
function meantInGit(operand: string, other: string, cwd: string): Clause | undefined {
  const written = operand.replace(/^git:/, '');
  const [, revision = written, path = inGit.test(other) ? undefined : other] = /^([^:]+):(.+)$/s.exec(written) ?? [];
  if (path === undefined || path === '-') return undefined;
  const absolute = resolve(cwd, path);
  try {
    const isThere = (folderAtRevision(revision, absolute) ?? atRevision(revision, absolute)) !== undefined;
    return isThere ? said(meantTexts.didYouMean, { name: `git:${revision}:${path}` }) : undefined;
  } catch (error) {
    if (!isUserFault(error)) throw error;
    return undefined; // git knows no such revision
  }
}

function template(text: string, name: Clause): string {
  if (looksLikeTemplate(text)) return text;
  throw new UsageError(said(inputTexts.noTemplate, { name }), said(inputTexts.nameTemplate));
}

/** The templates of two folders, by their paths in them; one that only one of them has is a stack that comes or goes. */
async function pairsInFolders(from: Folder, to: Folder, { cwd, configOf, sourceOf }: Reader): Promise<Pairs> {
  const notes = new Set<Clause>();
  const faults: UserFault[] = [];
  // a state that cannot be read is no stack that comes or goes
  const unread = new Set<string>();
  const leaveOut = (name: string, fault: unknown) => {
    if (!isUserFault(fault)) throw fault;
    unread.add(name);
    if (faults.every(({ message }) => message !== fault.message)) faults.push(fault);
  };
  const textsIn = async ({ folder, atRevision: past }: Folder) => {
    if (past !== undefined) return templatesAmong(filesAt(past), leaveOut);
    const found = await findFiles([folder], cwd);
    for (const note of found.notes) notes.add(note);
    const files = found.files.map(
      ({ absolute, path }) => [withSlashes(relative(folder, absolute)), () => readText(absolute, path)] as const,
    );
    return templatesAmong(files, leaveOut);
  };
  const shownIn = ({ folder, atRevision: past }: Folder, name: string) =>
    `${past === undefined ? '' : `${past.name}:`}${shownPath(join(folder, name), cwd)}`;
  const [past, next] = [await textsIn(from), await textsIn(to)];
  for (const { was, is } of movedFiles(past, next)) {
    notes.add(said(inputTexts.movedFile, { from: shownIn(from, was), to: shownIn(to, is) }));
    past.set(is, past.get(was)!);
    past.delete(was);
  }
  const pairs: Pair[] = [];
  for (const name of new Set([...next.keys(), ...past.keys()])) {
    if (unread.has(name)) continue;
    try {
      const absolute = join(to.folder, name);
      const config = await configOf(absolute);
      if (config.ignored) continue;
      const path = shownIn(to, name);
      const [was, is] = [past.get(name), next.get(name)];
      const source = await sourceOf(path, absolute, is ?? '');
      const after = is === undefined ? { ...source, ...noTemplate(stackOf(source), path) } : source;
      const pastPath = shownIn(from, name);
      const before =
        was === undefined
          ? noTemplate(stackOf(source), pastPath)
          : pastSource(source, was, pastPath, from.atRevision?.name);
      refuseNoTemplate(before);
      pairs.push({
        after: { file: { path, absolute, folder: dirname(absolute), named: true }, config, source: after },
        before,
      });
    } catch (error) {
      leaveOut(name, error);
    }
  }
  if (pairs.length === 0)
    throw faults[0] ?? new UsageError(said(inputTexts.noTemplatesToCompare), said(inputTexts.nameFolders));
  const [earlier, later] = [from, to].map(({ folder }) => `${withSlashes(folder)}/`) as [string, string];
  return {
    pairs,
    notes: [...notes],
    faults,
    isEarlier: (location) =>
      from.atRevision === undefined && location.startsWith(earlier) && !location.startsWith(later),
  };
}

/** The files of a revision that may be templates, each with how its text is read. */
function filesAt({ name: revision, files }: NonNullable<Folder['atRevision']>) {
  return [...files].flatMap(([name, read]) =>
    !/\.(?:ya?ml|json|template)$/.test(name) || /(?:^|\/)node_modules\//.test(name)
      ? []
      : [[name, () => textOf(read(), `${revision}:${name}`)] as const],
  );
}

/** The texts of the templates among files; one that cannot be read is left out. */
function templatesAmong(
  files: readonly (readonly [string, () => string])[],
  leaveOut: (name: string, fault: unknown) => void,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, read] of files) {
    try {
      const text = read();
      if (looksLikeTemplate(text)) texts.set(name, text);
    } catch (error) {
      leaveOut(name, error);
    }
  }
  return texts;
}

function refuseNoTemplate(source: Source): void {
  const fault = faultOfTemplate(source);
  if (fault !== undefined) throw fault;
}
