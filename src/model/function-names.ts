import { collectMentions } from '../template/mentions.ts';
import type { Node } from '../template/node.ts';
import type { Resource } from '../template/template.ts';
import type { ModelCore } from './core.ts';
import type { LambdaFunction } from './things.ts';

/** The logical ids that stand for a function: its own, and those of its aliases and versions. */
export function namesOf(core: ModelCore, fn: LambdaFunction): ReadonlySet<string> {
  const own = new Set([fn.resource.id]);
  const parts = ['AWS::Lambda::Alias', 'AWS::Lambda::Version'].flatMap((type) => core.template.ofType(type));
  return new Set([...own, ...parts.filter((part) => refersTo(part, 'FunctionName', own)).map(({ id }) => id)]);
}

/** Whether a property of a resource refers to one of the ids on any branch: conditions are not asked for. */
export function refersTo(resource: Resource, property: string, ids: ReadonlySet<string>): boolean {
  return mentionsOf(resource, property, ids).length > 0;
}

/** Whether it does in this scenario. */
export function refersNow(core: ModelCore, resource: Resource, property: string, ids: ReadonlySet<string>): boolean {
  const mentions = mentionsOf(resource, property, ids);
  return mentions.length > 0 && core.exists(resource) && mentions.some((node) => core.evaluate.isLive(node));
}

function mentionsOf(resource: Resource, property: string, ids: ReadonlySet<string>): readonly Node[] {
  const found: Node[] = [];
  collectMentions(resource.properties.get(property), 'Resources', resource.id, ({ id, node }) => {
    if (ids.has(id)) found.push(node);
  });
  return found;
}
