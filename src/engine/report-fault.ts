import { inWords } from '../language/in-words.ts';
import type { ReportDetails } from '../rule/define.ts';
import { blanksOf, type MessageText } from '../rule/message.ts';
import { didYouMean } from './did-you-mean.ts';

/** How deep a value to write may be: rules write small ones, and one that contains itself would have no end. */
const deepestValue = 40;

/** What is wrong with what a rule reports: plugins are JavaScript, which no compiler may have looked at. */
export function reportFault(details: ReportDetails<MessageText>): string | undefined {
  if (!isObject(details)) return 'report needs an object with at and data';
  const { at, evidence = [], see = [], fix, suggest = [] } = details as Readonly<Record<string, unknown>>;
  if (!isPlace(at)) return 'report: "at" is no place';
  if (!isListOf(evidence, isClause)) return 'report: "evidence" is no list of texts';
  if (!isListOf(see, (each) => isObject(each) && isPlace(each.place) && isClause(each.message)))
    return 'report: "see" is no list of { place, message }';
  if (!Array.isArray(suggest)) return 'report: "suggest" is no list';
  if (fix !== undefined && !isFix(fix)) return `report: "fix" ${fixShape}`;
  return suggest.every(isFix) ? undefined : `report: "suggest" ${fixShape}`;
}

/** A blank of the message that is reported without data for it: a misspelt one. */
export function blankFault(
  { problem, remedy, remedies }: MessageText,
  { data = {}, remedy: chosen }: ReportDetails<MessageText>,
): string | undefined {
  const texts = [problem, (chosen === undefined ? undefined : remedies?.[chosen]) ?? remedy];
  const missing = texts.flatMap(blanksOf).find((name) => !Object.hasOwn(data, name));
  if (missing === undefined) return undefined;
  const remark = inWords(didYouMean(missing, Object.keys(data)) ?? `Give it in data: { ${missing}: ... }`);
  return `report: the message has {${missing}}, and data has no "${missing}". ${remark}`;
}

const fixShape = 'must be { title, edits } with edits of kind set, append or remove';

function isFix(fix: unknown): boolean {
  return isObject(fix) && isClause(fix.title) && isListOf(fix.edits, isEdit);
}

function isEdit(edit: unknown): boolean {
  if (!isObject(edit) || !isPlace(edit.at)) return false;
  if (edit.kind === 'set') return isText(edit.key) && isWritable(edit.value, 0);
  return edit.kind === 'remove' || (edit.kind === 'append' && isWritable(edit.value, 0));
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
