import { said } from '../../language/sentence.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import type { Place } from '../../text/place.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import { rememberBy } from '../base/lazy.ts';
import { reasonOf } from '../base/naming.ts';
import type { RetentionAttribute } from '../base/retention.ts';
import type { Model } from '../model.ts';
import type { UpdateInputs } from './inputs.ts';
import { reasons } from './reasons.ts';

/**
 * What an update does to a resource that is deployed: it stays (changed or not), is replaced because of a property, or
 * is deleted. `left`: it goes out of the stack and stays in the account.
 */
export type ResourceChange =
  | { readonly kind: 'stays' }
  | { readonly kind: 'replaced'; readonly property: string; readonly place: Place }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'left'; readonly by: RetentionAttribute };

/** Says what becomes of the resources of `before`, in one scenario. */
export function readResourceChanges(
  inputs: UpdateInputs,
  before: Model,
  after: Model,
): (resource: Resource) => Answer<ResourceChange> {
  const { changeSet } = inputs;
  const beingRead = new Set<string>();

  const resourceChangeOf = rememberBy(
    ({ id }: Resource) => id,
    (resource: Resource): Answer<ResourceChange> => {
      const next = after.template.resources.get(resource.id);
      const exists = next !== undefined && after.exists(next);
      const entry = changeSet?.get(resource.id);
      const isGone = changeSet === undefined ? !exists : entry?.action === 'remove';
      if (isGone) return gone(resource);
      if (next === undefined && entry === undefined)
        return notKnown({
          because: said(reasons.notInChangeSet, { resource }),
          place: resource.at(),
        });
      // what a change set does not name is not touched
      if (next === undefined || (changeSet !== undefined && entry?.action !== 'modify'))
        return known({ kind: 'stays' });
      const replaced = entry === undefined ? replacedBy(resource, next) : bySet(next, entry);
      if (!replaced.known) return notKnown(...replaced.because);
      if (replaced.value === undefined) return known({ kind: 'stays' });
      const kept = retained(next, 'UpdateReplacePolicy', after);
      if (!kept.known) return notKnown(...kept.because);
      return known(kept.value ? { kind: 'left', by: 'UpdateReplacePolicy' } : replaced.value);
    },
  );

  const gone = (resource: Resource): Answer<ResourceChange> => {
    const kept = retained(resource, 'DeletionPolicy', before);
    if (!kept.known) return notKnown(...kept.because);
    return known(kept.value ? { kind: 'left', by: 'DeletionPolicy' } : { kind: 'deleted' });
  };

  const replacedBy = (old: Resource, next: Resource): Answer<ResourceChange | undefined> => {
    const [type, nextType] = [cloudFormationType(old), cloudFormationType(next)];
    if (type !== nextType)
      return notKnown({
        because: said(reasons.changedType, { resource: next, before: old.type, after: next.type }),
        place: next.at(),
      });
    const names = new Set([...old.properties.entries(), ...next.properties.entries()].map(([name]) => name));
    const unclear: Unknown[] = [];
    beingRead.add(old.id);
    for (const property of names) {
      const replaces = inputs.replacesWhenChanged(type, property);
      if (replaces === 'no') continue;
      const change = changeOf(old, next, property);
      if (change === false) continue;
      const place = next.at('Properties', property);
      if (change === true && replaces === 'yes') {
        beingRead.delete(old.id);
        return known({ kind: 'replaced', property, place });
      }
      if (change !== true) unclear.push(change);
      else unclear.push({ because: said(reasons.mayReplace, { property, resource: next }), place });
    }
    beingRead.delete(old.id);
    return unclear.length > 0 ? notKnown(...unclear) : known(undefined);
  };

  /** Whether a property evaluates to something else; why that can't be told. */
  const changeOf = (old: Resource, next: Resource, property: string): boolean | Unknown => {
    const was = before.evaluate.value(old.properties.get(property));
    const is = after.evaluate.value(next.properties.get(property));
    if (identityOf(was) === identityOf(is)) return namesReplaced(was);
    const doubt = (was.kind === 'unknown' && was) || (is.kind === 'unknown' && is);
    if (doubt) return reasonOf(doubt);
    return true;
  };

  /** Whether a value names a resource that is replaced itself: then it is another one, though it reads the same. */
  const namesReplaced = (value: Value): boolean | Unknown => {
    for (const id of referencesIn(value)) {
      const resource = before.template.resources.get(id);
      if (resource === undefined || beingRead.has(id)) continue;
      const resourceChange = resourceChangeOf(resource);
      if (!resourceChange.known) return resourceChange.because[0]!;
      if (
        resourceChange.value.kind === 'replaced' ||
        (resourceChange.value.kind === 'left' && resourceChange.value.by === 'UpdateReplacePolicy')
      )
        return true;
    }
    return false;
  };

  return resourceChangeOf;
}

function bySet(next: Resource, { replaces, property }: { replaces: string; property: string | undefined }) {
  if (replaces === 'no') return known(undefined);
  const place = property === undefined ? next.at() : next.at('Properties', property);
  if (replaces === 'yes') return known<ResourceChange>({ kind: 'replaced', property: property ?? 'a property', place });
  return notKnown({ because: said(reasons.changeSetUnsure, { resource: next }), place });
}

function retained(resource: Resource, attribute: RetentionAttribute, model: Model): Answer<boolean> {
  const retention = model.retentionOf(resource, attribute);
  return retention.known ? known(retention.value !== undefined) : notKnown(...retention.because);
}

function cloudFormationType({ type }: Resource): string {
  return type === 'AWS::Serverless::Function' ? 'AWS::Lambda::Function' : type;
}

function referencesIn(value: Value): readonly string[] {
  switch (value.kind) {
    case 'reference':
      return [value.id];
    case 'text':
      return value.parts.flatMap((part) => (typeof part === 'string' ? [] : referencesIn(part)));
    case 'list':
      return value.items.flatMap(referencesIn);
    default:
      return [];
  }
}
