import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Deployment } from '../../../engine/workspace/deployment.ts';
import type { Clause } from '../../../language/sentence.ts';
import { limitInWords, limits } from '../../../text/limits.ts';
import { isWithin } from '../../is-within.ts';
import { decode } from '../files/decode.ts';
import { shownPath, withSlashes } from '../files/files.ts';
import { ignoredByGit } from '../files/ignored-by-git.ts';
import { readBytes } from '../files/read-file.ts';
import { realPath } from '../git/work-tree.ts';
import { deployLines, mayDeploy } from './deploy-lines.ts';
import { gitSync } from './git-sync.ts';
import { pipeline } from './pipeline.ts';
import { type DescriptionReader, Malformed, type Repository } from './reader.ts';
import { samConfig } from './samconfig.ts';
import { sceptre, sceptreConfigOf } from './sceptre.ts';
import { serverlessState } from './serverless-state.ts';

/** The deployments that files of a repository describe, and what could not be read of them, a line each. */
export interface FoundDeployments {
  readonly deployments: readonly Deployment[];
  readonly notes: readonly Clause[];
}

/** Where descriptions are looked for. */
export interface Root {
  readonly path: string;
  /** Whether the folders in it are searched too. */
  readonly isDeep: boolean;
}

/**
 * Reads the deployment descriptions of a repository as data. Nothing in it is run, and what git ignores is left out, except
 * what frameworks write beside the templates in `folders`.
 */
export function descriptionsIn(
  { path: root, isDeep }: Root,
  folders: readonly string[],
  cwd: string,
): FoundDeployments {
  const repository = repositoryAt(root, cwd);
  const { files, notes } = filesBelow(root, isDeep);
  const deployments: Deployment[] = [];
  const states = folders.map((folder) => join(folder, 'serverless-state.json'));
  for (const absolute of new Set([...files, ...states])) {
    const name = withSlashes(relative(root, absolute));
    if (!mayDescribe.test(name)) continue;
    if (!mayBeRead(name, absolute)) continue;
    const text = repository.textAt(absolute);
    const reader = text === undefined ? undefined : readerOf(name, text, absolute, root);
    if (reader === undefined) continue;
    const shown = shownPath(absolute, cwd);
    try {
      deployments.push(...reader({ absolute, shown, text: text! }, repository));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      notes.push(`deployments in ${shown} were left out: ${error.message}`);
    }
    if (deployments.length > limits.deployments.most) {
      notes.push(`some deployment descriptions were left out (${limitInWords(limits.deployments)})`);
      break;
    }
  }
  return { deployments: deployments.slice(0, limits.deployments.most), notes };
}

/** Looks at the bytes of files whose names say nothing: most of them are templates, and large. */
function mayBeRead(name: string, absolute: string): boolean {
  if (isScript.test(name) || isNamed.test(name)) return true;
  const read = readBytes(absolute, limits.descriptionBytes);
  if (!('bytes' in read)) return false;
  const words = /(?:^|\/)config\//.test(name) ? [...contentWords, 'template'] : contentWords;
  return words.some((word) => read.bytes.includes(word));
}

const contentWords = ['template-file-path', 'AWS::CodePipeline::Pipeline'];
const isNamed = /(?:^|\/)(?:samconfig\.(?:toml|ya?ml)|serverless-state\.json)$/;

/** The files that may describe a deployment, by their names. */
const mayDescribe = /\.(?:ya?ml|json|toml|(?:ba)?sh|mk)$|(?:^|\/)(?:GNU)?makefile$/i;

function readerOf(name: string, text: string, absolute: string, root: string): DescriptionReader | undefined {
  const file = basename(name);
  if (isNamed.test(name)) return file.startsWith('samconfig') ? samConfig : serverlessState;
  if (isScript.test(name)) return mayDeploy.test(text) ? deployLines : undefined;
  if (/\.(?:toml)$/.test(file)) return undefined;
  if (/^["']?template-file-path["']?\s*:|"template-file-path"/m.test(text)) return gitSync;
  if (text.includes('AWS::CodePipeline::Pipeline')) return pipeline;
  const isStack = /^template(?:_path)?\s*:/m.test(text) && sceptreConfigOf(absolute, root) !== undefined;
  return isStack ? sceptre : undefined;
}

const isScript =
  /\.(?:(?:ba)?sh|mk)$|(?:^|\/)(?:(?:GNU)?makefile|package\.json|buildspec[^/]*\.ya?ml|\.gitlab-ci\.ya?ml|bitbucket-pipelines\.ya?ml)$|^\.(?:github\/workflows|gitlab)\/.*\.ya?ml$/i;

function repositoryAt(root: string, cwd: string): Repository {
  const real = realPath(root);
  // a folder on the path may be a link that leads out of the repository
  const isOurs = (absolute: string) =>
    isWithin(absolute, root) && isFile(absolute) && isWithin(realPath(absolute), real);
  const texts = new Map<string, string | undefined>();
  const textAt = (absolute: string): string | undefined => {
    if (texts.has(absolute)) return texts.get(absolute);
    const read = isOurs(absolute) ? readBytes(absolute, limits.descriptionBytes) : { problem: '' };
    const decoded = 'bytes' in read ? decode(read.bytes) : read;
    const text = 'text' in decoded ? decoded.text : undefined;
    texts.set(absolute, text);
    return text;
  };
  return {
    root,
    textAt,
    fileAt(...path) {
      if (path.some((each) => each.includes('\0'))) return undefined;
      const absolute = isAbsolute(path.at(-1)!) ? undefined : resolve(join(...path));
      return absolute !== undefined && isOurs(absolute) ? absolute : undefined;
    },
    shown: (absolute) => shownPath(absolute, cwd),
  };
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
        notes.push(`some deployment descriptions were not looked for (${limitInWords(limits.repositoryEntries)})`);
        return { files, notes };
      }
      // links are not followed: what they lead to is there or elsewhere
      if (entry.isDirectory()) {
        if (isDeep && !leftOut.has(entry.name) && !ignored.holds(path, true)) waiting.push(path);
      } else if (entry.isFile() && mayDescribe.test(entry.name) && !ignored.holds(path, false)) files.push(path);
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

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false; // not there, or its name is too long
  }
}
