import { readTemplate } from '../../../template/read-template.ts';
import { type Described, describedBy, describedTogether } from '../../../template/stacks/described.ts';
import { joinStacks } from '../../../template/stacks/join-stacks.ts';
import type { Template } from '../../../template/template.ts';
import type { Place } from '../../../text/place.ts';
import { accountOf } from '../account-id.ts';
import type { DeployedAnswers } from '../deployed-answers.ts';
import { type DeployedApi, viewApis } from './apis.ts';
import { viewBrokers } from './brokers.ts';
import { viewDatabases } from './databases.ts';
import { viewEventSources } from './event-sources.ts';
import { viewFileSystems } from './file-systems.ts';
import { type AroundFunctions, viewFunctions } from './functions.ts';
import { networkOf, viewPublicAccess, viewTransitAttachments } from './network.ts';
import { viewRoles } from './roles.ts';
import { type StackView, viewOfStack } from './stack.ts';
import { filled, freeNames, type ViewedResource } from './viewed-resource.ts';

/** What is deployed, in the form in which rules see a template. */
export interface DeployedView {
  readonly template: Template;
  /** The stacks of which the template could be read. */
  readonly stacks: readonly StackView[];
  /** Whether it is known who else has a security group of theirs, and which rules that has. */
  readonly knowsGroups: boolean;
  /** The names of the functions in it. */
  readonly functions: readonly string[];
  /** What is at a place of the view: `sg-0a1b (orders)`, `subnet-0a1b`, the name of a function. */
  entityAt(place: Place): string | undefined;
}

/** What messages call the view in place of the path of a template. */
export const accountPath = 'the account';

const networkPath = 'the network of the account';

/**
 * Makes a template of what the account says: functions, roles and event sources as its resources, by the names that
 * they have in the account, and their networks as a description, by their ids. What is known besides, such as what lies
 * beyond a transit gateway, is taken from `known`.
 */
export function viewOf(answers: DeployedAnswers, known?: Described): DeployedView {
  const network = networkOf(answers);
  const described = describedTogether([...(known === undefined ? [] : [known]), describedBy(networkPath, network)]);
  const { exports, parameterStore, enis } = answers.stacks;
  const around = describedTogether([described, describedBy(networkPath, { version: 1, exports, parameterStore })]);
  const stacks = answers.stacks.stacks.flatMap((stack) => viewOfStack(stack, answers, around) ?? []);
  const ofApis = answers.stacksOfApis.flatMap((stack) => viewOfStack(stack, answers, around) ?? []);
  const apis = [...stacks, ...ofApis].flatMap((stack) => stack.apis);
  const document = { AWSTemplateFormatVersion: '2010-09-09', Resources: resourcesOf(answers, stacks, apis) };
  const template = readTemplate(
    { path: accountPath, value: document },
    { parameters: {}, pseudo: filled({ region: answers.region, account: accountOf(answers) }) },
  );
  const { template: joined } = joinStacks([{ name: '', template, isOpen: false, stackName: undefined }], described);
  return {
    template: joined,
    stacks,
    knowsGroups: enis !== undefined && !answers.unread.has('SecurityGroups'),
    functions: answers.functions.map(({ FunctionName = '' }) => FunctionName),
    entityAt({ file, keys }) {
      if (file === networkPath) return entityIn(network, keys);
      if (keys[0] !== 'Resources' || keys[1] === undefined) return undefined;
      if (file === accountPath) return String(keys[1]);
      const stack = stacks.find((each) => each.file === file);
      return stack && `${stack.name}/${keys[1]}`;
    },
  };
}

/** The innermost entity with an id on the way to a place. */
function entityIn(document: unknown, keys: Place['keys']): string | undefined {
  let found: string | undefined;
  let piece = document;
  for (const key of keys) {
    piece = (piece as Readonly<Record<string, unknown>> | undefined)?.[key];
    const { id, name } = (piece ?? {}) as { readonly id?: unknown; readonly name?: unknown };
    if (typeof id === 'string') found = typeof name === 'string' ? `${id} (${name})` : id;
  }
  return found;
}

function resourcesOf(
  answers: DeployedAnswers,
  stacks: readonly StackView[],
  ofStacks: readonly DeployedApi[],
): Readonly<Record<string, object>> {
  const named = freeNames();
  const functions = viewFunctions(answers.functions, named);
  const roles = viewRoles(answers.roles, answers.policies, named);
  const fileSystems = viewFileSystems(answers.fileSystems);
  const variables = answers.functions.flatMap((fn) => Object.values(fn.Environment?.Variables ?? {}));
  const polled = answers.eventSources.flatMap(({ EventSourceArn }) => EventSourceArn ?? []);
  const databases = viewDatabases(answers.databases, { variables, polled }, named);
  const brokers = viewBrokers(answers.brokers, named);
  const apis = viewApis(ofStacks, named);
  const inReferences: AroundFunctions['inReferences'] = (value, functionName, variable) => {
    const fn = functions.at(value);
    if (fn !== value) return fn;
    const api = apis.withReferences(functionName, variable, value);
    return api === value ? databases.withReferences(value) : api;
  };
  const all: readonly ViewedResource[] = [
    ...functions.resources({ roleAt: roles.at, accessPoint: fileSystems.accessPoint, inReferences }),
    ...roles.resources,
    ...viewEventSources(answers.eventSources, {
      names: functions.names,
      brokerAt: brokers.nameOf,
      clusterAt: databases.clusterOf,
    }),
    ...fileSystems.resources,
    ...databases.resources,
    ...brokers.resources,
    ...apis.resources(),
    ...viewTransitAttachments(answers.transitAttachments, named),
    ...stacks
      .flatMap((stack) => stack.customResources)
      .map(([name, type, { ServiceToken, ...rest }]): ViewedResource => {
        const properties = { ...rest, ServiceToken: functions.at(ServiceToken) };
        return [named(name, 'custom resource'), type, properties];
      }),
    ...viewPublicAccess(answers.publicAccess),
  ];
  return Object.fromEntries(
    all.map(([name, Type, properties, DependsOn]) => [
      name,
      filled({ Type, Properties: filled(properties), DependsOn }),
    ]),
  );
}
