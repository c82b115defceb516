import { Node } from './node.js';
import type { Scenario } from './scenario.js';
import type { Template } from './template.js';
import { type Value } from './value.js';
/** Says what pieces of a template come to, in one scenario. */
export declare class Evaluator {
    #private;
    readonly template: Template;
    readonly scenario: Scenario;
    constructor(template: Template, scenario: Scenario);
    /** What a piece comes to. Never throws: what makes no sense is unknown. */
    value(node: Node): Value;
    /** The value at the end of a row of keys, following Fn::If on the way. */
    at(node: Node, ...keys: string[]): Value;
    /** The known text at a place, or `undefined`. Numbers and booleans become text, as CloudFormation has it. */
    text(node: Node): string | undefined;
    /** Whether a condition holds in this scenario, by its name with the mark of its stack. */
    isTrue(name: string): boolean;
    /** Whether a piece is on the branches of Fn::If that this scenario takes. */
    isLive(node: Node): boolean;
}
