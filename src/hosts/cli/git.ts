import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { UsageError } from './usage-error.ts';

/** The bytes of a file as a revision of git has it; nothing where the revision has no such file. Throws `UsageError`. */
export function atRevision(revision: string, absolute: string): Uint8Array | undefined {
  checkRevision(revision, dirname(absolute));
  try {
    return git(dirname(absolute), 'show', '--end-of-options', `${revision}:./${basename(absolute)}`);
  } catch {
    return undefined;
  }
}

/** Whether git, asked in a folder, knows a revision. Throws `UsageError` where it does not, or where there is no git. */
function checkRevision(revision: string, folder: string): void {
  try {
    git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') throw new UsageError('git is not installed', 'Compare with a file, or install git');
    const said = String(stderr ?? '')
      .trim()
      .split('\n')[0]!
      .replace(/^fatal: /, '');
    throw new UsageError(
      said.includes('not a git repository') ? `${folder} is in no git repository` : `git knows no revision ${revision}`,
      'Name a branch, tag or commit that is fetched (in CI: fetch-depth: 0), or a file',
    );
  }
}

function git(cwd: string, ...args: readonly string[]): Uint8Array {
  return execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 << 20 });
}
