import { collectMentions, idsMentionedIn } from '../../template/mentions.ts';
import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import { mayImport } from '../../template/stacks/imports.ts';
import type { Stack } from '../../template/stacks/stack.ts';
import type { Template } from '../../template/template.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction } from '../base/entities.ts';
import { acrossScenarios, perTemplate } from '../base/lazy.ts';

/** An environment variable of a function, not yet evaluated: what it evaluates to concerns few questions. */
export interface Variable extends Written {
  readonly name: string;
  readonly node: Node;
  /**
   * Every function has it, whoever needs it: SAM's Globals, `provider.environment` of the Serverless Framework or an
   * aspect of CDK give it to all.
   */
  readonly isGlobal: boolean;
  /** The functions that have it then; none otherwise. */
  readonly sharedBy: readonly string[];
}

/** What can be seen of a variable without evaluating it. */
interface Written {
  /** The logical ids and parameters that it refers to, on any branch. */
  readonly ids: readonly string[];
  /** An ARN or the URL of a queue is in it. */
  readonly holdsAddress: boolean;
}

// the same variables are looked at in every scenario
const writtenByRaw = new WeakMap<object, Written>();

/** The environment variables of a function in this scenario. */
export function variablesOf(core: ModelCore, fn: LambdaFunction): readonly Variable[] {
  return acrossScenarios(core, `variables of ${fn.id}`, () => readVariables(core, fn));
}

function readVariables(core: ModelCore, fn: LambdaFunction): readonly Variable[] {
  const { properties } = fn.resource;
  if (properties.get('Environment').raw === undefined) return [];
  const variables = core.evaluate.at(properties, 'Environment', 'Variables');
  if (variables.kind !== 'map') return [];
  const { ids, common } = givenToAll(core.template, fn.resource.node.stack);
  return variables.node.entries().map(([name, node]) => {
    const isGlobal = node.keys[0] === 'Globals' || common.get(name) === JSON.stringify(node.raw);
    return { name, node, isGlobal, sharedBy: isGlobal ? ids : [], ...writtenIn(node) };
  });
}

/** The functions of a stack, and the variables that all of them have. */
interface GivenToAll {
  readonly ids: readonly string[];
  /** By name, with their values as they are written. */
  readonly common: ReadonlyMap<string, string>;
}

/**
 * The variables that all functions of a stack have with the same value. What answers custom resources is often made by a
 * framework, and gets none of them. Nothing where there is one function only.
 */
function givenToAll(template: Template, stack: Stack): GivenToAll {
  return perTemplate(template, `variables of every function of ${stack.name}`, () => {
    const functions = notAnswering(template).get(stack) ?? [];
    const ids = functions.map(({ id }) => id);
    const [first, ...others] = functions.map(({ properties }) => {
      const variables = properties.get('Environment').get('Variables');
      return new Map(variables.entries().map(([name, { raw }]) => [name, JSON.stringify(raw)]));
    });
    if (first === undefined || others.length === 0) return { ids, common: new Map() };
    return {
      ids,
      common: new Map([...first].filter(([name, value]) => others.every((each) => each.get(name) === value))),
    };
  });
}

/** The functions of each stack that answer no custom resource. */
function notAnswering(template: Template): ReadonlyMap<Stack, readonly Resource[]> {
  return perTemplate(template, 'functions that answer no custom resource', () => {
    const answering = new Set(
      [...template.resources.values()].flatMap(({ properties }) => [...idsMentionedIn(properties.get('ServiceToken'))]),
    );
    const found = new Map<Stack, Resource[]>();
    for (const type of ['AWS::Lambda::Function', 'AWS::Serverless::Function'])
      for (const resource of template.ofType(type)) {
        if (answering.has(resource.id)) continue;
        const { stack } = resource.node;
        const had = found.get(stack);
        if (had === undefined) found.set(stack, [resource]);
        else had.push(resource);
      }
    return found;
  });
}

function writtenIn(node: Node): Written {
  const { raw } = node;
  if (typeof raw !== 'object' || raw === null) return { ids: [], holdsAddress: isAddress(String(raw)) };
  let written = writtenByRaw.get(raw);
  if (written === undefined) {
    const ids: string[] = [];
    collectMentions(node, '', undefined, ({ id }) => ids.push(id));
    written = { ids, holdsAddress: isAddress(JSON.stringify(raw)) };
    writtenByRaw.set(raw, written);
  }
  return written;
}

function isAddress(text: string): boolean {
  return /arn:|https:\/\/sqs\./.test(text);
}

/** Whether what a variable evaluates to is in another stack of the run: an import, or what a nested stack is given. */
export function leadsToAnotherStack({ template }: ModelCore, { ids, node }: Variable): boolean {
  const { links, parameters } = template;
  return (links !== undefined && mayImport(node)) || ids.some((id) => parameters.get(id)?.bound !== undefined);
}

/** A resource of this scenario that a variable refers to, and by which attribute. */
export interface Referred {
  readonly resource: Resource;
  readonly attribute: string | undefined;
}

/**
 * What a variable refers to in this scenario, of what matters to a question. Whether it exists, and on which branch it is named,
 * is asked of that alone: each other condition would make scenarios that change nothing.
 */
export function referredTo(
  { template, exists, evaluate }: ModelCore,
  { node }: Pick<Variable, 'node'>,
  matters: (resource: Resource, attribute: string | undefined) => boolean,
): readonly Referred[] {
  const found: Referred[] = [];
  collectMentions(node, '', undefined, ({ id, attribute, node: mention }) => {
    const resource = template.resources.get(id);
    if (resource === undefined || !matters(resource, attribute)) return;
    if (exists(resource) && evaluate.isLive(mention)) found.push({ resource, attribute });
  });
  return found;
}
