import data from './data/event-sources.json' with { type: 'json' };

/** The kinds of event source that an event source mapping polls. */
export type EventSourceType = 'sqs' | 'kinesis' | 'dynamodb' | 'msk' | 'self-managed-kafka' | 'mq' | 'documentdb';

/** What Lambda's poller needs for an event source. */
export interface EventSourceFacts {
  readonly type: EventSourceType;
  /** The service in the ARN of the source: `kafka` for MSK. */
  readonly service: string;
  /** CloudFormation types of the source, where it has one. */
  readonly resources: readonly string[];
  /** The poller has network interfaces with the subnets and groups of the source, never those of the function. */
  readonly inVpc: boolean;
  /** `ProvisionedPollerConfig` can be set; pollers in that mode need no path to `lambda` and `sts`. */
  readonly provisionedMode: boolean;
  /** Broker ports by authentication (MSK: iam, sasl-scram, tls, plaintext), by engine (MQ), or `default`. */
  readonly ports: Readonly<Record<string, number>>;
  readonly source: string;
}

/** What SAM adds to a role that it creates, for an event of a function. */
export interface SamEventGrant {
  readonly type: EventSourceType;
  /** The name of the managed policy, in path service-role/. */
  readonly managedPolicy?: string;
  /** The name of the inline policy, when one is created. */
  readonly policyName?: string;
  /** Types of SourceAccessConfigurations whose secret may be read (secretsmanager:GetSecretValue). */
  readonly secretIn: readonly string[];
  /** Actions beside that; MQ gets no ENI actions, whatever its network. */
  readonly actions: readonly string[];
  /** Actions added when VPC_SUBNET and VPC_SECURITY_GROUP are given. */
  readonly actionsInVpc: readonly string[];
}

type TypeEntry = Omit<EventSourceFacts, 'type' | 'ports'> & { readonly ports?: Readonly<Record<string, number>> };
type SamEntry = Partial<Omit<SamEventGrant, 'type'>> & { readonly type: string };

// Read when asked, never at import: a bundle may put off parsing the tables until then.
const types = (): Readonly<Record<string, TypeEntry>> => data.types;
const samEvents = (): Readonly<Record<string, SamEntry>> => data.samEvents;

/** The endpoints that an on-demand poller in a VPC calls through the source's subnets. */
export const pollerEndpoints: readonly string[] = ['lambda', 'sts'];

/** The endpoint that it calls besides when SourceAccessConfigurations name a secret. */
export const pollerSecretEndpoint = 'secretsmanager';

/** The types of SourceAccessConfigurations that name no secret. */
export const secretlessAccess: readonly string[] = ['VPC_SUBNET', 'VPC_SECURITY_GROUP', 'VIRTUAL_HOST'];

/** What is known of an event source type. */
export function eventSourceFacts(type: EventSourceType): EventSourceFacts {
  const entry = types()[type]!;
  return { ...entry, type, ports: entry.ports ?? {} };
}

/** All event source types. */
export function eventSourceTypes(): readonly EventSourceType[] {
  return Object.keys(types()) as EventSourceType[];
}

/**
 * The event source type behind an EventSourceArn, by the ARN's service (`arn:aws:kafka:...`), or by the
 * CloudFormation type of the resource that it is an attribute of. Self-managed Kafka has no ARN.
 */
export function eventSourceTypeOf(arnOrResourceType: string): EventSourceType | undefined {
  const service = /^arn:[^:]+:([a-z0-9-]+):/.exec(arnOrResourceType.replace(/\$\{[^}]*\}?/g, '_'))?.[1];
  return eventSourceTypes().find((type) =>
    service === undefined
      ? types()[type]!.resources.includes(arnOrResourceType)
      : types()[type]!.service === service && type !== 'self-managed-kafka',
  );
}

/** What a SAM event adds to the role; `undefined` for events that create no event source mapping, or unknown ones. */
export function samEventGrant(event: string): SamEventGrant | undefined {
  const entry = Object.hasOwn(samEvents(), event) ? samEvents()[event] : undefined;
  if (!entry) return undefined;
  const { type, secretIn = [], actions = [], actionsInVpc = [] } = entry;
  return { ...entry, type: type as EventSourceType, secretIn, actions, actionsInVpc };
}

/** Says whether a SAM event is one of those that need nothing in the VPC: Api, S3, Schedule and the like. */
export function isSamEventWithoutMapping(event: string): boolean {
  return data.samEventsWithoutMapping.includes(event);
}
