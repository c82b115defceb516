import type { Place } from '../text/place.ts';
import type { Severity } from './severity.ts';
import { countDistinct, type Item, labelsOf, listed } from './words.ts';

/**
 * The texts of one kind of finding. `{words}` in braces are blanks that a report fills in; `{names:uses|use}` is the
 * word that agrees with how many the blank `names` holds.
 */
export interface MessageText {
  /** What is wrong: one clause, present tense, no full stop. */
  readonly problem: string;
  /** What to change: an imperative that names the resource type or property. */
  readonly remedy: string;
  /** Other remedies for the same problem, of which a report names the one that fits. */
  readonly remedies?: Readonly<Record<string, string>>;
  /** The remedy for a template that CDK has written: what to call in the app. It has the blanks of the other texts. */
  readonly cdk?: string;
  /** The same of other remedies, by their names; one that is missing is the same for every template. */
  readonly cdkRemedies?: Readonly<Record<string, string>>;
  /** Where the evidence is weaker or the harm smaller than the rule's own severity says. */
  readonly severity?: Severity;
}

/**
 * What goes into a blank: a text, or what it names. A list is written out: `A, B and 4 others`. Entities of one name say
 * their stacks: `Fn of orders and Fn of billing`.
 */
export type Filling = number | Item | readonly Item[];

/** What goes into the blanks of a message, each by its name. */
export type MessageData<Message extends MessageText> = TextData<
  Message['problem'] | Message['remedy'] | NonNullable<Message['remedies']>[string]
>;

/** What goes into the blanks of a text. */
export type TextData<Text extends string> = Readonly<Record<BlanksOf<Text>, Filling>>;

/** The names of the other remedies of a message. */
export type RemedyOf<Message extends MessageText> =
  Message extends Readonly<Record<'remedies', Readonly<Record<infer Name, string>>>> ? Name & string : never;

type BlanksOf<Text extends string> = Text extends `${string}{${infer Blank}}${infer Rest}`
  ? (Blank extends `${infer Name}:${string}` ? Name : Blank) | BlanksOf<Rest>
  : never;

/** The data of a text; a text without blanks takes none. */
type DataOf<Text extends string> = BlanksOf<Text> extends never ? [] : [data: TextData<Text>];

/** A text of a rule's table with its blanks filled in: of evidence, or of a reason why something is undecided. */
export function said<const Text extends string>(text: Text, ...data: DataOf<Text>): string {
  return fillIn(text, data[0] ?? {});
}

/** A place that belongs to a finding, with what a text of the rule's table says of it. */
export function relatedPlace<const Text extends string>(place: Place, text: Text, ...data: DataOf<Text>) {
  return { place, message: fillIn(text, data[0] ?? {}) };
}

const blanks = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** The names of the blanks of a text. */
export function blanksOf(text: string): readonly string[] {
  return [...text.matchAll(blanks)].map(([, name = '']) => name);
}

/** The text with its blanks filled in. A blank without data stays, so that a misspelt one is seen. */
export function fillIn(text: string, data: Readonly<Record<string, Filling>>): string {
  const labelOf = labelsOf(Object.values(data).flatMap(itemsOf));
  return text.replace(blanks, (blank, name: string, one?: string, several?: string) => {
    const filling = Object.hasOwn(data, name) ? data[name] : undefined;
    if (filling === undefined) return blank;
    if (one !== undefined && several !== undefined) return countOf(filling) === 1 ? one : several;
    return typeof filling === 'number' ? String(filling) : listed(itemsOf(filling), undefined, labelOf);
  });
}

/** A pattern of what a message can say: blanks without data may be anything. */
export function patternOf(text: string, data: Readonly<Record<string, Filling>> = {}): RegExp {
  let pattern = '';
  let done = 0;
  for (const { 0: blank, 1: name = '', index } of text.matchAll(blanks)) {
    pattern += literally(text.slice(done, index));
    pattern += Object.hasOwn(data, name) ? literally(fillIn(blank, data)) : '[^]*';
    done = index + blank.length;
  }
  return new RegExp(`^${pattern}${literally(text.slice(done))}$`);
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function countOf(filling: Filling): number {
  return typeof filling === 'number' ? filling : countDistinct(itemsOf(filling));
}

function itemsOf(filling: Filling): readonly Item[] {
  if (typeof filling === 'number') return [];
  return typeof filling === 'string' || !isList(filling) ? [filling] : filling;
}

function isList(filling: Item | readonly Item[]): filling is readonly Item[] {
  return Array.isArray(filling);
}
