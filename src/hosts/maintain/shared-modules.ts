import { relative, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/**
 * The modules that lazily loaded chunks have in common with the bundle that loads them: path below the root -> names that
 * some chunk imports. The bundle gives them to its chunks, so that no chunk carries a copy of the core, nothing is
 * evaluated twice, and an error class is the same class on both sides.
 */
export type SharedModules = ReadonlyMap<string, ReadonlySet<string>>;

// esbuild splits ES modules alone, and one ES module costs more of a start than all that is shared.
const key = "Symbol.for('vpclambda-lint modules')";

/** Finds what the chunks import of the modules that every one of the bundles contains. */
export async function sharedModules(
  root: string,
  bundles: readonly BuildOptions[],
  chunks: readonly BuildOptions[],
): Promise<SharedModules> {
  const contents = await Promise.all(bundles.map((options) => modulesIn(root, options)));
  const [first, ...others] = contents;
  const inAll = new Set([...first!].filter((path) => isOurs(path) && others.every((paths) => paths.has(path))));
  const shared = new Map<string, Set<string>>();
  for (const options of chunks) {
    const outside: Plugin = {
      name: 'shared-modules-outside',
      setup({ onResolve }) {
        onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
          const module = relative(root, resolve(resolveDir, path));
          return kind !== 'entry-point' && inAll.has(module) ? { path: `shared:${module}`, external: true } : undefined;
        });
      },
    };
    const { outputFiles } = await build({
      ...options,
      absWorkingDir: root,
      bundle: true,
      write: false,
      minify: false,
      format: 'esm',
      plugins: [outside, ...(options.plugins ?? [])],
      logLevel: 'error',
    });
    for (const [, names, module] of outputFiles[0]!.text.matchAll(/^import \{([^}]*)\} from "shared:([^"]+)";$/gm)) {
      const known = shared.get(module!) ?? new Set();
      shared.set(module!, known);
      for (const name of names!.split(',')) known.add(name.trim().split(' as ')[0]!);
    }
  }
  return new Map([...shared].sort(([a], [b]) => (a < b ? -1 : 1)));
}

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
  // what was left out of the bundle as unused is no gain there
  const [output] = Object.values(metafile.outputs);
  return new Set(
    Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

const isOurs = (path: string) => /^(?:src|rules)\//.test(path);

/** For a bundle: gives the shared modules to its chunks, before anything else runs. One closure is all that it costs. */
export function giveShared(shared: SharedModules, root: string): Plugin {
  const paths = [...shared.keys()];
  const imports = paths.map((path, at) => {
    const names = [...shared.get(path)!].sort().map((name) => `${name} as ${name}_${at}`);
    return `import { ${names.join(', ')} } from './${path}';`;
  });
  const modules = paths.map((path, at) => {
    const names = [...shared.get(path)!].sort().map((name) => `${name}: ${name}_${at}`);
    return `${JSON.stringify(path)}: { ${names.join(', ')} }`;
  });
  const text = `${imports.join('\n')}\nglobalThis[${key}] = () => ({ ${modules.join(', ')} });`;
  return {
    name: 'give-shared-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^given:/ }, ({ path }) => ({ path, namespace: 'given' }));
      onLoad({ filter: /^/, namespace: 'given' }, () => ({ contents: text, resolveDir: root }));
    },
  };
}

/** The entry of a bundle that gives shared modules. */
export const givingEntry = (entry: string) => ({ contents: `import 'given:modules'; import './${entry}';` });

/** For a chunk: takes the shared modules from the bundle that loads it. */
export function takeShared(shared: SharedModules, root: string): Plugin {
  return {
    name: 'take-shared-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const module = relative(root, resolve(resolveDir, path));
        return kind !== 'entry-point' && shared.has(module) ? { path: module, namespace: 'taken' } : undefined;
      });
      onLoad({ filter: /^/, namespace: 'taken' }, ({ path }) => ({
        contents: `module.exports = globalThis[${key}]()[${JSON.stringify(path)}];`,
      }));
    },
  };
}
