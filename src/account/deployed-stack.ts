import { parse } from '../syntax/parse.ts';
import { Evaluator } from '../template/evaluate/evaluator.ts';
import type { Value } from '../template/evaluate/value.ts';
import { isPlainMap, type Node } from '../template/node.ts';
import { readTemplate } from '../template/read-template.ts';
import type { Resource } from '../template/resource.ts';
import { Scenario } from '../template/scenario/scenario.ts';
import type { Described } from '../template/stacks/described.ts';
import { joinStacks } from '../template/stacks/join-stacks.ts';
import type { Template } from '../template/template.ts';
import type { DeployedAnswers } from './deployed-answers.ts';
import { parametersOf, type SaidDeployedStack, settingsOf } from './describe-stacks.ts';
import { type Changes, changesSince } from './stack-changes.ts';

/** The template that a stack was deployed with, as its resources are now. */
export interface StackView {
  readonly name: string;
  readonly template: Template;
  /** The file that places in it name. */
  readonly file: string;
  /** What functions answer for: each custom resource with what CloudFormation calls for it. */
  readonly customResources: readonly CustomResource[];
}

/** A custom resource: its name, its type, and what the account can't tell of it. */
export type CustomResource = readonly [
  name: string,
  type: string,
  properties: { readonly ServiceToken: string; readonly ServiceTimeout: unknown },
];

/** What the template of a stack evaluates to in the account: texts, and lists and maps of them. */
export interface Deployed {
  /** Those that exist. */
  readonly resources: readonly Resource[];
  /** The id that a resource has in the account. */
  physicalId(logicalId: string): string | undefined;
  /** The resource of the stack that has an id in the account. */
  logicalId(type: string, physicalId: string): string | undefined;
  /** The value of a piece of the template in the account; `undefined` where it is not known, `null` where there is none. */
  valueOf(node: Node): unknown;
}

/**
 * Takes the template of a stack, with the values that it was deployed with, and lays over it what was changed since:
 * networks and roles of functions, policies of roles, rules of security groups. `undefined` where it can't be read.
 */
export function viewOfStack(
  stack: SaidDeployedStack,
  answers: DeployedAnswers,
  described: Described,
): StackView | undefined {
  const name = stack.StackName ?? '';
  const file = `stack ${name}`;
  const document = documentOf(stack.template);
  if (!isPlainMap(document) || !isPlainMap(document.Resources)) return undefined;
  const read = (value: unknown): Template => {
    const parameters = parametersOf(stack);
    const pseudo = { region: answers.region, ...settingsOf(stack), stackName: name };
    const template = readTemplate({ path: file, value }, { parameters, pseudo: withoutNothing(pseudo) });
    return joinStacks([{ name: '', template, isOpen: true, stackName: name }], described).template;
  };
  const template = read(document);
  const deployed = deployedAs(template, stack);
  const changes = changesSince(deployed, answers);
  return {
    name,
    file,
    template: isNone(changes) ? template : read(withChanges(document, changes)),
    customResources: customResourcesOf(deployed),
  };
}

function documentOf(template: unknown): unknown {
  return typeof template === 'string' ? parse('template', template).value : template;
}

/** Custom resources as the account has them, which tells no more of them than their ids. */
function customResourcesOf({ resources, valueOf }: Deployed): readonly CustomResource[] {
  return resources.flatMap(({ name, type, properties }): readonly CustomResource[] => {
    if (!/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type)) return [];
    const ServiceToken = valueOf(properties.get('ServiceToken'));
    const ServiceTimeout = valueOf(properties.get('ServiceTimeout')) ?? undefined;
    return typeof ServiceToken === 'string' ? [[name, type, { ServiceToken, ServiceTimeout }]] : [];
  });
}

function isNone({ properties, added, removed }: Changes): boolean {
  return properties.size + added.size + removed.size === 0;
}

/** The template with other properties where something was changed. */
function withChanges(document: Readonly<Record<string, unknown>>, { properties, added, removed }: Changes): unknown {
  const kept = Object.entries(document.Resources as object).flatMap(([id, resource]) => {
    if (removed.has(id)) return [];
    const changed = properties.get(id);
    if (changed === undefined) return [[id, resource] as const];
    const { Properties = {}, ...rest } = resource as { readonly Properties?: object };
    return [[id, { ...rest, Properties: withoutNothing({ ...Properties, ...changed }) }] as const];
  });
  return { ...document, Resources: Object.fromEntries([...kept, ...added]) };
}

function deployedAs(template: Template, { resources, StackId = '' }: SaidDeployedStack): Deployed {
  const evaluate = new Evaluator(template, new Scenario([]));
  const physical = new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
  const [, partition = 'aws', , region, account] = StackId.split(':');
  const ofReference = ({ id, attribute }: { readonly id: string; readonly attribute: string | undefined }) => {
    const own = physical.get(id);
    const type = template.resources.get(id)?.type;
    if (own === undefined) return undefined;
    if (attribute === undefined || /^(?:GroupId|SubnetId|VpcId)$/.test(attribute)) return own;
    if (attribute !== 'Arn') return undefined;
    if (type === 'AWS::Lambda::Function') return `arn:${partition}:lambda:${region}:${account}:function:${own}`;
    // the path of a role is not told, and a name is that of one role alone
    return type === 'AWS::IAM::Role' ? `arn:${partition}:iam::${account}:role/${own}` : undefined;
  };
  const ofAll = (values: readonly unknown[]) => (values.includes(undefined) ? undefined : values);
  const inAccount = (value: Value): unknown => {
    switch (value.kind) {
      case 'known':
        return value.value;
      case 'reference':
        return ofReference(value);
      case 'text':
        return ofAll(value.parts.map((part) => (typeof part === 'string' ? part : inAccount(part))))?.join('');
      case 'list':
        return ofAll(value.items.map(inAccount));
      case 'map': {
        const entries = value.node.entries().map(([key, node]) => [key, valueOf(node)] as const);
        if (entries.some(([, each]) => each === undefined)) return undefined;
        return Object.fromEntries(entries.filter(([, each]) => each !== null));
      }
      case 'absent':
        return null;
      case 'unknown':
        return undefined;
    }
  };
  const valueOf = (node: Node) => inAccount(evaluate.value(node));
  return {
    resources: [...template.resources.values()].filter(({ id }) => physical.has(id)),
    physicalId: (id) => physical.get(id),
    logicalId: (type, id) =>
      resources.find((each) => each.physicalId === id && template.resources.get(each.logicalId)?.type === type)
        ?.logicalId,
    valueOf,
  };
}

function withoutNothing<T extends object>(properties: T): T {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}
