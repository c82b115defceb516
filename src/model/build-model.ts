import { Evaluator } from '../template/evaluate/evaluator.ts';
import type { Scenario } from '../template/scenario/scenario.ts';
import type { Template } from '../template/template.ts';
import type { ModelCore } from './base/core.ts';
import type { LambdaFunction, SecurityGroup, Vpc } from './base/entities.ts';
import { existence } from './base/existence.ts';
import { acrossScenarios, idOf, lazy, rememberBy, whenAsked } from './base/lazy.ts';
import { isOrdered } from './base/order.ts';
import { retentionOf } from './base/retention.ts';
import { readCollectionEndpoints } from './endpoints/collection-endpoints.ts';
import { type Endpoints, readEndpoints } from './endpoints/endpoints.ts';
import { isReachableWithoutPrivateDns } from './endpoints/private-dns.ts';
import { edgeUsesOf } from './functions/edge-uses.ts';
import { eniUsersOf } from './functions/eni-users.ts';
import { type Functions, readFunctions } from './functions/functions.ts';
import { mayHoldFunctions } from './functions/in-vpc.ts';
import { isInDefaultVpcBeside } from './groups/default-vpc.ts';
import { effectiveEgressOf } from './groups/effective-egress.ts';
import { allowsAllEgress, allowsAnyEgress, allowsEgressToInternet } from './groups/egress.ts';
import { readSecurityGroups, type SecurityGroups } from './groups/security-groups.ts';
import { eniPermissionsOf } from './identity/eni-permissions.ts';
import { roleCreatedWith, roleNamed, rolesOf } from './identity/roles.ts';
import { resourcesIn } from './identity/statement-match.ts';
import type { Entities, Model } from './model.ts';
import { readAddresses, usableAddressesOf } from './network/addresses.ts';
import { areDefinitelyDistinct } from './network/definitely-distinct.ts';
import { encryptionControlsOf } from './network/encryption-control.ts';
import { type Network, readNetwork } from './network/network.ts';
import { readPublicAccess } from './network/public-access.ts';
import { routingKeyOf } from './network/routing/routing-key.ts';
import { readServiceNetworks } from './network/service-networks.ts';
import { isSameZone } from './network/zones.ts';
import { admitsPollers } from './pollers/groups.ts';
import { addedLater } from './reach/added-later.ts';
import { missingDependencies } from './reach/missing-dependencies.ts';
import { natInstances } from './reach/nat-instance.ts';
import { natToInternet } from './reach/nat-to-internet.ts';
import { type Paths, readPaths } from './reach/paths.ts';
import { type PathsFrom, pathsFrom } from './reach/paths-from.ts';
import { isReachedPrivately } from './reach/private-address.ts';
import { stoppedUses } from './reach/stopped-uses.ts';
import { codeOf } from './usage/deployed-code/function-code.ts';
import { vpcResourcesUsedBy } from './usage/in-vpc/databases.ts';
import { mountsOf } from './usage/in-vpc/mounts.ts';
import { outsideRotations, privateAddressesHeldBy } from './usage/in-vpc/private-addresses.ts';
import { decideSharedTargets } from './usage/in-vpc/shared-targets.ts';
import { vpcTargetOf } from './usage/in-vpc/vpc-targets.ts';
import { internetHostsCalledBy } from './usage/internet/internet-hosts.ts';
import { privateAnswersFor } from './usage/internet/private-answers.ts';
import { publicApisHeldBy, visibilityOfApis } from './usage/internet/public-apis.ts';
import { userPoolDomain } from './usage/internet/user-pools.ts';
import { reachesAnyService } from './usage/services/any-service.ts';
import { customResourcesOf, isProviderFramework } from './usage/services/custom-resources.ts';
import { onlyDeploys } from './usage/services/deployment-only.ts';
import { globalStsReasonOf } from './usage/services/global-sts.ts';
import { servicesUsedBy } from './usage/services/services.ts';
import { decideShared } from './usage/services/shared-uses.ts';

/**
 * The network and the identities of a template in one scenario. Nothing is read before it is asked for.
 */
