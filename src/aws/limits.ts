import data from './data/limits.json' with { type: 'json' };

/** A number that AWS sets, and where it says so. */
export interface Limit {
  readonly value: number;
  readonly what: string;
  readonly source: string;
}

// Spelt out: published types cannot look into a JSON file.
type LimitName =
  | 'enisPerVpc'
  | 'subnetsPerFunction'
  | 'securityGroupsPerFunction'
  | 'reservedAddressesPerSubnet'
  | 'connectionsPerEni'
  | 'eniDeletionMinutes'
  | 'idleDays'
  | 'smallestSubnetPrefix';

/** The numbers of Lambda in a VPC, by name. */
export const limits: Readonly<Record<LimitName, Limit>> = data.limits;
