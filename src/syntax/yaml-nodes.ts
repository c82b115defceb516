import type { Entry, TextNode, WrittenTag } from './text-node.ts';
import { type ListenerState, loadYaml } from './yaml-loader.ts';

/** A node while js-yaml reads: the outer ones are still open. */
interface OpenNode {
  readonly start: number;
  readonly children: RawNode[];
}

/** A node with its key name, should it turn out to be a key. Empty nodes have no text of their own. */
interface RawNode extends TextNode {
  readonly asKey: string;
  readonly isEmpty: boolean;
}

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

function closeNode(text: string, open: OpenNode, state: ListenerState, anchors: Map<string, TextNode>): RawNode {
  const stop = Math.min(state.position, text.length);
  const start = skipBlanks(text, open.start, stop);
  const properties = skipProperties(text, start, stop, state);
  const asKey = typeof state.result === 'object' && state.result !== null ? '[object Object]' : String(state.result);
  const base = { start, asKey, entries: [], ...(properties.tag && { tag: properties.tag }) };
  const { valueStart } = properties;

  let node: RawNode;
  if (state.kind === 'mapping' || state.kind === 'sequence') {
    const kind = state.kind;
    node = {
      ...base,
      kind,
      valueStart,
      isEmpty: false,
      ...readCollection(text, kind, valueStart, stop, open.children),
    };
  } else if (valueStart < stop && text[valueStart] === '*' && state.kind !== 'scalar') {
    const end = skipWord(text, valueStart);
    const target = anchors.get(text.slice(valueStart + 1, end));
    node = { ...base, kind: 'alias', valueStart, end, isEmpty: false, ...(target && { target }) };
  } else if (state.kind === 'scalar') {
    node = { ...base, kind: 'scalar', valueStart, end: trimBlanks(text, valueStart, stop), isEmpty: false };
  } else {
    // Nothing is written: the place is right behind the colon, dash or tag, not where the next thing starts.
    const end = properties.end ?? open.start;
    node = { ...base, kind: 'scalar', start: properties.end ? start : end, valueStart: end, end, isEmpty: true };
  }
  if (properties.anchor !== undefined) anchors.set(properties.anchor, node);
  return node;
}

interface Properties {
  readonly tag?: WrittenTag;
  readonly anchor?: string;
  /** Where the last of them ends, if there is one. */
  readonly end?: number;
  readonly valueStart: number;
}

/** A tag or anchor in front of a block mapping belongs to its first key, unless js-yaml gave it to the mapping. */
function skipProperties(text: string, start: number, stop: number, state: ListenerState): Properties {
  const isCollection = state.kind === 'mapping' || state.kind === 'sequence';
  const properties: { tag?: WrittenTag; anchor?: string; end?: number } = {};
  let at = start;
  while (at < stop) {
    const end = skipWord(text, at);
    if (text[at] === '!' && !properties.tag && (!isCollection || state.tag !== null)) {
      properties.tag = { name: state.tag ?? text.slice(at, end), start: at, end };
    } else if (text[at] === '&' && properties.anchor === undefined && (!isCollection || state.anchor !== null)) {
      properties.anchor = text.slice(at + 1, end);
    } else break;
    properties.end = end;
    at = skipBlanks(text, end, stop);
  }
  return { ...properties, valueStart: at };
}

function readCollection(
  text: string,
  kind: 'mapping' | 'sequence',
  valueStart: number,
  stop: number,
  children: readonly RawNode[],
): { entries: readonly Entry[]; end: number } {
  // A lone child of the same extent is the node itself: js-yaml had tried it as the first key of a mapping.
  const [first] = children;
  const startsWithChild = first?.valueStart === valueStart && !first.isEmpty;
  if (children.length === 1 && startsWithChild && first.kind === kind)
    return { entries: first.entries, end: first.end };
  const isFlow = (text[valueStart] === '{' || text[valueStart] === '[') && !startsWithChild;
  const entries =
    kind === 'mapping'
      ? pairUp(text, children)
      : isFlow
        ? flowItems(text, children)
        : blockItems(text, valueStart, stop, children);
  return { entries, end: isFlow ? trimBlanks(text, valueStart, stop) : (entries.at(-1)?.value.end ?? valueStart) };
}

/** Children are key, value, key, value, but a key without a colon (`{a, b: 1}`, `? a`) has no value child. */
function pairUp(text: string, children: readonly RawNode[]): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < children.length; i++) {
    const key = children[i]!;
    const hasValue = hasColonAfter(text, key);
    if (key.isEmpty && !hasValue) continue; // where js-yaml looked for one more key
    if (hasValue) i++;
    entries.push(entryOf(key, hasValue ? children[i] : undefined));
  }
  return entries;
}

/** Items of `[a, b: 1]`: an item with a colon behind it is the key of a mapping of one. */
function flowItems(text: string, children: readonly RawNode[]): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < children.length; i++) {
    let item: TextNode = children[i]!;
    if (hasColonAfter(text, item)) {
      const entry = entryOf(children[i]!, children[++i]);
      item = { kind: 'mapping', start: item.start, valueStart: item.start, end: entry.value.end, entries: [entry] };
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

function entryOf(key: RawNode, value: TextNode | undefined): Entry {
  return { key: key.asKey, keyStart: key.valueStart, keyEnd: key.end, value: value ?? emptyAt(key.end) };
}

function emptyAt(offset: number): TextNode {
  return { kind: 'scalar', start: offset, valueStart: offset, end: offset, entries: [] };
}

function hasColonAfter(text: string, node: TextNode): boolean {
  return text[skipBlanks(text, node.end, text.length)] === ':';
}

/** Skips white space and comments. */
function skipBlanks(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop) {
    if (text[at] === '#') while (at < stop && text[at] !== '\n' && text[at] !== '\r') at++;
    else if (isBlank(text[at])) at++;
    else break;
  }
  return at;
}

/** Skips a tag, an anchor or an alias. */
function skipWord(text: string, from: number): number {
  let at = from + 1;
  if (text.startsWith('!<', from)) return text.indexOf('>', from) + 1;
  const isTag = text[from] === '!';
  while (at < text.length && !isBlank(text[at]) && (isTag || !/[,[\]{}]/.test(text[at]!))) at++;
  return at;
}

function trimBlanks(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(text[at - 1])) at--;
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
