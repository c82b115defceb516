import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';
import type { Attachment, Endpoint, NatGateway, Route, ServiceUse, Subnet } from '../base/entities.ts';
import type { Hop, Through } from '../base/hop.ts';
import { named } from '../base/naming.ts';
import { isOrdered } from '../base/order.ts';
import type { Path } from '../base/path.ts';
import type { Endpoints } from '../endpoints/endpoints.ts';

/** A candidate path to a service, as the resources of the template without which there would be none. */
interface PathResources {
  readonly through: Through;
  readonly resources: readonly Resource[];
}

/** What the pieces of a path are asked for. */
export interface PathOf {
  readonly attachment: Attachment;
  readonly subnet: Subnet;
  readonly use: ServiceUse;
  readonly path: Path;
}

/**
 * The resources that carry a path and that CloudFormation may make after a resource, or delete before it: the fewest
 * that it would have to depend on. None where another path to the same service is there in time.
 */
export function missingDependencies(
  core: ModelCore,
  endpoints: Endpoints,
  by: Resource,
  of: PathOf,
): readonly Resource[] {
  if (!of.path.reached) return [];
  const { through, hops } = of.path;
  // what another stack holds is no matter of DependsOn
  const isLoose = (resource: Resource) => resource.node.stack === by.node.stack && !isOrdered(core, by, resource);
  const candidates = candidatesOf(core, endpoints, of).map((candidate) => ({
    ...candidate,
    loose: candidate.resources.filter(isLoose),
  }));
  const candidate = candidates.find((each) => isSame(each.through, through));
  const isInTime = candidates.some((each) => each.loose.length === 0 && each !== candidate);
  if (candidate === undefined || isInTime) return [];
  const rules = groupRulesIn(of, hops).filter(
    (rule) => isLoose(rule) && !rulesBeside(core, rule).some((other) => !isLoose(other)),
  );
  const loose = [...new Set([...candidate.loose, ...rules])];
  return loose.filter((resource) => !loose.some((other) => isOrdered(core, other, resource)));
}

/** The candidate paths to a service that the template shows: open, or nearly so. */
function candidatesOf(core: ModelCore, endpoints: Endpoints, { subnet, use }: PathOf): readonly PathResources[] {
  const own = associationsOf(core, subnet);
  const routes = subnet.routes.known ? subnet.routes.value.routes.found : [];
  const throughNat = routes.flatMap((route): PathResources[] => {
    if (route.target.kind !== 'nat-gateway' || route.isDefault !== 'ipv4') return [];
    const { nat } = route.target;
    return [{ through: { kind: 'nat-gateway', nat }, resources: [...own, route.resource, ...piecesOfNat(core, nat)] }];
  });
  const wanted = [use.endpoint, ...use.alternatives];
  const found = subnet.vpc.known ? endpoints.in(subnet.vpc.value).found : [];
  const throughEndpoints = found.flatMap((endpoint): PathResources[] => {
    const { service, type, resource } = endpoint;
    if (resource === undefined || !service.known || !wanted.includes(service.value) || !type.known) return [];
    if (type.value === 'Interface')
      return [{ through: { kind: 'interface-endpoint', endpoint }, resources: [resource] }];
    return isOnTable(endpoint, subnet)
      ? [{ through: { kind: 'gateway-endpoint', endpoint }, resources: [...own, resource] }]
      : [];
  });
  return [...throughNat, ...throughEndpoints];
}

/** Whether two paths lead through the same NAT gateway or endpoint. */
function isSame(a: Through, b: Through): boolean {
  if (a.kind === 'nat-gateway') return b.kind === a.kind && b.nat.id === a.nat.id;
  if (a.kind !== 'gateway-endpoint' && a.kind !== 'interface-endpoint') return false;
  return b.kind === a.kind && b.endpoint.id === a.endpoint.id;
}

function isOnTable({ routeTables }: Endpoint, { routes }: Subnet): boolean {
  return routes.known && routeTables.found.some(({ id }) => id === routes.value.id);
}

/** A NAT gateway, and what leads from it to the internet. */
function piecesOfNat(core: ModelCore, { resource, subnet, isRegional }: NatGateway): readonly Resource[] {
  if (resource === undefined) return [];
  if (subnet === undefined || (isRegional.known && isRegional.value)) return [resource];
  const routes = subnet.routes.known ? subnet.routes.value.routes.found : [];
  return [resource, ...associationsOf(core, subnet), ...routes.flatMap((route) => piecesToGateway(core, route))];
}

function piecesToGateway(core: ModelCore, { target, isDefault, resource }: Route): readonly Resource[] {
  if (target.kind !== 'internet-gateway' || isDefault !== 'ipv4') return [];
  const attachments = core
    .resourcesOf('AWS::EC2::VPCGatewayAttachment')
    .filter((each) => names(core, each, 'InternetGatewayId', 'AWS::EC2::InternetGateway') === target.gateway.id);
  return [resource, ...attachments];
}

function associationsOf(core: ModelCore, subnet: Subnet): readonly Resource[] {
  return core
    .resourcesOf('AWS::EC2::SubnetRouteTableAssociation')
    .filter((each) => names(core, each, 'SubnetId', 'AWS::EC2::Subnet') === subnet.id);
}

/** The id of what a property names. */
function names(core: ModelCore, { properties }: Resource, property: string, type: string): string {
  return named(core, core.evaluate.value(properties.get(property)), type).id;
}

/** The rules on a path that are resources of their own; inline ones come and go with their group. */
function groupRulesIn({ attachment }: PathOf, hops: readonly Hop[]): readonly Resource[] {
  // without rules of its own a group starts with the allow-all rule, and whether it ever goes is in doubt
  const narrow = attachment.groups.filter(({ egress }) => egress.found.some(({ inline }) => inline));
  return hops.flatMap((hop) => {
    if (hop.kind !== 'group-allows' || hop.rule.inline) return [];
    const isNarrow = narrow.some(({ egress }) =>
      egress.found.some((each) => each.resource.id === hop.rule.resource.id),
    );
    return hop.direction === 'ingress' || isNarrow ? [hop.rule.resource] : [];
  });
}

/** The other rules of the same group: they may allow the same. */
function rulesBeside(core: ModelCore, rule: Resource): readonly Resource[] {
  const groupOf = (each: Resource) => names(core, each, 'GroupId', 'AWS::EC2::SecurityGroup');
  return core.resourcesOf(rule.type).filter((each) => each.id !== rule.id && groupOf(each) === groupOf(rule));
}
