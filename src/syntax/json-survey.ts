import { MAX_DEPTH } from './limits.ts';

/** What one walk over a value that JSON.parse made can tell of the text. */
export interface JsonSurvey {
  /** How many keys end in a character that `countKeys` counts. */
  readonly keys: number;
  /** Whether there are keys that `countKeys` does not count. */
  readonly hasOddKeys: boolean;
  /** Whether a number has more digits than JavaScript keeps. */
  readonly hasLostDigits: boolean;
  readonly isTooDeep: boolean;
}

/** Surveys a value in one walk, which stops at the depth that we allow. */
export function surveyJson(value: unknown): JsonSurvey {
  let keys = 0;
  let hasOddKeys = false;
  let hasLostDigits = false;
  let isTooDeep = false;

  // Plain loops over `Object.keys`: `for in` and `Object.entries` made this cost more than JSON.parse itself.
  function walk(part: object, depth: number): void {
    if (depth > MAX_DEPTH) {
      isTooDeep = true;
      return;
    }
    const isList = Array.isArray(part);
    const names = isList ? part : Object.keys(part);
    for (let i = 0; i < names.length; i++) {
      let child = names[i];
      if (!isList) {
        if (isOddEnd(child.charCodeAt(child.length - 1))) hasOddKeys = true;
        else keys++;
        child = (part as Record<string, unknown>)[child];
      }
      if (typeof child === 'object' && child !== null) walk(child, depth + 1);
      else if (typeof child === 'number' && Math.abs(child) > Number.MAX_SAFE_INTEGER) hasLostDigits = true;
    }
  }

  if (typeof value === 'object' && value !== null) walk(value, 1);
  return { keys, hasOddKeys, hasLostDigits, isTooDeep };
}

/**
 * Whether keys got lost when JSON.parse kept the last of equal ones. Counting is cheap and misses nothing: a quote
 * with a colon behind it closes a key, unless what is before it shows that it opens a string (`[":latest"`) or
 * is escaped inside one. Keys that end in such a character are not counted on either side but say so.
 */
export function mayHaveDuplicateKeys(text: string, survey: JsonSurvey): boolean {
  return survey.hasOddKeys || countKeys(text) !== survey.keys;
}

function countKeys(text: string): number {
  let keys = 0;
  for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let next = quote + 1;
    while (text.charCodeAt(next) <= 0x20) next++;
    if (text.charCodeAt(next) === 0x3a && !isOddEnd(text.charCodeAt(quote - 1))) keys++;
  }
  return keys;
}

/** Blanks and `[`, `{`, `,`, `:`, `\`: what is before a quote that does not close a string. */
function isOddEnd(code: number): boolean {
  return code <= 0x20 || code === 0x5b || code === 0x7b || code === 0x2c || code === 0x3a || code === 0x5c;
}
