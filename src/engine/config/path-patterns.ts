/** Compiles a glob into a test of relative posix paths. */
export type CompileGlob = (glob: string) => (path: string) => boolean;

/** A question about a path, given in the same terms (absolute or relative) as the folders of the config. */
export type PathTest = (path: string) => boolean;

/** A test for the globs of `overrides`: without a slash they speak of file names, else of paths below the folder. */
export function matchesAny(globs: string | readonly string[], directory: string, compile: CompileGlob): PathTest {
  const tests = [globs].flat().map((glob) => compile(anchored(glob)));
  return (path) => {
    const relative = relativeTo(directory, path);
    return relative !== undefined && tests.some((test) => test(relative));
  };
}

/** What patterns say of a path: `undefined` when none of them speaks of it. */
export type IgnoreTest = (path: string) => boolean | undefined;

/** A test for patterns written as in .gitignore: the last that speaks of a path decides, `!` takes it back. */
export function ignores(patterns: string | readonly string[], directory: string, compile: CompileGlob): IgnoreTest {
  const rules = [patterns].flat().map((pattern) => {
    const isIgnored = !pattern.startsWith('!');
    const glob = anchored(isIgnored ? pattern : pattern.slice(1));
    const folder = glob.replace(/\/$/, '');
    const inFolder = compile(`${folder}/**/*`);
    const itself = glob === folder ? compile(glob) : () => false;
    return { isIgnored, speaksOf: (path: string) => itself(path) || inFolder(path) };
  });
  return (path) => {
    const relative = relativeTo(directory, path);
    return relative === undefined ? undefined : rules.findLast(({ speaksOf }) => speaksOf(relative))?.isIgnored;
  };
}

/** A glob that has no slash but at its end holds at any depth. */
function anchored(glob: string): string {
  const plain = glob.replace(/^\.?\//, '');
  return plain === glob && !glob.slice(0, -1).includes('/') ? `**/${glob}` : plain;
}

/** The path below a folder, or `undefined` when it is elsewhere. */
function relativeTo(directory: string, path: string): string | undefined {
  const folder = directory.replace(/\/$/, '');
  if (folder === '' || folder === '.') return directory.startsWith('/') ? path.slice(1) : path.replace(/^\.\//, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
