/** That a template says something which only a deployment would complete: no account can be made from it. */
export class NotLiteral extends Error {}

/** Throws `NotLiteral` where an expression is wanted. */
export function notLiteral(why: string): never {
  throw new NotLiteral(why);
}
