import { holdsAny } from '../text/holds-any.ts';
import { isPlainMap, type Node } from './node.ts';
import { type PossibleValues, possibleValues, scalarTexts } from './possible-values.ts';
import { idIn } from './stacks/stack.ts';

/** The keys of a larger mapping are not told apart. */
const mostKeys = 8;

/** What other stacks give parameters, by name; asked for once the other stacks have been read. */
export type Bindings = ReadonlyMap<string, () => Node | undefined>;

/** A template parameter. */
export interface Parameter {
  /** Its key among the parameters of all stacks. */
  readonly id: string;
  /** Its name in its stack. */
  readonly name: string;
  /** What another stack gives it; nothing where that turns out to be unknown. */
  readonly bound: (() => Node | undefined) | undefined;
  /** The type of what it holds, where that is the value of an SSM parameter that a stack of the run creates. */
  readonly storedType?: string;
  readonly type: string;
  readonly isList: boolean;
  /** The value given from outside. */
  readonly given: string | undefined;
  readonly default: string | undefined;
  /**
   * The values that conditions tell apart, the default's first; `undefined` in the list represents any
   * other value, where there can be one. Empty where no condition looks at the parameter or its value is given.
   */
  readonly classes: readonly (string | undefined)[];
  readonly node: Node;
}

/** The parameters of a template, each with the values that its conditions tell apart. */
export function readParameters(
  section: Node,
  given: Readonly<Record<string, string>>,
  compared: ReadonlyMap<string, ReadonlySet<string>>,
  bindings: Bindings = new Map(),
  lookedUp: ReadonlyMap<string, readonly string[]> = new Map(),
): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const [name, node] of section.entries()) {
    const type = scalarTexts(node.get('Type').raw)[0] ?? 'String';
    const isList = isListType(type);
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const fallback = defaultOf(node.get('Default').raw);
    const bound = value === undefined ? bindings.get(name) : undefined;
    const id = idIn(section.stack, name);
    parameters.set(id, {
      id,
      name,
      bound,
      type,
      isList,
      given: value,
      default: fallback,
      classes:
        value !== undefined || bound !== undefined
          ? []
          : classesOf(compared.get(name), fallback, () => possibleValues(node, type, isList, lookedUp.get(name))),
      node,
    });
  }
  return parameters;
}

/** Whether a parameter takes a list, also as Parameter Store has it. */
function isListType(type: string): boolean {
  if (type.startsWith('List<') || type === 'CommaDelimitedList') return true;
  return holdsAny(type, ['Value<List<', 'Value<CommaDelimitedList>']);
}

function defaultOf(raw: unknown): string | undefined {
  if (raw === undefined || raw === null || isPlainMap(raw)) return undefined;
  return scalarTexts(raw).join(',');
}

/** The values a condition can tell apart: each literal it compares with, and "any other" where there is another. */
function classesOf(
  literals: ReadonlySet<string> | undefined,
  fallback: string | undefined,
  possible: () => PossibleValues,
): readonly (string | undefined)[] {
  if (literals === undefined) return [];
  const { all, takes } = possible();
  const named = all?.filter((value) => literals.has(value)) ?? [];
  const classes: (string | undefined)[] = [
    ...named,
    ...[...literals].filter((value) => !named.includes(value) && takes(value)),
  ];
  const others = all?.filter((value) => !literals.has(value));
  // one other value is that value; many, or any, are "another one"
  if (others === undefined) classes.push(undefined);
  else if (others.length === 1) classes.push(others[0]);
  else if (others.length > 1) classes.push(undefined);
  const first = classes.indexOf(fallback);
  const ofDefault = first >= 0 ? first : fallback !== undefined ? classes.indexOf(undefined) : -1;
  if (ofDefault > 0) classes.unshift(...classes.splice(ofDefault, 1));
  return classes;
}

/**
 * The literals that the conditions compare each parameter with. A list parameter joined or selected from counts as
 * compared with the literal itself: `!Equals [!Join ['', !Ref SubnetIds], '']` asks whether the list is empty. What a mapping has for
 * a parameter tells its keys apart: `!Equals [!FindInMap [Stages, !Ref Stage, Nat], 'true']`.
 */
export function comparedLiterals(template: Node): Map<string, Set<string>> {
  const mappings = template.get('Mappings');
  const compared = new Map<string, Set<string>>();
  const visit = (raw: unknown): void => {
    if (Array.isArray(raw)) for (const item of raw) visit(item);
    if (!isPlainMap(raw)) return;
    const pair = raw['Fn::Equals'];
    if (Array.isArray(pair) && pair.length === 2) {
      note(pair[0], pair[1]);
      note(pair[1], pair[0]);
    }
    for (const key in raw) visit(raw[key]);
  };
  const note = (side: unknown, other: unknown): void => {
    if (typeof other === 'object') return;
    const name = comparedParameter(side);
    if (name !== undefined) {
      add(name, [String(other)]);
      return;
    }
    const lookup = isPlainMap(side) ? side['Fn::FindInMap'] : undefined;
    const [map, key] = Array.isArray(lookup) ? lookup : [];
    const parameter = comparedParameter(key);
    const keys =
      typeof map === 'string'
        ? mappings
            .get(map)
            .entries()
            .map(([each]) => each)
        : [];
    if (parameter !== undefined && keys.length <= mostKeys) add(parameter, keys);
  };
  const add = (name: string, values: readonly string[]): void => {
    const set = compared.get(name) ?? new Set();
    for (const value of values) set.add(value);
    compared.set(name, set);
  };
  for (const [, node] of template.get('Conditions').entries()) visit(node.raw);
  return compared;
}

/** The parameter that one side of an Equals looks at, when it looks at one as a whole. */
export function comparedParameter(side: unknown): string | undefined {
  if (!isPlainMap(side)) return undefined;
  if (typeof side.Ref === 'string') return side.Ref;
  const join = side['Fn::Join'];
  if (Array.isArray(join) && join.length === 2) {
    const of = Array.isArray(join[1]) && join[1].length === 1 ? join[1][0] : join[1];
    return comparedParameter(of);
  }
  const select = side['Fn::Select'];
  if (Array.isArray(select) && Number(select[0]) === 0) return comparedParameter(select[1]);
  const sub = side['Fn::Sub'];
  return typeof sub === 'string' ? /^\$\{([A-Za-z0-9]+)\}$/.exec(sub)?.[1] : undefined;
}
