import { type EventSourceType, eventSourceTypeOf, eventSourceTypes, samEventGrant } from '../../aws/event-sources.ts';
import type { PlatformReason } from '../../aws/noise.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';
import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction, Role, Statement } from '../base/entities.ts';
import { perScenario, remember } from '../base/lazy.ts';
import { entriesOf } from '../base/naming.ts';
import { nodeAt, rootOf } from '../base/node-at.ts';
import { namesOf, refersTo } from '../functions/names.ts';
import { functionsThatMayHave } from './role-users.ts';
import { allowsSome } from './statement-actions.ts';
import { resourcesIn } from './statement-match.ts';
import { canBeEqual } from './value-pattern.ts';

/** What Lambda does by itself with the role of a function, on its own network, and what others may do with it. */
export interface LambdaManagedAccess {
  /** The kinds of event source that it polls for the function. */
  readonly polls: ReadonlySet<EventSourceType>;
  /** The secrets that it reads to sign in to them. */
  readonly secrets: readonly Value[];
  /** The dead-letter queue and the destinations that it sends to. */
  readonly targets: readonly Value[];
  /** The keys of the environment variables. */
  readonly environmentKeys: readonly Value[];
  /** Whether the role allows an action that fits a pattern, and with it what another service does in turn. */
  allows(pattern: string): boolean;
}

/**
 * What Lambda does by itself with a function's role: for that function, and for all others that have the role, whose work
 * explains what it allows as well. Whether they or a mapping exist in this scenario is not asked: what may exist explains a
 * permission, too.
 */
export function lambdaManagedAccessOf(core: ModelCore, fn: LambdaFunction, role: Role): LambdaManagedAccess {
  const sharers = functionsThatMayHave(core, role);
  const isAmong = sharers.some(({ id }) => id === fn.resource.id);
  const work = perScenario(core, `work with ${role.id}`, () => workFor(core, sharers));
  const own = isAmong ? [] : [workFor(core, [fn.resource])];
  const all = [work, ...own];
  return {
    polls: new Set(all.flatMap(({ polls }) => [...polls])),
    secrets: all.flatMap(({ secrets }) => secrets),
    targets: all.flatMap(({ targets }) => targets),
    environmentKeys: all.flatMap(({ environmentKeys }) => environmentKeys),
    allows: remember((pattern) => role.statements.found.some((statement) => allowsSome(statement, pattern))),
  };
}

function workFor(core: ModelCore, functions: readonly Resource[]): Omit<LambdaManagedAccess, 'allows'> {
  const { evaluate, template } = core;
  const names = new Set(functions.flatMap((resource) => [...namesOf(core, { resource })]));
  const isForThem = (each: Resource) =>
    refersTo(each, 'FunctionName', names) || functions.some((resource) => namesByText(core, each, resource));
  const mappings = template.ofType('AWS::Lambda::EventSourceMapping').filter(isForThem);
  const configs = template.ofType('AWS::Lambda::EventInvokeConfig').filter(isForThem);
  const destinations = [...mappings, ...configs].map(({ properties }) => properties.get('DestinationConfig'));
  const at = (node: Node, ...keys: string[]) => evaluate.at(node, ...keys);
  const isWritten = ({ kind }: Value) => kind !== 'absent';
  return {
    polls: new Set(mappings.flatMap((mapping) => pollsOf(core, mapping))),
    secrets: mappings.flatMap((mapping) =>
      entriesOf(evaluate.value(mapping.properties.get('SourceAccessConfigurations'))).map((access) =>
        evaluate.value(access.node.get('URI')),
      ),
    ),
    targets: [
      ...functions.map(({ properties }) => at(properties, 'DeadLetterConfig', 'TargetArn')),
      ...destinations.flatMap((node) => [at(node, 'OnSuccess', 'Destination'), at(node, 'OnFailure', 'Destination')]),
    ].filter(isWritten),
    environmentKeys: functions.map(({ properties }) => evaluate.value(properties.get('KmsKeyArn'))).filter(isWritten),
  };
}

