import { isPattern, matchesActionPattern, patternsOverlap } from './action-pattern.ts';
import models from './data/operations.json' with { type: 'json' };
import data from './data/services.json' with { type: 'json' };

/** What follows the Region in the name of an endpoint service: `s3`, `ecr.api`, `bedrock-runtime`. */
export type EndpointName = string;

/** Where calls go that no endpoint service of the catalogue takes. */
export type NoEndpoint = 'in-vpc' | 'service-network' | 'none-known' | 'unknown-service';

/** An endpoint service as it is in services.json: what is usual is left out. */
export interface EndpointEntry {
  /** What is before the Region; left out for `com.amazonaws`. */
  readonly root?: string;
  /** The name holds no Region: `com.amazonaws.iam`. */
  readonly global?: boolean;
  readonly gateway?: boolean;
  readonly interface?: boolean;
  readonly privateDns?: boolean;
  readonly port?: number;
  /** The ports of a mail server, of which its clients choose one. */
  readonly smtp?: readonly number[];
  readonly fips?: boolean;
  readonly crossRegion?: boolean;
  readonly onlyIn?: string;
}

/** An IAM prefix as it is in services.json. */
export interface PrefixEntry {
  readonly name: string;
  /** The endpoint of every action that `actions` does not name; left out when none is known. */
  readonly endpoint?: string;
  /** Endpoint -> patterns of the actions that go there instead. */
  readonly actions?: Readonly<Record<string, readonly string[]>>;
  /** Endpoints of the same family that no action of this prefix needs for certain. */
  readonly siblings?: readonly string[];
  /** The endpoint that `prefix:*` counts for. */
  readonly wildcard?: string;
  /** Which action goes to which endpoint of the family is not known well enough to blame one. */
  readonly either?: boolean;
  /** Operations of other endpoints than `actions` says are in operations.json. */
  readonly operations?: boolean;
  /** What to call that which single actions reach, where it is not the service itself: function URLs. */
  readonly names?: Readonly<Record<string, string>>;
  readonly remark?: string;
  /** The TCP port of what `none-known` means, where it is not 443. */
  readonly port?: number;
}

/** An endpoint service of AWS. */
export interface EndpointService {
  readonly endpoint: EndpointName;
  /** A gateway endpoint can be created: the service is reached through route tables. */
  readonly gatewayCapable: boolean;
  readonly interfaceCapable: boolean;
  /** Its interface endpoints can take over the default host name; without that, default SDK code misses them. */
  readonly privateDns: boolean;
  /** The TCP port that functions and the endpoint's groups must open. */
  readonly port: number;
  /** For a mail server, the ports of which its clients choose one; none for other services. */
  readonly smtp: readonly number[];
  /** A variant with `fips` in its name exists, for clients that ask for FIPS. */
  readonly fips: boolean;
  /** `ServiceRegion` may name another Region. */
  readonly crossRegion: boolean;
  /** The one Region in which the endpoint can be created without `ServiceRegion`. */
  readonly onlyIn?: string;
  /** The service name, with `{region}` in place of the Region: `com.amazonaws.{region}.sqs`. */
  readonly serviceName: string;
}

/** An endpoint service named by a template. */
export interface ParsedServiceName extends EndpointService {
  /** The Region in the name; absent for global names and where the name has a blank for it. */
  readonly region?: string;
  /** The name is the FIPS variant: it serves clients that ask for FIPS, and no others. */
  readonly isFips: boolean;
}

/** Which endpoint an action needs. */
export interface ActionEndpoint {
  /** The readable name, "AWS Secrets Manager"; the prefix itself when unknown. */
  readonly service: string;
  /** The IAM prefix in lower case. */
  readonly prefix: string;
  readonly endpoint: EndpointName | NoEndpoint;
  /**
   * Other endpoints that may serve the action, when its pattern or the knowledge of the family is too wide to
   * tell: the use is blocked only where none of them and not `endpoint` either is reached.
   */
  readonly alternatives: readonly (EndpointName | NoEndpoint)[];
  /** What to know about reaching it, one clause. */
  readonly remark?: string;
  /** The TCP port that is called, where no endpoint of the catalogue says so. */
  readonly port?: number;
}

// Read when asked, never at import: a bundle may put off parsing the tables until then.
const endpoints = (): Readonly<Record<string, EndpointEntry>> => data.endpoints;
const prefixes = (): Readonly<Record<string, PrefixEntry>> => data.prefixes;

/**
 * Finds the endpoint that an action goes to. `action` may be a pattern (`*`, `Get*`): then the service's main
 * endpoint counts, and `bedrock:*` is the runtime only.
 */
export function endpointForAction(prefix: string, action: string): ActionEndpoint {
  const asked = `${prefix}:${action}`;
  const had = answers.get(asked);
  if (had !== undefined) return had;
  const answer = lookUp(prefix, action);
  answers.set(asked, answer);
  return answer;
}

