import { type DataOf, type Sentence } from '../language/sentence.js';
/** What is wrong and what to change. */
export interface Fault {
    readonly problem: Sentence;
    readonly remedy: Sentence;
}
/** A fault of a table with what goes into the blanks of both its texts. */
export declare function fault<const Problem extends string, const Remedy extends string>({ problem, remedy }: {
    readonly problem: Problem;
    readonly remedy: Remedy;
}, ...[data]: DataOf<`${Problem} ${Remedy}`>): Fault;
