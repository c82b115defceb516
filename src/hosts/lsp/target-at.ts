import { parsedOf } from '../../engine/source.ts';
import { Evaluator } from '../../template/evaluate/evaluator.ts';
import type { Value } from '../../template/evaluate/value.ts';
import { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import { Scenario } from '../../template/scenario/scenario.ts';
import type { Template } from '../../template/template.ts';
import type { Key, Place } from '../../text/place.ts';
import { keysAt } from './keys-at.ts';
import type { Understood } from './project.ts';

/** What the cursor is at: a resource, where it is defined or where something refers to it. */
export interface Target {
  readonly resource: Resource;
  /** The keys that the cursor is at. */
  readonly keys: readonly Key[];
  readonly isReference: boolean;
}

/** Finds the resource that an offset of an understood text is about: what a reference leads to, in whichever stack, or its own. */
export function targetAt({ source, template }: Understood, offset: number): Target | undefined {
  const read = template();
  const keys = keysAt(parsedOf(source), offset);
  const own = ownResource(read, source.path, keys);
  const stack = own?.node.stack ?? stackOf(read, source.path);
  if (stack === undefined) return undefined;
  const referred = referredAt(read, new Node(stack.document, stack, []), keys, parsedOf(source).text, offset);
  if (referred !== undefined) return { resource: referred, keys, isReference: true };
  return own && { resource: own, keys, isReference: false };
}

/** Every place that refers to a resource, its own name first. */
export function referencesTo(template: Template, resource: Resource): readonly Place[] {
  const evaluator = firstEvaluator(template);
  const found: Place[] = [];
  const mentions = template
    .mentionsOf(resource.id)
    .map(({ node, fragment }) => (fragment === undefined ? node.at() : node.atFragment(fragment)));
  for (const stack of new Set([...template.resources.values()].map(({ node }) => node.stack)))
    for (const node of nodesIn(new Node(stack.document, stack, [])))
      if (node.intrinsic !== undefined && crossing.has(node.intrinsic) && idOf(evaluator.value(node)) === resource.id)
        found.push(node.at());
  const all = [...mentions, ...found];
  return [...new Map(all.map((place) => [JSON.stringify(place), place])).values()];
}

/** What may lead to a resource of another stack. */
const crossing = new Set(['Ref', 'Fn::ImportValue', 'Fn::GetAtt', 'Fn::GetStackOutput', 'Fn::Sub']);

function ownResource(template: Template, file: string, [section, name]: readonly Key[]): Resource | undefined {
  if (section !== 'Resources') return undefined;
  return [...template.resources.values()].find((each) => each.node.file === file && each.logicalId === name);
}

function stackOf(template: Template, file: string) {
  if (template.file === file) return template.root.stack;
  return [...template.resources.values()].find(({ node }) => node.file === file)?.node.stack;
}

function referredAt(
  template: Template,
  root: Node,
  keys: readonly Key[],
  text: string,
  offset: number,
): Resource | undefined {
  // DependsOn holds names
  const dependsOn = keys.indexOf('DependsOn');
  const leaf = at(root, keys);
  if (dependsOn === 2 && typeof leaf?.raw === 'string')
    return ownResource(template, root.file, ['Resources', leaf.raw]);
  const evaluator = firstEvaluator(template);
  // a piece of a Sub is what its braces hold
  const sub = keys.lastIndexOf('Fn::Sub');
  const name = nameInBraces(text, offset);
  if (sub >= 0 && name !== undefined) return ownResource(template, root.file, ['Resources', name]);
  for (let length = keys.length; length > 2; length--) {
    const node = at(root, keys.slice(0, length));
    if (node?.intrinsic === undefined) continue;
    return template.resources.get(idOf(evaluator.value(node)) ?? '');
  }
  return undefined;
}

/** The name in `${Name.Attribute}` around an offset; nothing outside of braces. */
function nameInBraces(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('${', offset);
  const end = start < 0 ? -1 : text.indexOf('}', start);
  return end < offset ? undefined : /^\w+/.exec(text.slice(start + 2, end))?.[0];
}

function at(root: Node, keys: readonly Key[]): Node | undefined {
  let node: Node | undefined = root;
  for (const key of keys) node = typeof key === 'string' ? node?.get(key) : node?.items()[key];
  return node;
}

function idOf(value: Value): string | undefined {
  if (value.kind === 'list' && value.items.length === 1) return idOf(value.items[0]!);
  return value.kind === 'reference' ? value.id : undefined;
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const [, child] of node.entries()) yield* nodesIn(child);
  for (const child of node.items()) yield* nodesIn(child);
}

/** What a reference leads to is the same in all scenarios but for conditions: that of the defaults is as good as any. */
function firstEvaluator(template: Template): Evaluator {
  return new Evaluator(template, new Scenario([]));
}
