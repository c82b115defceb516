import { type Language, sayIn } from '../language/in-words.ts';
import { type Clause, type Named, nameOf, type Sentence, said } from '../language/sentence.ts';
import type { Answer } from '../model/base/answer.ts';
import type { Endpoint, Eni, LambdaFunction, Role, SecurityGroup, Subnet, Vpc } from '../model/base/entities.ts';
import { distinct } from '../model/base/grouped-by.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import type { Resource } from '../template/resource.ts';
import { distinctOverScenarios } from '../template/scenario/distinct.ts';
import type { Template } from '../template/template.ts';
import { pathText, routeText, ruleText } from './show-model.ts';
import { resourceTexts as texts, viewTexts } from './texts.ts';

/** What a resource is for the network, in some combinations of conditions. */
export interface ResourceFacts {
  readonly kind: keyof typeof texts.kinds;
  /** In which combinations of conditions; absent when in all. */
  readonly when?: string;
  /** One clause each. */
  readonly facts: readonly string[];
}

/** Describes a resource in each form that it takes in the scenarios of its template; nothing for kinds with no part in the network. */
export function describeResource(
  template: Template,
  resource: Resource,
  language?: Language,
): readonly ResourceFacts[] {
  const { outcomes } = distinctOverScenarios(
    template,
    (scenario): readonly ResourceFacts[] => {
      const model = buildModel(template, scenario);
      return model.exists(resource) ? factsOf(model, resource, language) : [];
    },
    undefined,
    language,
  );
  return outcomes.map(({ item, when }) => (when === undefined ? item : { ...item, when }));
}

function factsOf(model: Model, resource: Resource, language: Language | undefined): readonly ResourceFacts[] {
  const is = (entity: { readonly resource?: Resource | undefined }) => entity.resource?.id === resource.id;
  const fn = model.entities('function').find(is);
  if (fn !== undefined) return [{ kind: 'function', facts: ofFunction(model, fn, language) }];
  const group = model.entities('securityGroup').find(is);
  if (group !== undefined) return [{ kind: 'group', facts: ofGroup(model, group, language) }];
  const subnet = model.entities('subnet').find(is);
  if (subnet !== undefined) return [{ kind: 'subnet', facts: ofSubnet(model, subnet, language) }];
  const vpc = model.entities('vpc').find(is);
  if (vpc !== undefined) return [{ kind: 'vpc', facts: ofVpc(model, vpc, language) }];
  const endpoint = model.entities('endpoint').find(is);
  if (endpoint !== undefined) return [{ kind: 'endpoint', facts: ofEndpoint(model, endpoint, language) }];
  const role = model.entities('role').find(is);
  return role === undefined ? [] : [{ kind: 'role', facts: ofRole(model, role, language) }];
}

function ofFunction(model: Model, fn: LambdaFunction, language: Language | undefined): readonly string[] {
  const say = sayIn(language);
  const { attachment } = fn;
  if (!attachment.known) return [say(texts.attachmentUnknown, { reason: reasonOf(attachment) })];
  if (attachment.value === undefined) return [say(texts.ownNetwork)];
  const { subnets, groups } = attachment.value;
  return [
    say(texts.inWith, { subnets: named(subnets), groups: named(groups) }),
    enisText(enisOf(model, fn), fn, language),
    ...model.servicesUsedBy(fn).found.flatMap((use) =>
      subnets.map((subnet) => {
        const path = pathText(model, fn, subnet, use, language);
        return say(texts.pathFrom, { service: use.service, subnet, path });
      }),
    ),
    say(texts.role, { role: clauseOf(fn.role, nameOf) }),
  ];
}

function ofGroup(model: Model, group: SecurityGroup, language: Language | undefined): readonly string[] {
  const say = sayIn(language);
  const enis = model.enis.filter(({ groups }) => groups.some(({ id }) => id === group.id));
  const users = model.usersOf(group).found;
  return [
    users.length === 0 ? say(texts.usedByNothing) : say(texts.usedBy, { users: named(users) }),
    ...(enis.length === 0 ? [] : [say(texts.onEnis, { count: enis.length })]),
    ...group.ingress.found.map((rule) => say(texts.inbound, { rule: ruleText(rule, language) })),
    ...(group.hasDefaultEgress
      ? [say(texts.outbound, { rule: said(viewTexts.everythingByDefault) })]
      : group.egress.found.map((rule) => say(texts.outbound, { rule: ruleText(rule, language) }))),
  ];
}

function ofSubnet(model: Model, subnet: Subnet, language: Language | undefined): readonly string[] {
  const say = sayIn(language);
  const enis = model.enis.filter((eni) => eni.subnet.id === subnet.id);
  const { routes } = subnet;
  const usable = clauseOf(model.usableAddressesOf(subnet), String);
  return [
    ...(enis.length === 0 ? [say(texts.noEni)] : []),
    ...enis.map((eni) => say(texts.eniWithOf, { groups: named(eni.groups), users: named(eni.users) })),
    say(texts.addressesUsable, { cidr: clauseOf(subnet.cidr, String), usable }),
    say(texts.routeTable, { table: clauseOf(routes, nameOf) }),
    ...(routes.known
      ? routes.value.routes.found.map((route) => say(texts.route, { route: routeText(route, language) }))
      : []),
    say(texts.networkAcl, { acl: clauseOf(subnet.networkAcl, nameOf) }),
  ];
}

