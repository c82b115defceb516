import type { Node } from '../template/node.ts';
import type { Template } from '../template/template.ts';
import type { SecurityGroup } from './things.ts';

/** Whether a condition decides on some part of a piece. */
export function hasIf(node: Node): boolean {
  return node.intrinsic === 'Fn::If' || node.entries().some(([, entry]) => hasIf(entry)) || node.items().some(hasIf);
}

/**
 * Whether conditions change what a group lets out or who knows it. Two such groups may come to the same in one
 * scenario and not in the next, and a template can't have them shared in one only.
 */
export function isChangedByConditions(template: Template, { resource }: SecurityGroup): boolean {
  if (resource === undefined) return false;
  if (hasIf(resource.properties)) return true;
  return template.mentionsOf(resource.id).some(({ from, node, via }) => {
    const user = from === undefined ? undefined : template.resources.get(from);
    // a function or poller that exists at times is in its groups whenever it exists
    if (user === undefined || via === 'DependsOn' || /::(?:Function|EventSourceMapping)$/.test(user.type)) return false;
    return user.condition !== undefined || node.keys.includes('Fn::If');
  });
}
