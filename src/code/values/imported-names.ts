import { moduleImports } from '../languages/javascript-imports.ts';
import { pythonImports } from '../languages/python.ts';
import { moduleFiles } from '../program/entry.ts';
import { oncePer } from '../program/once-per.ts';
import type { ProgramFiles } from '../program/program-files.ts';
import { pythonStarts } from '../program/reach.ts';
import type { ReadCode } from '../program/read-code.ts';
import type { FilePlace } from './file-place.ts';
import { bindsWithin, statementAt, statementsOf } from './scope.ts';

/** What a file takes from a module under a name. */
export interface ImportedName {
  readonly module: string;
  /** The name in the module; `*` for all of it. */
  readonly imported: string;
  readonly offset: number;
}

/**
 * What a name that is imported means at a place: it is imported once, and neither the statement that the place is in nor the top
 * of the file gives it another meaning.
 */
export function importedAt({ file, at }: FilePlace, name: string): ImportedName | undefined {
  const { code, language } = file;
  if (language !== 'javascript' && language !== 'python') return undefined;
  const [only, second] = importsIn(file).filter(({ local }) => local === name);
  if (only === undefined || second !== undefined) return undefined;
  const own = statementAt(code, language, at);
  if (own === undefined) return undefined;
  const isImport = ({ from, to }: { readonly from: number; readonly to: number }) =>
    from <= only.offset && only.offset < to;
  if (!isImport(own) && bindsWithin(code, language, name, own)) return undefined;
  const [declaring, another] = statementsOf(code, language).filter(({ declares }) => declares.includes(name));
  // within a statement, the name is that of the statement alone
  const isAtTop = declaring !== undefined && another === undefined && isImport(declaring);
  return isAtTop || (declaring === undefined && isImport(own)) ? only : undefined;
}

/** What a file imports, by the names that it has here. */
export const importsIn = oncePer(
  ({ code, language }: ReadCode): readonly (ImportedName & { readonly local: string })[] => {
    if (language === 'javascript')
      return moduleImports(code).flatMap(({ module, names, isType, offset }) =>
        isType || isReExport(code.bare, offset)
          ? []
          : names.map(([imported, local]) => ({ module, imported, local, offset })),
      );
    return pythonImports(code.bare).flatMap(({ module, names, alias, offset }) =>
      names.length > 0
        ? names.map(([imported, local]) => ({ module, imported, local, offset }))
        : [{ module, imported: '*', local: alias ?? module, offset }],
    );
  },
);

/** Whether the name of a module is behind `export … from`, which gives the file itself no name. */
function isReExport(bare: string, offset: number): boolean {
  const before = bare.slice(Math.max(0, offset - 3000), offset);
  return before.lastIndexOf('export') > before.lastIndexOf('import') && /\bexport\b[^;=()]*\bfrom\s*$/.test(before);
}

/** What a file hands on from other modules, by the names that it has for others; nothing else is known of `export *`. */
export const reExportsIn = oncePer(
  ({ code, language }: ReadCode): readonly (ImportedName & { readonly local: string })[] =>
    language === 'javascript'
      ? moduleImports(code).flatMap(({ module, names, takesAll, isType, offset }) => {
          if (isType || !isReExport(code.bare, offset)) return [];
          if (takesAll) return [{ module, imported: '*', local: '*', offset }];
          return names.map(([imported, local]) => ({ module, imported, local, offset }));
        })
      : [],
);

/** The path of the file that a module means in another; `undefined` where it is not here, or may be one of several. */
export function moduleFileAt(
  files: ProgramFiles,
  { path, file }: Pick<FilePlace, 'path' | 'file'>,
  module: string,
): string | undefined {
  if (file.language === 'javascript') return files.moduleAt(path, module);
  const found = new Set(
    pythonStarts(module, path, file.code).flatMap((start) => {
      const at = start && moduleFiles(start, 'python').find((each) => files.fileAt(each) !== undefined);
      return at ? [at] : [];
    }),
  );
  const [only, second] = [...found];
  return second === undefined ? only : undefined;
}
