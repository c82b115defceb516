import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { said } from '../../../language/sentence.ts';
import { withSlashes } from '../files/files.ts';
import { UsageError } from '../usage-error.ts';
import { gitTexts } from './texts.ts';
import { realPath, workTreeOf } from './work-tree.ts';

// The only module that runs git. A template may come from a stranger, so git reads objects of a repository that the user
// has, and does nothing else: whatever a repository's config would run or fetch is switched off.

/** The bytes of a file as a revision of git has it; nothing where the revision has no such file. Throws `UsageError`. */
export function atRevision(revision: string, absolute: string): Uint8Array | undefined {
  const file = realPath(absolute);
  const top = workTreeOf(dirname(file));
  if (top === undefined) throw new UsageError(said(gitTexts.noRepository, { absolute: dirname(absolute) }), whatToName);
  const commit = commitOf(revision, top);
  const path = withSlashes(relative(top, file));
  // the top has no entry of its own
  const entry = git(top, 'ls-tree', '-z', '--full-tree', commit, '--', path === '' ? '.' : path);
  if (!entry.ok) throw new UsageError(said(gitTexts.cannotReadRevision, { revision, why: entry.why }), whatToName);
  const [, mode, object] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(entry.out.toString('latin1')) ?? [];
  if (mode === undefined || object === undefined) return undefined;
  if (!mode.startsWith('100'))
    throw new UsageError(said(gitTexts.noRegularFile, { revision, path }), said(gitTexts.nameTemplate));
  const blob = git(top, 'cat-file', 'blob', object);
  if (blob.ok) return blob.out;
  throw new UsageError(said(gitTexts.cannotReadFile, { revision, path, why: blob.why }), whatToFetch);
}

const whatToFetch = said(gitTexts.fetchFirst);

/**
 * The files below a folder as a revision of git has them, by their paths from it, each read when it is asked for; nothing
 * where the revision has no such folder. Throws `UsageError`.
 */
export function folderAtRevision(
  revision: string,
  absolute: string,
): ReadonlyMap<string, () => Uint8Array> | undefined {
  const folder = realPath(absolute);
  const top = workTreeOf(folder) ?? workTreeOf(dirname(folder));
  if (top === undefined) throw new UsageError(said(gitTexts.noRepository, { absolute }), whatToName);
  const below = withSlashes(relative(top, folder));
  const prefix = below === '' ? '' : `${below}/`;
  const files = [...filesAt(commitOf(revision, top), top)].filter(([path]) => path.startsWith(prefix));
  if (files.length === 0) return undefined;
  return new Map(
    files.map(([path, object]) => [
      path.slice(prefix.length),
      () => {
        const blob = git(top, 'cat-file', 'blob', object);
        if (blob.ok) return blob.out;
        throw new UsageError(said(gitTexts.cannotReadFile, { revision, path, why: blob.why }), whatToFetch);
      },
    ]),
  );
}

/**
 * The commit from which the branch that is checked out went its own way, by which what others merged meanwhile is no change
 * of it; the revision itself where git sees no such commit, as in a shallow clone. Throws `UsageError`.
 */
export function forkOf(revision: string, top: string): string {
  const commit = commitOf(revision, top);
  const fork = git(top, 'merge-base', commit, 'HEAD');
  return fork.ok ? fork.out.toString('latin1').trim() : commit;
}

/** The regular files of a commit by their paths from the top of the work tree, each with its object. Throws `UsageError`. */
export function filesAt(commit: string, top: string): ReadonlyMap<string, string> {
  const tree = git(top, 'ls-tree', '-r', '-z', '--full-tree', commit);
  if (!tree.ok) throw new UsageError(said(gitTexts.cannotReadCommit, { commit, why: tree.why }), whatToName);
  const files = new Map<string, string>();
  for (const entry of tree.out.toString('utf8').split('\0')) {
    const [, object, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    if (object !== undefined && path !== undefined) files.set(path, object);
  }
  return files;
}

/** The lines that differ from a commit, by the paths of files from the top of the work tree. Throws `UsageError`. */
export function changedLines(commit: string, top: string): ReadonlyMap<string, ReadonlySet<number>> {
  const options = [
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ];
  const diff = git(top, 'diff', ...options, commitOf(commit, top));
  if (!diff.ok) throw new UsageError(said(gitTexts.cannotCompare, { commit, why: diff.why }), whatToName);
  const lines = new Map<string, Set<number>>();
  let file: Set<number> | undefined;
  for (const line of diff.out.toString('utf8').split('\n')) {
    const path = /^\+\+\+ b\/(.+?)\t?$/.exec(line)?.[1];
    if (path !== undefined) {
      file = new Set();
      lines.set(path, file);
    }
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined) continue;
    for (let at = 0; at < Number(count); at += 1) file?.add(Number(start) + at);
  }
  return lines;
}

