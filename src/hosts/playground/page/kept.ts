// a browser may refuse to keep anything for a page that is a file

/** What the reader chose on an earlier visit. */
export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what the reader chose for the next visit. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // it holds for this visit
  }
}
