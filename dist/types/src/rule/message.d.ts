import { type DataOf, type Filling, type Sentence, type TextData } from '../language/sentence.js';
import type { Place } from '../text/place.js';
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
    /** Other remedies for the same problem, of which a report names the one that fits. */
    readonly remedies?: Readonly<Record<string, string>>;
    /** The remedy for a template that CDK has written: what to call in the app. It has the blanks of the other texts. */
    readonly cdk?: string;
    /** The same of other remedies, by their names; one that is missing is the same for every template. */
    readonly cdkRemedies?: Readonly<Record<string, string>>;
    /** Where the evidence is weaker or the harm smaller than the rule's own severity says. */
    readonly severity?: Severity;
}
/** What goes into the blanks of a message, each by its name. */
export type MessageData<Message extends MessageText> = TextData<Message['problem'] | Message['remedy'] | OtherRemedies<Message>>;
type OtherRemedies<Message extends MessageText> = Message extends Readonly<Record<'remedies', Readonly<Record<string, infer Remedy extends string>>>> ? Remedy : never;
/** The names of the other remedies of a message. */
export type RemedyOf<Message extends MessageText> = Message extends Readonly<Record<'remedies', Readonly<Record<infer Name, string>>>> ? Name & string : never;
/** A place that belongs to a finding, with what a text of the rule's table says of it. */
export declare function relatedPlace<const Text extends string>(place: Place, text: Text, ...data: DataOf<Text>): {
    readonly place: Place;
    readonly message: Sentence;
};
/** The names of the blanks of a text. */
export declare function blanksOf(text: string): readonly string[];
/** A pattern of what a message can say: blanks without data may be anything. */
export declare function patternOf(text: string, data?: Readonly<Record<string, Filling>>): RegExp;
export {};
