import { collectMentions } from '../../template/mentions.ts';
import type { Node } from '../../template/node.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction } from '../base/entities.ts';
import { acrossScenarios } from '../base/lazy.ts';

/** An environment variable of a function, not yet evaluated: what it comes to concerns few questions. */
export interface Variable extends Written {
  readonly name: string;
  readonly node: Node;
  /** SAM's Globals give it to every function, whoever needs it. */
  readonly isGlobal: boolean;
}

/** What can be seen of a variable without evaluating it. */
interface Written {
  /** The logical ids and parameters that it refers to, on any branch. */
  readonly ids: readonly string[];
  /** An ARN or the URL of a queue stands in it. */
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
  return variables.node
    .entries()
    .map(([name, node]) => ({ name, node, isGlobal: node.keys[0] === 'Globals', ...writtenIn(node) }));
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
