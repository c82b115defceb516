import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A line of a fixture with what must be found there. */
export interface Expected {
  readonly line: number;
  readonly messageId: string;
  /** In which combinations of conditions; `undefined` for all. */
  readonly when: string | undefined;
}

/** What a text says of itself: how to lint it, and what must come of it. */
export interface Claims {
  readonly options: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  /** Ids of further rules that must be on. */
  readonly rules: readonly string[];
  readonly findings: readonly Expected[];
  /** The lines at which the rule can't decide, each once. */
  readonly undecided: readonly number[];
}

/** A template under `templates-fixtures/<rule-id>/`. */
export interface Fixture extends Claims {
  readonly path: string;
  readonly text: string;
  /** `x.before.yaml` beside `x.yaml`: the template as it is deployed now. */
  readonly before?: string;
}

/** The fixtures of a rule. Beside `x.json` stands `x.json.expect`, since JSON has no comments. */
export function fixturesOf(ruleId: string): readonly Fixture[] {
  const folder = join(root, 'templates-fixtures', ruleId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.before)\.(?:ya?ml|json|template)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const beside = existsSync(`${file}.expect`) ? readFileSync(`${file}.expect`, 'utf8') : undefined;
      const past = file.replace(/\.(\w+)$/, '.before.$1');
      return {
        path: relative(root, file),
        text,
        ...(existsSync(past) && { before: readFileSync(past, 'utf8') }),
        ...(beside === undefined ? readClaims(text) : readExpectFile(beside)),
      };
    });
}

/**
 * Reads the comments in which a text says what to expect:
 *
 *     # options {"perVpc": 20}          how to lint it; also: parameters Name=Value, settings region=eu-west-1,
 *                                       rules other-rule
 *     SubnetIds: [a]   # expect oneSubnet
 *     # undecided                       alone on a line: about the line below
 *     SubnetIds: !Ref Ids
 */
export function readClaims(text: string): Claims {
  const claims = noClaims();
  const lines = text.split(/\r?\n/);
  let aboutNext: string[] = [];
  lines.forEach((content, index) => {
    const marks = [...content.matchAll(/(?<=^|\s)#\s*(expect\s[^#]+|undecided\b)/g)].map(([, mark]) => mark!.trim());
    if (/^\s*#/.test(content)) {
      readSetting(claims, content.replace(/^\s*#\s*/, ''));
      aboutNext.push(...marks);
      return;
    }
    for (const mark of [...aboutNext, ...marks]) readMark(claims, index + 1, mark);
    aboutNext = [];
  });
  return sorted(claims);
}

/** Reads the lines of an `.expect` file: `12 oneSubnet when IsProd is true`, `14 undecided`, or a setting after `#`. */
export function readExpectFile(text: string): Claims {
  const claims = noClaims();
  for (const line of text.split(/\r?\n/)) {
    const [, number, mark = ''] = /^(\d+)\s+(.+)$/.exec(line) ?? [];
    if (number !== undefined) readMark(claims, Number(number), mark === 'undecided' ? mark : `expect ${mark}`);
    else if (line.startsWith('#')) readSetting(claims, line.replace(/^#\s*/, ''));
    else if (line.trim() !== '') throw new Error(`an .expect file can't say "${line}"`);
  }
  return sorted(claims);
}

type Draft = { -readonly [Key in keyof Claims]: Claims[Key] extends readonly (infer Item)[] ? Item[] : Claims[Key] };

function noClaims(): Draft {
  return { options: {}, parameters: {}, settings: {}, rules: [], findings: [], undecided: [] };
}

function readSetting(claims: Draft, comment: string): void {
  const [, name, value = ''] = /^(options|parameters|settings|rules)\s+(.*)$/.exec(comment) ?? [];
  if (name === 'options') claims.options = { ...claims.options, ...JSON.parse(value) };
  if (name === 'parameters') claims.parameters = { ...claims.parameters, ...pair(value) };
  if (name === 'settings') claims.settings = { ...claims.settings, ...pair(value) };
  if (name === 'rules') claims.rules.push(...value.split(/[\s,]+/).filter((id) => id !== ''));
}

function pair(text: string): Record<string, string> {
  const [name = '', ...rest] = text.split('=');
  return { [name.trim()]: rest.join('=').trim() };
}

function readMark(claims: Draft, line: number, mark: string): void {
  if (mark === 'undecided') {
    if (!claims.undecided.includes(line)) claims.undecided.push(line);
    return;
  }
  const [, messageId, when] = /^expect\s+([\w-]+)(?:\s+when\s+(.+))?$/.exec(mark) ?? [];
  if (messageId === undefined) throw new Error(`line ${line}: a fixture can't say "${mark}"`);
  claims.findings.push({ line, messageId, when });
}

function sorted(claims: Draft): Claims {
  return { ...claims, findings: claims.findings.sort(byLine), undecided: claims.undecided.sort((a, b) => a - b) };
}

/** The order in which expected and real findings are compared. */
export function byLine(a: Expected, b: Expected): number {
  return (
    a.line - b.line ||
    (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0) ||
    ((a.when ?? '') < (b.when ?? '') ? -1 : 1)
  );
}
