import type { AccountFacts, AliasFact, EniFact, FunctionFact, GroupChange, PollerFact, RoleFact } from './facts.ts';

/** What the search for the holder of an ENI came to. */
export type Outcome = 'held' | 'no-function-in-subnet' | 'changed-by-hand' | 'not-found';

/** Who holds an ENI, or may, and what else matters for its end. */
export interface Holding {
  readonly eni: EniFact;
  readonly isLambda: boolean;
  readonly outcome: Outcome;
  /** They hold it; with `changed-by-hand`, any of them may. */
  readonly functions: readonly FunctionFact[];
  /** The aliases that pin one of the functions' versions; `undefined` where they were not read. */
  readonly aliases: readonly AliasFact[] | undefined;
  /** Event source mappings whose pollers share it. */
  readonly pollers: readonly PollerFact[];
  /** Those of which the network is not known; `undefined` where none were read. */
  readonly possiblePollers: readonly PollerFact[] | undefined;
  /** How many versions of functions are in its subnet with other groups, and do not hold it. */
  readonly othersInSubnet: number;
  /** The changes of its groups, the latest first; `undefined` where they were not read. */
  readonly changes: readonly GroupChange[] | undefined;
  /** The roles of the functions. */
  readonly roles: readonly RoleFact[];
  /** The account of the functions, where it is not that of the ENI: its holder is where nothing was read. */
  readonly otherAccount?: string | undefined;
  /** The function that it was made for, by its description; others may share it and that one may be gone. */
  readonly madeFor?: { readonly name: string; readonly exists: boolean } | undefined;
}

/**
 * Whether an ENI is Lambda's: by its type, or by the description of one made before there was that type.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html
 */
export function isOfLambda({ type, description }: EniFact): boolean {
  return type === 'lambda' || description.includes('AWS Lambda VPC') || /arn:aws[\w-]*:lambda/.test(description);
}

/**
 * Says who holds an ENI. A function does by its subnet and its *set* of groups; whoever changes the groups of an ENI by
 * hand breaks that match and not the use.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-enis
 */
export function findHolders(eni: EniFact, facts: AccountFacts): Holding {
  const isLambda = isOfLambda(eni);
  const { account, bySubnet, byNetwork } = indexOf(facts.functions);
  const otherAccount = eni.owner !== '' && account !== undefined && account !== eni.owner ? account : undefined;
  const isSearched = isLambda && otherAccount === undefined;
  const inSubnet = isSearched ? (bySubnet.get(eni.subnet) ?? []) : [];
  const users = isSearched ? (byNetwork.get(networkKey(eni.subnet, eni.groups)) ?? []) : [];
  const pollers = isSearched ? (facts.pollers ?? []) : [];
  const usingPollers = pollers.filter(
    ({ network }) => network?.subnets.includes(eni.subnet) && isSameSet(network.groups, eni.groups),
  );
  const changes = facts.changes
    ?.filter((change) => change.eni === eni.id)
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));

  const outcomeOf = (): Outcome => {
    if (!isSearched) return 'not-found';
    if (users.length > 0 || usingPollers.length > 0) return 'held';
    if (inSubnet.length === 0) return 'no-function-in-subnet';
    return changes !== undefined && changes.length > 0 ? 'changed-by-hand' : 'not-found';
  };
  const outcome = outcomeOf();
  const functions = outcome === 'changed-by-hand' ? inSubnet : users;
  const roles = new Set(functions.map(({ role }) => role).filter((role) => role !== ''));
  return {
    eni,
    isLambda,
    outcome,
    functions,
    aliases: facts.aliases?.filter((alias) => functions.some((each) => isPinned(each, alias))),
    pollers: usingPollers,
    possiblePollers:
      outcome === 'held' || !isSearched ? [] : facts.pollers?.filter(({ network }) => network === undefined),
    othersInSubnet: inSubnet.length - functions.length,
    changes,
    roles: [...roles].map((arn) => facts.roles?.find((role) => role.arn === arn) ?? { arn }),
    otherAccount,
    madeFor: isSearched ? madeFor(eni, facts.functions) : undefined,
  };
}

/** The functions of an account by where they are: one is asked about many ENIs. */
interface FunctionIndex {
  readonly account: string | undefined;
  readonly bySubnet: ReadonlyMap<string, readonly FunctionFact[]>;
  /** By a subnet and a set of groups. */
  readonly byNetwork: ReadonlyMap<string, readonly FunctionFact[]>;
}

const indexes = new WeakMap<readonly FunctionFact[], FunctionIndex>();

function indexOf(functions: readonly FunctionFact[]): FunctionIndex {
  const had = indexes.get(functions);
  if (had !== undefined) return had;
  const bySubnet = new Map<string, FunctionFact[]>();
  const byNetwork = new Map<string, FunctionFact[]>();
  const add = (map: Map<string, FunctionFact[]>, key: string, fn: FunctionFact) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [fn]);
    else list.push(fn);
  };
  for (const fn of functions)
    for (const subnet of new Set(fn.subnets)) {
      add(bySubnet, subnet, fn);
      add(byNetwork, networkKey(subnet, fn.groups), fn);
    }
  const account = functions.map(({ arn }) => arn.split(':')[4]).find((each) => each !== undefined && each !== '');
  const index = { account, bySubnet, byNetwork };
  indexes.set(functions, index);
  return index;
}

function networkKey(subnet: string, groups: readonly string[]): string {
  return JSON.stringify([subnet, ...groups]);
}

/** Whether an alias points to this version. */
export function isPinned({ name, version }: FunctionFact, alias: AliasFact): boolean {
  return alias.function === name && alias.versions.includes(version);
}

/** Whether the search for changes by hand can say more about an ENI than the functions did. */
export function isUnexplained({ isLambda, outcome, otherAccount }: Holding): boolean {
  return isLambda && outcome === 'not-found' && otherAccount === undefined;
}

function isSameSet(sorted: readonly string[], others: readonly string[]): boolean {
  return sorted.length === others.length && sorted.every((each, index) => each === others[index]);
}

/** Lambda describes an ENI as `AWS Lambda VPC ENI-<function>-<uuid>`. */
function madeFor({ description }: EniFact, functions: readonly FunctionFact[]): Holding['madeFor'] {
  const name = /^AWS Lambda VPC ENI-(.+)-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.exec(description)?.[1];
  return name === undefined ? undefined : { name, exists: functions.some((each) => each.name === name) };
}
