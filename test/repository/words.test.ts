import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allHostTexts } from '../../src/hosts/texts.ts';
import { allTexts } from '../../src/texts.ts';

/** One word for one thing, that of AWS and of linters: see "Words" in src/README.md. */

const root = resolve(import.meta.dirname, '../..');

/** Words that say nothing else in any text of this repository, and what to write instead. */
const everywhere: readonly (readonly [RegExp, string])[] = [
  [/surely/i, 'certainly, or nothing'],
  [/\bhangs? on\b/i, 'depends on'],
  [/\b(?:stands? twice|doubles)\b/i, 'duplicate'],
  [/\bshut\b(?!down)/i, 'blocked, not allowed'],
  [/culprit/i, 'component'],
  [/\bhandovers?\b/i, 'escapes'],
  [/\bsurelyDiffer\b|\bopenWay\b|\bdeletionTrouble\b|\bdoesWithoutPrivateDns\b/, 'see the table of words'],
];

/** Words that say nothing else in code: in comments, names and texts. Pages may use some of them, as people do. */
const inCode: readonly (readonly [RegExp, string])[] = [
  ...everywhere,
  [/\bnobody\b/i, 'what it is that does not, or the passive'],
  [/\b[Tt]hings?\b|\bbyThing\b|\bthing[A-Z]/, 'entity, resource, value'],
  [/\bstands\b|\bstand for\b|\bstandOf\b/i, 'is, means, represents'],
  [/\bfor sure\b/i, 'certainly'],
  [/\b[Ss]ettles?\b|\bsettle[A-Z]/, 'decide, resolve, finalize'],
  [/\babsorb/i, 'subsume'],
  [/\bretakes?\b/i, 'replay'],
  [/\b(?:takes? away|taken away|isTakenAway)\b/i, 'remove, deny'],
  [/\bways[A-Z]|\bwayOf\b|(?<!ate|\bal|[^e]l)Ways?\b/, 'candidate path, route'],
  [/\bAWS CLI printed\b/, 'saved AWS CLI output'],
  [/takenAway|\btakes? (?:\S+ )?away\b/, 'remove, withhold'],
  [/\b(?:lets?|letting) (?:\S+ ){1,4}(?:out|through)\b/i, 'allow'],
  [/\bescapes\.makers\b/, 'receivers: escapes'],
];

/** Words that users are to read nowhere, though code may have another use for them. */
const forReaders: readonly (readonly [RegExp, string])[] = [
  ...everywhere,
  [/\bnobody\b/i, 'what it is that does not, or the passive'],
  [/\bcomes? to (?:the same|something|nothing)\b/i, 'equivalent, evaluates to'],
  [/\b(?:takes?|taken|taking) (?:\S+ ){0,2}(?:away|off)\b/i, 'remove'],
  [/\b(?:is|are) made (?:before|after|by|in)\b/i, 'created'],
  [/\blets? (?:\S+ ){1,4}(?:out|through)\b/i, 'allows outbound'],
  [/\bstands? for\b/i, 'means, represents'],
  [/\bas it is deployed\b/i, 'as deployed'],
];

interface Text {
  readonly path: string;
  readonly text: string;
}

function textsIn(folder: string, ending: RegExp): readonly Text[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
}

function found(texts: readonly Text[], words: typeof everywhere): readonly string[] {
  return texts.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      // code in a page is a user's, and may be called anything
      words
        .filter(([word]) => word.test(line.replace(/`[^`]*`/g, '')))
        .map(([, instead]) => `${path}:${index + 1}: ${line.trim()} (${instead})`),
    ),
  );
}

describe('words', () => {
  it('of the code and its comments are those of the field', () => {
    const texts = ['src', 'rules', 'test'].flatMap((folder) => textsIn(folder, /\.ts$/));
    // this file has to name them
    const others = texts.filter(({ path }) => path !== relative(root, import.meta.filename));
    expect(found(others, inCode)).toEqual([]);
  });

  it('of pages are those of the field', () => {
    const top = ['README.md', 'CONTRIBUTING.md'].map((path) => ({
      path,
      text: readFileSync(join(root, path), 'utf8'),
    }));
    expect(found([...top, ...textsIn('docs', /\.md$/), ...textsIn('rules', /\.md$/)], forReaders)).toEqual([]);
  });

  it('of findings and of what is undecided are those of the field', () => {
    const texts = textsIn('templates-fixtures', /^(?:sentences|expected)\.txt$/).map(({ path, text }) => ({
      path,
      // names of fixtures are no sentences
      text: text.replace(/^\S+:\d+(?::\d+)? /gm, ''),
    }));
    expect(found(texts, forReaders)).toEqual([]);
  });

  it('of the help are those of the field', () => {
    expect(found(textsIn('src/hosts/cli', /^options\.ts$/), forReaders)).toEqual([]);
  });

  it('of messages are in sentences of one colon at most', () => {
    const twice = [...allTexts(), ...allHostTexts()].filter((text) => text.split(/[.;] |\n/).some(hasTwoColons));
    expect(twice).toEqual([]);
  });

  it('of findings are in sentences of one colon at most, with names filled in', () => {
    const twice = textsIn('templates-fixtures', /^sentences\.txt$/).flatMap(({ path, text }) =>
      text
        .split('\n')
        // the name of the line: problem, remedy, related place, with its line and the reason why something is known
        .map((line) => line.trim().replace(/^\w+: (?:[\w./-]*:\d+ )?/, ''))
        .filter((line) => line.split(/[.;] /).some(hasTwoColons))
        .map((line) => `${path}: ${line}`),
    );
    expect(twice).toEqual([]);
  });
});

/** Whether two colons divide a sentence; those of properties (`PrivateDnsEnabled: true`), code and options are none. */
function hasTwoColons(sentence: string): boolean {
  const code = [
    /`[^`]*`/g,
    /\{ [^{}]*\}/g,
    /\([^()]*\)/g,
    /'[^']*'(?:: \S+)?/g,
    /\b[A-Z]\w+: (?:true|false|!?[A-Z][\w-]+|\[)/g,
  ];
  const words = code.reduce((text, each) => text.replace(each, ''), sentence);
  return words.split(/:(?: |$)/).length > 2;
}
