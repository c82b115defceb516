import { serviceOfType } from '../aws/resource-types.ts';
import {
  type ActionEndpoint,
  endpointByName,
  endpointForAction,
  serviceName,
  serviceOfEndpoint,
} from '../aws/services.ts';
import { inWords, type Language, nameIn, sayIn } from '../language/in-words.ts';
import { type Clause, nameOf, said } from '../language/sentence.ts';
import type { Answer } from '../model/base/answer.ts';
import type { BlockCause } from '../model/base/causes.ts';
import type { Endpoint, LambdaFunction, ServiceUse, Subnet, VpcTarget } from '../model/base/entities.ts';
import { groupedBy } from '../model/base/grouped-by.ts';
import type { Hop } from '../model/base/hop.ts';
import type { Path } from '../model/base/path.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { type ApiEndpoint, type ApiUse, mayHavePrivateDns, takesApis } from '../model/usage/internet/public-apis.ts';
import { useOf } from '../model/usage/services/evidence.ts';
import { causeText } from '../rule/reach/cause-message.ts';
import { hopText, throughText } from '../rule/reach/hop-texts.ts';
import { isNameFor } from '../template/construct-names.ts';
import type { Unknown } from '../template/evaluate/unknown.ts';
import type { Resource } from '../template/resource.ts';
import { distinctOverScenarios } from '../template/scenario/distinct.ts';
import type { Template } from '../template/template.ts';
import type { Place } from '../text/place.ts';
import { viewTexts } from './texts.ts';

/** One step of an explanation, good or bad. */
export interface ExplainedHop {
  readonly text: string;
  readonly state: 'open' | 'blocked' | 'unknown';
  readonly place?: Place;
  /** What to give so that a step is known: `--parameter SubnetIds=...`. */
  readonly settledBy?: string;
}

/** What is known of the path from one subnet, in some combinations of conditions. */
export interface ExplainedPath {
  readonly subnet: string;
  /** In which combinations of conditions; absent when in all. */
  readonly when?: string;
  readonly outcome: 'reachable' | 'blocked' | 'unknown';
  /** What it leads through, when it is reachable: `NAT gateway Nat`. */
  readonly via?: string;
  readonly cause?: BlockCause;
  readonly hops: readonly ExplainedHop[];
}

/** Whether a function reaches something, from each of its subnets. */
export interface PathExplanation {
  readonly path: string;
  readonly function: string;
  readonly target: string;
  readonly paths: readonly ExplainedPath[];
  /** Why the function seems to need it, clause by clause. */
  readonly uses: readonly string[];
}

/** That a name leads to nothing that can be explained, and what would. */
export interface NoSuchEntity {
  readonly problem: Clause;
  /** Which of the names that were given it is about. */
  readonly given: string;
  readonly candidates: readonly string[];
}

/** What is asked for: the service or resource that a name represents. */
type Target =
  | { readonly kind: 'internet' }
  | { readonly kind: 'service'; readonly to: ActionEndpoint }
  | { readonly kind: 'resource'; readonly resource: Resource };

/**
 * The path from a function to a service (`s3`, `bedrock-runtime`), to a resource of the template by its logical id or construct, or
 * to the `internet`, with every hop. Of several functions of one name that of `file` is meant.
 */
export function explainPath(
  template: Template,
  functionName: string,
  targetName: string,
  file: string,
  language?: Language,
): PathExplanation | NoSuchEntity {
  const target = targetOf(template, targetName, file);
  if ('problem' in target) return target;
  const functions = functionsIn(template);
  const named = functions.filter((each) => isCalled(each, functionName));
  const meant = named.find(({ node }) => node.file === file) ?? named[0];
  if (meant === undefined)
    return {
      problem: said(viewTexts.noFunction, { name: functionName }),
      given: functionName,
      candidates: functions.map(({ name }) => name),
    };

  const uses = new Set<string>();
  const { outcomes } = distinctOverScenarios(
    template,
    (scenario): readonly ExplainedPath[] => {
      const model = buildModel(template, scenario);
      const fn = model
        .entities('function')
        .find(({ resource, createdBy }) => resource.id === meant.id || createdBy?.resource.id === meant.id);
      if (fn === undefined)
        return model.exists(meant) && !/Schedule$|Application$/.test(meant.type)
          ? [outsideOfVpc(meant, target, language)]
          : [];
      const explained = explainFrom(model, fn, target, language);
      for (const use of explained.uses) uses.add(use);
      return explained.paths;
    },
    undefined,
    language,
  );
  const paths = outcomes.map(({ item, when }) => (when === undefined ? item : { ...item, when }));
  return { path: file, function: functionName, target: shownTarget(target, language), paths, uses: [...uses] };
}

/** The functions of a template, and what else creates functions: what a path can start from. */
export function functionsIn(template: Template): readonly Resource[] {
  return [...template.resources.values()].filter(({ type }) =>
    /::(?:Lambda|Serverless)::Function$|::Synthetics::Canary$|::SecretsManager::RotationSchedule$|::Serverless::Application$/.test(
      type,
    ),
  );
}

