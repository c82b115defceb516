import type { ReferenceValue, Value } from '../../template/evaluate/value.ts';
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
  readonly change: ExportChange;
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

/**
 * What becomes of an export: nothing has its name any more, it changes with a resource that is replaced, it becomes that
 * of another resource, or its text or list has other parts. `at` is what changes it.
 */
type ExportChange =
  | { readonly kind: 'gone' }
  | { readonly kind: 'changes' | 'becomes'; readonly resource: Resource; readonly at: Place }
  | { readonly kind: 'differs'; readonly at: Place };

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
  const now = new Map(exportsOf(after).map(({ name, output }) => [name, output]));
  return exportsOf(before).flatMap(({ name, output }): readonly ExportInUse[] => {
    const later = now.get(name);
    const change =
      later === undefined
        ? { kind: 'gone' as const }
        : (replacementIn(before, output, resourceChangeOf) ??
          exchange({ before, output }, { after, output: later }) ??
          difference({ before, output }, { after, output: later }));
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

/** A resource of the exported value, or of the list or text that it is, that the update replaces. */
function replacementIn(
  { evaluate, template }: Model,
  output: Node,
  resourceChangeOf: (resource: Resource) => Answer<ResourceChange>,
): ExportChange | undefined {
  for (const { id } of referencesOf(evaluate.value(output.get('Value')))) {
    const resource = template.resources.get(id);
    const change = resource === undefined ? undefined : resourceChangeOf(resource);
    if (resource !== undefined && change?.known === true && change.value.kind === 'replaced')
      return { kind: 'changes', resource, at: change.value.place };
  }
  return undefined;
}

/** The references of a value; in a list or a text those to whatever changes with its resource, such as its id. */
function referencesOf(value: Value): readonly ReferenceValue[] {
  if (value.kind === 'reference') return [value];
  if (value.kind === 'list') return value.items.flatMap(referencesOf);
  if (value.kind !== 'text') return [];
  return value.parts.flatMap((part) =>
    typeof part !== 'string' && part.kind === 'reference' && /^$|Id$|^Arn$/.test(part.attribute ?? '') ? [part] : [],
  );
}

/** An output as it is deployed, and as it becomes. */
type Was = { readonly before: Model; readonly output: Node };
type Becomes = { readonly after: Model; readonly output: Node };

/** An exported text, or ids of resources, that certainly changes: one text becomes another, or other resources are named. */
function difference({ before, output }: Was, { after, output: later }: Becomes): ExportChange | undefined {
  const was = before.evaluate.value(output.get('Value'));
  const is = after.evaluate.value(later.get('Value'));
  const [texts, ids] = [[was, is].map(textOf), [idsOf(before, was), idsOf(after, is)]];
  const differ = ([one, other]: readonly (string | undefined)[]) =>
    one !== undefined && other !== undefined && one !== other;
  return differ(texts) || differ(ids) ? { kind: 'differs', at: later.at('Value') } : undefined;
}

/** What an output says itself: whoever deploys may give another than a default. */
function textOf(value: Value): string | undefined {
  return value.kind === 'known' && value.via === undefined ? String(value.value) : undefined;
}

/** The resources of the template whose ids a value is, in their order, where it holds nothing else but what separates them. */
function idsOf({ template }: Model, value: Value): string | undefined {
  const parts = value.kind === 'reference' ? [value] : value.kind === 'text' ? value.parts : [];
  const named = parts.filter((part) => typeof part !== 'string' || !/^[,;|\s]*$/.test(part));
  const isId = (part: (typeof named)[number]): part is ReferenceValue =>
    typeof part !== 'string' &&
    part.kind === 'reference' &&
    /^$|Id$/.test(part.attribute ?? '') &&
    template.resources.get(part.id)?.type.startsWith('AWS::EC2::') === true;
  return named.length > 0 && named.every(isId) ? named.map(({ id }) => id).join(',') : undefined;
}

/** A new resource takes the place of one that goes, under the same name of an export. */
function exchange({ before, output }: Was, { after, output: later }: Becomes): ExportChange | undefined {
  const was = before.evaluate.value(output.get('Value'));
  const is = after.evaluate.value(later.get('Value'));
  if (was.kind !== 'reference' || is.kind !== 'reference' || was.attribute !== is.attribute) return undefined;
  const becomes = after.template.resources.get(is.id);
  const isNew = !before.template.resources.has(is.id) && !after.template.resources.has(was.id);
  return becomes !== undefined && isNew && before.template.resources.has(was.id)
    ? { kind: 'becomes', resource: becomes, at: later.at('Value') }
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
