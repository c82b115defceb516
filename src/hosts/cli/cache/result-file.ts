import { createHash } from 'node:crypto';
import { jsonText } from '../../../report/json-text.ts';

/** The first line of a file of results. A file that begins otherwise is another version's, or no one's. */
const heading = 'vpclambda-lint results 1';

/** More than that is neither kept nor read. */
export const mostBytes = 64 * 1024 * 1024;

/** What no run used for so many days is not kept. */
const keptDays = 30;

/** A line of the file: what is kept by a key, and when it was last used. */
interface Entry {
  readonly day: number;
  readonly json: string;
}

/**
 * The results of earlier runs by their keys, as a file has them: a line each, which is read as JSON when it is asked for.
 * Whatever is damaged is as good as missing.
 */
export class ResultFile {
  readonly #entries = new Map<string, Entry>();
  readonly #today: number;
  #hasChanged = false;

  constructor(text: string, today: number) {
    this.#today = today;
    const lines = text.split('\n');
    if (lines.shift() !== heading) return;
    for (const line of lines) {
      const [, key, day, checksum, json] = entryLine.exec(line) ?? [];
      if (key !== undefined && json !== undefined && checksum === checksumOf(json))
        this.#entries.set(key, { day: Number(day), json });
    }
  }

  /** What is kept by a key, as plain data that no one has checked. */
  read(key: string): unknown {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.day !== this.#today) {
      this.#entries.set(key, { ...entry, day: this.#today });
      this.#hasChanged = true;
    }
    try {
      return JSON.parse(entry.json);
    } catch {
      return undefined;
    }
  }

  keep(key: string, data: unknown): void {
    this.#entries.set(key, { day: this.#today, json: oneLine(data) });
    this.#hasChanged = true;
  }

  /** Whether there is something to write. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  /** The text of the file, with what another run has written meanwhile: the last used first, as far as there is room. */
  textWith(other: ResultFile): string {
    const all = [...new Map([...other.#entries, ...this.#entries])].sort(([, a], [, b]) => b.day - a.day);
    const lines = [heading];
    let size = heading.length + 1;
    for (const [key, { day, json }] of all) {
      const line = `${key} ${day} ${checksumOf(json)} ${json}`;
      size += Buffer.byteLength(line) + 1;
      if (size > mostBytes) break;
      if (day <= this.#today && day > this.#today - keptDays) lines.push(line);
    }
    return `${lines.join('\n')}\n`;
  }
}

const entryLine = /^([0-9a-f]{64}) (\d{1,9}) ([0-9a-f]{16}) (\{.*\})$/;

/** Line ends of a text are escaped in JSON, so that those that are left are of its layout. */
function oneLine(data: unknown): string {
  return jsonText(data).replace(/\n */g, '');
}

function checksumOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
