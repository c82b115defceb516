import { relative, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

// esbuild splits ES modules alone, and one ES module costs more of a start than all that is shared. So a bundle gives names
// of the modules that it has, as one array, and the others take each by its number: no module lies in two files, nothing
// is evaluated twice, and a class is the same class everywhere.

/** Modules that one bundle gives to others: path below the root -> names that some other uses, both in order. */
export type SharedModules = ReadonlyMap<string, readonly string[]>;

/** A bundle that gives modules, as the others see it. */
export interface Given {
  readonly shared: SharedModules;
  /** Where the others have it from: a file of the core, or the bundle that is running, which a chunk's loader is. */
  readonly from: CorePart | 'loader';
}

/** The core, and what of it lies in files of their own. */
export type CorePart = 'core' | `core-${string}`;

const key = "Symbol.for('vpclambda-lint modules')";

/** The modules of ours that every one of the bundles contains. */
export async function commonModules(root: string, bundles: readonly BuildOptions[]): Promise<ReadonlySet<string>> {
  const contents = await Promise.all(bundles.map((options) => modulesIn(root, options)));
  const [first, ...others] = contents;
  return new Set([...first!].filter((path) => isOurs(path) && others.every((paths) => paths.has(path))));
}

/** A name that a bundle imports of a module that another has. */
export interface Imported {
  readonly module: string;
  readonly name: string;
}

/** What bundles import of modules that another has. */
export async function importedOf(
  root: string,
  modules: ReadonlySet<string>,
  bundles: readonly BuildOptions[],
): Promise<readonly Imported[]> {
  const outside: Plugin = {
    name: 'shared-modules-outside',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const module = relative(root, resolve(resolveDir, path));
        return kind !== 'entry-point' && modules.has(module) ? { path: `shared:${module}`, external: true } : undefined;
      });
    },
  };
  const imported: Imported[] = [];
  for (const options of bundles) {
    const { outputFiles } = await build({
      ...options,
      absWorkingDir: root,
      bundle: true,
      write: false,
      minify: false,
      minifyWhitespace: false,
      format: 'esm',
      plugins: [outside, ...(options.plugins ?? [])],
      logLevel: 'error',
    });
    const imports = outputFiles[0]!.text.matchAll(/^(?:import|export) ([^"]*?) ?(?:from )?"shared:([^"]+)"/gm);
    for (const [, what = '', module = ''] of imports) {
      const names = what.startsWith('*') ? await allNames(root, module) : namesIn(what);
      imported.push(...names.map((name) => ({ module, name })));
    }
  }
  return imported;
}

/** The modules, with the names of them that are imported. */
export function sharedModules(modules: ReadonlySet<string>, imported: readonly Imported[]): SharedModules {
  const names = new Map([...modules].sort().map((module) => [module, new Set<string>()]));
  for (const { module, name } of imported) names.get(module)?.add(name);
  return new Map([...names].map(([module, each]) => [module, [...each].sort()]));
}

/** The names in braces, or that of a default import. */
const namesIn = (imported: string) =>
  imported.startsWith('{')
    ? imported
        .slice(1, -1)
        .split(',')
        .map((name) => name.trim().split(' as ')[0]!)
    : ['default'];

const namesOf = new Map<string, Promise<readonly string[]>>();

/** What a module exports. */
function allNames(root: string, module: string): Promise<readonly string[]> {
  const names = namesOf.get(module) ?? readNames(root, module);
  namesOf.set(module, names);
  return names;
}

async function readNames(root: string, module: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [module],
    absWorkingDir: root,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'out',
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)[0]!.exports;
}

/** What a bundle contains: what was left out of it as unused is no gain there. */
async function modulesIn(root: string, options: BuildOptions): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  return new Set(
    Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

const isOurs = (path: string) => /^(?:src|rules)\//.test(path);

/** For a bundle: gives the shared modules to others, before anything else runs. */
export function giveShared({ shared, from }: Given, root: string): Plugin {
  const given = [...shared].filter(([, names]) => names.length > 0);
  const imports = given.map(([path, names], at) => {
    const attributes = path.endsWith('.json') ? ` with { type: 'json' }` : ''; // else it is another module to esbuild
    return `import { ${names.map((name) => `${name} as ${name}_${at}`).join(', ')} } from './${path}'${attributes};`;
  });
  const members = given.flatMap(([, names], at) => names.map((name) => `${name}_${at}`));
  const array = `[${members.join(', ')}]`;
  const giving = from === 'loader' ? `globalThis[${key}] = () => ${array};` : `export const given = ${array};`;
  return {
    name: 'give-shared-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^given:modules$/ }, ({ path }) => ({ path, namespace: 'given' }));
      onLoad({ filter: /^given:modules$/, namespace: 'given' }, () => ({
        contents: `${imports.join('\n')}\n${giving}`,
        resolveDir: root,
      }));
    },
  };
}

/** The entry of a bundle that gives shared modules, and is run; without a file, of one that only gives. */
export const givingEntry = (entry?: string) => ({
  contents:
    entry === undefined ? `export { given } from 'given:modules';` : `import 'given:modules'; import './${entry}';`,
});

/**
 * For a bundle: takes the shared modules from the one that has them. Each name is a module of its own, so that what this
 * bundle does not use is left out.
 */
export function takeShared({ shared, from }: Given, root: string, format: BuildOptions['format']): Plugin {
  const numbers = numbersIn(shared);
  const notGiven = `given:${from}:undefined`;
  return {
    name: `take-from-${from}`,
    setup({ onResolve, onLoad, onEnd }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const module = relative(root, resolve(resolveDir, path));
        return kind !== 'entry-point' && shared.has(module) ? { path: module, namespace: `from-${from}` } : undefined;
      });
      onLoad({ filter: /^/, namespace: `from-${from}` }, async ({ path }) => {
        const exports = (await allNames(root, path)).map((name) => {
          const at = numbers.get(keyOf({ module: path, name }));
          return `export { value as ${name} } from 'given:${from}:${at}';`;
        });
        return { contents: exports.join('\n'), resolveDir: root };
      });
      const given = new RegExp(`^given:${from}:`);
      onResolve({ filter: given }, ({ path }) => ({ path, namespace: 'given', sideEffects: false }));
      onLoad({ filter: given, namespace: 'given' }, ({ path }) => {
        const at = path.replace(given, '');
        const contents = `import given from 'given-array:${from}'; export const value = given[${at}];`;
        return { contents, resolveDir: root };
      });
      onResolve({ filter: new RegExp(`^given-array:${from}$`) }, ({ path }) => ({ path, namespace: 'given' }));
      onLoad({ filter: new RegExp(`^given-array:${from}$`), namespace: 'given' }, () => ({
        contents: arrayOf(from, format),
        resolveDir: root,
      }));
      onResolve({ filter: coreFiles }, ({ path }) => ({ path, external: true }));
      // names that are given to no one may be imported by what is left out in the end
      onEnd(({ metafile }) => {
        for (const [output, { inputs }] of Object.entries(metafile?.outputs ?? {}))
          if ((inputs[`given:${notGiven}`]?.bytesInOutput ?? 0) > 0)
            throw new Error(`${output} uses what it is not given by the ${from}`);
      });
    },
  };
}

