import { said } from '../../language/sentence.ts';
import { shownAs } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, known, notKnown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { reasons } from './reasons.ts';

/** The attributes by which a resource stays: when its stack is deleted, or the old one when an update replaces it. */
export type RetentionAttribute = 'DeletionPolicy' | 'UpdateReplacePolicy';

/** The values that make it stay. `RetainExceptOnCreate` is about the roll-back of a creation only. */
export type Retention = 'Retain' | 'RetainExceptOnCreate';

/**
 * By which value of an attribute a resource stays; known and undefined when it goes.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
export function retentionOf(
  core: ModelCore,
  resource: Resource,
  attribute: RetentionAttribute,
): Answer<Retention | undefined> {
  const value = core.evaluate.value(resource.node.get(attribute));
  const place = value.node.at();
  if (value.kind === 'absent') return known(undefined);
  if (value.kind !== 'known')
    return notKnown({
      because: said(reasons.attributeIs, { attribute, resource, value: shownAs(value) }),
      place,
    });
  const isRetained = value.value === 'Retain' || value.value === 'RetainExceptOnCreate';
  return known(isRetained ? (value.value as Retention) : undefined, {
    because: said(reasons.hasAttribute, { resource, attribute, value: String(value.value) }),
    place,
  });
}
