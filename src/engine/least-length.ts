import { factOf } from './reuse/facts.ts';
import type { Source } from './source.ts';

/** How many characters are left of a template without comments, blanks and line breaks. */
export function leastLength(source: Source): number {
  const [length] = factOf(source, 'least-length', ({ value }) => [String(JSON.stringify(value)?.length ?? 0)]);
  return Number(length);
}
