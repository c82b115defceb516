import { execFileSync } from 'node:child_process';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';

/** Runs git in a folder. */
export function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, stdio: 'ignore' });
}

/** Commits all that there is. */
export function commit(cwd: string): void {
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'state');
}

/** A repository whose branch `main` has these files. */
export function committed(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder);
  return folder;
}

/** `path resource rule` of each finding that is reported of what changed since `main`. */
export async function found(cwd: string, ...args: string[]): Promise<string[]> {
  const ran = await runHere(cwd, ['--no-config', '--format', 'json', '--changed-since', 'main', ...args]);
  const { files } = JSON.parse(ran.out);
  return files.flatMap(({ path, findings }: { path: string; findings: { resource: string; rule: string }[] }) =>
    findings.map(({ resource, rule }) => `${path} ${resource} ${rule}`),
  );
}
