import type { Parameter } from '../parameters.ts';

/** Who decides what nothing given decides: a scenario. */
export interface Decider {
  /** Which of `options` holds for what has this key: the same answer whenever it is asked again. */
  choose(key: string, options: number, written?: string): number;
  /** Whether a text that only the deployment knows is a value. */
  isText(text: UnknownText, value: string): boolean;
  /** Whether a parameter is a value. */
  isValue(parameter: Parameter, value: string): boolean;
  /** What a parameter is; `undefined` for a value that no condition names. */
  valueOf(parameter: Parameter): string | undefined;
}

/** A text that only the deployment knows, such as its Region. */
export interface UnknownText {
  /** Equal for two exactly when they are the same text. */
  readonly identity: string;
  /** The same without stacks. */
  readonly written: string;
  /** All that it can be, where that is known. */
  readonly among: readonly string[] | undefined;
  /** What another text is where this one is the value that is asked about: the partition of a Region. */
  readonly implies?: { readonly identity: string; readonly value: string } | undefined;
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

/**
 * The notes of all that is being worked out now, from the outermost on: what something within depends on, all around it
 * depends on too. One list for all, because everything is worked out in one thread.
 */
const taken: Note[] = [];

/** How much is being worked out, one within the other. */
let depth = 0;

/** Says that what is being worked out depends on this. */
export function note(of: Note): void {
  if (depth > 0) taken.push(of);
}

/** Works something out, and takes down what it depends on. */
export function track<T>(make: () => T): Tracked<T> {
  const start = taken.length;
  depth++;
  try {
    const value = make();
    return { value, notes: notesSince(start) };
  } finally {
    depth--;
    if (depth === 0) taken.length = 0;
  }
}

const none: readonly Note[] = [];

/** The notes that came after some, each once: they stay for what is around. */
function notesSince(start: number): readonly Note[] {
  // most answers depend on nothing
  if (taken.length === start) return none;
  const notes = taken.slice(start);
  if (notes.length < 2) return notes;
  const distinct = [...new Map(notes.map((each) => [each.key, each])).values()];
  taken.length = start;
  takeDown(distinct);
  return distinct;
}

/** One by one, since a call takes some tens of thousands of arguments at most. */
function takeDown(notes: readonly Note[]): void {
  for (const each of notes) taken.push(each);
}

/** A value that was worked out before, noting again what it depends on. */
export function replay<T>({ value, notes }: Tracked<T>): T {
  if (notes.length > 0 && depth > 0) takeDown(notes);
  return value;
}
