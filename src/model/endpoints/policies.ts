import { matchesActionPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { DeniedCalls } from '../base/causes.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, LambdaFunction, ServiceUse, Statement, Subnet, Vpc } from '../base/entities.ts';
import { entriesOf } from '../base/naming.ts';
import type { Path } from '../base/path.ts';
import type { Holding } from '../identity/conditions-for-lambda.ts';
import { readPolicyDocument } from '../identity/policy-document.ts';
import { resourcesIn } from '../identity/statement-match.ts';
import { isAllThatRoleAllows } from './allowed-by-both.ts';
import { asksForPublicAddress, holdsThroughEndpoint, mismatchIn } from './conditions-for-endpoint.ts';
import { type DeniedToRole, deniedToRole, mayTouchRole } from './denied-by-policy.ts';
import type { Endpoints } from './endpoints.ts';
import { reasons } from './reasons.ts';

/** What an endpoint's policy evaluates to for some calls: it denies all of them, allows them, or it can't be said. */
export type PolicyVerdict = 'denies' | 'allows' | DeniedToRole | readonly Unknown[];

/** The calls that go through an endpoint policy. */
export interface PolicedCalls {
  /** The endpoint names of the service: `s3`. */
  readonly services: readonly string[];
  judge(endpoint: Endpoint): PolicyVerdict;
  /** What is denied, where an endpoint denies them. */
  denied(endpoint: Endpoint): DeniedCalls;
}

/**
 * A path, less what the policies of the endpoints on it certainly deny. An endpoint with private DNS, or on the route
 * table, takes all calls to its service, NAT or not.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function throughEndpointPolicy(
  endpoints: Endpoints,
  { vpc, routes }: Subnet,
  path: Answer<Path>,
  { services, judge, denied }: PolicedCalls,
): Answer<Path> {
  if (!path.known || !path.value.reached || !vpc.known) return path;
  const serving = endpoints
    .in(vpc.value)
    .found.filter(({ service }) => service.known && services.includes(service.value))
    .map((endpoint) => ({ endpoint, takes: takesCalls(endpoint, routes, vpc.value) }))
    .filter(({ takes }) => takes !== false);
  const verdicts = serving.map(({ endpoint, takes }) => ({ endpoint, takes, verdict: judge(endpoint) }));
  if (verdicts.length === 0 || verdicts.some(({ verdict }) => verdict === 'allows')) return path;
  const undecided = verdicts.flatMap(({ endpoint, takes, verdict }): readonly Unknown[] => {
    if (isUnclear(verdict)) return verdict;
    if (takes === true) return [];
    return [{ because: said(reasons.unknownWhetherThrough, { endpoint }), place: endpoint.place }];
  });
  if (undecided.length > 0) return notKnown(...undecided);
  const { endpoint, verdict } = verdicts[0]!;
  const place = endpoint.at('Properties', 'PolicyDocument');
  const block = {
    cause: 'endpoint-policy-denies',
    endpoint,
    calls: typeof verdict === 'object' && !isUnclear(verdict) ? callsOfRole(verdict) : denied(endpoint),
    place,
    seenAt: place,
    hops: path.value.hops,
  } as const;
  return known({ reached: false, block });
}

function isUnclear(verdict: PolicyVerdict): verdict is readonly Unknown[] {
  return Array.isArray(verdict);
}

function callsOfRole({ role, actions }: DeniedToRole): DeniedCalls {
  return { kind: 'role', action: actions.join(), actions, role };
}

/** Whether calls to its service go through an endpoint. */
function takesCalls(
  { type, routeTables, privateDns }: Endpoint,
  routes: Subnet['routes'],
  { otherDnsServers }: Vpc,
): boolean | undefined {
  if (!type.known) return undefined;
  if (type.value === 'Gateway') return routes.known && routeTables.found.some(({ id }) => id === routes.value.id);
  if (type.value !== 'Interface') return false;
  if (!privateDns.known) return undefined;
  return privateDns.value && otherDnsServers.length > 0 ? undefined : privateDns.value;
}

const noBearer = { holder: { kind: 'role' }, origin: undefined } as const;

/** The statements of an endpoint's policy; none where it has the one that allows everything. */
export function statementsOf(core: ModelCore, { policy }: Endpoint) {
  return policy.kind === 'absent' ? undefined : readPolicyDocument(core, policy, noBearer);
}

/**
 * The path of functions to a service, less what endpoint policies certainly deny of all that may be called there, or of
 * all that the role of one may.
 */
export function throughServicePolicy(
  core: ModelCore,
  endpoints: Endpoints,
  subnet: Subnet,
  use: ServiceUse,
  path: Answer<Path>,
  fn?: LambdaFunction,
): Answer<Path> {
  return throughEndpointPolicy(endpoints, subnet, path, {
    services: [use.endpoint, ...use.alternatives],
    judge: (endpoint) => judgeService(core, endpoint, use, fn),
    denied: (endpoint) => deniedCallsOf(core, endpoint, `${use.prefix}:*`),
  });
}

function judgeService(
  core: ModelCore,
  endpoint: Endpoint,
  { prefix, service }: ServiceUse,
  fn: LambdaFunction | undefined,
): PolicyVerdict {
  const statements = statementsOf(core, endpoint);
  if (statements === undefined) return 'allows';
  const { found, whyIncomplete } = statements;
  const all = `${prefix}:*`;
  const about = found
    .filter((statement) => mayBeAbout(statement, all))
    .map((statement) => ({ ...statement, holds: holdsThroughEndpoint(core, statement, endpoint) }))
    .filter(({ holds }) => holds !== 'never');
  const allows = about.filter(({ effect }) => effect === 'Allow');
  const denials = about.filter(({ effect }) => effect === 'Deny');
  if (denials.some((statement) => coversAll(statement, all) && holdsAlways(core, statement))) return 'denies';
  if (whyIncomplete.length > 0) return whyIncomplete;
  if (allows.length === 0) return 'denies';
  const deniesNone = denials.length === 0 || (fn !== undefined && !mayTouchRole(core, fn, prefix, denials));
  if (deniesNone && allows.some((each) => coversAll(each, all) && holdsAlways(core, each))) return 'allows';
  const isForAll = (each: (typeof about)[number]) => each.holds === 'always' && isForEverybody(core, each);
  if (fn !== undefined && deniesNone && isAllThatRoleAllows(core, fn, prefix, allows.filter(isForAll))) return 'allows';
  const denied = fn && deniedToRole(core, fn, prefix, { allows, denies: denials.filter(isForAll) });
  if (denied !== undefined) return denied;
  const place = endpoint.at('Properties', 'PolicyDocument');
  return [{ because: said(reasons.policyAllowsSome, { endpoint, service }), place }];
}

/** Whether a statement may be about one of the calls that a pattern such as `s3:*` represents. */
function mayBeAbout({ actions, notActions }: Statement, all: string): boolean {
  if (notActions.length > 0) return !notActions.some((each) => matchesActionPattern(each, all));
  return actions.some((each) => patternsOverlap(each, all));
}

/** Whether a statement is about all calls that a pattern such as `s3:*` represents. */
function coversAll({ actions, notActions }: Statement, all: string): boolean {
  if (notActions.length > 0) return !notActions.some((each) => patternsOverlap(each, all));
  return actions.some((each) => matchesActionPattern(each, all));
}

/** Every call of a service is denied; where a test that compares different kinds of ids is why, with that. */
function deniedCallsOf(core: ModelCore, endpoint: Endpoint, all: string): DeniedCalls {
  const about = statementsOf(core, endpoint)?.found.filter((statement) => mayBeAbout(statement, all)) ?? [];
  const mismatch = about.map((statement) => mismatchIn(core, statement, endpoint)).find((each) => each !== undefined);
  const asksForAddress = about.some((statement) => asksForPublicAddress(core, statement, endpoint));
  return {
    kind: 'service',
    action: all,
    ...(mismatch && { mismatch }),
    ...(asksForAddress && { asksForPublicAddress: true }),
  };
}

/** Whether a statement is about everybody and everything, on no condition that only the deployment decides. */
function holdsAlways(core: ModelCore, statement: Statement & { readonly holds: Holding }): boolean {
  const isAboutEverything = resourcesIn(core, statement).some(isStar);
  return isAboutEverything && isForEverybody(core, statement) && statement.holds === 'always';
}

function isForEverybody({ evaluate }: ModelCore, statement: Statement): boolean {
  const principal = evaluate.value(statement.node.get('Principal'));
  const principals =
    principal.kind === 'map'
      ? principal.node.entries().flatMap(([, node]) => entriesOf(evaluate.value(node)))
      : [principal];
  return principals.some(isStar);
}

function isStar(value: Value): boolean {
  return value.kind === 'known' && value.value === '*';
}
