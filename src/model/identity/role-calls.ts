import { isPattern } from '../../aws/action-pattern.ts';
import { managedPolicy } from '../../aws/managed-policies.ts';
import { type PlatformReason, platformReasons } from '../../aws/noise.ts';
import { hasOperation } from '../../aws/sdk-clients.ts';
import { type ActionEndpoint, endpointForAction } from '../../aws/services.ts';
import { type Sentence, said } from '../../language/sentence.ts';
import type { Template } from '../../template/template.ts';
import type { Found, Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { ActionsAllowed, LambdaFunction, Statement } from '../base/entities.ts';
import { perTemplate, remember } from '../base/lazy.ts';
import { deniedActionsOf } from './denied-actions.ts';
import { explains, type LambdaManagedAccess, lambdaManagedAccessOf } from './lambda-managed-access.ts';
import { reasons } from './reasons.ts';
import { isEverything } from './statement-actions.ts';
import { conditionOf } from './statement-match.ts';

/** A call that a role allows and that the work of Lambda and others does not explain, or not in full. */
export interface RoleCall {
  readonly statement: Statement;
  /** As it is written: `dynamodb:PutItem`; `undefined` for a managed policy of AWS's. */
  readonly action: string | undefined;
  readonly to: ActionEndpoint;
  /** Why it need not be the function's code that makes it. */
  readonly doubt: Sentence | undefined;
}

type Reasons = (action: string) => readonly PlatformReason[];

/** The calls that a role allows. */
export interface RoleCalls extends Found<RoleCall> {
  /** The services that Lambda polls with the role, by IAM prefix. */
  readonly polled: ReadonlySet<string>;
}

/** The calls that a function's role allows. What it allows without naming a service is a reason why there may be more. */
export function roleCalls(core: ModelCore, fn: LambdaFunction): RoleCalls {
  if (!fn.role.known) return { found: [], whyIncomplete: fn.role.because, polled: new Set() };
  const role = fn.role.value;
  const work = lambdaManagedAccessOf(core, fn, role);
  const explanationsOf = reasonsFor(core.template);
  const isDenied = deniedActionsOf(core, role);
  const found: RoleCall[] = [];
  const whyIncomplete: Unknown[] = role.statements.whyIncomplete.filter(
    ({ allowed }) => allowed?.every((each) => showsNoCall(fn, each)) !== true,
  );
  const polled = new Set<string>();
  const read = (statement: Statement, action: string, reasonsForIt: readonly PlatformReason[], perhaps?: Sentence) => {
    if (isDenied(action)) return;
    const call = readAction(core, fn, work, statement, action, reasonsForIt);
    if (call !== undefined) found.push(perhaps === undefined ? call : { ...call, doubt: perhaps });
    else if (reasonsForIt.some(({ kind }) => kind === 'if-event-source')) polled.add(splitAction(action)[0]);
  };
  for (const statement of role.statements.found) {
    if (statement.effect !== 'Allow') continue;
    const isUnclear = (because: Sentence) => whyIncomplete.push({ because, place: statement.place });
    if (statement.managedPolicy !== undefined) {
      const policy = managedPolicy(statement.managedPolicy);
      if (policy === undefined || /^unknown/.test(policy.kind))
        isUnclear(said(reasons.allowsWhatPolicyAllows, { role, policy: statement.managedPolicy }));
      else if (policy.kind !== 'noise' && !isDurableWork('lambda', policy.name))
        // a policy with a purpose of its own is there for that
        for (const prefix of policy.services)
          if (policy.kind === 'perhaps') read(statement, `${prefix}:*`, [], said(policy.because!));
          else read(statement, `${prefix}:*`, policy.kind === 'services' ? explanationsOf(`${prefix}:*`) : []);
      continue;
    }
    if (statement.notActions.length > 0) isUnclear(said(reasons.allowsAllBut, { role }));
    for (const action of statement.actions) {
      if (isEverything(action)) isUnclear(said(reasons.allows, { role, action }));
      else read(statement, action, explanationsOf(action.toLowerCase()));
    }
  }
  return { found: withoutBundled(withoutDataKeys(core, found, work)), whyIncomplete, polled };
}

/** Whether all that is allowed is explained by Lambda-managed access, whatever else the function has. */
function showsNoCall({ usesManagedInstances }: LambdaFunction, { actions, notActions }: ActionsAllowed): boolean {
  return (
    notActions.length === 0 &&
    actions.every((action) => {
      if (isEverything(action)) return false;
      const [prefix, name] = splitAction(action);
      return platformReasons(prefix, name).some(
        ({ kind, onManagedInstances }) => kind === 'always' && !(onManagedInstances && usesManagedInstances),
      );
    })
  );
}

function readAction(
  core: ModelCore,
  fn: LambdaFunction,
  work: LambdaManagedAccess,
  statement: Statement,
  action: string,
  platform: readonly PlatformReason[],
): RoleCall | undefined {
  const [prefix, name] = splitAction(action);
  const explanations = platform.map((reason) =>
    reason.onManagedInstances && fn.usesManagedInstances ? 'not' : explains(core, work, reason, statement),
  );
  if (explanations.includes('fully') || isDurableWork(prefix, name)) return undefined;
  const isCall = isPattern(name) || hasOperation(prefix, name);
  const perhaps = platform[explanations.indexOf('perhaps')]?.because;
  const noCall = isCall ? undefined : said(reasons.noOperation);
  const doubt = perhaps === undefined ? noCall : said(perhaps);
  const written = statement.managedPolicy === undefined ? action : undefined;
  return { statement, action: written, to: endpointForAction(prefix, name), doubt };
}

function reasonsFor(template: Template): Reasons {
  // the same few actions are asked about for every function
  return perTemplate(template, 'reasons', () => remember((action) => platformReasons(...splitAction(action))));
}

function splitAction(action: string): [prefix: string, name: string] {
  const at = action.indexOf(':');
  return [action.slice(0, at).toLowerCase(), action.slice(at + 1)];
}

/** What every durable function is allowed, whatever its code does: its SDK writes checkpoints. */
function isDurableWork(prefix: string, name: string): boolean {
  return prefix === 'lambda' && /DurableExecution/i.test(name);
}

/**
 * Keys are mostly used by the service that stores the data. Only what signs, or a role that is about nothing but
 * keys, shows that code calls KMS.
 */
function withoutDataKeys(core: ModelCore, calls: readonly RoleCall[], work: LambdaManagedAccess): readonly RoleCall[] {
  const storesData =
    work.polls.size > 0 ||
    work.targets.length > 0 ||
    work.environmentKeys.length > 0 ||
    calls.some(({ to }) => !['kms', 'sts', 'iam'].includes(to.prefix));
  const explanationsOf = reasonsFor(core.template);
  return calls.filter(({ action, to, statement }) => {
    if (to.prefix !== 'kms' || action === undefined) return true;
    if (!explanationsOf(action.toLowerCase()).some(({ kind }) => kind === 'if-data-key')) return true;
    return !storesData && !mentionsViaService(core, statement);
  });
}

function mentionsViaService(core: ModelCore, statement: Statement): boolean {
  const condition = conditionOf(core, statement);
  if (condition.kind !== 'map') return false;
  return condition.node
    .entries()
    .flatMap(([, node]) => core.evaluate.value(node).node.entries())
    .some(([key]) => key.toLowerCase() === 'kms:viaservice');
}

/** Endpoints whose actions are mostly granted along with those of the family's main endpoint, whatever the code needs. */
const bundledWith: Readonly<Record<string, string>> = { 'dynamodb-streams': 'dynamodb', 'sync-states': 'states' };

function withoutBundled(calls: readonly RoleCall[]): readonly RoleCall[] {
  const endpoints = new Set(calls.map(({ to }) => to.endpoint));
  return calls.filter(({ to }) => !endpoints.has(bundledWith[to.endpoint] ?? ''));
}
