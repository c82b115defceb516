/** A fault of the user's setup: what is wrong, where, and what to do. Exit code 2. */
export class ConfigError extends Error {
  readonly code: string;
  readonly remedy: string | undefined;
  constructor(code: string, message: string, remedy?: string) {
    super(message);
    this.name = 'ConfigError';
    this.code = code;
    this.remedy = remedy;
  }

  /** Bundles that are loaded lazily have a class of their own: what counts is the name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'ConfigError';
  }
}
