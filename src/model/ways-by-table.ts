import { natToInternet } from './nat-to-internet.ts';
import type { Hop, NatGateway, RouteTable } from './things.ts';
import { hasIpv6, outOf, type Start, shut, unclear, type Way } from './ways.ts';

/** The ways to public addresses that the routes of a subnet open. */
export function waysByTable(start: Start, table: RouteTable): Way[] {
  const ways: Way[] = [];
  for (const route of table.routes.found) {
    const { target } = route;
    const hops: Hop[] = [{ text: `${start.subnet.name} uses ${table.name}`, place: start.subnet.place }];
    const hop = (text: string): Hop[] => [...hops, { text, place: route.place }];
    switch (target.kind) {
      case 'nat-gateway':
        if (route.isDefault === 'ipv4')
          ways.push(byNat(start, target.nat, hop(`${table.name} routes 0.0.0.0/0 to ${target.nat.name}`)));
        else if (route.destination === undefined || route.isDefault === undefined)
          ways.push(
            unclear({
              because: `what ${route.resource.id} routes to ${target.nat.name} is not known`,
              place: route.place,
            }),
          );
        break;
      case 'internet-gateway':
        // IPv6 addresses are public ones
        if (route.isDefault === 'ipv6' && hasIpv6(start))
          ways.push(
            unclear({
              because: `${table.name} has a way out by IPv6, which only dual-stack hosts answer`,
              place: route.place,
            }),
          );
        if (route.isDefault === 'ipv4')
          ways.push(
            shut(
              'internet-gateway-route',
              table,
              route.place,
              hop(
                `${table.name} routes 0.0.0.0/0 to ${target.gateway.name}, which carries nothing for a function: its ENIs have no public address`,
              ),
              { subnet: start.subnet.name, table: table.name, gateway: target.gateway.name },
            ),
          );
        break;
      case 'egress-only-gateway': {
        // IPv6 leads to hosts that have an IPv6 address: which ones do is not for a template to say
        if (hasIpv6(start))
          ways.push(
            unclear({
              because: `${table.name} has a way out by IPv6, which only dual-stack hosts answer`,
              place: route.place,
            }),
          );
        else
          ways.push(
            shut(
              'ipv6-only',
              table,
              route.place,
              hop(`${table.name} routes only IPv6 to the internet, and the function has no IPv6`),
              { subnet: start.subnet.name, table: table.name },
            ),
          );
        break;
      }
      case 'other':
        // a transit gateway, a peer or an appliance may lead to NAT or to endpoints shared by private hosted zones
        if (target.name !== 'local')
          ways.push(
            unclear({
              because: `${table.name} routes ${route.destination ?? 'some addresses'} to ${target.name}, beyond which this template can't see`,
              place: route.place,
            }),
          );
        break;
      case 'unknown':
        ways.push(unclear(target.because));
    }
  }
  if (table.routes.more.length > 0) ways.push(unclear(...table.routes.more));
  ways.push(
    shut(
      'no-route',
      table,
      table.isMain ? start.subnet.place : table.place,
      [
        {
          text: `${start.subnet.name} uses ${table.name}, which has no route to the internet`,
          place: start.subnet.place,
        },
      ],
      { subnet: start.subnet.name, table: table.name },
    ),
  );
  return ways;
}

function byNat(start: Start, nat: NatGateway, hops: readonly Hop[]): Way {
  const beyond = natToInternet(nat);
  if (!beyond.known) return unclear(...beyond.because);
  if (!beyond.value.reached)
    return { kind: 'shut', block: { ...beyond.value.block, hops: [...hops, ...beyond.value.block.hops] } };
  return outOf(start, 443, { isPublic: true, mayUseIpv6: hasIpv6(start) }, { kind: 'NAT gateway', name: nat.name }, [
    ...hops,
    ...beyond.value.hops,
  ]);
}