const coreFiles = /^\.\/core(?:-[a-z]+)?\.cjs$/;

/** The place of each name in the array that is given. */
function numbersIn(shared: SharedModules): ReadonlyMap<string, number> {
  const keys = [...shared].flatMap(([module, names]) => names.map((name) => keyOf({ module, name })));
  return new Map(keys.map((key, at) => [key, at]));
}

const keyOf = ({ module, name }: Imported) => `${module} ${name}`;

function arrayOf(from: Given['from'], format: BuildOptions['format']): string {
  if (from === 'loader') return `export default globalThis[${key}]();`;
  // by `import`, esbuild would copy what it is given
  if (format === 'cjs') return `export default require('./${from}.cjs').given;`;
  return `export { given as default } from './${from}.cjs';`;
}

/**
 * For a bundle that most runs load: takes the functions that it uses from a file that is loaded when the first of them is
 * called. Until then each is a function that loads the file, from then on that of the file itself.
 */
export function takeWhenCalled({ shared, from }: Given, used: readonly Imported[], root: string): Plugin {
  const numbers = numbersIn(shared);
  const taken = new Map(used.map((each) => [keyOf(each), { ...each, at: numbers.get(keyOf(each)) }]));
  const loading = `when-called:${from}`;
  const names = [...taken.values()].map(({ at }) => at);
  const contents = [
    ...names.map((at) => `export let f${at} = (...given) => (load(), f${at}(...given));`),
    `function load() { const { given } = require('./${from}.cjs'); ${names.map((at) => `f${at} = given[${at}];`).join(' ')} }`,
  ].join('\n');
  return {
    name: `take-from-${from}-when-called`,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const module = relative(root, resolve(resolveDir, path));
        return kind !== 'entry-point' && shared.has(module) ? { path: module, namespace: loading } : undefined;
      });
      onLoad({ filter: /^/, namespace: loading }, ({ path }) => {
        const ofModule = [...taken.values()].filter(({ module }) => module === path);
        const exports = ofModule.map(({ name, at }) => `export { f${at} as ${name} } from '${loading}';`);
        return { contents: exports.join('\n'), resolveDir: root };
      });
      onResolve({ filter: new RegExp(`^${loading}$`) }, ({ path }) => ({
        path,
        namespace: 'given',
        sideEffects: false,
      }));
      onLoad({ filter: new RegExp(`^${loading}$`), namespace: 'given' }, () => ({ contents, resolveDir: root }));
      onResolve({ filter: coreFiles }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** The functions that a module exports by their names, which alone can be taken when they are called. */
export function functionsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^export (?:async )?function\*? ?(\w+)/gm)].map(([, name = '']) => name));
}
