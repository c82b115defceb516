import type { Entry, TextNode } from './text-node.ts';

/**
 * The nodes of a text that JSON.parse has accepted. js-yaml could give them too, but is slower and refuses a key
 * whose colon is on the next line.
 */
export function jsonNodes(text: string): TextNode {
  let at = 0;

  function skipBlanks(): void {
    while (text.charCodeAt(at) <= 0x20) at++;
  }

  function skipString(): void {
    do at = text.indexOf('"', at + 1);
    while (isEscaped(text, at));
    at++;
  }

  /** A number, `true`, `false` or `null`: up to a blank, a comma or a bracket. */
  function skipWord(): void {
    const end = /[\s,\]}]|$/g;
    end.lastIndex = at;
    at = end.exec(text)!.index;
  }

  function readEntries(close: string, readEntry: (index: number) => Entry): Entry[] {
    const entries: Entry[] = [];
    at++;
    for (;;) {
      skipBlanks();
      if (text[at] === ',') at++;
      else if (text[at] === close) break;
      else entries.push(readEntry(entries.length));
    }
    at++;
    return entries;
  }

  function readMember(): Entry {
    const keyStart = at;
    skipString();
    const keyEnd = at;
    skipBlanks();
    at++; // the colon
    return { key: readKey(text.slice(keyStart, keyEnd)), keyStart, keyEnd, value: readValue() };
  }

  function readItem(index: number): Entry {
    return { key: String(index), keyStart: at, keyEnd: at + 1, value: readValue() };
  }

  function readValue(): TextNode {
    skipBlanks();
    const start = at;
    const first = text[at];
    if (first === '{') return node('mapping', start, readEntries('}', readMember));
    if (first === '[') return node('sequence', start, readEntries(']', readItem));
    if (first === '"') skipString();
    else skipWord();
    return node('scalar', start, []);
  }

  function node(kind: TextNode['kind'], start: number, entries: Entry[]): TextNode {
    return { kind, start, valueStart: start, end: at, tag: undefined, entries, target: undefined };
  }

  return readValue();
}

function readKey(quoted: string): string {
  return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
