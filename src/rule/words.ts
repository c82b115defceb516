import type { Resource } from '../template/resource.ts';
import { shortNameOf } from '../template/stacks/stack.ts';

/** What a sentence may name: an entity of the model, or a resource. Two are the same exactly when their ids are equal. */
export type Nameable = Pick<Resource, 'id' | 'name'> & {
  /** The resource of an entity, where the template has it. */
  readonly resource?: Resource | undefined;
  /** What a resource has itself. */
  readonly node?: Resource['node'];
};

/** An item of a list in a sentence. */
export type Item = string | Nameable;

/**
 * What a text calls the entities that it names: by their names, and where several of one name are among them, by their
 * stacks too: `Fn of orders`.
 */
export function labelsOf(items: Iterable<Item>): (item: Item) => string {
  const sharing = new Map<string, Map<string, string>>();
  for (const item of items) {
    if (typeof item === 'string') continue;
    const stacks = sharing.get(item.name);
    if (stacks === undefined) sharing.set(item.name, new Map([[item.id, stackOf(item)]]));
    else stacks.set(item.id, stackOf(item));
  }
  return (item) => {
    if (typeof item === 'string') return item;
    const stack = stackOf(item);
    const stacks = [...(sharing.get(item.name)?.values() ?? [])];
    if (stack === '' || stacks.length < 2) return item.name;
    const short = shortNameOf(stack);
    const isShortUnique = stacks.every((other) => other === stack || shortNameOf(other) !== short);
    return `${item.name} of ${isShortUnique ? short : stack}`;
  };
}

/** Names as a sentence has them: `A`, `A and B`, `A, B and 4 others`. */
export function listed(items: readonly Item[], most = 4, labelOf = labelsOf(items)): string {
  const distinct = [...new Set(items.map(labelOf))];
  const isCut = distinct.length > most;
  const shown = isCut ? [...distinct.slice(0, most - 1), `${distinct.length - most + 1} others`] : distinct;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** How many different items a list has. */
export function countDistinct(items: readonly Item[]): number {
  return new Set(items.map((item) => (typeof item === 'string' ? item : item.id))).size;
}

/** A number of items: `1 ENI`, `3 ENIs`, `no ENIs`. */
export function counted(count: number, entity: string, entities = `${entity}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? entity : entities}`;
}

function stackOf({ resource, node }: Nameable): string {
  return (resource?.node ?? node)?.stack.name ?? '';
}
