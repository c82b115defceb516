import { Evaluator } from '../template/evaluate/evaluator.ts';
import type { Resource } from '../template/resource.ts';
import type { Scenario } from '../template/scenario/scenario.ts';
import { idIn } from '../template/stacks/stack.ts';
import type { Template } from '../template/template.ts';
import { type Answer, known, notKnown } from './base/answer.ts';
import { componentOf } from './base/causes.ts';
import type { ModelCore } from './base/core.ts';
import type { Caller, LambdaFunction, ServiceUse, Subnet, Vpc } from './base/entities.ts';
import { acrossScenarios, idOf, lazy, rememberBy } from './base/lazy.ts';
import { booleanOf, reasonOf } from './base/naming.ts';
import { isOrdered } from './base/order.ts';
import type { Path } from './base/path.ts';
import { retentionOf } from './base/retention.ts';
import { throughAnswerPolicy } from './endpoints/answer-policy.ts';
import { readEndpoints } from './endpoints/endpoints.ts';
import { throughServicePolicy } from './endpoints/policies.ts';
import { isReachableWithoutPrivateDns } from './endpoints/private-dns.ts';
import { asRoleAllows } from './endpoints/required-by-role.ts';
import { edgeUsesOf } from './functions/edge-uses.ts';
import { eniUsersOf } from './functions/eni-users.ts';
import { readFunctions } from './functions/functions.ts';
import { mayHoldFunctions } from './functions/in-vpc.ts';
import { variablesOf } from './functions/variables.ts';
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
import { throughPolicy } from './pollers/endpoint-policy.ts';
import { admitsPollers } from './pollers/groups.ts';
import { addedLater } from './reach/added-later.ts';
import type { Start } from './reach/candidate-paths.ts';
import { missingDependencies } from './reach/missing-dependencies.ts';
import { natToInternet } from './reach/nat-to-internet.ts';
import { networkContextOf } from './reach/network-context.ts';
import { type Paths, readPaths } from './reach/paths.ts';
import { isReachedPrivately } from './reach/private-address.ts';
import { customResourcesOf, isProviderFramework } from './usage/custom-resources.ts';
import { vpcResourcesUsedBy } from './usage/databases.ts';
import { onlyDeploys } from './usage/deployment-only.ts';
import { internetHostsCalledBy } from './usage/internet-hosts.ts';
import { mountsOf } from './usage/mounts.ts';
import { privateAddressesHeldBy } from './usage/private-addresses.ts';
import { publicApisHeldBy, visibilityOfApis } from './usage/public-apis.ts';
import { servicesUsedBy } from './usage/services.ts';
import { settleShared } from './usage/shared-uses.ts';

/**
 * The network and the identities of a template in one scenario. Nothing is read before it is asked for.
 */
