import { Node } from '../../template/node.ts';
import type { Key } from '../../text/place.ts';

/** The piece of a template at the end of a row of keys; of undefined where nothing is written there. */
export function nodeAt(root: Node, keys: readonly Key[]): Node {
  return keys.reduce<Node>(
    (node, key) => (typeof key === 'number' ? (node.items()[key] ?? node.get(String(key))) : node.get(key)),
    root,
  );
}

/** The top of the document that a piece is in. */
export function rootOf({ stack }: Node): Node {
  return new Node(stack.document, stack, []);
}
