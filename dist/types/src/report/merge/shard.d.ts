/** Which part of a run a report is of: all that is needed to put the parts together again. */
export interface ShardOfRun {
    /** The same for all shards of one run: of the same files with the same texts, in the same version. */
    readonly run: string;
    /** Which shard it is, from 1, and of how many. */
    readonly index: number;
    readonly count: number;
    /** How the shard ended, without regard to `--max-warnings`. */
    readonly exitCode: number;
    /** The warnings that `--max-warnings` counts, shown or not. */
    readonly warnings: number;
}
/** What a report writes down of its shard. */
export interface ReportedShard extends ShardOfRun {
    /** Where a file comes in the whole run, from 0. */
    positionOf(path: string): number;
}
/** A report of a shard as it was read. */
export interface ShardReport<Content> {
    /** What the file is called in messages. */
    readonly file: string;
    readonly shard: ShardOfRun;
    readonly content: Content;
}
/** What is written of a shard in every format: the same keys in the same order. */
export declare function shardOf({ run, index, count, exitCode, warnings }: ShardOfRun): ShardOfRun;