// templates allow the same few actions over and over
const answers = new Map<string, ActionEndpoint>();

function lookUp(prefix: string, action: string): ActionEndpoint {
  const key = prefix.toLowerCase();
  const entry = entryOf(prefixes(), key);
  if (!entry) return { service: prefix, prefix: key, endpoint: 'unknown-service', alternatives: [] };
  const byOperation = entry.operations && !isPattern(action) ? endpointOfOperation(key, action) : undefined;
  const [endpoint, ...alternatives] = byOperation === undefined ? candidates(entry, action) : [byOperation];
  return {
    service: entry.names?.[action] ?? entry.name,
    prefix: key,
    endpoint: endpoint ?? 'none-known',
    alternatives,
    ...(entry.remark && { remark: entry.remark }),
    ...((endpoint ?? 'none-known') === 'none-known' && entry.port && { port: entry.port }),
  };
}

function endpointOfOperation(prefix: string, action: string): string | undefined {
  const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = models.actions;
  const found = Object.entries(rows[prefix] ?? {}).find(([, names]) => hasWord(names, action));
  return found?.[0];
}

/** Whether one of the words of a text is an action, whatever its case. */
export function hasWord(text: string, action: string): boolean {
  return ` ${text} `.toLowerCase().includes(` ${action.toLowerCase()} `);
}

/** The endpoints that may serve an action, likeliest first; never empty. */
function candidates(entry: PrefixEntry, action: string): readonly string[] {
  const usual = entry.endpoint ?? 'none-known';
  const special = Object.entries(entry.actions ?? {});
  // an operation goes to one host, whatever is not known of others
  const exact = special.find(([, names]) => names.some((name) => name.toLowerCase() === action.toLowerCase()))?.[0];
  if (exact !== undefined && !isPattern(action)) return [exact];
  if (entry.either) {
    const named = special.find(([, patterns]) => patterns.some((p) => matchesActionPattern(p, action)))?.[0];
    return [
      ...new Set([
        named ?? entry.wildcard ?? usual,
        usual,
        ...special.map(([name]) => name),
        ...(entry.siblings ?? []),
      ]),
    ];
  }
  if (!isPattern(action))
    return [special.find(([, patterns]) => patterns.some((p) => matchesActionPattern(p, action)))?.[0] ?? usual];
  if (/^\*+$/.test(action)) return [entry.wildcard ?? usual];
  // A listed pattern that fits the written one as a text covers all that it can mean.
  const whole = special.find(([, patterns]) => patterns.some((p) => matchesActionPattern(p, action)))?.[0];
  if (whole) return [whole];
  const touched = special
    .filter(([, patterns]) => patterns.some((p) => patternsOverlap(p, action)))
    .map(([name]) => name);
  const all = [...new Set([usual, ...touched])];
  const first = entry.wildcard && all.includes(entry.wildcard) ? entry.wildcard : usual;
  return [first, ...all.filter((name) => name !== first)];
}

/** The endpoint that an entry gives for an action that is no pattern. */
export function endpointOfEntry(entry: PrefixEntry, action: string): string {
  return candidates(entry, action).length > 1 ? '' : (candidates(entry, action)[0] ?? 'none-known');
}

/** The IAM prefixes of all services. */
export function servicePrefixes(): readonly string[] {
  return Object.keys(prefixes());
}

/** The IAM prefix of the service that an endpoint belongs to: `cloudwatch` for `monitoring`. */
export function prefixOfEndpoint(endpoint: EndpointName): string | undefined {
  return servicePrefixes().find((prefix) => endpointsOfPrefix(prefix).includes(endpoint));
}

/** The readable name of the service behind an IAM prefix, or `undefined` for a prefix that AWS does not have. */
export function serviceName(prefix: string): string | undefined {
  return entryOf(prefixes(), prefix.toLowerCase())?.name;
}

/** All endpoints of a service's family, the usual one first: to say "you have `email-smtp`, this needs `email`". */
export function endpointsOfPrefix(prefix: string): readonly EndpointName[] {
  const had = families.get(prefix);
  if (had !== undefined) return had;
  const family = familyOf(prefix);
  families.set(prefix, family);
  return family;
}

// paths to the same few services are asked for from each subnet of each function
const families = new Map<string, readonly EndpointName[]>();
const services = new Map<EndpointName, EndpointService>();

function familyOf(prefix: string): readonly EndpointName[] {
  const entry = entryOf(prefixes(), prefix.toLowerCase());
  if (!entry) return [];
  const all = [entry.endpoint, ...Object.keys(entry.actions ?? {}), ...(entry.siblings ?? [])];
  return [...new Set(all)].filter((name): name is string => name !== undefined && Object.hasOwn(endpoints(), name));
}

