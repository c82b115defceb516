import type { Resource } from '../template/resource.ts';
import { stackIn, withoutMarks } from '../template/stacks/stack.ts';
import type { EditRequest } from './edit-request.ts';

/** The changes that make a resource depend on others; `undefined` where a loop, SAM or another stack makes one. */
export function dependOn(resource: Resource, ids: readonly string[]): readonly EditRequest[] | undefined {
  const at = resource.at();
  if (resource.derivedFrom !== undefined || at.keys.at(-1) !== resource.name) return undefined;
  if (ids.some((id) => stackIn(id) !== stackIn(resource.id))) return undefined;
  const had = resource.dependsOn.map(withoutMarks);
  const added = ids.map(withoutMarks).filter((id) => !had.includes(id));
  if (resource.node.get('DependsOn').isList && had.length > 0)
    return added.map((value) => ({ kind: 'append', at: resource.at('DependsOn'), value }));
  const [only, ...others] = [...had, ...added];
  if (only === undefined || added.length === 0) return [];
  return [{ kind: 'set', at, key: 'DependsOn', value: others.length === 0 ? only : [only, ...others] }];
}
