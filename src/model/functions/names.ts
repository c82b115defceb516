import { collectMentions, idsMentionedIn } from '../../template/mentions.ts';
import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import type { Template } from '../../template/template.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction } from '../base/entities.ts';
import { perTemplate } from '../base/lazy.ts';

/** The references in one property of a resource, by logical id. */
type References = ReadonlyMap<string, readonly Node[]>;

// many functions ask about the same few resources
const referencesByProperty = new WeakMap<Resource, Map<string, References>>();

/** The logical ids that represent a function: its own, and those of its aliases and versions. */
export function namesOf({ template }: ModelCore, { resource }: Pick<LambdaFunction, 'resource'>): ReadonlySet<string> {
  const others = perTemplate(template, 'names of functions', () => namesByFunction(template));
  return new Set([resource.id, ...(others.get(resource.id) ?? [])]);
}

/** Every alias and version by each function that it may be of. */
function namesByFunction(template: Template): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const part of ['AWS::Lambda::Alias', 'AWS::Lambda::Version'].flatMap((type) => template.ofType(type)))
    for (const id of idsReferredTo(part, 'FunctionName')) names.set(id, [...(names.get(id) ?? []), part.id]);
  return names;
}

/** Whether a property of a resource refers to one of the ids on any branch: conditions are not asked for. */
export function refersTo(resource: Resource, property: string, ids: ReadonlySet<string>): boolean {
  return [...idsReferredTo(resource, property)].some((id) => ids.has(id));
}

/** The ids that a property of a resource refers to on any branch. */
export function idsReferredTo(resource: Resource, property: string): ReadonlySet<string> {
  return idsMentionedIn(resource.properties.get(property));
}

/** Whether it does in this scenario. */
export function refersNow(core: ModelCore, resource: Resource, property: string, ids: ReadonlySet<string>): boolean {
  if (!refersTo(resource, property, ids) || !core.exists(resource)) return false;
  return [...referencesIn(resource, property)].some(
    ([id, nodes]) => ids.has(id) && nodes.some((node) => core.evaluate.isLive(node)),
  );
}

function referencesIn(resource: Resource, property: string): References {
  const had = referencesByProperty.get(resource) ?? new Map<string, References>();
  referencesByProperty.set(resource, had);
  const known = had.get(property);
  if (known !== undefined) return known;
  const found = new Map<string, Node[]>();
  collectMentions(resource.properties.get(property), 'Resources', resource.id, ({ id, node }) => {
    found.set(id, [...(found.get(id) ?? []), node]);
  });
  had.set(property, found);
  return found;
}
