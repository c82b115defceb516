import data from './data/subnet-addresses.json' with { type: 'json' };

/** A resource that takes at least one address in each subnet that it names. */
export interface AddressTaker {
  /** As it reads in a sentence: `NAT gateway`. */
  readonly what: string;
  /** The properties that name subnets; a dot is between a list and the key in its items. */
  readonly by: readonly string[];
}

/** By CloudFormation type. What picks its subnets from a larger choice, such as a database, is not among them. */
export const addressTakers: Readonly<Record<string, AddressTaker>> = data.takers;