export function buildModel(template: Template, scenario: Scenario): Model {
  const evaluate = new Evaluator(template, scenario);
  const exists = existence(template, evaluate);
  const resourcesOf = (type: string) => template.ofType(type).filter(exists);
  const core: ModelCore = { template, evaluate, exists, resourcesOf };
  const rooms = readRooms(core);
  const { functions } = rooms;
  const attachedFunctions = lazy(() => attachedAmong(functions().all));
  const networkedFunctions = lazy(() => networkedAmong(functions().all));
  const paths = pathsFrom(core, rooms.endpoints, rooms.paths);

  const own = {
    entities: entitiesOf(core, rooms),
    ...core,
    ...onFunctions(core, rooms),
    ...onUses(core, rooms, paths, networkedFunctions),
    ...onPaths(core, rooms, paths),
    ...onNetwork(core, rooms),
    ...onGroups(core, rooms, attachedFunctions),
    ...onIdentity(core),
    ...onOrder(core),
  };
  return modelWith(own, { attachedFunctions, networkedFunctions, enis: () => functions().enis });
}

const modelWith = whenAsked<Model>();

/** What is read of a template, each part when something asks for it. */
interface Rooms {
  network(): Network;
  groups(): SecurityGroups;
  endpoints(): Endpoints;
  functions(): Functions;
  paths(): Paths;
}

function readRooms(core: ModelCore): Rooms {
  const network = lazy(() => readNetwork(core));
  const groups = lazy(() => readSecurityGroups(core, network()));
  const endpoints = lazy(() => readEndpoints(core, network(), groups()));
  const functions = lazy(() =>
    readFunctions(
      core,
      network(),
      groups(),
      (role) => roleNamed(core, role),
      (creator) => roleCreatedWith(core, creator),
    ),
  );
  const paths = lazy(() =>
    readPaths(
      core,
      endpoints(),
      {
        publicAccess: readPublicAccess(core, network()),
        nats: natInstances(core, (resource) => vpcTargetOf(core, resource, network(), groups())),
      },
      readServiceNetworks(core, network(), groups()),
      readCollectionEndpoints(core, network(), groups()),
    ),
  );
  return { network, groups, endpoints, functions, paths };
}

function entitiesOf(core: ModelCore, { network, groups, endpoints, functions }: Rooms): Model['entities'] {
  const readers: { readonly [Kind in keyof Entities]: () => readonly Entities[Kind][] } = {
    vpc: () => network().vpcs,
    subnet: () => network().subnets,
    routeTable: () => network().routeTables,
    natGateway: () => network().natGateways,
    securityGroup: () => groups().all,
    endpoint: () => endpoints().all,
    function: () => functions().all,
    eventSource: () => functions().eventSources,
    role: () => rolesOf(core),
  };
  return (kind) => readers[kind]();
}

function attachedAmong(functions: readonly LambdaFunction[]): Model['attachedFunctions'] {
  return functions.flatMap((fn) =>
    fn.attachment.known &&
    fn.attachment.value !== undefined &&
    fn.attachment.value.oneList === undefined &&
    !fn.usesManagedInstances
      ? [{ fn, attachment: fn.attachment.value }]
      : [],
  );
}

function networkedAmong(functions: readonly LambdaFunction[]): Model['networkedFunctions'] {
  return functions.flatMap((fn) =>
    fn.network.known && fn.network.value !== undefined ? [{ fn, network: fn.network.value }] : [],
  );
}

function onFunctions(core: ModelCore, { functions }: Rooms) {
  return {
    functionOf: (resource) => functions().of(resource),
    eventSourcesOf: (fn) => functions().eventSourcesOf(fn),
    eniUsersOf: (fn) => eniUsersOf(fn, functions().eventSourcesOf(fn)),
    customResourcesOf: (fn) => customResourcesOf(core, fn),
    onlyDeploys: (fn) => onlyDeploys(core, fn),
    isProviderFramework: ({ resource }) => isProviderFramework(resource),
    edgeUsesOf: (fn) => edgeUsesOf(core, fn),
  } satisfies Partial<Model>;
}

