import type { Place } from '../../text/place.ts';
import { Node } from '../node.ts';
import type { Resource } from '../resource.ts';
import { mainTableOf, resourceOf, textOf, writtenForPrefixList, writtenForVpc } from './described-resources.ts';
import type { Stack } from './stack.ts';

/** What is known of networks that are described rather than made by a template. */
export interface Described {
  /** What it describes, as the resources that would create it, by their ids in the account: `subnet-0a1b`. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** The main route tables, by the ids of their VPCs. */
  readonly mainTables: ReadonlyMap<string, string>;
  /** What stacks that are not shown export, by name. */
  readonly exports: ReadonlyMap<string, Node>;
  /** Deployed stacks, by name. */
  readonly stacks: ReadonlyMap<string, DescribedStack>;
  /** What Parameter Store holds, by the names of its parameters. */
  readonly parameterStore: ReadonlyMap<string, Node>;
  /** What lies beyond transit gateways, peers and appliances, by their ids. */
  readonly targets: ReadonlyMap<string, DescribedTarget>;
}

/** A stack as it is deployed. */
export interface DescribedStack {
  /** The values of its parameters; not of those that CloudFormation hides. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly settings: { readonly region?: string; readonly account?: string; readonly partition?: string };
}

/** What lies beyond a gateway to other networks. */
export interface DescribedTarget {
  readonly reachesInternet: boolean | undefined;
  /** The services whose host names lead to endpoints there; `undefined` where nothing is said of any. */
  readonly endpoints: readonly string[] | undefined;
  readonly place: Place;
}

/** Several descriptions as one; of a resource that two describe, the later counts. */
export function describedTogether(all: readonly Described[]): Described {
  const union = <T>(of: (each: Described) => ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(all.flatMap((each) => [...of(each)]));
  return {
    resources: union(({ resources }) => resources),
    mainTables: union(({ mainTables }) => mainTables),
    exports: union(({ exports }) => exports),
    stacks: union(({ stacks }) => stacks),
    parameterStore: union(({ parameterStore }) => parameterStore),
    targets: union(({ targets }) => targets),
  };
}

/** Where no network is described. */
export const nothingDescribed: Described = describedTogether([]);

/** Whether two descriptions or one say nothing at all. */
export function saysNothing({ resources, exports, stacks, parameterStore, targets }: Described): boolean {
  return resources.size + exports.size + stacks.size + parameterStore.size + targets.size === 0;
}

/** Reads a description that fits its schema. Each resource has its place in the description. */
export function describedBy(path: string, document: unknown): Described {
  const stack: Stack = { file: path, document, pseudo: {}, name: '' };
  const root = new Node(document, stack, []);
  const vpcs = root.get('vpcs').items();
  const written = [...vpcs.flatMap(writtenForVpc), ...root.get('prefixLists').items().map(writtenForPrefixList)];
  return {
    resources: new Map(written.map((each) => [each.id, resourceOf(each)])),
    mainTables: new Map(vpcs.flatMap(mainTableOf)),
    exports: new Map(root.get('exports').entries()),
    stacks: new Map(root.get('stacks').items().map(describedStack)),
    parameterStore: new Map(root.get('parameterStore').entries()),
    targets: new Map(root.get('ways').items().map(describedTarget)),
  };
}

function describedTarget(target: Node): [through: string, target: DescribedTarget] {
  return [
    textOf(target, 'through')!,
    {
      reachesInternet: target.get('reachesInternet').raw as boolean | undefined,
      endpoints: target.get('endpoints').raw as readonly string[] | undefined,
      place: target.at(),
    },
  ];
}

function describedStack(stack: Node): [name: string, stack: DescribedStack] {
  const setting = (name: 'region' | 'account' | 'partition') => {
    const value = textOf(stack, name);
    return value === undefined ? {} : { [name]: value };
  };
  const parameters = stack.get('parameters').entries();
  return [
    textOf(stack, 'name')!,
    {
      parameters: Object.fromEntries(parameters.map(([name, { raw }]) => [name, String(raw)])),
      settings: { ...setting('region'), ...setting('account'), ...setting('partition') },
    },
  ];
}
