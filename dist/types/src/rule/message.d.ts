import type { Severity } from './severity.js';
/**
 * The texts of one kind of finding. `{words}` in braces are blanks that a report fills in; `{names:uses|use}` is the
 * word that agrees with how many the blank `names` holds.
 */
export interface MessageText {
    /** What is wrong: one clause, present tense, no full stop. */
    readonly problem: string;
    /** What to change: an imperative that names the resource type or property. */
    readonly remedy: string;
    /** Where the evidence is weaker or the harm smaller than the rule's own severity says. */
    readonly severity?: Severity;
}
/** What goes into a blank. A list of names is written out: `A, B and 4 others`. */
export type Filling = string | number | readonly string[];
/** What goes into the blanks of a message, each by its name. */
export type MessageData<Message extends MessageText> = Readonly<Record<BlanksOf<Message['problem'] | Message['remedy']>, Filling>>;
type BlanksOf<Text extends string> = Text extends `${string}{${infer Blank}}${infer Rest}` ? (Blank extends `${infer Name}:${string}` ? Name : Blank) | BlanksOf<Rest> : never;
/** The text with its blanks filled in. A blank without data stays, so that a misspelt one is seen. */
export declare function fillIn(text: string, data: Readonly<Record<string, Filling>>): string;
/** A pattern of what a message can say: blanks without data may be anything. */
export declare function patternOf(text: string, data?: Readonly<Record<string, Filling>>): RegExp;
export {};
