import picomatch from 'picomatch';

// A chunk of its own: only a config with globs needs it.

/** Compiles a glob of the config into a test of relative paths. */
export function compileGlob(glob: string): (path: string) => boolean {
  return picomatch(glob, { dot: true });
}
