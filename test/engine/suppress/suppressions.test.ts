import { describe, expect, it } from 'vitest';
import invalidSuppression from '../../../rules/invalid-suppression/index.ts';
import unusedSuppression from '../../../rules/unused-suppression/index.ts';
import type { FileConfig } from '../../../src/engine/config/config.ts';
import { finalize } from '../../../src/engine/findings/finalize.ts';
import type { AnyRule } from '../../../src/rule/define.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { fakeRule } from '../fake-rules.ts';

const rules = [
  { name: 'found', rule: fakeRule('found', { aliases: ['once'] }) },
  { name: 'acme/found', rule: fakeRule('found', { family: 'ingress', aliases: ['once'] }) },
  { name: 'invalid-suppression', rule: invalidSuppression as AnyRule },
  { name: 'unused-suppression', rule: unusedSuppression as AnyRule },
].map((named) => ({ ...named, options: {} }));
const config: FileConfig = {
  ignored: false,
  rules,
  parameters: {},
  settings: {},
  inlineConfig: true,
  reportUnusedSuppressions: true,
  ruleNames: new Set(['found', 'once', 'connectivity/*', 'acme/found', 'acme/*', 'is-off', 'ingress/*']),
};

/** Both rules find every resource; the answer is a line for each finding. */
function lint(text: string, more: Partial<FileConfig> = {}, path = 'template.yaml'): string[] {
  const parsed = parse(path, text);
  const resources = Object.keys((parsed.value as { Resources: object }).Resources);
  const findings = resources.flatMap((id) =>
    ['found', 'acme/found'].map((rule) => ({
      rule,
      messageId: 'wrong',
      severity: 'error' as const,
      problem: `${id} is wrong`,
      remedy: 'Correct it',
      at: { file: path, keys: ['Resources', id] },
      resource: id,
      evidence: [],
      see: [],
    })),
  );
  return finalize(parsed, { findings, undecided: [] }, () => undefined, { ...config, ...more }).findings.map(
    ({ line, rule, message, suppressed }) =>
      suppressed
        ? `${line} ${rule} off: ${suppressed.kind}, ${suppressed.reason}`
        : `${line} ${rule}${rule.endsWith('found') ? '' : `: ${message}`}`,
  );
}

const off = (line: number, ...names: string[]) => names.map((name) => `${line} ${name} off: comment, why`);

describe('comments', () => {
  it('speak of the next line that holds more than a comment', () => {
    expect(
      lint('Resources:\n  # vpclambda-lint-disable-next-line found -- why\n\n  # more\n  A: {}\n  B: {}\n'),
    ).toEqual(['5 acme/found', ...off(5, 'found'), '6 acme/found', '6 found']);
  });

  it('speak of their own line', () => {
    expect(lint('Resources:\n  A: {} # vpclambda-lint-disable-line found,acme/found -- why\n')).toEqual(
      off(2, 'acme/found', 'found'),
    );
  });

  it('without ids speak of all rules', () => {
    expect(lint('Resources:\n  # vpclambda-lint-disable-next-line -- why\n  A: {}\n')).toEqual(
      off(3, 'acme/found', 'found'),
    );
  });

  it.each([
    ['a family', 'connectivity/*', ['acme/found'], ['found']],
    ['a plugin', 'acme/*', [], ['acme/found']],
    ['an old name', 'once', ['acme/found'], ['found']],
  ])('may name %s', (_, id, on, isOff) => {
    const found = lint(`Resources:\n  # vpclambda-lint-disable-next-line ${id} -- why\n  A: {}\n`);
    for (const name of on) expect(found).toContain(`3 ${name}`);
    for (const name of isOff) expect(found).toContain(`3 ${name} off: comment, why`);
  });

  it('hold for a block, until they are taken back', () => {
    const text = `Resources:
  # vpclambda-lint-disable -- why
  A: {}
  # vpclambda-lint-enable acme/found
  B: {}
  # vpclambda-lint-enable
  C: {}
`;
    expect(lint(text)).toEqual([
      ...off(3, 'acme/found', 'found'),
      '5 acme/found',
      ...off(5, 'found'),
      '7 acme/found',
      '7 found',
    ]);
  });

  it('inside block scalars are text', () => {
    expect(lint('Resources:\n  A:\n    Code: |\n      # vpclambda-lint-disable -- why\n  B: {}\n')).toHaveLength(4);
  });

  it('work in files with CRLF', () => {
    expect(lint('Resources:\r\n  # vpclambda-lint-disable-next-line -- why\r\n  # more\r\n  A: {}\r\n')).toEqual(
      off(4, 'acme/found', 'found'),
    );
  });

  it('count for nothing without inline config', () => {
    expect(lint('Resources:\n  A: {} # vpclambda-lint-disable-line -- why\n', { inlineConfig: false })).toEqual([
      '2 acme/found',
      '2 found',
    ]);
  });
});

describe('Metadata', () => {
  const resource = (disable: unknown, reason?: string) => ({ Metadata: { 'vpclambda-lint': { disable, reason } } });
  const json = (template: object) => lint(JSON.stringify(template, null, 1), {}, 'template.json');

  it('of a resource speaks of it alone', () => {
    expect(json({ Resources: { A: resource(['found'], 'why'), B: {} } })).toEqual([
      '3 acme/found',
      '3 found off: metadata, why',
      '13 acme/found',
      '13 found',
    ]);
  });

  it('of the template speaks of all', () => {
    expect(json({ ...resource('connectivity/*', 'why'), Resources: { A: {} } })).toEqual([
      '9 acme/found',
      '9 found off: metadata, why',
    ]);
  });

  it('may give each id its own reason', () => {
    const found = json({ Resources: { A: resource([{ id: 'found', reason: 'own' }, 'acme/found'], 'shared') } });
    expect(found).toEqual(['3 acme/found off: metadata, shared', '3 found off: metadata, own']);
  });

  it.each([[{}], [{ disable: [1] }], ['found']])('that cannot be read is reported: %j', (said) => {
    const found = json({ Resources: { A: { Metadata: { 'vpclambda-lint': said } } } });
    expect(found).toContainEqual(expect.stringMatching(/invalid-suppression: This suppression cannot be read/));
  });
});