/** What functions call: services, hosts, and what is in their networks. */
function onUses(
  core: ModelCore,
  { network, groups, endpoints, functions }: Rooms,
  paths: PathsFrom,
  networkedFunctions: () => Model['networkedFunctions'],
) {
  const ownUses = rememberBy(idOf, (fn: LambdaFunction) =>
    acrossScenarios(core, `uses of ${fn.id}`, () => servicesUsedBy(core, fn)),
  );
  const functionOf = (id: string) => {
    const resource = core.template.resources.get(id);
    return resource !== undefined && /^AWS::(?:Lambda|Serverless)::Function$/.test(resource.type)
      ? functions().of(resource)
      : undefined;
  };
  const uses = decideShared({
    core,
    functionOf,
    usesOf: (fn) => ownUses(fn),
    pathOf: paths.toService,
  });
  const endpointsIn = (vpc: Vpc) => endpoints().in(vpc);
  return {
    codeOf: (fn) => codeOf(core, fn),
    servicesUsedBy: uses,
    usesStoppedAt: stoppedUses(networkedFunctions, (fn) => uses(fn).found, paths),
    reachesAnyService: rememberBy(idOf, (fn: LambdaFunction) =>
      reachesAnyService({ core, pathToInternet: paths.toInternet, endpointsIn }, fn),
    ),
    globalStsReasonOf: (fn) => globalStsReasonOf(core, fn),
    vpcResourcesUsedBy: decideSharedTargets({
      functionOf,
      usesOf: (fn) => vpcResourcesUsedBy(core, fn, network(), groups(), functions().of),
      pathOf: paths.toTarget,
    }),
    outsideRotations: () => outsideRotations(core),
    privateAddressesHeldBy: (fn) => privateAddressesHeldBy(core, fn),
    mountsOf: (fn) => mountsOf(core, fn, network(), groups()),
    internetHostsCalledBy: (fn) =>
      internetHostsCalledBy(core, fn, (resource) => vpcTargetOf(core, resource, network(), groups())),
    privateAnswersFor: (subnet, use) => privateAnswersFor(core, endpointsIn, subnet, use),
    publicApisHeldBy: (fn) => publicApisHeldBy(core, fn),
    visibilityOfApis: (fn, endpoint) => visibilityOfApis(core, fn, endpoint),
    userPoolDomain: () => userPoolDomain(core),
  } satisfies Partial<Model>;
}

function onPaths(core: ModelCore, { endpoints }: Rooms, { toService, toInternet, toTarget }: PathsFrom) {
  return {
    pathToService: toService,
    pathToInternet: toInternet,
    pathToTarget: toTarget,
    natToInternet,
    isReachedPrivately,
    missingDependencies: (by, of) => missingDependencies(core, endpoints(), by, of),
    addedLater: (block, earlier) => addedLater(core, block, earlier),
  } satisfies Partial<Model>;
}

function onNetwork(core: ModelCore, { network, endpoints, functions }: Rooms) {
  const endpointsIn = (vpc: Vpc) => endpoints().in(vpc);
  return {
    endpointsIn,
    isReachableWithoutPrivateDns: (endpoint) => isReachableWithoutPrivateDns(endpoint, endpointsIn),
    routingKeyOf: (subnet) => routingKeyOf(core, endpointsIn, subnet),
    addressesIn: readAddresses(core, () => functions().enis),
    usableAddressesOf,
    isSameZone,
    mayHoldFunctions: rememberBy(idOf, (vpc: Vpc) =>
      mayHoldFunctions(core, network(), vpc, [...functions().all, ...functions().eventSources]),
    ),
    encryptionControlsOf: (vpc) => encryptionControlsOf(core, vpc),
    areDefinitelyDistinct,
  } satisfies Partial<Model>;
}

function onGroups(core: ModelCore, { groups }: Rooms, attachedFunctions: () => Model['attachedFunctions']) {
  const { template } = core;
  const sendsIpv6 = lazy(() =>
    attachedFunctions().some(({ attachment }) => !attachment.dualStack.known || attachment.dualStack.value),
  );
  // most functions have the groups of others
  const idsOf = (set: readonly SecurityGroup[]) => set.map(idOf).join(' ');
  return {
    usersOf: (group) => groups().usersOf(group),
    allowsAnyEgress: rememberBy(idsOf, (set) => allowsAnyEgress(set)),
    allowsAllEgress,
    allowsEgressToInternet,
    admitsPollers,
    isInDefaultVpcBeside: (group, vpc) => isInDefaultVpcBeside(core, group, vpc),
    effectiveEgressOf: rememberBy(idsOf, (set) =>
      effectiveEgressOf(set, {
        template,
        usersOf: groups().usersOf,
        admissionsOf: groups().admissionsOf,
        sendsIpv6: sendsIpv6(),
      }),
    ),
  } satisfies Partial<Model>;
}

function onIdentity(core: ModelCore) {
  return {
    eniPermissionsOf: rememberBy(idOf, (fn: Pick<LambdaFunction, 'id' | 'role'>) => eniPermissionsOf(core, fn)),
    resourcesIn: (statement) => resourcesIn(core, statement),
  } satisfies Partial<Model>;
}

/** In which order resources are created and deleted, and which stay. */
function onOrder(core: ModelCore) {
  return {
    isOrdered: (later, earlier) => isOrdered(core, later, earlier),
    retentionOf: (resource, attribute) => retentionOf(core, resource, attribute),
  } satisfies Partial<Model>;
}
