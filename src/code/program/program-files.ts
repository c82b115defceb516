import { languageOf } from '../languages/language.ts';
import { folderOf, pathIn } from '../packages/repository.ts';
import { moduleInRepository } from '../packages/resolve.ts';
import { moduleFiles } from './entry.ts';
import { type CodeToRead, joined } from './paths.ts';
import { type ReadCode, readCode } from './read-code.ts';

/** The files that a program may be made of. */
export interface ProgramFiles {
  /**
   * A file by its path: within the folder, where Lambda unpacks layers (`/opt/nodejs/store.js`), or elsewhere in the
   * repository, by two slashes and its path from the top (`//packages/store/index.ts`).
   */
  fileAt(path: string): ReadCode | undefined;
  /** The path of the file that a module of JavaScript means in another; `undefined` for what is not here. */
  moduleAt(from: string, module: string): string | undefined;
}

/** Whether a module is named by its path: from the file, or where Lambda unpacks layers. */
export function isPath(module: string): boolean {
  return /^\.{1,2}(?:\/|$)|^\/opt\//.test(module);
}

/** The files of a folder, by `indexes` of their paths in it, and those of its repository that they may import. */
export function filesOf(folder: CodeToRead, indexes: ReadonlyMap<string, number>): ProgramFiles {
  const { repository } = folder;
  const fileAt = (path: string): ReadCode | undefined => {
    const index = indexes.get(path);
    if (index !== undefined) return readCode(folder.files[index]!, path);
    if (repository === undefined || languageOf(path) === undefined || isOfLayer(path)) return undefined;
    const file = repository.top.fileAt(fromTop(path));
    return file && readCode(file, path);
  };
  const fromTop = (path: string) =>
    path.startsWith('//') ? path.slice(2) : repository!.at === '' ? path : `${repository!.at}/${path}`;
  /** A file of the folder has one path, whoever imports it. */
  const placed = (path: string) => {
    const start = repository!.at === '' ? '' : `${repository!.at}/`;
    return path.startsWith(start) ? path.slice(start.length) : `//${path}`;
  };
  const first = (path: string | undefined) =>
    path === undefined ? undefined : moduleFiles(path, 'javascript').find((each) => fileAt(each) !== undefined);
  return {
    fileAt,
    moduleAt(from, module) {
      if (module.startsWith('/')) return first(module);
      if (repository === undefined || isOfLayer(from)) return isPath(module) ? first(joined(from, module)) : undefined;
      if (isPath(module)) {
        const path = pathIn(folderOf(fromTop(from)), module);
        return path === undefined ? undefined : first(placed(path));
      }
      const sourceAt = (path: string) => {
        const found = first(placed(path));
        return found && fromTop(found);
      };
      const path = moduleInRepository(repository.top, fromTop(from), module, sourceAt);
      return path === undefined ? undefined : placed(path);
    },
  };
}

function isOfLayer(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//');
}
