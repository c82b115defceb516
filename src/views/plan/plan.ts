/** Something by its identity, to compare, and its name, to show: a logical id where there is one. */
export interface Planned {
  readonly key: string;
  readonly name: string;
}

/** Who shares an ENI: a function, or a poller of an event source. */
export interface PlannedUser extends Planned {
  readonly kind: 'function' | 'poller';
  /** The logical ids of its published versions, which have the network that they were published with. */
  readonly versions: readonly string[];
  /** Whom a poller calls, and what it polls, where that is known. */
  readonly calls?: string;
  readonly polls?: string;
}

/** One Hyperplane ENI of a subnet: a set of security groups, and all who share it. */
export interface PlannedEni {
  readonly key: string;
  readonly groups: readonly Planned[];
  readonly users: readonly PlannedUser[];
}

/** Something else of the template that takes an address: `NAT gateway` Nat. */
export interface OtherTaker {
  readonly what: string;
  readonly name: string;
}

/** A subnet in which Lambda creates ENIs, or a list of which it is not known how many subnets it holds. */
export interface PlannedSubnet extends Planned {
  /** Each subnet of the list has the ENIs and takers that are said here. */
  readonly isList: boolean;
  readonly zone?: string;
  readonly cidr?: string;
  /** Addresses of the range, less those that AWS keeps. */
  readonly usable?: number;
  /** Addresses that the templates take: one for each ENI, and one for each other taker. */
  readonly used: number;
  /** At most so many are left: what else is in the subnet is not said. */
  readonly left?: number;
  readonly enis: readonly PlannedEni[];
  readonly others: readonly OtherTaker[];
}

/** How many ENIs: those that are known one by one, and for lists those of each subnet. */
export interface EniCount {
  readonly enis: number;
  readonly perSubnetOf: readonly { readonly list: string; readonly enis: number }[];
}

/** A VPC with the subnets in which Lambda creates ENIs. Without a name: which VPC it is is not known. */
export interface PlannedVpc extends EniCount {
  readonly key: string;
  readonly name?: string;
  readonly subnets: readonly PlannedSubnet[];
}

/** Sets of groups that are equivalent for their users: with one of them, there would be fewer ENIs. */
export interface Saving {
  readonly sets: readonly (readonly Planned[])[];
  readonly users: readonly Planned[];
  /** ENIs, and as many addresses. */
  readonly saved: number;
  /** Each subnet of a list of unknown length counts once. */
  readonly isLeast: boolean;
}

/** The ENIs that Lambda creates for templates, where conditions are such that they are most. */
export interface EniPlan extends EniCount {
  /** The conditions under which it is as shown; absent where none matters. */
  readonly when?: string;
  /** What is different otherwise, a clause for each way. */
  readonly otherwise: readonly string[];
  /** Addresses that the templates take in the subnets that are known one by one. */
  readonly addresses: number;
  readonly vpcs: readonly PlannedVpc[];
  readonly savings: readonly Saving[];
  readonly undecided: readonly { readonly because: string; readonly settledBy?: string }[];
}