/** The readable name of the service that an endpoint belongs to: "Amazon CloudWatch" for `monitoring`. */
export function serviceOfEndpoint(endpoint: EndpointName): string | undefined {
  const own = entryOf(prefixes(), endpoint);
  if (own && endpointsOfPrefix(endpoint).includes(endpoint)) return own.name;
  return Object.keys(prefixes())
    .filter((prefix) => endpointsOfPrefix(prefix).includes(endpoint))
    .map((prefix) => serviceName(prefix))[0];
}

/** An endpoint service by the end of its name: `s3`, `ecr.api`. */
export function endpointByName(name: EndpointName): EndpointService | undefined {
  const had = services.get(name);
  if (had !== undefined) return had;
  const entry = entryOf(endpoints(), name);
  if (entry === undefined) return undefined;
  const service = toService(name, entry);
  services.set(name, service);
  return service;
}

/** A Region, or a blank for one such as `${AWS::Region}`; `aws.api.global.codecatalyst` says `global`. */
const REGION = /^(?:[a-z]{2,4}(?:-[a-z]+)+-\d+|global|\$\{.*\})$/;

/**
 * Reads the ServiceName of a VPC endpoint by its end, because what is before the Region differs by
 * partition (`cn.com.amazonaws`) and service (`aws.api`). `undefined`: no service of AWS's that we know.
 */
export function parseServiceName(serviceName: string): ParsedServiceName | undefined {
  return readServiceName(serviceName, endpoints());
}

/** The same with another table of endpoint services. */
export function readServiceName(
  serviceName: string,
  table: Readonly<Record<string, EndpointEntry>>,
): ParsedServiceName | undefined {
  const parts = splitAtDots(serviceName);
  const at = parts.findIndex((part) => REGION.test(part));
  const isGlobal = at < 0;
  if (isGlobal && !serviceName.startsWith('com.amazonaws.')) return undefined;
  const written = isGlobal ? parts.slice(2).join('.') : parts.slice(at + 1).join('.');
  const isFips = FIPS.test(written);
  const name = ALIASES.get(written) ?? plainName(written);
  const entry = entryOf(table, name);
  // `com.amazonaws.sqs` is no name, and neither is `com.amazonaws.us-east-1.iam`.
  if (!entry || (entry.global === true) !== (isGlobal || parts[at] === 'global')) return undefined;
  const region = isGlobal ? undefined : parts[at];
  const isKnown = region !== undefined && region !== 'global' && !region.startsWith('$');
  return { ...toService(name, entry), ...(isKnown && { region }), isFips };
}

/** The parts between dots, those within `${...}` aside. */
function splitAtDots(serviceName: string): string[] {
  const [hidden, dots] = ['\ue002', /\ue002/g];
  return serviceName
    .replace(/\$\{[^${}]*\}/g, (hole) => hole.replaceAll('.', hidden))
    .split('.')
    .map((part) => part.replace(dots, '.'));
}

/** Variants that don't end in a plain `-fips`. */
const ALIASES: ReadonlyMap<string, string> = new Map([['memorydb-fips', 'memory-db']]);

/** `sqs-fips`, `iot-fips.api`, `mail-manager-smtp.auth.fips`. */
const FIPS = /-fips(?=$|\.)|\.fips$/;

/** The name without `-fips`, China's `.cn` (transcribe) and the number of a cell. */
function plainName(written: string): string {
  return written
    .replace(FIPS, '')
    .replace(/\.cn$/, '')
    .replace(/-cell\d+$/, '');
}

/**
 * The end of a service name that has AWS's form and is not in the catalogue: AWS has more services than it had when
 * the catalogue was generated. Whoever offers a service of their own gets a name in `com.amazonaws.vpce`. An end with a blank
 * in it may be that of any service.
 */
export function unlistedService(serviceName: string): string | undefined {
  if (parseServiceName(serviceName) !== undefined) return undefined;
  const parts = splitAtDots(serviceName);
  const at = parts.findIndex((part) => REGION.test(part));
  const root = parts.slice(0, at).join('.');
  const end = parts.slice(at + 1).join('.');
  return at > 0 &&
    end !== '' &&
    !end.includes('${') &&
    /^(?:(?:cn\.)?com\.amazonaws|aws\.(?:api|sagemaker)|api\.aws)$/.test(root)
    ? end
    : undefined;
}

/** The day on which the catalogue of endpoint services was generated. */
export function catalogueDate(): string {
  return data.checked;
}

function toService(name: string, entry: EndpointEntry): EndpointService {
  const root = entry.root ?? 'com.amazonaws';
  const isRegional = !entry.global;
  return {
    endpoint: name,
    gatewayCapable: entry.gateway === true,
    interfaceCapable: entry.interface !== false,
    privateDns: entry.interface !== false && entry.privateDns !== false,
    port: entry.port ?? 443,
    smtp: entry.smtp ?? [],
    fips: entry.fips === true,
    crossRegion: entry.crossRegion === true,
    ...(entry.onlyIn && { onlyIn: entry.onlyIn }),
    serviceName: isRegional ? `${root}.{region}.${name}` : `${root}.${name}`,
  };
}

function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
