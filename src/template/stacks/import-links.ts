import type { Node } from '../node.ts';
import type { Template } from '../template.ts';
import {
  areGivenApart,
  type BuiltName,
  builtNameOf,
  holesOf,
  mayBeEqual,
  outlineOf,
  writtenName,
} from './built-names.ts';

/** What a config says of imports: where the template is that they lead to, or that they lead to none. */
export interface LinkOfConfig {
  readonly to: string | undefined;
  readonly where: string;
}

/** A stack among others, as far as links by name need it. */
export interface NamedStack {
  readonly name: string;
  readonly template: Template;
  /** Whether it is deployed in other environments only. */
  readonly isAbsent?: boolean;
  /** Whether its stack may have a name: another template may be known to be deployed by that. */
  readonly mayBeCalled?: (stackName: string) => boolean;
  /** Where its template is. */
  readonly location?: string;
  /** What a config says of the imports by one of its parameters. */
  readonly linkFor?: (parameter: string) => LinkOfConfig | undefined;
}

/** Imports of one stack by names with the same holes, such as the name of the network's stack. */
export interface ImportLink {
  readonly stack: string;
  /** What the names have in common that only the deployment says: `NetworkStack`. */
  readonly holes: readonly string[];
  /** Its imports as the stack writes them. */
  readonly names: readonly string[];
  /** The stacks that export all of them: linked where it is one, named where there are several. */
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
 * Finds which stack an import means where names are built of parts that only the deployment gives, such as
 * `${NetworkStack}-SubnetA` here and `${AWS::StackName}-SubnetA` there. All imports of a stack with the same parts go to
 * one stack, so that is linked which alone exports all of them, unless one of them is the name of an export as it is. A
 * wrong link would be worse than none: of several candidates, where something is missing, or where both sides are given
 * values that contradict each other, none is taken. What a config says of one of the parts wins.
 */
export function linkImports(
  stacks: readonly NamedStack[],
  importsOf: (template: Template) => readonly Node[],
  isExported: (argument: Node) => boolean,
): ImportLinks {
  const exportsOf = new Map(stacks.map(({ name, template }) => [name, builtExports(template)]));
  const groups: Group[] = [];
  const byArgument = new Map<object, Map<string, Group>>();
  for (const { name: stack, template, isAbsent, linkFor } of stacks) {
    if (isAbsent) continue;
    const byHoles = new Map<string, { readonly node: Node; readonly built: BuiltName }[]>();
    for (const node of importsOf(template)) {
      const argument = node.get('Fn::ImportValue');
      const built = builtNameOf(argument, template);
      if (built === undefined || typeof argument.raw !== 'object' || argument.raw === null) continue;
      const holes = holesOf(built);
      if (holes.length === 0 || holes.length === built.length || holes.some(({ isStackName }) => isStackName)) continue;
      const key = holes.map((hole) => hole.key).join(' ');
      byHoles.set(key, [...(byHoles.get(key) ?? []), { node: argument, built }]);
    }
    for (const imports of byHoles.values()) {
      const declared = holesOf(imports[0]!.built)
        .map(({ written }) => linkFor?.(written))
        .find((link) => link !== undefined);
      // the stack is known then, and what it does not export is exported by none
      if (declared === undefined && imports.some(({ node }) => isExported(node))) continue;
      const candidates = stacks.filter((other) => {
        if (declared !== undefined) return other.name !== stack && other.location === declared.to;
        const exported = exportsOf.get(other.name)!;
        return (
          other.name !== stack &&
          imports.every(({ built }) => {
            const match = exported.get(outlineOf(built));
            return match !== undefined && match !== 'twice' && mayBeEqual(built, match.built);
          })
        );
      });
      const [only, another] = candidates;
      // its template may be deployed with that value as well, but of such a deployment nothing is known
      const isApart =
        only !== undefined &&
        another === undefined &&
        (only.isAbsent === true ||
          (declared === undefined &&
            imports.some(({ built }) => {
              const match = exportsOf.get(only.name)!.get(outlineOf(built));
              return match !== undefined && match !== 'twice' && areGivenApart(built, match.built, only.mayBeCalled);
            })));
      const values = new Map<string, Node>();
      if (only !== undefined && another === undefined && !isApart)
        for (const { built } of imports) {
          const match = exportsOf.get(only.name)!.get(outlineOf(built));
          if (match !== undefined && match !== 'twice') values.set(outlineOf(built), match.value);
        }
      const group: Group = {
        imports: new Map(imports.map(({ node, built }) => [node.raw as object, built])),
        link: {
          stack,
          holes: [...new Set(holesOf(imports[0]!.built).map(({ written }) => written))],
          names: [...new Set(imports.map(({ built }) => writtenName(built)))],
          candidates: isApart ? [] : candidates.map(({ name }) => name),
          ...(declared && { fixedBy: declared.where }),
        },
        values,
      };
      groups.push(group);
      for (const { node } of imports) {
        const ofStacks = byArgument.get(node.raw as object) ?? new Map<string, Group>();
        byArgument.set(node.raw as object, ofStacks.set(stack, group));
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

interface BuiltExport {
  readonly built: BuiltName;
  readonly value: Node;
}

function builtExports(template: Template): ReadonlyMap<string, BuiltExport | 'twice'> {
  const found = new Map<string, BuiltExport | 'twice'>();
  for (const output of template.outputs.values()) {
    const name = output.get('Export').get('Name');
    const built = name.raw === undefined ? undefined : builtNameOf(name, template);
    if (built === undefined || holesOf(built).length === 0) continue;
    const outline = outlineOf(built);
    found.set(outline, found.has(outline) ? 'twice' : { built, value: output.get('Value') });
  }
  return found;
}
