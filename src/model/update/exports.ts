import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import { importsIn } from '../../template/stacks/imports.ts';
import type { Place } from '../../text/place.ts';
import type { Answer } from '../base/answer.ts';
import type { Model } from '../model.ts';
import type { ResourceChange } from './change.ts';

/** An export that an update removes or changes while another stack imports it, which CloudFormation refuses. */
export interface ExportInUse {
  readonly name: string;
  /** What becomes of it: nothing has its name any more, or its value becomes that of another resource. */
  readonly change: 'gone' | { readonly replaced: Resource };
  /** The output that has it, as it is deployed. */
  readonly output: Node;
  /** The imports of other stacks, with the resource that each is in. */
  readonly imports: readonly Import[];
  /**
   * Whether it is in use whatever is deployed first. Where the importers stop importing it in the same update, it is only while
   * the stack that exports it is updated before theirs.
   */
  readonly isCertain: boolean;
}

/** An import of another stack, and the resource that it is in. */
interface Import {
  readonly place: Place;
  readonly by: string;
  /** The id of the resource. */
  readonly from: string | undefined;
  /** The name of the stack. */
  readonly stack: string;
}

/**
 * The exports that can't go or change because they are in use.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 */
export function exportsInUse(
  before: Model,
  after: Model,
  resourceChangeOf: (resource: Resource) => Answer<ResourceChange>,
): readonly ExportInUse[] {
  // exports matter to other stacks: a template alone shows none
  if (after.template.links === undefined) return [];
  const now = new Set(exportsOf(after).map(({ name }) => name));
  return exportsOf(before).flatMap(({ name, output }): readonly ExportInUse[] => {
    const change = now.has(name) ? changeOf(before, output, resourceChangeOf) : 'gone';
    if (change === undefined) return [];
    const still = importsOf(after, name, output);
    const imports =
      still.length > 0 ? still : importsOf(before, name, output).filter((each) => isRetained(each, after));
    return imports.length === 0 ? [] : [{ name, change, output, imports, isCertain: still.length > 0 }];
  });
}

/** Whether the stack of an import goes on: one that is deleted is deleted on its own. */
function isRetained({ stack }: Import, after: Model): boolean {
  return [...after.template.resources.values()].some(({ node }) => node.stack.name === stack);
}

function exportsOf(model: Model): readonly { readonly name: string; readonly output: Node }[] {
  return [...model.template.outputs.values()].flatMap((output) => {
    const node = output.get('Export').get('Name');
    const name = node.raw === undefined ? undefined : model.evaluate.text(node);
    return name === undefined ? [] : [{ name, output }];
  });
}

function changeOf(
  before: Model,
  output: Node,
  resourceChangeOf: (resource: Resource) => Answer<ResourceChange>,
): ExportInUse['change'] | undefined {
  const value = before.evaluate.value(output.get('Value'));
  const resource = value.kind === 'reference' ? before.template.resources.get(value.id) : undefined;
  const resourceChange = resource === undefined ? undefined : resourceChangeOf(resource);
  return resource !== undefined && resourceChange?.known === true && resourceChange.value.kind === 'replaced'
    ? { replaced: resource }
    : undefined;
}

function importsOf({ template, evaluate }: Model, name: string, output: Node): ExportInUse['imports'] {
  return importsIn(template).flatMap(({ node, from, section }) => {
    if (node.intrinsic !== 'Fn::ImportValue' || node.stack.name === output.stack.name) return [];
    if (evaluate.text(node.get('Fn::ImportValue')) !== name) return [];
    const by = from === undefined ? section : (template.resources.get(from)?.name ?? from);
    return [{ place: node.at(), by, from, stack: node.stack.name }];
  });
}
