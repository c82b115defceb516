import type { Node } from '../node.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Stack } from '../stacks/stack.js';
import type { Template } from '../template.js';
import type { Value } from './value.js';
/** How deep intrinsics may be nested, and parameters be passed on from stack to stack. */
export declare const deepest = 60;
/** What an intrinsic may ask while it is evaluated in one scenario. */
export interface Evaluation {
    readonly template: Template;
    readonly scenario: Scenario;
    /** What a piece evaluates to. Never throws: what makes no sense is unknown. */
    value(node: Node): Value;
    /** The known text of a piece, or `undefined`. Numbers and booleans become text, as CloudFormation has it. */
    text(node: Node): string | undefined;
    /** Whether a condition of a stack holds, by its name there. */
    isTrue(name: string, stack: Stack): boolean;
    /**
     * Whether one more GetAtt, import or FindInMap may be followed for this answer: each may lead to several more, so a
     * short text may be endless.
     */
    mayFollow(): boolean;
}
