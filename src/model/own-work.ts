import { type EventSourceType, eventSourceTypeOf, eventSourceTypes } from '../aws/event-sources.ts';
import type { PlatformReason } from '../aws/noise.ts';
import type { Node } from '../template/node.ts';
import type { Resource } from '../template/template.ts';
import { identityOf, type Value } from '../template/value.ts';
import type { ModelCore } from './core.ts';
import { namesOf, refersTo } from './function-names.ts';
import { entriesOf } from './naming.ts';
import type { LambdaFunction, Statement } from './things.ts';
import { canBeEqual } from './value-pattern.ts';

/** What Lambda does by itself with the role of a function, on its own network. */
export interface OwnWork {
  /** The kinds of event source that it polls for the function. */
  readonly polls: ReadonlySet<EventSourceType>;
  /** The secrets that it reads to sign in to them. */
  readonly secrets: readonly Value[];
  /** The dead-letter queue and the destinations that it sends to. */
  readonly targets: readonly Value[];
  /** The key of the environment variables. */
  readonly environmentKey: Value;
}

/**
 * What Lambda does by itself for a function. Whether a mapping exists in this scenario is not asked: one that may
 * exist explains a permission as well.
 */
export function ownWorkOf(core: ModelCore, fn: LambdaFunction): OwnWork {
  const { evaluate } = core;
  const names = namesOf(core, fn);
  const isForIt = (each: Resource) => refersTo(each, 'FunctionName', names) || namesByText(core, each, fn);
  const mappings = core.template.ofType('AWS::Lambda::EventSourceMapping').filter(isForIt);
  const configs = core.template.ofType('AWS::Lambda::EventInvokeConfig').filter(isForIt);
  const destinations = [...mappings, ...configs].map(({ properties }) => properties.get('DestinationConfig'));
  const at = (node: Node, ...keys: string[]) => evaluate.at(node, ...keys);
  return {
    polls: new Set(mappings.flatMap((mapping) => pollsOf(core, mapping))),
    secrets: mappings.flatMap((mapping) =>
      entriesOf(evaluate.value(mapping.properties.get('SourceAccessConfigurations'))).map((access) =>
        evaluate.value(access.node.get('URI')),
      ),
    ),
    targets: [
      at(fn.resource.properties, 'DeadLetterConfig', 'TargetArn'),
      ...destinations.flatMap((node) => [at(node, 'OnSuccess', 'Destination'), at(node, 'OnFailure', 'Destination')]),
    ].filter(({ kind }) => kind !== 'absent'),
    environmentKey: evaluate.value(fn.resource.properties.get('KmsKeyArn')),
  };
}

/** Whether Lambda's own work explains why a statement allows an action. `data-key` reasons are not judged here. */
export function isOwnWork(work: OwnWork, { kind, eventSources }: PlatformReason, { resources }: Statement): boolean {
  const isPolled = eventSources.some((type) => work.polls.has(type));
  const isAll = (values: readonly Value[]) =>
    resources.length > 0 && resources.every((resource) => values.some((value) => isSameThing(resource, value)));
  switch (kind) {
    case 'always':
      return true;
    case 'if-event-source':
      return isPolled;
    case 'if-event-source-secret':
      return isPolled && isAll(work.secrets);
    case 'if-destination':
      return isAll(work.targets);
    case 'if-environment-key':
      return work.environmentKey.kind !== 'absent' && resources.every((each) => canBeEqual(each, work.environmentKey));
    case 'if-data-key':
      return false;
  }
}

function pollsOf(core: ModelCore, mapping: Resource): readonly EventSourceType[] {
  if (mapping.properties.get('SelfManagedEventSource').raw !== undefined) return ['self-managed-kafka'];
  const arn = core.evaluate.value(mapping.properties.get('EventSourceArn'));
  const type =
    arn.kind === 'reference'
      ? eventSourceTypeOf(core.template.resources.get(arn.id)?.type ?? '')
      : eventSourceTypeOf(identityOf(arn));
  // a source from outside may be of any kind
  return type === undefined ? eventSourceTypes() : [type];
}

function namesByText(core: ModelCore, resource: Resource, fn: LambdaFunction): boolean {
  const written = resource.properties.get('FunctionName');
  const own = fn.resource.properties.get('FunctionName');
  if (typeof written.raw !== 'string' || own.raw === undefined) return false;
  return identityOf(core.evaluate.value(own)) === written.raw.split(':').at(-1);
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
