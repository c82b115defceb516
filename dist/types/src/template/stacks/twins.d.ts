import type { Template } from '../template.js';
interface Twin {
    readonly name: string;
    readonly template: Template;
    readonly isAbsent?: boolean;
}
/** Which stacks a stack does not name, since it names their twins. */
export type PassedOver = (reader: string) => ReadonlySet<string>;
/**
 * A template and its twin in the other syntax: `network.yml` and `network.json` in one folder, which say the same. Whoever
 * deploys takes one of the two, and what it gives is equal. So a stack in YAML is linked with what is in YAML, and of two in
 * the other syntax with the first. Two that differ in anything are two templates.
 */
export declare function passedOverTwins(stacks: readonly Twin[]): PassedOver;
export {};
