import type { Entry, TextNode } from './text-node.ts';

/** How deep the mappings and lists are that are read in any case: the template, its sections. What is in them is read when asked. */
const readAtOnce = 2;

/**
 * The nodes of a text that JSON.parse has accepted. js-yaml could give them too, but is slower and refuses a key
 * whose colon is on the next line.
 */
export function jsonNodes(text: string): TextNode {
  const ends = endsOfOuter(text);
  let at = 0;

  function skipBlanks(): void {
    while (text.charCodeAt(at) <= 0x20) at++;
  }

  /** A number, `true`, `false` or `null`: up to a blank, a comma or a bracket. */
  function skipWord(): void {
    const end = /[\s,\]}]|$/g;
    end.lastIndex = at;
    at = end.exec(text)!.index;
  }

  function readEntries(start: number, readEntry: (index: number) => Entry): Entry[] {
    const close = text[start] === '{' ? '}' : ']';
    const entries: Entry[] = [];
    at = start + 1;
    for (;;) {
      skipBlanks();
      if (text[at] === ',') at++;
      else if (text[at] === close) break;
      else entries.push(readEntry(entries.length));
    }
    at++;
    return entries;
  }

  function readMember(depth: number): Entry {
    const keyStart = at;
    at = endOfString(text, at);
    const keyEnd = at;
    skipBlanks();
    at++; // the colon
    return { key: readKey(text.slice(keyStart, keyEnd)), keyStart, keyEnd, value: readValue(depth) };
  }

  function readItem(index: number, depth: number): Entry {
    return { key: String(index), keyStart: at, keyEnd: at + 1, value: readValue(depth) };
  }

  function readValue(depth: number): TextNode {
    skipBlanks();
    const start = at;
    const first = text[at];
    if (first !== '{' && first !== '[') {
      if (first === '"') at = endOfString(text, at);
      else skipWord();
      return node('scalar', start, []);
    }
    const kind = first === '{' ? 'mapping' : 'sequence';
    const read = () =>
      readEntries(start, first === '{' ? () => readMember(depth + 1) : (index) => readItem(index, depth + 1));
    const end = depth === readAtOnce ? ends.get(start) : undefined;
    if (end === undefined) return node(kind, start, read());
    at = end;
    let entries: readonly Entry[] | undefined;
    return {
      ...{ kind, start, valueStart: start, end, tag: undefined, target: undefined },
      get entries() {
        entries ??= read();
        return entries;
      },
    };
  }

  function node(kind: TextNode['kind'], start: number, entries: Entry[]): TextNode {
    return { kind, start, valueStart: start, end: at, tag: undefined, entries, target: undefined };
  }

  return readValue(0);
}

/** Where each mapping and list ends that is `readAtOnce` deep, by where it starts. */
function endsOfOuter(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; ) {
    betweenBrackets.lastIndex = at;
    betweenBrackets.test(text);
    at = betweenBrackets.lastIndex;
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else {
      at++;
      if (code === BRACKET || code === BRACE) {
        if (depth === readAtOnce) start = at - 1;
        depth++;
      } else {
        depth--;
        if (depth === readAtOnce) ends.set(start, at);
      }
    }
  }
  return ends;
}

/** Up to the next bracket, with strings in which nothing is escaped, but not so many that V8's stack is full. */
const betweenBrackets = /[^"{}[\]]*(?:"[^"\\]*"[^"{}[\]]*){0,30}/y;
const QUOTE = 0x22;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** Where the string at an offset ends, behind its closing quote. */
function endOfString(text: string, start: number): number {
  let at = start;
  do at = text.indexOf('"', at + 1);
  while (isEscaped(text, at));
  return at + 1;
}

function readKey(quoted: string): string {
  return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
