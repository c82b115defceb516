import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { said } from '../../../../language/sentence.ts';
import { limits } from '../../../../text/limits.ts';
import { withSlashes } from '../../files/files.ts';
import { readBytes } from '../../files/read-file.ts';
import { filesAt, forkOf } from '../../git/git.ts';
import { realPath, workTreeOf } from '../../git/work-tree.ts';
import { UsageError } from '../../usage-error.ts';
import { inputTexts } from '../texts.ts';

/** What a revision has at the path of a file. */
export interface State {
  readonly commit: string;
  readonly wasThere: boolean;
  /** It was not there, or had another content. */
  readonly isOther: boolean;
}

/** What a revision has at the paths of files; where the branch forked from it, the commit where it did. */
export class States {
  readonly #revision: string;
  readonly #known = new Map<string, { readonly commit: string; readonly files: ReadonlyMap<string, string> }>();

  constructor(revision: string) {
    this.#revision = revision;
  }

  /** Throws `UsageError` for a file that lies in no repository. */
  of(absolute: string): State {
    const file = realPath(absolute);
    const { top, commit, files } = this.#treeAround(dirname(file));
    const object = files.get(withSlashes(relative(top, file)));
    return { commit, wasThere: object !== undefined, isOther: object === undefined || !isObject(file, object) };
  }

  /** The same for any file: nothing for one that lies in no repository. */
  ofAny(absolute: string): State | undefined {
    return workTreeOf(dirname(realPath(absolute))) === undefined ? undefined : this.of(absolute);
  }

  /** Whether a file has other content or is gone; of a folder, whether some of the files below are, that are asked about. */
  hasChanged(absolute: string, isAskedAbout: (name: string) => boolean = () => true): boolean {
    const path = realPath(absolute);
    if (workTreeOf(dirname(path)) === undefined) return false;
    const { top, files } = this.#treeAround(dirname(path));
    const name = withSlashes(relative(top, path));
    const start = name === '' ? '' : `${name}/`;
    const own = files.get(name);
    if (own !== undefined) return !isObject(path, own);
    return [...files].some(
      ([each, object]) => each.startsWith(start) && isAskedAbout(each) && !isObject(join(top, each), object),
    );
  }

  /** Whether a file is there now and was not. */
  isNew(absolute: string): boolean {
    const state = existsSync(absolute) ? this.ofAny(absolute) : undefined;
    return state !== undefined && !state.wasThere;
  }

  /** Whether a file that is asked about was in a folder, not below it, and is gone. */
  lacksOne(folder: string, isAskedAbout: (name: string) => boolean): boolean {
    const path = realPath(folder);
    if (workTreeOf(path) === undefined) return false;
    const { top, files } = this.#treeAround(path);
    return [...files.keys()].some(
      (each) => dirname(join(top, each)) === path && isAskedAbout(each) && !existsSync(join(top, each)),
    );
  }

  #treeAround(folder: string) {
    const top = workTreeOf(folder);
    if (top === undefined)
      throw new UsageError(
        said(inputTexts.changedSinceNoRepository, { revision: this.#revision, folder }),
        said(inputTexts.leaveOut),
      );
    let known = this.#known.get(top);
    if (known === undefined) {
      const commit = forkOf(this.#revision, top);
      known = { commit, files: filesAt(commit, top) };
      this.#known.set(top, known);
    }
    return { top, ...known };
  }
}

/** Whether a file has the content of an object of git, whichever line ends were checked out. */
function isObject(path: string, object: string): boolean {
  const read = readBytes(path, limits.templateBytes);
  if (!('bytes' in read)) return false;
  const { bytes } = read;
  return (
    isHashedTo(object, bytes) ||
    isHashedTo(object, Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))
  );
}

function isHashedTo(object: string, bytes: Buffer): boolean {
  const hash = createHash(object.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === object;
}
