import type { Subnet, Zone } from '../base/entities.ts';

/** Names of zones, and their ids: which name an account has for an id is not known. */
const literals = [/^[a-z]{2}(?:-[a-z]+)+-\d[a-z]$/, /^[a-z]+\d(?:-[a-z]+\d)?-az\d$/];

/** Whether two subnets are in one Availability Zone: certainly, certainly not, or `undefined` where that is not known. */
export function isSameZone(a: Subnet, b: Subnet): boolean | undefined {
  if (a.id === b.id && !a.many) return true;
  if (!a.zone.known || !b.zone.known) return undefined;
  return isOneZone(a.zone.value, b.zone.value);
}

/** The same of two zones. */
export function isOneZone({ id: one }: Pick<Zone, 'id'>, { id: other }: Pick<Zone, 'id'>): boolean | undefined {
  if (one === other) return true;
  if (literals.some((literal) => literal.test(one) && literal.test(other))) return false;
  return picked.test(one) && picked.test(other) ? false : undefined;
}

/** `!Select [1, !GetAZs ""]`: no zone is a duplicate in that list. */
const picked = /^\$\{\d+ of \$\{\[zones of this Region\]\}\}$/;
