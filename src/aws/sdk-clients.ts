import models from './data/operations.json' with { type: 'json' };
import data from './data/sdk-clients.json' with { type: 'json' };
import { type ActionEndpoint, endpointForAction, hasWord } from './services.ts';

interface ClientEntry {
  readonly names: readonly string[];
  readonly prefix: string;
  /** One of its actions, where those of the prefix go to several endpoints. */
  readonly action?: string;
}

/** A client as AWS's service models have it. */
export interface ClientRow {
  /** Further keys of its names, with blanks between. */
  readonly names?: string;
  readonly prefix: string;
  /** The endpoint of all its operations, or of most. */
  readonly endpoint: string;
  /** Endpoint -> operations, with blanks between, where there are several. */
  readonly operations?: Readonly<Record<string, string>>;
}

interface ReaderEntry {
  readonly module: string;
  readonly names: Readonly<Record<string, string>>;
}

const entries = (): readonly ClientEntry[] => data.clients;
const readers = (): readonly ReaderEntry[] => data.readers;

/** A client's name as all SDKs have it: `@aws-sdk/client-secrets-manager`, `SecretsManager` and `secretsmanager` are one. */
export function clientKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

let byKey: ReadonlyMap<string, ClientEntry> | undefined;
let rowsByKey: ReadonlyMap<string, ClientRow> | undefined;

/**
 * The endpoint that a client of an SDK calls, by the client's name in any language: `secrets-manager` of JavaScript,
 * boto3's `secretsmanager`. Where its operations go to several, those that the code mentions decide, and where they
 * don't the endpoints are alternatives. `undefined` for a client that is not known, or whose name others have too.
 */
export function endpointOfClient(name: string, mentions?: (operation: string) => boolean): ActionEndpoint | undefined {
  byKey ??= new Map([
    ...data.plain.map((prefix) => [clientKey(prefix), { names: [], prefix }] as const),
    ...entries().flatMap((entry) => entry.names.map((each) => [each, entry] as const)),
  ]);
  rowsByKey ??= new Map(
    Object.entries<ClientRow>(models.clients).flatMap(([key, row]) =>
      [key, ...(row.names?.split(' ') ?? [])].map((each) => [each, row] as const),
    ),
  );
  const key = clientKey(name);
  if (data.ambiguous.includes(key)) return undefined;
  const entry = byKey.get(key);
  const row = rowsByKey.get(key);
  const usual = entry && endpointForAction(entry.prefix, entry.action ?? '*');
  if (row === undefined) return usual;
  const { operations = {}, endpoint } = row;
  const all = Object.entries(operations);
  const called = mentions === undefined ? [] : all.filter(([, names]) => names.split(' ').some(mentions));
  const candidates = called.length > 0 ? called : all;
  const [first = usual?.endpoint ?? endpoint, ...others] = candidates.map(([each]) => each);
  if (all.length === 0 && usual !== undefined) return usual;
  const { service } = endpointForAction(row.prefix, '*');
  return { service, prefix: row.prefix, endpoint: first, alternatives: others };
}

/** The same, one for each endpoint, where the code certainly calls operations of several. */
export function endpointsOfClient(
  name: string,
  mentions: (operation: string) => boolean,
  calls: (operation: string) => boolean,
): readonly ActionEndpoint[] {
  const to = endpointOfClient(name, mentions);
  if (to === undefined) return [];
  const all = to.alternatives.length === 0 ? {} : (rowsByKey?.get(clientKey(name))?.operations ?? {});
  const called = Object.keys(all).filter((endpoint) => all[endpoint]!.split(' ').some(calls));
  return called.length < 2 ? [to] : called.map((endpoint) => ({ ...to, endpoint, alternatives: [] }));
}

/**
 * The operations of a service that whoever has credentials may call, without a permission.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function freeCallsOf(prefix: string): readonly string[] {
  return prefix === 'sts' ? ['GetCallerIdentity'] : [];
}

/**
 * The service whose client calls a service that has none of its own: the client of S3 opens the sessions of directory buckets.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-create-session.html
 */
export function calledByClientOf(prefix: string): string {
  return prefix === 's3express' ? 's3' : prefix;
}

/** Whether an operation has the name of an action; an action without one is a permission that other calls check. */
export function hasOperation(prefix: string, action: string): boolean {
  const all: Readonly<Record<string, string>> = models.withoutOperation;
  return !Object.hasOwn(all, prefix) || !hasWord(all[prefix]!, action);
}

/**
 * What code names to sign an address, a cookie or a token with the credentials at hand, which makes no request.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
 */
export function signingWords(prefix: string): readonly string[] {
  return [...wordsThatSign('*'), ...wordsThatSign(prefix)];
}

/** Those of them that are for one service, so that they say of which without a client. */
export function wordsThatSign(prefix: string): readonly string[] {
  return data.signsLocally.find((each) => each.prefix === prefix)?.words ?? [];
}

/** What a library offers that calls a service for the code: the client by the name that is imported. */
export function readersOf(module: string): Readonly<Record<string, string>> | undefined {
  return readers().find((each) => each.module === module)?.names;
}
