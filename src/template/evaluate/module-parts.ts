import type { Resource } from '../resource.ts';
import type { Stack } from '../stacks/stack.ts';
import type { Template } from '../template.ts';

/** What a name that leads into a CloudFormation module represents. */
export interface ModulePart {
  readonly module: Resource;
  /** With a dot between the module and its resource, as the same part may be written: `Net.Vpc` for `NetVpc`. */
  readonly name: string;
}

/**
 * The part of a module that a name leads to: `Net.Vpc`, or `NetVpc`, for the resource Vpc in the module Net. What modules
 * contain is in the registry of the account.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html
 */
export function modulePart(template: Template, stack: Stack, name: string): ModulePart | undefined {
  for (const module of modulesOf(template)) {
    const { logicalId, node } = module;
    if (node.stack.name !== stack.name || !name.startsWith(logicalId) || name === logicalId) continue;
    return { module, name: `${logicalId}.${name.slice(logicalId.length).replace(/^\./, '')}` };
  }
  return undefined;
}

/** Whether a type is that of a module: `Org::Net::Vpc::MODULE`. */
export function isModule(type: string): boolean {
  return type.endsWith('::MODULE');
}

const known = new WeakMap<Template['resources'], readonly Resource[]>();

function modulesOf({ resources }: Template): readonly Resource[] {
  const had = known.get(resources);
  if (had !== undefined) return had;
  const modules = [...resources.values()].filter(({ type }) => isModule(type));
  known.set(resources, modules);
  return modules;
}
