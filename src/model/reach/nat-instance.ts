import type { Clause } from '../../language/sentence.ts';
import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';
import type { Subnet, VpcTarget } from '../base/entities.ts';
import type { Hop, Through } from '../base/hop.ts';
import { booleanOf, entriesOf } from '../base/naming.ts';
import { verdictOf } from '../groups/verdict.ts';
import { blockedByAcl } from '../network/acl-verdict.ts';
import type { PublicAccess } from '../network/public-access.ts';
import { type CandidatePath, legFrom, portOf, type Start } from './candidate-paths.ts';
import { isAttached } from './nat-to-internet.ts';

/** An instance that sends what others send on, with a public address in place of theirs; nothing for any other resource. */
export type NatInstances = (resource: Resource | undefined) => VpcTarget | undefined;

/**
 * Finds instances that certainly are NAT instances: they do not check source and destination, their script translates addresses,
 * and they have a public address.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html
 */
export function natInstances(core: ModelCore, targetOf: (resource: Resource) => VpcTarget | undefined): NatInstances {
  const isOn = (resource: Resource, name: string) => booleanOf(core.evaluate.value(resource.properties.get(name)));
  const hasAddress = (instance: Resource): boolean => {
    const [first] = entriesOf(core.evaluate.value(instance.properties.get('NetworkInterfaces')));
    const own = first?.node.get('AssociatePublicIpAddress');
    if (own?.raw !== undefined) return booleanOf(core.evaluate.value(own)) === true;
    const subnet = core.evaluate.value(first?.node.get('SubnetId') ?? instance.properties.get('SubnetId'));
    const around = subnet.kind === 'reference' ? core.template.resources.get(subnet.id) : undefined;
    if (around !== undefined && isOn(around, 'MapPublicIpOnLaunch') === true) return true;
    return ['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation'].some((type) =>
      core.resourcesOf(type).some(({ properties }) => {
        const to = core.evaluate.value(properties.get('InstanceId'));
        return to.kind === 'reference' && to.id === instance.id;
      }),
    );
  };
  return (resource) => {
    if (resource?.type !== 'AWS::EC2::Instance' || isOn(resource, 'SourceDestCheck') !== false) return undefined;
    const script = JSON.stringify(resource.properties.get('UserData').raw) ?? '';
    if (!/\bMASQUERADE\b/.test(script) || !hasAddress(resource)) return undefined;
    return targetOf(resource);
  };
}

/** The path through a NAT instance to the internet, where nothing blocks it or may do so. */
export function throughNatInstance(
  start: Start,
  instance: VpcTarget,
  hops: readonly Hop[],
  { gateway, publicAccess }: { readonly gateway: Clause; readonly publicAccess: PublicAccess },
): CandidatePath | undefined {
  if (!instance.groups.known || !instance.subnets.known) return undefined;
  const [subnet, another] = instance.subnets.value;
  if (subnet === undefined || another !== undefined || !leadsToInternet(subnet, publicAccess)) return undefined;
  const port = portOf(start);
  const vpc = start.subnet.vpc.known ? start.subnet.vpc.value : undefined;
  const { cidr } = start.subnet;
  if (mayBeBlockedByAcl(subnet, port, cidr.known ? [cidr.value] : undefined)) return undefined;
  const caller = { mayUseIpv6: false, groups: start.groups, vpc, ...(cidr.known && { cidrs: [cidr.value] }) };
  const takes = verdictOf(instance.groups.value, 'ingress', port, caller);
  const sends = verdictOf(instance.groups.value, 'egress', port, { isPublic: true });
  if (takes.kind !== 'yes' || sends.kind !== 'yes') return undefined;
  const through: Through = { kind: 'other-network', gateway };
  const behind: Hop = { kind: 'internet-behind-other-network', gateway, place: instance.place };
  return legFrom(start, { isPublic: true }, port, through, [...hops, takes.hop, sends.hop, behind]);
}

/** Whether the network ACL of the instance's subnet may block what comes from the caller, or goes to the internet. */
function mayBeBlockedByAcl({ networkAcl }: Subnet, port: number, cidrs: readonly string[] | undefined): boolean {
  if (!networkAcl.known) return true;
  const acl = networkAcl.value;
  return (
    blockedByAcl(acl, 'to', port, cidrs ? { cidrs } : {}) !== undefined ||
    blockedByAcl(acl, 'from', port, { isPublic: true }) !== undefined
  );
}

/** Whether a subnet sends public addresses to an internet gateway. */
function leadsToInternet(subnet: Subnet, publicAccess: PublicAccess): boolean {
  if (!subnet.routes.known) return false;
  const blockedBy = publicAccess.blocks(subnet.vpc, subnet);
  return (
    blockedBy.known &&
    blockedBy.value === undefined &&
    subnet.routes.value.routes.found.some(
      ({ target, isDefault }) =>
        target.kind === 'internet-gateway' && isDefault === 'ipv4' && isAttached(target.gateway, subnet) === true,
    )
  );
}
