import { Evaluator } from '../evaluate/evaluator.ts';
import { collectMentions, type Mention } from '../mentions.ts';
import { isPlainMap, type Node } from '../node.ts';
import type { Parameter } from '../parameters.ts';
import type { Resource } from '../resource.ts';
import { Scenario } from '../scenario/scenario.ts';
import type { Addition, Links, Template } from '../template.ts';
import type { Described } from './described.ts';
import { type ImportLinks, linkImports } from './import-links.ts';
import {
  builtNameInReference,
  nameInReference,
  type ParameterStore,
  readParameterStore,
  startsReference,
} from './parameter-store.ts';
import { idIn } from './stack.ts';
import { stackGraph } from './stack-graph.ts';

/** A template that was read as one of several stacks. */
export interface JoinedStack {
  readonly name: string;
  readonly template: Template;
  /** Whether others may use what it gives away, beside the stacks that are seen here. */
  readonly isOpen: boolean;
  readonly stackName: string | undefined;
}

/** A place where one stack names a thing of another by an export, or by an output of a stack. */
interface Import {
  readonly stack: string;
  readonly from: string | undefined;
  readonly section: string;
  readonly node: Node;
  readonly value: Node;
}

/** Several stacks as one template, and which of them know each other. */
export interface Joined {
  readonly template: Template;
  /** Pairs of stacks of which the first uses what the second gives. */
  readonly uses: readonly (readonly [user: string, giver: string])[];
  /** The links between imports and exports whose names only the deployment completes. */
  readonly importLinks: ImportLinks;
}

/** Why one name leads to two values: neither is taken. */
const twice = Symbol('twice');

/**
 * Looks at several stacks as one template: references lead from one to the next through exports, outputs, and the
 * parameters that they are given. What a network that is described consists of comes in as `described`.
 */
