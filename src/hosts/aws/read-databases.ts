import type {
  SaidCluster,
  SaidConfiguration,
  SaidDatabases,
  SaidEventSource,
  SaidInstance,
  SaidProxy,
  SaidProxyEndpoint,
} from '../../account/deployed/deployed-answers.ts';
import { said } from '../../language/sentence.ts';
import { type AwsSettings, loadClient } from './clients.ts';
import { asEach, type Note, orNote } from './or-note.ts';
import { awsTexts } from './texts.ts';

const what = said(awsTexts.databases);

/** An account without any. */
export const noDatabases: SaidDatabases = {
  instances: [],
  clusters: [],
  proxies: [],
  proxyEndpoints: [],
  proxyTargets: [],
};

/** How the addresses of databases of RDS, DocumentDB and Neptune end; in China the Region comes after the service. */
const ofDatabase = /[\w-]\.(?:rds|docdb|neptune)\.(?:[\w-]+\.)?amazonaws\.com/i;
const ofProxy = /\.proxy-\w+\./i;

/**
 * What RDS says of databases; it is not asked where no variable of a function holds an address that looks like theirs, and
 * no event source mapping polls one.
 */
export async function readDatabases(
  functions: readonly SaidConfiguration[],
  eventSources: readonly SaidEventSource[],
  settings: AwsSettings,
  notes: Note[],
): Promise<SaidDatabases> {
  const values = functions.flatMap(({ Environment }) => Object.values(Environment?.Variables ?? {}));
  const held = values.filter((value) => ofDatabase.test(value));
  const isPolled = eventSources.some(({ EventSourceArn = '' }) => /^arn:[^:]*:rds:/.test(EventSourceArn));
  if (held.length === 0 && !isPolled) return noDatabases;
  const service = await orNote(notes, what, 'rds', () => loadClient('rds', { ...settings, services: ['rds'] }));
  if (service === undefined) return noDatabases;
  const { sdk, client } = service;
  const paginator = { client, pageSize: 100 };
  const instances = await orNote(notes, what, 'rds:DescribeDBInstances', async () => {
    const all: SaidInstance[] = [];
    for await (const { DBInstances = [] } of sdk.paginateDescribeDBInstances(paginator, {})) all.push(...DBInstances);
    return all;
  });
  const clusters = await orNote(notes, what, 'rds:DescribeDBClusters', async () => {
    const all: SaidCluster[] = [];
    for await (const { DBClusters = [] } of sdk.paginateDescribeDBClusters(paginator, {})) all.push(...DBClusters);
    return all;
  });
  const databases = { ...noDatabases, instances: instances ?? [], clusters: clusters ?? [] };
  if (!held.some((value) => ofProxy.test(value))) return databases;
  const proxies = await orNote(notes, what, 'rds:DescribeDBProxies', async () => {
    const all: SaidProxy[] = [];
    for await (const { DBProxies = [] } of sdk.paginateDescribeDBProxies(paginator, {})) all.push(...DBProxies);
    return all;
  });
  const proxyEndpoints = await orNote(notes, what, 'rds:DescribeDBProxyEndpoints', async () => {
    const all: SaidProxyEndpoint[] = [];
    for await (const page of sdk.paginateDescribeDBProxyEndpoints(paginator, {}))
      all.push(...(page.DBProxyEndpoints ?? []));
    return all;
  });
  const named = [...(proxies ?? []), ...(proxyEndpoints ?? [])].flatMap(({ DBProxyName, Endpoint }) =>
    DBProxyName !== undefined && Endpoint !== undefined && held.some((value) => value.includes(Endpoint))
      ? [DBProxyName]
      : [],
  );
  const each = asEach(notes, what);
  const proxyTargets = await each('rds:DescribeDBProxyTargets', [...new Set(named)], async (DBProxyName) => {
    const all: object[] = [];
    for await (const { Targets = [] } of sdk.paginateDescribeDBProxyTargets(paginator, { DBProxyName }))
      all.push(...Targets.map((target) => ({ ...target, DBProxyName })));
    return all;
  });
  return { ...databases, proxies: proxies ?? [], proxyEndpoints: proxyEndpoints ?? [], proxyTargets };
}
