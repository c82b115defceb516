import { inWords, type Language, nameIn, sayIn } from '../language/in-words.ts';
import { type Clause, type Named, said } from '../language/sentence.ts';
import type { Answer } from '../model/base/answer.ts';
import type { GroupRule, LambdaFunction, Peer, Route, SecurityGroup, Subnet, Zone } from '../model/base/entities.ts';
import { distinct } from '../model/base/grouped-by.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { nameOfTarget } from '../model/network/routing/target-name.ts';
import { causeText } from '../rule/reach/cause-message.ts';
import { throughText } from '../rule/reach/hop-texts.ts';
import { distinctOverScenarios } from '../template/scenario/distinct.ts';
import type { Template } from '../template/template.ts';
import { viewTexts } from './texts.ts';

/** What is known, or why it is not. */
export type Described<T> = T | { readonly unknown: string };

/** The network of a template as it was understood, in one combination of conditions. */
export interface ModelDescription {
  /** In which combinations of conditions; absent when in all. */
  readonly when?: string;
  readonly enis: {
    /** ENIs that are known one by one. */
    readonly count: number;
    /** Lists of unknown length: one ENI for each of their subnets comes on top. */
    readonly oneForEachSubnetOf: readonly string[];
    readonly list: readonly {
      readonly subnet: string;
      readonly groups: readonly string[];
      readonly users: readonly string[];
    }[];
  };
  readonly functions: readonly {
    readonly id: string;
    readonly functionName?: string;
    readonly subnets: readonly string[];
    readonly groups: readonly string[];
    readonly role: Described<string>;
    readonly versions: readonly string[];
    readonly aliases: readonly string[];
    readonly uses: readonly {
      readonly service: string;
      readonly certainty: string;
      readonly because: string;
      readonly paths: Readonly<Record<string, string>>;
    }[];
  }[];
  readonly vpcs: readonly {
    readonly id: string;
    readonly cidrs: readonly string[];
    readonly dnsSupport: Described<boolean>;
    readonly dnsHostnames: Described<boolean>;
    readonly endpoints: readonly {
      readonly id: string;
      readonly service: Described<string>;
      readonly type: Described<string>;
      readonly privateDns: Described<boolean>;
    }[];
  }[];
  readonly subnets: readonly {
    readonly id: string;
    readonly cidr: Described<string>;
    readonly zone: Described<string>;
    readonly routeTable: Described<string>;
    readonly routes: readonly string[];
    readonly networkAcl: Described<string>;
  }[];
  readonly securityGroups: readonly {
    readonly id: string;
    readonly inbound: readonly string[];
    readonly outbound: readonly string[];
    readonly usedBy: readonly string[];
  }[];
}

/** What `show-model` shows: one description for each way in which the network can come out. */
export interface TemplateDescription {
  readonly path: string;
  readonly networks: readonly ModelDescription[];
  /** False when the conditions combine in more ways than were looked at. */
  readonly complete: boolean;
  /** Why the template may hold more than is shown. */
  readonly mayHoldMore: readonly string[];
  /** Why it is shown together with other templates. */
  readonly links?: readonly string[];
}

/** Describes the network of a template, in each way in which it can come out. */
export function describeTemplate(template: Template, language?: Language): TemplateDescription {
  const { outcomes, complete } = distinctOverScenarios(
    template,
    (scenario) => [describeModel(buildModel(template, scenario), language)],
    undefined,
    language,
  );
  return {
    path: template.file,
    networks: outcomes.map(({ item, when }): ModelDescription => (when === undefined ? item : { when, ...item })),
    complete,
    mayHoldMore: template.mayHoldMore.map(({ because }) => inWords(because, language)),
  };
}