export function joinStacks(
  stacks: readonly JoinedStack[],
  described: Described,
  linksOfAll?: ImportLinks,
  additions: readonly Addition[] = [],
): Joined {
  const templates = stacks.map(({ template }) => template);
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const resources = union([described.resources, ...templates.map((each) => each.resources)]);
  const byType = new Map<string, readonly Resource[]>();
  const ofType = (type: string): readonly Resource[] => {
    const had = byType.get(type) ?? [...resources.values()].filter((resource) => resource.type === type);
    byType.set(type, had);
    return had;
  };
  const nested = new Map(
    templates.flatMap((each) => (each.root.stack.container ? [[each.root.stack.container, each]] : [])),
  );
  const [first] = templates as [Template];

  const outputOf = (template: Template | undefined, output: string): Node | undefined => {
    const node = template?.outputs.get(idIn(template.root.stack, output))?.get('Value');
    return node?.raw === undefined ? undefined : node;
  };
  let exports: ReadonlyMap<string, Node | typeof twice> | undefined;
  let isReading = false;
  const exported = (name: string): Node | undefined => {
    if (isReading) return undefined;
    isReading = true;
    exports ??= readExports();
    isReading = false;
    const node = exports.get(name) ?? described.exports.get(name);
    return node === twice ? undefined : node;
  };
  const stackOutput = (stackName: string, output: string): Node | undefined => {
    const named = stacks.filter((stack) => stack.stackName === stackName && stackName !== '');
    return named.length === 1 ? outputOf(named[0]!.template, output) : undefined;
  };

  // of a part of a run, the links of the whole hold: what is ambiguous there stays so
  const importLinks = once(
    () =>
      linksOfAll ??
      linkImports(stacks, (template) =>
        importsIn(template).flatMap(({ node }) => (node.intrinsic === 'Fn::ImportValue' ? [node] : [])),
      ),
  );
  let isReadingStore = false;
  const readStore = once(() => readParameterStore(templates, certainly));
  const createsParameters = once(() => templates.some((each) => each.ofType('AWS::SSM::Parameter').length > 0));
  function store(): ParameterStore | undefined {
    if (isReadingStore || !createsParameters()) return undefined;
    isReadingStore = true;
    try {
      return readStore();
    } finally {
      isReadingStore = false;
    }
  }
  const links: Links = {
    additions,
    exported,
    importedBy: (argument) => importLinks().valueOf(argument),
    candidatesFor: (argument) => importLinks().linkOf(argument)?.candidates ?? [],
    parameterStore: (reference, text) => {
      const name = text === undefined ? undefined : nameInReference(text);
      if (name !== undefined) return store()?.named(name);
      const built = builtNameInReference(reference, joined);
      return built === undefined ? undefined : store()?.built(built);
    },
    stackOutput,
    nestedOutput: (container, output) => outputOf(nested.get(container), output),
    described,
    isStackOrdered: (later, earlier) => graph().leads(later.node.stack.name, earlier.node.stack.name),
  };
  const joined: Template = {
    file: first.file,
    root: first.root,
    isSam: templates.some(({ isSam }) => isSam),
    tellsCondition: (name, stack) => byName.get(stack.name)?.template.tellsCondition(name, stack) ?? true,
    parameters: withStored(union(templates.map(({ parameters }) => parameters))),
    conditions: union(templates.map(({ conditions }) => conditions)),
    refuses: (left) => templates.some((each) => each.refuses(left)),
    resources,
    outputs: union(templates.map(({ outputs }) => outputs)),
    pseudo: first.pseudo,
    links,
    mayHoldMore: templates.flatMap(({ mayHoldMore }) => mayHoldMore),
    mentionsOf: (id) => mentionsOf(id),
    codeAt: (resource, path) => byName.get(resource.node.stack.name)?.template.codeAt(resource, path),
    ofType,
  };

  /** A text that depends on no condition. */
  const certainly = (node: Node): string | undefined => {
    const scenario = new Scenario([]);
    const text = new Evaluator(joined, scenario).text(node);
    return scenario.decisions.length === 0 ? text : undefined;
  };

  /** Parameters that are looked up in Parameter Store, bound to what a stack of the run puts there. */
  function withStored(parameters: ReadonlyMap<string, Parameter>): ReadonlyMap<string, Parameter> {
    if (!createsParameters()) return parameters;
    return new Map(
      [...parameters].map(([id, parameter]): [string, Parameter] => {
        const [, inner] = /^AWS::SSM::Parameter::Value<(.*)>$/.exec(parameter.type) ?? [];
        const name = parameter.given ?? parameter.default;
        if (inner === undefined || name === undefined || parameter.bound !== undefined) return [id, parameter];
        const value = once(() => store()?.named(name));
        return [id, { ...parameter, bound: value, storedType: inner }];
      }),
    );
  }

  const readExports = () => {
    const found = new Map<string, Node | typeof twice>();
    for (const { template } of stacks)
      for (const output of template.outputs.values()) {
        const node = output.get('Export').get('Name');
        const name = node.raw === undefined ? undefined : certainly(node);
        if (name !== undefined) found.set(name, found.has(name) ? twice : output.get('Value'));
      }
    return found;
  };

  const imports = once((): readonly Import[] =>
    stacks
      .flatMap(({ name, template }) =>
        importsIn(template).flatMap(({ node, from, section }): Import[] => {
          const argument = node.get(node.intrinsic!);
          const value =
            node.intrinsic === 'Fn::ImportValue'
              ? (exported(certainly(argument) ?? '') ?? importLinks().valueOf(argument))
              : stackOutput(certainly(argument.get('StackName')) ?? '', certainly(argument.get('OutputName')) ?? '');
          return value === undefined ? [] : [{ stack: name, from, section, node, value }];
        }),
      )
      .concat(createsParameters() ? stacks.flatMap(({ name, template }) => storedIn(name, template)) : []),
  );

  const storedIn = (stack: string, template: Template): readonly Import[] =>
    referencesToStore(template).flatMap(({ node, from, section }) => {
      const text = typeof node.raw === 'string' ? node.raw : surelyWritten(node);
      const value = links.parameterStore(node, text);
      return value === undefined ? [] : [{ stack, from, section, node, value }];
    });
  /** The text of a dynamic reference that depends on no condition. */
  const surelyWritten = (node: Node): string | undefined => {
    const scenario = new Scenario([]);
    const value = new Evaluator({ ...joined, links: undefined }, scenario).value(node);
    return scenario.decisions.length === 0 && value.kind === 'unknown' ? value.written : undefined;
  };

  const bindings = once(() =>
    [...joined.parameters.values()].flatMap((parameter) => {
      const node = parameter.bound?.();
      return node === undefined ? [] : [{ parameter, node }];
    }),
  );

  const uses = once((): Joined['uses'] => [
    ...imports().map(({ stack, value }) => [stack, value.stack.name] as const),
    ...bindings().flatMap(({ parameter, node }) =>
      stacksIn(node).map((giver) => [parameter.node.stack.name, giver] as const),
    ),
    ...templates.flatMap(({ root: { stack } }) =>
      stack.container === undefined
        ? []
        : [[stack.name, resources.get(stack.container)?.node.stack.name ?? ''] as const],
    ),
  ]);
  const graph = once(() => stackGraph(uses()));

  /** Where else a thing is known, by the id of what it is known as there. */
  const aliases = once(() => {
    const known = new Map<string, ((seen: ReadonlySet<string>) => readonly Mention[])[]>();
    const add = (value: Node, mentions: (of: Mention, seen: ReadonlySet<string>) => readonly Mention[]) =>
      eachMention(value, (of) => {
        const had = known.get(of.id) ?? [];
        had.push((seen) => mentions(of, seen));
        known.set(of.id, had);
      });
    for (const { parameter, node } of bindings())
      add(node, ({ id, attribute }, seen) =>
        mentionsOf(parameter.id, seen).map((each) => ({ ...each, id, attribute })),
      );
    for (const { value, from, section, node } of imports())
      add(value, ({ id, attribute }) => [{ id, attribute, via: 'Ref', from, section, node, fragment: undefined }]);
    for (const [container, template] of nested)
      for (const output of template.outputs.values()) {
        const name = `Outputs.${String(output.keys[1])}`;
        add(output.get('Value'), ({ id, attribute }, seen) =>
          mentionsOf(container, seen)
            .filter((each) => each.attribute === name)
            .map((each) => ({ ...each, id, attribute })),
        );
      }
    return known;
  });

  const found = new Map<string, readonly Mention[]>();
  const mentionsOf = (id: string, seen: ReadonlySet<string> = new Set()): readonly Mention[] => {
    const had = found.get(id);
    if (had !== undefined) return had;
    if (seen.has(id)) return [];
    const within = new Set(seen).add(id);
    const owner = (resources.get(id) ?? joined.parameters.get(id))?.node.stack.name;
    const mentions = owner === undefined ? [] : (byName.get(owner)?.template.mentionsOf(id) ?? []);
    const own = mentions.filter((mention) => !leadsOn(mention));
    const all = [...own, ...(aliases().get(id) ?? []).flatMap((mentions) => mentions(within))];
    if (seen.size === 0) found.set(id, all);
    return all;
  };
  /** The outputs that stacks of this run import. */
  const imported = once(() => new Set(imports().map(({ value }) => value.raw)));
  /**
   * Whether an output gives a security group to stacks that are seen here. Groups are exported to be attached; whoever
   * exports a VPC may expect others to add to it.
   */
  const isOnlyAttached = (mention: Node): boolean => {
    const output = joined.outputs.get(idIn(mention.stack, String(mention.keys[1])))?.get('Value');
    if (output === undefined || !imported().has(output.raw)) return false;
    const groups: boolean[] = [];
    eachMention(output, ({ id }) => groups.push(resources.get(id)?.type === 'AWS::EC2::SecurityGroup'));
    return groups.length > 0 && groups.every(Boolean);
  };
  /** Whether a mention gives a thing to a stack that is seen here: then what that makes of it counts. */
  const leadsOn = ({ section, from, node }: Mention): boolean => {
    if (section === 'Outputs') return byName.get(node.stack.name)?.isOpen === false || isOnlyAttached(node);
    return from !== undefined && nested.has(from) && node.keys.includes('Parameters');
  };

  return {
    template: joined,
    get uses() {
      return uses();
    },
    get importLinks() {
      return importLinks();
    },
  };
}

