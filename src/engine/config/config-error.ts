import { inWords } from '../../language/in-words.ts';
import type { Clause } from '../../language/sentence.ts';

/** A fault of the user's setup: what is wrong, where, and what to do. Exit code 2. */
export class ConfigError extends Error {
  readonly code: string;
  readonly remedy: string | undefined;
  /** The message, and what to do, before they become words of a language. */
  readonly clauses: { readonly problem: Clause; readonly remedy: Clause | undefined };
  /** Further mistakes that were found with this one. */
  readonly others: readonly ConfigError[];
  constructor(code: string, problem: Clause, remedy?: Clause, others: readonly ConfigError[] = []) {
    super(inWords(problem));
    this.name = 'ConfigError';
    this.code = code;
    this.remedy = remedy === undefined ? undefined : inWords(remedy);
    this.clauses = { problem, remedy };
    this.others = others;
  }

  /** Bundles that are loaded lazily have a class of their own: what counts is the name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'ConfigError';
  }
}

/** As many mistakes are told at once. */
export const mostMistakes = 20;

/** Takes down the mistakes of several steps, so that all of them are told at once. */
export class Mistakes {
  readonly #byMessage = new Map<string, ConfigError>();

  /** Throws them once there are `mostMistakes`: each costs a search of the text. */
  add(found: readonly ConfigError[]): void {
    for (const each of found) this.#byMessage.set(each.message, each);
    if (this.#byMessage.size >= mostMistakes) this.throwAny();
  }

  /** What a step comes to, or what is gone on with where it throws `ConfigError`. */
  of<Result>(step: () => Result, otherwise: Result): Result {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.add([error, ...error.others]);
      return otherwise;
    }
  }

  /** Throws the first as a `ConfigError` that knows the others. */
  throwAny(): void {
    const [first, ...others] = [...this.#byMessage.values()].slice(0, mostMistakes);
    if (first === undefined) return;
    const { problem, remedy } = first.clauses;
    throw new ConfigError(first.code, problem, remedy, others);
  }
}
