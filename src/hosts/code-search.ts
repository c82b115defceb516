import { dirname, join, relative, sep } from 'node:path';
import { languageOf } from '../code/languages/language.ts';
import { remember } from '../model/base/lazy.ts';
import type { CodeSearch } from '../template/template.ts';
import { limits } from '../text/limits.ts';
import { decode, looksLikeTemplate } from './cli/files/decode.ts';
import { readBytes } from './cli/files/read-file.ts';
import { filesBelow, type RepositoryAround } from './cli/files/repository.ts';

/** A repository as it is searched for code. All paths are from its top, with slashes. */
interface Searched {
  /** The files of code, by their names without endings. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** The files that say how what a folder holds is deployed, if they are what they are called like. */
  readonly deployments: ReadonlyMap<string, readonly Deployment[]>;
  isDeployment(path: string): boolean;
}

interface Deployment {
  readonly path: string;
  /** The folder that the project keeps its templates in, where it has one. */
  readonly within?: string;
}

/** Folders of libraries, and of what builds leave behind. */
const skipped = new Set(['node_modules', 'site-packages', '__pycache__', 'venv', 'cdk.out']);

/** What tools that deploy call the file with which a project of theirs begins. */
const ofTools = /^(?:serverless\.(?:ya?ml|json|[jt]s)|cdk\.json|samconfig\.(?:toml|ya?ml)|Pulumi\.ya?ml|.{1,100}\.tf)$/;
const mayBeTemplate = /\.(?:ya?ml|json|template)$/;
/** What folders are called in which a project keeps its templates. */
const ofTemplates =
  /^(?:aws|cdk|cfn|cloud-?formation|deploy(?:ment|ments)?|iac|infra(?:structure)?|sam|stacks?|templates?|terraform)$/i;
/** More in one folder are taken for templates without looking. */
const mostLooked = 100;

/**
 * Makes what searches the repositories of templates for code. Each is looked through once in its life, as it is for
 * templates: what git ignores and hidden folders are passed over, and no link is followed. In one above the limit there is no code.
 */
export function codeSearcher(repositoryAround: RepositoryAround): (templatePath: string) => CodeSearch | undefined {
  const searchIn = remember((root: string) => search(root));
  const from = remember((folder: string): CodeSearch | undefined => {
    const root = repositoryAround(join(folder, 'template'));
    const searched = root === undefined ? undefined : searchIn(root);
    if (root === undefined || searched === undefined) return undefined;
    const below = slashed(relative(root, folder));
    return {
      top: slashed(relative(folder, root)) || '.',
      called: (name) => searched.byName.get(name) ?? [],
      isDeployedElsewhere: (path) => isDeployedElsewhere(path, below, searched),
    };
  });
  return (templatePath) => from(dirname(templatePath));
}

function search(top: string): Searched | undefined {
  const { files, reached } = filesBelow(
    top,
    (name) => languageOf(name) !== undefined || ofTools.test(name) || mayBeTemplate.test(name),
    limits.codeSearchEntries,
  );
  if (reached !== undefined) return undefined;
  const byName = new Map<string, string[]>();
  const deployments = new Map<string, Deployment[]>();
  for (const file of files) {
    const path = slashed(relative(top, file));
    const folders = path.split('/');
    const name = folders.pop()!;
    if (folders.some((part) => part.startsWith('.') || skipped.has(part))) continue;
    if (ofTools.test(name) || mayBeTemplate.test(name)) {
      const partTo = (end: number) => folders.slice(0, end).join('/');
      addTo(deployments, partTo(folders.length), { path });
      for (const [index, folder] of folders.entries())
        if (ofTemplates.test(folder)) addTo(deployments, partTo(index), { path, within: partTo(index + 1) });
    }
    if (languageOf(path) !== undefined) addTo(byName, name.slice(0, name.lastIndexOf('.')), path);
  }
  return { byName, deployments, isDeployment: remember((path: string) => isDeployment(top, path)) };
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const had = lists.get(key);
  if (had === undefined) lists.set(key, [item]);
  else had.push(item);
}

/**
 * Whether code belongs to another deployment than a template does: below where their paths part, a folder above the code has a template or a
 * project of a tool, or keeps its templates in a folder of their own; or the folder that both lie in has such a file, and the template is
 * not in it. What lies in any other folder beside the code's is of neighbours.
 */
function isDeployedElsewhere(path: string, templateFolder: string, { deployments, isDeployment }: Searched): boolean {
  const code = path.split('/').slice(0, -1);
  const template = templateFolder === '' ? [] : templateFolder.split('/');
  let shared = 0;
  while (shared < code.length && shared < template.length && code[shared] === template[shared]) shared++;
  const above = code.map((_, index) => code.slice(0, index + 1).join('/')).slice(shared);
  if (template.length > shared) above.push(code.slice(0, shared).join('/'));
  const candidates = above
    .flatMap((folder) => deployments.get(folder) ?? [])
    .filter(({ within }) => within === undefined || !`${templateFolder}/`.startsWith(`${within}/`));
  return candidates.length > mostLooked || candidates.some((each) => isDeployment(each.path));
}

function isDeployment(top: string, path: string): boolean {
  if (ofTools.test(path.slice(path.lastIndexOf('/') + 1))) return true;
  const read = readBytes(join(top, path), limits.siblingBytes);
  // what can't be read may be one
  if ('problem' in read) return true;
  const decoded = decode(read.bytes);
  return 'problem' in decoded || looksLikeTemplate(decoded.text);
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}
