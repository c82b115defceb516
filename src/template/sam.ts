import type { Node } from './node.ts';
import type { Resource } from './template.ts';

/** placeholder: see sam expansion below */
export function expandSam(_globals: Node, written: ReadonlyMap<string, Resource>): ReadonlyMap<string, Resource> {
  return written;
}
