import fc from 'fast-check';

/**
 * How often what is generated is played. `npm test` plays what a machine has time for on each commit, with other inputs
 * each time; `npm run test:long` plays ten times as many and every fixture (vitest.config.ts sets the variable).
 */
const factor = Number(process.env.VPCLAMBDA_LINT_RUNS ?? 1);
/** What a failure prints as `seed` plays the same inputs again. */
const seed = process.env.VPCLAMBDA_LINT_SEED === undefined ? undefined : Number(process.env.VPCLAMBDA_LINT_SEED);

/** How many runs there are of what `npm test` plays so often. */
export const runs = (budget: number): number => Math.ceil(budget * factor);

/** For `fc.assert`: so many runs in `npm test`, from a seed that a failure prints. */
export const playing = (budget: number) => ({ numRuns: runs(budget), ...(seed !== undefined && { seed }) });

/** A seed of today's own for what does not run in `fc.assert`. */
export const seedOfRun = (): number => seed ?? Math.floor(Math.random() * 1_000_000);

/** So many of the items in `npm test`, others each time; all of them in a long run. What fails has to name its item. */
export function some<T>(items: readonly T[], budget: number): readonly T[] {
  if (factor > 1 || items.length <= budget) return items;
  return fc.sample(fc.shuffledSubarray([...items], { minLength: budget, maxLength: budget }), {
    numRuns: 1,
    seed: seedOfRun(),
  })[0]!;
}
