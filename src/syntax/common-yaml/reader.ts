import { CARRIAGE_RETURN, HASH, LINE_FEED, SPACE, TAB, trimBlanks } from '../blanks.ts';
import { resolvePlain } from '../plain-scalar.ts';
import { type Entry, longForm, type TextNode, type WrittenTag } from '../text-node.ts';
import { endOfLine, endsLine, readBlockScalar } from './block-scalar.ts';
import { endOfQuoted, valueOfFolded, valueOfQuoted } from './quoted-scalar.ts';

/** What is thrown where a text leaves the subset. */
export const outside = { isOutside: true } as const;

/** An entry of a section, such as one resource. */
export interface SectionEntry {
  readonly key: string;
  /** Where the line of its key starts. */
  readonly start: number;
  /** The same object as long as its lines are the same. */
  readonly lines: object;
}

/** The value of a key at the margin that is a block of entries, such as all resources. */
export interface Section {
  readonly mapping: Readonly<Record<string, unknown>>;
  /** In the order of the text. */
  readonly entries: readonly SectionEntry[];
  /** The indentation of their keys. */
  readonly column: number;
  readonly end: number;
}

/** What is deeper is left to js-yaml, whose limit of 200 counts up to three steps for one of ours. */
const maxDepth = 60;

/**
 * Reads a text in the YAML that templates are written in: blocks, plain and quoted scalars, block scalars, flow
 * collections, short forms. Between two nodes of a block it is at the first character of a line that has content.
 */
export class CommonReader {
  readonly #text: string;
  /** Whether nodes are built beside the values. */
  readonly #hasNodes: boolean;
  #at = 0;
  #lineStart = 0;
  #lineEnd = 0;
  /** Of the line; -1 behind the last one. */
  #indentation = 0;
  /** What is between the line and the one with content before it. */
  #breaks = 0;
  #hasCommentBefore = false;
  #depth = 0;
  #keyStart = 0;
  #keyEnd = 0;
  /** The node that was read last. */
  #node: TextNode | undefined;
  readonly #sections: Section[] = [];

  constructor(text: string, hasNodes: boolean) {
    this.#text = text;
    this.#hasNodes = hasNodes;
  }

