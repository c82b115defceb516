import { addressTakers } from '../../aws/subnet-addresses.ts';
import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import type { Place } from '../../text/place.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { Eni, Subnet } from '../base/entities.ts';
import { lazy } from '../base/lazy.ts';
import { entriesOf, named } from '../base/naming.ts';
import { usableAddresses } from './address-ranges.ts';
import { reasons } from './reasons.ts';

/** Something that takes an address of a subnet. */
export interface AddressUse {
  /** As it reads in a sentence: `NAT gateway`, `Hyperplane ENI`. */
  readonly what: string;
  readonly name: string;
  readonly place: Place;
}

/** The addresses of subnets that a template certainly takes, one each. Others may be taken besides. */
export function readAddresses(core: ModelCore, enis: () => readonly Eni[]): (subnet: Subnet) => readonly AddressUse[] {
  const bySubnet = lazy(() => {
    const uses = new Map<string, AddressUse[]>();
    const add = (subnetId: string, use: AddressUse) => {
      const known = uses.get(subnetId);
      if (known === undefined) uses.set(subnetId, [use]);
      else known.push(use);
    };
    for (const { subnet, groups, users } of enis()) {
      const name = groups.map((group) => group.name).join(', ');
      add(subnet.id, { what: 'Hyperplane ENI', name, place: users[0]?.place ?? subnet.place });
    }
    for (const type in addressTakers)
      for (const resource of core.resourcesOf(type))
        for (const id of subnetsNamedBy(core, resource))
          add(id, { what: addressTakers[type]!.what, name: resource.id, place: resource.at() });
    return uses;
  });
  return (subnet) => bySubnet().get(subnet.id) ?? [];
}

function subnetsNamedBy(core: ModelCore, resource: Resource): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const path of addressTakers[resource.type]?.by ?? []) {
    const [property = '', key] = path.split('.');
    for (const entry of entriesOf(core.evaluate.value(resource.properties.get(property)))) {
      const value: Value = key === undefined ? entry : core.evaluate.at(entry.node, key);
      if (value.kind !== 'absent') ids.add(named(core, value, 'AWS::EC2::Subnet').id);
    }
  }
  return ids;
}

/** How many addresses a subnet has to give, less those that AWS keeps. */
export function usableAddressesOf(subnet: Subnet): Answer<number> {
  const { cidr, place } = subnet;
  if (!cidr.known) return notKnown(...cidr.because);
  const usable = usableAddresses(cidr.value);
  return usable === undefined
    ? notKnown({ because: said(reasons.noIpv4Range, { subnet }), place })
    : known(usable, ...cidr.evidence);
}
