import type { Label } from './sentence.ts';

/** What readers call a stack among others: a nested one by its logical id, a file by its name. */
export function shortNameOf(stack: string): string {
  return stack.slice(stack.lastIndexOf('/') + 1);
}

/**
 * The stack by which a text tells an entity from others of its name; nothing where no other of the text has that name.
 */
export function stacksToName(labels: Iterable<string | Label>): (label: Label) => string | undefined {
  const sharing = new Map<string, Sharing>();
  for (const label of labels) {
    if (typeof label === 'string') continue;
    const { name, id, stack } = label;
    const had = sharing.get(name);
    const same = had ?? { ids: new Set(), stacksByShortName: new Map() };
    if (had === undefined) sharing.set(name, same);
    same.ids.add(id);
    const short = shortNameOf(stack);
    const stacks = same.stacksByShortName.get(short);
    if (stacks === undefined) same.stacksByShortName.set(short, new Set([stack]));
    else stacks.add(stack);
  }
  return ({ name, stack }) => {
    const same = sharing.get(name);
    if (stack === '' || same === undefined || same.ids.size < 2) return undefined;
    const short = shortNameOf(stack);
    const alike = same.stacksByShortName.get(short)?.size ?? 0;
    return alike < 2 ? short : stack;
  };
}

/** Entities of one name. A sentence may be about hundreds of them. */
interface Sharing {
  readonly ids: Set<string>;
  readonly stacksByShortName: Map<string, Set<string>>;
}

/** How many different items a list has. */
export function countDistinct(items: readonly (string | { readonly id: string })[]): number {
  return new Set(items.map((item) => (typeof item === 'string' ? item : item.id))).size;
}
