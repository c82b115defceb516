import type { TextEdit } from './place.ts';

/** Applies edits to a text, in the order of their places; `undefined` when two of them touch the same characters. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) return undefined;
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return pieces.join('') + text.slice(done);
}

/** Whether edits can be applied together. Insertions at the same place can: they keep their order. */
export function canApplyTogether(edits: readonly TextEdit[]): boolean {
  let done = 0;
  return inOrder(edits).every((edit) => {
    const apart = edit.start >= done;
    done = edit.end;
    return apart;
  });
}

/** An insertion comes before a replacement that starts where it is; otherwise equals keep their order. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
