import { type Fault, fault } from './fault.ts';
import type { SyntaxProblem } from './parsed.ts';
import type { Source } from './source.ts';
import { visitNodes } from './text-node.ts';
import { faults } from './texts.ts';

/** The text can't be read from `offset` on. */
export function unreadable(source: Source, { problem, remedy }: Fault, offset: number): SyntaxProblem {
  return { code: 'unreadable', problem, remedy, range: source.range(offset, offset + 1) };
}

/** The same for a text that a template engine has to fill in first. */
export function unrendered(source: Source, fault: Fault, offset: number): SyntaxProblem {
  return { ...unreadable(source, fault, offset), isUnrendered: true };
}

/** A problem for each key that repeats an earlier one of its mapping. */
export function duplicateKeys(source: Source): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  if (!source.root) return [];
  visitNodes(source.root, ({ kind, entries }, keys) => {
    if (kind !== 'mapping') return;
    const seen = new Set<string>();
    for (const { key, keyStart, keyEnd } of entries) {
      if (seen.has(key)) {
        const range = source.range(keyStart, keyEnd);
        problems.push({ code: 'duplicate-key', ...fault(faults.duplicateKey, { key }), range, keys });
      }
      seen.add(key);
    }
  });
  return problems.sort((a, b) => a.range.start.offset - b.range.start.offset);
}

/** Tags such as `!Equals:`. Any other unknown tag may belong to a tool that runs before deployment. */
export function misspeltTags(source: Source): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  if (!source.root) return [];
  visitNodes(source.root, ({ tag }, keys) => {
    if (!tag?.name.endsWith(':')) return;
    const name = tag.name.replace(/(?<!:):+$/, '');
    problems.push({
      code: 'unknown-tag',
      ...fault(faults.tagWithColon, { tag: tag.name, name }),
      range: source.range(tag.start, tag.end),
      keys: keys.slice(0, -1),
    });
  });
  return problems;
}

/** What js-yaml calls a key that is a mapping. */
const nameOfMappings = '[object Object]';

/** Whether a value that was read has a key that was a mapping in the text. */
export function hasMappingKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasMappingKey);
  if (!isObject(value)) return false;
  for (const key in value) if (key === nameOfMappings || hasMappingKey(value[key])) return true;
  return false;
}

/** Where `{{ name }}` is written without quotes, which YAML reads as a mapping whose key is a mapping. */
export function startOfPlaceholder(source: Source): number | undefined {
  const { root, text } = source;
  let start: number | undefined;
  if (!root) return undefined;
  visitNodes(root, ({ entries }) => {
    start ??= entries.find(
      ({ isMappingKey, keyStart, keyEnd }) => isMappingKey && text[keyStart - 1] === '{' && text[keyEnd] === '}',
    )?.keyStart;
  });
  return start === undefined ? undefined : start - 1;
}

/**
 * A problem for each key that is a mapping. In the value, which has text keys only, such a key becomes what is written.
 */
export function mappingKeys(source: Source, value: unknown): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  if (!source.root) return [];
  visitNodes(source.root, ({ entries }, keys) => {
    for (const { key, keyStart, keyEnd, isMappingKey } of entries) {
      if (isMappingKey !== true) continue;
      const range = source.range(keyStart, keyEnd);
      problems.push({ code: 'mapping-as-key', ...fault(faults.mappingAsKey), range, keys });
      const mapping = keys.reduce<unknown>((each, name) => (isObject(each) ? each[name] : undefined), value);
      if (!isObject(mapping) || !Object.hasOwn(mapping, nameOfMappings)) continue;
      mapping[key] = mapping[nameOfMappings];
      delete mapping[nameOfMappings];
    }
  });
  return problems;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** CloudFormation reads one document. */
export function severalDocuments(source: Source, second: number): SyntaxProblem {
  const start = source.documents[second]?.start ?? 0;
  return {
    code: 'several-documents',
    ...fault(faults.severalDocuments),
    range: source.restOfLine(start),
  };
}

/** Something that was read and can be no template: nothing at all, a list, a single value. */
export function shapeProblems(source: Source, value: unknown): SyntaxProblem[] {
  if (value === undefined || value === null)
    return [{ code: 'empty', ...fault(faults.empty), range: source.range(0, 0) }];
  if (typeof value === 'object' && !Array.isArray(value)) return [];
  const what = fault(Array.isArray(value) ? faults.list : faults.singleValue);
  return [{ code: 'not-a-mapping', ...what, range: source.restOfLine(source.root?.start ?? 0) }];
}
