import { identityOf, writtenOf } from '../../../template/evaluate/value.ts';
import { type Answer, known, notKnown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { NatGateway, Zone } from '../../base/entities.ts';
import { type EntityStore, entityStore, identity, settingOf } from '../../base/entity-store.ts';
import { lazy, whenAsked } from '../../base/lazy.ts';
import { entriesOf, type Named, reasonOf } from '../../base/naming.ts';
import type { NetworkStores } from './stores.ts';

/** The NAT gateways of a template. */
export function readNatGateways(core: ModelCore, stores: NetworkStores): EntityStore<NatGateway> {
  return entityStore<NatGateway>(core, 'AWS::EC2::NatGateway', (from) => makeNatGateway(core, stores, from));
}

const natGatewayWith = whenAsked<NatGateway>();

function makeNatGateway(core: ModelCore, stores: NetworkStores, from: Named): NatGateway {
  // lazy, because each path to the internet asks
  const connectivity = lazy(() =>
    settingOf<'public' | 'private'>(core, from, 'ConnectivityType', 'public', (value) =>
      value.kind === 'known' ? (value.value === 'private' ? 'private' : 'public') : undefined,
    ),
  );
  const isRegional = lazy(() =>
    settingOf(core, from, 'AvailabilityMode', false, (value) =>
      value.kind === 'known' ? value.value === 'regional' : undefined,
    ),
  );
  const subnet = () => {
    const value =
      from.resource === undefined ? undefined : core.evaluate.value(from.resource.properties.get('SubnetId'));
    return value === undefined || value.kind === 'absent' ? undefined : stores.subnet(value);
  };
  const zones = () => zonesOfNat(core, from);
  return natGatewayWith({ kind: 'nat-gateway', ...identity(from) }, { connectivity, isRegional, zones, subnet });
}

/**
 * The zones of a regional NAT gateway whose addresses are listed by zone: it serves no others.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
function zonesOfNat({ evaluate }: ModelCore, { resource }: Named): Answer<readonly Zone[] | undefined> {
  const list =
    resource === undefined ? undefined : evaluate.value(resource.properties.get('AvailabilityZoneAddresses'));
  if (list === undefined || list.kind === 'absent') return known(undefined);
  const zones: Zone[] = [];
  for (const entry of entriesOf(list)) {
    if (entry.kind !== 'map') return notKnown(reasonOf(entry));
    const zone = ['AvailabilityZone', 'AvailabilityZoneId']
      .map((name) => evaluate.value(entry.node.get(name)))
      .find(({ kind }) => kind !== 'absent');
    if (zone === undefined) return notKnown(reasonOf(entry));
    zones.push({ id: identityOf(zone), name: writtenOf(zone) });
  }
  return known(zones);
}
