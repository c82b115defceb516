import type { Node } from '../node.ts';
import type { Addition, Links, Template } from '../template.ts';
import type { Described } from './described.ts';
import { type Crossing, type Import, importsOf } from './imports.ts';
import type { JoinedStack } from './joined-stack.ts';
import { mentionsAcross } from './mentions-across.ts';
import { certainTexts } from './names/certain-texts.ts';
import { exportsByName } from './names/exports-by-name.ts';
import { type ImportLinks, linkImports } from './names/import-links.ts';
import { importsByName } from './names/imports-by-name.ts';
import type { NamedStack } from './names/named-stack.ts';
import { once } from './once.ts';
import { stackGraph } from './stack-graph.ts';
import { bindingsOf, type Uses, usesAmong } from './stack-uses.ts';
import { storedParameters } from './stored-parameters.ts';
import { passedOverTwins } from './twins.ts';
import { outputOf, unionOf, unionOfTemplates } from './union-of-templates.ts';

/** Several stacks as one template, and which of them know each other. */
export interface Joined {
  readonly template: Template;
  /** Pairs of stacks of which the first uses what the second gives. */
  readonly uses: Uses;
  /** The links between imports and exports whose names only the deployment completes. */
  readonly importLinks: ImportLinks;
  /** The names by which stacks use what others give. */
  readonly crossings: readonly Crossing[];
}

/**
 * Looks at several stacks as one template: references lead from one to the next through exports, outputs, and the
 * parameters that they are given. What a network that is described consists of comes in as `described`. Each piece needs
 * others to answer, so all of them are worked out only when they are asked.
 */
export function joinStacks(
  stacks: readonly JoinedStack[],
  described: Described,
  linksOfAll?: ImportLinks,
  additions: readonly Addition[] = [],
): Joined {
  const templates = stacks.map(({ template }) => template);
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const nested = new Map(
    templates.flatMap((each) => (each.root.stack.container ? [[each.root.stack.container, each]] : [])),
  );
  const hasDeclaredLinks = stacks.some(({ linkFor }) => linkFor !== undefined);

  const certain = certainTexts(() => template);
  const passedOver = passedOverTwins(stacks);
  const exported = exportsByName(stacks, described.exports, certain, passedOver);
  const stored = storedParameters(stacks, described.parameterStore, () => template, certain, passedOver);
  // of a part of a run, the links of the whole hold: what is ambiguous there stays so
  const importLinks = once(() => linksOfAll ?? linkImports(stacks, importedNames, isExported, passedOver));
  const isExported = (argument: Node) => exported(certain.of(argument) ?? '', argument.stack.name) !== undefined;

  const links: Links = {
    additions,
    exported: (name, { stack }) => exported(name, stack.name),
    declaredFor: (argument) => (hasDeclaredLinks ? importLinks().declaredFor(argument) : undefined),
    importedBy: (argument) => importLinks().valueOf(argument),
    candidatesFor: (argument) => importLinks().linkOf(argument)?.candidates ?? [],
    parameterStore: stored.valueAt,
    stackOutput(stackName, output) {
      const named = stacks.filter((stack) => stack.stackName === stackName && stackName !== '');
      return named.length === 1 ? outputOf(named[0]!.template, output) : undefined;
    },
    isComplete: ({ name }) => {
      const { isComplete, exports } = byName.get(name) ?? {};
      return isComplete === true || exports?.isComplete === true;
    },
    nestedOutput: (container, output) => outputOf(nested.get(container), output),
    nestedCandidates: ({ stack }, name) => byName.get(stack.name)?.nestedCandidates?.get(name) ?? [],
    described,
    isStackOrdered: (later, earlier) => graph().leads(later.node.stack.name, earlier.node.stack.name),
  };
  const template = unionOfTemplates(stacks, described.resources, {
    links,
    parameters: stored.bind(unionOf(templates.map(({ parameters }) => parameters))),
    mentionsOf: (id) => mentionsOf(id),
  });

  const imports = once((): readonly Import[] => [...importsByName(stacks, links, certain), ...stored.imports()]);
  const bindings = once(() => bindingsOf(template));
  const uses = once(() => usesAmong(templates, template, imports(), bindings()));
  const graph = once(() => stackGraph(uses()));
  const mentionsOf = mentionsAcross({ stacks, nested, template, imports, bindings });

  return {
    template,
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

/** The imports of a stack that name an export. */
function importedNames(stack: NamedStack): readonly Node[] {
  return importsOf(stack).flatMap(({ node }) => (node.intrinsic === 'Fn::ImportValue' ? [node] : []));
}
