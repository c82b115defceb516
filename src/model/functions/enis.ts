import type { Eni, EventSource, LambdaFunction, SecurityGroup, Subnet } from '../base/entities.ts';
import { distinct, groupedBy } from '../base/grouped-by.ts';

/**
 * The same for equal sets of groups, whatever their order.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
export function groupKeyOf(groups: readonly { readonly id: string }[]): string {
  return [...new Set(groups.map((group) => group.id))].sort().join(' ');
}

/** The Hyperplane ENIs that Lambda creates: one for each pair of a subnet and a set of groups, whoever shares it. */
export function predictEnis(
  functions: readonly LambdaFunction[],
  eventSources: readonly EventSource[],
): readonly Eni[] {
  const needs = [
    ...functions.flatMap((user) => {
      // a function on managed instances has no Hyperplane ENI, whatever its VpcConfig says
      const attachment = user.attachment.known && !user.usesManagedInstances ? user.attachment.value : undefined;
      return attachment === undefined || attachment.oneList === 'refused' ? [] : needsOf(user, attachment);
    }),
    ...eventSources.flatMap((user) => (user.inVpc.known && user.inVpc.value ? needsOf(user, user) : [])),
  ];
  return groupedBy(needs, ({ subnet, groupKey }) => `${subnet.id} ${groupKey}`).map((same) => {
    const [{ subnet, groups, groupKey }] = same;
    return { subnet, groups, groupKey, users: distinct(same.map(({ user }) => user)) };
  });
}

/** What one user needs an ENI for: each of its subnets, with its groups. */
function needsOf<User extends LambdaFunction | EventSource>(
  user: User,
  { subnets, groups }: { readonly subnets: readonly Subnet[]; readonly groups: readonly SecurityGroup[] },
) {
  const groupKey = groupKeyOf(groups);
  return subnets.map((subnet) => ({ user, subnet, groups, groupKey }));
}
