import type { Language } from '../languages/language.ts';

/** Where a function's code begins. */
export interface Entry {
  /** `Handler` as it is written; `undefined` where it is not known. */
  readonly handler: string | undefined;
  /** Files that a bundler begins with, within the folder: `app.ts`. */
  readonly files: readonly string[];
}

const endings = ['ts', 'js', 'mjs', 'cjs', 'mts', 'cts', 'tsx', 'jsx'];

/**
 * The files that a handler may be in, likeliest first, and the name that is called there.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
 */
export function handlerIn(handler: string): {
  readonly files: readonly (readonly [path: string, language: Language])[];
  readonly name: string;
  readonly dottedName: string;
} {
  const plain = handler.replace(/^\.\//, '');
  const afterFolder = plain.indexOf('.', plain.lastIndexOf('/') + 1);
  const [file, name] = afterFolder < 0 ? [plain, ''] : [plain.slice(0, afterFolder), plain.slice(afterFolder + 1)];
  const lastDot = plain.lastIndexOf('.');
  const module = (lastDot < 0 ? plain : plain.slice(0, lastDot)).replaceAll('.', '/');
  return {
    files: [
      ...endings.map((ending) => [`${file}.${ending}`, 'javascript'] as const),
      [`${module}.py`, 'python'],
      [`${module}/__init__.py`, 'python'],
      [`${file}.rb`, 'ruby'],
    ],
    name: name.split(/[.:]/)[0] ?? '',
    dottedName: plain.slice(lastDot + 1),
  };
}

/** The files that a module's name may represent, likeliest first. */
export function moduleFiles(path: string, language: Language): readonly string[] {
  if (language === 'python') return [`${path}.py`, `${path}/__init__.py`];
  if (language === 'ruby') return [path.endsWith('.rb') ? path : `${path}.rb`];
  // TypeScript may say `./store.js` and mean store.ts
  const stem = path.replace(/\.[cm]?jsx?$/, '');
  return [path, ...endings.map((ending) => `${stem}.${ending}`), ...endings.map((ending) => `${path}/index.${ending}`)];
}
