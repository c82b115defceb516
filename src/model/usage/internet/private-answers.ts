import { said } from '../../../language/sentence.ts';
import type { Resource } from '../../../template/resource.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Endpoint, Route, Subnet, Vpc } from '../../base/entities.ts';
import { refersNow } from '../../functions/names.ts';
import { publicShare } from '../../network/address-ranges.ts';
import { isForOwnService } from '../../network/own-service.ts';
import type { InternetUse } from './internet-hosts.ts';
import { reasons } from './reasons.ts';

/**
 * Why a host that a function calls may have an address inside its VPC, or behind the routes of its subnet: who else has the
 * VPC may have a private hosted zone for it, an endpoint may serve it, other DNS servers may know it. What is called by a
 * public address has no other one.
 */
export function privateAnswersFor(
  core: ModelCore,
  endpointsIn: (vpc: Vpc) => Found<Endpoint>,
  { vpc, routes }: Subnet,
  { name }: InternetUse,
): readonly Unknown[] {
  if (!vpc.known) return vpc.because;
  const { found, whyIncomplete } = endpointsIn(vpc.value);
  if (name === undefined) return whyIncomplete;
  return [
    ...whyIncomplete,
    ...found.filter(isForOwnService).map((endpoint) => ({
      because: said(reasons.endpointMayServe, { endpoint, host: name }),
      place: endpoint.place,
    })),
    ...namesBroughtTo(core, vpc.value, name),
    ...(routes.known
      ? routes.value.routes.found.flatMap((route) => {
          const target = privateNetworkBehind(core, route);
          return target === undefined
            ? []
            : [
                {
                  because: said(reasons.hostMayBeBeyond, { host: name, table: routes.value, target: target.name }),
                  place: route.place,
                },
              ];
        })
      : []),
  ];
}

/**
 * What gives a VPC other answers of DNS. Sources: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-rules-managing.html,
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profiles.html and
 * https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-network-associations.html
 */
function namesBroughtTo(core: ModelCore, vpc: Vpc, host: string): readonly Unknown[] {
  if (vpc.resource === undefined) return [];
  const ids = new Set([vpc.resource.id]);
  const associated = (type: string, property: string) =>
    core.resourcesOf(type).filter((each) => refersNow(core, each, property, ids));
  const about = (
    found: readonly Resource[],
    text: typeof reasons.otherServersMayKnow | typeof reasons.ruleMayForward | typeof reasons.mayBringName,
  ) => found.map((by) => ({ because: said(text, { by, host, vpc }), place: by.at() }));
  return [
    ...about(vpc.otherDnsServers, reasons.otherServersMayKnow),
    ...about(
      associated('AWS::Route53Resolver::ResolverRuleAssociation', 'VPCId').filter((each) =>
        mayForward(core, each, host),
      ),
      reasons.ruleMayForward,
    ),
    ...about(associated('AWS::Route53Profiles::ProfileAssociation', 'ResourceId'), reasons.mayBringName),
    ...about(associated('AWS::VpcLattice::ServiceNetworkVpcAssociation', 'VpcIdentifier'), reasons.mayBringName),
  ];
}

function mayForward(core: ModelCore, association: Resource, host: string): boolean {
  const rule = core.evaluate.value(association.properties.get('ResolverRuleId'));
  const resource = rule.kind === 'reference' ? core.template.resources.get(rule.id) : undefined;
  if (resource === undefined) return true;
  if (core.evaluate.text(resource.properties.get('RuleType'))?.toUpperCase() === 'SYSTEM') return false;
  const domain = core.evaluate.text(resource.properties.get('DomainName'))?.replace(/\.$/, '').toLowerCase();
  return domain === undefined || domain === '' || host === domain || host.endsWith(`.${domain}`);
}

/** What connects networks. An appliance or an instance of this VPC, or another VPC of the template, is seen in it. */
const connecting: ReadonlySet<string> = new Set([
  'TransitGatewayId',
  'VpcPeeringConnectionId',
  'GatewayId',
  'CoreNetworkArn',
  'LocalGatewayId',
]);

/** What a route for private addresses leads to, where names of hosts may have such addresses. */
function privateNetworkBehind(
  core: ModelCore,
  { target, destination }: Route,
): Extract<Route['target'], { kind: 'other' }> | undefined {
  if (target.kind !== 'other' || target.name === 'local' || !connecting.has(target.property)) return undefined;
  if (destination !== undefined && publicShare(destination) !== 'none') return undefined;
  const { resource } = target;
  const peer = resource && core.evaluate.value(resource.properties.get('PeerVpcId'));
  const isOfTemplate = peer?.kind === 'reference' && core.template.resources.get(peer.id)?.type === 'AWS::EC2::VPC';
  return isOfTemplate ? undefined : target;
}
