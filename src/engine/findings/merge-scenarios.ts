import { said } from '../../language/sentence.ts';
import type { RawFinding } from '../result.ts';
import { checkTexts } from '../texts.ts';

/** Something that was said in some scenarios, and in which of them. */
export interface Merged<Item> {
  readonly item: Item;
  /** For each scenario, whether it was said. */
  readonly holds: readonly boolean[];
}

/** What is the same in several scenarios, once. Each scenario has what was said in it by its key. */
export function mergeScenarios<Item>(
  scenarios: readonly (readonly ReadonlyMap<string, Item>[])[],
  join: (item: Item, again: Item) => Item = (item) => item,
): readonly Merged<Item>[] {
  const merged = new Map<string, { item: Item; readonly holds: boolean[] }>();
  scenarios.forEach((said, index) => {
    for (const items of said) {
      // most rules say nothing of most templates
      if (items.size === 0) continue;
      for (const [key, item] of items) {
        let had = merged.get(key);
        if (had === undefined) {
          had = { item, holds: scenarios.map(() => false) };
          merged.set(key, had);
        } else if (had.item !== item) had.item = join(had.item, item);
        had.holds[index] = true;
      }
    }
  });
  return [...merged.values()];
}

/** A finding with the places that it names in another scenario as well. */
export function withPlacesOf(finding: RawFinding, other: RawFinding): RawFinding {
  const named = placesOf(finding);
  const more = other.see.filter(({ place }) => !named.has(keyOf(place)));
  return more.length === 0 ? finding : { ...finding, see: [...finding.see, ...more] };
}

/**
 * Findings of one cause that hits more in some scenarios than in others, as one finding: that which names the most. A
 * role for three functions, each under a condition, would lack the same in eight ways.
 */
export function subsume(merged: readonly Merged<RawFinding>[]): readonly Merged<RawFinding>[] {
  // most templates have one scenario, in which each finding names what it names
  if (merged.every(({ holds }) => holds.every((held) => held))) return merged;
  const left = merged
    .map((each): Placed => ({ ...each, places: placesOf(each.item), isWidened: false }))
    .sort((a, b) => b.places.size - a.places.size);
  const widest: Placed[] = [];
  for (const each of left) {
    const wider = each.holds.every((held) => held) ? undefined : widest.find((other) => isWider(other, each));
    if (wider === undefined) {
      widest.push(each);
      continue;
    }
    wider.holds = wider.holds.map((held, index) => held || each.holds[index] === true);
    wider.isWidened = true;
  }
  const order = new Map(merged.map(({ item }, index) => [item, index]));
  return widest
    .sort((a, b) => order.get(a.item)! - order.get(b.item)!)
    .map(({ item, holds, isWidened }) => ({ item: isWidened ? withLess(item) : item, holds }));
}

interface Placed {
  readonly item: RawFinding;
  holds: readonly boolean[];
  readonly places: ReadonlySet<string>;
  isWidened: boolean;
}

function withLess(finding: RawFinding): RawFinding {
  return { ...finding, evidence: [...finding.evidence, said(checkTexts.fewerElsewhere)] };
}

/** Whether a finding names all that another names, and more, and never occurs beside it. */
function isWider(wide: Placed, narrow: Placed): boolean {
  return (
    wide.places.size > narrow.places.size &&
    wide.item.rule === narrow.item.rule &&
    wide.item.messageId === narrow.item.messageId &&
    wide.item.severity === narrow.item.severity &&
    (wide.item.suppressed === undefined) === (narrow.item.suppressed === undefined) &&
    (narrow.item.see.length > 0 || keyOf(wide.item.at) === keyOf(narrow.item.at)) &&
    [...narrow.places].every((place) => wide.places.has(place)) &&
    !narrow.holds.some((held, index) => held && wide.holds[index])
  );
}

function placesOf({ at, see }: RawFinding): ReadonlySet<string> {
  return new Set([at, ...see.map(({ place }) => place)].map(keyOf));
}

function keyOf({ file, keys, fragment = '', line }: RawFinding['at']): string {
  return `${file} ${keys.join('/')} ${fragment}${line ?? ''}`;
}