/** Whether git keeps a file, so that a checkout brings it along. Throws `UsageError` where git cannot be run. */
export function isTracked(absolute: string): boolean {
  const file = realPath(absolute);
  const top = workTreeOf(dirname(file));
  if (top === undefined) return false;
  const listed = git(top, 'ls-files', '-z', '--', withSlashes(relative(top, file)));
  return listed.ok && listed.out.length > 0;
}

/** Whether git would work in a work tree: one of another user it refuses, until `safe.directory` names it. */
export function isTrustedByGit(top: string): boolean {
  return git(top, 'rev-parse', '--git-dir').ok;
}

/**
 * The branch that others merge into: what the remote says it is, else `main` or `master` where there is one, else the one that is
 * checked out; nothing where git says none.
 */
export function mainBranchOf(top: string): string | undefined {
  const ofRemote = git(top, 'symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
  if (ofRemote.ok) return ofRemote.out.toString('utf8').trim().replace('refs/remotes/origin/', '');
  const usual = ['main', 'master'].find((name) => git(top, 'show-ref', '--verify', '--quiet', `refs/heads/${name}`).ok);
  if (usual !== undefined) return usual;
  const current = git(top, 'symbolic-ref', '--quiet', 'HEAD');
  return current.ok ? current.out.toString('utf8').trim().replace('refs/heads/', '') : undefined;
}

/** The address of the remote from which the repository was cloned; nothing where there is none. */
export function originOf(top: string): string | undefined {
  const url = git(top, 'config', '--get', 'remote.origin.url');
  return url.ok ? url.out.toString('utf8').trim() : undefined;
}

const whatToName = said(gitTexts.nameRevision);

const commits = new Map<string, string>();

/** The commit of a revision, asked once. Throws `UsageError` where git knows no such revision. */
function commitOf(revision: string, top: string): string {
  const key = `${top}\0${revision}`;
  const known = commits.get(key);
  if (known !== undefined) return known;
  const asked = git(top, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (!asked.ok) {
    if (asked.why.includes('dubious ownership'))
      throw new UsageError(said(gitTexts.notTrusted, { top }), said(gitTexts.markAsSafe, { top }));
    const isSaid = asked.why !== '' && !/Needed a single revision/.test(asked.why);
    throw new UsageError(
      isSaid ? said(gitTexts.noRevisionBecause, { revision, why: asked.why }) : said(gitTexts.noRevision, { revision }),
      whatToName,
    );
  }
  const commit = asked.out.toString('latin1').trim();
  commits.set(key, commit);
  return commit;
}

type Said = { readonly ok: true; readonly out: Buffer } | { readonly ok: false; readonly why: string };

/** Runs git from the top of a work tree. Throws `UsageError` where it cannot be run. */
function git(top: string, ...args: readonly string[]): Said {
  const { error, status, stdout, stderr } = spawnSync('git', [...switchedOff, ...args], {
    cwd: top,
    env: environment(top),
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 << 20,
    timeout: longestWait,
    killSignal: 'SIGKILL',
  });
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT' && existsSync(top))
    throw new UsageError(said(gitTexts.notInstalled), said(gitTexts.compareOrInstall));
  if (code === 'ETIMEDOUT')
    throw new UsageError(said(gitTexts.noAnswer, { seconds: longestWait / 1000, top }), said(gitTexts.compareFile));
  if (error !== undefined)
    throw new UsageError(said(gitTexts.cannotRun, { top, code: String(code) }), said(gitTexts.compareFile));
  if (status === 0) return { ok: true, out: stdout };
  return {
    ok: false,
    why: stderr
      .toString()
      .trim()
      .split('\n')[0]!
      .replace(/^fatal: /, ''),
  };
}

const longestWait = 60_000;

const switchedOff = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...Object.entries({
    'safe.bareRepository': 'explicit', // from git 2.38; before that, only the folder of a `.git` is ever gone to
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'core.pager': 'cat',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** The caller's environment without what says which repository to use: in a hook, git says that of another one. */
function environment(top: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !saysWhichRepository.has(name.toUpperCase()));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C', // what git says is compared
    GIT_CEILING_DIRECTORIES: dirname(top),
    // wins over every setting of protocol.*, so that an object that is missing is not fetched by a command of the config
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/** `git rev-parse --local-env-vars` but for GIT_CONFIG_*, by which a user may trust a folder (`safe.directory`). */
const saysWhichRepository = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
  'GIT_ASKPASS',
  'GIT_EXTERNAL_DIFF',
]);
