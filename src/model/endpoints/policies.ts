import { matchesActionPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import type { Value } from '../../template/evaluate/value.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { DeniedCalls } from '../base/causes.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, ServiceUse, Statement, Subnet } from '../base/entities.ts';
import { entriesOf } from '../base/naming.ts';
import type { Path } from '../base/path.ts';
import { readPolicyDocument } from '../identity/policy-document.ts';
import { conditionOf, resourcesIn, testsOf } from '../identity/statement-match.ts';
import type { Endpoints } from './endpoints.ts';

/** What an endpoint's policy evaluates to for some calls: it denies all of them, lets them through, or it can't be said. */
export type PolicyVerdict = 'denies' | 'allows' | readonly Unknown[];

/** The calls that go through an endpoint policy. */
export interface PolicedCalls {
  /** The endpoint names of the service: `s3`. */
  readonly services: readonly string[];
  judge(endpoint: Endpoint): PolicyVerdict;
  /** What is denied, where it denies them. */
  readonly calls: DeniedCalls;
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
  { services, judge, calls }: PolicedCalls,
): Answer<Path> {
  if (!path.known || !path.value.reached || !vpc.known) return path;
  const serving = endpoints
    .in(vpc.value)
    .found.filter(({ service }) => service.known && services.includes(service.value))
    .map((endpoint) => ({ endpoint, takes: takesCalls(endpoint, routes) }))
    .filter(({ takes }) => takes !== false);
  const verdicts = serving.map(({ endpoint, takes }) => ({ endpoint, takes, verdict: judge(endpoint) }));
  if (verdicts.length === 0 || verdicts.some(({ verdict }) => verdict === 'allows')) return path;
  const undecided = verdicts.flatMap(({ endpoint, takes, verdict }): readonly Unknown[] => {
    if (verdict !== 'denies' && verdict !== 'allows') return verdict;
    if (takes === true) return [];
    return [{ because: `whether calls go through ${endpoint.name} is not known`, place: endpoint.place }];
  });
  if (undecided.length > 0) return notKnown(...undecided);
  const { endpoint } = verdicts[0]!;
  const place = endpoint.at('Properties', 'PolicyDocument');
  const block = {
    cause: 'endpoint-policy-denies',
    endpoint,
    calls,
    place,
    seenAt: place,
    hops: path.value.hops,
  } as const;
  return known({ reached: false, block });
}

/** Whether calls to its service go through an endpoint. */
function takesCalls({ type, routeTables, privateDns }: Endpoint, routes: Subnet['routes']): boolean | undefined {
  if (!type.known) return undefined;
  if (type.value === 'Gateway') return routes.known && routeTables.found.some(({ id }) => id === routes.value.id);
  if (type.value !== 'Interface') return false;
  return privateDns.known ? privateDns.value : undefined;
}

const noBearer = { holder: { kind: 'role' }, origin: undefined } as const;

/** The statements of an endpoint's policy; none where it has the one that lets everything through. */
export function statementsOf(core: ModelCore, { policy }: Endpoint) {
  return policy.kind === 'absent' ? undefined : readPolicyDocument(core, policy, noBearer);
}

/** The path of a function to a service, less what endpoint policies certainly deny of all that it may call there. */
export function throughServicePolicy(
  core: ModelCore,
  endpoints: Endpoints,
  subnet: Subnet,
  use: ServiceUse,
  path: Answer<Path>,
): Answer<Path> {
  return throughEndpointPolicy(endpoints, subnet, path, {
    services: [use.endpoint, ...use.alternatives],
    judge: (endpoint) => judgeService(core, endpoint, use),
    calls: { kind: 'service', action: `${use.prefix}:*` },
  });
}

