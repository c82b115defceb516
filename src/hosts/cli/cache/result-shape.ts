import type { FileResult } from '../../../engine/result.ts';
import type { Fact } from '../../../engine/reuse/kept-facts.ts';
import { type Family, severities } from '../../../rule/severity.ts';
import { isPlainMap } from '../../../template/node.ts';

/** What a lint asks of the host while it runs, beside the texts that it was given. */
export type Question = 'code' | 'called' | 'elsewhere' | 'file' | 'folders' | 'include' | 'constructs';

/** A question about a file, what it was about, and the fingerprint of the answer. */
export type Answered = readonly [location: string, question: Question, at: string, answer: string];

/** What is kept of a lint: what was said, and what it depends on beside its key. */
export interface KeptResults {
  readonly results: readonly FileResult[];
  readonly answers: readonly Answered[];
}

/** What is kept of a text: what was found out of it, and the parts of it in other files that this depends on. */
export interface KeptFactsOfText {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly included: readonly Included[];
}

/** A path that a text includes, and the fingerprint of what is there. */
export type Included = readonly [at: string, answer: string];

/** Whether data from a file is what this version keeps of a text. */
export function isKeptFacts(value: unknown): value is KeptFactsOfText {
  return factsShape(value);
}

const families = [
  'grouping',
  'ingress',
  'connectivity',
  'iam-lifecycle',
  'update',
  'template',
] as const satisfies readonly Family[];

type Check = (value: unknown) => boolean;

/** Whether data from a file is what this version keeps: reports are made from it as if it were just found. */
export function isKeptResults(value: unknown): value is KeptResults {
  return shape(value);
}

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const flag: Check = (value) => typeof value === 'boolean';
const isNull: Check = (value) => value === null;

const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** A map with these members, perhaps with those, and no others: nor one called `__proto__`. */
const members =
  (needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value) => {
    if (!isPlainMap(value)) return false;
    const has = (name: string) => Object.hasOwn(value, name);
    return (
      Object.entries(needed).every(([name, check]) => has(name) && check(value[name])) &&
      Object.keys(value).every(
        (name) => Object.hasOwn(needed, name) || (Object.hasOwn(optional, name) && optional[name]!(value[name])),
      )
    );
  };

const codeLine = members({ path: text, line: count, column: count });
const includedPlace = members({
  path: text,
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  pointer: text,
  message: text,
});
const edit = members({ start: count, end: count, text });
const fix = members({ title: text, safe: flag, edits: list(edit) });
const resource = either(text, isNull);
const question = members({ rule: text, resource, line: count }, { construct: text });

const finding = members(
  {
    rule: text,
    family: oneOf(families),
    severity: oneOf(severities),
    message: text,
    remedy: text,
    line: count,
    column: count,
    endLine: count,
    endColumn: count,
    resource,
    pointer: text,
    related: list(members({ path: text, line: count, column: count, message: text })),
  },
  {
    messageInEnglish: text,
    construct: text,
    createdAt: codeLine,
    included: includedPlace,
    when: text,
    evidence: list(text),
    fix,
    suggestions: list(fix),
    suppressed: members({ kind: oneOf(['comment', 'metadata', 'baseline']), reason: text }),
  },
);

const undecided = members(
  { rule: text, resource, line: count, reason: text, questions: list(question) },
  { construct: text, settledBy: text, isDoubt: flag },
);

const result = members(
  { path: text, findings: list(finding), undecided: list(undecided) },
  { functions: members({ inVpc: count, decided: count }) },
);

const pair: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(text);

const namedLists: Check = (value) => isPlainMap(value) && Object.values(value).every(list(text));

const factsShape = members({ facts: namedLists, included: list(pair) });

const answered: Check = (value) => Array.isArray(value) && value.length === 4 && value.every(text);

const shape = members({ results: list(result), answers: list(answered) });
