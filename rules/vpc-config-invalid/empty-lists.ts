import { type Attachment, type LambdaFunction, said, type Unknown } from '../../src/rule/index.ts';
import { reasons } from './messages.ts';

/**
 * Why it is not certain that Lambda refuses a function with one of its two lists alone. Two empty lists are well: a
 * parameter may hold nothing, and whoever sets the conditions may set both alike.
 */
export function whyOneListMayBeEmpty(fn: LambdaFunction, attachment: Attachment): Unknown | undefined {
  const { oneList, byCondition } = attachment;
  if (oneList !== 'refused') return oneList;
  if (fn.createdBy?.kind === 'rotation')
    return { because: said(reasons.groupsOfRotation, { fn }), place: attachment.at() };
  if (byCondition.subnets && byCondition.groups)
    return { because: said(reasons.onlyOneList, { fn }), place: attachment.at() };
  return undefined;
}
