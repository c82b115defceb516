import type { LineIndex } from '../text/line-index.ts';
import type { Key } from '../text/place.ts';
import type { Located } from './parsed.ts';
import { type Entry, longForm, type TextNode } from './text-node.ts';

/** How far a path of keys leads in the text. */
export interface Step {
  readonly node: TextNode;
  readonly depth: number;
  readonly key?: { readonly start: number; readonly end: number };
  /** Whether the last step was the tag of a short form, so that `node` is meant without it. */
  readonly isInsideTag: boolean;
}

/** Follows keys from the root of a document as far as the text goes, through aliases and short forms. */
export function follow(root: TextNode, keys: readonly Key[]): Step {
  let step: Step = { node: root, depth: 0, isInsideTag: false };
  for (const key of keys) {
    const next = followOne(step, String(key));
    if (!next) break;
    step = next;
  }
  return step;
}

function followOne(step: Step, key: string): Step | undefined {
  const node = aliased(step.node);
  const depth = step.depth + 1;
  if (node.tag && longForm(node.tag.name) !== undefined && !step.isInsideTag) {
    return longForm(node.tag.name) === key ? { node, depth, key: node.tag, isInsideTag: true } : undefined;
  }
  const entry = findEntry(node, key);
  return entry && { node: entry.value, depth, key: { start: entry.keyStart, end: entry.keyEnd }, isInsideTag: false };
}

/** What an alias represents, or the node itself. */
export function aliased(node: TextNode): TextNode {
  let current = node;
  while (current.target) current = current.target;
  return current;
}

/** Of equal keys the last one counts, as in the value. The keys of items are their indices. */
function findEntry(node: TextNode, key: string): Entry | undefined {
  if (node.kind !== 'sequence')
    return node.entries.length < many
      ? node.entries.findLast((entry) => entry.key === key)
      : entriesByKey(node).get(key);
  const item = node.entries[Number(key)];
  return item?.key === key ? item : undefined;
}

/** Entries of a mapping from which on an index of them is worth its memory. */
const many = 16;

const indexByNode = new WeakMap<TextNode, ReadonlyMap<string, Entry>>();

/** A template has one mapping of hundreds of resources, and each place leads through it. */
function entriesByKey(node: TextNode): ReadonlyMap<string, Entry> {
  let index = indexByNode.get(node);
  if (index === undefined) {
    index = new Map(node.entries.map((entry) => [entry.key, entry]));
    indexByNode.set(node, index);
  }
  return index;
}

/** A step as ranges of the text, each worked out when it is asked for. `base` is where the offsets of the nodes start. */
export function located(
  { node, key, depth, above = 0 }: Step & { readonly above?: number },
  lines: LineIndex,
  base: number,
): Located {
  const range = (start: number, end: number) => lines.range(base + start, base + end);
  return {
    get key() {
      return key && range(key.start, key.end);
    },
    get value() {
      return range(node.valueStart, node.end);
    },
    get node() {
      return range(node.start, node.end);
    },
    kind: node.kind,
    depth: depth + above,
  };
}
