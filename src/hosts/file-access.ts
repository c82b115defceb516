import type { Clause } from '../language/sentence.ts';
/**
 * What a host that answers another program says of a path before it is read: other content, such as the text of an editor
 * that is not saved yet, or why it is not read.
 */
export type FileAccess = (path: string) => { readonly bytes: Buffer } | { readonly problem: Clause } | undefined;

let current: FileAccess | undefined;

/** Puts a host between all paths and their files, for as long as the process lives. */
export function interpose(access: FileAccess): void {
  current = access;
}

/** The same while something is done, in place of the host before it; what `access` reads itself is read as before. */
export async function interposedFor<Result>(access: FileAccess, work: () => Promise<Result>): Promise<Result> {
  const before = current;
  const asking: FileAccess = (path) => {
    current = before;
    try {
      return access(path);
    } finally {
      current = asking;
    }
  };
  current = asking;
  try {
    return await work();
  } finally {
    current = before;
  }
}

/** What the host says of a path; nothing where the file itself is read. */
export function accessTo(path: string): ReturnType<FileAccess> {
  return current?.(path);
}

/** Whether the host refuses to read a file or folder. */
export function isRefused(path: string): boolean {
  const access = accessTo(path);
  return access !== undefined && 'problem' in access;
}
