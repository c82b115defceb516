import type { SyntaxProblem } from './parsed.ts';
import type { Source } from './source.ts';
import { visitNodes } from './text-node.ts';

/** The text can't be read from `offset` on. */
export function unreadable(source: Source, problem: string, remedy: string, offset: number): SyntaxProblem {
  return { code: 'unreadable', problem, remedy, range: source.range(offset, offset + 1) };
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
        const problem = `duplicate key "${key}" in this mapping`;
        const range = source.range(keyStart, keyEnd);
        problems.push({ code: 'duplicate-key', problem, remedy: 'Keep one of the two, or rename one', range, keys });
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
    const problem = `the tag ${tag.name} ends with a colon, so it names no function`;
    const remedy = `Write ${name} without the colon`;
    problems.push({
      code: 'unknown-tag',
      problem,
      remedy,
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

/**
 * A problem for each key that is a mapping, as a template engine's `{{ name }}` is read. In the value, which has text
 * keys only, such a key becomes what is written.
 */
export function mappingKeys(source: Source, value: unknown): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  if (!source.root) return [];
  visitNodes(source.root, ({ entries }, keys) => {
    for (const { key, keyStart, keyEnd, isMappingKey } of entries) {
      if (isMappingKey !== true) continue;
      const problem = 'a mapping is where a key belongs';
      const remedy = 'Write a string as the key, or lint the file that the template engine makes of this';
      problems.push({ code: 'mapping-as-key', problem, remedy, range: source.range(keyStart, keyEnd), keys });
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
    problem: 'the file holds several YAML documents, but a template is one',
    remedy: 'Move each document to a file of its own',
    range: source.restOfLine(start),
  };
}

/** Something that was read and can be no template: nothing at all, a list, a single value. */
export function shapeProblems(source: Source, value: unknown): SyntaxProblem[] {
  if (value === undefined || value === null) {
    const remedy = 'Add a template with a Resources section';
    return [{ code: 'empty', problem: 'the file is empty', remedy, range: source.range(0, 0) }];
  }
  if (typeof value === 'object' && !Array.isArray(value)) return [];
  const what = Array.isArray(value) ? 'a list' : 'a single value';
  return [
    {
      code: 'not-a-mapping',
      problem: `the file holds ${what}, not a mapping with sections such as Resources`,
      remedy: 'Name a template file',
      range: source.restOfLine(source.root?.start ?? 0),
    },
  ];
}
