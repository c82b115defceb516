import type { Node } from '../../node.ts';
import type { JoinedStack } from '../joined-stack.ts';
import { onceFromOutside } from '../once.ts';
import type { PassedOver } from '../twins.ts';
import type { CertainTexts } from './certain-texts.ts';

/** The value that one of the stacks exports by a name; else that which is described. */
export function exportsByName(
  stacks: readonly JoinedStack[],
  described: ReadonlyMap<string, Node>,
  certain: CertainTexts,
  passedOver: PassedOver,
): (name: string, reader: string) => Node | undefined {
  // the name of an export may be put together from what another stack exports
  const exports = onceFromOutside(() => readExports(stacks, certain));
  return (name, reader) => {
    const found = exports();
    if (found === undefined) return undefined;
    const all = found.get(name);
    if (all === undefined) return described.get(name);
    // of several that one name leads to none is taken
    const meant = all.length === 1 ? all : all.filter(({ stack }) => !passedOver(reader).has(stack.name));
    return meant.length === 1 ? meant[0] : undefined;
  };
}

function readExports(stacks: readonly JoinedStack[], certain: CertainTexts): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const { template, isAbsent } of stacks)
    for (const output of isAbsent ? [] : template.outputs.values()) {
      const node = output.get('Export').get('Name');
      const name = node.raw === undefined ? undefined : certain.of(node);
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), output.get('Value')]);
    }
  return found;
}
