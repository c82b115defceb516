import { ConfigError } from '../../engine/config/config-error.ts';
import { inWords } from '../../language/in-words.ts';
import { type Clause, said } from '../../language/sentence.ts';
import { usageTexts } from './texts.ts';

/** A fault in how the command was called: what is wrong and what to do. Exit code 2. */
export class UsageError extends Error {
  readonly remedy: string;
  /** The message, and what to do, before they become words of a language. */
  readonly clauses: { readonly problem: Clause; readonly remedy: Clause };
  constructor(problem: Clause, remedy: Clause = said(usageTexts.seeHelp)) {
    super(inWords(problem));
    this.name = 'UsageError';
    this.remedy = inWords(remedy);
    this.clauses = { problem, remedy };
  }

  /** Each lazy chunk has a class of its own: what counts is the name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'UsageError';
  }
}

/** A fault that the user can mend, told with exit code 2. */
export type UserFault = UsageError | ConfigError;

/** What is told in a message and with exit code 2: a wrong call, a config or a file that cannot be used. */
export function isUserFault(error: unknown): error is UserFault {
  return error instanceof UsageError || error instanceof ConfigError;
}
