import type { Template } from '../../template/template.js';
/** Whether a change of a property makes CloudFormation replace the resource; `maybe`: only some values of it do. */
export type Replaces = 'yes' | 'maybe' | 'no';
/** What a change set says of one resource. */
export interface ChangeOfSet {
    readonly action: 'add' | 'modify' | 'remove';
    readonly replaces: Replaces;
    /** The property by which it is replaced, where the change set says so. */
    readonly property: string | undefined;
}
/** What the template of today is compared with, and what is known of the way from there. */
export interface UpdateInputs {
    /** What is deployed now. */
    readonly before: Template;
    /** What CloudFormation does when a property of a resource changes, by the specification of resources. */
    replacesWhenChanged(type: string, property: string): Replaces;
    /** What change sets say, by the id of the resource; a stack with one takes its word. Nothing where there is none. */
    readonly changeSet: ReadonlyMap<string, ChangeOfSet> | undefined;
}
