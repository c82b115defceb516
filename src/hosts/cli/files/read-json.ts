import { limits } from '../../../text/limits.ts';
import { readBytes } from './read-file.ts';

/** What a JSON file of another tool holds; `undefined` where there is none, or one that is no JSON. */
export function readJson(path: string): unknown {
  const read = readBytes(path, limits.inputBytes);
  if ('problem' in read) return undefined;
  try {
    return JSON.parse(read.bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
