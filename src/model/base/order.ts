import { collectMentions } from '../../template/mentions.ts';
import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Template } from '../../template/template.ts';
import type { ModelCore } from './core.ts';
import { perTemplate, remember } from './lazy.ts';
import { isDescribed } from './naming.ts';

/** That one resource names another: by Ref, GetAtt or Sub at the given places, or by DependsOn. */
interface Edge {
  readonly to: Resource;
  readonly mentions: readonly Node[];
  readonly dependsOn: boolean;
}

type Edges = (id: string) => readonly Edge[];

/**
 * Whether CloudFormation creates `earlier` before `later` and deletes it after: `later` refers to it or depends on it,
 * directly or through others. Nothing is ordered after itself.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html
 */
export function isOrdered(core: ModelCore, later: Resource, earlier: Resource): boolean {
  if (later.id === earlier.id) return false;
  if (isDescribed(core, earlier)) return true;
  // what one resource creates, it creates in order
  const [after, before] = [writtenFor(core, later), writtenFor(core, earlier)];
  if (after !== later || before !== earlier) return after.id === before.id || isOrdered(core, after, before);
  if (core.template.links?.isStackOrdered(later, earlier) === true && !isWithin(core, later, earlier)) return true;
  // what a nested stack holds is created when the resource is that represents the stack
  return containersOf(core, later).some((from) =>
    containersOf(core, earlier).some((to) => from.id !== to.id && isOrderedInStack(core, from, to)),
  );
}

/** A resource of the template; for a function that another resource creates, that resource. */
function writtenFor({ template }: ModelCore, resource: Resource): Resource {
  if (resource.derivedFrom === undefined || template.resources.has(resource.id)) return resource;
  return template.resources.get(idIn(resource.node.stack, resource.derivedFrom)) ?? resource;
}

/** A resource, then the resource that represents its nested stack, and so on outward. */
function containersOf({ template }: ModelCore, resource: Resource): readonly Resource[] {
  const { container: id } = resource.node.stack;
  const container = id === undefined ? undefined : template.resources.get(id); // '' is an id too
  return container === undefined ? [resource] : [resource, ...containersOf({ template } as ModelCore, container)];
}

/** Whether the stack of one is nested in that of the other: then each of its resources has an order of its own. */
function isWithin(core: ModelCore, inner: Resource, outer: Resource): boolean {
  return containersOf(core, inner).some(({ node }) => node.stack === outer.node.stack);
}

function isOrderedInStack(core: ModelCore, later: Resource, earlier: Resource): boolean {
  const edges = edgesOf(core.template);
  // conditions are asked for only where the answer depends on them: each one asked for multiplies the scenarios
  if (!isReached(edges, later, earlier, () => true)) return false;
  if (isReached(edges, later, earlier, (from, edge) => isUnconditional(from, edge))) return true;
  return isReached(edges, later, earlier, (_, edge) => isLive(core, edge));
}

type Follow = (from: Resource, edge: Edge) => boolean;

function isReached(edges: Edges, from: Resource, target: Resource, follow: Follow): boolean {
  const seen = new Set([from.id]);
  const waiting = [from];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const edge of edges(here.id)) {
      if (seen.has(edge.to.id) || !follow(here, edge)) continue;
      if (edge.to.id === target.id) return true;
      seen.add(edge.to.id);
      waiting.push(edge.to);
    }
  }
  return false;
}

/** Whether an edge is on no branch of a Fn::If and leads to a resource without a condition. */
function isUnconditional(from: Resource, edge: Edge): boolean {
  const depth = from.node.keys.length;
  return (
    edge.to.condition === undefined &&
    (edge.dependsOn || edge.mentions.some((node) => !node.keys.slice(depth).includes('Fn::If')))
  );
}

function isLive(core: ModelCore, edge: Edge): boolean {
  return core.exists(edge.to) && (edge.dependsOn || edge.mentions.some((node) => core.evaluate.isLive(node)));
}

function edgesOf(template: Template): Edges {
  return perTemplate(template, 'edges', () => remember((id) => readEdges(template, id)));
}

function readEdges({ resources }: Template, id: string): readonly Edge[] {
  const resource = resources.get(id);
  if (resource === undefined) return [];
  const mentions = new Map<string, Node[]>();
  const add = (to: string, node?: Node) => {
    const of = mentions.get(to) ?? [];
    if (node !== undefined) of.push(node);
    mentions.set(to, of);
  };
  const awaited = new Set(resource.dependsOn.map((name) => idIn(resource.node.stack, name)));
  for (const to of awaited) add(to);
  collectMentions(resource.node, 'Resources', id, (mention) => add(mention.id, mention.node));
  return [...mentions].flatMap(([to, nodes]) => {
    const target = resources.get(to);
    return target === undefined ? [] : [{ to: target, mentions: nodes, dependsOn: awaited.has(to) }];
  });
}
