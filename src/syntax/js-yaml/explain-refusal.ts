import { type Fault, fault } from '../fault.ts';
import { refusals } from '../texts.ts';
import type { YamlRefusal } from './yaml-loader.ts';
import { startOfUnclosedNode } from './yaml-nodes.ts';

/** What is wrong with a text that can't be read, and where. */
export interface Explanation extends Fault {
  readonly offset: number;
  /** Whether the text is one that a template engine has to fill in first. */
  readonly isUnrendered?: boolean;
}

/** Says what js-yaml's refusal means for the person who has to correct the text. */
export function explainRefusal(text: string, { reason, offset }: YamlRefusal): Explanation {
  const line = lineAround(text, offset);
  const say = (fault: Fault, at = offset): Explanation => ({ ...fault, offset: at });

  const conflict = /^(?:<{7} |={7}$|>{7} )/m.exec(text);
  if (conflict) return say(fault(refusals.mergeConflict), conflict.index);

  const placeholder = findPlaceholder(text, offset);
  if (placeholder !== undefined) return { ...say(fault(refusals.unrendered), placeholder), isUnrendered: true };
  if (/null byte|non-printable|valid JSON character/.test(reason)) return say(fault(refusals.binary));
  if (/maxDepth/.test(reason)) return say(fault(refusals.tooDeep));
  if (/tab characters/.test(reason) || /^ *\t/.test(line))
    return say(fault(refusals.tab), text.indexOf('\t', lineStart(text, offset)));
  if (/within a (?:single|double) quoted/.test(reason))
    return say(fault(refusals.quoteNotClosed), startOfUnclosedNode(text) ?? offset);
  if (/end of the stream within a flow/.test(reason))
    return say(fault(refusals.bracketNotClosed), startOfUnclosedNode(text) ?? offset);
  if (/alias/.test(reason)) {
    return say(
      /at least one character/.test(reason)
        ? fault(refusals.aliasWithoutName)
        : fault(refusals.aliasUnknown, { reason: reason.replace(/"/g, '') }),
    );
  }
  if (/duplication of a tag/.test(reason)) return say(fault(refusals.twoShortForms));
  if (/escape sequence|hexadecimal/.test(reason)) return say(fault(refusals.unknownEscape));
  const character = text[offset] ?? '';
  if (/[@`%]/.test(character)) return say(fault(refusals.reservedStart, { character }));
  const quoted = /missed comma|indentation of a mapping/.test(reason) ? quotedBefore(text, offset) : undefined;
  if (quoted !== undefined) {
    if (/^(?:"""|''')/.test(text.slice(offset - 2))) return say(fault(refusals.threeQuotes), offset - 2);
    if (/[\r\n]/.test(text.slice(quoted, offset))) return say(fault(refusals.quoteNotClosed), quoted);
    const escaped = text[quoted] === '"' ? '\\"' : "''";
    return say(fault(refusals.quoteTooEarly, { escaped }), offset - 1);
  }
  if (/missed comma/.test(reason)) return say(fault(refusals.commaMissing), startOfKeyBefore(text, offset));
  const isList = /indentation of a sequence/.test(reason);
  if (isList || /indentation of a mapping|colon is missed|multiline key|end of the stream or/.test(reason)) {
    const tight = colonWithoutSpace(text, offset);
    if (tight !== undefined) return say(fault(refusals.colonWithoutSpace, { key: tight.key }), tight.colon);
    if (isBehindQuote(text, offset)) return say(fault(refusals.textBehindQuote));
    const key = character === ':' ? keyBefore(text, offset) : undefined;
    if (key !== undefined) return say(fault(refusals.secondColon, { key }));
    return say(fault(isList ? refusals.listIndentation : refusals.indentation));
  }
  return say(fault(refusals.other, { reason }));
}

/**
 * `{{ name }}`, `{% if %}` and `<% if %>` on the line of the fault or the one before, or where they open any line; `%NAME%` and
 * `@NAME@` at the fault itself, since addresses and shares have such signs too.
 */
function findPlaceholder(text: string, offset: number): number | undefined {
  if (/^([%@])\w{1,100}\1(?!\w)/.test(text.slice(offset, offset + longestStart))) return offset;
  const mark = /\{%|<%|\{\{(?!resolve:)/;
  const opening = /^[ \t]*(?=\{%|<%|\{\{(?!resolve:))/m.exec(text);
  if (opening) return opening.index + opening[0].length;
  const before = lineStart(text, Math.max(0, lineStart(text, offset) - 1));
  const lines = /[^\r\n]*(?:\r\n?|\n)?[^\r\n]*/.exec(text.slice(before))![0];
  const found = mark.exec(lines);
  return found ? before + found.index : undefined;
}

/** The start of a quoted text that ends at `offset`, where what follows it at once can't follow a quoted text. */
function quotedBefore(text: string, offset: number): number | undefined {
  const quote = text[offset - 1];
  // between two texts that touch, a comma is missing
  const isNext = text[offset] === quote && text[offset - 2] !== quote;
  return isNext || /[\s,:\]}#]/.test(text[offset] ?? ' ') ? undefined : startOfQuoted(text, offset);
}

/** The start of a quoted text, if one ends at `end`. */
function startOfQuoted(text: string, end: number): number | undefined {
  const quote = text[end - 1];
  if (quote === undefined || !/["']/.test(quote)) return undefined;
  let start = text.lastIndexOf(quote, end - 2);
  while (quote === '"' && start > 0 && text[start - 1] === '\\') start = text.lastIndexOf(quote, start - 1);
  return start < 0 ? undefined : start;
}

/** Whether blanks and a quoted text come before on the line, as in `Description: 'An event' (beta)`. */
function isBehindQuote(text: string, offset: number): boolean {
  let end = offset;
  while (/[ \t]/.test(text[end - 1] ?? '')) end--;
  if (end === offset || /[\s,:\]}#]/.test(text[offset] ?? ' ')) return false;
  const start = startOfQuoted(text, end);
  return start !== undefined && start > lineStart(text, offset);
}

/** The key of a line whose value has a second colon in it: `Engine: Ref: Name`. */
function keyBefore(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset).slice(0, longestStart);
  const colon = before.indexOf(': ');
  const key = before.slice(0, Math.max(colon, 0)).replace(/^ *(?:- +)?/, '');
  return /^[\w.:-]{1,100}$/.test(key) && /\S/.test(before.slice(colon + 2)) ? key : undefined;
}

/**
 * `Runtime:python3.13`, where it is the line of the fault, or the one before that begins where this one does: js-yaml takes both for
 * one text, and refuses the colon behind it.
 */
function colonWithoutSpace(text: string, offset: number): { readonly key: string; readonly colon: number } | undefined {
  const own = lineStart(text, offset);
  const indent = /^ */.exec(text.slice(own, own + longestStart))![0].length;
  let start = own;
  for (let seen = 0; seen < mostLines; seen++) {
    const [, before, key = ''] = tightColon.exec(text.slice(start, start + longestStart)) ?? [];
    if (before !== undefined)
      return start === own || before.length === indent ? { key, colon: start + before.length + key.length } : undefined;
    // comments and empty lines are no part of a text
    const isPassed = start === own || /^[ \t]*(?:#|$)/.test(lineAround(text, start));
    if (!isPassed || start === 0) return undefined;
    start = lineStart(text, start - 1);
  }
  return undefined;
}

/** An ARN has its colons without spaces. */
const tightColon = /^( *(?:- +)?)(?!arn:)([A-Za-z][\w-]{0,100}):(?![\s:/]|$)/;
const longestStart = 400;
const mostLines = 20;

/** In JSON the fault shows at the colon of the next key; the comma is missing before that key. */
function startOfKeyBefore(text: string, colon: number): number {
  const key = text[colon] === ':' ? /"[^"\r\n]*"[ \t]*$/.exec(text.slice(lineStart(text, colon), colon)) : null;
  return key ? lineStart(text, colon) + key.index : colon;
}

function lineAround(text: string, offset: number): string {
  return /[^\r\n]*/.exec(text.slice(lineStart(text, offset)))![0];
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}
