import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';
import type { Attachment, Endpoint, NatGateway, Path, Route, ServiceUse, Subnet } from '../base/entities.ts';
import { named } from '../base/naming.ts';
import { isOrdered } from '../base/order.ts';
import type { Endpoints } from '../endpoints/endpoints.ts';

/** A way to a service, as the resources of the template without which it would be shut. */
interface PathResources {
  /** What the path engine calls it. */
  readonly via: string;
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
 * that it would have to depend on. None where another way to the same service is there in time.
 */
export function missingDependencies(
  core: ModelCore,
  endpoints: Endpoints,
  by: Resource,
  of: PathOf,
): readonly Resource[] {
  if (!of.path.reached) return [];
  const { via, hops } = of.path;
  // what another stack holds is no matter of DependsOn
  const isLoose = (resource: Resource) => resource.node.stack === by.node.stack && !isOrdered(core, by, resource);
  const candidates = candidatesOf(core, endpoints, of).map((candidate) => ({
    ...candidate,
    loose: candidate.resources.filter(isLoose),
  }));
  const candidate = candidates.find((each) => each.via === via);
  const isInTime = candidates.some((each) => each.loose.length === 0 && each !== candidate);
  if (candidate === undefined || isInTime) return [];
  const rules = groupRulesIn(core, of, hops).filter(
    (rule) => isLoose(rule) && !rulesBeside(core, rule).some((other) => !isLoose(other)),
  );
  const loose = [...new Set([...candidate.loose, ...rules])];
  return loose.filter((resource) => !loose.some((other) => isOrdered(core, other, resource)));
}

/** The ways to a service that the template shows: open, or nearly so. */
function candidatesOf(core: ModelCore, endpoints: Endpoints, { subnet, use }: PathOf): readonly PathResources[] {
  const own = associationsOf(core, subnet);
  const routes = subnet.routes.known ? subnet.routes.value.routes.found : [];
  const throughNat = routes.flatMap((route): PathResources[] => {
    if (route.target.kind !== 'nat-gateway' || route.isDefault !== 'ipv4') return [];
    const { nat } = route.target;
    return [{ via: `NAT gateway ${nat.name}`, resources: [...own, route.resource, ...piecesOfNat(core, nat)] }];
  });
  const wanted = [use.endpoint, ...use.alternatives];
  const found = subnet.vpc.known ? endpoints.in(subnet.vpc.value).found : [];
  const throughEndpoints = found.flatMap((endpoint): PathResources[] => {
    const { service, type, resource } = endpoint;
    if (resource === undefined || !service.known || !wanted.includes(service.value) || !type.known) return [];
    if (type.value === 'Interface') return [{ via: `interface endpoint ${endpoint.name}`, resources: [resource] }];
    return isOnTable(endpoint, subnet)
      ? [{ via: `gateway endpoint ${endpoint.name}`, resources: [...own, resource] }]
      : [];
  });
  return [...throughNat, ...throughEndpoints];
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

const ruleTypes = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'];

/** The rules on a path that are resources of their own; inline ones come and go with their group. */
function groupRulesIn(core: ModelCore, { attachment }: PathOf, hops: readonly { readonly place: object }[]) {
  return ruleTypes.flatMap((type) => {
    const rules = core.resourcesOf(type).filter((rule) => {
      const place = JSON.stringify(rule.at());
      return hops.some((hop) => JSON.stringify(hop.place) === place);
    });
    // without rules of its own a group starts with the allow-all rule, and whether it ever goes is in doubt
    const narrow = attachment.groups.filter(({ egress }) => egress.found.some(({ inline }) => inline));
    return type === ruleTypes[0]
      ? rules
      : rules.filter(({ id }) => narrow.some(({ egress }) => egress.found.some((each) => each.resource.id === id)));
  });
}

/** The other rules of the same group: they may let the same through. */
function rulesBeside(core: ModelCore, rule: Resource): readonly Resource[] {
  const groupOf = (each: Resource) => names(core, each, 'GroupId', 'AWS::EC2::SecurityGroup');
  return core.resourcesOf(rule.type).filter((each) => each.id !== rule.id && groupOf(each) === groupOf(rule));
}
