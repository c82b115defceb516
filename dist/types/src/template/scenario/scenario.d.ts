import type { Parameter } from '../parameters.js';
import type { Template } from '../template.js';
import { type Decider, type Fact, type Tracked, type UnknownText } from './track.js';
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
export declare class Scenario implements Decider {
    #private;
    readonly decisions: Decision[];
    /** What was decided in words of the template: whether conditions hold, and what parameters are. */
    readonly facts: Map<string, Fact>;
    constructor(prefix: readonly number[]);
    /**
     * Which of `options` holds for what has this key: the same answer whenever it is asked again. `written` is the key
     * without stacks.
     */
    choose(key: string, options: number, written?: string): number;
    /** Whether a text is a value: it is one at most of those that are asked about, and one of all that it can be. */
    isText(text: UnknownText, value: string): boolean;
    /** Whether a parameter is a value, by what its classes leave open: it is told apart no further than is asked. */
    isValue(parameter: Parameter, value: string): boolean;
    /** What a parameter is; `undefined` for a value that no condition names. */
    valueOf(parameter: Parameter): string | undefined;
    /** The values that a parameter may still be, by what was decided. */
    leftOf(parameter: Parameter): readonly (string | undefined)[];
    /** Takes down a fact in words of the template. */
    learn(key: string, fact: Fact): void;
}
/** What is remembered across the scenarios of one template. */
export type Memory = Map<string | object, Tracked<unknown>[]>;
/**
 * Works something out once for all scenarios that agree on what it depends on. What was worked out before asks the
 * scenario the same questions in the same order, as if it were worked out anew. The value must be data: an entity of
 * the model belongs to one scenario.
 */
export declare function recall<T>(memory: Memory, scenario: Scenario, key: string | object, make: () => T): T;
/** What came of judging a template in its scenarios. */
export interface Exploration<T> {
    readonly runs: readonly {
        readonly scenario: Scenario;
        readonly result: T;
    }[];
    /** False when the conditions combine in more ways than were judged. */
    readonly complete: boolean;
}
/** How many scenarios of a template of so many resources are judged. */
export declare function mostScenariosOf(resources: number): number;
/**
 * Judges a template in every scenario that can occur, or, where there are too many, first in that of the
 * defaults, then with one condition changed, then two: each is one that can occur, so a finding in it is right.
 */
export declare function explore<T>(template: Template, judge: (scenario: Scenario) => T): Exploration<T>;
export {};
