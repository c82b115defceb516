import type { Key } from '../text/place.ts';
import { parseSub, splitAttribute } from './evaluate/sub-text.ts';
import { DerivedList, DerivedMap, isPlainMap, Node } from './node.ts';
import { idIn } from './stacks/stack.ts';

/** A reference to a logical id, found anywhere in the template. */
export interface Mention {
  /** The id that is referred to. */
  readonly id: string;
  readonly attribute: string | undefined;
  readonly via: 'Ref' | 'Fn::GetAtt' | 'Fn::Sub' | 'DependsOn';
  /** The resource that it is in; `undefined` in outputs and elsewhere. */
  readonly from: string | undefined;
  readonly section: string;
  /** The mapping that is the reference, such as `{Ref: Id}`; for a Sub, the Sub. */
  readonly node: Node;
  /** `${Id.Attribute}` in a Sub. */
  readonly fragment: string | undefined;
  /** Of an output whose security group a stack that is seen imports: others may attach the group, but add nothing to it. */
  readonly isToAttach?: true;
}

/** Finds every reference below a node, or those to one id of those of all stacks. */
export function collectMentions(
  root: Node,
  section: string,
  from: string | undefined,
  found: (mention: Mention) => void,
  onlyOf?: string,
): void {
  walkMentions(root, (written, below) => {
    const { via, fragment, name } = written;
    const id = idIn(root.stack, name.id);
    if (onlyOf !== undefined && onlyOf !== id) return;
    found({ id, attribute: name.attribute, via, from, section, node: nodeOf(written, below), fragment });
  });
}

/** Sees a reference, and the piece in whose value it was found. */
type Found = (written: Written, below: Node) => void;

/** A reference in a value as it is written. */
interface Written {
  readonly name: Named;
  readonly via: 'Ref' | 'Fn::GetAtt' | 'Fn::Sub';
  readonly fragment: string | undefined;
  /** The mapping that it is, and the keys that lead there from the value. */
  readonly raw: object;
  readonly keys: readonly Key[];
}

/** What is found in a value in its order: references, and pieces that were put there from elsewhere. */
type InValue = readonly (Written | DerivedMap | DerivedList)[];

function walkMentions(node: Node, found: Found): void {
  const raw = node.rawForMentions;
  if (typeof raw !== 'object' || raw === null) return;
  for (const each of referencesIn(raw)) {
    if (each instanceof DerivedMap || each instanceof DerivedList)
      for (const child of childrenOf(each)) walkMentions(child, found);
    else found(each, node);
  }
}

function nodeOf({ raw, keys }: Written, root: Node): Node {
  if (keys.length === 0) return root;
  return new Node(raw, root.stack, root.derived ? root.keys : [...root.keys, ...keys], root.derived);
}

function childrenOf(derived: DerivedMap | DerivedList): Iterable<Node> {
  return derived instanceof DerivedMap ? derived.entries.values() : derived.items;
}

const referencesByRaw = new WeakMap<object, InValue>();

/**
 * Remembered, since a template never changes: a resource is walked for several questions, and one that is the same in the
 * next text of an editor is the same object.
 */
function referencesIn(root: object): InValue {
  let references = referencesByRaw.get(root);
  if (references === undefined) {
    references = findReferences(root);
    referencesByRaw.set(root, references);
  }
  return references;
}

/**
 * Walks plain values with the keys on a stack, since whole templates are walked: a node is created only when asked for.
 * Aliases that fan out are walked each time: the parser has bounded them, and none holds itself.
 */
