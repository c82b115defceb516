import { type EventSource, type LambdaFunction, type Place, type Role, relatedPlace } from '../../src/rule/index.ts';

/** For whom Lambda creates network interfaces with a function's role. */
export type EniUser = LambdaFunction | EventSource;

const related = { hasInterfaces: '{user} has network interfaces in a VPC' } as const;

/** Where it is written that each of them is in a VPC. */
export function placesOfUsers(users: readonly EniUser[]) {
  return users.map((user) => relatedPlace(placeOfUser(user), related.hasInterfaces, { user }));
}

function placeOfUser(user: EniUser): Place {
  return user.kind === 'function' && user.attachment.known ? (user.attachment.value?.place ?? user.place) : user.place;
}

/** What a sentence about a role begins with. */
export function roleAsSubject({ isDerived, resource, name }: Role): string {
  return isDerived ? `The role that SAM creates for ${resource.derivedFrom}` : name;
}
