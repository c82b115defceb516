import { BYTE_ORDER_MARK, indexLines, type LineIndex } from '../text/line-index.ts';
import type { Key, Range } from '../text/place.ts';
import { findComments } from './comments.ts';
import { jsonNodes } from './json-nodes.ts';
import { aliased, follow, located } from './locate.ts';
import type { Comment, Located } from './parsed.ts';
import { findInScalar } from './scalar-text.ts';
import type { TextNode } from './text-node.ts';
import { yamlNodes } from './yaml-nodes.ts';

/** A text without the byte order mark, which no parser takes. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** A text, its lines, and its nodes as soon as somebody asks for a place. */
export class Source {
  /** The text without its byte order mark. Offsets of nodes are offsets in it. */
  readonly text: string;

  readonly #whole: string;
  readonly #base: number;
  readonly #readBy: 'JSON.parse' | 'js-yaml';
  readonly #document: number;
  #lines: LineIndex | undefined;
  #nodes: readonly TextNode[] | undefined;
  #comments: readonly Comment[] | undefined;

  /** `document` says which of the file's documents is the template. */
  constructor(whole: string, readBy: 'JSON.parse' | 'js-yaml', document = 0) {
    this.text = withoutMark(whole);
    this.#whole = whole;
    this.#base = whole.length - this.text.length;
    this.#readBy = readBy;
    this.#document = document;
  }

  get lines(): LineIndex {
    this.#lines ??= indexLines(this.#whole);
    return this.#lines;
  }

  locate(keys: readonly Key[]): Located {
    const { root } = this;
    if (root) return located(follow(root, keys), this.lines, this.#base);
    const start = this.lines.range(0, 0);
    return { value: start, node: start, kind: 'scalar', depth: 0 };
  }

  locateFragment(keys: readonly Key[], fragment: string): Range {
    const { root } = this;
    if (!root) return this.locate(keys).value;
    const node = aliased(follow(root, keys).node);
    const found = node.kind === 'scalar' && findInScalar(this.text, node.valueStart, node.end, fragment);
    return found ? this.range(...found) : this.locate(keys).value;
  }

  comments(): readonly Comment[] {
    this.#comments ??=
      this.#readBy === 'JSON.parse'
        ? []
        : findComments(this.text, this.documents).map(({ start, end }) => ({
            text: this.text.slice(start + 1, end).trim(),
            range: this.range(start, end),
          }));
    return this.#comments;
  }

  /** The node of the template. */
  get root(): TextNode | undefined {
    return this.documents[this.#document];
  }

  /** The nodes of all documents. No fault of ours in here may cost a finding: then all places are the first line. */
  get documents(): readonly TextNode[] {
    if (!this.#nodes) {
      try {
        this.#nodes = this.#readBy === 'JSON.parse' ? [jsonNodes(this.text)] : (yamlNodes(this.text) ?? []);
      } catch {
        this.#nodes = [];
      }
    }
    return this.#nodes;
  }

  /** A range from offsets of `text`. */
  range(start: number, end: number): Range {
    return this.lines.range(this.#base + start, this.#base + end);
  }

  /** From an offset of `text` to the end of its line. */
  restOfLine(start: number): Range {
    return this.range(start, this.lines.endOfLine(this.#base + start) - this.#base);
  }
}
