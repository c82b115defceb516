import { managedPolicy } from '../aws/managed-policies.ts';
import { platformReasons } from '../aws/noise.ts';
import { type ActionEndpoint, endpointForAction } from '../aws/services.ts';
import type { Found, Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { isOwnWork, type OwnWork, ownWorkOf } from './own-work.ts';
import { isEverything } from './role-reach.ts';
import { usersOfRole } from './role-users.ts';
import type { LambdaFunction, Role, ServiceUse, Statement } from './things.ts';
import { mergeUses, useKey, useOf } from './use-evidence.ts';

/** A call that a statement allows and that nothing but code explains. */
interface Permitted {
  readonly statement: Statement;
  /** As it is written: `dynamodb:PutItem`; `undefined` for a managed policy of AWS's. */
  readonly action: string | undefined;
  readonly to: ActionEndpoint;
}

/** The services that a function's role allows, less what Lambda itself does with them. */
export function permittedUses(core: ModelCore, fn: LambdaFunction): Found<ServiceUse> {
  if (!fn.role.known) return { found: [], more: fn.role.because };
  const role = fn.role.value;
  const work = ownWorkOf(core, fn);
  const allows = role.statements.found.filter(({ effect }) => effect === 'Allow');
  const permitted: Permitted[] = [];
  const more: Unknown[] = [...role.statements.more];
  for (const statement of allows) {
    const read =
      statement.managedPolicy === undefined
        ? readActions(fn, work, statement)
        : readManaged(statement.managedPolicy, statement);
    permitted.push(...read.found);
    more.push(
      ...read.more.map(({ because, place }) => ({ because: `${subjectOf(role)} ${because}`, ...(place && { place }) })),
    );
  }
  const calls = withoutDataKeys(core, permitted, work);
  const connected = calls.filter(({ statement }) => isConnectorOf(core, fn, statement));
  const rest = calls.filter((call) => !connected.includes(call));
  const found = describe(role, connected, 'proven');
  if (rest.length === 0) return { found, more };
  const users = usersOfRole(core, role);
  if (users.length < 2) return { found: [...found, ...describe(role, rest, 'permitted')], more };
  return { found, more: [...more, shared(role, users.length, rest)] };
}

function readActions(fn: LambdaFunction, work: OwnWork, statement: Statement): Found<Permitted> {
  const found: Permitted[] = [];
  const more: Unknown[] = [];
  const { place } = statement;
  if (statement.notActions.length > 0) more.push({ because: 'allows everything but some actions', place });
  for (const action of statement.actions) {
    if (isEverything(action)) {
      more.push({ because: `allows ${action}`, place });
      continue;
    }
    const at = action.indexOf(':');
    const [prefix, name] = [action.slice(0, at).toLowerCase(), action.slice(at + 1)];
    const reasons = platformReasons(prefix, name).filter(
      (reason) => !(reason.onManagedInstances && fn.usesManagedInstances),
    );
    const reason = reasons.find((each) => isOwnWork(work, each, statement));
    if (reason === undefined && isDurableWork(prefix, name)) continue;
    if (reason === undefined) found.push({ statement, action, to: endpointForAction(prefix, name) });
    // logs:* and ec2:* stand for Lambda's own work; sqs:* beside a queue that is polled may stand for more
    else if (reason.isWide && reason.kind !== 'always')
      more.push({ because: `allows ${action}, which Lambda's own work explains in part`, place });
  }
  return { found, more };
}

function readManaged(name: string, statement: Statement): Found<Permitted> {
  const policy = managedPolicy(name);
  const unclear = { found: [], more: [{ because: `allows what ${name} allows`, place: statement.place }] };
  if (policy === undefined || policy.kind === 'unknown' || policy.kind === 'unknown-broad') return unclear;
  if (isDurableWork('lambda', name)) return { found: [], more: [] };
  return {
    found: policy.services.map((prefix) => ({ statement, action: undefined, to: endpointForAction(prefix, '*') })),
    more: [],
  };
}

/** What every durable function is allowed, whatever its code does: its SDK writes checkpoints. */
function isDurableWork(prefix: string, name: string): boolean {
  return prefix === 'lambda' && /DurableExecution/i.test(name);
}

/**
 * Keys are mostly used by the service that stores the data. Only what signs, or a role that is about nothing but
 * keys, shows that code calls KMS.
 */
function withoutDataKeys(core: ModelCore, permitted: readonly Permitted[], work: OwnWork): readonly Permitted[] {
  const storesData = work.polls.size > 0 || permitted.some(({ to }) => !['kms', 'sts', 'iam'].includes(to.prefix));
  return permitted.filter(({ action, to, statement }) => {
    if (to.prefix !== 'kms' || action === undefined) return true;
    const reasons = platformReasons('kms', action.slice(action.indexOf(':') + 1));
    if (!reasons.some(({ kind }) => kind === 'if-data-key')) return true;
    return !storesData && !mentionsViaService(core, statement);
  });
}

function mentionsViaService(core: ModelCore, { condition }: Statement): boolean {
  if (condition.kind !== 'map') return false;
  return condition.node
    .entries()
    .flatMap(([, node]) => core.evaluate.value(node).node.entries())
    .some(([key]) => key.toLowerCase() === 'kms:viaservice');
}

/** Whether a statement comes from a connector that starts at the function. */
function isConnectorOf(core: ModelCore, fn: LambdaFunction, { holder }: Statement): boolean {
  if (holder.kind !== 'resource' || holder.resource.derivedFrom === undefined) return false;
  const made = core.template.resources.get(holder.resource.derivedFrom);
  if (made?.type !== 'AWS::Serverless::Connector') return made?.id === fn.resource.id;
  return made.properties.get('Source').get('Id').raw === fn.resource.id;
}

/** One use for each endpoint, with the number of actions that lead there. */
function describe(role: Role, calls: readonly Permitted[], certainty: ServiceUse['certainty']): readonly ServiceUse[] {
  const uses = calls.flatMap((call) => {
    const use = useOf(call.to, certainty, reasonFor(role, call), call.statement.place);
    return use === undefined ? [] : [use];
  });
  return mergeUses(uses).map((use) => {
    const others = uses.filter((each) => useKey(each) === useKey(use)).length - 1;
    const because = others > 0 ? `${use.because} and ${others} more` : use.because;
    return { ...use, because, further: [] };
  });
}

function reasonFor(role: Role, { action, statement }: Permitted): string {
  const { origin, managedPolicy: name } = statement;
  if (action === undefined) return `${subjectOf(role)} has the managed policy ${name}`;
  return `${origin === undefined ? subjectOf(role) : `its ${origin}`} allows ${action}`;
}

function subjectOf(role: Role): string {
  return role.isDerived ? 'the role that SAM makes for it' : `its role ${role.name}`;
}

/** What several functions are allowed together shows of no single one that it does it. */
function shared(role: Role, users: number, calls: readonly Permitted[]): Unknown {
  const services = [...new Set(calls.map(({ to }) => to.service))];
  const named = services.slice(0, 3).join(', ') + (services.length > 3 ? ` and ${services.length - 3} more` : '');
  return {
    because: `which of the ${users} that share the role ${role.name} uses ${named} is not known`,
    place: role.place,
  };
}
