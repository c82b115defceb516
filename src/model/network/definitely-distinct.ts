import type { Entity } from '../base/entities.ts';

/** Whether two entities can't be one: each is in the template or has a literal id. A parameter may be either. */
export function areDefinitelyDistinct(a: Entity, b: Entity): boolean {
  return a.id !== b.id && isPinned(a) && isPinned(b);
}

/** Identities hold blanks, `${VpcId}`, where something is not known. */
function isPinned({ id, resource }: Entity): boolean {
  return resource !== undefined || !id.includes('${');
}
