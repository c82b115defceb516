import { type Attachment, allOf, type LambdaFunction, type Subnet } from '../../src/rule/index.ts';
import { type Context, on } from './context.ts';

/** Subnets of IPv6 alone, and those without it for a dual-stack function. */
export function checkAddresses({ report, undecided }: Context, fn: LambdaFunction, attachment: Attachment): void {
  const { subnets, dualStack } = attachment;
  const ipv6Only = subnets.filter(({ isIpv6Only }) => isIpv6Only.known && isIpv6Only.value);
  if (ipv6Only.length > 0)
    report('ipv6Only', {
      ...on(fn, attachment, 'SubnetIds'),
      data: { function: fn, subnets: allOf(ipv6Only) },
      see: seen(ipv6Only),
    });
  if (!dualStack.known || !dualStack.value) return;
  const without = subnets.filter(({ hasIpv6 }) => hasIpv6.known && !hasIpv6.value);
  for (const { hasIpv6 } of subnets) undecided(hasIpv6);
  if (without.length > 0)
    report('dualStackWithoutIpv6', {
      ...on(fn, attachment, 'Ipv6AllowedForDualStack'),
      data: { function: fn, subnets: allOf(without) },
      see: seen(without),
    });
}

function seen(subnets: readonly Subnet[]) {
  return subnets.map(({ name, place }) => ({ place, message: name }));
}
