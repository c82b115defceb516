import type { RawUndecided } from '../../../engine/result.ts';

/** What was not analyzed, in words, a line each; of a template that is named where it has to do with one. */
export function notesOf(incomplete: readonly RawUndecided[]): readonly string[] {
  return incomplete.map(({ at, reason }) =>
    at === undefined ? reason : `${at.file} was not analyzed in full: ${reason}`,
  );
}
