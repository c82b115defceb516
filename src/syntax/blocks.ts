import type { CommonYaml } from './common-yaml/read.ts';
import type { ReadJson } from './reread/reread-json.ts';

/** The lines of one entry of a section, such as one resource: from its key to the next one's. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Whether no other entry of its section follows. */
  readonly isLast: boolean;
  /** The same object for the same lines, wherever they are in a later text. */
  readonly lines: object;
}

const none: ReadonlyMap<string, Block> = new Map();

/**
 * Where each entry of a section is in the text of a template in block style: `Resources:` at its margin, and below it
 * a plain key alone on each line of the section's indentation. Nothing for a text that is written otherwise, or in which
 * the lines that look like keys are not exactly the keys of its value: then a line of a script may be among them. So
 * positions in a template of hundreds of resources are read of those alone that are reported.
 */
export function blocksOf(text: string, section: string, value: unknown): ReadonlyMap<string, Block> {
  const keys = keysOf(entryOf(value, section));
  if (keys.length === 0) return none;
  const starts: number[] = [];
  let indentation = 0;
  let end = text.length;
  for (let at = bodyOf(text, section); at < text.length; at = nextLine(text, at)) {
    const first = skipSpaces(text, at);
    const code = text.charCodeAt(first);
    if (first === text.length || code === HASH || code === LINE_FEED || code === CARRIAGE_RETURN) continue;
    if (indentation === 0) indentation = first - at;
    if (first - at > indentation) continue;
    if (first === at) {
      end = at;
      break;
    }
    const key = keys[starts.length];
    if (first - at < indentation || key === undefined || !isKeyAlone(text, first, key)) return none;
    starts.push(at);
  }
  if (starts.length < keys.length) return none;
  return blocksFrom(
    keys.map((key, index) => ({ key, start: starts[index]!, lines: {} })),
    end,
  );
}

/** The same of a text of which this is known since it was read. */
export function blocksIn({ value, sections }: CommonYaml | ReadJson, name: string): ReadonlyMap<string, Block> {
  const section = sections.find(({ mapping }: { readonly mapping: unknown }) => mapping === value[name]);
  return section === undefined ? none : blocksFrom(section.entries, section.end);
}

interface EntryOfBlock extends Pick<Block, 'start' | 'lines'> {
  readonly key: string;
  /** Where the next one or the section ends it, if it does not say so itself. */
  readonly end?: number;
}

function blocksFrom(entries: readonly EntryOfBlock[], endOfLast: number) {
  return new Map(
    entries.map(({ key, start, end, lines }, index): [string, Block] => {
      const next = entries[index + 1]?.start;
      return [key, { start, end: end ?? next ?? endOfLast, isLast: next === undefined, lines }];
    }),
  );
}

function entryOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** Where the line behind the key of a section starts; the end of the text where the key is not alone on one line. */
function bodyOf(text: string, section: string): number {
  const found = [0, ...allAfterBreaks(text, section)].filter((at) => isKeyAlone(text, at, section));
  return found.length === 1 ? nextLine(text, found[0]!) : text.length;
}

function allAfterBreaks(text: string, word: string): number[] {
  const found: number[] = [];
  const wanted = `\n${word}:`;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at + 1);
  return found;
}

function isKeyAlone(text: string, at: number, key: string): boolean {
  if (!text.startsWith(`${key}:`, at) || !/^\w+$/.test(key)) return false;
  const end = skipSpaces(text, at + key.length + 1);
  const code = text.charCodeAt(end);
  return end === text.length || code === LINE_FEED || code === CARRIAGE_RETURN;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

const SPACE = 0x20;
const HASH = 0x23;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
