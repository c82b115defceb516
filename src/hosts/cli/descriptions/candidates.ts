import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Clause, said } from '../../../language/sentence.ts';
import { limitInWords, limits } from '../../../text/limits.ts';
import { withSlashes } from '../files/files.ts';
import { ignoredByGit } from '../files/ignored-by-git.ts';
import { readBytes } from '../files/read-file.ts';
import { inputTexts } from '../input/texts.ts';

/** Where descriptions are looked for. */
export interface Root {
  readonly path: string;
  /** Whether the folders in it are searched too. */
  readonly isDeep: boolean;
}

/** The files of a repository that may describe a deployment, and what was not looked for, a line each. */
export interface Candidates {
  readonly files: readonly Candidate[];
  readonly notes: readonly Clause[];
}

/** A file that may describe a deployment. */
export interface Candidate {
  readonly absolute: string;
  /** The path from the root, with slashes. */
  readonly name: string;
}

/**
 * Finds them by their names, and by their bytes where a name says nothing. What reads them is loaded where there are any.
 * What git ignores is left out, except what frameworks write beside the templates in `folders`. `textOf` has what was read before.
 */
export function candidatesIn(
  { path: root, isDeep }: Root,
  folders: readonly string[],
  textOf: (absolute: string) => string | undefined = () => undefined,
): Candidates {
  const { files, notes } = filesBelow(root, isDeep);
  const states = folders.map((folder) => join(folder, 'serverless-state.json'));
  const named = [...new Set([...files, ...states])].map((absolute) => ({
    absolute,
    name: withSlashes(relative(root, absolute)),
  }));
  return { files: named.filter((each) => mayBeOne(each, textOf)), notes };
}

/** Looks at the bytes of files: most of those whose names say nothing are templates, and large. */
function mayBeOne({ name, absolute }: Candidate, textOf: (absolute: string) => string | undefined): boolean {
  if (!mayDescribe(name)) return false;
  const known = isNamed(name) ? undefined : textOf(absolute);
  if (known !== undefined && !wordsFor(name).some((word) => known.includes(word))) return false;
  const read = readBytes(absolute, limits.descriptionBytes);
  if (!('bytes' in read)) return false;
  return isNamed(name) || wordsFor(name).some((word) => read.bytes.includes(word));
}

function wordsFor(name: string): readonly string[] {
  if (isScript(name)) return deployWords;
  return /(?:^|\/)config\//.test(name) ? [...contentWords, 'template'] : contentWords;
}

const contentWords = ['template-file-path', 'AWS::CodePipeline::Pipeline'];
const deployWords = ['cloudformation', 'sam'];

// Names are told apart without expressions: V8 takes longer to compile one than to look at all files of a small folder.

const scripts = new Set(['sh', 'bash', 'mk']);
const describing = new Set(['yaml', 'yml', 'json', 'toml', ...scripts]);
const makefiles = new Set(['makefile', 'gnumakefile', 'justfile', '.justfile']);
/** Pipelines and lists of tasks that are known by their names alone, with the endings of YAML. */
const listsOfCommands = new Set([
  '.gitlab-ci',
  'bitbucket-pipelines',
  'azure-pipelines',
  '.travis',
  'taskfile',
  'taskfile.dist',
]);

/** The files that may describe a deployment, by their names. */
function mayDescribe(name: string): boolean {
  const { base, ending } = partsOf(name.toLowerCase());
  return describing.has(ending) || makefiles.has(base);
}

function partsOf(name: string): { readonly base: string; readonly ending: string } {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return { base, ending: base.includes('.') ? base.slice(base.lastIndexOf('.') + 1) : '' };
}

const named = new Set(['samconfig.toml', 'samconfig.yaml', 'samconfig.yml', 'serverless-state.json']);

/** Whether a file only describes deployments, by its name. */
export function isNamed(name: string): boolean {
  return named.has(name.slice(name.lastIndexOf('/') + 1));
}

/** Whether a file holds command lines, by its path from the root. */
export function isScript(name: string): boolean {
  const path = name.toLowerCase();
  const { base, ending } = partsOf(path);
  if (scripts.has(ending) || makefiles.has(base) || base === 'package.json') return true;
  if (ending !== 'yml' && ending !== 'yaml') return false;
  const isOfFolder = ['.github/workflows/', '.gitlab/', '.circleci/'].some((folder) => path.startsWith(folder));
  return isOfFolder || base.startsWith('buildspec') || listsOfCommands.has(base.slice(0, -ending.length - 1));
}

function filesBelow(root: string, isDeep: boolean): { readonly files: readonly string[]; readonly notes: Clause[] } {
  const ignored = ignoredByGit(root);
  const files: string[] = [];
  const notes: Clause[] = [];
  const waiting = [root];
  let seen = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = folder.endsWith(sep) ? folder + entry.name : `${folder}${sep}${entry.name}`;
      if (++seen > limits.repositoryEntries.most) {
        notes.push(said(inputTexts.descriptionsNotLookedFor, { limit: limitInWords(limits.repositoryEntries) }));
        return { files, notes };
      }
      // links are not followed: what they lead to is there or elsewhere
      if (entry.isDirectory()) {
        if (isDeep && !leftOut.has(entry.name) && !ignored.holds(path, true)) waiting.push(path);
      } else if (entry.isFile() && mayDescribe(entry.name) && !ignored.holds(path, false)) files.push(path);
    }
  }
  return { files: files.sort(), notes };
}

const leftOut = new Set(['node_modules', '.git', '.venv', 'venv', '__pycache__', '.terraform']);

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // not ours to read
  }
}
