import { said } from '../../../language/sentence.ts';
import { jsonFault } from '../../../syntax/json-fault.ts';
import { isPlainMap } from '../../../template/node.ts';
import { inputTexts } from '../input/texts.ts';
import { Malformed } from './reader.ts';
import { wordsOf } from './shell-words.ts';

/** A map of a description; anything else has no entries. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return isPlainMap(value) ? value : {};
}

/** The value below several keys. */
export function dig(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((each, key) => (Object.hasOwn(mapOf(each), key) ? mapOf(each)[key] : undefined), value);
}

/**
 * A text that is written out. What a shell, a workflow or a template engine completes says nothing, and neither does a
 * blank to fill in such as `<vpc-id>`.
 */
export function literal(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && !/[$`<>\0]|\{\{|\{%/.test(value) ? value : undefined;
}

/** A value as CloudFormation takes it: lists separated by commas. */
export function literalValue(value: unknown): string | undefined {
  if (!Array.isArray(value)) return literal(value);
  const items = value.map(literal);
  return items.every((item) => item !== undefined) ? items.join(',') : undefined;
}

/** The name of a stack, where it may be one. */
export function stackNameIn(value: unknown): string | undefined {
  const text = literal(value);
  return text !== undefined && /^[A-Za-z][-A-Za-z0-9]{0,127}$/.test(text) ? text : undefined;
}

/** A region, where it may be one. */
export function regionIn(value: unknown): string | undefined {
  const text = literal(value);
  return text !== undefined && /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(text) ? text : undefined;
}

type Values = Readonly<Record<string, string>>;

/** Names with values that are written out; the last counts, also where it is completed elsewhere. */
export function literalValues(entries: Iterable<readonly [string, unknown]>): Values {
  const values: Record<string, string> = {};
  for (const [name, value] of entries) {
    const text = isParameterName(name) ? literalValue(value) : undefined;
    if (text === undefined) delete values[name];
    else values[name] = text;
  }
  return values;
}

/** A parameter file: CloudFormation's list, `Parameters` of CodePipeline, `["Name=Value"]`, or a plain map. */
export function valuesInFile(content: unknown): Values {
  if (Array.isArray(content)) return valuesInList(content);
  const map = mapOf(content);
  return literalValues(Object.entries(isPlainMap(map.Parameters) ? map.Parameters : map));
}

function valuesInList(list: readonly unknown[]): Values {
  return literalValues(
    list.flatMap((item): readonly (readonly [string, unknown])[] => {
      if (typeof item === 'string') return assignment(item);
      const { ParameterKey: name, ParameterValue: value } = mapOf(item);
      return typeof name === 'string' && value !== undefined ? [[name, value]] : [];
    }),
  );
}

/**
 * Overrides as words: `A=1`, `ParameterKey=A,ParameterValue=1`. One that is completed elsewhere may override any other,
 * so that nothing is known then.
 */
export function valuesInWords(words: readonly string[]): Values {
  const entries = words.map(assignment);
  return entries.every((each) => each.length > 0) ? literalValues(entries.flat()) : {};
}

/** The `parameter_overrides` of a samconfig: a text of words, a list of such, or a table. */
export function valuesInOverrides(overrides: unknown): Values {
  if (typeof overrides === 'string') return valuesInWords(wordsOf(overrides));
  return Array.isArray(overrides)
    ? valuesInWords(overrides.flatMap(wordsIn))
    : literalValues(Object.entries(mapOf(overrides)));
}

function wordsIn(item: unknown): readonly string[] {
  const text = typeof item === 'string' ? item : '';
  // a list has a word in each item, in which blanks need no quotes
  return /["']/.test(text) ? wordsOf(text) : [text];
}

const [longKey, longValue] = ['ParameterKey=', ',ParameterValue='];

function assignment(word: string): readonly (readonly [string, string])[] {
  if (word.startsWith(longKey)) {
    const at = word.indexOf(longValue);
    // a value that the last deployment had is not known
    if (at < 0) return [[word.slice(longKey.length).split(',', 1)[0]!, '\0']];
    return [[word.slice(longKey.length, at), word.slice(at + longValue.length).replaceAll('\\,', ',')]];
  }
  const at = word.indexOf('=');
  return at > 0 && isParameterName(word.slice(0, at)) ? [[word.slice(0, at), word.slice(at + 1)]] : [];
}

function isParameterName(name: string): boolean {
  return /^[A-Za-z0-9]+$/.test(name);
}

/** Reads JSON. Throws `Malformed`. */
export function jsonOf(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    throw new Malformed(said(inputTexts.isNoJson, { message: jsonFault(json) }));
  }
}
