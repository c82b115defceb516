import { type Node } from '../node.js';
import type { Scenario } from '../scenario/scenario.js';
import { type Stack } from '../stacks/stack.js';
import type { Template } from '../template.js';
import { type Evaluation } from './evaluation.js';
import type { Value } from './value.js';
/** Says what pieces of a template evaluate to, in one scenario. */
export declare class Evaluator implements Evaluation {
    #private;
    readonly template: Template;
    readonly scenario: Scenario;
    constructor(template: Template, scenario: Scenario);
    value(node: Node): Value;
    /** The value at the end of a row of keys, following Fn::If on the way. */
    at(node: Node, ...keys: string[]): Value;
    text(node: Node): string | undefined;
    mayFollow(): boolean;
    isTrue(name: string, stack?: Stack): boolean;
    /** Whether a piece is on the branches of Fn::If that this scenario takes. */
    isLive(node: Node): boolean;
}
