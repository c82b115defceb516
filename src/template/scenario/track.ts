import type { Parameter } from '../parameters.ts';

/** Who decides what nothing given decides: a scenario. */
export interface Decider {
  /** Which of `options` holds for what has this key: the same answer whenever it is asked again. */
  choose(key: string, options: number, written?: string): number;
  /** Whether a parameter is a value. */
  isValue(parameter: Parameter, value: string): boolean;
  /** What a parameter is; `undefined` for a value that no condition names. */
  valueOf(parameter: Parameter): string | undefined;
}

/** What an answer depends on: a question to the scenario, or a fact in words of the template that follows from some. */
export type Note =
  | { readonly kind: 'question'; readonly key: string; readonly answer: number; ask(scenario: Decider): number }
  | { readonly kind: 'fact'; readonly key: string; readonly fact: Fact };

/** Whether a condition holds, or what a parameter is, as readers know it. */
export interface Fact {
  readonly name: string;
  /** The name of its stack; `''` for one that is looked at alone. */
  readonly stack: string;
  readonly value: boolean | string;
}

/** Something that was worked out, and what of the scenario it depends on, in the order in which that was asked. */
export interface Tracked<T> {
  readonly value: T;
  readonly notes: readonly Note[];
}

/** The notes of what is being worked out now. One for all, because everything is worked out in one thread. */
let current: Note[] | undefined;

/** Says that what is being worked out depends on this. */
export function note(of: Note): void {
  current?.push(of);
}

/** Works something out, and takes down what it depends on. */
export function track<T>(make: () => T): Tracked<T> {
  const outer = current;
  current = [];
  try {
    const value = make();
    const notes = current.length < 2 ? current : [...new Map(current.map((each) => [each.key, each])).values()];
    takeDown(notes, outer);
    return { value, notes };
  } finally {
    current = outer;
  }
}

/** One by one, since a call takes some tens of thousands of arguments at most. */
function takeDown(notes: readonly Note[], to: Note[] | undefined): void {
  // most answers depend on nothing
  if (to !== undefined && notes.length > 0) for (const each of notes) to.push(each);
}

/** A value that was worked out before, noting again what it depends on. */
export function replay<T>({ value, notes }: Tracked<T>): T {
  takeDown(notes, current);
  return value;
}