describe('what is wrong with suppressions', () => {
  it('is reported where they are', () => {
    const text = `Resources:
  # vpclambda-lint-disable-next-line fond, found
  A: {}
  # vpclambda-lint-disable-nextline found -- why
  B: {}
  # vpclambda-lint disable-line found -- why
`;
    expect(lint(text).filter((line) => line.includes('suppression'))).toEqual([
      '2 invalid-suppression: This suppression gives no reason',
      '2 invalid-suppression: This suppression names fond, and there is no such rule',
      '4 invalid-suppression: This suppression cannot be read: "vpclambda-lint-disable-nextline" is not a directive (did you mean "disable-next-line"?)',
      '6 invalid-suppression: This suppression cannot be read: "vpclambda-lint" is not a directive',
    ]);
  });

  it('is nothing in a sentence that mentions the tool', () => {
    expect(lint('Resources:\n  # vpclambda-lint is run in CI\n  A: {}\n')).toEqual(['3 acme/found', '3 found']);
  });

  it('is said of each id that suppresses nothing, if its rule is on', () => {
    const text = 'Resources:\n  A: {}\n# vpclambda-lint-disable-line found, is-off, once -- why\n';
    expect(lint(text).slice(2)).toEqual([
      '3 unused-suppression: This suppression of found suppresses nothing',
      '3 unused-suppression: This suppression of once suppresses nothing',
    ]);
    expect(lint(text, { reportUnusedSuppressions: false }).slice(2)).toEqual([]);
  });

  it('is said of one that names all rules', () => {
    expect(lint('Resources:\n  A: {}\n# vpclambda-lint-disable -- why\n').slice(2)).toEqual([
      '3 unused-suppression: This suppression of all rules suppresses nothing',
    ]);
  });

  it('is nothing when two of them cover one finding', () => {
    const text = 'Resources:\n  # vpclambda-lint-disable -- why\n  A: {} # vpclambda-lint-disable-line -- also\n';
    expect(lint(text)).toEqual(['3 acme/found off: comment, also', '3 found off: comment, also']);
  });
});

describe('an end date', () => {
  const comment = (until: string) => `Resources:\n  A: {} # vpclambda-lint-disable-line found ${until} -- why\n`;
  const entry = { disable: ['found'], reason: 'why', until: '2027-03-31' };
  const metadata = JSON.stringify({ Resources: { A: { Metadata: { 'vpclambda-lint': entry } } } });

  it.each([comment('until 2027-03-31'), metadata])('holds through its day: %s', (text) => {
    const on = (today?: string) =>
      lint(text, today === undefined ? {} : { today }).filter((line) => / off: /.test(line));
    expect(on('2027-03-31')).toHaveLength(1);
    expect(on()).toHaveLength(1);
    expect(on('2027-04-01')).toEqual([]);
  });

  it('is reported once it is past, and nothing besides', () => {
    expect(lint(comment('until 2027-03-31'), { today: '2027-04-01' })).toEqual([
      '2 acme/found',
      '2 found',
      '2 invalid-suppression: This suppression ended on 2027-03-31',
    ]);
  });

  it.each(['until', 'until soon', 'until 2027-02-29', 'until 2027-13-01'])('must be a day: %s', (until) => {
    expect(lint(comment(until))[2]).toMatch(/cannot be read: "until .*is not a date such as 2027-03-31/);
  });
});

describe('a config', () => {
  const text = 'Resources:\n  A: {} # vpclambda-lint-disable-line found\n';

  it('may demand reasons', () => {
    const suppressions = { requireReasons: true, forbidden: new Set<string>() };
    expect(lint(text, { suppressions })).toEqual([
      '2 acme/found',
      '2 found',
      '2 invalid-suppression: This suppression gives no reason, which the config demands, so it suppresses nothing',
    ]);
  });

  it('may forbid to suppress a rule', () => {
    const suppressions = { requireReasons: false, forbidden: new Set(['found']) };
    expect(lint(text.replace('found', 'found -- why'), { suppressions })).toEqual([
      '2 acme/found',
      '2 found',
      '2 invalid-suppression: This suppression names found, which the config does not allow to be suppressed',
    ]);
    // all that may be suppressed
    expect(lint(text.replace(' found', ' -- why'), { suppressions })).toEqual([
      '2 acme/found off: comment, why',
      '2 found',
    ]);
  });
});

describe('a misspelt suppression', () => {
  it.each([
    ['vpclambda-lint-disble-next-line found -- why', 'did you mean "disable-next-line"'],
    ['vpclambda-lint-ignore found -- why', '"vpclambda-lint-ignore" is not a directive'],
  ])('%s', (comment, said) => {
    expect(lint(`Resources:\n  # ${comment}\n  A: {}\n`).join('\n')).toContain(said);
  });

  it.each([
    [{ 'vpclambda-lint': { disable: ['found'], resaon: 'why' } }, '"resaon" is not one of disable, reason, until'],
    [{ vpclambdalint: { disable: ['found'], reason: 'why' } }, 'the key must be "vpclambda-lint", not "vpclambdalint"'],
  ])('%j', (Metadata, said) => {
    expect(lint(JSON.stringify({ Resources: { A: { Metadata } } })).join('\n')).toContain(said);
  });
});
