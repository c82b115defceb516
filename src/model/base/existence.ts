import type { Evaluator } from '../../template/evaluate/evaluator.ts';
import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Template } from '../../template/template.ts';

/** Whether a resource exists in a scenario: with the nested stack that it is in, and with what SAM derives it from. */
export function existence({ resources }: Template, evaluate: Evaluator): (resource: Resource) => boolean {
  const exists = (resource: Resource): boolean => {
    const { condition, derivedFrom } = resource;
    const { stack } = resource.node;
    // a logical id may be empty
    const container = stack.container === undefined ? undefined : resources.get(stack.container);
    if (container !== undefined && !exists(container)) return false;
    if (condition !== undefined && !evaluate.isTrue(condition, stack)) return false;
    const source = derivedFrom === undefined ? undefined : resources.get(idIn(stack, derivedFrom));
    return source === undefined || source === resource || exists(source);
  };
  return exists;
}
