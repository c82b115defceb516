import { type Language, nameIn, sayIn } from '../../language/in-words.ts';
import { inARow } from '../../language/lists.ts';
import { type Named, nameOf, said } from '../../language/sentence.ts';
import type { Answer, Unknown } from '../../model/base/answer.ts';
import type { Eni, Entity, Subnet, Vpc, Zone } from '../../model/base/entities.ts';
import { distinct } from '../../model/base/grouped-by.ts';
import type { Model } from '../../model/model.ts';
import type { OtherTaker, Planned, PlannedUser, Saving } from './plan.ts';
import { savingsIn } from './savings.ts';
import { planTexts } from './texts.ts';

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
export function readPart(model: Model, path: string, language: Language | undefined): PlanPart {
  const named = (entity: Pick<Named, 'name' | 'called'>) => nameIn(entity, language);
  const owned = (entity: Pick<Entity, 'id' | 'name' | 'called' | 'resource'>): Owned => ({
    key: keyOf(entity.id, path),
    name: named(entity),
    owner: entity.resource?.node.stack.name || path,
  });
  const subnets = new Map(
    distinct(model.enis.map(({ subnet }) => subnet)).map((subnet) => [
      subnet.id,
      { ...owned(subnet), ...factsOf(model, subnet, language) },
    ]),
  );
  const users = distinct(model.enis.flatMap((eni) => eni.users)).map((user): [string, Owned & PlannedUser] => {
    const { kind } = user;
    if (kind === 'function') return [user.id, { ...owned(user), kind, versions: user.versions.map(named) }];
    const calls = user.fn.known ? named(user.fn.value) : undefined;
    const polls = user.polled === undefined ? undefined : named(user.polled);
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

function factsOf(model: Model, subnet: Subnet, language: Language | undefined): Omit<SubnetPart, keyof Owned> {
  const usable = model.usableAddressesOf(subnet);
  return {
    isList: subnet.many,
    ...whereKnown('zone', subnet.zone, (zone) => readableZone(zone, language)),
    ...whereKnown('cidr', subnet.cidr, (cidr) => cidr),
    ...whereKnown('usable', usable, (number) => number),
    others: model
      .addressesIn(subnet)
      .filter(({ what }) => what !== 'Hyperplane ENI') // those are counted one by one
      .map(({ what, name }) => ({ what: language?.[what] ?? what, name })),
  };
}

function whereKnown<Name extends string, T, Shown>(name: Name, answer: Answer<T>, show: (value: T) => Shown) {
  return (answer.known ? { [name]: show(answer.value) } : {}) as { readonly [_ in Name]?: Shown };
}

/** `eu-west-1a`; `zone 1 of the Region` for an entry of GetAZs. */
function readableZone({ name: text }: Zone, language: Language | undefined): string {
  const entry = /^\$\{(\d+) of \$\{\[zones of this Region\]\}\}$/.exec(text)?.[1];
  if (entry !== undefined) return sayIn(language)(planTexts.zoneOfRegion, { number: Number(entry) + 1 });
  return /^\$\{\[?([^{}]*?)\]?\}$/.exec(text)?.[1] ?? text;
}

/** Why there may be other ENIs than those that the model has, and why the room of a subnet is not known. */
function unknownsIn(model: Model): readonly Unknown[] {
  const subnets = distinct(model.enis.map(({ subnet }) => subnet));
  const rangeless = subnets.flatMap((subnet) => (subnet.resource === undefined && !subnet.many ? nameOf(subnet) : []));
  return [
    ...subnets.filter(({ many }) => many).map(howMany),
    ...subnets.flatMap((subnet) => {
      const usable = model.usableAddressesOf(subnet);
      // to give the id of a subnet says nothing of its range
      return usable.known || subnet.many || subnet.resource === undefined ? [] : usable.because;
    }),
    ...(rangeless.length === 0 ? [] : [{ because: said(planTexts.rangesUnknown, { subnets: inARow(rangeless) }) }]),
    ...model.attachedFunctions.flatMap(({ attachment }) => attachment.subnetsByDefault ?? []),
    ...model.entities('function').flatMap(({ attachment }) => (attachment.known ? [] : attachment.because)),
    ...model.networkedFunctions.flatMap(({ fn }) =>
      fn.usesManagedInstances ? [{ because: said(planTexts.onInstances, { fn }), place: fn.place }] : [],
    ),
    ...model.entities('eventSource').flatMap((source) => {
      if (!source.inVpc.known) return source.inVpc.because;
      return source.inVpc.value && source.subnets.length === 0
        ? [{ because: said(planTexts.subnetsOfPolledUnknown, { source }), place: source.place }]
        : [];
    }),
    ...model.template.mayHoldMore,
  ];
}

function howMany(subnet: Subnet): Unknown {
  const [why] = subnet.cidr.known ? [] : subnet.cidr.because;
  return { ...why, because: said(planTexts.lengthUnknown, { list: subnet }), place: subnet.place };
}