function findReferences(root: object): InValue {
  const found: (Written | DerivedMap | DerivedList)[] = [];
  const stack: Key[] = [];
  const visit = (raw: object): void => {
    if (Array.isArray(raw)) {
      for (let index = 0; index < raw.length; index++) {
        const item: unknown = raw[index];
        if (typeof item === 'object' && item !== null) descend(item, index);
      }
    } else if (isPlainMap(raw)) {
      for (const key in raw) {
        const value = raw[key];
        if (key === 'Ref' || key === 'Fn::GetAtt' || key === 'Fn::Sub')
          mentionsIn(key, value, (name, fragment) => found.push({ name, via: key, fragment, raw, keys: [...stack] }));
        if (typeof value === 'object' && value !== null) descend(value, key);
      }
    } else if (raw instanceof DerivedMap || raw instanceof DerivedList) found.push(raw);
  };
  const descend = (raw: object, key: Key): void => {
    stack.push(key);
    visit(raw);
    stack.pop();
  };
  visit(root);
  return found.length === 0 ? none : found;
}

const none: InValue = [];

type Named = { id: string; attribute: string | undefined };

/** The names in the argument of one intrinsic. */
function mentionsIn(
  intrinsic: 'Ref' | 'Fn::GetAtt' | 'Fn::Sub',
  argument: unknown,
  found: (name: Named, fragment?: string) => void,
): void {
  if (intrinsic === 'Ref') {
    // a dot is in a Ref only where SAM lets one name what it creates: `!Ref MyFunction.Alias`
    if (typeof argument === 'string') found(splitAttribute(argument));
  } else if (intrinsic === 'Fn::GetAtt') {
    const target = getAttTarget(argument);
    if (target !== undefined) found(target);
  } else {
    const text = Array.isArray(argument) ? argument[0] : argument;
    const own = Array.isArray(argument) && typeof argument[1] === 'object' && argument[1] !== null ? argument[1] : {};
    if (typeof text !== 'string' || !text.includes('${')) return;
    for (const part of parseSub(text))
      if ('name' in part && !Object.hasOwn(own, part.name)) found(splitAttribute(part.name), part.written);
  }
}

/** Calls back with each name that a piece refers to, as often as it does: for those who need no place. */
export function eachIdIn(node: Node, found: (id: string) => void): void {
  walkMentions(node, ({ name }) => found(name.id));
}

/** All that a plain value refers to, and where in it, as text that is equal for two values exactly when that is. */
export function mentionsWritten(value: unknown): string {
  const written: unknown[] = [];
  walkMentions(new Node(value, { file: '', document: value, pseudo: {}, name: '' }, []), (each, below) => {
    const { name, via, fragment } = each;
    written.push([name.id, name.attribute, via, fragment, nodeOf(each, below).keys]);
  });
  return JSON.stringify(written);
}

const idsByRaw = new WeakMap<object, ReadonlySet<string>>();

/** The names that a piece refers to, whatever the branches of Fn::If; remembered, since a template never changes. */
export function idsMentionedIn({ rawForMentions: raw, stack }: Node): ReadonlySet<string> {
  if (typeof raw !== 'object' || raw === null) return noIds;
  let ids = idsByRaw.get(raw);
  if (ids === undefined) {
    ids = namesIn(raw);
    idsByRaw.set(raw, ids);
  }
  // one document may be that of several stacks
  return stack.name === '' ? ids : new Set([...ids].map((name) => idIn(stack, name)));
}

const noIds: ReadonlySet<string> = new Set();

function namesIn(raw: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (const each of referencesIn(raw)) {
    if (each instanceof DerivedMap || each instanceof DerivedList)
      for (const child of childrenOf(each)) eachIdIn(child, (id) => names.add(id));
    else names.add(each.name.id);
  }
  return names;
}

/** What a GetAtt names: `[Id, Attribute]` or `Id.Attribute`. */
export function getAttTarget(
  raw: unknown,
): { readonly id: string; readonly attribute: string | undefined } | undefined {
  if (typeof raw === 'string') return splitAttribute(raw);
  if (!Array.isArray(raw) || typeof raw[0] !== 'string') return undefined;
  const rest = raw.slice(1);
  return rest.every((part) => typeof part === 'string' || typeof part === 'number')
    ? { id: raw[0], attribute: rest.length === 0 ? undefined : rest.join('.') }
    : { id: raw[0], attribute: undefined };
}
