import data from './data/managed-policies.json' with { type: 'json' };

/**
 * What an AWS managed policy says about the services that code uses: `services` (those named), `noise` (none), `perhaps`
 * (those named, unless it is attached for the reason given), `special` (those named, for the reason given),
 * `unknown-broad` and `unknown` (nothing can be concluded).
 */
export type ManagedPolicyKind = 'services' | 'noise' | 'perhaps' | 'special' | 'unknown-broad' | 'unknown';

/** A managed policy as it is in managed-policies.json. */
export interface ManagedPolicyEntry {
  readonly path?: string;
  /** None for `unknown-broad`, which most are. */
  readonly kind?: string;
  readonly services?: readonly string[];
  readonly also?: readonly string[];
  readonly because?: string;
  /** Letters of the ENI actions granted on everything without condition. */
  readonly eni?: string;
  /** Letters of those granted on some resources, or under a condition. */
  readonly eniMaybe?: string;
}

/** A policy that AWS manages. */
export interface ManagedPolicy {
  readonly name: string;
  readonly kind: ManagedPolicyKind;
  /**
   * IAM prefixes of the services to count as used; broad policies count their main service only. With `noise` those
   * that it allows by the way, which shows no use.
   */
  readonly services: readonly string[];
  /** With `perhaps`, IAM prefixes of the others that it allows. */
  readonly also: readonly string[];
  /** For `perhaps`: for what else it may be attached. */
  readonly because?: string;
  /** The ENI actions that it certainly grants, as `ec2:CreateNetworkInterface`. */
  readonly eniActions: readonly string[];
  /** The ENI actions that it grants on some resources or under a condition: not known. */
  readonly eniActionsMaybe: readonly string[];
  /**
   * `false` for a policy that is not in the table. When AWS had it on the day of `managedPoliciesSource.checked`
   * it granted no ENI action; a newer one may.
   */
  readonly listed: boolean;
}

// Read when asked, never at import: a bundle may put off parsing the table until then.
const policies = (): Readonly<Record<string, ManagedPolicyEntry>> => data.policies;
const letters = (): Readonly<Record<string, string>> => data.eniActions;
const ARN = /^arn:[^:]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/;

/**
 * What is known of a managed policy of AWS. Takes an ARN of any partition (`arn:aws-cn:iam::aws:policy/...`; a
 * blank such as `arn:${AWS::Partition}:` does too) or, as SAM allows, a name with or without path. `undefined`
 * when the ARN is not AWS's own, or a name that is not in the table: it may be a policy of the account.
 */
export function managedPolicy(arnOrName: string): ManagedPolicy | undefined {
  if (!known.has(arnOrName)) known.set(arnOrName, lookUp(arnOrName));
  return known.get(arnOrName);
}

// roles have the same few policies, and each question about a role asks
const known = new Map<string, ManagedPolicy | undefined>();

function lookUp(arnOrName: string): ManagedPolicy | undefined {
  if (!arnOrName.startsWith('arn:')) {
    const name = arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
    return Object.hasOwn(policies(), name) ? toPolicy(name) : undefined;
  }
  const name = ARN.exec(arnOrName.replace('${AWS::Partition}', 'aws'))?.[1];
  return name === undefined ? undefined : toPolicy(name);
}

/** The ARN of a listed policy in a partition, with its path: what SAM makes of a bare name. */
export function managedPolicyArn(name: string, partition: string): string | undefined {
  const entry = Object.hasOwn(policies(), name) ? policies()[name] : undefined;
  return entry && `arn:${partition}:iam::aws:policy/${entry.path ?? ''}${name}`;
}

/**
 * The ARN that AWS gives a listed policy, where an ARN has its name and another path: that names no policy, since a name
 * is given once (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names).
 */
export function correctedPolicyArn(arn: string): string | undefined {
  const [, prefix, path, name] =
    /^(arn:[^:]+:iam::aws:policy\/)((?:[\w-]+\/)*)([^/]+)$/.exec(arn.replace('${AWS::Partition}', blank)) ?? [];
  const entry = name !== undefined && Object.hasOwn(policies(), name) ? policies()[name] : undefined;
  if (entry === undefined || (entry.path ?? '') === path) return undefined;
  return `${prefix!.replace(blank, '${AWS::Partition}')}${entry.path ?? ''}${name}`;
}

/** In place of `${AWS::Partition}`, which holds colons. */
const blank = 'partition';

function toPolicy(name: string): ManagedPolicy {
  const entry = Object.hasOwn(policies(), name) ? policies()[name] : undefined;
  if (!entry)
    return { name, kind: 'unknown', services: [], also: [], eniActions: [], eniActionsMaybe: [], listed: false };
  return {
    name,
    kind: (entry.kind as ManagedPolicyKind | undefined) ?? 'unknown-broad',
    services: entry.services ?? [],
    also: entry.also ?? [],
    ...(entry.because && { because: entry.because }),
    eniActions: spell(entry.eni),
    eniActionsMaybe: spell(entry.eniMaybe),
    listed: true,
  };
}

function spell(code = ''): string[] {
  return [...code].map((letter) => letters()[letter]!);
}