/**
 * How far the work of others explains that a statement allows an action: `perhaps` where the statement allows more
 * than that work needs. Reasons about data keys are judged elsewhere.
 */
export function explains(
  core: ModelCore,
  work: LambdaManagedAccess,
  reason: PlatformReason,
  statement: Statement,
): 'fully' | 'perhaps' | 'not' {
  // logs:* and ec2:* are written for Lambda-managed access; sqs:* beside a queue that is polled may represent more
  const whenItIs = reason.isWide ? 'perhaps' : 'fully';
  const isPolled = reason.eventSources.some((type) => work.polls.has(type));
  const isAbout = (values: readonly Value[]) => {
    const resources = values.length === 0 ? [] : resourcesIn(core, statement);
    if (resources.length === 0) return 'not';
    if (resources.every((resource) => values.some((value) => isSameThing(resource, value)))) return 'fully';
    return resources.every((resource) => values.some((value) => canBeEqual(resource, value))) ? 'perhaps' : 'not';
  };
  switch (reason.kind) {
    case 'always':
      return 'fully';
    case 'if-event-source':
      return isPolled ? whenItIs : 'not';
    case 'if-event-source-secret':
      return isPolled ? isAbout(work.secrets) : 'not';
    case 'if-destination':
      return isAbout(work.targets);
    case 'if-environment-key':
      // what is allowed beyond it is judged as a data key
      return isAbout(work.environmentKeys) === 'fully' ? 'fully' : 'not';
    case 'if-beside':
      return reason.beside.some(work.allows) ? 'perhaps' : 'not';
    case 'if-data-key':
      return 'not';
  }
}

function pollsOf(core: ModelCore, mapping: Resource): readonly EventSourceType[] {
  if (mapping.properties.get('SelfManagedEventSource').isWritten) return ['self-managed-kafka'];
  const arn = core.evaluate.value(mapping.properties.get('EventSourceArn'));
  // a mapping that SAM creates is at its event, which says what it is
  const event =
    mapping.derivedFrom === undefined ? undefined : nodeAt(rootOf(mapping.node), mapping.node.keys).get('Type');
  const type =
    (typeof event?.raw === 'string' ? samEventGrant(event.raw)?.type : undefined) ??
    (arn.kind === 'reference'
      ? eventSourceTypeOf(core.template.resources.get(arn.id)?.type ?? '')
      : eventSourceTypeOf(identityOf(arn)));
  // a source from outside may be of any kind
  return type === undefined ? eventSourceTypes() : [type];
}

function namesByText(core: ModelCore, resource: Resource, fn: Resource): boolean {
  const own = fn.properties.get('FunctionName');
  if (own.raw === undefined) return false;
  const name = identityOf(core.evaluate.value(own));
  const written = identityOf(core.evaluate.value(resource.properties.get('FunctionName')));
  // a name or an ARN, with or without a version or alias
  const [, named = written] = /:function:(.+)$/.exec(written) ?? [];
  return named === name || named.startsWith(`${name}:`);
}

/** Whether two values are one resource: the same text, less `/*` behind a bucket, or names of one resource. */
function isSameThing(a: Value, b: Value): boolean {
  if (identityOf(a).replace(/\/\*$/, '') === identityOf(b)) return true;
  const named = resourceIn(a);
  return named !== undefined && named === resourceIn(b);
}

/** The one resource of the template that a value names. */
function resourceIn(value: Value): string | undefined {
  if (value.kind === 'reference') return value.id;
  if (value.kind !== 'text') return undefined;
  const ids = new Set(
    value.parts.flatMap((part) => (typeof part !== 'string' && part.kind === 'reference' ? [part.id] : [])),
  );
  return ids.size === 1 ? [...ids][0] : undefined;
}
