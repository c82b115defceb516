import type { Parameter } from '../parameters.ts';
import type { Template } from '../template.ts';
import { type Decider, type Fact, type Note, note, type Tracked, track, type UnknownText } from './track.ts';

/** One decision that a scenario took, in the order it was asked for. */
interface Decision {
  readonly key: string;
  readonly options: number;
  readonly choice: number;
}

/**
 * One combination of conditions. Decisions are taken when somebody asks: what is not asked for never
 * multiplies the scenarios.
 */
export class Scenario implements Decider {
  readonly decisions: Decision[] = [];
  /** What was decided in words of the template: whether conditions hold, and what parameters are. */
  readonly facts = new Map<string, Fact>();
  readonly #taken = new Map<string, number>();
  readonly #classes = new Map<string, readonly (string | undefined)[]>();
  /** What texts are that only the deployment knows, and what they are not. */
  readonly #texts = new Map<string, { is?: string; readonly isNot: Set<string> }>();
  /** What was chosen first for what is written so, whatever its stack. */
  readonly #choices = new Map<string, number>();
  readonly #prefix: readonly number[];

  constructor(prefix: readonly number[]) {
    this.#prefix = prefix;
  }

  /**
   * Which of `options` holds for what has this key: the same answer whenever it is asked again. `written` is the key
   * without stacks.
   */
  choose(key: string, options: number, written = key): number {
    const answer = this.#decide(key, options, written);
    note({ kind: 'question', key, answer, ask: (scenario) => scenario.choose(key, options, written) });
    return answer;
  }

  /** Whether a text is a value: it is one at most of those that are asked about, and one of all that it can be. */
  isText(text: UnknownText, value: string): boolean {
    const { identity, written, among, implies } = text;
    const key = `${identity} = ${value}`;
    const known = this.#knownOf(identity);
    const other = implies && this.#knownOf(implies.identity);
    const isRefuted =
      other !== undefined && (other.isNot.has(implies!.value) || (other.is ?? implies!.value) !== implies!.value);
    const left = among?.filter((each) => !known.isNot.has(each));
    const isOpen = known.is === undefined && !known.isNot.has(value) && left?.includes(value) !== false && !isRefuted;
    const is = isOpen ? left?.length === 1 || this.#decide(key, 2, `${written} = ${value}`) === 0 : known.is === value;
    if (is) known.is = value;
    else known.isNot.add(value);
    if (is && other !== undefined) other.is = implies!.value;
    note({ kind: 'question', key, answer: Number(is), ask: (scenario) => Number(scenario.isText(text, value)) });
    return is;
  }

