import { type Entry, handlerIn } from '../../../code/program/entry.ts';
import { programOf } from '../../../code/program/program.ts';
import type { CodeFolder } from '../../../template/template.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';

/** A folder of code, and where a function begins in it. */
interface Source {
  readonly folder: CodeFolder;
  readonly entry: Entry;
}

/** Folders into which builds write what they make of sources. */
const built = /^(?:\.?build|\.?dist|out|output|lib)\//;

/**
 * Finds the sources of a function whose handler is in no file of its folder, because a build moves them there: packages of
 * Python below `src/`, and what TypeScript writes to `dist/`. Unchanged where the handler is found, or may be one of several.
 * Sources: https://packaging.python.org/en/latest/discussions/src-layout-vs-flat-layout/ and
 * https://www.typescriptlang.org/tsconfig/#outDir
 */
export function sourceOf(core: ModelCore, { resource }: LambdaFunction, path: string, source: Source): Source {
  const { folder, entry } = source;
  const { handler, files } = entry;
  if (handler === undefined || files.length > 0 || folder.isArchive || programOf(folder, entry).isFollowed)
    return source;
  const sources = core.template.codeAt(resource, `${path}${path.endsWith('/') ? '' : '/'}src`);
  if (sources !== undefined && isOfPython(handler) && programOf(sources, entry).isFollowed)
    return { folder: sources, entry };
  const plain = handler.replace(/^\.\//, '');
  if (!built.test(plain)) return source;
  const within = plain.replace(built, '');
  const [only, another] = [within, `src/${within}`]
    .map((each): Entry => ({ handler: each, files }))
    .filter((each) => programOf(folder, each).isFollowed);
  // beside the built files may be other ones of the same name
  return another !== undefined || !only?.handler?.startsWith('src/') ? source : { folder, entry: only };
}

/** Whether a handler names a module of Python: those of JavaScript have slashes between folders. */
function isOfPython(handler: string): boolean {
  return !handler.includes('/') && handlerIn(handler).files.some(([, language]) => language === 'python');
}
