/** A network interface, as EC2 describes it. */
export interface EniFact {
  readonly id: string;
  readonly subnet: string;
  readonly vpc: string;
  /** Ids, sorted. */
  readonly groups: readonly string[];
  /** `lambda` for those of functions, `interface` for those of instances and for most others. */
  readonly type: string;
  readonly description: string;
  /** `in-use`, `available`, ... */
  readonly status: string;
  /** The id of the account that it belongs to. */
  readonly owner: string;
  readonly zone: string;
  /** The service principal that manages it, such as that of Lambda's network connectors. */
  readonly operator?: string | undefined;
  /** It was created by a service, which alone may delete it. */
  readonly isManaged?: boolean | undefined;
  /** The instance that it is attached to. */
  readonly instance?: string | undefined;
}

/** `$LATEST` or a published version of a function, with the network that it was given. */
export interface FunctionFact {
  /** With the version at its end. */
  readonly arn: string;
  readonly name: string;
  readonly version: string;
  readonly role: string;
  readonly subnets: readonly string[];
  /** Ids, sorted. */
  readonly groups: readonly string[];
}

/** An alias, which keeps the versions that it points to from being deleted. */
export interface AliasFact {
  readonly function: string;
  readonly name: string;
  /** One, or two while traffic is shifted. */
  readonly versions: readonly string[];
}

/** An event source mapping whose pollers sit in the VPC of the source. */
export interface PollerFact {
  readonly mapping: string;
  /** The ARN of the function that it invokes. */
  readonly fn: string;
  /** The ARN of the source, or `self-managed Kafka`. */
  readonly source: string;
  readonly state: string;
  /** Known for self-managed Kafka alone: other sources keep their network to themselves. Groups are sorted. */
  readonly network?: { readonly subnets: readonly string[]; readonly groups: readonly string[] } | undefined;
}

/** A change of an ENI's groups that EC2 carried out. */
export interface GroupChange {
  readonly eni: string;
  /** ISO 8601. */
  readonly time: string;
  readonly by: string;
  /** The groups that it was given. */
  readonly groups: readonly string[];
}

/** What is known of an execution role; `undefined` is not known. */
export interface RoleFact {
  readonly arn: string;
  readonly exists?: boolean | undefined;
  readonly mayDeleteEnis?: boolean | undefined;
}

/** What is known of an account. What is `undefined` was not read. */
export interface AccountFacts {
  /** All versions of all functions. */
  readonly functions: readonly FunctionFact[];
  readonly pollers?: readonly PollerFact[] | undefined;
  readonly changes?: readonly GroupChange[] | undefined;
  readonly aliases?: readonly AliasFact[] | undefined;
  readonly roles?: readonly RoleFact[] | undefined;
}
