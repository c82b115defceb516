import type { Node } from '../../node.ts';
import type { Template } from '../../template.ts';
import { once } from '../once.ts';
import type { PassedOver } from '../twins.ts';
import { type BuiltName, builtNameOf, holesOf, outlineOf, ownNameOf, writtenName } from './built-names.ts';
import { type BuiltImport, builtExports, type Exporter, exportFor, giversOf } from './givers.ts';
import { byLeadingName } from './leading-names.ts';
import type { LinkOfConfig, NamedStack } from './named-stack.ts';

/** Imports of one stack by names with the same holes, such as the name of the network's stack. */
export interface ImportLink {
  readonly stack: string;
  /** What the names have in common that only the deployment says: `NetworkStack`. */
  readonly holes: readonly string[];
  /** Its imports as the stack writes them. */
  readonly names: readonly string[];
  /** The stacks that they may lead to: linked where it is one, named where there are several. */
  readonly candidates: readonly string[];
  /** The config that says so. */
  readonly fixedBy?: string;
}

/** The links between imports and exports whose names only the deployment completes. */
export interface ImportLinks {
  /** What a config says of an import. */
  declaredFor(argument: Node): { readonly value: Node | undefined; readonly where: string } | undefined;
  /** The value that an import leads to, by the name that it imports. */
  valueOf(argument: Node): Node | undefined;
  /** The link that an import belongs to, linked or not. */
  linkOf(argument: Node): ImportLink | undefined;
  readonly all: readonly ImportLink[];
}

interface Group {
  readonly imports: Map<object, BuiltName>;
  readonly link: ImportLink;
  /** The values by the outline of the name, where the link leads to one stack. */
  readonly values: ReadonlyMap<string, Node>;
}

/**
 * Finds which stacks imports mean where names are built of parts that only the deployment gives, such as
 * `${NetworkStack}-SubnetA` here and `${AWS::StackName}-SubnetA` there; `giversOf` has the reasoning. A wrong link would be
 * worse than none: where several stacks can be meant, where something is missing, or where both sides are given values that
 * contradict each other, none is taken. What a config says of one of the parts wins.
 */
export function linkImports(
  stacks: readonly NamedStack[],
  importsOf: (stack: NamedStack) => readonly Node[],
  isExported: (argument: Node) => boolean,
  passedOver: PassedOver,
): ImportLinks {
  const parameters = new Map(stacks.flatMap(({ template }) => [...template.parameters]));
  const exporters = stacks.map((stack): Exporter => ({ stack, exports: builtExports(stack.template, { parameters }) }));
  const giving = exporters.filter(({ exports }) => exports.size > 0);
  const configOf = new Map(stacks.map(({ name, linkFor }) => [name, linkFor]));
  const groups: Group[] = [];
  const byArgument = new Map<object, Map<string, Group>>();
  for (const importing of stacks) {
    if (importing.isAbsent) continue;
    const { name: stack } = importing;
    const isOther = (each: Exporter) => each.stack.name !== stack;
    const meant = once(() => giving.filter((each) => isOther(each) && !passedOver(stack).has(each.stack.name)));
    for (const { imports, fixed } of groupedImports(importsOf(importing), { parameters }, configOf)) {
      // the stack is known then, and what it does not export is exported by none
      if (fixed === undefined && imports.some(({ node }) => isExported(node))) continue;
      for (const group of fixed === undefined
        ? linkedGroups(stack, imports, meant())
        : [fixedGroup(stack, imports, fixed, exporters.filter(isOther))]) {
        groups.push(group);
        for (const raw of group.imports.keys()) {
          const ofStacks = byArgument.get(raw) ?? new Map<string, Group>();
          byArgument.set(raw, ofStacks.set(stack, group));
        }
      }
    }
  }
  const groupOf = ({ raw, stack }: Node): Group | undefined => {
    const ofStacks = typeof raw === 'object' && raw !== null ? byArgument.get(raw) : undefined;
    // a template that is looked at alone has no name
    return stack.name === '' && ofStacks?.size === 1 ? [...ofStacks.values()][0] : ofStacks?.get(stack.name);
  };
  const valueFor = (argument: Node): Node | undefined => {
    const group = groupOf(argument);
    const built = group?.imports.get(argument.raw as object);
    return built === undefined ? undefined : group?.values.get(outlineOf(built));
  };
  return {
    valueOf: valueFor,
    declaredFor(argument) {
      const where = groupOf(argument)?.link.fixedBy;
      return where === undefined ? undefined : { value: valueFor(argument), where };
    },
    linkOf: (argument) => groupOf(argument)?.link,
    all: groups.map(({ link }) => link),
  };
}

