import { DerivedList, DerivedMap, Node } from '../node.ts';
import { readResource } from '../read-resource.ts';
import type { Resource } from '../resource.ts';

/** The entries of a made mapping: nodes keep their own places, anything else is at the place of the cause. */
export type Entries = Readonly<Record<string, unknown>>;

/** A mapping that follows from `cause`. Entries of `undefined` are left out. */
export function makeMap(cause: Node, entries: Entries): Node {
  const nodes = new Map<string, Node>();
  for (const [key, value] of Object.entries(entries))
    if (value !== undefined) nodes.set(key, value instanceof Node ? value : cause.derive(value));
  return new Node(new DerivedMap(nodes), cause.stack, cause.keys, true);
}

/** A list that follows from `cause`. */
export function makeList(cause: Node, items: readonly Node[]): Node {
  return new Node(new DerivedList(items), cause.stack, cause.keys, true);
}

/** A mapping that stays where it is written, with some of its entries replaced, added or (by `undefined`) taken out. */
export function withEntries(written: Node, changes: Entries): Node {
  const nodes = new Map(written.entries());
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) nodes.delete(key);
    else nodes.set(key, value instanceof Node ? value : written.derive(value));
  }
  return new Node(new DerivedMap(nodes), written.stack, written.keys, written.derived);
}

/** The attributes of a SAM resource that go on to everything made from it. */
const attributesPassedOn = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'];

/** A resource that SAM creates from another, at the line that caused it. */
export function makeResource(
  source: Resource,
  id: string,
  type: string,
  cause: Node,
  properties: Entries,
  attributes: Entries = {},
): Resource {
  const passedOn = attributesPassedOn
    .map((key) => [key, source.node.get(key)] as const)
    .filter(([, node]) => isSet(node));
  return readResource(
    id,
    makeMap(cause, {
      Type: type,
      ...Object.fromEntries(passedOn),
      ...attributes,
      Properties: makeMap(cause, properties),
    }),
    source.id,
  );
}

/** Whether something is written that SAM takes for a value: an empty mapping, list or text counts as nothing. */
export function isSet(node: Node): boolean {
  const { raw } = node;
  if (node.isMap) return node.entries().length > 0;
  if (node.isList) return node.items().length > 0;
  return raw !== undefined && raw !== null && raw !== '' && raw !== false && raw !== 0;
}

/** The node, unless nothing is written there: what `makeMap` leaves out. */
export function whenWritten(node: Node): Node | undefined {
  return node.raw === undefined || node.raw === null ? undefined : node;
}

/** The text written there, or an empty one. */
export function textOf(node: Node): string {
  return typeof node.raw === 'string' ? node.raw : '';
}
