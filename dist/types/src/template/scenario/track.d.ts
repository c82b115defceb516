import type { Parameter } from '../parameters.js';
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
    readonly implies?: {
        readonly identity: string;
        readonly value: string;
    } | undefined;
}
/** What an answer depends on: a question to the scenario, or a fact in words of the template that follows from some. */
export type Note = {
    readonly kind: 'question';
    readonly key: string;
    readonly answer: number;
    ask(scenario: Decider): number;
} | {
    readonly kind: 'fact';
    readonly key: string;
    readonly fact: Fact;
};
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
/** Says that what is being worked out depends on this. */
export declare function note(of: Note): void;
/** Works something out, and takes down what it depends on. */
export declare function track<T>(make: () => T): Tracked<T>;
/** A value that was worked out before, noting again what it depends on. */
export declare function replay<T>({ value, notes }: Tracked<T>): T;