/** Whether a user calls a resource by a name: its logical id, or the path of its construct. */
function isCalled({ name, logicalId }: Resource, called: string): boolean {
  return name === called || logicalId === called || isNameFor(called, name);
}

function targetOf(template: Template, name: string, file: string): Target | NoSuchEntity {
  if (name === 'internet') return { kind: 'internet' };
  const resource = [...template.resources.values()].find((each) => isCalled(each, name) && each.node.file === file);
  const any = resource ?? [...template.resources.values()].find((each) => isCalled(each, name));
  if (any !== undefined) {
    const service = serviceOfType(any.type);
    return service === undefined ? { kind: 'resource', resource: any } : { kind: 'service', to: service };
  }
  const known = name.toLowerCase();
  if (serviceName(known) !== undefined) return { kind: 'service', to: endpointForAction(known, '*') };
  if (endpointByName(known) !== undefined) {
    const service = serviceOfEndpoint(known) ?? known;
    return { kind: 'service', to: { service, prefix: known, endpoint: known, alternatives: [] } };
  }
  return {
    problem: said(viewTexts.noTarget, { name, file }),
    given: name,
    candidates: [
      'internet',
      's3',
      'dynamodb',
      'secretsmanager',
      'sqs',
      ...[...template.resources.values()].map((each) => each.name),
    ],
  };
}

function shownTarget(target: Target, language: Language | undefined): string {
  switch (target.kind) {
    case 'internet':
      return inWords(said(viewTexts.theInternet), language);
    case 'service':
      return target.to.service;
    case 'resource':
      return nameIn(target.resource, language);
  }
}

/** The name of an internet-facing load balancer leads to its public addresses, in its own VPC too. */
function pathTo(model: Model, fn: LambdaFunction, subnet: Subnet, to: VpcTarget): Answer<Path> {
  const isInternetFacing = /::LoadBalancer$/.test(to.resource?.type ?? '') && to.isPublic.known && to.isPublic.value;
  if (!isInternetFacing) return model.pathToTarget(fn, subnet, to);
  return model.pathToInternet(fn, subnet, to.ports.known ? to.ports.value[0] : undefined);
}

function explainFrom(model: Model, fn: LambdaFunction, target: Target, language: Language | undefined) {
  const say = (clause: Clause) => inWords(clause, language);
  const { network } = fn;
  const nowhere = (subnet: Clause, text: Clause, place: Place | undefined, settledBy?: Clause): ExplainedPath => ({
    subnet: say(subnet),
    outcome: 'unknown',
    hops: [
      unknownHop({ because: text, ...(place && { place }), ...(settledBy !== undefined && { settledBy }) }, language),
    ],
  });
  if (!network.known) {
    return {
      paths: network.because.map(({ because, place, settledBy }) =>
        nowhere(said(viewTexts.itsSubnets), because, place, settledBy),
      ),
      uses: [],
    };
  }
  if (network.value === undefined) {
    return { paths: [outsideOfVpc(fn.resource, target, language)], uses: [] };
  }
  const { subnets } = network.value;
  const apis = publicApisMeant(model, fn, target);
  const [api] = apis;
  if (api !== undefined)
    return {
      paths: subnets.map((subnet) => toPublicApi(model, fn, subnet, api, language)),
      uses: apis.map(({ because }) => say(because)),
    };
  if (target.kind === 'resource') {
    const uses = model.vpcResourcesUsedBy(fn).found.filter(({ id }) => id === target.resource.id);
    const to = uses.find((use) => use.target !== undefined)?.target;
    const paths = subnets.map((subnet) =>
      to === undefined
        ? nowhere(nameOf(subnet), said(viewTexts.notShown, { fn, target: target.resource }), target.resource.at())
        : explained(subnet, pathTo(model, fn, subnet, to), language),
    );
    return { paths, uses: uses.map(({ because }) => say(because)) };
  }
  if (target.kind === 'internet')
    return { paths: subnets.map((subnet) => explained(subnet, model.pathToInternet(fn, subnet), language)), uses: [] };
  const use = useOf(target.to, 'permitted', said(viewTexts.askedFor), fn.place);
  const uses = model.servicesUsedBy(fn).found;
  // what it calls of the service may go to other hosts than the one that the service is known for
  const known = uses.filter(({ prefix }) => prefix === use?.prefix);
  const hosts: readonly (ServiceUse | undefined)[] = known.length > 0 ? distinctByHost(known) : [use];
  const pathFrom = (subnet: Subnet, asked: ServiceUse | undefined): ExplainedPath => {
    if (asked === undefined)
      return nowhere(nameOf(subnet), said(viewTexts.inVpc, { service: target.to.service }), fn.place);
    const path = explained(subnet, model.pathToService(fn, subnet, asked), language);
    // posts to WebSocket connections go to the host of their API, which no endpoint serves
    const isToApis = asked.prefix === 'execute-api' && asked.endpoint !== 'execute-api';
    const taking = isToApis && path.outcome === 'reachable' ? endpointTaking(model, subnet, 'execute-api') : undefined;
    return taking === undefined
      ? path
      : nowhere(nameOf(subnet), said(viewTexts.perhapsTakenOver, { endpoint: taking }), taking.place);
  };
  return {
    paths: distinctPaths(subnets.flatMap((subnet) => hosts.map((asked) => pathFrom(subnet, asked)))),
    uses: known.flatMap(({ because, further }) => [because, ...further.map((each) => each.because)].map(say)),
  };
}

