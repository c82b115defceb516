import { plainly, type Sentence, said, type TextData } from '../../language/sentence.ts';
import type { Hop, Through } from '../../model/base/hop.ts';
import { nameOfTarget } from '../../model/network/routing/target-name.ts';

/** What is said of each step of a path that lets the packets on. */
export const hopTexts = {
  'subnet-uses-table': '{subnet} uses {table}',
  route: '{table} routes {destination} to {target}',
  'route-of-unknown-destination': '{table} routes some addresses to {target}',
  'nat-in-subnet': '{nat} is in {subnet}, which uses {table}',
  'regional-nat': '{nat} is a regional NAT gateway',
  'internet-behind-other-network': 'the internet is reached through {gateway}',
  'endpoint-behind-other-network': 'behind {gateway} there is an endpoint for {service}',
  'gateway-endpoint-on-table': '{endpoint} is on {table}',
  'interface-endpoint-serves': '{endpoint} serves {service} with private DNS',
  'service-network': '{access} gives {vpc} access to a service network',
  'group-allows-egress': '{group} allows outbound TCP {port}',
  'group-allows-ingress': '{group} allows inbound TCP {port}',
  'group-allows-by-default':
    '{group} has no outbound rules of its own, so the default rule of AWS allows all outbound traffic',
} as const;

/** What a path leads through. */
export const throughTexts = {
  'gateway-endpoint': 'gateway endpoint {endpoint}',
  'interface-endpoint': 'interface endpoint {endpoint}',
  'nat-gateway': 'NAT gateway {nat}',
  'internet-gateway': 'internet gateway {gateway}',
  'other-network': '{gateway}',
  'endpoint-in-other-network': 'an endpoint behind {gateway}',
  'service-network': '{access}',
  target: '{target}',
} as const;

/** Which path is meant, by what it leads through or to. */
export const pathTexts = {
  through: 'through {through}',
  to: 'to {target}',
} as const;

/** A step of a path in words. */
export function hopText(hop: Hop): Sentence {
  const step = <Id extends keyof typeof hopTexts>(id: Id, data: TextData<(typeof hopTexts)[Id]>) =>
    ({ text: hopTexts[id], data: plainly(data) }) satisfies Sentence;
  switch (hop.kind) {
    case 'subnet-uses-table':
      return step(hop.kind, { subnet: hop.subnet, table: hop.table });
    case 'route': {
      const { table, destination } = hop;
      const target = nameOfTarget(hop.target);
      return destination === undefined
        ? step('route-of-unknown-destination', { table, target })
        : step('route', { table, destination, target });
    }
    case 'nat-in-subnet':
      return step(hop.kind, { nat: hop.nat, subnet: hop.subnet, table: hop.table });
    case 'regional-nat':
      return step(hop.kind, { nat: hop.nat });
    case 'internet-behind-other-network':
      return step(hop.kind, { gateway: hop.gateway });
    case 'endpoint-behind-other-network':
      return step(hop.kind, { gateway: hop.gateway, service: hop.service });
    case 'gateway-endpoint-on-table':
      return step(hop.kind, { endpoint: hop.endpoint, table: hop.table });
    case 'interface-endpoint-serves':
      return step(hop.kind, { endpoint: hop.endpoint, service: hop.service });
    case 'service-network':
      return step(hop.kind, { access: hop.access, vpc: hop.vpc });
    case 'group-allows':
      return step(`${hop.kind}-${hop.direction}`, { group: hop.group, port: hop.port });
    case 'group-allows-by-default':
      return step(hop.kind, { group: hop.group });
  }
}

/** What a path leads through, in words: `NAT gateway Nat`. */
export function throughText(through: Through): Sentence {
  const passing = <Kind extends keyof typeof throughTexts>(kind: Kind, data: TextData<(typeof throughTexts)[Kind]>) =>
    ({ text: throughTexts[kind], data: plainly(data) }) satisfies Sentence;
  switch (through.kind) {
    case 'gateway-endpoint':
    case 'interface-endpoint':
      return passing(through.kind, { endpoint: through.endpoint });
    case 'nat-gateway':
      return passing(through.kind, { nat: through.nat });
    case 'internet-gateway':
      return passing(through.kind, { gateway: through.gateway });
    case 'other-network':
    case 'endpoint-in-other-network':
      return passing(through.kind, { gateway: through.gateway });
    case 'service-network':
      return passing(through.kind, { access: through.access });
    case 'target':
      return passing(through.kind, { target: through.target });
  }
}

/** Which path is meant: `through NAT gateway Nat`, `to Database`. */
export function pathText(to: Through): Sentence {
  return to.kind === 'target'
    ? said(pathTexts.to, { target: to.target })
    : said(pathTexts.through, { through: throughText(to) });
}
