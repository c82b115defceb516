import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The content of a file; `undefined` when it is longer. A link that took its place meanwhile is not followed. */
export function readUpTo(path: string, most: number): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size } = fstatSync(file);
    if (size > most) return undefined;
    // what grows while it is read is cut off at the limit
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    for (;;) {
      const count = readSync(file, buffer, length, buffer.length - length, null);
      length += count;
      if (count === 0 || length > size) break;
    }
    return length > size ? undefined : buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** A text; `undefined` for what is none. */
export function textOf(bytes: Uint8Array): string | undefined {
  return bytes.includes(0) ? undefined : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
