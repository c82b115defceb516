import { parse } from '../syntax/parse.ts';
import { applyEdits, canApplyTogether } from '../text/edits.ts';
import type { TextEdit } from '../text/place.ts';
import type { Finding } from './result.ts';

/** A text after its findings were fixed. */
export interface FixedText {
  readonly text: string;
  /** The findings whose fix was applied, in the order of application. */
  readonly fixed: readonly Finding[];
}

/** How often a fixed text is linted again: fixes that make way for each other settle long before. */
const maxPasses = 10;

/** Applies safe fixes and lints again until nothing is left to fix. */
export function fixUntilSettled(
  path: string,
  text: string,
  lintAgain: (text: string) => readonly Finding[],
): FixedText {
  const seen = new Set([text]);
  const fixed: Finding[] = [];
  let current = text;
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const next = applyFixes(path, current, lintAgain(current));
    // Two rules that undo each other would go on for ever.
    if (next.fixed.length === 0 || seen.has(next.text)) break;
    seen.add(next.text);
    fixed.push(...next.fixed);
    current = next.text;
  }
  return { text: current, fixed };
}

/** Applies the safe fixes that do not touch each other; a text that could be read stays readable. */
export function applyFixes(path: string, text: string, findings: readonly Finding[]): FixedText {
  const fixed: Finding[] = [];
  const problems = parse(path, text).problems.length;
  let edits: readonly TextEdit[] = [];
  let current = text;
  for (const finding of findings) {
    if (finding.fix?.safe !== true || finding.suppressed !== undefined) continue;
    const together = [...edits, ...finding.fix.edits];
    const isApart =
      canApplyTogether(together) && !finding.fix.edits.some(({ start }) => edits.some((edit) => edit.start === start));
    const next = isApart ? applyEdits(text, together) : undefined;
    if (next === undefined || parse(path, next).problems.length > problems) continue;
    fixed.push(finding);
    edits = together;
    current = next;
  }
  return { text: current, fixed };
}
