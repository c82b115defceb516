/** What another attempt may get over: the state machine retries it by this name. */
export class TransientError extends Error {
  override readonly name = 'TransientError';

  constructor(message: string, cause: unknown) {
    super(`${message}: ${cause instanceof Error ? `${cause.name}: ${cause.message}` : cause}`, { cause });
  }
}
