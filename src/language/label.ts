import type { Label } from './sentence.ts';

/** What readers call a stack among others: a nested one by its logical id, a file by its name. */
export function shortNameOf(stack: string): string {
  return stack.slice(stack.lastIndexOf('/') + 1);
}

/**
 * The stack by which a text tells an entity from others of its name; nothing where no other of the text has that name.
 */
export function stacksToName(labels: Iterable<string | Label>): (label: Label) => string | undefined {
  const sharing = new Map<string, Map<string, string>>();
  for (const label of labels) {
    if (typeof label === 'string') continue;
    const stacks = sharing.get(label.name);
    if (stacks === undefined) sharing.set(label.name, new Map([[label.id, label.stack]]));
    else stacks.set(label.id, label.stack);
  }
  return ({ name, stack }) => {
    const stacks = [...(sharing.get(name)?.values() ?? [])];
    if (stack === '' || stacks.length < 2) return undefined;
    const short = shortNameOf(stack);
    const isShortUnique = stacks.every((other) => other === stack || shortNameOf(other) !== short);
    return isShortUnique ? short : stack;
  };
}

/** How many different items a list has. */
export function countDistinct(items: readonly (string | { readonly id: string })[]): number {
  return new Set(items.map((item) => (typeof item === 'string' ? item : item.id))).size;
}
