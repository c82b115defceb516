import { inWords } from '../language/in-words.ts';
import type { Key } from '../text/place.ts';
import type { Node } from './node.ts';
import type { Resource } from './resource.ts';
import { idIn } from './stacks/stack.ts';

/** A resource with what is read off it at once. */
export function readResource(id: string, node: Node, derivedFrom?: string): Resource {
  const type = node.get('Type').raw;
  const condition = node.get('Condition').raw;
  const name = node.stack.names?.get(id) ?? id;
  const dependsOn = node.get('DependsOn').raw;
  return {
    id,
    logicalId: id,
    name: inWords(name),
    ...(typeof name !== 'string' && { called: name }),
    type: typeof type === 'string' ? type : '',
    condition: typeof condition === 'string' ? condition : undefined,
    node,
    properties: node.get('Properties'),
    derivedFrom,
    dependsOn: (Array.isArray(dependsOn) ? dependsOn : [dependsOn]).filter((each) => typeof each === 'string'),
    at: (...keys: Key[]) => node.at(...keys),
  };
}

/** A resource as it is known among those of other stacks. SAM creates its resources by plain names, so this comes last. */
export function inStack(resource: Resource): Resource {
  return { ...resource, id: idIn(resource.node.stack, resource.logicalId) };
}
