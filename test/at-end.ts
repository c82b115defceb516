const left: (() => void)[] = [];

/**
 * Undoes something when the tests of a file have ended. `afterAll` does so only where it is called while tests are
 * collected: within a test it does nothing, and processes and folders are left behind.
 */
export function atEnd(undo: () => void): void {
  left.push(undo);
}

/** Undoes all, the last first. */
export function undoAll(): void {
  for (const undo of left.splice(0).reverse()) undo();
}
