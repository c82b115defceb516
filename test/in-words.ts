import { inWords } from '../src/language/in-words.ts';

/** What a test looks at, with every sentence in it as people read it. */
export function allInWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(allInWords);
  if (typeof value !== 'object' || value === null) return value;
  if ('text' in value && 'data' in value) return inWords(value as Parameters<typeof inWords>[0]);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, allInWords(each)]));
}
