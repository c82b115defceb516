import type { Node } from '../node.ts';
import type { Parameter } from '../parameters.ts';
import type { Template } from '../template.ts';
import type { Import } from './imports.ts';

/** A parameter that another stack gives a value, with that value. */
export interface Binding {
  readonly parameter: Parameter;
  readonly node: Node;
}

/** The parameters to which other stacks give values. */
export function bindingsOf({ parameters }: Pick<Template, 'parameters'>): readonly Binding[] {
  return [...parameters.values()].flatMap((parameter) => {
    const node = parameter.bound?.();
    return node === undefined ? [] : [{ parameter, node }];
  });
}

/** Pairs of stacks of which the first uses what the second gives. */
export type Uses = readonly (readonly [user: string, giver: string])[];

/** Which stacks use each other: by imports, by the parameters that they are given, and as nested stacks. */
export function usesAmong(
  templates: readonly Template[],
  { resources }: Pick<Template, 'resources'>,
  imports: readonly Import[],
  bindings: readonly Binding[],
): Uses {
  return [
    ...imports.map(({ stack, value }) => [stack, value.stack.name] as const),
    ...bindings.flatMap(({ parameter, node }) =>
      stacksIn(node).map((giver) => [parameter.node.stack.name, giver] as const),
    ),
    ...templates.flatMap(({ root: { stack } }) =>
      stack.container === undefined
        ? []
        : [[stack.name, resources.get(stack.container)?.node.stack.name ?? ''] as const],
    ),
  ];
}

/** The stacks that a piece, put together from several, is written in. */
function stacksIn(node: Node): readonly string[] {
  const items = node.items();
  return items.length === 0 ? [node.stack.name] : items.flatMap(stacksIn);
}
