import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';

/** The types of functions. */
export const functionTypes: readonly string[] = ['AWS::Lambda::Function', 'AWS::Serverless::Function'];

/** The function that a function, version or alias is of. */
export function functionBehind({ evaluate, template }: ModelCore, resource: Resource): Resource | undefined {
  if (functionTypes.includes(resource.type)) return resource;
  if (resource.type !== 'AWS::Lambda::Alias' && resource.type !== 'AWS::Lambda::Version') return undefined;
  const name = evaluate.value(resource.properties.get('FunctionName'));
  const owner = name.kind === 'reference' ? template.resources.get(name.id) : undefined;
  return owner !== undefined && functionTypes.includes(owner.type) ? owner : undefined;
}

/** The versions or aliases of each function, by the id that their FunctionName refers to. */
export function byFunction(
  { evaluate, resourcesOf }: ModelCore,
  type: string,
): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>();
  for (const resource of resourcesOf(type)) {
    const name = evaluate.value(resource.properties.get('FunctionName'));
    if (name.kind !== 'reference') continue;
    const known = found.get(name.id) ?? [];
    known.push(resource);
    found.set(name.id, known);
  }
  return found;
}
