/** What the engine does with a workspace, one after the other. */
export type EngineStage = 'link' | 'judge' | 'place';
/** Whose time it is: a stage, a rule, or files that are judged together. */
export type Timed = {
    readonly stage: EngineStage;
} | {
    readonly rule: string;
} | {
    readonly files: readonly {
        readonly path: string;
    }[];
};
/** Takes down how long work takes. The core has no clock: a host that wants to know hands one in. */
export interface Stopwatch {
    /** Does the work and gives its result. What is timed inside counts there alone; the time of files is apart from that. */
    time<Result>(of: Timed, work: () => Result): Result;
}
/** Where no time is asked for. */
export declare const noStopwatch: Stopwatch;