function describeModel(model: Model, language: Language | undefined): ModelDescription {
  const name = (entity: Pick<Named, 'name' | 'called'>) => nameIn(entity, language);
  const names = (entities: readonly Pick<Named, 'name' | 'called'>[]) => entities.map(name);
  const known = model.enis.filter((eni) => !eni.subnet.many);
  return {
    enis: {
      count: known.length,
      oneForEachSubnetOf: model.enis.filter((eni) => eni.subnet.many).map((eni) => name(eni.subnet)),
      list: model.enis.map((eni) => ({ subnet: name(eni.subnet), groups: names(eni.groups), users: names(eni.users) })),
    },
    functions: model.attachedFunctions.map(({ fn, attachment }) => {
      const functionName = model.evaluate.text(fn.resource.properties.get('FunctionName'));
      return {
        id: name(fn),
        ...(functionName === undefined ? {} : { functionName }),
        subnets: names(attachment.subnets),
        groups: names(attachment.groups),
        role: answer(fn.role, language, name),
        versions: fn.versions.map(({ name }) => name),
        aliases: fn.aliases.map(({ name }) => name),
        uses: model.servicesUsedBy(fn).found.map((use) => ({
          service: use.service,
          certainty: use.certainty,
          because: inWords(use.because, language),
          paths: Object.fromEntries(
            attachment.subnets.map((subnet) => [name(subnet), pathText(model, fn, subnet, use, language)]),
          ),
        })),
      };
    }),
    vpcs: model.entities('vpc').map((vpc) => ({
      id: name(vpc),
      cidrs: vpc.cidrs.found,
      dnsSupport: answer(vpc.dnsSupport, language),
      dnsHostnames: answer(vpc.dnsHostnames, language),
      endpoints: model.endpointsIn(vpc).found.map((endpoint) => ({
        id: name(endpoint),
        service: answer(endpoint.service, language),
        type: answer(endpoint.type, language),
        privateDns: answer(endpoint.privateDns, language),
      })),
    })),
    subnets: subnetsOf(model).map((subnet) => ({
      id: name(subnet),
      cidr: answer(subnet.cidr, language),
      zone: answer(subnet.zone, language, readable),
      routeTable: answer(subnet.routes, language, name),
      routes: subnet.routes.known ? subnet.routes.value.routes.found.map((route) => routeText(route, language)) : [],
      networkAcl: answer(subnet.networkAcl, language, name),
    })),
    securityGroups: groupsOf(model).map((group) => ({
      id: name(group),
      inbound: group.ingress.found.map((rule) => ruleText(rule, language)),
      outbound: group.hasDefaultEgress
        ? [inWords(said(viewTexts.everythingByDefault), language)]
        : group.egress.found.map((rule) => ruleText(rule, language)),
      usedBy: [...new Set(model.usersOf(group).found.map(name))],
    })),
  };
}

/** The subnets of the template and those outside that a function or poller is in. */
function subnetsOf(model: Model): readonly Subnet[] {
  return distinct([...model.entities('subnet'), ...model.enis.map((eni) => eni.subnet)]);
}

function groupsOf(model: Model): readonly SecurityGroup[] {
  return distinct([...model.entities('securityGroup'), ...model.enis.flatMap((eni) => eni.groups)]);
}

function answer<T>(of: Answer<T>, language: Language | undefined): Described<T>;
function answer<T, Shown>(of: Answer<T>, language: Language | undefined, show: (value: T) => Shown): Described<Shown>;
function answer<T>(
  of: Answer<T>,
  language: Language | undefined,
  show: (value: T) => unknown = (value) => value,
): unknown {
  return of.known ? show(of.value) : { unknown: inWords(of.because[0]?.because ?? said(viewTexts.notKnown), language) };
}

/** The path of a function to a service in a few words, or what blocks it. */
export function pathText(
  model: Model,
  fn: LambdaFunction,
  subnet: Subnet,
  use: Parameters<Model['pathToService']>[2],
  language?: Language,
): string {
  const say = sayIn(language);
  const path = model.pathToService(fn, subnet, use);
  if (!path.known) return say(viewTexts.notKnownBecause, { reason: path.because[0]?.because ?? '' });
  return path.value.reached
    ? say(viewTexts.pathBy, { through: throughText(path.value.through) })
    : say(viewTexts.pathNone, { cause: causeText(path.value.block) });
}

/** A route in words: `0.0.0.0/0 to Nat`. */
export function routeText(route: Route, language?: Language): string {
  return sayIn(language)(viewTexts.routeTo, {
    destination: route.destination ?? said(viewTexts.someAddresses),
    target: nameOfTarget(route.target),
  });
}

/** A rule of a security group in words: protocol, ports, and the other end. */
export function ruleText(rule: GroupRule, language?: Language): string {
  return sayIn(language)(rule.direction === 'egress' ? viewTexts.trafficTo : viewTexts.trafficFrom, {
    traffic: trafficOf(rule),
    peer: peerOf(rule.peer),
  });
}

function trafficOf({ protocol, fromPort, toPort }: GroupRule): Clause {
  if (protocol === undefined) return said(viewTexts.someProtocol);
  if (protocol === '-1') return said(viewTexts.allTraffic);
  if (fromPort === undefined) return protocol;
  return fromPort === toPort ? `${protocol} ${fromPort}` : `${protocol} ${fromPort}-${toPort}`;
}

function peerOf(peer: Peer): Clause | SecurityGroup {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return peer.cidr;
    case 'group':
      return peer.group;
    case 'prefix-list':
      return said(viewTexts.prefixList, { list: peer.name });
    case 'unknown':
      return peer.identity === 'nothing' ? said(viewTexts.nothing) : peer.identity;
  }
}

/** An identity without the marks that tell it from text: `0 of zones of this Region`. */
function readable({ name }: Zone): string {
  return name.replace(/\$\{\[?|\]?\}/g, '');
}
