import { countDistinct, stacksToName } from './label.ts';
import {
  type Clause,
  type DataOf,
  type Filled,
  type Filling,
  type Item,
  type Label,
  labelFor,
  type Named,
  nameOf,
  plainly,
  type Sentence,
  said,
} from './sentence.ts';

/** The texts of a language by the English ones, with the same blanks. What it lacks stays English. */
export type Language = Readonly<Partial<Record<string, string>>>;

/** How items are written one after the other. */
export const listTexts = {
  last: '{items} and {last}',
  next: '{items}, {next}',
  or: '{items} or {next}',
  others: '{count} others',
  ofStack: '{name} of {stack}',
} as const;

/** How many items a sentence names; of more, it says how many others there are. */
const mostItems = 4;

/** A clause as people read it. */
export function inWords(clause: Clause, language?: Language): string {
  if (typeof clause === 'string') return clause;
  const { text, data } = clause;
  const translated = language?.[text] ?? text;
  return translated.includes('{') ? filled(translated, data, language) : translated;
}

/** What readers of a language call an entity. */
export function nameIn(entity: Pick<Named, 'name' | 'called'>, language: Language | undefined): string {
  return inWords(nameOf(entity), language);
}

/** Says a text of a table in a language. */
export type Say = <const Text extends string>(text: Text, ...data: DataOf<Text>) => string;

/** What says texts in a language; in English where there is none. */
export function sayIn(language: Language | undefined): Say {
  return (text, ...data) => inWords(said(text, ...data), language);
}

/** The text with its blanks filled in. A blank without data stays, so that a misspelt one is seen. */
export function fillIn(text: string, data: Readonly<Record<string, Filling>>): string {
  return filled(text, plainly(data), undefined);
}

/** Names as a sentence has them: `A`, `A and B`, `A, B and 4 others`. */
export function listed(items: readonly Item[], most = mostItems, language?: Language): string {
  const labels = items.map((item) => (typeof item === 'string' ? item : labelFor(item)));
  return listedAs(labels, namingOf(labels, language), most, language);
}

/** A blank: its name, and the words that agree with how many it holds. */
export const blanks = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

function filled(text: string, data: Sentence['data'], language: Language | undefined): string {
  // once for each blank: a sentence in a sentence in a sentence would double the work with each level
  const wordsOf: Record<string, readonly Word[]> = {};
  const all: Word[] = [];
  for (const key of Object.keys(data)) {
    const words = wordsFor(data[key], language);
    wordsOf[key] = words;
    for (const word of words) all.push(word);
  }
  const name = namingOf(all, language);
  const fill = ({ written, key, forms }: Blank): string => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined) return written;
    const words = wordsOf[key]!;
    if (forms !== undefined) return forms[(typeof value === 'number' ? value : countDistinct(words)) === 1 ? 0 : 1];
    return typeof value === 'number' ? String(value) : listedAs(words, name, mostItems, language);
  };
  let words = '';
  for (const piece of piecesOf(text)) words += typeof piece === 'string' ? piece : fill(piece);
  return language === undefined ? words : words.replace(betweenJapanese, '');
}

interface Blank {
  readonly written: string;
  readonly key: string;
  /** The words for one and for several, where it is one that agrees with how many another blank holds. */
  readonly forms: readonly [one: string, several: string] | undefined;
}

/** The texts of tables, taken apart: a finding about hundreds of functions fills in the same text for each. */
const piecesByText = new Map<string, readonly (string | Blank)[]>();

function piecesOf(text: string): readonly (string | Blank)[] {
  let pieces = piecesByText.get(text);
  if (pieces === undefined) {
    pieces = takeApart(text);
    piecesByText.set(text, pieces);
  }
  return pieces;
}

function takeApart(text: string): readonly (string | Blank)[] {
  const pieces: (string | Blank)[] = [];
  let done = 0;
  for (const { 0: written, 1: key = '', 2: one, 3: several, index } of text.matchAll(blanks)) {
    if (index > done) pieces.push(text.slice(done, index));
    const forms = one === undefined || several === undefined ? undefined : ([one, several] as const);
    pieces.push({ written, key, forms });
    done = index + written.length;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}

/** A blank that sets off a name in Latin letters, where Japanese words are put in its place: they need none. */
const betweenJapanese = /(?<=[\u3001\u3002\u3041-\u30ff\u3400-\u9fff]) (?=[\u3041-\u30ff\u3400-\u9fff])/g;

type Word = string | Label;

function namingOf(words: readonly Word[], language: Language | undefined): (word: Word) => string {
  if (words.every((word) => typeof word === 'string')) return String;
  // of a template that is looked at alone, no stack is ever named
  const isAlone = words.every((word) => typeof word === 'string' || word.stack === '');
  const stackOf = isAlone ? () => undefined : stacksToName(words);
  return (word) => {
    if (typeof word === 'string') return word;
    const stack = stackOf(word);
    const name = word.called === undefined ? word.name : inWords(word.called, language);
    return stack === undefined ? name : put(listTexts.ofStack, { name, stack }, language);
  };
}

function listedAs(
  words: readonly Word[],
  name: (word: Word) => string,
  most: number,
  language: Language | undefined,
): string {
  if (words.length === 1) return name(words[0]!);
  const distinct = [...new Set(words.map(name))];
  const isCut = distinct.length > most;
  const others = () => put(listTexts.others, { count: String(distinct.length - most + 1) }, language);
  const shown = isCut ? [...distinct.slice(0, most - 1), others()] : distinct;
  return shown.reduce((items, each, index) => {
    if (index === 0) return each;
    return index === shown.length - 1
      ? put(listTexts.last, { items, last: each }, language)
      : put(listTexts.next, { items, next: each }, language);
  }, '');
}

/** A text whose blanks take words as they are. */
function put(text: string, words: Readonly<Record<string, string>>, language: Language | undefined): string {
  return (language?.[text] ?? text).replace(blanks, (blank, key: string) => words[key] ?? blank);
}

function wordsFor(value: Filled | undefined, language: Language | undefined): readonly Word[] {
  const wordFor = (part: string | Label | Sentence) => (isText(part) ? inWords(part, language) : part);
  if (value === undefined || typeof value === 'number') return [];
  return isList(value) ? value.map(wordFor) : [wordFor(value)];
}

function isText(part: string | Label | Sentence): part is string | Sentence {
  return typeof part === 'string' || 'text' in part;
}

function isList(value: Filled): value is readonly (string | Label | Sentence)[] {
  return Array.isArray(value);
}
