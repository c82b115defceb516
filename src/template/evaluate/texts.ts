import { said } from '../../language/sentence.ts';
import type { Node } from '../node.ts';
import { reasons } from './reasons.ts';
import { dynamicReference, hasDynamicReference, stableText, unknownAt, unknownInStack } from './unknowns.ts';
import {
  identityOf,
  type KnownValue,
  type ReferenceValue,
  shownAs,
  type TextValue,
  type UnknownValue,
  type Value,
  writtenOf,
} from './value.ts';

/** No text of a template is longer: a stack's template has at most a megabyte. */
const longest = 1_000_000;

/** Nor has any so many pieces that are not known: each `Fn::Sub` may double those of the one within. */
const mostParts = 10_000;

/** Puts texts together: known when all parts are, the part itself when it is the only one. */
export function concatenate(node: Node, pieces: readonly (string | Value)[]): Value {
  const parts: (string | ReferenceValue | UnknownValue)[] = [];
  let via: string | undefined;
  const push = (text: string) => {
    const last = parts.length - 1;
    if (typeof parts[last] === 'string') parts[last] += text;
    else parts.push(text);
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') push(piece);
    else if (piece.kind === 'known') {
      push(String(piece.value));
      via ??= piece.via;
    } else if (piece.kind === 'text') {
      for (const part of piece.parts) {
        if (typeof part === 'string') push(part);
        else parts.push(part);
      }
    } else if (piece.kind === 'reference' || (piece.kind === 'unknown' && !piece.isList)) parts.push(piece);
    else if (piece.kind === 'absent') push('');
    else parts.push(unknownAt(node, writtenOf(piece), said(reasons.listInText), { identity: identityOf(piece) }));
  }
  const useful = parts.filter((part) => part !== '');
  if (useful.length > mostParts || lengthOf(useful) > longest)
    return unknownInStack(node, stableText(node.raw), said(reasons.tooMuchText));
  if (useful.every((part) => typeof part === 'string')) return scalarOrReference(node, useful.join(''), via);
  const [only] = useful;
  if (useful.length === 1 && only !== undefined && typeof only !== 'string') return { ...only, node };
  return { kind: 'text', parts: useful, node } satisfies TextValue;
}

/** Splits a value at a delimiter: known and partly known texts, and lists that were joined by the same one. */
export function splitValue(node: Node, delimiter: string, text: Value): Value {
  if (text.kind === 'known') {
    const via = text.via === undefined ? {} : { via: text.via };
    const items = String(text.value).split(delimiter);
    return { kind: 'list', items: items.map((value): KnownValue => ({ kind: 'known', value, node, ...via })), node };
  }
  if (text.kind === 'text') return { kind: 'list', items: splitParts(node, delimiter, text), node };
  if (text.kind === 'unknown' && text.joined?.delimiter === delimiter) return { ...text.joined.list, node };
  // an id holds no delimiter, another attribute may be several joined to one
  if (text.kind === 'reference' && (text.attribute === undefined || text.isOneId === true))
    return { kind: 'list', items: [text], node };
  return notSplit(node, delimiter, text);
}

/**
 * The items of a list parameter that is given as a text: spaces around them are no part of them.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function itemsOf(node: Node, text: Value): Value {
  if (text.kind === 'known') return splitValue(node, ',', { ...text, value: withoutSpaces(String(text.value)).trim() });
  if (text.kind === 'text')
    return splitValue(node, ',', {
      ...text,
      parts: text.parts.map((part) => (typeof part === 'string' ? withoutSpaces(part) : part)),
    });
  const joined = text.kind === 'unknown' && text.joined?.delimiter.trim() === ',' ? text.joined : undefined;
  return joined === undefined ? splitValue(node, ',', text) : { ...joined.list, node };
}

function withoutSpaces(text: string): string {
  const pieces = text.split(',');
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => (index === last ? piece : piece.trimEnd()))
    .map((piece, index) => (index === 0 ? piece : piece.trimStart()))
    .join(',');
}

/** Splits a text with unknown parts, each of which is taken to hold no delimiter of its own unless it was joined by it. */
function splitParts(node: Node, delimiter: string, text: TextValue): Value[] {
  const pieces: (string | Value)[][] = [[]];
  for (const part of text.parts) {
    if (typeof part !== 'string') {
      pieces.at(-1)!.push(part);
      continue;
    }
    const [first, ...rest] = part.split(delimiter);
    pieces.at(-1)!.push(first!);
    for (const piece of rest) pieces.push([piece]);
  }
  return pieces.map((piece) => {
    const value = concatenate(node, piece);
    const joined = value.kind === 'unknown' ? value.joined : undefined;
    return joined?.delimiter === delimiter ? { ...joined.list, node } : value;
  });
}

/** The list of unknown length that an unknown text is split into. */
export function notSplit(node: Node, delimiter: string, text: Value): UnknownValue {
  const because = text.kind === 'unknown' ? text.because : said(reasons.unknownText);
  return unknownAt(node, `split(${delimiter}, ${writtenOf(text)})`, because, {
    identity: `split(${delimiter}, ${identityOf(text)})`,
    isList: true,
    shown: shownAs(text),
  });
}

function scalarOrReference(node: Node, text: string, via: string | undefined): Value {
  if (hasDynamicReference(text)) return dynamicReference(node, text);
  return { kind: 'known', value: text, node, ...(via === undefined ? {} : { via }) };
}

function lengthOf(parts: readonly unknown[]): number {
  return parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
}
