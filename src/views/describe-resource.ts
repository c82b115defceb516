import { inWords, listed } from '../language/in-words.ts';
import type { Answer } from '../model/base/answer.ts';
import type { Endpoint, Eni, LambdaFunction, Role, SecurityGroup, Subnet, Vpc } from '../model/base/entities.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { counted } from '../rule/words.ts';
import type { Resource } from '../template/resource.ts';
import { distinctOverScenarios } from '../template/scenario/distinct.ts';
import type { Template } from '../template/template.ts';
import { pathText, routeText, ruleText } from './show-model.ts';

/** What a resource is for the network, in some combinations of conditions. */
export interface ResourceFacts {
  readonly kind: 'function' | 'security group' | 'subnet' | 'VPC' | 'endpoint' | 'role';
  /** In which combinations of conditions; absent when in all. */
  readonly when?: string;
  /** One clause each. */
  readonly facts: readonly string[];
}

/** Describes a resource in each form that it takes in the scenarios of its template; nothing for kinds with no part in the network. */
export function describeResource(template: Template, resource: Resource): readonly ResourceFacts[] {
  const { outcomes } = distinctOverScenarios(template, (scenario): readonly ResourceFacts[] => {
    const model = buildModel(template, scenario);
    return model.exists(resource) ? factsOf(model, resource) : [];
  });
  return outcomes.map(({ item, when }) => (when === undefined ? item : { ...item, when }));
}

function factsOf(model: Model, resource: Resource): readonly ResourceFacts[] {
  const is = (entity: { readonly resource?: Resource | undefined }) => entity.resource?.id === resource.id;
  const fn = model.entities('function').find(is);
  if (fn !== undefined) return [{ kind: 'function', facts: ofFunction(model, fn) }];
  const group = model.entities('securityGroup').find(is);
  if (group !== undefined) return [{ kind: 'security group', facts: ofGroup(model, group) }];
  const subnet = model.entities('subnet').find(is);
  if (subnet !== undefined) return [{ kind: 'subnet', facts: ofSubnet(model, subnet) }];
  const vpc = model.entities('vpc').find(is);
  if (vpc !== undefined) return [{ kind: 'VPC', facts: ofVpc(model, vpc) }];
  const endpoint = model.entities('endpoint').find(is);
  if (endpoint !== undefined) return [{ kind: 'endpoint', facts: ofEndpoint(model, endpoint) }];
  const role = model.entities('role').find(is);
  return role === undefined ? [] : [{ kind: 'role', facts: ofRole(model, role) }];
}

function ofFunction(model: Model, fn: LambdaFunction): readonly string[] {
  const { attachment } = fn;
  if (!attachment.known) return [`its attachment is not known: ${reasonOf(attachment)}`];
  if (attachment.value === undefined) return ["in no VPC: it calls from Lambda's own network"];
  const { subnets, groups } = attachment.value;
  return [
    `in ${names(subnets)} with ${names(groups)}`,
    enisText(enisOf(model, fn), fn),
    ...model
      .servicesUsedBy(fn)
      .found.flatMap((use) =>
        subnets.map((subnet) => `${use.service} from ${subnet.name}: ${pathText(model, fn, subnet, use)}`),
      ),
    `role: ${textOf(fn.role, (role) => role.name)}`,
  ];
}

function ofGroup(model: Model, group: SecurityGroup): readonly string[] {
  const enis = model.enis.filter(({ groups }) => groups.some(({ id }) => id === group.id));
  const users = [...new Set(model.usersOf(group).found.map(({ name }) => name))];
  return [
    users.length === 0 ? 'used by nothing in the templates' : `used by ${names(users.map((name) => ({ name })))}`,
    ...(enis.length === 0 ? [] : [`on ${counted(enis.length, 'ENI')} of Lambda`]),
    ...group.ingress.found.map((rule) => `inbound: ${ruleText(rule)}`),
    ...(group.hasDefaultEgress
      ? ['outbound: all traffic to everywhere, by default']
      : group.egress.found.map((rule) => `outbound: ${ruleText(rule)}`)),
  ];
}

function ofSubnet(model: Model, subnet: Subnet): readonly string[] {
  const enis = model.enis.filter((eni) => eni.subnet.id === subnet.id);
  const { routes } = subnet;
  return [
    ...(enis.length === 0 ? ['no ENI of Lambda'] : []),
    ...enis.map((eni) => `ENI with ${names(eni.groups)}, of ${names(eni.users)}`),
    `addresses: ${textOf(subnet.cidr)}; usable: ${textOf(model.usableAddressesOf(subnet))}`,
    `route table: ${textOf(routes, (table) => table.name)}`,
    ...(routes.known ? routes.value.routes.found.map((route) => `route: ${routeText(route)}`) : []),
    `network ACL: ${textOf(subnet.networkAcl, (acl) => acl.name)}`,
  ];
}

