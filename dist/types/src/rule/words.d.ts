/** Names as a sentence has them: `A`, `A and B`, `A, B and 4 others`. */
export declare function listed(names: readonly string[], most?: number): string;
/** A number of things: `1 ENI`, `3 ENIs`, `no ENIs`. */
export declare function counted(count: number, thing: string, things?: string): string;
