import { type Clause, type DataOf, type Filling, type Item, type Named } from './sentence.js';
/** The texts of a language by the English ones, with the same blanks. What it lacks stays English. */
export type Language = Readonly<Partial<Record<string, string>>>;
/** How items are written one after the other. */
export declare const listTexts: {
    readonly last: '{items} and {last}';
    readonly next: '{items}, {next}';
    readonly or: '{items} or {next}';
    readonly others: '{count} others';
    readonly ofStack: '{name} of {stack}';
};
/** A clause as people read it. */
export declare function inWords(clause: Clause, language?: Language): string;
/** What readers of a language call an entity. */
export declare function nameIn(entity: Pick<Named, 'name' | 'called'>, language: Language | undefined): string;
/** Says a text of a table in a language. */
export type Say = <const Text extends string>(text: Text, ...data: DataOf<Text>) => string;
/** What says texts in a language; in English where there is none. */
export declare function sayIn(language: Language | undefined): Say;
/** The text with its blanks filled in. A blank without data stays, so that a misspelt one is seen. */
export declare function fillIn(text: string, data: Readonly<Record<string, Filling>>): string;
/** Names as a sentence has them: `A`, `A and B`, `A, B and 4 others`. */
export declare function listed(items: readonly Item[], most?: number, language?: Language): string;
/** A blank: its name, and the words that agree with how many it holds. */
export declare const blanks: RegExp;
