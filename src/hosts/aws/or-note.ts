import { UsageError } from '../cli/usage-error.ts';
import { askAws, isDenied } from './errors.ts';

/** What was not looked at, and why; the search goes on without it. */
export type Note = string;

/** Asks for what the search can do without: a denial becomes a note. */
export async function orNote<T>(
  notes: Note[],
  what: string,
  action: string,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await askAws(action, async () => {
      try {
        return await ask();
      } catch (error) {
        if (!isDenied(error)) throw error;
        notes.push(`${what} were not looked at: ${action} is denied`);
        return undefined;
      }
    });
  } catch (error) {
    // a package that is not installed, or a service without an endpoint in this Region
    if (!(error instanceof UsageError)) throw error;
    notes.push(`${what} were not looked at: ${error.message}`);
    return undefined;
  }
}
