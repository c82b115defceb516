import type { Template } from './template.ts';

/** One decision that a scenario took, in the order it was asked for. */
interface Decision {
  readonly key: string;
  readonly options: number;
  readonly choice: number;
}

/**
 * One combination of conditions. Decisions are taken when somebody asks: what nobody asks for never
 * multiplies the scenarios.
 */
export class Scenario {
  readonly decisions: Decision[] = [];
  /** What was decided in words of the template: condition names, and parameters looked up elsewhere. */
  readonly facts = new Map<string, string | boolean>();
  readonly #taken = new Map<string, number>();
  readonly #prefix: readonly number[];

  constructor(prefix: readonly number[]) {
    this.#prefix = prefix;
  }

  /** Which of `options` holds for the thing named `key`: the same answer whenever it is asked again. */
  choose(key: string, options: number): number {
    const taken = this.#taken.get(key);
    if (taken !== undefined) return taken;
    const choice = options < 2 ? 0 : (this.#prefix[this.decisions.length] ?? 0);
    if (options >= 2) this.decisions.push({ key, options, choice });
    this.#taken.set(key, choice);
    return choice;
  }
}

/** What came of judging a template in its scenarios. */
export interface Exploration<T> {
  readonly runs: readonly { readonly scenario: Scenario; readonly result: T }[];
  /** False when the conditions combine in more ways than were judged. */
  readonly complete: boolean;
}

const mostScenarios = 64;
const mostWork = 12_000;

/**
 * Judges a template in every scenario that can occur, or, where there are too many, first in that of the
 * defaults, then with one decision changed, then two: each is one that can occur, so a finding in it is right.
 */
export function explore<T>(template: Template, judge: (scenario: Scenario) => T): Exploration<T> {
  const most = Math.max(8, Math.min(mostScenarios, Math.floor(mostWork / (template.resources.size + 1))));
  const runs: { scenario: Scenario; result: T }[] = [];
  const waiting: (readonly number[])[] = [[]];
  let next = 0;
  while (next < waiting.length && runs.length < most) {
    const prefix = waiting[next++]!;
    const scenario = new Scenario(prefix);
    runs.push({ scenario, result: judge(scenario) });
    const choices = scenario.decisions.map((decision) => decision.choice);
    for (let at = prefix.length; at < choices.length; at++)
      for (let choice = 1; choice < scenario.decisions[at]!.options; choice++)
        waiting.push([...choices.slice(0, at), choice]);
  }
  return { runs, complete: next >= waiting.length };
}

/**
 * In which scenarios something holds, in words: `IsProd is true`; `undefined` when in all. `holds` goes with the
 * runs. Takes the fewest decided facts that are the same wherever it holds and tell those scenarios from the rest.
 */
export function describeWhen(exploration: Exploration<unknown>, holds: readonly boolean[]): string | undefined {
  const holding = exploration.runs.filter((_, index) => holds[index]).map((run) => run.scenario.facts);
  let others = exploration.runs.filter((_, index) => !holds[index]).map((run) => run.scenario.facts);
  if (others.length === 0 || holding.length === 0) return undefined;
  const shared = [...holding[0]!].filter(([name, value]) => holding.every((facts) => facts.get(name) === value));
  const chosen: [string, string | boolean][] = [];
  const tellsApart = (facts: ReadonlyMap<string, string | boolean>, [name, value]: [string, string | boolean]) =>
    facts.has(name) && facts.get(name) !== value;
  while (others.length > 0) {
    let best: [string, string | boolean] | undefined;
    let bestCount = 0;
    for (const fact of shared) {
      const count = others.filter((facts) => tellsApart(facts, fact)).length;
      if (count > bestCount) [best, bestCount] = [fact, count];
    }
    if (best === undefined) break;
    const fact = best;
    chosen.push(fact);
    others = others.filter((facts) => !tellsApart(facts, fact));
  }
  if (others.length === 0) return chosen.map(say).join(' and ');
  // no one set of facts describes it: name one combination in which it holds
  const example = [...holding[0]!].slice(0, 4).map(say).join(' and ');
  return example === '' ? 'some combinations of conditions hold' : `for example ${example}`;
}

function say([name, value]: readonly [string, string | boolean]): string {
  return `${name} is ${typeof value === 'boolean' ? value : JSON.stringify(value)}`;
}
