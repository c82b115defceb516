import { BYTE_ORDER_MARK, indexLines, type LineIndex } from '../text/line-index.ts';
import type { Key, Range } from '../text/place.ts';
import { type Block, blocksIn, blocksOf } from './blocks.ts';
import { findComments } from './comments.ts';
import { type CommonYaml, commonNodes } from './common-yaml/read.ts';
import { yamlNodes } from './js-yaml/yaml-nodes.ts';
import { jsonNodes } from './json-nodes.ts';
import { aliased, follow, located } from './locate.ts';
import type { Comment, EntryAt, Located } from './parsed.ts';
import type { ReadJson } from './reread/reread-json.ts';
import { findInScalar } from './scalar-text.ts';
import type { TextNode } from './text-node.ts';

/** A text without the byte order mark, which no parser takes. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** The nodes of lines, by offsets from their start. */
const roots = new WeakMap<object, TextNode>();

/** A text, its lines, and its nodes as soon as somebody asks for a place. */
export class Source {
  /** The text without its byte order mark. Offsets of nodes are offsets in it. */
  readonly text: string;

  readonly #whole: string;
  readonly #base: number;
  readonly #readBy: 'JSON.parse' | 'js-yaml';
  readonly #document: number;
  /** The value of the template, where its positions may be read block by block. */
  readonly #inBlocks: unknown;
  readonly #known: CommonYaml | ReadJson | undefined;
  readonly #sections = new Map<string, ReadonlyMap<string, Block>>();
  #lines: LineIndex | undefined;
  #nodes: readonly TextNode[] | undefined;
  #comments: readonly Comment[] | undefined;

  /**
   * `document` says which of the file's documents is the template, `inBlocks` is its value where it is the only one,
   * `known` where its entries are, if that was found when it was read.
   */
  constructor(
    whole: string,
    readBy: 'JSON.parse' | 'js-yaml',
    document = 0,
    inBlocks?: unknown,
    known?: CommonYaml | ReadJson,
  ) {
    this.text = withoutMark(whole);
    this.#whole = whole;
    this.#base = whole.length - this.text.length;
    this.#readBy = readBy;
    this.#document = document;
    this.#inBlocks = inBlocks;
    this.#known = known;
  }

  get lines(): LineIndex {
    this.#lines ??= indexLines(this.#whole);
    return this.#lines;
  }

  locate(keys: readonly Key[]): Located {
    const inBlock = this.#rootOfBlock(keys);
    if (inBlock) {
      const step = follow(inBlock.root, keys.slice(1));
      return located({ ...step, above: 1 }, this.lines, this.#base + inBlock.start);
    }
    const { root } = this;
    if (root) return located(follow(root, keys), this.lines, this.#base);
    const start = this.lines.range(0, 0);
    return { value: start, node: start, kind: 'scalar', depth: 0 };
  }

  locateFragment(keys: readonly Key[], fragment: string): Range {
    const inBlock = this.#rootOfBlock(keys);
    const { root, start, below } = inBlock
      ? { ...inBlock, below: keys.slice(1) }
      : { root: this.root, start: 0, below: keys };
    if (!root) return this.locate(keys).value;
    const node = aliased(follow(root, below).node);
    const found =
      node.kind === 'scalar' && findInScalar(this.text, start + node.valueStart, start + node.end, fragment);
    return found ? this.range(...found) : this.locate(keys).value;
  }

  /** The lines of an entry of a section, as offsets of the whole text; nothing where only all of the text tells. */
  blockOf(section: string, key: string): Block | undefined {
    if (this.#readBy === 'JSON.parse') return undefined;
    const block = this.#blockAt(section, key);
    return block && { ...block, start: this.#base + block.start, end: this.#base + block.end };
  }

  entryAt([section, key]: readonly Key[]): EntryAt | undefined {
    const block = typeof section === 'string' && typeof key === 'string' ? this.#blockAt(section, key) : undefined;
    if (block === undefined) return undefined;
    const { line, column } = this.lines.position(this.#base + block.start);
    return { lines: block.lines, line, column };
  }

  #blockAt(section: string, key: string): Block | undefined {
    // where all of the text has been read for its positions, nothing is gained any more
    if (this.#inBlocks === undefined || this.#nodes) return undefined;
    let blocks = this.#sections.get(section);
    if (blocks === undefined) {
      blocks =
        this.#known === undefined ? blocksOf(this.text, section, this.#inBlocks) : blocksIn(this.#known, section);
      this.#sections.set(section, blocks);
    }
    return blocks.get(key);
  }

  /** The node of the block that a place is in, and where the block starts. */
  #rootOfBlock([section, key]: readonly Key[]): { readonly root: TextNode; readonly start: number } | undefined {
    const block = typeof section === 'string' && typeof key === 'string' ? this.#blockAt(section, key) : undefined;
    if (block === undefined) return undefined;
    const isJson = this.#readBy === 'JSON.parse';
    let root = roots.get(block.lines);
    if (root === undefined) {
      const text = this.text.slice(block.start, block.end);
      root = isJson ? jsonNodes(`{${text}}`) : nodesOf(text)[0];
      if (root !== undefined) roots.set(block.lines, root);
    }
    return root && { root, start: isJson ? block.start - 1 : block.start };
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
        this.#nodes = this.#readBy === 'JSON.parse' ? [jsonNodes(this.text)] : nodesOf(this.text);
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

/** The nodes of the documents of a YAML text; none where it can't be read. */
function nodesOf(text: string): readonly TextNode[] {
  const common = commonNodes(text);
  return common === undefined ? (yamlNodes(text) ?? []) : [common];
}
