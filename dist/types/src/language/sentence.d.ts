/**
 * A sentence, or a clause of one: a text of a table with what goes into its blanks. It is plain data, and becomes words
 * where a report is written: the table of another language has the text as a key.
 *
 * `{words}` in braces are blanks; `{names:uses|use}` is the word that agrees with how many the blank `names` holds.
 */
export interface Sentence {
    readonly text: string;
    readonly data: Readonly<Record<string, Filled>>;
}
/** What people read: a sentence of a table, or words that have no other language, such as those of a plugin. */
export type Clause = string | Sentence;
/** What a sentence may name: two are the same exactly when their ids are equal. */
export interface Named {
    readonly id: string;
    readonly name: string;
    /** The name as a clause, where it is more than what the template calls it: `the default security group of Vpc`. */
    readonly called?: Sentence | undefined;
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
    readonly called?: Sentence;
    /** `''` where there is one stack only. */
    readonly stack: string;
}
/** What a sentence keeps of an entity: its names, without the entity. */
export declare function labelFor({ id, name, called, resource, node }: Named): Label;
/** What readers call an entity, to be put into a sentence by itself. */
export declare function nameOf({ name, called }: Pick<Named, 'name' | 'called'>): Clause;
/**
 * What goes into a blank: a text, what it names, or a clause. A list is written out: `A, B and 4 others`. Entities of one
 * name say their stacks: `Fn of orders and Fn of billing`.
 */
export type Filling = number | Item | Sentence | readonly (Item | Sentence)[];
/** The same in a sentence, as plain data. */
export type Filled = number | Part | readonly Part[];
type Part = string | Label | Sentence;
/** What goes into the blanks of a text. */
export type TextData<Text extends string> = Readonly<Record<BlanksOf<Text>, Filling>>;
type BlanksOf<Text extends string> = Text extends `${string}{${infer Blank}}${infer Rest}` ? (Blank extends `${infer Name}:${string}` ? Name : Blank) | BlanksOf<Rest> : never;
/** The data of a text; a text without blanks takes none. */
export type DataOf<Text extends string> = BlanksOf<Text> extends never ? [] : [data: TextData<Text>];
/** A text of a table with what goes into its blanks. */
export declare function said<const Text extends string>(text: Text, ...data: DataOf<Text>): Sentence;
/** Fillings as plain data. */
export declare function plainly(data: Readonly<Record<string, Filling>>): Sentence['data'];
/** Whether a part of a list is a sentence of its own rather than a word or a label. */
export declare function isSentence(part: Item | Sentence): part is Sentence;
export {};
