import type { Node } from '../../node.ts';
import type { JoinedStack } from '../joined-stack.ts';
import { onceFromOutside } from '../once.ts';
import type { CertainTexts } from './certain-texts.ts';

/** Why one name leads to two values: neither is taken. */
const twice = Symbol('twice');

/** The value that one of the stacks exports by a name; else that which is described. */
export function exportsByName(
  stacks: readonly JoinedStack[],
  described: ReadonlyMap<string, Node>,
  certain: CertainTexts,
): (name: string) => Node | undefined {
  // the name of an export may be put together from what another stack exports
  const exports = onceFromOutside(() => readExports(stacks, certain));
  return (name) => {
    const found = exports();
    if (found === undefined) return undefined;
    const node = found.get(name) ?? described.get(name);
    return node === twice ? undefined : node;
  };
}

function readExports(stacks: readonly JoinedStack[], certain: CertainTexts): ReadonlyMap<string, Node | typeof twice> {
  const found = new Map<string, Node | typeof twice>();
  for (const { template, isAbsent } of stacks)
    for (const output of isAbsent ? [] : template.outputs.values()) {
      const node = output.get('Export').get('Name');
      const name = node.raw === undefined ? undefined : certain.of(node);
      if (name !== undefined) found.set(name, found.has(name) ? twice : output.get('Value'));
    }
  return found;
}
