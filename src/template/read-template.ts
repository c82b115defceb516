import { type Clause, said } from '../language/sentence.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { constructNames } from './construct-names.ts';
import type { Unknown } from './evaluate/unknown.ts';
import { theProcessedTemplate } from './evaluate/unknowns.ts';
import { itemsOfCollection, type LoopScope, MAX_LOOP_PIECES, unroll } from './for-each.ts';
import { collectMentions, eachIdIn, type Mention } from './mentions.ts';
import { isPlainMap, Node } from './node.ts';
import { comparedLiterals, type Parameter, readParameters } from './parameters.ts';
import { keysOfLookups } from './possible-values.ts';
import { readResource, inStack as resourceInStack } from './read-resource.ts';
import { reasons } from './reasons.ts';
import { groupedByType, type Resource } from './resource.ts';
import { literalsOfRules, readRules } from './rule-assertions.ts';
import { expandSam } from './sam/sam.ts';
import { addedTo } from './stacks/added-to.ts';
import { idIn, type Stack } from './stacks/stack.ts';
import type { Template, TemplateInputs } from './template.ts';

/** Macros that add no resources that matter here, or that we expand ourselves. */
const harmlessTransforms = new Set([
  'AWS::Serverless-2016-10-31',
  'AWS::LanguageExtensions',
  'AWS::CodeDeployBlueGreen',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
]);

/** Whether a document is meant as a CloudFormation template: a mapping with resources. */
export function isTemplate(document: unknown): boolean {
  if (!isPlainMap(document) || !isPlainMap(document.Resources)) return false;
  if ('AWSTemplateFormatVersion' in document || 'Transform' in document) return true;
  const resources = Object.values(document.Resources);
  return (
    resources.length === 0 ||
    resources.some((resource) => isPlainMap(resource) && typeof resource.Type === 'string') ||
    Object.keys(document.Resources).some((key) => key.startsWith('Fn::'))
  );
}

/** Reads the sections of a template. Faults of its shape are passed over: other tools report them. */
export function readTemplate(parsed: Pick<Parsed, 'path' | 'value'>, inputs: TemplateInputs): Template {
  const own = stackOf(parsed, inputs);
  const compared = comparedIn(new Node(parsed.value, own, []), new Node(inputs.comparedWith, own, []), inputs);
  const lookups = compared.size === 0 ? undefined : keysOfLookups(new Node(parsed.value, own, []));
  const stack: Stack = { ...own, regionsLookedUp: lookups?.get('AWS::Region') };
  const root = new Node(parsed.value, stack, []);
  const otherState = new Node(inputs.comparedWith, stack, []);
  const parameters = readParameters(root.get('Parameters'), inputs.parameters, compared, inputs.stack?.bound, lookups);
  const mayHoldMore: Unknown[] = [];
  const scope = loopScope(parameters, root, mayHoldMore);
  const transforms = transformsOf(root.get('Transform'));
  mayHoldMore.push(...addedByMacros(root, transforms));

  const written = readResources(root, scope, mayHoldMore);
  const isSam =
    transforms.some(([name]) => name.startsWith('AWS::Serverless')) ||
    [...written.values()].some((resource) => resource.type.startsWith('AWS::Serverless::'));
  const expanded = isSam ? expandSam(root.get('Globals'), written) : written;
  const resources = stack.name === '' ? expanded : byId([...expanded.values()].map(resourceInStack));

  const named = (section: string) =>
    new Map([...unroll(root.get(section), scope)].map(([name, node]) => [idIn(stack, name), node]));
  const outputs = named('Outputs');
  const byType = groupedByType(resources);
  let mentions: ((id: string) => readonly Mention[]) | undefined;
  return {
    file: parsed.path,
    root,
    isSam,
    tellsCondition: (name) => inputs.isPast !== true || !isRedefined(name, root, otherState),
    parameters,
    conditions: named('Conditions'),
    refuses: readRules(root, parameters),
    resources,
    outputs,
    pseudo: inputs.pseudo,
    links: undefined,
    mayHoldMore,
    mentionsOf(id) {
      mentions ??= indexMentions(resources, outputs, root);
      return mentions(id);
    },
    codeAt: (_, path) => inputs.codeAt?.(path),
    codeSearch: () => inputs.codeSearch?.(),
    ofType(type) {
      inputs.reads?.typeAsked(type);
      return byType.get(type) ?? [];
    },
  };
}

