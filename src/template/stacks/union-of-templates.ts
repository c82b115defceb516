import type { Node } from '../node.ts';
import { groupedByType, type Resource } from '../resource.ts';
import type { Links, Template } from '../template.ts';
import type { JoinedStack } from './joined-stack.ts';
import { once } from './once.ts';
import { idIn } from './stack.ts';

/** The sections of several templates as those of one: ids include the stack, so that none of them meet. */
export function unionOfTemplates(
  stacks: readonly JoinedStack[],
  described: ReadonlyMap<string, Resource>,
  { links, ...given }: Pick<Template, 'parameters' | 'mentionsOf'> & { readonly links: Links },
): Template {
  const templates = stacks.map(({ template }) => template);
  const [first] = templates as [Template];
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const resources = unionOf([described, ...templates.map((each) => each.resources)]);
  const byType = once(() => groupedByType(resources));
  return {
    ...given,
    file: first.file,
    root: first.root,
    isSam: templates.some(({ isSam }) => isSam),
    tellsCondition: (name, stack) => byName.get(stack.name)?.template.tellsCondition(name, stack) ?? true,
    conditions: unionOf(templates.map(({ conditions }) => conditions)),
    refuses: (left) => templates.some((each) => each.refuses(left)),
    resources,
    outputs: unionOf(templates.map(({ outputs }) => outputs)),
    pseudo: first.pseudo,
    links,
    mayHoldMore: templates.flatMap(({ mayHoldMore }) => mayHoldMore),
    codeAt: (resource, path) => byName.get(resource.node.stack.name)?.template.codeAt(resource, path),
    codeSearch: (resource) => byName.get(resource.node.stack.name)?.template.codeSearch(resource),
    ofType: (type) => byType().get(type) ?? [],
  };
}

/** Maps as one; the last of several values for a key counts. */
export function unionOf<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  const [only, another] = maps.filter(({ size }) => size > 0);
  // most templates are joined with nothing
  if (only !== undefined && another === undefined) return only;
  const all = new Map<string, T>();
  for (const map of maps) for (const [key, value] of map) all.set(key, value);
  return all;
}

/** The value of an output of a template. */
export function outputOf(template: Template | undefined, output: string): Node | undefined {
  const node = template?.outputs.get(idIn(template.root.stack, output))?.get('Value');
  return node?.raw === undefined ? undefined : node;
}
