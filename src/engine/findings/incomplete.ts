import { inWords } from '../../language/in-words.ts';
import { type Clause, said } from '../../language/sentence.ts';
import { type Limit, limitInWords, limitTexts } from '../../text/limits.ts';
import type { Place } from '../../text/place.ts';
import type { RawUndecided, Undecided } from '../result.ts';

/** The rule that undecided entries bear which say that a part was not analyzed at all. */
const incompleteRule = 'incomplete-analysis';

/** Says that a part was not analyzed, and why. The command line tells these even where no report lists the undecided. */
export function incomplete(because: Clause, at?: Place, resource: string | null = null): RawUndecided {
  return {
    rule: incompleteRule,
    resource,
    reason: because,
    value: `${inWords(because)} ${resource ?? ''}`,
    ...(at && { at }),
  };
}

/** Says that the analysis stopped at a limit: `what` was left out. */
export function incompleteBy(limit: Limit, what: Clause, at?: Place, resource?: string | null): RawUndecided {
  return incomplete(said(limitTexts.leftOut, { what, limit: limitInWords(limit) }), at, resource);
}

/** Whether an undecided entry says that something was left out for a limit. */
export function isIncomplete({ rule }: Undecided): boolean {
  return rule === incompleteRule;
}
