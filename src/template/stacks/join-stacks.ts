import { Evaluator } from '../evaluate/evaluator.ts';
import type { Node } from '../node.ts';
import type { Parameter } from '../parameters.ts';
import type { Resource } from '../resource.ts';
import { Scenario } from '../scenario/scenario.ts';
import type { Addition, Links, Template } from '../template.ts';
import { writtenName } from './built-names.ts';
import type { Described } from './described.ts';
import { type ImportLinks, linkImports, type NamedStack } from './import-links.ts';
import { type Crossing, type Import, importsIn, referencesToStore } from './imports.ts';
import { mentionsAcross } from './mentions-across.ts';
import { once } from './once.ts';
import { builtNameInReference, nameInReference, type ParameterStore, readParameterStore } from './parameter-store.ts';
import { idIn } from './stack.ts';
import { stackGraph } from './stack-graph.ts';

/** A template that was read as one of several stacks. */
export interface JoinedStack {
  readonly name: string;
  readonly template: Template;
  /** Whether others may use what it gives away, beside the stacks that are seen here. */
  readonly isOpen: boolean;
  /** Whether others may only use that, and add nothing to it. */
  readonly isComplete?: boolean;
  readonly stackName: string | undefined;
  /** Whether it is deployed in other environments only: then it is linked with nothing, but may be what a name means. */
  readonly isAbsent?: boolean;
  /** Whether its stack may have a name: another template may be known to be deployed by that. */
  readonly mayBeCalled?: (stackName: string) => boolean;
  /** Where its template is, and what a config says of the imports by one of its parameters. */
  readonly location?: string;
  readonly linkFor?: NonNullable<NamedStack['linkFor']>;
  /** The paths of the templates that its nested stacks may have, where they are several. */
  readonly nestedCandidates?: ReadonlyMap<string, readonly string[]>;
}

/** Several stacks as one template, and which of them know each other. */
export interface Joined {
  readonly template: Template;
  /** Pairs of stacks of which the first uses what the second gives. */
  readonly uses: readonly (readonly [user: string, giver: string])[];
  /** The links between imports and exports whose names only the deployment completes. */
  readonly importLinks: ImportLinks;
  /** The names by which stacks use what others give. */
  readonly crossings: readonly Crossing[];
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
  const hasDeclaredLinks = stacks.some(({ linkFor }) => linkFor !== undefined);

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
      linkImports(
        stacks,
        (template) => importsIn(template).flatMap(({ node }) => (node.intrinsic === 'Fn::ImportValue' ? [node] : [])),
        (argument) => exported(certainly(argument) ?? '') !== undefined,
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
  const storedAs = (name: string) => store()?.named(name) ?? described.parameterStore.get(name);
  const links: Links = {
    additions,
    exported,
    declaredFor: (argument) => (hasDeclaredLinks ? importLinks().declaredFor(argument) : undefined),
    importedBy: (argument) => importLinks().valueOf(argument),
    candidatesFor: (argument) => importLinks().linkOf(argument)?.candidates ?? [],
    parameterStore: (reference, text) => {
      const name = text === undefined ? undefined : nameInReference(text);
      if (name !== undefined) return storedAs(name);
      const built = builtNameInReference(reference, joined);
      return built === undefined ? undefined : store()?.built(built);
    },
    stackOutput,
    isComplete: ({ name }) => byName.get(name)?.isComplete === true,
    nestedOutput: (container, output) => outputOf(nested.get(container), output),
    nestedCandidates: ({ stack }, name) => byName.get(stack.name)?.nestedCandidates?.get(name) ?? [],
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
    if (!createsParameters() && described.parameterStore.size === 0) return parameters;
    return new Map(
      [...parameters].map(([id, parameter]): [string, Parameter] => {
        const [, inner] = /^AWS::SSM::Parameter::Value<(.*)>$/.exec(parameter.type) ?? [];
        const name = parameter.given ?? parameter.default;
        if (inner === undefined || name === undefined || parameter.bound !== undefined) return [id, parameter];
        const value = once(() => storedAs(name));
        return [id, { ...parameter, bound: value, storedType: inner }];
      }),
    );
  }

  const readExports = () => {
    const found = new Map<string, Node | typeof twice>();
    for (const { template, isAbsent } of stacks)
      for (const output of isAbsent ? [] : template.outputs.values()) {
        const node = output.get('Export').get('Name');
        const name = node.raw === undefined ? undefined : certainly(node);
        if (name !== undefined) found.set(name, found.has(name) ? twice : output.get('Value'));
      }
    return found;
  };

  const imports = once((): readonly Import[] =>
    stacks
      .filter(({ isAbsent }) => !isAbsent)
      .flatMap(({ name, template }) =>
        importsIn(template).flatMap(({ node, from, section }): Import[] => {
          const argument = node.get(node.intrinsic!);
          const use = { stack: name, from, section, node };
          if (node.intrinsic !== 'Fn::ImportValue') {
            const output = certainly(argument.get('OutputName')) ?? '';
            const value = stackOutput(certainly(argument.get('StackName')) ?? '', output);
            return value === undefined ? [] : [{ ...use, value, by: 'output', name: output, isBuilt: false }];
          }
          const certain = certainly(argument) ?? '';
          const known = links.declaredFor(argument) === undefined ? exported(certain) : undefined;
          if (known !== undefined) return [{ ...use, value: known, by: 'export', name: certain, isBuilt: false }];
          const value = importLinks().valueOf(argument);
          return value === undefined ? [] : [{ ...use, value, by: 'export', name: certain, isBuilt: true }];
        }),
      )
      .concat(
        createsParameters()
          ? stacks.flatMap(({ name, template, isAbsent }) => (isAbsent ? [] : storedIn(name, template)))
          : [],
      ),
  );

  const storedIn = (stack: string, template: Template): readonly Import[] =>
    referencesToStore(template).flatMap(({ node, from, section }) => {
      const text = typeof node.raw === 'string' ? node.raw : surelyWritten(node);
      const value = links.parameterStore(node, text);
      if (value === undefined) return [];
      const written = text === undefined ? undefined : nameInReference(text);
      const built = written === undefined ? builtNameInReference(node, joined) : undefined;
      const stored = {
        by: 'parameter',
        name: written ?? (built ? writtenName(built) : ''),
        isBuilt: built !== undefined,
      } as const;
      return [{ stack, from, section, node, value, ...stored }];
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

  const mentionsOf = mentionsAcross({ stacks, nested, template: joined, imports, bindings });

  return {
    template: joined,
    get uses() {
      return uses();
    },
    get importLinks() {
      return importLinks();
    },
    get crossings() {
      return imports().map(({ stack, value, by, name, isBuilt }) => ({
        user: stack,
        giver: value.stack.name,
        by,
        name,
        isBuilt,
      }));
    },
  };
}

/** The stacks that a piece, put together from several, is written in. */
function stacksIn(node: Node): readonly string[] {
  const items = node.items();
  return items.length === 0 ? [node.stack.name] : items.flatMap(stacksIn);
}

function union<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const map of maps) for (const [key, value] of map) all.set(key, value);
  return all;
}
