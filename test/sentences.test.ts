import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import type { AnyRule } from '../src/rule/define.ts';
import type { MessageText } from '../src/rule/message.ts';
import { causeTexts } from '../src/rule/reach/cause-texts.ts';
import { fixturesOf } from './fixture.ts';
import { byPattern, findingsWith, linting, lintWith } from './lint-with.ts';
import { golden, idsOf, reasonsOf, type Sentence, sentenceOf } from './sentences.ts';
import { findingsOfStacks } from './stacks-together.ts';

const folder = resolve(import.meta.dirname, '../templates-fixtures');

const stacks = findingsOfStacks();

/** What a rule says of its fixtures, and of stacks that are looked at together. */
async function saidBy(
  rule: AnyRule,
): Promise<{ readonly sentences: readonly Sentence[]; readonly reasons: readonly string[] }> {
  const { id } = rule.meta;
  const sentences: Sentence[] = [];
  const reasons: string[] = [];
  for (const { path, text, ...claims } of fixturesOf(id)) {
    const how = linting(claims, rules);
    const near = path.slice(path.lastIndexOf('/') + 1);
    sentences.push(...findingsWith(rule, near, text, how).map((each) => sentenceOf(rule, near, each)));
    reasons.push(...reasonsOf(rule, lintWith(rule, near, text, how)));
  }
  for (const { path, finding } of (await stacks).filter((each) => each.finding.rule === id))
    sentences.push(sentenceOf(rule, path, { ...finding, messageId: byPattern(rule, finding.message) }));
  return { sentences, reasons };
}

let all: Promise<ReadonlyMap<string, Awaited<ReturnType<typeof saidBy>>>> | undefined;
function saidByAll() {
  all ??= Promise.all(rules.map(async (rule) => [rule.meta.id, await saidBy(rule)] as const)).then(
    (each) => new Map(each),
  );
  return all;
}

/** Messages that no fixture shows yet. One that is shown has to go from here. */
const notShown = [
  'custom-resource-cannot-answer egressToOtherNetwork',
  'event-source-cannot-reach-lambda noPath, remedy endpoints',
  'event-source-cannot-reach-lambda noPath, remedy orNat',
  'event-source-cannot-reach-lambda noPath, remedy orProvisioned',
  'function-cannot-mount-file-system farAclBlocksSomeAnswers',
  'function-cannot-reach-database farAclBlocksSomeAnswers',
  'function-cannot-reach-service egressToOtherNetwork',
  'function-cannot-reach-service farAclBlocksSomeAnswers',
  // configs that demand something of suppressions: test/engine/suppressions.test.ts
  'invalid-suppression reasonRequired',
  'invalid-suppression forbidden',
];

/** `npm run sentences` writes these files anew; the change is then read as text. */
describe('what users read', () => {
  it.each(rules.map((rule) => [rule.meta.id, rule] as const))('of %s', async (id, rule) => {
    const { sentences, reasons } = (await saidByAll()).get(id)!;
    await expect(golden(rule, sentences, reasons)).toMatchFileSnapshot(join(folder, id, 'sentences.txt'));
  });

  it('holds every message, those of causes and remedies that several have by one of them', async () => {
    const said = await saidByAll();
    const shown = new Set(
      [...said].flatMap(([rule, { sentences }]) => sentences.flatMap((each) => shownBy(rule, each))),
    );
    const missing = rules.flatMap((rule) =>
      idsOf(rule).flatMap((id) =>
        wantedFor(rule.meta.id, id).some((name) => shown.has(name)) ? [] : [`${rule.meta.id} ${id}`],
      ),
    );
    expect(missing).toEqual(notShown);
  });
});

/** What a sentence shows: its message, by the rule's name or as the text of a cause that several rules share, and its remedy. */
function shownBy(rule: string, { id }: Sentence): readonly string[] {
  const [message = '', remedy] = id.split(', remedy ');
  return [`${rule} ${message}`, message, ...(remedy === undefined ? [] : [`${rule} remedy ${remedy}`])];
}

/** By which of the names of `shownBy` a message, or one of its remedies, is known to be shown. */
function wantedFor(rule: string, id: string): readonly string[] {
  const [message = '', remedy] = id.split(', remedy ');
  if (remedy !== undefined) return [`${rule} remedy ${remedy}`];
  return [`${rule} ${message}`, ...(Object.hasOwn(causeTexts, message) ? [message] : [])];
}

describe('a sentence', () => {
  const texts = rules.flatMap(({ meta }) =>
    Object.entries<MessageText>(meta.messages).flatMap(([id, { problem, remedy, remedies = {} }]) =>
      [problem, remedy, ...Object.values(remedies)].map((text) => [`${meta.id} ${id}`, text] as const),
    ),
  );

  it('has 40 words at most', () => {
    const words = (text: string) => text.replace(/\{\w+:([^|}]*)\|[^}]*\}/g, '$1').split(/\s+/).length;
    const long = texts.filter(([, text]) => text.split(/[;.] /).some((sentence) => words(sentence) > 40));
    expect(long.map(([id, text]) => `${id} (${words(text)}): ${text}`)).toEqual([]);
  });
});
