import { type Sentence, said } from '../language/sentence.ts';
import { isPlainMap, Node } from './node.ts';
import { reasons } from './reasons.ts';

const isLoopKey = (key: string) => key.startsWith('Fn::ForEach::');

/** What a loop needs to know of the template around it. */
export interface LoopScope {
  /** The items of a collection, or `undefined` when they are not known. */
  collection(raw: unknown): readonly string[] | undefined;
  /** Called for a loop that can't be unrolled. */
  notUnrolled(loop: Node, because: Sentence): void;
  /** Whether loops may make so many pieces more: loops in loops multiply, and a template ends long before. */
  hasRoomFor(pieces: number): boolean;
}

/** How many pieces the loops of a template may make: twice the resources that a stack can have. */
export const MAX_LOOP_PIECES = 1000;
/** How much a loop's variable may make a text grow. */
const mostGrowth = 10_000;

/**
 * The entries of a mapping with its `Fn::ForEach` loops unrolled. A piece made by a loop keeps the place of the
 * loop's body. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
export function unroll(section: Node, scope: LoopScope, depth = 0): readonly (readonly [string, Node])[] {
  const entries = section.entries();
  if (!entries.some(([key]) => isLoopKey(key))) return entries;
  return entries.flatMap(([key, node]) => (isLoopKey(key) ? unrollLoop(node, scope, depth) : [[key, node] as const]));
}

function unrollLoop(loop: Node, scope: LoopScope, depth: number): readonly (readonly [string, Node])[] {
  const [nameNode, collectionNode, bodyNode] = loop.items();
  const name = nameNode?.raw;
  const items = collectionNode === undefined ? undefined : scope.collection(collectionNode.raw);
  if (typeof name !== 'string' || items === undefined || bodyNode === undefined || depth > 5) {
    scope.notUnrolled(loop, said(reasons.loopOverUnknownList));
    return [];
  }
  const bodies = bodyNode.entries();
  if (!scope.hasRoomFor(items.length * bodies.length)) {
    scope.notUnrolled(loop, said(reasons.loopMakesTooMany, { most: MAX_LOOP_PIECES }));
    return [];
  }
  return items.flatMap((item) =>
    bodies.flatMap(([key, body]) => {
      const made = new Node(substitute(body.raw, name, item), body.stack, body.keys);
      const madeKey = replaceName(key, name, item);
      return isLoopKey(key) ? unrollLoop(made, scope, depth + 1) : [[madeKey, made] as const];
    }),
  );
}

/** What the collections of loops are read with. */
export interface Collections {
  /** The items of a list parameter. */
  listOf(parameter: string): readonly string[] | undefined;
  /** The keys that a parameter or `AWS::Region` may be, in a mapping of these. */
  keysOf(name: string, all: readonly string[]): readonly string[] | undefined;
  readonly mappings: unknown;
}

/** The collection of a loop that is written out, that a mapping has, or a list parameter whose value is known. */
export function itemsOfCollection(raw: unknown, collections: Collections): readonly string[] | undefined {
  if (isPlainMap(raw) && typeof raw.Ref === 'string') return collections.listOf(raw.Ref);
  if (isPlainMap(raw) && Array.isArray(raw['Fn::FindInMap'])) return itemsInMap(raw['Fn::FindInMap'], collections);
  if (!Array.isArray(raw)) return undefined;
  const items: string[] = [];
  for (const item of raw) {
    if (typeof item === 'string' || typeof item === 'number') items.push(String(item));
    else {
      const more = itemsOfCollection(item, collections);
      if (more === undefined) return undefined;
      items.push(...more);
    }
  }
  return items;
}

/** The list of a mapping, where each key that may be meant has the same. What other keys lack, another default gives. */
function itemsInMap(lookup: readonly unknown[], collections: Collections): readonly string[] | undefined {
  const [name, first, second, fallback] = lookup;
  const mapping = isPlainMap(collections.mappings) && typeof name === 'string' ? collections.mappings[name] : undefined;
  if (!isPlainMap(mapping) || fallback !== undefined) return undefined;
  const keys = (written: unknown, of: Readonly<Record<string, unknown>>): readonly string[] | undefined => {
    if (typeof written === 'string' || typeof written === 'number') return [String(written)];
    const all = Object.keys(of);
    return isPlainMap(written) && typeof written.Ref === 'string' ? collections.keysOf(written.Ref, all) : undefined;
  };
  const found = new Map<string, readonly string[] | undefined>();
  for (const key of keys(first, mapping) ?? ['']) {
    const entry = mapping[key];
    if (!isPlainMap(entry)) return undefined;
    for (const inner of keys(second, entry) ?? ['']) {
      const list = entry[inner];
      const items = Array.isArray(list) ? itemsOfCollection(list, collections) : undefined;
      found.set(JSON.stringify(items ?? null), items);
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function substitute(raw: unknown, name: string, item: string): unknown {
  if (typeof raw === 'string') return replaceName(raw, name, item);
  if (Array.isArray(raw)) return raw.map((each) => substitute(each, name, item));
  if (!isPlainMap(raw)) return raw;
  if (raw.Ref === name && Object.keys(raw).length === 1) return item;
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      replaceName(key, name, item),
      writtenOut(key, substitute(value, name, item)),
    ]),
  );
}

/** What a Ref or GetAtt names, where it is written by a Sub that evaluates to one text: `!GetAtt [!Sub "${Name}Group", GroupId]`. */
function writtenOut(key: string, argument: unknown): unknown {
  if (key === 'Fn::GetAtt' && Array.isArray(argument)) return argument.map(textOfSub);
  return key === 'Ref' ? textOfSub(argument) : argument;
}

function textOfSub(raw: unknown): unknown {
  const text = isPlainMap(raw) ? raw['Fn::Sub'] : undefined;
  return typeof text === 'string' && !text.includes('${') ? text : raw;
}

/** `${Name}` is the item as it is, `&{Name}` the item with only its letters and digits. */
function replaceName(text: string, name: string, item: string): string {
  const uses = text.split(`{${name}}`).length - 1;
  if (uses === 0 || uses * item.length > mostGrowth) return text;
  return text.replaceAll(`\${${name}}`, item).replaceAll(`&{${name}}`, item.replace(/[^A-Za-z0-9]/g, ''));
}
