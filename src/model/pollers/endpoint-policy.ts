import { matchesActionPattern } from '../../aws/action-pattern.ts';
import type { Answer } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Endpoint, ServiceUse, Statement, Subnet } from '../base/entities.ts';
import { entriesOf } from '../base/naming.ts';
import type { Path } from '../base/path.ts';
import type { Endpoints } from '../endpoints/endpoints.ts';
import { statementsOf, throughEndpointPolicy } from '../endpoints/policies.ts';
import { conditionOf, coversAction, testsOf } from '../identity/statement-match.ts';

/** What Lambda's pollers call as Lambda itself. A secret they read with the role of the function. */
const actions: Readonly<Record<string, string>> = { lambda: 'lambda:InvokeFunction', sts: 'sts:AssumeRole' };

const principal = 'lambda.amazonaws.com';

/**
 * The path of a poller, less what the policies of endpoints certainly deny. Pollers call as the service principal of
 * Lambda. Source: https://docs.aws.amazon.com/lambda/latest/dg/process-mq-messages-with-lambda.html
 */
export function throughPolicy(
  core: ModelCore,
  endpoints: Endpoints,
  subnet: Subnet,
  use: ServiceUse,
  path: Answer<Path>,
): Answer<Path> {
  const action = actions[use.endpoint];
  if (action === undefined) return path;
  return throughEndpointPolicy(endpoints, subnet, path, {
    services: [use.endpoint],
    judge: (endpoint) => (certainlyDenies(core, endpoint, action) ? 'denies' : 'allows'),
    denied: () => ({ kind: 'principal', action, principal }),
  });
}

/** Whether nothing in an endpoint's policy can let Lambda itself make a call, or something denies it whatever else. */
function certainlyDenies(core: ModelCore, endpoint: Endpoint, action: string): boolean {
  const statements = statementsOf(core, endpoint);
  if (statements === undefined) return false;
  const { found, whyIncomplete } = statements;
  const about = found.filter((statement) => coversAction(statement, action));
  if (about.some((each) => each.effect === 'Deny' && deniesLambda(core, each))) return true;
  return whyIncomplete.length === 0 && !about.some((each) => each.effect === 'Allow' && mayAllowLambda(core, each));
}

function mayAllowLambda(core: ModelCore, statement: Statement): boolean {
  // the key is there for principals of an organization, and a service is none
  const tests = testsOf(core, conditionOf(core, statement)) ?? [];
  const isForMembers = tests.some(
    ({ operator, key }) => key === 'aws:principalorgid' && /^string(?:equals|like)$/.test(operator),
  );
  return !isForMembers && mayNameLambda(core, statement);
}

/** Whether the principals of a statement may be Lambda itself: everybody, or its service principal. */
function mayNameLambda({ evaluate }: ModelCore, { node }: Statement): boolean {
  const principals = evaluate.value(node.get('Principal'));
  // NotPrincipal, or what can't be read, may be about anybody
  if (principals.kind !== 'map') return true;
  return principals.node.entries().some(([kind, node]) =>
    entriesOf(evaluate.value(node)).some((each) => {
      if (each.kind !== 'known') return kind !== 'AWS' || each.kind !== 'reference';
      return kind === 'Service' ? matchesActionPattern(String(each.value), principal) : each.value === '*';
    }),
  );
}

/** Whether a denial certainly meets Lambda: everybody is meant, or everybody outside of an organization. */
function deniesLambda(core: ModelCore, statement: Statement): boolean {
  const { node } = statement;
  const [who, what] = [node.get('Principal'), node.get('Resource')].map((each) => core.evaluate.value(each));
  if (who?.kind !== 'known' || who.value !== '*' || what?.kind !== 'known' || what.value !== '*') return false;
  const condition = conditionOf(core, statement);
  if (condition.kind === 'absent') return true;
  const tests = testsOf(core, condition);
  return (
    tests?.length === 1 &&
    tests[0]!.key === 'aws:principalorgid' &&
    /^stringnot(?:equals|like)(?:ifexists)?$/.test(tests[0]!.operator)
  );
}