  /** Reads the one document, which is a mapping; its node is there when nodes are built. */
  readDocument() {
    this.#toContent(0);
    if (this.#indentation === 0 && this.#text.startsWith('---', this.#at)) {
      const end = this.#skipSpaces(this.#at + 3);
      if (!endsLine(this.#text, end)) throw outside;
      this.#toContent(end);
    }
    const key = this.#indentation < 0 ? undefined : this.#readKey();
    if (key === undefined) throw outside;
    const value = this.#readMapping(this.#indentation, key);
    if (this.#indentation >= 0) throw outside;
    return { value, node: this.#node, sections: this.#sections };
  }

  /** Reads a text that is nothing but entries of a section: what `readDocument` makes of these lines in their place. */
  readEntries(column: number): Section {
    this.#depth = 1;
    this.#toContent(0);
    const key = this.#lineStart === 0 && this.#indentation === column ? this.#readKey() : undefined;
    if (key === undefined) throw outside;
    this.#readMapping(column, key);
    if (this.#indentation >= 0) throw outside;
    return this.#sections[0]!;
  }

  /** Goes to the first character of the next line with content. The rest of this line is blank or a comment. */
  #toContent(from: number): void {
    const text = this.#text;
    let line = from;
    this.#breaks = 0;
    this.#hasCommentBefore = false;
    for (;;) {
      const at = this.#skipSpaces(line);
      const code = text.charCodeAt(at);
      if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        this.#breaks++;
        line = code === LINE_FEED ? at + 1 : at + 2;
      } else if (code === HASH) {
        this.#hasCommentBefore = true;
        line = text.indexOf('\n', at);
        if (line < 0) line = text.length;
      } else if (at >= text.length) {
        this.#at = this.#lineStart = this.#lineEnd = at;
        this.#indentation = -1;
        return;
      } else {
        if (code === TAB) throw outside;
        this.#at = at;
        this.#lineStart = line;
        this.#lineEnd = endOfLine(text, at);
        this.#indentation = at - line;
        return;
      }
    }
  }

  /** Leaves a line behind a node: what is left of it must be blank or a comment. */
  #leaveLine(from: number): void {
    const text = this.#text;
    const at = this.#skipSpaces(from);
    const code = text.charCodeAt(at);
    if (code === HASH ? at === from : !endsLine(text, at)) throw outside;
    this.#toContent(at);
  }

  #skipSpaces(from: number): number {
    spaces.lastIndex = from;
    spaces.test(this.#text);
    return spaces.lastIndex;
  }

  /** Whether nothing but blanks and a comment follows on a line. The offset is behind a blank. */
  #isRestBlank(at: number): boolean {
    return endsLine(this.#text, at) || this.#text.charCodeAt(at) === HASH;
  }

  #isAtDash(): boolean {
    if (this.#text.charCodeAt(this.#at) !== DASH) return false;
    return this.#text.charCodeAt(this.#at + 1) === SPACE || endsLine(this.#text, this.#at + 1);
  }

  // nodes of blocks

  /** A node that may be a block, below a parent of an indentation. */
  #readNode(parent: number): unknown {
    const column = this.#at - this.#lineStart;
    if (this.#isAtDash()) return this.#readSequence(column);
    const key = this.#readKey();
    return key === undefined ? this.#readInline(parent, false) : this.#readMapping(column, key);
  }

  /** A mapping whose first key has been read. */
  #readMapping(column: number, firstKey: string): Readonly<Record<string, unknown>> {
    this.#goDeeper();
    const value: Record<string, unknown> = {};
    const entries: Entry[] = [];
    const ofSection: SectionEntry[] | undefined = this.#depth === 2 && !this.#hasNodes ? [] : undefined;
    for (let key: string | undefined = firstKey; ; key = this.#readKey()) {
      // a key that came before, and the names that every object has
      if (key === undefined || value[key] !== undefined) throw outside;
      ofSection?.push({ key, start: this.#lineStart, lines: {} });
      const keyStart = this.#keyStart;
      const keyEnd = this.#keyEnd;
      value[key] = this.#readValue(column);
      if (this.#hasNodes) entries.push({ key, keyStart, keyEnd, value: this.#node! });
      if (this.#indentation !== column) break;
    }
    if (this.#indentation > column) throw outside;
    this.#depth--;
    if (ofSection) this.#sections.push({ mapping: value, entries: ofSection, column, end: this.#lineStart });
    this.#setBlock('mapping', entries, entries[0]?.keyStart);
    return value;
  }

  /** What follows the colon of a key in a mapping of an indentation. */
  #readValue(column: number): unknown {
    const colon = this.#at;
    const at = this.#skipSpaces(colon);
    this.#at = at;
    if (!this.#isRestBlank(at)) return this.#readInline(column, true);
    this.#toContent(at);
    if (this.#indentation > column) return this.#readNode(column);
    if (this.#indentation === column && this.#isAtDash()) return this.#readSequence(column);
    this.#setScalar(colon, colon);
    return null;
  }

  #readSequence(column: number): readonly unknown[] {
    this.#goDeeper();
    const items: unknown[] = [];
    const entries: Entry[] = [];
    do {
      const dash = this.#at;
      this.#at = this.#skipSpaces(dash + 1);
      if (this.#isRestBlank(this.#at)) {
        this.#toContent(this.#at);
        if (this.#indentation <= column) throw outside;
      }
      items.push(this.#readNode(column));
      if (this.#hasNodes)
        entries.push({ key: String(entries.length), keyStart: dash, keyEnd: dash + 1, value: this.#node! });
    } while (this.#indentation === column && this.#isAtDash());
    if (this.#indentation > column) throw outside;
    this.#depth--;
    this.#setBlock('sequence', entries, entries[0]?.keyStart);
    return items;
  }

  /** A key and its colon, behind which the reader is then; nothing, and the reader where it was, where there is none. */
  #readKey(): string | undefined {
    const text = this.#text;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first === SINGLE || first === DOUBLE) {
      const end = endOfQuoted(text, start, this.#lineEnd);
      // what goes on behind the line is no key
      if (end === undefined || text.charCodeAt(end) !== COLON) return undefined;
      if (!this.#isSpaceOrEnd(end + 1)) throw outside;
      return this.#keyAt(start, end, end, quotedAt(text, start, end));
    }
    // three dashes or dots at the margin separate documents, `<<` merges
    if (!isStartOfPlain(first) || first === DASH || first === DOT || first === COLON || first === LESS)
      return undefined;
    const colon = this.#endOfPlain(start);
    if (text.charCodeAt(colon) !== COLON) return undefined;
    const end = trimBlanks(text, start, colon);
    const key = text.slice(start, end);
    if (!isKeyAsWritten(key)) throw outside;
    return this.#keyAt(start, end, colon, key);
  }

  #keyAt(start: number, end: number, colon: number, key: string): string {
    this.#keyStart = start;
    this.#keyEnd = end;
    this.#at = colon + 1;
    return key;
  }

  /** A node that starts on this line and is no block, unless a tag is all that is there of it. */
  #readInline(parent: number, isInMapping: boolean): unknown {
    const text = this.#text;
    const start = this.#at;
    switch (text.charCodeAt(start)) {
      case EXCLAMATION:
        return this.#readTagged(parent, isInMapping);
      case BRACKET:
      case BRACE: {
        const value = this.#readFlow();
        this.#leaveLine(this.#at);
        return value;
      }
      case SINGLE:
      case DOUBLE: {
        const value = this.#readQuoted();
        this.#leaveLine(this.#at);
        return value;
      }
      case PIPE:
      case GREATER: {
        const scalar = start === this.#lineStart + this.#indentation ? undefined : readBlockScalar(text, start, parent);
        if (scalar === undefined) throw outside;
        this.#setScalar(start, scalar.next);
        this.#toContent(scalar.next);
        return scalar.value;
      }
      default:
        return resolvePlain(this.#readPlain(parent));
    }
  }

  #readTagged(parent: number, isInMapping: boolean): unknown {
    const tag = this.#readTag();
    let value: unknown;
    if (this.#isRestBlank(this.#at)) {
      this.#toContent(this.#at);
      if (this.#indentation > parent) {
        if (this.#text.charCodeAt(this.#at) === EXCLAMATION) throw outside;
        value = this.#readNode(parent);
        // a number is not the text of a tag that js-yaml makes of it on the same line
        if (value === null || (typeof value !== 'object' && typeof value !== 'string')) throw outside;
      } else if (this.#indentation === parent && isInMapping && this.#isAtDash()) value = this.#readSequence(parent);
      else throw outside;
    } else {
      const first = this.#text.charCodeAt(this.#at);
      if (first === EXCLAMATION) throw outside;
      value = isStartOfPlain(first) ? this.#readPlain(parent) : this.#readInline(parent, isInMapping);
    }
    this.#setTag(tag);
    return tagged(tag.name, value);
  }

  /** A plain scalar as it is written, with the lines that continue it. */
  #readPlain(parent: number): string {
    const text = this.#text;
    const start = this.#at;
    if (!isStartOfPlain(text.charCodeAt(start)) || this.#isAtDash()) throw outside;
    let from = start;
    let value = '';
    for (;;) {
      const stop = this.#endOfPlain(from);
      if (text.charCodeAt(stop) === COLON) throw outside;
      const end = trimBlanks(text, from, stop);
      value += text.slice(from, end);
      this.#toContent(stop);
      if (this.#indentation <= parent || this.#hasCommentBefore) {
        this.#setScalar(start, end);
        return value;
      }
      value += this.#breaks === 1 ? ' ' : '\n'.repeat(this.#breaks - 1);
      from = this.#at;
    }
  }

  /** Where a plain scalar stops on this line: at a colon with a blank behind it, a comment, or the end. */
  #endOfPlain(from: number): number {
    const text = this.#text;
    for (let at = from; ; at++) {
      plainRun.lastIndex = at;
      plainRun.test(text);
      at = plainRun.lastIndex;
      const code = text.charCodeAt(at);
      if (code === TAB) throw outside;
      if (code === COLON ? this.#isSpaceOrEnd(at + 1) : code !== HASH || text.charCodeAt(at - 1) === SPACE) return at;
    }
  }

  #isSpaceOrEnd(at: number): boolean {
    return this.#text.charCodeAt(at) === SPACE || endsLine(this.#text, at);
  }

  // what may be anywhere

  #readQuoted(): string {
    const text = this.#text;
    const start = this.#at;
    const end = endOfQuoted(text, start, text.length);
    if (end === undefined) throw outside;
    const isFolded = end > this.#lineEnd;
    const value = isFolded ? valueOfFolded(text.slice(start, end)) : valueOfQuoted(text.slice(start, end));
    if (value === undefined) throw outside;
    this.#at = end;
    if (isFolded) this.#lineEnd = endOfLine(text, end);
    this.#setScalar(start, end);
    return value;
  }

  /** A short form's tag, such as `!Ref`, and the blanks behind it. */
  #readTag(): WrittenTag {
    const text = this.#text;
    const start = this.#at;
    let end = start + 1;
    while (isLetterOrDigit(text.charCodeAt(end))) end++;
    if (end === start + 1 || !this.#isSpaceOrEnd(end)) throw outside;
    this.#at = this.#skipSpaces(end);
    return { name: text.slice(start, end), start, end };
  }

  #readFlow(): unknown {
    this.#goDeeper();
    const start = this.#at++;
    const isList = this.#text.charCodeAt(start) === BRACKET;
    const entries: Entry[] = [];
    const value = isList ? this.#readFlowItems(entries) : this.#readFlowEntries(entries);
    this.#depth--;
    if (this.#hasNodes) this.#node = nodeOf(isList ? 'sequence' : 'mapping', start, this.#at, entries);
    return value;
  }

  #readFlowItems(entries: Entry[]): readonly unknown[] {
    const items: unknown[] = [];
    while (!this.#closesFlow(CLOSING_BRACKET)) {
      items.push(this.#readFlowItem());
      if (this.#hasNodes) {
        const { start } = this.#node!;
        entries.push({ key: String(entries.length), keyStart: start, keyEnd: start + 1, value: this.#node! });
      }
      this.#endFlowEntry(CLOSING_BRACKET);
    }
    return items;
  }

  /** An item of a list in brackets, which may be a mapping of one key without braces. */
  #readFlowItem(): unknown {
    const text = this.#text;
    const start = this.#at;
    const lineEnd = this.#lineEnd;
    const first = text.charCodeAt(start);
    const isQuoted = first === SINGLE || first === DOUBLE;
    if (!isQuoted && !isStartOfPlain(first)) return this.#readFlowNode();

    const written = isQuoted ? this.#readQuoted() : this.#readFlowPlain();
    const colon = this.#skipSpaces(this.#at);
    if (text.charCodeAt(colon) !== COLON) return isQuoted ? written : resolvePlain(written);
    if (this.#lineEnd !== lineEnd || (!isQuoted && !isKeyAsWritten(written))) throw outside;

    const keyEnd = isQuoted ? this.#at : start + written.length;
    const pair: Record<string, unknown> = {};
    if (pair[written] !== undefined) throw outside;
    this.#at = colon + 1;
    this.#skipFlowBlanks();
    pair[written] = this.#readFlowNode();
    if (this.#hasNodes) {
      const value = this.#node!;
      this.#node = nodeOf('mapping', start, value.end, [{ key: written, keyStart: start, keyEnd, value }]);
    }
    return pair;
  }

  #readFlowEntries(entries: Entry[]): Readonly<Record<string, unknown>> {
    const text = this.#text;
    const value: Record<string, unknown> = {};
    while (!this.#closesFlow(CLOSING_BRACE)) {
      const keyStart = this.#at;
      const lineEnd = this.#lineEnd;
      const first = text.charCodeAt(keyStart);
      const isQuoted = first === SINGLE || first === DOUBLE;
      const key = isQuoted ? this.#readQuoted() : this.#readFlowPlain();
      const keyEnd = isQuoted ? this.#at : keyStart + key.length;
      this.#at = this.#skipSpaces(keyEnd);
      if (this.#lineEnd !== lineEnd || (!isQuoted && !isKeyAsWritten(key))) throw outside;
      if (text.charCodeAt(this.#at) !== COLON || value[key] !== undefined) throw outside;
      this.#at++;
      this.#skipFlowBlanks();
      value[key] = this.#readFlowNode();
      if (this.#hasNodes) entries.push({ key, keyStart, keyEnd, value: this.#node! });
      this.#endFlowEntry(CLOSING_BRACE);
    }
    return value;
  }

  /** Whether the collection ends here; the reader is then behind it. */
  #closesFlow(closing: number): boolean {
    this.#skipFlowBlanks();
    if (this.#text.charCodeAt(this.#at) !== closing) return false;
    this.#at++;
    return true;
  }

  /** Behind an entry is a comma, or the end of the collection. */
  #endFlowEntry(closing: number): void {
    this.#skipFlowBlanks();
    const code = this.#text.charCodeAt(this.#at);
    if (code === COMMA) this.#at++;
    else if (code !== closing) throw outside;
  }

  #readFlowNode(): unknown {
    const first = this.#text.charCodeAt(this.#at);
    if (first === EXCLAMATION) {
      const tag = this.#readTag();
      const code = this.#text.charCodeAt(this.#at);
      const value = isStartOfPlain(code) ? this.#readFlowPlain() : this.#readFlowContent();
      this.#setTag(tag);
      return tagged(tag.name, value);
    }
    return isStartOfPlain(first) ? resolvePlain(this.#readFlowPlain()) : this.#readFlowContent();
  }

  #readFlowContent(): unknown {
    const first = this.#text.charCodeAt(this.#at);
    if (first === BRACKET || first === BRACE) return this.#readFlow();
    if (first === SINGLE || first === DOUBLE) return this.#readQuoted();
    throw outside;
  }

  /** A plain scalar in brackets, which ends before the next of them at the latest. */
  #readFlowPlain(): string {
    const text = this.#text;
    const start = this.#at;
    const end = this.#lineEnd;
    const first = text.charCodeAt(start);
    if (!isStartOfPlain(first) || (first === DASH && !isLetterOrDigit(text.charCodeAt(start + 1)))) throw outside;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === TAB) throw outside;
      if (isFlowIndicator(code)) break;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
      if (code === COLON && (this.#isSpaceOrEnd(at + 1) || isFlowIndicator(text.charCodeAt(at + 1)))) break;
    }
    if (at === start) throw outside;
    this.#at = at;
    const stop = trimBlanks(text, start, at);
    this.#setScalar(start, stop);
    return text.slice(start, stop);
  }

  /** Blanks, line breaks and comments in brackets. */
  #skipFlowBlanks(): void {
    const text = this.#text;
    const start = this.#at;
    const at = this.#skipSpaces(start);
    this.#at = at;
    if (!this.#isRestBlank(at)) return;
    if (at === start && text.charCodeAt(at) === HASH) throw outside;
    this.#toContent(at);
    // what is at the margin may be a separator of documents
    const code = text.charCodeAt(this.#at);
    if (this.#indentation < 0 || (this.#indentation === 0 && code !== CLOSING_BRACKET && code !== CLOSING_BRACE))
      throw outside;
  }

  #goDeeper(): void {
    if (++this.#depth > maxDepth) throw outside;
  }

  #setScalar(start: number, stop: number): void {
    if (this.#hasNodes) this.#node = nodeOf('scalar', start, trimBlanks(this.#text, start, stop), noEntries);
  }

  #setBlock(kind: 'mapping' | 'sequence', entries: readonly Entry[], start: number | undefined): void {
    if (this.#hasNodes) this.#node = nodeOf(kind, start!, entries.at(-1)!.value.end, entries);
  }

  #setTag(tag: WrittenTag): void {
    if (!this.#hasNodes) return;
    const { kind, valueStart, end, entries } = this.#node!;
    this.#node = { kind, start: tag.start, valueStart, end, tag, entries, target: undefined };
  }
}

// Sticky expressions, not loops: in a run of a fraction of a second, V8 spends more on compiling hot loops than they take.

/** What a plain scalar certainly goes on with: names with colons in them too, but not so many that V8's stack is full. */
const plainRun = /[^:#\t\r\n]*(?:::?[^:#\s][^:#\t\r\n]*){0,6}/y;
const spaces = / */y;

const noEntries: readonly Entry[] = [];

function nodeOf(kind: TextNode['kind'], start: number, end: number, entries: readonly Entry[]): TextNode {
  return { kind, start, valueStart: start, end, tag: undefined, entries, target: undefined };
}

/** A short form in its long form. */
function tagged(tag: string, value: unknown): Readonly<Record<string, unknown>> {
  if (tag !== '!GetAtt' || typeof value !== 'string') return { [longForm(tag)!]: value };
  const dot = value.indexOf('.');
  return { 'Fn::GetAtt': dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)] };
}

function quotedAt(text: string, start: number, end: number): string {
  const value = valueOfQuoted(text.slice(start, end));
  if (value === undefined) throw outside;
  return value;
}

/** What a plain scalar starts with here, a dash and a colon only before something else. YAML has more, which are rare. */
function isStartOfPlain(code: number): boolean {
  if (isLetterOrDigit(code)) return true;
  switch (code) {
    case DOLLAR:
    case OPENING_PARENTHESIS:
    case PLUS:
    case DASH:
    case DOT:
    case SLASH:
    case CARET:
    case COLON:
    case LESS:
    case UNDERSCORE:
    case TILDE:
      return true;
    default:
      return code > 0x7f;
  }
}

function isLetterOrDigit(code: number): boolean {
  return (code >= SMALL_A && code <= SMALL_Z) || (code >= LARGE_A && code <= LARGE_Z) || (code >= ZERO && code <= NINE);
}

function isFlowIndicator(code: number): boolean {
  return code === COMMA || code === BRACKET || code === CLOSING_BRACKET || code === BRACE || code === CLOSING_BRACE;
}

/** Whether a plain scalar is the same text as a key: `True` is the key `true`. */
function isKeyAsWritten(key: string): boolean {
  const value = resolvePlain(key);
  return (typeof value === 'string' && value !== '<<') || typeof value === 'number';
}

const EXCLAMATION = 0x21;
const DOUBLE = 0x22;
const DOLLAR = 0x24;
const SINGLE = 0x27;
const OPENING_PARENTHESIS = 0x28;
const PLUS = 0x2b;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const LARGE_A = 0x41;
const LARGE_Z = 0x5a;
const BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const CARET = 0x5e;
const UNDERSCORE = 0x5f;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const BRACE = 0x7b;
const PIPE = 0x7c;
const CLOSING_BRACE = 0x7d;
const TILDE = 0x7e;
