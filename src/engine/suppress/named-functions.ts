import { type Filling, isSentence } from '../../language/sentence.ts';
import type { Answer } from '../../model/base/answer.ts';
import type { Nameable } from '../../rule/words.ts';
import type { Place } from '../../text/place.ts';
import type { EnabledRule } from '../config/config.ts';
import type { RawFinding, Suppression } from '../result.ts';

/** What suppresses the findings of a rule at a place, in whichever file that is. */
export type SuppressedAt = (rule: EnabledRule, place: Place) => Suppression | undefined;

/** The functions and VPCs that the sentences of a finding name. */
export interface Named {
  /** As resources. */
  readonly functions: readonly Nameable[];
  readonly vpcs: readonly Nameable[];
}

/** What a rule found in one scenario, by what it says, with what it names. */
export type FoundByKey = ReadonlyMap<string, { readonly finding: RawFinding; readonly named: Named }>;

/** What may be in a message, as far as it tells what it is. */
interface Telling {
  readonly kind?: string;
  readonly type?: string;
  readonly fn?: Answer<Nameable>;
}

const functionTypes = /^AWS::(?:Lambda|Serverless)::Function$/;

/** The functions and VPCs among what fills in the blanks of a message. An event source is named for its function. */
export function namedIn(data: Readonly<Record<string, Filling>>): Named {
  const functions: Nameable[] = [];
  const vpcs: Nameable[] = [];
  for (const item of Object.values(data).flat()) {
    if (typeof item !== 'object' || isSentence(item)) continue;
    const entity = item as Nameable & Telling;
    const { kind, type = '', fn } = entity;
    if (kind === 'function' || functionTypes.test(type)) functions.push(entity.resource ?? entity);
    else if (kind === 'event-source' && fn?.known === true) functions.push(fn.value.resource ?? fn.value);
    else if (kind === 'vpc' || type === 'AWS::EC2::VPC') vpcs.push(entity);
  }
  return { functions, vpcs };
}

/**
 * What a rule found, less the functions that are suppressed where they are defined. A finding that names others too is
 * found once more without them, so that subnets, evidence and places are those of the others alone; what is suppressed
 * of it is kept as a finding that is. `again` has the rule look without some functions.
 */
export function withoutSuppressed(
  found: FoundByKey,
  suppressionOf: (named: Nameable) => Suppression | undefined,
  again: (hidden: ReadonlySet<string>) => FoundByKey,
): ReadonlyMap<string, RawFinding> {
  const findings = new Map<string, RawFinding>();
  const split: { readonly key: string; readonly finding: RawFinding; readonly ids: ReadonlySet<string> }[] = [];
  const suppressed = new Map<string, Suppression>();
  const others = new Set<string>();
  for (const [key, { finding, named }] of found) {
    const [ofVpc] = named.vpcs.flatMap((vpc) => suppressionOf(vpc) ?? []);
    const byFunction = named.functions.map((fn) => ({ id: fn.id, suppression: suppressionOf(fn) }));
    const first = ofVpc ?? byFunction.find(({ suppression }) => suppression !== undefined)?.suppression;
    if (first === undefined) findings.set(key, finding);
    else if (ofVpc !== undefined || byFunction.every(({ suppression }) => suppression !== undefined))
      findings.set(key, { ...finding, suppressed: first });
    else {
      split.push({ key, finding, ids: new Set(byFunction.map(({ id }) => id)) });
      for (const { id, suppression } of byFunction)
        if (suppression === undefined) others.add(id);
        else suppressed.set(id, suppression);
    }
  }
  if (split.length === 0) return findings;

  const hidden = new Set(suppressed.keys());
  const without = again(hidden);
  /** Those of the findings of another look that are parts of findings which are split. */
  const partsOf = (look: FoundByKey, hidden: ReadonlySet<string>) =>
    [...look].filter(
      ([, { named }]) =>
        named.functions.length > 0 &&
        split.some(({ ids }) => named.functions.every(({ id }) => ids.has(id) && !hidden.has(id))),
    );
  const left = partsOf(without, hidden);
  for (const [key, { finding }] of left) findings.set(key, finding);
  for (const [key, { finding, named }] of partsOf(again(others), others)) {
    const [by] = named.functions.flatMap(({ id }) => suppressed.get(id) ?? []);
    if (by !== undefined) findings.set(key, { ...finding, suppressed: by });
  }
  for (const { key, finding, ids } of split) {
    // a rule that says the same without them does not look at functions one by one
    if (without.has(key)) findings.set(key, finding);
    // nothing is left where a finding is about several at once
    else if (!left.some(([, { named }]) => named.functions.every(({ id }) => ids.has(id)))) {
      const [by] = [...ids].flatMap((id) => suppressed.get(id) ?? []);
      findings.set(key, by === undefined ? finding : { ...finding, suppressed: by });
    }
  }
  return findings;
}
