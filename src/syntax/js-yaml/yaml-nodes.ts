import { HASH, isBlank, isBreak, trimBlanks } from '../blanks.ts';
import type { Entry, TextNode, WrittenTag } from '../text-node.ts';
import { type ListenerState, loadYaml } from './yaml-loader.ts';

/** A node while js-yaml reads: the outer ones are still open. */
interface OpenNode {
  readonly start: number;
  readonly children: RawNode[];
}

/** A node with its value, should it turn out to be a key. Empty nodes have no text of their own. */
interface RawNode extends TextNode {
  readonly key: unknown;
  readonly isEmpty: boolean;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

const noEntries: readonly Entry[] = [];

/**
 * The nodes of each document of a YAML text without byte order mark, from the events of js-yaml's `listener`. The
 * events are raw: a node opens before the blanks, comments, tag and anchor in front of it and closes after the blanks
 * behind it; a block node is first tried as a mapping, which leaves a child of the same extent; a key with no
 * value has no value node. `undefined` when js-yaml refuses the text.
 */
export function yamlNodes(text: string): TextNode[] | undefined {
  const roots: TextNode[] = [];
  const open: OpenNode[] = [];
  const anchors = new Map<string, TextNode>();

  const loaded = loadYaml(text, {
    allowDuplicateKeys: true,
    listener(event, state) {
      if (event === 'open') {
        open.push({ start: state.position, children: [] });
      } else {
        const node = closeNode(text, open.pop()!, state, anchors);
        (open.at(-1)?.children ?? roots).push(node);
      }
    },
  });
  return 'documents' in loaded ? roots : undefined;
}

/** Where the innermost node starts that js-yaml was reading when it gave up, such as an unclosed quote. */
export function startOfUnclosedNode(text: string): number | undefined {
  const open: number[] = [];
  loadYaml(text, {
    allowDuplicateKeys: true,
    listener: (event, state) => void (event === 'open' ? open.push(state.position) : open.pop()),
  });
  const start = open.at(-1);
  return start === undefined ? undefined : skipBlanks(text, start, text.length);
}

/** Objects are written out field by field: with spreads this took four times as long as js-yaml itself. */
function closeNode(text: string, open: OpenNode, state: ListenerState, anchors: Map<string, TextNode>): RawNode {
  const stop = Math.min(state.position, text.length);
  const start = skipBlanks(text, open.start, stop);
  const { tag, anchor, end: endOfProperties, valueStart } = skipProperties(text, start, stop, state);
  const node: Writable<RawNode> = {
    kind: 'scalar',
    start,
    valueStart,
    end: valueStart,
    tag,
    entries: noEntries,
    target: undefined,
    key: state.result,
    isEmpty: false,
  };
  if (state.kind === 'mapping' || state.kind === 'sequence') {
    node.kind = state.kind;
    readCollection(text, node, stop, open.children);
  } else if (state.kind === 'scalar') {
    node.end = trimBlanks(text, valueStart, stop);
  } else if (valueStart < stop && text[valueStart] === '*') {
    node.kind = 'alias';
    node.end = skipWord(text, valueStart);
    node.target = anchors.get(text.slice(valueStart + 1, node.end));
  } else {
    // Nothing is written: the place is right behind the colon, dash or tag, not where what follows starts.
    node.isEmpty = true;
    node.start = endOfProperties === undefined ? open.start : start;
    node.valueStart = node.end = endOfProperties ?? open.start;
  }
  if (anchor !== undefined) anchors.set(anchor, node);
  return node;
}

interface Properties {
  readonly tag: WrittenTag | undefined;
  readonly anchor: string | undefined;
  /** Where the last of them ends, if there is one. */
  readonly end: number | undefined;
  readonly valueStart: number;
}

/** A tag or anchor in front of a block mapping belongs to its first key, unless js-yaml gave it to the mapping. */
function skipProperties(text: string, start: number, stop: number, state: ListenerState): Properties {
  const isCollection = state.kind === 'mapping' || state.kind === 'sequence';
  let tag: WrittenTag | undefined;
  let anchor: string | undefined;
  let end: number | undefined;
  let at = start;
  while (at < stop) {
    if (text[at] === '!' && !tag && (!isCollection || state.tag !== null)) {
      end = skipWord(text, at);
      tag = { name: state.tag ?? text.slice(at, end), start: at, end };
    } else if (text[at] === '&' && anchor === undefined && (!isCollection || state.anchor !== null)) {
      end = skipWord(text, at);
      anchor = text.slice(at + 1, end);
    } else break;
    at = skipBlanks(text, end, stop);
  }
  return { tag, anchor, end, valueStart: at };
}

function readCollection(text: string, node: Writable<RawNode>, stop: number, children: readonly RawNode[]): void {
  // A lone child of the same extent is the node itself: js-yaml had tried it as the first key of a mapping.
  const [first] = children;
  const startsWithChild = first?.valueStart === node.valueStart && !first.isEmpty;
  if (children.length === 1 && startsWithChild && first.kind === node.kind) {
    node.entries = first.entries;
    node.end = first.end;
    return;
  }
  const isFlow = (text[node.valueStart] === '{' || text[node.valueStart] === '[') && !startsWithChild;
  if (node.kind === 'mapping') node.entries = pairUp(text, children);
  else if (isFlow) node.entries = flowItems(text, children);
  else node.entries = blockItems(text, node.valueStart, stop, children);
  node.end = isFlow ? trimBlanks(text, node.valueStart, stop) : (node.entries.at(-1)?.value.end ?? node.valueStart);
}

/** Children are key, value, key, value, but a key without a colon (`{a, b: 1}`, `? a`) has no value child. */
function pairUp(text: string, children: readonly RawNode[]): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < children.length; i++) {
    const key = children[i]!;
    const hasValue = hasColonAfter(text, key);
    if (key.isEmpty && !hasValue) continue; // where js-yaml looked for one more key
    if (hasValue) i++;
    entries.push(entryOf(text, key, hasValue ? children[i] : undefined));
  }
  return entries;
}

