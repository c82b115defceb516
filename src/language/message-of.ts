/** What something that was thrown says of itself. Code of others throws anything: what says nothing is named by its kind. */
export function messageOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return typeof thrown;
  }
}
