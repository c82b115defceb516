import { Evaluator } from '../template/evaluate.ts';
import type { Scenario } from '../template/scenario.ts';
import type { Resource, Template } from '../template/template.ts';
import { type Answer, type Evidence, known, notKnown, type Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { readEndpoints } from './endpoints.ts';
import { eniPermissionsOf } from './eni-permissions.ts';
import { readFunctions } from './functions.ts';
import { lazy } from './lazy.ts';
import type { Model, Things } from './model.ts';
import { readNetwork } from './network.ts';
import { isOrdered } from './order.ts';
import { type Paths, readPaths, type Start } from './paths.ts';
import { roleNamed, rolesOf } from './roles.ts';
import { readSecurityGroups } from './security-groups.ts';
import { servicesUsedBy } from './service-use.ts';
import type { Attachment, LambdaFunction, Path, SecurityGroup, Subnet } from './things.ts';

/** The network and the identities of a template in one scenario. Nothing is read before it is asked for. */
export function buildModel(template: Template, scenario: Scenario): Model {
  const evaluate = new Evaluator(template, scenario);
  const exists = (resource: Resource): boolean => {
    if (resource.condition !== undefined && !evaluate.isTrue(resource.condition)) return false;
    const source = resource.derivedFrom === undefined ? undefined : template.resources.get(resource.derivedFrom);
    return source === undefined || source === resource || exists(source);
  };
  const resourcesOf = (type: string) => template.ofType(type).filter(exists);
  const core: ModelCore = { template, evaluate, exists, resourcesOf };

  const network = lazy(() => readNetwork(core));
  const groups = lazy(() => readSecurityGroups(core, network()));
  const endpoints = lazy(() => readEndpoints(core, network(), groups()));
  const functions = lazy(() => readFunctions(core, network(), groups(), (role) => roleNamed(core, role)));
  const paths = lazy(() => readPaths(core, endpoints()));

  const attachedFunctions = lazy(() =>
    functions().all.flatMap((fn) =>
      fn.attachment.known && fn.attachment.value !== undefined && !fn.usesManagedInstances ? [{ fn, attachment: fn.attachment.value }] : [],
    ),
  );

  const uses = rememberBy((fn: LambdaFunction) => servicesUsedBy(core, fn, functions().eventSourcesOf(fn)));
  const permissions = rememberBy((fn: LambdaFunction) => eniPermissionsOf(core, fn));

  /** Asks for a path from where a function is; the answer is the same for all functions of the same groups and subnet. */
  const from = (ask: (paths: Paths, start: Start) => Answer<Path>, fn: LambdaFunction, subnet: Subnet): Answer<Path> => {
    if (!fn.attachment.known) return notKnown(...fn.attachment.because);
    const attachment: Attachment | undefined = fn.attachment.value;
    if (attachment === undefined) return notKnown({ because: `${fn.name} is in no VPC`, place: fn.place });
    return ask(paths(), { groups: attachment.groups, subnet, attachment });
  };

  const readers: { readonly [Kind in keyof Things]: () => readonly Things[Kind][] } = {
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

  return {
    template,
    evaluate,
    exists,
    resourcesOf,
    things: (kind) => readers[kind](),
    get attachedFunctions() {
      return attachedFunctions();
    },
    get enis() {
      return functions().enis;
    },
    usersOf: (group) => groups().usersOf(group),
    eventSourcesOf: (fn) => functions().eventSourcesOf(fn),
    servicesUsedBy: uses,
    pathToService: (fn, subnet, use) => from((paths, start) => paths.toService(start, use), fn, subnet),
    pathToInternet: (fn, subnet) => from((paths, start) => paths.toInternet(start), fn, subnet),
    natToInternet: (nat) => paths().natToInternet(nat),
    letsAnythingOut,
    endpointsIn: (vpc) => endpoints().in(vpc),
    eniPermissionsOf: permissions,
    isOrdered: (later, earlier) => isOrdered(core, later, earlier),
  };
}

function rememberBy<Thing extends { readonly id: string }, T>(make: (thing: Thing) => T): (thing: Thing) => T {
  const made = new Map<string, { readonly value: T }>();
  return (thing) => {
    const had = made.get(thing.id) ?? { value: make(thing) };
    made.set(thing.id, had);
    return had.value;
  };
}

/** Ranges that stand for "nothing" by custom: a rule that needs to be there, to an address nobody has. */
const nowhere = /^(?:127\.0\.0\.\d+\/32|255\.255\.255\.255\/32|0\.0\.0\.0\/32|::1\/128|0*(?::0*)*:0*1\/128)$/;

/** Whether a set of groups lets anything out to any other machine. */
export function letsAnythingOut(groups: readonly SecurityGroup[]): Answer<boolean> {
  const unknown: Unknown[] = [];
  const evidence: Evidence[] = [];
  for (const group of groups) {
    if (group.hasDefaultEgress) return known(true, { because: `${group.name} has no outbound rule, which lets everything out`, place: group.place });
    for (const rule of group.egress.found) {
      const { peer } = rule;
      if ((peer.kind === 'ipv4' || peer.kind === 'ipv6') && nowhere.test(peer.cidr)) evidence.push({ because: `${group.name} lets traffic out to ${peer.cidr} only`, place: rule.place });
      else if (peer.kind === 'unknown') unknown.push(peer.because);
      else return known(true, { because: `${group.name} has an outbound rule`, place: rule.place });
    }
    if (group.egress.found.length === 0) evidence.push({ because: `${group.name} has an empty SecurityGroupEgress`, place: group.at('Properties', 'SecurityGroupEgress') });
    unknown.push(...group.egress.more);
  }
  return unknown.length > 0 ? notKnown(...unknown) : known(false, ...evidence);
}
