import { isIncomplete } from '../engine/incomplete.ts';
import type { FileResult, Undecided } from '../engine/result.ts';
import { bestSettlement, isOpen } from '../engine/undecided.ts';
import { count } from './words.ts';

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
export function verdictOf(files: readonly FileResult[]): Verdict {
  const open = openEntries(files);
  const { inVpc, decided } = functionsOf(files);
  if (decided === inVpc) {
    const what = open.some(isIncomplete) ? 'No problems in what was analyzed' : 'No problems';
    return { isDecided: true, said: what, toDecide: [] };
  }
  const said =
    decided > 0
      ? `No problems in ${decided} of ${count(inVpc, 'function')}; others are undecided`
      : `Undecided: nothing was found, but ${notJudged(inVpc, open)} could not be judged in full`;
  return { isDecided: decided > 0, said, toDecide: [...rulesLine(open), ...settlementLines(files)] };
}

/** What is not known and leaves a question open, listed or not. */
function openEntries(files: readonly FileResult[]): readonly Undecided[] {
  return files.flatMap(({ undecided }) => undecided.filter(isOpen));
}

/** The functions with an open question, by name where they are few. */
function notJudged(inVpc: number, open: readonly Undecided[]): string {
  const names = new Set(open.flatMap(({ questions }) => questions.flatMap(({ resource }) => resource ?? [])));
  return names.size === inVpc && inVpc <= 3 ? [...names].join(' and ') : count(inVpc, 'function');
}

/** The rules with open questions. */
function rulesLine(open: readonly Undecided[]): string[] {
  const rules = open.flatMap((entry) => entry.questions.map(({ rule }) => rule));
  return [`not judged: ${[...new Set(rules)].sort().join(', ')}`];
}

/** The one input that would decide most of what is undecided; where none would, why. */
export function settlementLines(files: readonly FileResult[]): string[] {
  const open = openEntries(files);
  const questions = open.flatMap((entry) => entry.questions);
  const best = bestSettlement(open);
  if (best === undefined) return open.slice(0, MOST_REASONS).map(({ reason }) => `because ${reason}`);
  const most = `${best.questions} of ${count(questions.length, 'question')}`;
  return [
    `${most} ${best.questions === 1 ? 'depends' : 'depend'} on one input: ${best.reason}`,
    `needs ${best.settledBy}`,
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
