import { inWords, type Language } from '../../language/in-words.ts';
import type { Template } from '../template.ts';
import { describeWhen } from './describe-when.ts';
import { explore, type Scenario } from './scenario.ts';

/** Something that comes of a template, and in which of its scenarios: `undefined` for all of them. */
export interface Outcome<T> {
  readonly item: T;
  /** In words: `HasNat is true`. Worked out when asked for. */
  readonly when: string | undefined;
}

/** What comes of a template in its scenarios, each item once, in the order in which they were first met. */
export interface Outcomes<T> {
  readonly outcomes: readonly Outcome<T>[];
  /** False when the conditions combine in more ways than were judged. */
  readonly complete: boolean;
}

/**
 * Reads a template in every scenario that can occur and gives each item once, with the scenarios in which it holds. Items
 * are plain data, because entities of a model belong to one scenario; two with equal keys are the same.
 */
export function distinctOverScenarios<T>(
  template: Template,
  itemsIn: (scenario: Scenario) => readonly T[],
  keyOf: (item: T) => string = (item) => JSON.stringify(item),
  language?: Language,
): Outcomes<T> {
  const exploration = explore(template, (scenario) => new Map(itemsIn(scenario).map((item) => [keyOf(item), item])));
  const first = new Map<string, T>();
  for (const { result } of exploration.runs)
    for (const [key, item] of result) if (!first.has(key)) first.set(key, item);
  return {
    outcomes: [...first].map(([key, item]) => ({
      item,
      get when() {
        const holds = exploration.runs.map(({ result }) => result.has(key));
        const when = describeWhen(exploration, holds);
        return when === undefined ? undefined : inWords(when, language);
      },
    })),
    complete: exploration.complete,
  };
}
