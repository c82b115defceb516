import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { FileResult } from '../src/engine/result.ts';
import type { AnyRule } from '../src/rule/define.ts';
import { parse } from '../src/syntax/parse.ts';
import { byLine, type Fixture, fixturesOf, readClaims } from './fixture.ts';
import { findingsWith, linting, lintWith } from './lint-with.ts';
import { readRulePage } from './rule-page.ts';

const root = resolve(import.meta.dirname, '..');
const ids = readdirSync(join(root, 'rules')).filter((id) => existsSync(join(root, 'rules', id, 'index.ts')));
const rules = new Map<string, AnyRule>();
const broken: string[] = [];
for (const id of ids) {
  // one that does not load must not keep the others from being tested
  const loaded: AnyRule | undefined = await import(`../rules/${id}/index.ts`).then(
    (file) => file.default,
    () => undefined,
  );
  if (loaded === undefined) broken.push(id);
  else rules.set(id, loaded);
}

it('loads every rule', () => {
  expect(broken).toEqual([]);
});

const headings = [
  'What it looks for',
  'Why it matters',
  'How to fix',
  'Examples',
  'Options',
  'Cannot tell when',
  'When to switch off',
  'Sources',
];

/** What every rule's fixtures show, and how one is told. A page may say why a kind makes no sense for its rule. */
const kinds: Readonly<Record<string, (fixture: Fixture) => boolean>> = {
  bad: ({ findings }) => findings.length > 0,
  good: ({ findings, undecided }) => findings.length === 0 && undecided.length === 0,
  undecided: ({ undecided }) => undecided.length > 0,
  condition: ({ text }) => /^ *"?Conditions"?:/m.test(text),
  sam: ({ text }) => text.includes('AWS::Serverless-2016-10-31'),
  cdk: ({ path, text }) => path.endsWith('.json') && text.includes('aws:cdk:path'),
  two: ({ findings }) => findings.length > 1,
};

/** Rules about the text itself are not asked what no template can show them. */
const kindsOfText = ['bad', 'good', 'two'];

/** Rules about comments: a template's other form has no comments. */
const aboutComments = new Set(['invalid-suppression', 'unused-suppression']);

describe.each([...rules])('%s', (id, rule) => {
  const fixtures = fixturesOf(id);
  const byPath = fixtures.map((fixture) => [fixture.path, fixture] as const);
  const pagePath = join(root, 'rules', id, 'README.md');
  const markdown = existsSync(pagePath) ? readFileSync(pagePath, 'utf8') : '';
  const page = readRulePage(markdown);
  const isOfText = rule.meta.family === 'template';

  it('is named like its folder', () => {
    expect(rule.meta.id).toBe(id);
  });

  it('is filled in', () => {
    const texts = { page: markdown, code: readFileSync(join(root, 'rules', id, 'index.ts'), 'utf8') };
    expect(Object.entries(texts).filter(([, text]) => text.includes('TODO'))).toEqual([]);
  });

  describe('its page', () => {
    it('has the headings of every rule, in their order', () => {
      expect(page.title).toBe(id);
      expect([...page.sections.keys()]).toEqual(headings);
      for (const heading of headings)
        expect(page.sections.get(heading)?.trim() || page.examples.length, heading).toBeTruthy();
    });

    it('has room for its generated parts', () => {
      expect(markdown).toMatch(/^# .+\n\n<!-- rule:start -->[\s\S]*?<!-- rule:end -->\n/);
      expect(page.sections.get('Options')).toMatch(/<!-- options:start -->[\s\S]*?<!-- options:end -->/);
    });

    it('names its sources', () => {
      expect(page.sections.get('Sources')).toMatch(isOfText ? /\S/ : /https:\/\/docs\.aws\.amazon\.com\/\S+/);
    });

    it('shows a bad and a good template', () => {
      const verdicts = page.examples.map(({ verdict }) => verdict);
      // a rule about several stacks shows parts of a workspace; tests of workspaces lint them together
      const needed = page.without.has('bad') ? ['part'] : ['bad', 'good'];
      expect(verdicts).toEqual(expect.arrayContaining(needed));
      expect(verdicts.filter((verdict) => ![...needed, 'undecided'].includes(verdict))).toEqual([]);
    });

    it.each(page.examples.filter(({ verdict }) => verdict !== 'part'))(
      'is right about the $verdict example at line $line',
      ({ language, verdict, text, before }) => {
        const result = lintWith(rule, `example.${language}`, text, {
          ...linting(readClaims(text), [...rules.values()]),
          before,
        });
        const messages = result.findings.filter((finding) => finding.rule === id).map(({ message }) => message);
        if (verdict === 'bad') expect(messages.length).toBeGreaterThan(0);
        else expect(messages).toEqual([]);
        if (verdict === 'undecided') expect(result.undecided.length).toBeGreaterThan(0);
      },
    );
  });

  describe('its fixtures', () => {
    it('are of every kind', () => {
      const missing = (isOfText ? kindsOfText : Object.keys(kinds)).filter(
        (kind) => !page.without.has(kind) && !fixtures.some((fixture) => kinds[kind]!(fixture)),
      );
      expect(missing, 'no fixture, and no "<!-- no fixture: KIND -- why -->" in the page').toEqual([]);
    });

    it.each(byPath)('%s: as it says, the same again and in the other format', (_, fixture) => {
      const { path, text } = fixture;
      const how = linting(fixture, [...rules.values()]);
      const result = lintWith(rule, path, text, how);
      const found = findingsWith(rule, path, text, how).map(({ line, messageId, when }) => ({ line, messageId, when }));
      expect([...found].sort(byLine)).toEqual(fixture.findings);
      const questions = result.undecided.flatMap((each) => each.questions).filter((each) => each.rule === id);
      const undecided = new Set(questions.map(({ line }) => line));
      expect(
        [...undecided].sort((a, b) => a - b),
        result.undecided.map(({ reason }) => reason).join('; '),
      ).toEqual(fixture.undecided);
      expect(result.findings.filter((finding) => finding.rule === 'rule-crash')).toEqual([]);

      expect(lintWith(rule, path, text, how), 'a second time').toEqual(result);
      const other = inTheOtherFormat(path, text);
      if (other !== undefined && !aboutComments.has(id))
        expect(withoutLines(id, lintWith(rule, path, other, how)), 'in the other format').toEqual(
          withoutLines(id, result),
        );
    });
  });
});

it('keeps no fixtures of rules that are gone', () => {
  const folder = join(root, 'templates-fixtures');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const others = ['whole', 'workspaces', 'updates'];
  expect(names.filter((name) => !others.includes(name) && !ids.includes(name))).toEqual([]);
});

/** The same template as JSON instead of YAML, or the other way round; nothing where it cannot be read. */
function inTheOtherFormat(path: string, text: string): string | undefined {
  const { format, value, problems } = parse(path, text);
  if (problems.length > 0) return undefined;
  return format === 'yaml' ? JSON.stringify(value) : stringify(value, { aliasDuplicateObjects: false });
}

/** What a result says of one rule, apart from where it stands in the text. */
function withoutLines(id: string, { findings, undecided }: FileResult): unknown {
  return {
    findings: findings
      .filter(({ rule }) => rule === id)
      .map(
        ({ severity, message, remedy, resource, pointer, when }) =>
          `${severity} ${message} ${remedy} ${resource} ${pointer} ${when}`,
      )
      .sort(),
    undecided: undecided
      .flatMap(({ reason, questions }) => questions.map(({ resource }) => `${resource} ${reason}`))
      .sort(),
  };
}
