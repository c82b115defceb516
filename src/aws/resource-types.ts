import data from './data/resource-types.json' with { type: 'json' };
import { type ActionEndpoint, endpointForAction } from './services.ts';

/** What it shows when a function holds a resource's name, URL or ARN, in its environment for example. */
export interface ServiceReference extends ActionEndpoint {
  /** Why the reference alone proves little; absent where code certainly calls the service. */
  readonly weak?: string;
}

/** One port of a resource of several. */
export interface Listener {
  /** The attributes that hold its address; left out where no attribute tells listeners apart. */
  readonly by?: readonly string[];
  /** It listens only where each of these properties has one of the values, in lower case; `` for an absent one. */
  readonly if?: Readonly<Record<string, readonly string[]>>;
  /** Left out where it is not known. */
  readonly port?: number;
}

/** A resource that lives in the VPC and is reached at its address. */
export interface InVpcResource {
  /** As it reads in a sentence: "RDS database". */
  readonly name: string;
  /** Attributes (`Fn::GetAtt`) that hold its address or port; empty when no attribute does. */
  readonly by: readonly string[];
  /** Those of them that lead to its private address within its VPC alone. */
  readonly byInVpc?: readonly string[];
  /** The property that sets its port. */
  readonly portProperty?: string;
  /** The properties that make it a copy of another, whose port it has without `portProperty`. */
  readonly copyOf?: readonly string[];
  /** The property that says which of `ports` counts. */
  readonly engineProperty?: string;
  /** Ports without `portProperty`: by engine, or `default`. */
  readonly ports: Readonly<Record<string, number>>;
  /** Ports without `portProperty`, where there are several: by attribute, or by what other properties say. */
  readonly listeners: readonly Listener[];
  /** It listens on TCP 80 too, unless this property is true. */
  readonly plainHttpUnless?: string;
  /** The property that names the cluster whose port, security groups and subnets it has. */
  readonly clusterProperty?: string;
  /** The property that names what it is one more endpoint of: that has the port, groups and subnets are its own. */
  readonly entranceTo?: string;
  /** The property that names the network interface whose groups and subnet it has, dots between the keys. */
  readonly interfaceProperty?: string;
  /** The property with its security groups, dots between the keys; the first of several that is there. */
  readonly groups?: string | readonly string[];
  /** AWS documents that without groups of its own it has the default security group of its VPC. */
  readonly hasDefaultGroup?: boolean;
  /** Further properties that may give it groups. */
  readonly groupsMayComeFrom?: readonly string[];
  /** The property with its subnets, dots between the keys; the first of several that is there. */
  readonly subnets?: string | readonly string[];
  /** The property that names a subnet group, which has the subnets. */
  readonly subnetGroup?: string;
  /** The property that makes it public when true. */
  readonly public?: string;
  /** Why its address without a port proves little. */
  readonly weak?: string;
  /** It is public unless each of these properties has the value. */
  readonly publicUnless?: Readonly<Record<string, string>>;
  /** The property without which it is no resource of the VPC, but a public host. */
  readonly inVpcOnlyWith?: string;
}

interface UsedEntry {
  readonly prefix: string;
  readonly action?: string;
  readonly by: readonly string[];
  readonly weak?: string;
}

type InVpcEntry = Omit<InVpcResource, 'ports' | 'listeners'> & Partial<Pick<InVpcResource, 'ports' | 'listeners'>>;

// Read when asked, never at import: a bundle may put off parsing the tables until then.
const used = (): Readonly<Record<string, UsedEntry>> => data.used;
const inVpc = (): Readonly<Record<string, InVpcEntry>> => data.inVpc;
const calledAs = (): Readonly<Record<string, Pick<UsedEntry, 'prefix' | 'action'>>> => data.calledAs;
const noProof = (): Readonly<Record<string, string>> => data.noProof;

/**
 * The service that a function uses when it holds a reference to a resource. `attribute` is `Ref` or the name in
 * `Fn::GetAtt`: the ARN of a bucket shows a use, its website URL does not, nor does a parameter's `Value`.
 */
export function serviceOfReference(resourceType: string, attribute: string): ServiceReference | undefined {
  const entry = entryOf(used(), resourceType);
  if (!entry?.by.includes(attribute)) return undefined;
  return { ...endpointForAction(entry.prefix, entry.action ?? '*'), ...(entry.weak && { weak: entry.weak }) };
}

/**
 * The service that whoever calls a resource calls: its `Ref` or ARN names the resource to that, or there is no other way to it. It
 * says nothing of whether somebody does: a function that holds the id of a user pool may compare it.
 */
export function serviceOfType(resourceType: string): ActionEndpoint | undefined {
  const entry = entryOf(calledAs(), resourceType);
  if (entry !== undefined) return endpointForAction(entry.prefix, entry.action ?? '*');
  return serviceOfReference(resourceType, 'Ref') ?? serviceOfReference(resourceType, 'Arn');
}

/** Whether nothing of the resource says on which port it is called: only who calls it may say. */
export function listensAnywhere({
  portProperty,
  clusterProperty,
  entranceTo,
  ports,
  listeners,
}: InVpcResource): boolean {
  return (
    portProperty === undefined &&
    clusterProperty === undefined &&
    entranceTo === undefined &&
    listeners.length === 0 &&
    Object.keys(ports).length === 0
  );
}

/** A type whose resources live in the VPC. */
export function inVpcResource(resourceType: string): InVpcResource | undefined {
  const entry = entryOf(inVpc(), resourceType);
  return entry && { ...entry, ports: entry.ports ?? {}, listeners: entry.listeners ?? [] };
}

/**
 * The port of such a resource by its type and engine, where the template sets none: 5432 for `postgres`, 1521 for
 * `oracle-se2`. `undefined` when the engine is needed and unknown, or several ports are possible.
 */
export function defaultPort(resourceType: string, engine?: string): number | undefined {
  const ports = Object.entries(inVpcResource(resourceType)?.ports ?? {});
  const wanted = engine?.toLowerCase();
  const byEngine = ports.find(([name]) => wanted === name || wanted?.startsWith(`${name}-`));
  if (byEngine) return byEngine[1];
  const all = new Set(ports.map(([, port]) => port));
  return all.size === 1 && (wanted === undefined || ports[0]?.[0] === 'default') ? ports[0]?.[1] : undefined;
}

/** Why a reference to a resource of this type shows no use of a service; `undefined` for all other types. */
export function whyNoProof(resourceType: string): string | undefined {
  return entryOf(noProof(), resourceType);
}

function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
