import { isIncomplete } from '../engine/findings/incomplete.ts';
import { isOpen, mostDecisiveInput } from '../engine/findings/undecided.ts';
import type { FileResult, Undecided } from '../engine/result.ts';
import type { Say } from '../language/in-words.ts';
import { reportTexts } from './texts.ts';

const { counts, verdict, found } = reportTexts;

const MOST_REASONS = 3;

/** What is said where nothing was found. */
export interface Verdict {
  /** Whether something was decided. */
  readonly isDecided: boolean;
  readonly said: string;
  /** What was not judged, and the one input that would decide most of it, one line each. */
  readonly toDecide: readonly string[];
}

/** What is said where nothing was found: that there is no problem is known only where something was decided. */
export function verdictOf(files: readonly FileResult[], say: Say): Verdict {
  const open = openEntries(files);
  const { inVpc, decided } = functionsOf(files);
  if (decided === inVpc) {
    const what = say(open.some(isIncomplete) ? verdict.noneAnalyzed : verdict.none);
    return { isDecided: true, said: what, toDecide: [] };
  }
  const said =
    decided > 0
      ? say(verdict.noneInSome, { decided, functions: say(counts.functions, { count: inVpc }) })
      : say(verdict.undecided, { functions: notJudged(inVpc, open, say) });
  return { isDecided: decided > 0, said, toDecide: [...rulesLine(open, say), ...settlementLines(files, say)] };
}

/** What is not known and leaves a question open, listed or not. */
function openEntries(files: readonly FileResult[]): readonly Undecided[] {
  return files.flatMap(({ undecided }) => undecided.filter(isOpen));
}

/** The functions with an open question, by name where they are few. */
function notJudged(inVpc: number, open: readonly Undecided[], say: Say): string {
  const names = new Set(open.flatMap(({ questions }) => questions.flatMap(({ resource }) => resource ?? [])));
  if (names.size !== inVpc || inVpc > 3) return say(counts.functions, { count: inVpc });
  const last = [...names].at(-1)!;
  const before = [...names].slice(0, -1);
  if (before.length === 0) return last;
  return say(found.last, { items: before.reduce((items, next) => say(found.next, { items, next })), last });
}

/** The rules with open questions. */
function rulesLine(open: readonly Undecided[], say: Say): string[] {
  const rules = open.flatMap((entry) => entry.questions.map(({ rule }) => rule));
  return [say(verdict.notJudged, { rules: [...new Set(rules)].sort().join(', ') })];
}

/** The one input that would decide most of what is undecided; where none would, why. */
export function settlementLines(files: readonly FileResult[], say: Say): string[] {
  const open = openEntries(files);
  const questions = open.flatMap((entry) => entry.questions);
  const best = mostDecisiveInput(open);
  if (best === undefined) return open.slice(0, MOST_REASONS).map(({ reason }) => say(verdict.because, { reason }));
  const all = say(counts.questions, { count: questions.length });
  return [
    say(verdict.dependsOnOne, { count: best.questions, questions: all, reason: best.reason }),
    say(verdict.needs, { input: best.settledBy }),
  ];
}

/** Of how many functions in a VPC everything was decided. */
function functionsOf(files: readonly FileResult[]): { readonly inVpc: number; readonly decided: number } {
  return files.reduce(
    (sum, { functions }) => ({
      inVpc: sum.inVpc + (functions?.inVpc ?? 0),
      decided: sum.decided + (functions?.decided ?? 0),
    }),
    { inVpc: 0, decided: 0 },
  );
}