/** The pieces of a template that take something from another stack by name. */
export function importsIn({ resources, outputs, conditions }: Template): readonly Omit<Import, 'value' | 'stack'>[] {
  const found: Omit<Import, 'value' | 'stack'>[] = [];
  const visit = (node: Node, section: string, from: string | undefined): void => {
    const { intrinsic } = node;
    if (intrinsic === 'Fn::ImportValue' || intrinsic === 'Fn::GetStackOutput') found.push({ node, section, from });
    for (const [, entry] of node.entries()) visit(entry, section, from);
    for (const item of node.items()) visit(item, section, from);
  };
  for (const resource of resources.values())
    if (mayImport(resource.node)) visit(resource.node, 'Resources', resource.id);
  for (const output of outputs.values()) if (mayImport(output)) visit(output, 'Outputs', undefined);
  for (const condition of conditions.values()) if (mayImport(condition)) visit(condition, 'Conditions', undefined);
  return found;
}

/** Whether a piece takes something from another stack by name. */
export function mayImport({ raw }: Pick<Node, 'raw'>): boolean {
  if (Array.isArray(raw)) return raw.some((each) => mayImport({ raw: each }));
  if (!isPlainMap(raw)) return typeof raw === 'object' && raw !== null;
  for (const key in raw)
    if (key === 'Fn::ImportValue' || key === 'Fn::GetStackOutput' || mayImport({ raw: raw[key] })) return true;
  return false;
}

/** The stacks that a piece, put together from several, is written in. */
function stacksIn(node: Node): readonly string[] {
  const items = node.items();
  return items.length === 0 ? [node.stack.name] : items.flatMap(stacksIn);
}

/** The dynamic references of a template to Parameter Store. */
function referencesToStore({ resources }: Template): readonly Omit<Import, 'value' | 'stack'>[] {
  const found: Omit<Import, 'value' | 'stack'>[] = [];
  const visit = (node: Node, from: string): void => {
    const { raw, intrinsic } = node;
    if (typeof raw === 'string') {
      if (startsReference(raw)) found.push({ node, section: 'Resources', from });
      return;
    }
    if ((intrinsic === 'Fn::Sub' || intrinsic === 'Fn::Join') && JSON.stringify(raw).includes('{{resolve:ssm:')) {
      found.push({ node, section: 'Resources', from });
      return;
    }
    for (const [, entry] of node.entries()) visit(entry, from);
    for (const item of node.items()) visit(item, from);
  };
  for (const resource of resources.values()) visit(resource.properties, resource.id);
  return found;
}

function eachMention(node: Node, see: (mention: Mention) => void): void {
  // a list put together from several stacks
  const items = node.intrinsic === undefined ? node.items() : [];
  if (items.length > 0) for (const item of items) eachMention(item, see);
  else collectMentions(node, '', undefined, see);
}

function union<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const map of maps) for (const [key, value] of map) all.set(key, value);
  return all;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
