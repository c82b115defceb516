import { type Fault, fault } from '../fault.ts';
import { MAX_ALIASED_VALUES, MAX_DEPTH } from '../limits.ts';
import { faults } from '../texts.ts';

interface Extent {
  readonly values: number;
  readonly depth: number;
}

/** Why a value can't be walked, because of its aliases: they share objects, so a short text may be endless. */
export function aliasFault(value: unknown): Fault | undefined {
  const known = new Map<object, Extent | 'open'>();

  /** `undefined` when the value contains itself. Each shared object is looked at once. */
  function measure(part: unknown): Extent | undefined {
    if (typeof part !== 'object' || part === null) return { values: 1, depth: 0 };
    const before = known.get(part);
    if (before !== undefined) return before === 'open' ? undefined : before;
    known.set(part, 'open');
    let values = 1;
    let depth = 0;
    for (const child of Object.values(part)) {
      const inner = measure(child);
      if (!inner) return undefined;
      values += inner.values;
      depth = Math.max(depth, inner.depth + 1);
    }
    const extent = { values, depth };
    known.set(part, extent);
    return extent;
  }

  let extent: Extent | undefined;
  try {
    extent = measure(value);
  } catch {
    return fault(faults.aliasesTooDeep); // the stack is full: far deeper than allowed
  }
  if (!extent) return fault(faults.endlessAlias);
  if (extent.depth > MAX_DEPTH) return fault(faults.aliasesTooDeep);
  if (extent.values > MAX_ALIASED_VALUES) return fault(faults.aliasesTooMany, { most: MAX_ALIASED_VALUES });
  return undefined;
}
