import { type Clause, type Item, type Sentence } from './sentence.js';
/** A list of which none is left out, however long it is: `A, B, C and D`. */
export declare function allOf(items: readonly (Item | Sentence)[]): Clause;
/** A choice: `A or B`. */
export declare function anyOf(items: readonly (Item | Sentence)[]): Clause;
/** Items with nothing but commas between them: `A, B`. */
export declare function inARow(items: readonly (Item | Sentence)[]): Clause;
/** Items that are meant together, though two be the same: `A and A`. */
export declare function bothOf(items: readonly string[]): Clause;
