import { Evaluator } from '../template/evaluate/evaluator.ts';
import type { Scenario } from '../template/scenario/scenario.ts';
import type { Template } from '../template/template.ts';
import type { ModelCore } from './base/core.ts';
import type { LambdaFunction, Vpc } from './base/entities.ts';
import { existence } from './base/existence.ts';
import { acrossScenarios, idOf, lazy, rememberBy } from './base/lazy.ts';
import { isOrdered } from './base/order.ts';
import { retentionOf } from './base/retention.ts';
import { readEndpoints } from './endpoints/endpoints.ts';
import { isReachableWithoutPrivateDns } from './endpoints/private-dns.ts';
import { edgeUsesOf } from './functions/edge-uses.ts';
import { eniUsersOf } from './functions/eni-users.ts';
import { readFunctions } from './functions/functions.ts';
import { mayHoldFunctions } from './functions/in-vpc.ts';
import { effectiveEgressOf } from './groups/effective-egress.ts';
import { allowsAllEgress, allowsAnyEgress, allowsEgressToInternet } from './groups/egress.ts';
import { readSecurityGroups } from './groups/security-groups.ts';
import { eniPermissionsOf } from './identity/eni-permissions.ts';
import { roleCreatedWith, roleNamed, rolesOf } from './identity/roles.ts';
import { resourcesIn } from './identity/statement-match.ts';
import type { Entities, Model } from './model.ts';
import { readAddresses, usableAddressesOf } from './network/addresses.ts';
import { areDefinitelyDistinct } from './network/definitely-distinct.ts';
import { encryptionControlsOf } from './network/encryption-control.ts';
import { readNetwork } from './network/network.ts';
import { readPublicAccess } from './network/public-access.ts';
import { routingKeyOf } from './network/routing-key.ts';
import { readServiceNetworks } from './network/service-networks.ts';
import { isSameZone } from './network/zones.ts';
import { admitsPollers } from './pollers/groups.ts';
import { addedLater } from './reach/added-later.ts';
import { missingDependencies } from './reach/missing-dependencies.ts';
import { natInstances } from './reach/nat-instance.ts';
import { natToInternet } from './reach/nat-to-internet.ts';
import { readPaths } from './reach/paths.ts';
import { pathsFrom } from './reach/paths-from.ts';
import { isReachedPrivately } from './reach/private-address.ts';
import { stoppedUses } from './reach/stopped-uses.ts';
import { vpcResourcesUsedBy } from './usage/in-vpc/databases.ts';
import { mountsOf } from './usage/in-vpc/mounts.ts';
import { privateAddressesHeldBy } from './usage/in-vpc/private-addresses.ts';
import { vpcTargetOf } from './usage/in-vpc/vpc-targets.ts';
import { internetHostsCalledBy } from './usage/internet/internet-hosts.ts';
import { privateAnswersFor } from './usage/internet/private-answers.ts';
import { publicApisHeldBy, visibilityOfApis } from './usage/internet/public-apis.ts';
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
    ),
  );

  const attachedFunctions = lazy(() =>
    functions().all.flatMap((fn) =>
      fn.attachment.known &&
      fn.attachment.value !== undefined &&
      fn.attachment.value.oneList === undefined &&
      !fn.usesManagedInstances
        ? [{ fn, attachment: fn.attachment.value }]
        : [],
    ),
  );

  const networkedFunctions = lazy(() =>
    functions().all.flatMap((fn) =>
      fn.network.known && fn.network.value !== undefined ? [{ fn, network: fn.network.value }] : [],
    ),
  );

  const from = pathsFrom(core, endpoints, paths);
  const ownUses = rememberBy(idOf, (fn: LambdaFunction) =>
    acrossScenarios(core, `uses of ${fn.id}`, () => servicesUsedBy(core, fn)),
  );
  const uses = decideShared({
    core,
    functionOf(id) {
      const resource = template.resources.get(id);
      return resource !== undefined && /^AWS::(?:Lambda|Serverless)::Function$/.test(resource.type)
        ? functions().of(resource)
        : undefined;
    },
    usesOf: (fn) => ownUses(fn),
    pathOf: from.toService,
  });
  const permissions = rememberBy(idOf, (fn: LambdaFunction) => eniPermissionsOf(core, fn));

  const addressesIn = readAddresses(core, () => functions().enis);
  const sendsIpv6 = lazy(() =>
    attachedFunctions().some(({ attachment }) => !attachment.dualStack.known || attachment.dualStack.value),
  );

  const usesStoppedAt = stoppedUses(networkedFunctions, (fn) => uses(fn).found, from);

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

  const model: Model = {
    template,
    evaluate,
    exists,
    resourcesOf,
    entities: (kind) => readers[kind](),
    get attachedFunctions() {
      return attachedFunctions();
    },
    get networkedFunctions() {
      return networkedFunctions();
    },
    functionOf: (resource) => functions().of(resource),
    get enis() {
      return functions().enis;
    },
    usersOf: (group) => groups().usersOf(group),
    eventSourcesOf: (fn) => functions().eventSourcesOf(fn),
    servicesUsedBy: uses,
    reachesAnyService: rememberBy(idOf, (fn: LambdaFunction) =>
      reachesAnyService({ core, pathToInternet: from.toInternet, endpointsIn: (vpc) => endpoints().in(vpc) }, fn),
    ),
    customResourcesOf: (fn) => customResourcesOf(core, fn),
    onlyDeploys: (fn) => onlyDeploys(core, fn),
    isProviderFramework: ({ resource }) => isProviderFramework(resource),
    pathToService: from.toService,
    missingDependencies: (by, of) => missingDependencies(core, endpoints(), by, of),
    addedLater: (block, earlier) => addedLater(core, block, earlier),
    usesStoppedAt,
    pathToInternet: from.toInternet,
    pathToTarget: from.toTarget,
    isReachedPrivately,
    natToInternet,
    allowsAnyEgress,
    allowsAllEgress,
    allowsEgressToInternet,
    admitsPollers,
    vpcResourcesUsedBy: (fn) => vpcResourcesUsedBy(core, fn, network(), groups(), functions().of),
    privateAddressesHeldBy: (fn) => privateAddressesHeldBy(core, fn),
    mountsOf: (fn) => mountsOf(core, fn, network(), groups()),
    internetHostsCalledBy: (fn) => internetHostsCalledBy(core, fn),
    privateAnswersFor: (subnet, use) => privateAnswersFor(core, (vpc) => endpoints().in(vpc), subnet, use),
    publicApisHeldBy: (fn) => publicApisHeldBy(core, fn),
    visibilityOfApis: (fn, endpoint) => visibilityOfApis(core, fn, endpoint),
    isSameZone,
    mayHoldFunctions: rememberBy(idOf, (vpc: Vpc) =>
      mayHoldFunctions(core, network(), vpc, [...functions().all, ...functions().eventSources]),
    ),
    encryptionControlsOf: (vpc) => encryptionControlsOf(core, vpc),
    endpointsIn: (vpc) => endpoints().in(vpc),
    isReachableWithoutPrivateDns: (endpoint) => isReachableWithoutPrivateDns(endpoint, (vpc) => endpoints().in(vpc)),
    eniUsersOf: (fn) => eniUsersOf(fn, functions().eventSourcesOf(fn)),
    eniPermissionsOf: permissions,
    effectiveEgressOf: (set) =>
      effectiveEgressOf(set, {
        template,
        usersOf: groups().usersOf,
        admissionsOf: groups().admissionsOf,
        sendsIpv6: sendsIpv6(),
      }),
    routingKeyOf: (subnet) => routingKeyOf(core, (vpc) => endpoints().in(vpc), subnet),
    addressesIn,
    usableAddressesOf,
    resourcesIn: (statement) => resourcesIn(core, statement),
    edgeUsesOf: (fn) => edgeUsesOf(core, fn),
    globalStsReasonOf: (fn) => globalStsReasonOf(core, fn),
    areDefinitelyDistinct,
    isOrdered: (later, earlier) => isOrdered(core, later, earlier),
    retentionOf: (resource, attribute) => retentionOf(core, resource, attribute),
  };
  return model;
}
