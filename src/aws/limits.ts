import data from './limits.json' with { type: 'json' };

/** A number that AWS sets, and where it says so. */
export interface Limit {
  readonly value: number;
  readonly what: string;
  readonly source: string;
}

/** The numbers of Lambda in a VPC, by name. */
export const limits: Readonly<Record<keyof typeof data.limits, Limit>> = data.limits;