function judgeService(core: ModelCore, endpoint: Endpoint, { prefix, service }: ServiceUse): PolicyVerdict {
  const statements = statementsOf(core, endpoint);
  if (statements === undefined) return 'allows';
  const { found, more } = statements;
  const all = `${prefix}:*`;
  const about = found.filter((statement) => mayBeAbout(statement, all));
  const allows = about.filter((each) => each.effect === 'Allow' && outcomeOf(core, each) !== false);
  const denies = about.filter(({ effect }) => effect === 'Deny');
  if (denies.some((statement) => coversAll(statement, all) && holdsAlways(core, statement))) return 'denies';
  if (more.length > 0) return more;
  if (allows.length === 0) return 'denies';
  if (denies.length === 0 && allows.some((each) => coversAll(each, all) && holdsAlways(core, each))) return 'allows';
  const place = endpoint.at('Properties', 'PolicyDocument');
  return [{ because: `the policy of ${endpoint.name} allows only some calls to ${service}`, place }];
}

/** Whether a statement may be about one of the calls that a pattern such as `s3:*` stands for. */
function mayBeAbout({ actions, notActions }: Statement, all: string): boolean {
  if (notActions.length > 0) return !notActions.some((each) => matchesActionPattern(each, all));
  return actions.some((each) => patternsOverlap(each, all));
}

/** Whether a statement is about all calls that a pattern such as `s3:*` stands for. */
function coversAll({ actions, notActions }: Statement, all: string): boolean {
  if (notActions.length > 0) return !notActions.some((each) => patternsOverlap(each, all));
  return actions.some((each) => matchesActionPattern(each, all));
}

/** Whether a statement is about everybody and everything, on no condition. */
function holdsAlways(core: ModelCore, statement: Statement): boolean {
  const { evaluate } = core;
  const principal = evaluate.value(statement.node.get('Principal'));
  const principals =
    principal.kind === 'map'
      ? principal.node.entries().flatMap(([, node]) => entriesOf(evaluate.value(node)))
      : [principal];
  const isStar = (each: Value) => each.kind === 'known' && each.value === '*';
  return principals.some(isStar) && resourcesIn(core, statement).some(isStar) && outcomeOf(core, statement) === true;
}

/** The keys by which a policy tells endpoints and VPCs apart, with how their ids begin and the type that has them. */
const networkKeys: ReadonlyMap<string, readonly [begins: string, type: string]> = new Map([
  ['aws:sourcevpce', ['vpce-', 'AWS::EC2::VPCEndpoint']],
  ['aws:sourcevpc', ['vpc-', 'AWS::EC2::VPC']],
]);

/**
 * Whether a statement applies to every request, or to none: without a condition, or where the endpoint or VPC of the request is
 * compared with what is no id of one. `undefined` for all else.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcevpce
 */
function outcomeOf(core: ModelCore, statement: Statement): boolean | undefined {
  const condition = conditionOf(core, statement);
  if (condition.kind === 'absent') return true;
  const outcomes = testsOf(core, condition)?.map(({ operator, key, values }): boolean | undefined => {
    const of = networkKeys.get(key);
    // requests through an endpoint always have both keys
    const [, negated] = /^string(not)?(?:equals|equalsignorecase|like)(?:ifexists)?$/.exec(operator) ?? [
      undefined,
      null,
    ];
    if (of === undefined || negated === null || values.length === 0) return undefined;
    return values.every((value) => isNoId(core, value, ...of)) ? negated !== undefined : undefined;
  });
  if (outcomes === undefined || outcomes.length === 0) return undefined;
  if (outcomes.includes(false)) return false;
  return outcomes.includes(undefined) ? undefined : true;
}

function isNoId({ template }: ModelCore, value: Value, begins: string, type: string): boolean {
  if (value.kind === 'known') {
    const text = String(value.value);
    return !/[*?$]/.test(text) && !text.startsWith(begins);
  }
  if (value.kind !== 'reference' || value.attribute !== undefined) return false;
  const resource = template.resources.get(value.id);
  return resource?.type.startsWith('AWS::EC2::') === true && resource.type !== type;
}
