import type { Scenario } from './scenario.js';
/** What an answer hangs on: a question to the scenario, or a fact in words of the template that follows from some. */
export type Note = {
    readonly kind: 'question';
    readonly key: string;
    readonly answer: number;
    ask(scenario: Scenario): number;
} | {
    readonly kind: 'fact';
    readonly key: string;
    readonly value: Fact;
};
/** Whether a condition holds, or what a parameter is. */
export type Fact = boolean | string;
/** Something that was worked out, and what of the scenario it hangs on, in the order in which that was asked. */
export interface Watched<T> {
    readonly value: T;
    readonly notes: readonly Note[];
}
/** Says that what is being worked out hangs on this. */
export declare function note(of: Note): void;
/** Works something out, and takes down what it hangs on. */
export declare function watch<T>(make: () => T): Watched<T>;
/** A value that was worked out before, noting again what it hangs on. */
export declare function retake<T>({ value, notes }: Watched<T>): T;