function ofVpc(model: Model, vpc: Vpc): readonly string[] {
  const enis = model.enis.filter(({ subnet }) => subnet.vpc.known && subnet.vpc.value.id === vpc.id);
  return [
    `addresses: ${names(vpc.cidrs.found.map((name) => ({ name })))}`,
    `${counted(enis.length, 'ENI')} of Lambda`,
    ...model
      .endpointsIn(vpc)
      .found.map((endpoint) => `endpoint ${endpoint.name}: ${textOf(endpoint.service)}, ${textOf(endpoint.type)}`),
    `DNS support: ${textOf(vpc.dnsSupport)}; DNS hostnames: ${textOf(vpc.dnsHostnames)}`,
  ];
}

function ofEndpoint(model: Model, endpoint: Endpoint): readonly string[] {
  const callers = model.networkedFunctions.flatMap(({ fn, network }) => {
    const uses = model
      .servicesUsedBy(fn)
      .found.filter(({ endpoint: name }) => endpoint.service.known && name === endpoint.service.value);
    return uses.length > 0 && network.subnets.some((subnet) => isReachedBy(model, fn, subnet, uses)) ? [fn] : [];
  });
  return [
    `${textOf(endpoint.type)} endpoint for ${textOf(endpoint.service)}; private DNS: ${textOf(endpoint.privateDns)}`,
    callers.length === 0 ? 'no function is known to reach the service' : `the service is used by ${names(callers)}`,
    ...(endpoint.subnets.length > 0 ? [`in ${names(endpoint.subnets)}`] : []),
  ];
}

function isReachedBy(
  model: Model,
  fn: LambdaFunction,
  subnet: Subnet,
  uses: ReturnType<Model['servicesUsedBy']>['found'],
) {
  return uses.some((use) => {
    const path = model.pathToService(fn, subnet, use);
    return path.known && path.value.reached;
  });
}

function ofRole(model: Model, role: Role): readonly string[] {
  const functions = model.entities('function').filter((fn) => fn.role.known && fn.role.value.id === role.id);
  const inVpc = functions.find((fn) => fn.attachment.known && fn.attachment.value !== undefined);
  const permissions = inVpc && model.eniPermissionsOf(inVpc);
  return [
    functions.length === 0 ? 'no function has it' : `execution role of ${names(functions)}`,
    ...(permissions === undefined ? [] : [`network interfaces: ${permissionsText(permissions)}`]),
  ];
}

function permissionsText(permissions: ReturnType<Model['eniPermissionsOf']>): string {
  if (!permissions.known) return `not known: ${reasonOf(permissions)}`;
  const { missing, narrowed, withheld, whyIncomplete } = permissions.value;
  const lacking = [...new Set([...missing, ...narrowed.keys(), ...withheld.map(({ action }) => action)])];
  if (lacking.length === 0) return 'it may manage them';
  const perhaps = whyIncomplete.length > 0 ? ', unless what is not shown grants it' : '';
  return `it lacks ${listed(lacking)}${perhaps}`;
}

/** How many ENIs a function has, and who shares them: `2 ENIs, shared with Billing`. */
export function enisText(enis: readonly Eni[], fn: LambdaFunction): string {
  const lists = enis.filter(({ subnet }) => subnet.many);
  const known = enis.length - lists.length;
  const others = new Map(
    enis.flatMap(({ users }) => users.filter(({ id }) => id !== fn.id).map((user) => [user.id, user])),
  );
  const counts = [
    ...(known > 0 || lists.length === 0 ? [counted(known, 'ENI')] : []),
    ...(lists.length > 0 ? [`one ENI in each subnet of ${names(lists.map(({ subnet }) => subnet))}`] : []),
  ];
  const shared = others.size === 0 ? 'not shared' : `shared with ${names([...others.values()])}`;
  return `${counts.join(' and ')}, ${shared}`;
}

export function enisOf(model: Model, fn: LambdaFunction): readonly Eni[] {
  return model.enis.filter(({ users }) => users.some(({ id }) => id === fn.id));
}

function names(entities: readonly { readonly name: string }[]): string {
  return entities.length === 0 ? 'none' : listed([...new Set(entities.map(({ name }) => name))]);
}

function textOf<T>(answer: Answer<T>, show: (value: T) => string = String): string {
  return answer.known ? show(answer.value) : `not known (${reasonOf(answer)})`;
}

function reasonOf(answer: Answer<unknown> & { readonly known: false }): string {
  return inWords(answer.because[0]?.because ?? 'no reason is given');
}