function ofVpc(model: Model, vpc: Vpc, language: Language | undefined): readonly string[] {
  const say = sayIn(language);
  const enis = model.enis.filter(({ subnet }) => subnet.vpc.known && subnet.vpc.value.id === vpc.id);
  const { found: cidrs } = vpc.cidrs;
  return [
    say(texts.addresses, { cidrs: cidrs.length === 0 ? said(texts.none) : cidrs }),
    enis.length === 0 ? say(texts.noEnis) : say(texts.enisOfLambda, { count: enis.length }),
    ...model.endpointsIn(vpc).found.map((endpoint) => {
      const [service, type] = [clauseOf(endpoint.service, String), clauseOf(endpoint.type, String)];
      return say(texts.endpoint, { endpoint, service, type });
    }),
    say(texts.dns, { support: clauseOf(vpc.dnsSupport, String), hostnames: clauseOf(vpc.dnsHostnames, String) }),
  ];
}

function ofEndpoint(model: Model, endpoint: Endpoint, language: Language | undefined): readonly string[] {
  const say = sayIn(language);
  const callers = model.networkedFunctions.flatMap(({ fn, network }) => {
    const uses = model
      .servicesUsedBy(fn)
      .found.filter(({ endpoint: name }) => endpoint.service.known && name === endpoint.service.value);
    return uses.length > 0 && network.subnets.some((subnet) => isReachedBy(model, fn, subnet, uses)) ? [fn] : [];
  });
  return [
    say(texts.endpointFor, {
      type: clauseOf(endpoint.type, String),
      service: clauseOf(endpoint.service, String),
      privateDns: clauseOf(endpoint.privateDns, String),
    }),
    callers.length === 0 ? say(texts.reachedByNone) : say(texts.reachedBy, { functions: named(callers) }),
    ...(endpoint.subnets.length > 0 ? [say(texts.in, { subnets: named(endpoint.subnets) })] : []),
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

function ofRole(model: Model, role: Role, language: Language | undefined): readonly string[] {
  const say = sayIn(language);
  const functions = model.entities('function').filter((fn) => fn.role.known && fn.role.value.id === role.id);
  const inVpc = functions.find((fn) => fn.attachment.known && fn.attachment.value !== undefined);
  const permissions = inVpc && model.eniPermissionsOf(inVpc);
  return [
    functions.length === 0 ? say(texts.noFunctionHasIt) : say(texts.roleOf, { functions: named(functions) }),
    ...(permissions === undefined ? [] : [say(texts.interfaces, { permissions: permissionsClause(permissions) })]),
  ];
}

function permissionsClause(permissions: ReturnType<Model['eniPermissionsOf']>): Sentence {
  if (!permissions.known) return said(viewTexts.notKnownBecause, { reason: reasonOf(permissions) });
  const { missing, narrowed, withheld, whyIncomplete } = permissions.value;
  const actions = [...new Set([...missing, ...narrowed.keys(), ...withheld.map(({ action }) => action)])];
  if (actions.length === 0) return said(texts.mayManage);
  return said(whyIncomplete.length > 0 ? texts.lacksPerhaps : texts.lacks, { actions });
}

/** How many ENIs a function has, and who shares them: `2 ENIs, shared with Billing`. */
export function enisText(enis: readonly Eni[], fn: LambdaFunction, language?: Language): string {
  const others = distinct(enis.flatMap(({ users }) => users)).filter(({ id }) => id !== fn.id);
  const counted = enisClause(enis);
  const say = sayIn(language);
  return others.length === 0
    ? say(texts.notShared, { enis: counted })
    : say(texts.sharedWith, { enis: counted, users: named(others) });
}

function enisClause(enis: readonly Eni[]): Sentence {
  const lists = enis.flatMap(({ subnet }) => (subnet.many ? [subnet] : []));
  const known = enis.length - lists.length;
  const counted = known === 0 ? said(texts.noEnisOfIt) : said(texts.enis, { count: known });
  if (lists.length === 0) return counted;
  const each = said(texts.oneInEach, { lists: named(lists) });
  return known === 0 ? each : said(texts.enisAndEach, { enis: counted, each });
}

/** The ENIs that a function uses. */
export function enisOf(model: Model, fn: LambdaFunction): readonly Eni[] {
  return model.enis.filter(({ users }) => users.some(({ id }) => id === fn.id));
}

/** Names of entities for a sentence: of none it says so. */
function named(entities: readonly Pick<Named, 'name' | 'called'>[]): Sentence | readonly (string | Sentence)[] {
  const names = new Map(entities.map((entity) => [entity.name, nameOf(entity)]));
  return names.size === 0 ? said(texts.none) : [...names.values()];
}

function clauseOf<T>(answer: Answer<T>, show: (value: T) => Clause): Clause {
  return answer.known ? show(answer.value) : said(texts.notKnown, { reason: reasonOf(answer) });
}

function reasonOf(answer: Answer<unknown> & { readonly known: false }): Clause {
  return answer.because[0]?.because ?? said(texts.noReason);
}
