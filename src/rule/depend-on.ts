import type { Resource } from '../template/resource.ts';
import type { EditRequest } from './edit-request.ts';

/** The changes that make a resource depend on others; `undefined` where a loop, SAM or another stack makes one. */
export function dependOn(resource: Resource, others: readonly Resource[]): readonly EditRequest[] | undefined {
  const at = resource.at();
  if (resource.derivedFrom !== undefined || at.keys.at(-1) !== resource.logicalId) return undefined;
  if (others.some(({ node }) => node.stack !== resource.node.stack)) return undefined;
  const had = resource.dependsOn;
  const added = others.map(({ logicalId }) => logicalId).filter((id) => !had.includes(id));
  if (resource.node.get('DependsOn').isList && had.length > 0)
    return added.map((value) => ({ kind: 'append', at: resource.at('DependsOn'), value }));
  const [only, ...further] = [...had, ...added];
  if (only === undefined || added.length === 0) return [];
  return [{ kind: 'set', at, key: 'DependsOn', value: further.length === 0 ? only : [only, ...further] }];
}
