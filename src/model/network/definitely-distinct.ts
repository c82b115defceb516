import type { Thing } from '../base/entities.ts';

/** Whether two things can't be one: each is in the template or has a literal id. A parameter may be either. */
export function surelyDiffer(a: Thing, b: Thing): boolean {
  return a.id !== b.id && isPinned(a) && isPinned(b);
}

/** Identities hold blanks, `${VpcId}`, where something is not known. */
function isPinned({ id, resource }: Thing): boolean {
  return resource !== undefined || !id.includes('${');
}
