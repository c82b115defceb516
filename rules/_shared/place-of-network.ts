import type { LambdaFunction, Place } from '../../src/rule/index.ts';

/** Where a function says which network it is in; where it says none, the function. */
export function placeOfNetwork({ attachment, place }: LambdaFunction): Place {
  return attachment.known && attachment.value !== undefined ? attachment.value.place : place;
}