  #knownOf(identity: string): { is?: string; readonly isNot: Set<string> } {
    const known = this.#texts.get(identity) ?? { isNot: new Set() };
    this.#texts.set(identity, known);
    return known;
  }

  /** Whether a parameter is a value, by what its classes leave open: it is told apart no further than is asked. */
  isValue(parameter: Parameter, value: string): boolean {
    const left = this.leftOf(parameter);
    const key = `${parameter.id} = ${value}`;
    let is = left.length === 1 && left[0] === value;
    if (left.length > 1 && left.includes(value)) {
      // the first answer is that of the default
      const first = parameter.classes[0] === value;
      is = (this.#decide(key, 2, `${parameter.name} = ${value}`) === 0) === first;
      this.#classes.set(parameter.id, is ? [value] : left.filter((each) => each !== value));
    }
    note({ kind: 'question', key, answer: Number(is), ask: (scenario) => Number(scenario.isValue(parameter, value)) });
    return is;
  }

  /** What a parameter is; `undefined` for a value that no condition names. */
  valueOf(parameter: Parameter): string | undefined {
    const { id, name, classes, node } = parameter;
    const left = this.leftOf(parameter);
    const value = left[left.length > 1 ? this.#decide(`value of ${id}`, left.length, `value of ${name}`) : 0];
    this.#classes.set(id, [value]);
    const ask = (scenario: Decider) => classes.indexOf(scenario.valueOf(parameter));
    note({ kind: 'question', key: `value of ${id}`, answer: classes.indexOf(value), ask });
    const told = value === undefined ? 'another value' : JSON.stringify(value);
    this.learn(id, { name, stack: node.stack.name, value: told });
    return value;
  }

  /** The values that a parameter may still be, by what was decided. */
  leftOf(parameter: Parameter): readonly (string | undefined)[] {
    return this.#classes.get(parameter.id) ?? parameter.classes;
  }

  /** Takes down a fact in words of the template. */
  learn(key: string, fact: Fact): void {
    this.facts.set(key, fact);
    note({ kind: 'fact', key, fact });
  }

  #decide(key: string, options: number, written: string): number {
    const taken = this.#taken.get(key);
    if (taken !== undefined) return taken;
    // stacks that have a parameter in common are mostly given the same: other combinations come later
    const alike = Math.min(this.#choices.get(written) ?? 0, options - 1);
    const choice = options < 2 ? 0 : (this.#prefix[this.decisions.length] ?? alike);
    if (options >= 2) {
      this.decisions.push({ key, options, choice });
      if (!this.#choices.has(written)) this.#choices.set(written, choice);
    }
    this.#taken.set(key, choice);
    return choice;
  }
}

/** What is remembered across the scenarios of one template. */
export type Memory = Map<string | object, Tracked<unknown>[]>;

/**
 * Works something out once for all scenarios that agree on what it depends on. What was worked out before asks the
 * scenario the same questions in the same order, as if it were worked out anew. The value must be data: an entity of
 * the model belongs to one scenario.
 */
export function recall<T>(memory: Memory, scenario: Scenario, key: string | object, make: () => T): T {
  const known = memory.get(key);
  let left: readonly Tracked<unknown>[] = known ?? [];
  for (let at = 0; left.length > 0; at++) {
    const [first] = left as [Tracked<unknown>];
    const asked = first.notes[at];
    if (asked === undefined) return first.value as T;
    if (asked.kind === 'fact') {
      scenario.learn(asked.key, asked.fact);
      continue;
    }
    const answer = asked.ask(scenario);
    left = left.filter(({ notes }) => isAnswered(notes[at], answer));
  }
  const made = track(make);
  if (known === undefined) memory.set(key, [made]);
  else known.push(made);
  return made.value;
}

function isAnswered(of: Note | undefined, answer: number): boolean {
  return of?.kind === 'question' && of.answer === answer;
}

/** What came of judging a template in its scenarios. */
export interface Exploration<T> {
  readonly runs: readonly { readonly scenario: Scenario; readonly result: T }[];
  /** False when the conditions combine in more ways than were judged. */
  readonly complete: boolean;
}

const mostScenarios = 64;
const mostWork = 12_000;

/** How many scenarios of a template of so many resources are judged. */
export function mostScenariosOf(resources: number): number {
  return Math.max(8, Math.min(mostScenarios, Math.floor(mostWork / (resources + 1))));
}

/** A scenario that is still to be judged, as a change of one decision of another. */
interface Waiting {
  readonly prefix: readonly number[];
  /** How many conditions it takes to get there. */
  readonly steps: number;
  readonly parent: Scenario | undefined;
}

/**
 * Judges a template in every scenario that can occur, or, where there are too many, first in that of the
 * defaults, then with one condition changed, then two: each is one that can occur, so a finding in it is right.
 */
export function explore<T>(template: Template, judge: (scenario: Scenario) => T): Exploration<T> {
  const most = mostScenariosOf(template.resources.size);
  const judged: { readonly scenario: Scenario; readonly result: T }[] = [];
  const waiting = new Waitings();
  waiting.add({ prefix: [], steps: 0, parent: undefined });
  for (let next = waiting.take(); next !== undefined; next = waiting.take()) {
    const { prefix, steps, parent } = next;
    const scenario = new Scenario(prefix);
    judged.push({ scenario, result: judge(scenario) });
    const isStill = parent !== undefined && !isChanged(scenario, parent);
    const asked = new Set(isStill ? parent.decisions.map(({ key }) => key) : []);
    const choices = scenario.decisions.map((decision) => decision.choice);
    for (let at = prefix.length; at < choices.length; at++) {
      const { key, options } = scenario.decisions[at]!;
      // a condition of two parameters changes with the second, about which no question was asked before
      const isSameStep = isStill && !asked.has(key);
      for (let choice = 0; choice < options; choice++)
        if (choice !== choices[at])
          waiting.add({
            prefix: [...choices.slice(0, at), choice],
            steps: isSameStep ? steps : steps + 1,
            parent: scenario,
          });
    }
    if (judged.length === most) break;
  }
  const possible = judged.filter(({ scenario }) => !template.refuses((parameter) => scenario.leftOf(parameter)));
  return { runs: possible.length > 0 ? possible : judged, complete: waiting.take() === undefined };
}

/** Whether a condition that is known in both is another. */
function isChanged(scenario: Scenario, parent: Scenario): boolean {
  return [...scenario.facts].some(([key, { value }]) => {
    const before = parent.facts.get(key);
    return before !== undefined && before.value !== value;
  });
}

/** What is still to be judged: that which takes the fewest steps first, and of those that which was found first. */
class Waitings {
  readonly #bySteps: Waiting[][] = [];
  readonly #taken: number[] = [];

  add(waiting: Waiting): void {
    for (let steps = this.#bySteps.length; steps <= waiting.steps; steps++) this.#bySteps.push([]);
    this.#bySteps[waiting.steps]!.push(waiting);
  }

  take(): Waiting | undefined {
    for (const [steps, queue] of this.#bySteps.entries()) {
      const taken = this.#taken[steps] ?? 0;
      if (taken === queue.length) continue;
      this.#taken[steps] = taken + 1;
      return queue[taken];
    }
    return undefined;
  }
}
