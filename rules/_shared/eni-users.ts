import {
  type EventSource,
  type LambdaFunction,
  type Place,
  type Role,
  relatedPlace,
  type Sentence,
  said,
} from '../../src/rule/index.ts';

/** For whom Lambda creates network interfaces with a function's role. */
export type EniUser = LambdaFunction | EventSource;

/** What is said of them. */
export const userTexts = {
  hasInterfaces: '{user} has network interfaces in a VPC',
  roleOfSam: 'The role that SAM creates for {fn}',
} as const;

/** Where it is written that each of them is in a VPC. */
export function placesOfUsers(users: readonly EniUser[]) {
  return users.map((user) => relatedPlace(placeOfUser(user), userTexts.hasInterfaces, { user }));
}

function placeOfUser(user: EniUser): Place {
  return user.kind === 'function' && user.attachment.known ? (user.attachment.value?.place ?? user.place) : user.place;
}

/** What a sentence about a role begins with. */
export function roleAsSubject(role: Role): Role | Sentence {
  const { isDerived, resource } = role;
  return isDerived ? said(userTexts.roleOfSam, { fn: resource.derivedFrom ?? '' }) : role;
}