function stackOf({ path, value }: Pick<Parsed, 'path' | 'value'>, inputs: TemplateInputs): Stack {
  return {
    file: path,
    document: value,
    reads: inputs.reads,
    pseudo: inputs.pseudo,
    name: inputs.stack?.name ?? '',
    container: inputs.stack?.container,
    names: constructNames(value, inputs.constructPaths),
  };
}

/** The values that either of the two states that are compared asks about parameters. */
function comparedIn(root: Node, otherState: Node, { stack }: TemplateInputs): Map<string, Set<string>> {
  const compared = withMore(withMore(comparedLiterals(root), stack?.compared), comparedLiterals(otherState));
  // rules alone make no scenarios: they only say which of them can be
  for (const [name, values] of literalsOfRules(root))
    if (compared.has(name)) withMore(compared, new Map([[name, values]]));
  return compared;
}

/** Whether a condition is another one in the other state. */
function isRedefined(name: string, root: Node, otherState: Node): boolean {
  const [here, there] = [root, otherState].map((each) => each.get('Conditions').get(name).raw);
  return there !== undefined && JSON.stringify(here) !== JSON.stringify(there);
}

/** How loops are unrolled: over literals, what mappings have, and the values of parameters, up to a limit for the whole template. */
function loopScope(parameters: ReadonlyMap<string, Parameter>, root: Node, mayHoldMore: Unknown[]): LoopScope {
  const { stack } = root;
  let pieces = 0;
  const textOf = (name: string): string | undefined => {
    const parameter = parameters.get(idIn(stack, name));
    // another stack, or Parameter Store, has the last word
    if (parameter?.bound !== undefined || parameter?.type.startsWith('AWS::SSM::') === true) return undefined;
    return parameter?.given ?? parameter?.default;
  };
  const collections = {
    mappings: root.get('Mappings').raw,
    listOf: (name: string) => {
      const text = textOf(name);
      return text === undefined || text === '' ? undefined : text.split(',').map((item) => item.trim());
    },
    keysOf: (name: string, all: readonly string[]) => {
      const value = name === 'AWS::Region' ? stack.pseudo.region : textOf(name);
      return value === undefined ? all : [value];
    },
  };
  return {
    collection: (raw) => itemsOfCollection(raw, collections),
    notUnrolled: (loop, because) => mayHoldMore.push({ because, place: loop.at() }),
    hasRoomFor: (more) => {
      const hasRoom = pieces + more <= MAX_LOOP_PIECES;
      if (hasRoom) pieces += more;
      return hasRoom;
    },
  };
}

/** What macros over the whole template may add to it. */
function addedByMacros(root: Node, transforms: readonly (readonly [string, Node])[]): readonly Unknown[] {
  const added = transforms
    .filter(([name]) => !harmlessTransforms.has(name))
    .map(([name, node]) => addedAt(node, said(reasons.macroMayAdd, { macro: name })));
  // what it adds to the template may be resources, and what it adds to the outputs may be the ids of some
  const [whole, exposing] = [root, root.get('Outputs')].map((node) => node.get('Fn::Transform'));
  if (whole?.raw !== undefined) added.push(addedAt(whole, said(reasons.transformMayAdd)));
  else if (exposing?.raw !== undefined) added.push(addedAt(exposing, said(reasons.transformMayExpose)));
  return added;
}

/** The resources as they are written, by logical id, and what transforms within them may add. */
function readResources(root: Node, scope: LoopScope, mayHoldMore: Unknown[]): Map<string, Resource> {
  const isTransformed = root.get('Fn::Transform').raw !== undefined;
  const written = new Map<string, Resource>();
  for (const [id, node] of unroll(root.get('Resources'), scope)) {
    // alone under a logical id, it gives a resource whose type is not known
    if (isTransformed && id === 'Fn::Transform') continue;
    if (id === 'Fn::Transform' || node.intrinsic === 'Fn::Transform')
      mayHoldMore.push(addedAt(node, said(reasons.transformMayAdd)));
    else if (node.isMap) {
      const resource = readResource(id, withLoops(node, scope));
      written.set(id, resource);
      const whatFor = whatForByMacro(resource);
      if (whatFor !== undefined)
        mayHoldMore.push(addedAt(whatFor, said(reasons.transformMaySayWhatFor, { resource: resource.name })));
    }
  }
  return written;
}

function addedAt(node: Node, because: Clause): Unknown {
  return { because, place: node.at(), settledBy: theProcessedTemplate };
}

