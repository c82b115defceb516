import type { Key } from '../text/place.ts';
import type { Node } from './node.ts';
import type { Resource } from './resource.ts';

/** A resource with what is read off it at once. */
export function readResource(id: string, node: Node, derivedFrom?: string): Resource {
  const type = node.get('Type').raw;
  const condition = node.get('Condition').raw;
  const dependsOn = node.get('DependsOn').raw;
  return {
    id,
    name: id,
    type: typeof type === 'string' ? type : '',
    condition: typeof condition === 'string' ? condition : undefined,
    node,
    properties: node.get('Properties'),
    derivedFrom,
    dependsOn: (Array.isArray(dependsOn) ? dependsOn : [dependsOn]).filter((each) => typeof each === 'string'),
    at: (...keys: Key[]) => node.at(...keys),
  };
}

/** A resource as it is known among those of other stacks. SAM makes its resources by plain names, so this comes last. */
export function withMark(resource: Resource, mark: string): Resource {
  return {
    ...resource,
    id: mark + resource.id,
    condition: resource.condition === undefined ? undefined : mark + resource.condition,
    derivedFrom: resource.derivedFrom === undefined ? undefined : mark + resource.derivedFrom,
    dependsOn: resource.dependsOn.map((id) => mark + id),
  };
}