export function buildModel(template: Template, scenario: Scenario): Model {
  const evaluate = new Evaluator(template, scenario);
  const exists = (resource: Resource): boolean => {
    const { container: id } = resource.node.stack; // a logical id may be empty
    const container = id === undefined ? undefined : template.resources.get(id);
    if (container !== undefined && !exists(container)) return false;
    if (resource.condition !== undefined && !evaluate.isTrue(resource.condition, resource.node.stack)) return false;
    const source =
      resource.derivedFrom === undefined
        ? undefined
        : template.resources.get(idIn(resource.node.stack, resource.derivedFrom));
    return source === undefined || source === resource || exists(source);
  };
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
    readPaths(core, endpoints(), readPublicAccess(core, network()), readServiceNetworks(core, network(), groups())),
  );

  const attachedFunctions = lazy(() =>
    functions().all.flatMap((fn) =>
      fn.attachment.known && fn.attachment.value !== undefined && !fn.usesManagedInstances
        ? [{ fn, attachment: fn.attachment.value }]
        : [],
    ),
  );

  const networkedFunctions = lazy(() =>
    functions().all.flatMap((fn) =>
      fn.network.known && fn.network.value !== undefined ? [{ fn, network: fn.network.value }] : [],
    ),
  );

  const ownUses = rememberBy(idOf, (fn: LambdaFunction) =>
    acrossScenarios(core, `uses of ${fn.id}`, () => servicesUsedBy(core, fn)),
  );
  const uses = settleShared({
    core,
    functionOf(id) {
      const resource = template.resources.get(id);
      return resource !== undefined && /^AWS::(?:Lambda|Serverless)::Function$/.test(resource.type)
        ? functions().of(resource)
        : undefined;
    },
    usesOf: (fn) => ownUses(fn),
    pathOf: (fn, subnet, use) => pathToService(fn, subnet, use),
  });
  const permissions = rememberBy(idOf, (fn: LambdaFunction) => eniPermissionsOf(core, fn));

  /** Asks for a path from where a function or poller stands. */
  const from = (ask: (paths: Paths, start: Start) => Answer<Path>, caller: Caller, subnet: Subnet): Answer<Path> => {
    const context = networkContextOf(caller);
    return context.known ? ask(paths(), { ...context.value, subnet }) : notKnown(...context.because);
  };

  const addressesIn = readAddresses(core, () => functions().enis);
  const sendsIpv6 = lazy(() =>
    attachedFunctions().some(({ attachment }) => !attachment.dualStack.known || attachment.dualStack.value),
  );

  const fipsOf = (fn: LambdaFunction): Answer<boolean> => {
    // asked for only where somebody set it: an answer is one more question of the scenario
    if (!variablesOf(core, fn).some(({ name }) => name === 'AWS_USE_FIPS_ENDPOINT')) return known(false);
    const value = evaluate.at(fn.resource.properties, 'Environment', 'Variables', 'AWS_USE_FIPS_ENDPOINT');
    const isOn = booleanOf(value);
    return isOn === undefined ? notKnown(reasonOf(value)) : known(isOn);
  };

  // of all functions with the same groups in a subnet, what one reaches the others do
  const serviceFrom = rememberBy(
    ({
      start: { groups, subnet, dualStack, mayHavePublicAddress, usesFips },
      use,
    }: {
      readonly start: Start;
      readonly use: ServiceUse;
    }) =>
      [
        subnet.id,
        mayHavePublicAddress === true,
        dualStack.known ? dualStack.value : '',
        usesFips?.known ? usesFips.value : '',
        use.prefix,
        use.endpoint,
        use.alternatives.join(),
        ...groups.map(({ id }) => id),
      ].join(' '),
    ({ start, use }) => throughServicePolicy(core, endpoints(), start.subnet, use, paths().toService(start, use)),
  );

  const pathToService: Model['pathToService'] = (caller, subnet, use) => {
    if (caller.kind === 'function' && use.purpose === undefined) {
      const context = networkContextOf(caller);
      if (!context.known) return notKnown(...context.because);
      return asRoleAllows(
        core,
        caller,
        use,
        serviceFrom({ start: { ...context.value, subnet, usesFips: fipsOf(caller) }, use }),
      );
    }
    const path = from((paths, start) => paths.toService(start, use), caller, subnet);
    if (use.purpose === 'custom-resource-answer') return throughAnswerPolicy(core, endpoints(), subnet, path);
    return throughPolicy(core, endpoints(), subnet, use, path);
  };

  const stopped = lazy(() =>
    networkedFunctions().flatMap(({ fn, network }) =>
      uses(fn).found.flatMap((use) =>
        network.subnets.flatMap((subnet) => {
          const path = pathToService(fn, subnet, use);
          return path.known && !path.value.reached ? [{ fn, use, component: componentOf(path.value.block).id }] : [];
        }),
      ),
    ),
  );

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
    customResourcesOf: (fn) => customResourcesOf(core, fn),
    onlyDeploys: (fn) => onlyDeploys(core, fn),
    isProviderFramework: ({ resource }) => isProviderFramework(resource),
    pathToService,
    missingDependencies: (by, of) => missingDependencies(core, endpoints(), by, of),
    addedLater: (block, earlier) => addedLater(core, block, earlier),
    usesStoppedAt: ({ id }) => stopped().filter(({ component }) => component === id),
    pathToInternet: (caller, subnet) => from((paths, start) => paths.toInternet(start), caller, subnet),
    pathToTarget: (caller, subnet, target) => from((paths, start) => paths.toTarget(start, target), caller, subnet),
    isReachedPrivately,
    natToInternet,
    allowsAnyEgress,
    allowsAllEgress,
    allowsEgressToInternet,
    admitsPollers,
    vpcResourcesUsedBy: (fn) => vpcResourcesUsedBy(core, fn, network(), groups()),
    privateAddressesHeldBy: (fn) => privateAddressesHeldBy(core, fn),
    mountsOf: (fn) => mountsOf(core, fn, network(), groups()),
    internetHostsCalledBy: (fn) => internetHostsCalledBy(core, fn),
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
    areDefinitelyDistinct,
    isOrdered: (later, earlier) => isOrdered(core, later, earlier),
    retentionOf: (resource, attribute) => retentionOf(core, resource, attribute),
  };
  return model;
}
