import { isPlainMap, type Node } from './node.ts';
import type { Parameter } from './parameters.ts';
import { scalarTexts } from './possible-values.ts';
import { idIn } from './stacks/stack.ts';

/** What parameters may still be; `undefined` in the list is any value that nothing names. */
export type LeftOf = (parameter: Parameter) => readonly (string | undefined)[];

/** More combinations of values than these are not looked through. */
const mostCombinations = 4096;
/** How deep assertions may nest: they are looked through by recursion. */
const deepest = 50;

type Assigned = ReadonlyMap<string, string | undefined>;
/** `undefined` where it can't be known. */
type Truth = boolean | undefined;

/**
 * The `Rules` of a template: whether they certainly refuse a stack, given what its parameters may still be. Functions that are
 * not read here refuse nothing.
 */
export function readRules(root: Node, parameters: ReadonlyMap<string, Parameter>): (left: LeftOf) => boolean {
  const rules = root
    .get('Rules')
    .entries()
    .map(([, node]) => node)
    .filter((node) => node.isMap);
  if (rules.length === 0) return () => false;
  const named = new Set<string>();
  for (const rule of rules) collectRefs(rule.raw, named);
  const compared = [...named].flatMap((name) => {
    const parameter = parameters.get(idIn(root.stack, name));
    return parameter !== undefined && parameter.classes.length > 0 ? [parameter] : [];
  });
  const given = new Map<string, string>();
  for (const name of named) {
    const value = parameters.get(idIn(root.stack, name))?.given;
    if (value !== undefined) given.set(name, value);
  }
  return (left) => {
    let combinations: Assigned[] = [given];
    for (const parameter of compared) {
      const values = left(parameter);
      if (combinations.length * values.length > mostCombinations) return false;
      combinations = combinations.flatMap((assigned) =>
        values.map((value) => new Map([...assigned, [parameter.name, value]])),
      );
    }
    const names = new Map(compared.map((parameter) => [parameter.name, parameter]));
    return combinations.every((assigned) => rules.some((rule) => isBroken(rule, assigned, names)));
  };
}

/** The literals that rules compare each parameter with. */
export function literalsOfRules(root: Node): Map<string, Set<string>> {
  const literals = new Map<string, Set<string>>();
  const visit = (raw: unknown): void => {
    if (Array.isArray(raw)) for (const item of raw) visit(item);
    if (!isPlainMap(raw)) return;
    for (const key in raw) {
      const argument = raw[key];
      if (comparing.has(key) && Array.isArray(argument)) {
        const names = argument
          .flat()
          .flatMap((item) => (isPlainMap(item) && typeof item.Ref === 'string' ? [item.Ref] : []));
        for (const name of names)
          literals.set(name, new Set([...(literals.get(name) ?? []), ...scalarTexts(argument.flat())]));
      }
      visit(argument);
    }
  };
  for (const [, rule] of root.get('Rules').entries()) visit(rule.raw);
  return literals;
}

const comparing = new Set(['Fn::Equals', 'Fn::Contains', 'Fn::EachMemberEquals', 'Fn::EachMemberIn']);

function collectRefs(raw: unknown, into: Set<string>): void {
  if (Array.isArray(raw)) for (const item of raw) collectRefs(item, into);
  if (!isPlainMap(raw)) return;
  if (typeof raw.Ref === 'string') into.add(raw.Ref);
  for (const key in raw) collectRefs(raw[key], into);
}

function isBroken(rule: Node, assigned: Assigned, parameters: ReadonlyMap<string, Parameter>): boolean {
  const condition = rule.get('RuleCondition').raw;
  const truth = (raw: unknown) => truthOf(raw, assigned, parameters, 0);
  if (condition !== undefined && truth(condition) !== true) return false;
  return rule
    .get('Assertions')
    .items()
    .some((assertion) => truth(assertion.get('Assert').raw) === false);
}

function truthOf(raw: unknown, assigned: Assigned, parameters: ReadonlyMap<string, Parameter>, depth: number): Truth {
  if (typeof raw === 'boolean') return raw;
  if (!isPlainMap(raw) || depth > deepest) return undefined;
  const [name] = Object.keys(raw);
  const argument = raw[name ?? ''];
  if (!Array.isArray(argument)) return undefined;
  const parts = () => argument.map((item) => truthOf(item, assigned, parameters, depth + 1));
  const same = (a: unknown, b: unknown) => isSame(a, b, assigned, parameters);
  const [first, second] = argument;
  switch (name) {
    case 'Fn::And':
      return all(parts());
    case 'Fn::Or':
      return not(all(parts().map(not)));
    case 'Fn::Not':
      return not(parts()[0]);
    case 'Fn::Equals':
      return same(first, second);
    case 'Fn::Contains':
      return Array.isArray(first) ? some(first.map((item) => same(item, second))) : undefined;
    case 'Fn::EachMemberEquals':
      return Array.isArray(first) ? all(first.map((item) => same(item, second))) : undefined;
    case 'Fn::EachMemberIn':
      return Array.isArray(first) && Array.isArray(second)
        ? all(first.map((item) => some(second.map((other) => same(item, other)))))
        : undefined;
    default:
      return undefined;
  }
}

function isSame(a: unknown, b: unknown, assigned: Assigned, parameters: ReadonlyMap<string, Parameter>): Truth {
  const [left, right] = [a, b].map((side) => sideOf(side, assigned));
  if (left === undefined || right === undefined) return undefined;
  if (left.value !== undefined && right.value !== undefined) return left.value === right.value;
  // a value that nothing names is none of those that are named
  const [open, other] = left.value === undefined ? [left, right] : [right, left];
  const classes = parameters.get(open.parameter ?? '')?.classes ?? [];
  return other.value !== undefined && classes.includes(other.value) ? false : undefined;
}

interface Side {
  readonly value: string | undefined;
  readonly parameter?: string;
}

function sideOf(raw: unknown, assigned: Assigned): Side | undefined {
  if (isPlainMap(raw))
    return typeof raw.Ref === 'string' && assigned.has(raw.Ref)
      ? { value: assigned.get(raw.Ref), parameter: raw.Ref }
      : undefined;
  const [value] = scalarTexts(raw);
  return Array.isArray(raw) || value === undefined ? undefined : { value };
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

function some(truths: readonly Truth[]): Truth {
  return not(all(truths.map(not)));
}