/** The imports of a stack whose names have the same holes, and what a config says of those. */
interface SameHoles {
  readonly imports: readonly BuiltImport[];
  readonly fixed: LinkOfConfig | undefined;
}

function groupedImports(
  pieces: readonly Node[],
  known: Pick<Template, 'parameters'>,
  configOf: ReadonlyMap<string, NamedStack['linkFor']>,
): readonly SameHoles[] {
  const byHoles = new Map<string, { readonly imports: BuiltImport[]; readonly fixed: LinkOfConfig | undefined }>();
  for (const piece of pieces) {
    const node = piece.get('Fn::ImportValue');
    if (typeof node.raw !== 'object' || node.raw === null) continue;
    // a config names the parameter of the template itself, or that of the stack above which it is given
    const own = ownNameOf(node, known);
    const names = [own, builtNameOf(node, known)].filter((name) => name !== undefined);
    const declared = names.flatMap((built) =>
      holesOf(built).flatMap(({ stack, written }) => {
        const fixed = configOf.get(stack)?.(written);
        return fixed === undefined ? [] : [{ built, fixed }];
      }),
    );
    const { built, fixed } = declared[0] ?? { built: names.at(-1), fixed: undefined };
    if (built === undefined) continue;
    const holes = holesOf(built);
    if (holes.length === 0 || holes.length === built.length) continue;
    const key = [fixed?.to ?? '', ...holes.map((hole) => hole.key)].join(' ');
    const same = byHoles.get(key) ?? { imports: [], fixed };
    same.imports.push({ node, built, shown: own ?? built });
    byHoles.set(key, same);
  }
  return [...byHoles.values()];
}

/** What a config says of imports: they lead to a stack of that template, or to none. */
function fixedGroup(
  stack: string,
  imports: readonly BuiltImport[],
  { to, where }: LinkOfConfig,
  others: readonly Exporter[],
): Group {
  const candidates = others.filter((other) => other.stack.location === to);
  const [only, another] = candidates;
  const giver = another === undefined && only?.stack.isAbsent !== true ? only : undefined;
  return groupOfImports(stack, imports, {
    candidates: only?.stack.isAbsent === true && another === undefined ? [] : candidates,
    giver,
    fixedBy: where,
  });
}

/** Imports with the same holes, a group for each name of a stack that they begin with, and for all others. */
function linkedGroups(
  stack: string,
  imports: readonly BuiltImport[],
  exporters: readonly Exporter[],
): readonly Group[] {
  const { named, others } = byLeadingName(imports, exporters);
  return [...named, others].flatMap((same) => (same.length === 0 ? [] : linkedAlike(stack, same, exporters)));
}

/** A group for each stack that imports are linked with; one group where they are linked with none. */
function linkedAlike(stack: string, imports: readonly BuiltImport[], others: readonly Exporter[]): readonly Group[] {
  const { givers, candidates } = giversOf(imports, others);
  if (givers === undefined) {
    const isOwn = imports.some(({ built }) => holesOf(built).some(({ isStackName }) => isStackName));
    // the name of a stack itself, or of the one above, is no parameter that a person could be asked for
    return isOwn && candidates.length === 0 ? [] : [groupOfImports(stack, imports, { candidates })];
  }
  return [...new Set(givers.values())].map((giver) => {
    const its = imports.filter((each) => givers.get(each) === giver);
    return groupOfImports(stack, its, { candidates: [giver], giver });
  });
}

function groupOfImports(
  stack: string,
  imports: readonly BuiltImport[],
  {
    candidates,
    giver,
    fixedBy,
  }: { readonly candidates: readonly Exporter[]; readonly giver?: Exporter | undefined; readonly fixedBy?: string },
): Group {
  const values = new Map<string, Node>();
  for (const { built } of giver === undefined ? [] : imports) {
    const match = exportFor(built, giver!);
    if (match !== undefined) values.set(outlineOf(built), match.value);
  }
  return {
    imports: new Map(imports.map(({ node, built }) => [node.raw as object, built])),
    link: {
      stack,
      holes: [...new Set(imports.flatMap(({ shown }) => holesOf(shown).map(({ written }) => written)))],
      names: [...new Set(imports.map(({ shown }) => writtenName(shown)))],
      candidates: candidates.map((each) => each.stack.name),
      ...(fixedBy !== undefined && { fixedBy }),
    },
    values,
  };
}
