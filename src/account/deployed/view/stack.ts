import { parse } from '../../../syntax/parse.ts';
import { isPlainMap } from '../../../template/node.ts';
import { readTemplate } from '../../../template/read-template.ts';
import type { Described } from '../../../template/stacks/described.ts';
import { joinStacks } from '../../../template/stacks/join-stacks.ts';
import type { Template } from '../../../template/template.ts';
import type { DeployedAnswers } from '../deployed-answers.ts';
import { parametersOf, type SaidDeployedStack, settingsOf } from '../describe-stacks.ts';
import { apisOf, type DeployedApi } from './apis.ts';
import { type Changes, changesSince } from './stack-changes.ts';
import { type Deployed, deployedAs } from './template.ts';

/** The template that a stack was deployed with, as its resources are now. */
export interface StackView {
  readonly name: string;
  readonly template: Template;
  /** The file that places in it name. */
  readonly file: string;
  /** What functions answer for: each custom resource with what CloudFormation calls for it. */
  readonly customResources: readonly CustomResource[];
  readonly apis: readonly DeployedApi[];
}

/** A custom resource: its name, its type, and what the account can't tell of it. */
export type CustomResource = readonly [
  name: string,
  type: string,
  properties: { readonly ServiceToken: string; readonly ServiceTimeout: unknown },
];

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
  const file = fileOf(name);
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
    apis: apisOf(deployed),
  };
}

/** What places in its template have for a path. */
function fileOf(stack: string): string {
  return `stack ${stack}`;
}

function documentOf(template: unknown): unknown {
  return typeof template === 'string' ? parse('template', template).value : template;
}

/** Custom resources as the account has them, which tells no more of them than their ids. */
function customResourcesOf({ resources, valueIn }: Deployed): readonly CustomResource[] {
  return resources.flatMap(({ name, type, properties }): readonly CustomResource[] => {
    if (!/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type)) return [];
    const ServiceToken = valueIn(properties.get('ServiceToken'));
    const ServiceTimeout = valueIn(properties.get('ServiceTimeout')) ?? undefined;
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

function withoutNothing<T extends object>(properties: T): T {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}
