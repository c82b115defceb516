/** What a sentence may name: two are the same exactly when their ids are equal. */
export interface Named {
    readonly id: string;
    readonly name: string;
    /** The resource of an entity, where the template has it. */
    readonly resource?: {
        readonly node: InStack;
    } | undefined;
    /** What a resource has itself. */
    readonly node?: InStack;
}
interface InStack {
    readonly stack: {
        readonly name: string;
    };
}
/** An item of a list in a sentence. */
export type Item = string | Named;
/** What a sentence keeps of an entity that it names: plain data, so that a sentence outlives the model. */
export interface Label {
    readonly id: string;
    readonly name: string;
    /** `''` where there is one stack only. */
    readonly stack: string;
}
export declare function labelFor({ id, name, resource, node }: Named): Label;
/** What readers call a stack among others: a nested one by its logical id, a file by its name. */
export declare function shortNameOf(stack: string): string;
/**
 * The stack by which a text tells an entity from others of its name; nothing where no other of the text has that name.
 */
export declare function stacksToName(labels: Iterable<string | Label>): (label: Label) => string | undefined;
/** How many different items a list has. */
export declare function countDistinct(items: readonly (string | {
    readonly id: string;
})[]): number;
export {};