function distinctByHost(uses: readonly ServiceUse[]): readonly ServiceUse[] {
  return groupedBy(uses, ({ endpoint }) => endpoint).map(([first]) => first);
}

/** One of those that are told alike, as several hosts through one NAT gateway are. */
function distinctPaths(paths: readonly ExplainedPath[]): readonly ExplainedPath[] {
  return groupedBy(paths, (path) => JSON.stringify(path)).map(([first]) => first);
}

/** The public APIs that a function holds the URLs of, where it is asked about one of them, or about their service and it calls no private ones. */
function publicApisMeant(model: Model, fn: LambdaFunction, target: Target): readonly ApiUse[] {
  if (target.kind === 'internet') return [];
  const held = model.publicApisHeldBy(fn).found;
  if (target.kind === 'resource') return held.filter(({ api }) => api.id === target.resource.id);
  return held.filter(
    ({ endpoint }) => endpoint === target.to.endpoint && model.visibilityOfApis(fn, endpoint) === 'public',
  );
}

/** A public API is on the internet, unless an endpoint for private ones takes over its host. */
function toPublicApi(
  model: Model,
  fn: LambdaFunction,
  subnet: Subnet,
  { api, endpoint }: ApiUse,
  language: Language | undefined,
): ExplainedPath {
  const taking = endpointTaking(model, subnet, endpoint);
  if (taking === undefined) return explained(subnet, model.pathToInternet(fn, subnet), language);
  const text = inWords(said(viewTexts.takenOver, { endpoint: taking, api }), language);
  return {
    subnet: nameIn(subnet, language),
    outcome: 'blocked',
    hops: [{ text, state: 'blocked', place: taking.place }],
  };
}

/** The endpoint for private APIs whose private DNS takes over the hosts of public ones in the VPC of a subnet. */
function endpointTaking(model: Model, { vpc }: Subnet, endpoint: ApiEndpoint): Endpoint | undefined {
  if (!vpc.known || !mayHavePrivateDns(vpc.value)) return undefined;
  return model.endpointsIn(vpc.value).found.find((each) => takesApis(each, endpoint));
}

function outsideOfVpc(fn: Resource, target: Target, language: Language | undefined): ExplainedPath {
  const say = sayIn(language);
  // what is in a VPC is not reached from Lambda's own network, unless it is public
  if (target.kind === 'resource') {
    const text = say(viewTexts.inNoVpcNotShown, { fn, target: target.resource });
    return { subnet: say(viewTexts.noSubnet), outcome: 'unknown', hops: [{ text, state: 'unknown', place: fn.at() }] };
  }
  const text = say(viewTexts.inNoVpc, { fn });
  return {
    subnet: say(viewTexts.noSubnet),
    outcome: 'reachable',
    via: say(viewTexts.ownNetwork),
    hops: [{ text, state: 'open', place: fn.at() }],
  };
}

function unknownHop({ because, place, settledBy }: Unknown, language: Language | undefined): ExplainedHop {
  return {
    text: inWords(because, language),
    state: 'unknown',
    ...(place && { place }),
    ...(settledBy !== undefined && { settledBy: inWords(settledBy, language) }),
  };
}

/** What decides which subnets a list holds: nothing of a single one. */
function settlementOf({ many, vpc }: Subnet): Pick<Unknown, 'settledBy'> {
  const settledBy = many && !vpc.known ? vpc.because[0]?.settledBy : undefined;
  return settledBy === undefined ? {} : { settledBy };
}

function explained(from: Subnet, answer: Answer<Path>, language: Language | undefined): ExplainedPath {
  const say = (clause: Clause) => inWords(clause, language);
  const subnet = nameIn(from, language);
  if (!answer.known) {
    const hops = answer.because.map((why) => unknownHop({ ...settlementOf(from), ...why }, language));
    // routes and endpoints may depend on the same
    const distinct = new Map(hops.map((hop) => [JSON.stringify(hop), hop]));
    return { subnet, outcome: 'unknown', hops: [...distinct.values()] };
  }
  const path = answer.value;
  const open = (hops: readonly Hop[]) =>
    hops.map((hop): ExplainedHop => ({ text: say(hopText(hop)), state: 'open', place: hop.place }));
  if (path.reached) return { subnet, outcome: 'reachable', via: say(throughText(path.through)), hops: open(path.hops) };
  const { block } = path;
  const end: ExplainedHop = { text: say(causeText(block)), state: 'blocked', place: block.seenAt };
  return { subnet, outcome: 'blocked', cause: block.cause, hops: [...open(block.hops), end] };
}
