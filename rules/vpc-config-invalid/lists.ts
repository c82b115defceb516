import {
  type Attachment,
  groupedBy,
  type LambdaFunction,
  limits,
  type Place,
  type Resource,
  said,
} from '../../src/rule/index.ts';
import { counts } from '../_shared/counts.ts';
import { type Context, on } from './context.ts';
import { whyOneListMayBeEmpty } from './empty-lists.ts';

/** More entries than Lambda takes. */
export function checkCounts({ report }: Context, fn: LambdaFunction, attachment: Attachment): void {
  const { writtenSubnets, writtenGroups } = attachment;
  const { subnetsPerFunction, securityGroupsPerFunction } = limits;
  const lists = [
    ['tooManySubnets', 'SubnetIds', counts.subnets, writtenSubnets, subnetsPerFunction],
    ['tooManyGroups', 'SecurityGroupIds', counts.groups, writtenGroups, securityGroupsPerFunction],
  ] as const;
  for (const [message, key, text, count, limit] of lists)
    if (count > limit.value)
      report(message, {
        ...on(fn, attachment, key),
        data: { function: fn, count: said(text, { count }), limit: limit.value },
      });
}

/** Subnets without security groups, or the other way round. */
export function checkOneList({ report, undecided }: Context, fn: LambdaFunction, attachment: Attachment): void {
  if (attachment.oneList === undefined) return;
  const reason = whyOneListMayBeEmpty(fn, attachment);
  if (reason !== undefined) undecided(reason, { resource: fn.resource.logicalId });
  else if (attachment.groups.length === 0) report('noGroups', { ...on(fn, attachment), data: { function: fn } });
  else report('noSubnets', { ...on(fn, attachment), data: { function: fn } });
}

/** Entries that are a resource's name where Ref was meant, in the lists of a function or of its capacity provider. */
export function checkNames(
  { report }: Context,
  subject: LambdaFunction | Resource,
  { owner, namesWithoutRef }: Attachment,
): void {
  const bySameList = groupedBy(namesWithoutRef, ({ place }) => propertyOf(place));
  for (const named of bySameList)
    report('nameWithoutRef', {
      at: named[0].place,
      resource: owner.logicalId,
      data: {
        function: subject,
        names: named.map(({ name }) => name),
        property: propertyOf(named[0].place),
      },
    });
}

/** The list that an entry is in. */
function propertyOf({ keys }: Place): string {
  return keys.includes('SecurityGroupIds') ? 'SecurityGroupIds' : 'SubnetIds';
}
