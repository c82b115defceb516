export { inShard, isOfShard, readShard, runOf } from '../input/shard.ts';
