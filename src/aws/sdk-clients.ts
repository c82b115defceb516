import data from './sdk-clients.json' with { type: 'json' };
import { type ActionEndpoint, endpointForAction } from './services.ts';

interface ClientEntry {
  readonly names: readonly string[];
  readonly prefix: string;
  /** One of its actions, where those of the prefix go to several endpoints. */
  readonly action?: string;
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

/**
 * The endpoint that a client of an SDK calls, by the client's name in any language: `secrets-manager` of JavaScript,
 * boto3's `secretsmanager`. `undefined` for a client that is not known, or that may call more than one endpoint.
 */
export function endpointOfClient(name: string): ActionEndpoint | undefined {
  byKey ??= new Map([
    ...data.plain.map((prefix) => [clientKey(prefix), { names: [], prefix }] as const),
    ...entries().flatMap((entry) => entry.names.map((each) => [each, entry] as const)),
  ]);
  const entry = byKey.get(clientKey(name));
  return entry && endpointForAction(entry.prefix, entry.action ?? '*');
}

/** What code names that lets a client of a service work without a call: signing an address, or a token for a database. */
export function signingWords(prefix: string): readonly string[] {
  return data.signsLocally.find((each) => each.prefix === prefix)?.words ?? [];
}

/** What a library offers that calls a service for the code: the client by the name that is imported. */
export function readersOf(module: string): Readonly<Record<string, string>> | undefined {
  return readers().find((each) => each.module === module)?.names;
}
