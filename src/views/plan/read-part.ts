import type { Answer, Unknown } from '../../model/base/answer.ts';
import type { Eni, Entity, Subnet, Vpc, Zone } from '../../model/base/entities.ts';
import { distinct } from '../../model/base/grouped-by.ts';
import type { Model } from '../../model/model.ts';
import type { OtherTaker, Planned, PlannedUser, Saving } from './plan.ts';
import { savingsIn } from './savings.ts';

/** An entity by name, with whose it is: the stack or the file, which tells it from others of its name. */
export interface Owned extends Planned {
  readonly owner: string;
}

/** A subnet as one template shows it. */
export interface SubnetPart extends Owned {
  readonly isList: boolean;
  readonly zone?: string;
  readonly cidr?: string;
  readonly usable?: number;
  readonly others: readonly OtherTaker[];
}

/** One ENI as one template needs it. */
export interface EniPart {
  readonly subnet: SubnetPart;
  readonly vpc?: Owned;
  readonly groups: readonly Owned[];
  readonly users: readonly (Owned & PlannedUser)[];
}

/** What one template, or stacks that were joined, have to do with ENIs in one scenario. */
export interface PlanPart {
  readonly enis: readonly EniPart[];
  readonly savings: readonly Saving[];
  readonly undecided: readonly Unknown[];
}

/** Reads what a plan needs from a model, as plain data: entities of a model belong to its scenario. */
export function readPart(model: Model, path: string): PlanPart {
  const owned = (entity: Pick<Entity, 'id' | 'name' | 'resource'>): Owned => ({
    key: keyOf(entity.id, path),
    name: entity.name,
    owner: entity.resource?.node.stack.name || path,
  });
  const subnets = new Map(
    distinct(model.enis.map(({ subnet }) => subnet)).map((subnet) => [
      subnet.id,
      { ...owned(subnet), ...factsOf(model, subnet) },
    ]),
  );
  const users = distinct(model.enis.flatMap((eni) => eni.users)).map((user): [string, Owned & PlannedUser] => {
    const { kind } = user;
    if (kind === 'function')
      return [user.id, { ...owned(user), kind, versions: user.versions.map(({ name }) => name) }];
    const calls = user.fn.known ? user.fn.value.name : undefined;
    const polls = user.polled === undefined ? undefined : user.polled.name;
    return [
      user.id,
      {
        ...owned(user),
        kind: 'poller',
        versions: [],
        ...(calls !== undefined && { calls }),
        ...(polls !== undefined && { polls }),
      },
    ];
  });
  const userOf = new Map(users);
  const { savings, undecided } = savingsIn(model, owned);
  return {
    enis: model.enis.map((eni) => {
      const vpc = vpcOf(eni);
      return {
        subnet: subnets.get(eni.subnet.id)!,
        ...(vpc && { vpc: owned(vpc) }),
        groups: eni.groups.map(owned),
        users: eni.users.map((user) => userOf.get(user.id)!),
      };
    }),
    savings,
    undecided: [...unknownsIn(model), ...undecided],
  };
}

/**
 * An identity for all templates: ids of the account and exports mean the same everywhere, logical ids and parameters
 * what their template makes of them.
 */
function keyOf(id: string, path: string): string {
  const inner = /^\$\{\[?(.*?)\]?\}$/s.exec(id)?.[1] ?? id;
  const isOfAccount = /^(?:vpc|subnet|sg)-|^import /.test(inner) && !inner.includes('${');
  return isOfAccount ? inner : `${path} ${id}`;
}

/** The VPC of an ENI, as far as its subnet or one of its groups shows it. */
function vpcOf({ subnet, groups }: Eni): Vpc | undefined {
  const answer = [subnet, ...groups].map(({ vpc }) => vpc).find((vpc) => vpc.known);
  return answer?.known === true ? answer.value : undefined;
}

function factsOf(model: Model, subnet: Subnet): Omit<SubnetPart, keyof Owned> {
  const usable = model.usableAddressesOf(subnet);
  return {
    isList: subnet.many,
    ...whereKnown('zone', subnet.zone, readableZone),
    ...whereKnown('cidr', subnet.cidr, (cidr) => cidr),
    ...whereKnown('usable', usable, (number) => number),
    others: model
      .addressesIn(subnet)
      .filter(({ what }) => what !== 'Hyperplane ENI') // those are counted one by one
      .map(({ what, name }) => ({ what, name })),
  };
}

function whereKnown<Name extends string, T, Shown>(name: Name, answer: Answer<T>, show: (value: T) => Shown) {
  return (answer.known ? { [name]: show(answer.value) } : {}) as { readonly [_ in Name]?: Shown };
}

/** `eu-west-1a`; `zone 1 of the Region` for an entry of GetAZs. */
function readableZone({ name: text }: Zone): string {
  const entry = /^\$\{(\d+) of \$\{\[zones of this Region\]\}\}$/.exec(text)?.[1];
  if (entry !== undefined) return `zone ${Number(entry) + 1} of the Region`;
  return /^\$\{\[?([^{}]*?)\]?\}$/.exec(text)?.[1] ?? text;
}

/** Why there may be other ENIs than those that the model has, and why the room of a subnet is not known. */
function unknownsIn(model: Model): readonly Unknown[] {
  const subnets = distinct(model.enis.map(({ subnet }) => subnet));
  const rangeless = subnets.flatMap((subnet) => (subnet.resource === undefined && !subnet.many ? subnet.name : []));
  return [
    ...subnets.filter(({ many }) => many).map(howMany),
    ...subnets.flatMap((subnet) => {
      const usable = model.usableAddressesOf(subnet);
      // to give the id of a subnet says nothing of its range
      return usable.known || subnet.many || subnet.resource === undefined ? [] : usable.because;
    }),
    ...(rangeless.length === 0 ? [] : [{ because: `the range of ${rangeless.join(', ')} is not known` }]),
    ...model.attachedFunctions.flatMap(({ attachment }) => attachment.subnetsByDefault ?? []),
    ...model.entities('function').flatMap(({ attachment }) => (attachment.known ? [] : attachment.because)),
    ...model.networkedFunctions.flatMap(({ fn }) =>
      fn.usesManagedInstances
        ? [{ because: `${fn.name} runs on instances, whose own network interfaces are not counted`, place: fn.place }]
        : [],
    ),
    ...model.entities('eventSource').flatMap((source) => {
      if (!source.inVpc.known) return source.inVpc.because;
      return source.inVpc.value && source.subnets.length === 0
        ? [{ because: `the subnets of what ${source.name} polls are not known`, place: source.place }]
        : [];
    }),
    ...model.template.mayHoldMore,
  ];
}

function howMany(subnet: Subnet): Unknown {
  const [why] = subnet.cidr.known ? [] : subnet.cidr.because;
  return { ...why, because: `how many subnets ${subnet.name} holds is not known`, place: subnet.place };
}