/** Items of `[a, b: 1]`: an item with a colon behind it is the key of a mapping of one. */
function flowItems(text: string, children: readonly RawNode[]): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < children.length; i++) {
    let item: TextNode = children[i]!;
    if (hasColonAfter(text, item)) {
      const entry = entryOf(text, children[i]!, children[++i]);
      const { start } = item;
      item = {
        kind: 'mapping',
        start,
        valueStart: start,
        end: entry.value.end,
        tag: undefined,
        entries: [entry],
        target: undefined,
      };
    }
    entries.push({ key: String(entries.length), keyStart: item.start, keyEnd: item.start + 1, value: item });
  }
  return entries;
}

/** Items behind dashes. js-yaml makes no node for a dash with nothing behind it, so the dashes are counted. */
function blockItems(text: string, valueStart: number, stop: number, children: readonly RawNode[]): Entry[] {
  const entries: Entry[] = [];
  const add = (dash: number, value: TextNode) =>
    entries.push({ key: String(entries.length), keyStart: dash, keyEnd: dash + 1, value });
  let at = valueStart;
  const nextDash = (before: number) => {
    at = skipBlanks(text, at, before);
    return at < before && text[at] === '-' ? at++ : undefined;
  };

  for (const child of children) {
    let dash = nextDash(child.start);
    for (let next = nextDash(child.start); next !== undefined; next = nextDash(child.start)) {
      add(dash!, emptyAt(dash! + 1));
      dash = next;
    }
    add(dash ?? child.start, child);
    at = child.end;
  }
  for (let dash = nextDash(stop); dash !== undefined; dash = nextDash(stop)) add(dash, emptyAt(dash + 1));
  return entries;
}

function entryOf(text: string, key: RawNode, value: TextNode | undefined): Entry {
  const place = { keyStart: key.valueStart, keyEnd: key.end, value: value ?? emptyAt(key.end) };
  // js-yaml's names of lists are not worth finding again
  const isMappingKey =
    key.kind === 'mapping' || (typeof key.key === 'object' && key.key !== null && !Array.isArray(key.key));
  if (!isMappingKey) return { key: String(key.key), ...place };
  return { key: text.slice(key.valueStart, key.end), isMappingKey, ...place };
}

function emptyAt(offset: number): TextNode {
  return {
    kind: 'scalar',
    start: offset,
    valueStart: offset,
    end: offset,
    tag: undefined,
    entries: noEntries,
    target: undefined,
  };
}

function hasColonAfter(text: string, node: TextNode): boolean {
  return text[skipBlanks(text, node.end, text.length)] === ':';
}

/** Skips white space and comments. */
function skipBlanks(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at++;
    else if (code === HASH) while (at < stop && !isBreak(text.charCodeAt(at))) at++;
    else break;
  }
  return at;
}

/** Skips a tag, an anchor or an alias. Brackets and commas end the latter two. */
function skipWord(text: string, from: number): number {
  if (text.startsWith('!<', from)) return text.indexOf('>', from) + 1;
  const isTag = text[from] === '!';
  let at = from + 1;
  while (at < text.length && !isBlank(text.charCodeAt(at)) && (isTag || !',[]{}'.includes(text[at]!))) at++;
  return at;
}
