import { parse } from '../../syntax/parse.ts';
import { applyEdits, canApplyTogether } from '../../text/edits.ts';
import type { TextEdit } from '../../text/place.ts';
import type { Finding } from '../result.ts';

/** A text after its findings were fixed. */
export interface FixedText {
  readonly text: string;
  /** The findings whose fix was applied, in the order of application. */
  readonly fixed: readonly Finding[];
}

/** How often a fixed text is linted again: fixes that make room for each other are done long before. */
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
  const problems = parse(path, text).problems.length;
  const applyAll = (fixed: readonly Finding[]): FixedText | undefined => {
    const next = applyEdits(text, fixed.flatMap(editsOf));
    return next === undefined || parse(path, next).problems.length > problems ? undefined : { text: next, fixed };
  };
  const apart = fixesApart(findings);
  const all = applyAll(apart);
  if (all !== undefined) return all;
  // Rare: one of them spoils the text. Adding one after the other finds out which.
  return apart.reduce<FixedText>((soFar, finding) => applyAll([...soFar.fixed, finding]) ?? soFar, { text, fixed: [] });
}

/** The findings with a safe fix, less those whose edits touch an earlier one's. */
function fixesApart(findings: readonly Finding[]): Finding[] {
  const apart: Finding[] = [];
  let edits: readonly TextEdit[] = [];
  for (const finding of findings) {
    if (finding.fix?.safe !== true || finding.suppressed !== undefined) continue;
    const own = editsOf(finding);
    const together = [...edits, ...own];
    // Two insertions at one place could be applied, but it is not proved that they go together.
    const isElsewhere = !own.some(({ start }) => edits.some((edit) => edit.start === start));
    if (!isElsewhere || !canApplyTogether(together)) continue;
    apart.push(finding);
    edits = together;
  }
  return apart;
}

function editsOf({ fix }: Finding): readonly TextEdit[] {
  return fix?.edits ?? [];
}
