import { hasPorts, protocolName } from '../../../aws/ip-protocols.ts';
import { inWords } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Endpoint, Route, RouteTable, Subnet, Vpc } from '../../base/entities.ts';
import { perScenario } from '../../base/lazy.ts';
import { entriesOf, named } from '../../base/naming.ts';
import { holds } from '../address-ranges.ts';
import { reasons } from '../reasons.ts';

/**
 * Where a subnet's packets may go, as a text that is equal for two subnets of a VPC that lead to the same places: by
 * a NAT gateway of any zone, by the same other routes, with the same gateway endpoints and the same network ACL, and
 * admitted by the same groups.
 */
export function routingKeyOf(
  core: ModelCore,
  endpointsIn: (vpc: Vpc) => Found<Endpoint>,
  subnet: Subnet,
): Answer<string> {
  const { vpc, routes: table } = subnet;
  if (!vpc.known) return notKnown(...vpc.because);
  if (!table.known) return notKnown(...table.because);
  const { found, whyIncomplete } = table.value.routes;
  const unknown: Unknown[] = [...whyIncomplete];
  const parts = new Set([`VPC ${vpc.value.id}`, ...found.map((route) => partOf(route, unknown))]);
  for (const endpoint of endpointsIn(vpc.value).found) {
    if (endpoint.type.known && endpoint.type.value !== 'Gateway') continue;
    if (endpoint.routeTables.found.some(({ id }) => id === table.value.id))
      parts.add(`endpoint ${endpoint.serviceName}`);
    else unknown.push(...endpoint.routeTables.whyIncomplete);
  }
  for (const condition of conditionsOfRoutes(core, table.value)) parts.add(`condition ${condition}`);
  for (const acl of networkAclsOf(core, subnet)) parts.add(`network ACL ${acl}`);
  for (const gate of gatesFor(core, subnet)) parts.add(`admitted by ${gate}`);
  return unknown.length > 0 ? notKnown(...unknown) : known([...parts].sort().join('\n'));
}

function partOf({ destination, target, place }: Route, unknown: Unknown[]): string {
  if (destination === undefined) unknown.push({ because: said(reasons.unknownDestination), place });
  const to = destination ?? '';
  switch (target.kind) {
    case 'nat-gateway':
      // each zone has its own: which one it is makes no difference
      if (target.nat.connectivity.known) return `${to} NAT ${target.nat.connectivity.value}`;
      return `${to} NAT ${target.nat.id}`;
    case 'internet-gateway':
      return `${to} internet gateway`;
    case 'egress-only-gateway':
      return `${to} egress-only gateway`;
    case 'other':
      return `${to} ${target.property} ${inWords(target.name)}`;
    case 'unknown':
      unknown.push(target.because);
      return to;
  }
}

/** What admits a subnet by an address range that is less than its VPC: whoever writes that wants functions there. */
function gatesFor(core: ModelCore, { cidr, vpc }: Subnet): readonly string[] {
  if (!cidr.known) return [];
  const whole = vpc.known ? vpc.value.cidrs.found : [];
  return gatesByRange(core).flatMap(({ range, gate }) =>
    holds(range, cidr.value) && !whole.some((each) => holds(range, each)) ? [gate] : [],
  );
}

/** The inbound rules that admit an address range: what they open is the same for all subnets that they admit. */
function gatesByRange(core: ModelCore): readonly { readonly range: string; readonly gate: string }[] {
  const { evaluate } = core;
  return perScenario(core, 'gates by range', () => {
    const inline = core
      .resourcesOf('AWS::EC2::SecurityGroup')
      .flatMap(({ id, properties }) =>
        entriesOf(evaluate.value(properties.get('SecurityGroupIngress'))).flatMap((entry) =>
          entry.kind === 'map' ? [{ group: `\${${id}}`, rule: entry.node }] : [],
        ),
      );
    const apart = core
      .resourcesOf('AWS::EC2::SecurityGroupIngress')
      .map(({ properties: rule }) => ({ group: identityOf(evaluate.value(rule.get('GroupId'))), rule }));
    return [...inline, ...apart].flatMap(({ group, rule }) => {
      const range = evaluate.text(rule.get('CidrIp'));
      if (range === undefined) return [];
      const [written = '', ...ports] = ['IpProtocol', 'FromPort', 'ToPort'].map((key) => evaluate.text(rule.get(key)));
      const protocol = protocolName(written);
      return [{ range, gate: [group, protocol, ...(hasPorts(protocol) ? ports : [])].join(' ') }];
    });
  });
}

/** Subnets whose routes depend on different conditions are alike only by chance, in one scenario. */
function conditionsOfRoutes(core: ModelCore, table: RouteTable): readonly string[] {
  return core.template.ofType('AWS::EC2::Route').flatMap(({ condition, properties }) => {
    if (condition === undefined) return [];
    const of = core.evaluate.value(properties.get('RouteTableId'));
    return named(core, of, 'AWS::EC2::RouteTable').id === table.id ? [condition] : [];
  });
}

function networkAclsOf(core: ModelCore, subnet: Subnet): readonly string[] {
  const type = 'AWS::EC2::SubnetNetworkAclAssociation';
  return core.resourcesOf(type).flatMap(({ properties }) => {
    const [of] = entriesOf(core.evaluate.value(properties.get('SubnetId')));
    const isHere = of !== undefined && named(core, of, 'AWS::EC2::Subnet').id === subnet.id;
    return isHere ? [identityOf(core.evaluate.value(properties.get('NetworkAclId')))] : [];
  });
}
