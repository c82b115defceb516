import { isPattern, matchesActionPattern, patternsOverlap } from './action-pattern.ts';
import data from './data/noise.json' with { type: 'json' };
import type { EventSourceType } from './event-sources.ts';

/**
 * When an action that a role allows is explained by what others do with the role, not the function's code:
 * - `always`: whatever else the function has;
 * - `if-event-source`: the function has an event source mapping of one of `eventSources`;
 * - `if-event-source-secret`: and the resource is the secret in its SourceAccessConfigurations;
 * - `if-destination`: the resource is exactly a destination, on-failure destination or dead-letter queue;
 * - `if-environment-key`: the resource is exactly the function's KmsKeyArn;
 * - `if-data-key`: the statement has kms:ViaService, or the role also uses a service that encrypts with KMS;
 * - `if-beside`: perhaps, where the role also allows one of `beside`: a call after which the other service acts with
 *   the caller's permissions, or one with which the action is always copied along.
 */
export type NoiseKind =
  | 'always'
  | 'if-event-source'
  | 'if-event-source-secret'
  | 'if-destination'
  | 'if-environment-key'
  | 'if-data-key'
  | 'if-beside';

/** Why an action need not mean that the function's code calls the service through its VPC. */
export interface PlatformReason {
  readonly kind: NoiseKind;
  /** For the kinds about event sources: which ones. */
  readonly eventSources: readonly EventSourceType[];
  /** For `if-beside`: patterns of actions. */
  readonly beside: readonly string[];
  /** Lambda Managed Instances send logs and traces through the VPC after all. */
  readonly onManagedInstances: boolean;
  /** One clause, such as `Lambda's poller reads the queue on its own network`. */
  readonly because: string;
  /** The AWS page that says so. */
  readonly source: string;
  /** The action is a pattern that also covers actions with no such explanation: `sqs:*`, `logs:Describe*`. */
  readonly isWide: boolean;
}

interface Reason {
  readonly kind: string;
  readonly eventSources?: readonly string[];
  readonly beside?: readonly string[];
  readonly onManagedInstances?: boolean;
  readonly because: string;
  readonly source: string;
  readonly actions: readonly string[];
}

/** The explanations of an action, or of an action pattern, by the work of others; none means that code calls it. */
export function platformReasons(prefix: string, action: string): readonly PlatformReason[] {
  const asked = `${prefix}:${action}`;
  const had = answers.get(asked) ?? lookUp(prefix, action);
  answers.set(asked, had);
  return had;
}

// templates allow the same few actions over and over
const answers = new Map<string, readonly PlatformReason[]>();

function lookUp(prefix: string, action: string): readonly PlatformReason[] {
  const reasons: readonly Reason[] = Object.values(data.reasons);
  const start = `${prefix.toLowerCase()}:`;
  return reasons.flatMap((reason) => {
    const known = reason.actions.filter((each) => each.startsWith(start)).map((each) => each.slice(start.length));
    if (!known.some((each) => patternsOverlap(each, action))) return [];
    // a pattern that holds both does not tell one from the other
    if (reason.beside?.some((each) => patternsOverlap(each, start + action))) return [];
    const isWide = isPattern(action) && !known.some((each) => matchesActionPattern(each, action));
    return [toReason(reason, isWide)];
  });
}

/**
 * Says whether an action never shows that code calls the service. A pattern such as `logs:*` or
 * `ec2:*NetworkInterface*` counts too: Lambda-managed access explains why somebody allowed it.
 */
export function isPlatformAction(prefix: string, action: string): boolean {
  return platformReasons(prefix, action).some((reason) => reason.kind === 'always');
}

function toReason(reason: Reason, isWide: boolean): PlatformReason {
  return {
    kind: reason.kind as NoiseKind,
    eventSources: (reason.eventSources ?? []) as readonly EventSourceType[],
    beside: reason.beside ?? [],
    onManagedInstances: reason.onManagedInstances === true,
    because: reason.because,
    source: reason.source,
    isWide,
  };
}
