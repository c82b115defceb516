import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import policies from '../../src/aws/data/managed-policies.json' with { type: 'json' };
import noise from '../../src/aws/data/noise.json' with { type: 'json' };
import services from '../../src/aws/data/services.json' with { type: 'json' };
import { limits } from '../../src/aws/limits.ts';
import { serviceName } from '../../src/aws/services.ts';
import endpointTable from '../../src/hosts/maintain/aws/tables/endpoints.json' with { type: 'json' };
import policyTable from '../../src/hosts/maintain/aws/tables/managed-policies.json' with { type: 'json' };
import prefixTable from '../../src/hosts/maintain/aws/tables/prefixes.json' with { type: 'json' };

const FOLDER = new URL('../../src/aws/data/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

interface Entry {
  name?: string;
  either?: boolean;
  endpoint?: string;
  actions?: Record<string, string[]>;
  siblings?: string[];
  wildcard?: string;
}

const endpointNames = new Set(Object.keys(services.endpoints));
const prefixes: Record<string, Entry> = services.prefixes;
const named = (entry: Entry) =>
  [entry.endpoint, entry.wildcard, ...Object.keys(entry.actions ?? {}), ...(entry.siblings ?? [])].filter(
    (name): name is string => name !== undefined && !['in-vpc', 'service-network', 'none-known'].includes(name),
  );

describe('every file of src/aws/data', () => {
  it.each(files)('%s says where it comes from and when it was checked', (file) => {
    const data = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    expect(data.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(data.source.length).toBeGreaterThan(0);
    for (const source of data.source) expect(source).toMatch(/^(https:\/\/|npm:|pypi:)/);
  });

  it('is small enough to be loaded at each start', () => {
    // the service models are a text until an action or a client is looked up in them
    const bytes = files
      .filter((file) => file !== 'operations.json')
      .map((file) => readFileSync(new URL(file, FOLDER)).length);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(150_000);
    expect(readFileSync(new URL('operations.json', FOLDER)).length).toBeLessThan(130_000);
  });
});

describe('services.json', () => {
  it('names only endpoints that exist', () => {
    const wrong = Object.entries(prefixes).flatMap(([prefix, entry]) =>
      named(entry)
        .filter((name) => !endpointNames.has(name))
        .map((name) => `${prefix}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives every endpoint to a prefix, or says why it has none', () => {
    const placed = new Set([...Object.values(prefixes).flatMap(named), ...Object.keys(endpointTable.withoutPrefix)]);
    expect([...endpointNames].filter((name) => !placed.has(name))).toEqual([]);
  });

  it('was made from the hand tables as they are', () => {
    for (const [prefix, row] of Object.entries<Entry>(prefixTable)) expect(prefixes[prefix], prefix).toMatchObject(row);
    for (const name of Object.keys(endpointTable.extra)) expect(endpointNames, name).toContain(name);
  });

  it('has the whole list: as many endpoints and prefixes as AWS had, or more', () => {
    expect(endpointNames.size).toBeGreaterThanOrEqual(340);
    expect(Object.keys(prefixes).length).toBeGreaterThanOrEqual(450);
  });
});

describe('managed-policies.json', () => {
  const { services, noise, besides, perhaps, special } = policyTable;
  const hand = [services, noise, besides, perhaps, special].flatMap((part) => Object.keys(part));

  it('was made from the hand table as it is', () => {
    expect(Object.keys(policies.policies).sort()).toEqual([...hand, ...policyTable.unknownBroad].sort());
  });

  it('puts no policy into two classes', () => {
    const all = [...hand, ...policyTable.unknownBroad];
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });
});

describe('noise.json', () => {
  const KINDS = [
    'always',
    'if-event-source',
    'if-event-source-secret',
    'if-destination',
    'if-environment-key',
    'if-data-key',
    'if-beside',
  ];

  it.each(Object.entries(noise.reasons))('%s has a known kind, known prefixes and a page', (_, reason) => {
    expect(KINDS).toContain(reason.kind);
    for (const action of reason.actions) expect(serviceName(action.split(':')[0]!), action).toBeDefined();
    expect(reason.source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(reason.because).not.toMatch(/[.]$/);
  });
});

it('knows the numbers of Lambda in a VPC', () => {
  const values = Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, limit.value]));
  expect(values).toEqual({
    enisPerVpc: 500,
    subnetsPerFunction: 16,
    securityGroupsPerFunction: 5,
    reservedAddressesPerSubnet: 5,
    connectionsPerEni: 65000,
    eniDeletionMinutes: 20,
    idleDays: 14,
    smallestSubnetPrefix: 28,
  });
  for (const limit of Object.values(limits)) expect(limit.source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
});
