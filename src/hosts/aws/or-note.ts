import { type Clause, said } from '../../language/sentence.ts';
import { UsageError } from '../cli/usage-error.ts';
import { askAws, isDenied } from './errors.ts';
import { awsTexts } from './texts.ts';

/** What was not looked at, and why; the search goes on without it. */
export type Note = Clause;

/** Asks for what the search can do without: a denial becomes a note. */
export async function orNote<T>(
  notes: Note[],
  what: Clause,
  action: string,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await askAws(action, async () => {
      try {
        return await ask();
      } catch (error) {
        if (!isDenied(error)) throw error;
        notes.push(said(awsTexts.notLookedAt, { what, action }));
        return undefined;
      }
    });
  } catch (error) {
    // a package that is not installed, or a service without an endpoint in this Region
    if (!(error instanceof UsageError)) throw error;
    notes.push(said(awsTexts.notLookedAtBecause, { what, reason: error.clauses.problem }));
    return undefined;
  }
}

/** Asks AWS one question about each of some items, and gives all answers. */
export type AskEach = <Answer>(
  action: string,
  ids: readonly string[],
  ask: (id: string) => Promise<readonly Answer[]>,
) => Promise<readonly Answer[]>;

/**
 * Asks about each item what the search can do without. One that AWS does not find, in this account, is noted; what goes
 * wrong otherwise is noted once, and not asked about the others.
 */
export function asEach(notes: Note[], what: Clause): AskEach {
  return async <Answer>(action: string, ids: readonly string[], ask: (id: string) => Promise<readonly Answer[]>) => {
    const answers: Answer[] = [];
    for (const id of ids) {
      const found = await orNote(notes, what, action, async () => {
        try {
          return await ask(id);
        } catch (error) {
          if (!/NotFound/.test((error as Error).name)) throw error;
          notes.push(said(awsTexts.notFoundHere, { id, action }));
          return [];
        }
      });
      if (found === undefined) break;
      answers.push(...found);
    }
    return answers;
  };
}
