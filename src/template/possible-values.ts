import { readAllowedPattern } from './allowed-pattern.ts';
import { isPlainMap, type Node } from './node.ts';

/** Which values CloudFormation takes for a parameter. */
export interface PossibleValues {
  /** All of them, where they are few. */
  readonly all: readonly string[] | undefined;
  takes(value: string): boolean;
}

/** Fewer whole numbers than this between MinValue and MaxValue are told apart. */
const mostNumbers = 64;

/** What the constraints of a parameter leave: `lookedUp` are the keys of mappings that every deployment looks it up in. */
export function possibleValues(
  node: Node,
  type: string,
  isList: boolean,
  lookedUp: readonly string[] | undefined,
): PossibleValues {
  const allowed = node.get('AllowedValues').raw;
  const lists: (readonly string[] | undefined)[] = [Array.isArray(allowed) ? scalarTexts(allowed) : undefined];
  const tests: ((value: string) => boolean)[] = [];
  // constraints of a list hold for each of its items, but what conditions compare is the whole
  if (!isList && !type.startsWith('AWS::SSM::')) {
    // CloudFormation looks for what is given in the account, where nothing has an empty id; a default may know better
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
    if (type.startsWith('AWS::') && scalarTexts(node.get('Default').raw)[0] !== '') tests.push((value) => value !== '');
    const source = scalarTexts(node.get('AllowedPattern').raw)[0];
    const pattern = source === undefined || type === 'Number' ? undefined : readAllowedPattern(source);
    if (pattern !== undefined) tests.push(pattern.matches);
    lists.push(pattern?.values, lookedUp);
    if (type === 'Number') {
      const [least, most] = [numberAt(node, 'MinValue'), numberAt(node, 'MaxValue')];
      tests.push((value) => {
        const number = value.trim() === '' ? Number.NaN : Number(value);
        return number >= (least ?? Number.NEGATIVE_INFINITY) && number <= (most ?? Number.POSITIVE_INFINITY);
      });
      if (!isFraction(node, 'Default')) lists.push(numbersBetween(least, most));
    } else if (type === 'String') {
      const [least, most] = [numberAt(node, 'MinLength'), numberAt(node, 'MaxLength')];
      tests.push((value) => value.length >= (least ?? 0) && value.length <= (most ?? Number.POSITIVE_INFINITY));
      if (most === 0) lists.push(['']);
    }
  }
  const known = lists.filter((list) => list !== undefined);
  const takes = (value: string) =>
    tests.every((test) => test(value)) && known.every((list) => includes(list, value, type));
  const [first, ...others] = known;
  const all =
    first === undefined
      ? undefined
      : [...new Set(first)].filter(
          (value) => tests.every((test) => test(value)) && others.every((list) => includes(list, value, type)),
        );
  return { all, takes };
}

function includes(list: readonly string[], value: string, type: string): boolean {
  return list.includes(value) || (type === 'Number' && list.some((each) => Number(each) === Number(value)));
}

function numbersBetween(least: number | undefined, most: number | undefined): readonly string[] | undefined {
  if (least === undefined || most === undefined || !Number.isInteger(least) || !Number.isInteger(most))
    return undefined;
  if (most < least || most - least >= mostNumbers) return undefined;
  return Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
}

function numberAt(node: Node, key: string): number | undefined {
  const text = scalarTexts(node.get(key).raw)[0];
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function isFraction(node: Node, key: string): boolean {
  const number = numberAt(node, key);
  return number !== undefined && !Number.isInteger(number);
}

/** The scalars of a list, or of one value, as text; a mapping has none. */
export function scalarTexts(raw: unknown): readonly string[] {
  if (typeof raw === 'string') return [raw];
  return [raw]
    .flat()
    .flatMap((item) => (item === null || typeof item === 'object' || item === undefined ? [] : [String(item)]));
}

const lookupsByDocument = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The same for a document that is read more than once: alone, and as one of several stacks. */
export function keysOfLookups(root: Node): ReadonlyMap<string, readonly string[]> {
  const { document, reads } = root.stack;
  // who takes down what is read has to see it read
  if (reads !== undefined || !isPlainMap(document)) return findKeysOfLookups(root);
  const known = lookupsByDocument.get(document) ?? findKeysOfLookups(root);
  lookupsByDocument.set(document, known);
  return known;
}

/**
 * The keys that parameters must be, because every deployment looks them up: `!FindInMap [Sizes, !Ref Stage, Memory]` in a
 * resource without a condition fails for any other stage.
 */
function findKeysOfLookups(root: Node): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  const mappings = root.get('Mappings').raw;
  if (!isPlainMap(mappings) || 'Fn::Transform' in mappings) return keys;
  const visit = (raw: unknown): void => {
    if (Array.isArray(raw)) for (const item of raw) visit(item);
    if (!isPlainMap(raw)) return;
    const lookup = raw['Fn::FindInMap'];
    if (Array.isArray(lookup)) learn(lookup);
    // a branch that is not taken need not be found
    for (const key in raw) if (key !== 'Fn::If' && !key.startsWith('Fn::ForEach')) visit(raw[key]);
  };
  const learn = ([map, first, second, extra]: readonly unknown[]): void => {
    const mapping = typeof map === 'string' ? mappings[map] : undefined;
    if (extra !== undefined || !isPlainMap(mapping) || 'Fn::Transform' in mapping) return;
    if (!isPlainMap(first) || typeof first.Ref !== 'string') return;
    const fitting = Object.keys(mapping).filter((key) => {
      const entry = mapping[key];
      return isPlainMap(entry) && (typeof second !== 'string' || second in entry);
    });
    const had = keys.get(first.Ref);
    keys.set(first.Ref, had === undefined ? fitting : had.filter((key) => fitting.includes(key)));
  };
  for (const section of ['Resources', 'Outputs'])
    for (const [key, node] of root.get(section).entries())
      if (!key.startsWith('Fn::') && node.get('Condition').raw === undefined) visit(node.raw);
  visit(root.get('Conditions').raw);
  return keys;
}