/** The macro that alone says what a resource is added to, such as the table of a route: it may be any of the template. */
function whatForByMacro({ type, properties }: Resource): Node | undefined {
  const targets = (addedTo.get(type) ?? []).flatMap((each) => each.properties).map((name) => properties.get(name));
  return targets.some(({ isWritten }) => isWritten) ? undefined : targets.find(({ raw }) => raw !== undefined);
}

function byId(resources: readonly Resource[]): ReadonlyMap<string, Resource> {
  return new Map(resources.map((resource) => [resource.id, resource]));
}

/** What conditions compare parameters with, here and in nested stacks that are given them. */
function withMore(
  compared: Map<string, Set<string>>,
  more: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Map<string, Set<string>> {
  for (const [name, values] of more) compared.set(name, new Set([...(compared.get(name) ?? []), ...values]));
  return compared;
}

/** A resource whose properties are created by a loop, with the loop unrolled. */
function withLoops(node: Node, scope: LoopScope): Node {
  const properties = node.get('Properties');
  if (!properties.keysWritten.some((key) => key.startsWith('Fn::ForEach::'))) return node;
  const unrolled = Object.fromEntries(unroll(properties, scope).map(([key, each]) => [key, each.raw]));
  return new Node({ ...(node.raw as object), Properties: unrolled }, node.stack, node.keys);
}

function transformsOf(node: Node): readonly (readonly [string, Node])[] {
  const nodes = node.isList ? node.items() : [node];
  return nodes.flatMap((each) => {
    const name = typeof each.raw === 'string' ? each.raw : each.get('Name').raw;
    return typeof name === 'string' ? [[name, each] as const] : [];
  });
}

function mentionsOf(node: Node, section: string, from: string | undefined): readonly Mention[] {
  const mentions: Mention[] = [];
  collectMentions(node, section, from, (mention) => mentions.push(mention));
  return mentions;
}

/** Finds who refers to an id: which pieces do is known beforehand, where in them only when it is asked. */
function indexMentions(
  resources: ReadonlyMap<string, Resource>,
  outputs: ReadonlyMap<string, Node>,
  root: Node,
): (id: string) => readonly Mention[] {
  const pieces: readonly (readonly [Node, string, Resource | undefined])[] = [
    ...[...resources.values()].map((resource) => [resource.node, 'Resources', resource] as const),
    ...[...outputs.values()].map((output) => [output, 'Outputs', undefined] as const),
    ...['Conditions', 'Globals', 'Metadata', 'Hooks'].map(
      (section) => [root.get(section), section, undefined] as const,
    ),
  ];
  const { stack } = root;
  const byId = new Map<string, number[]>();
  pieces.forEach(([node, , resource], index) => {
    const add = (id: string) => {
      const of = byId.get(id);
      if (of === undefined) byId.set(id, [index]);
      else if (of.at(-1) !== index) of.push(index);
    };
    const addNamed = stack.name === '' ? add : (name: string) => add(idIn(stack, name));
    eachIdIn(node, addNamed);
    resource?.dependsOn.forEach(addNamed);
  });
  const found = new Map<string, readonly Mention[]>();
  // a function mentions its role, its group and each of its subnets: it is walked once for all of them
  const inPiece: Map<string, Mention[]>[] = [];
  const mentionsIn = (index: number): ReadonlyMap<string, Mention[]> => {
    let byMentioned = inPiece[index];
    if (byMentioned === undefined) {
      byMentioned = new Map();
      inPiece[index] = byMentioned;
      const [node, section, resource] = pieces[index]!;
      for (const mention of mentionsOf(node, section, resource?.id)) {
        const had = byMentioned.get(mention.id);
        if (had === undefined) byMentioned.set(mention.id, [mention]);
        else had.push(mention);
      }
    }
    return byMentioned;
  };
  const find = (id: string): readonly Mention[] =>
    (byId.get(id) ?? []).flatMap((index) => {
      const [, section, resource] = pieces[index]!;
      const mentions = [...(mentionsIn(index).get(id) ?? [])];
      if (resource?.dependsOn.some((name) => idIn(stack, name) === id) === true)
        mentions.push({
          id,
          attribute: undefined,
          via: 'DependsOn',
          from: resource.id,
          section,
          node: resource.node.get('DependsOn'),
          fragment: undefined,
        });
      return mentions;
    });
  return (id) => {
    const had = found.get(id) ?? find(id);
    found.set(id, had);
    return had;
  };
}
