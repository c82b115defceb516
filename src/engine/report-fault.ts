import { inWords } from '../language/in-words.ts';
import { type Sentence, said } from '../language/sentence.ts';
import type { ReportDetails } from '../rule/define.ts';
import { blanksOf, type MessageText } from '../rule/message.ts';
import { didYouMean } from './did-you-mean.ts';
import { ruleFaultTexts as texts } from './texts.ts';

/** How deep a value to write may be: rules write small ones, and one that contains itself would have no end. */
const deepestValue = 40;

/** That a rule does what none may. */
export class RuleFault extends Error {
  readonly why: Sentence;

  constructor(why: Sentence) {
    super(inWords(why));
    this.why = why;
  }
}

/** What is wrong with what a rule reports: plugins are JavaScript, which no compiler may have looked at. */
export function reportFault(details: ReportDetails<MessageText>): Sentence | undefined {
  if (!isObject(details)) return said(texts.noDetails);
  const { at, evidence = [], see = [], fix, suggest = [] } = details as Readonly<Record<string, unknown>>;
  if (!isPlace(at)) return said(texts.noPlace);
  if (!isListOf(evidence, isClause)) return said(texts.evidence);
  if (!isListOf(see, (each) => isObject(each) && isPlace(each.place) && isClause(each.message)))
    return said(texts.see, { shape: '{ place, message }' });
  if (!Array.isArray(suggest)) return said(texts.suggest);
  if (fix !== undefined && !isFix(fix)) return said(texts.fix, { name: 'fix', shape: fixShape });
  return suggest.every(isFix) ? undefined : said(texts.fix, { name: 'suggest', shape: fixShape });
}

/** A blank of the message that is reported without data for it: a misspelt one. */
export function blankFault(
  { problem, remedy, remedies }: MessageText,
  { data = {}, remedy: chosen }: ReportDetails<MessageText>,
): Sentence | undefined {
  const ofMessage = [problem, (chosen === undefined ? undefined : remedies?.[chosen]) ?? remedy];
  const missing = ofMessage.flatMap(blanksOf).find((name) => !Object.hasOwn(data, name));
  if (missing === undefined) return undefined;
  const remedyOfFault =
    didYouMean(missing, Object.keys(data)) ?? said(texts.giveBlank, { shape: `{ ${missing}: ... }` });
  return said(texts.blank, { blank: `{${missing}}`, name: missing, remedy: remedyOfFault });
}

const fixShape = '{ title, edits }';

function isFix(fix: unknown): boolean {
  return isObject(fix) && isClause(fix.title) && isListOf(fix.edits, isEdit);
}

function isEdit(edit: unknown): boolean {
  if (!isObject(edit) || !isPlace(edit.at)) return false;
  if (edit.kind === 'set') return isText(edit.key) && isWritable(edit.value, 0);
  return edit.kind === 'remove' || (['append', 'replace'].includes(String(edit.kind)) && isWritable(edit.value, 0));
}

function isWritable(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || value === null || depth > deepestValue) return false;
  return Object.values(value).every((each) => isWritable(each, depth + 1));
}

function isPlace(place: unknown): boolean {
  return (
    isObject(place) &&
    isText(place.file) &&
    isListOf(place.keys, (key) => isText(key) || Number.isInteger(key)) &&
    (place.fragment === undefined || isText(place.fragment)) &&
    (place.line === undefined || Number.isInteger(place.line))
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isClause(value: unknown): boolean {
  if (isText(value)) return true;
  return isObject(value) && isText(value.text) && isObject(value.data) && Object.values(value.data).every(isFilled);
}

function isFilled(value: unknown): boolean {
  if (isListOf(value, isPart)) return true;
  return typeof value === 'number' || isPart(value);
}

function isPart(part: unknown): boolean {
  if (isClause(part)) return true;
  const isNamed = isObject(part) && isText(part.id) && isText(part.name) && isText(part.stack);
  return isNamed && (part.called === undefined || isClause(part.called));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
