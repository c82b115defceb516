/** What is asked of a template before it is judged, as texts: names, paths, words. */
export type Fact = readonly string[];
/** What was found out of a text in an earlier run, by the name of the question. */
export interface KeptFacts {
    readonly text: string;
    read(name: string): Fact | undefined;
    keep(name: string, fact: Fact): void;
}
