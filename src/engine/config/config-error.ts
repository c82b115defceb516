import { inWords } from '../../language/in-words.ts';
import type { Clause } from '../../language/sentence.ts';

/** A fault of the user's setup: what is wrong, where, and what to do. Exit code 2. */
export class ConfigError extends Error {
  readonly code: string;
  readonly remedy: string | undefined;
  /** The message, and what to do, before they become words of a language. */
  readonly clauses: { readonly problem: Clause; readonly remedy: Clause | undefined };
  constructor(code: string, problem: Clause, remedy?: Clause) {
    super(inWords(problem));
    this.name = 'ConfigError';
    this.code = code;
    this.remedy = remedy === undefined ? undefined : inWords(remedy);
    this.clauses = { problem, remedy };
  }

  /** Bundles that are loaded lazily have a class of their own: what counts is the name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'ConfigError';
  }
}
