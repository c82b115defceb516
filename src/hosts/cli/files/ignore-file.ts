import { compileWildmatch } from './wildmatch.ts';

/** What a `.gitignore` file says of a path below its folder: `undefined` where no pattern of it speaks of the path. */
export type IgnoreFile = (path: string, isFolder: boolean) => boolean | undefined;

interface Pattern {
  /** Its place in the file: the last that speaks of a path decides. */
  readonly order: number;
  readonly isIgnored: boolean;
  readonly isForFolders: boolean;
  readonly fits: (path: string, name: string) => boolean;
}

/**
 * Reads a `.gitignore` file as git does: https://git-scm.com/docs/gitignore#_pattern_format. The libraries for it make
 * regular expressions of patterns, which a stranger's pattern of a dozen stars keeps busy for ever.
 */
export function readIgnoreFile(text: string): IgnoreFile {
  /** Most patterns are plain names: they are looked up. */
  const byName = new Map<string, Pattern[]>();
  const others: Pattern[] = [];
  for (const [order, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const written = withoutTrailingSpaces(line.replace(/\r$/, ''));
    if (written === '' || written.startsWith('#')) continue;
    const isIgnored = !written.startsWith('!');
    const whole = isIgnored ? written : written.slice(1);
    const isForFolders = whole.endsWith('/');
    const glob = isForFolders ? whole.slice(0, -1) : whole;
    const isName = !glob.includes('/');
    if (isName && !hasWildcard(glob)) {
      const same = byName.get(glob) ?? [];
      same.push({ order, isIgnored, isForFolders, fits: () => true });
      byName.set(glob, same);
    } else others.push({ order, isIgnored, isForFolders, fits: isName ? fitsName(glob) : fitsPath(glob) });
  }
  return (path, isFolder) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const lastOf = (patterns: readonly Pattern[], above = -1) => {
      for (let at = patterns.length - 1; at >= 0 && patterns[at]!.order > above; at--) {
        const pattern = patterns[at]!;
        if ((isFolder || !pattern.isForFolders) && pattern.fits(path, name)) return pattern;
      }
      return undefined;
    };
    const named = lastOf(byName.get(name) ?? []);
    return (lastOf(others, named?.order) ?? named)?.isIgnored;
  };
}

/** A pattern without a slash is one of names, at any depth. */
function fitsName(glob: string): Pattern['fits'] {
  const ending = glob.slice(1);
  if (glob.startsWith('*') && !hasWildcard(ending)) return (_, name) => name.endsWith(ending);
  const fits = compileWildmatch(glob);
  return (_, name) => fits(name);
}

/** A pattern with a slash is one of paths from the file's folder. What is before its first wildcard is compared. */
function fitsPath(glob: string): Pattern['fits'] {
  const written = glob.replace(/^\//, '');
  const wildcard = written.search(/[*?[\\]/);
  if (wildcard < 0) return (path) => path === written;
  const start = written.slice(0, wildcard);
  const fits = compileWildmatch(written.slice(wildcard));
  return (path) => path.startsWith(start) && fits(path.slice(start.length));
}

function hasWildcard(glob: string): boolean {
  return /[*?[\\]/.test(glob);
}

/** Spaces at the end of a line, but for one that a backslash is before. */
function withoutTrailingSpaces(line: string): string {
  let end = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === ' ') continue;
    end = Math.min(at + 1, line.length);
  }
  return line.slice(0, end);
}
