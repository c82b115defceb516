/** What the engine does with a workspace, one after the other. */
export type EngineStage = 'link' | 'judge' | 'place';
/** Takes down how long work takes. The core has no clock: a host that wants to know hands one in. */
export interface Stopwatch {
    /** Does the work and gives its result. What is timed inside counts there alone. */
    time<Result>(of: {
        readonly stage: EngineStage;
    } | {
        readonly rule: string;
    }, work: () => Result): Result;
}
/** Where no time is asked for. */
export declare const noStopwatch: Stopwatch;
