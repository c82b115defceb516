import { jsonText } from '../json-text.ts';

/** What a shard says of itself: an instruction, since CI servers read elements and attributes only. */
const instruction = /^<\?vpclambda-lint (.*)\?>$/m;

/** What is said of a shard, for the prolog of its report. It is JSON of numbers and hexadecimal digits. */
export function shardInstruction(shard: object): string {
  return `<?vpclambda-lint ${jsonText(shard).trimEnd().replace(/\n\s*/g, ' ')}?>`;
}

/** What a report says of its shard; nothing where it is a whole one, or none of ours. */
export function readInstruction(text: string): unknown {
  const [, json] = instruction.exec(text) ?? [];
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}
