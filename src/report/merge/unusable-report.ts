/** A report that cannot be merged, and what to do. */
export class UnusableReport extends Error {
  override readonly name = 'UnusableReport';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
