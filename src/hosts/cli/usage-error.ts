/** A fault in how the command was called: what is wrong and what to do. Exit code 2. */
export class UsageError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy = 'Run vpclambda-lint --help for the options') {
    super(message);
    this.name = 'UsageError';
    this.remedy = remedy;
  }

  /** Each lazy chunk has a class of its own: what counts is the name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'UsageError';
  }
}
