import { said } from '../../language/sentence.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import type { Place } from '../../text/place.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import { rememberBy } from '../base/lazy.ts';
import { isToId, reasonOf } from '../base/naming.ts';
import type { RetentionAttribute } from '../base/retention.ts';
import type { Model } from '../model.ts';
import { isOneZone } from '../network/zones.ts';
import { blankBetween } from './blank-between.ts';
import type { UpdateInputs } from './inputs.ts';
import { reasons } from './reasons.ts';

/**
 * What an update does to a resource that is deployed: it stays (changed or not), is replaced because of a property, or
 * is deleted. `retained`: it goes out of the stack and stays in the account.
 */
export type ResourceChange =
  | { readonly kind: 'stays' }
  | Replacement
  | { readonly kind: 'deleted' }
  | { readonly kind: 'retained'; readonly by: RetentionAttribute };

/** What is changed for a resource to be replaced: a property of its own, or of one that it names, which is replaced first. */
export interface Replacement {
  readonly kind: 'replaced';
  readonly property: string;
  /** The resource that has the property. */
  readonly of: Resource;
  readonly place: Place;
}

/**
 * What a property is where nothing is written, of those whose change replaces a resource.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html
 */
const defaults: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function PackageType': 'Zip',
  'AWS::EC2::VPC InstanceTenancy': 'default',
  'AWS::EC2::Subnet Ipv6Native': 'false',
  'AWS::IAM::Role Path': '/',
};

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
      if (isGone) return withContainer(resource) ?? gone(resource, before);
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
      return known(kept.value ? { kind: 'retained', by: 'UpdateReplacePolicy' } : replaced.value);
    },
  );

  /** What is in a nested stack that is retained stays with it. */
  const withContainer = ({ node }: Resource): Answer<ResourceChange> | undefined => {
    const container = before.template.resources.get(node.stack.container ?? '');
    const change = container && resourceChangeOf(container);
    return change?.known && change.value.kind === 'retained' ? change : undefined;
  };

  const replacedBy = (old: Resource, next: Resource): Answer<Replacement | undefined> => {
    beingRead.add(old.id);
    const replacement = replacementAmong(inputs, old, next, (property) => changeOf(old, next, property));
    beingRead.delete(old.id);
    return replacement;
  };

  /** Whether a property evaluates to something else; why that can't be told. */
  const changeOf = (old: Resource, next: Resource, property: string): Change => {
    const was = before.evaluate.value(old.properties.get(property));
    const is = after.evaluate.value(next.properties.get(property));
    const byDefault = defaults[`${cloudFormationType(next)} ${property}`];
    if (meaningOf(before, was, byDefault) === meaningOf(after, is, byDefault)) return byReplacementIn(was);
    if (isOneZone({ id: identityOf(was) }, { id: identityOf(is) }) === false) return 'changed';
    const blank = blankBetween(was, is);
    return blank === undefined ? 'changed' : reasonOf(blank);
  };

  /** Whether a value names a resource that is replaced itself: then it is another one, though it reads the same. */
  const byReplacementIn = (value: Value): Change => {
    for (const id of referencesIn(value)) {
      const resource = before.template.resources.get(id);
      if (resource === undefined || beingRead.has(id)) continue;
      const resourceChange = resourceChangeOf(resource);
      if (!resourceChange.known) return resourceChange.because[0]!;
      const { value: change } = resourceChange;
      if (change.kind === 'replaced') return change;
      if (change.kind === 'retained' && change.by === 'UpdateReplacePolicy') return 'changed';
    }
    return 'none';
  };

  return resourceChangeOf;
}

function gone(resource: Resource, before: Model): Answer<ResourceChange> {
  const kept = retained(resource, 'DeletionPolicy', before);
  if (!kept.known) return notKnown(...kept.because);
  return known(kept.value ? { kind: 'retained', by: 'DeletionPolicy' } : { kind: 'deleted' });
}

/** The first property for which a resource is replaced; nothing where there is none. */
function replacementAmong(
  inputs: UpdateInputs,
  old: Resource,
  next: Resource,
  changeOf: (property: string) => Change,
): Answer<Replacement | undefined> {
  const [type, nextType] = [cloudFormationType(old), cloudFormationType(next)];
  if (type !== nextType)
    return notKnown({
      because: said(reasons.changedType, { resource: next, before: old.type, after: next.type }),
      place: next.at(),
    });
  const names = new Set([...old.properties.entries(), ...next.properties.entries()].map(([name]) => name));
  const unclear: Unknown[] = [];
  for (const property of names) {
    const replaces = inputs.replacesWhenChanged(type, property);
    if (replaces === 'no') continue;
    const change = changeOf(property);
    if (change === 'none') continue;
    const place = next.at('Properties', property);
    if (isReason(change)) unclear.push(change);
    else if (replaces === 'yes')
      return known(change === 'changed' ? { kind: 'replaced', property, of: next, place } : change);
    else unclear.push({ because: said(reasons.mayReplace, { property, resource: next }), place });
  }
  return unclear.length > 0 ? notKnown(...unclear) : known(undefined);
}

/** What becomes of a property: it changes, or the resource that it names is replaced; why that can't be told. */
type Change = 'none' | 'changed' | Replacement | Unknown;

function isReason(change: Change): change is Unknown {
  return typeof change === 'object' && 'because' in change;
}

/** A text that is equal for two values exactly when CloudFormation takes them for the same. */
function meaningOf({ template }: Model, value: Value, byDefault: string | undefined): string {
  if (value.kind === 'absent') return byDefault ?? '';
  return value.kind === 'reference' && isToId(template.resources.get(value.id)?.type, value.attribute)
    ? identityOf({ ...value, attribute: undefined })
    : identityOf(value);
}

function bySet(next: Resource, { replaces, property }: { replaces: string; property: string | undefined }) {
  if (replaces === 'no') return known(undefined);
  const place = property === undefined ? next.at() : next.at('Properties', property);
  if (replaces === 'yes')
    return known<ResourceChange>({ kind: 'replaced', property: property ?? 'a property', of: next, place });
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
