import { type Sentence, said } from '../language/sentence.ts';
import { indexLines } from '../text/line-index.ts';
import { jsonFaultTexts } from './texts.ts';

/** How much is shown of what JSON does not allow. */
const longestShown = 20;

/** Why JSON.parse refuses a text, with the place: what it says itself is in English, and another in each version. */
export function jsonFault(text: string): Sentence {
  const at = stopIn(text);
  if (at === text.length) return said(jsonFaultTexts.endsEarly);
  const { line, column } = indexLines(text).position(at);
  const [found = ''] = /^(?:[\w$.+-]+|[^\w])/u.exec(text.slice(at, at + longestShown)) ?? [];
  return said(jsonFaultTexts.unexpected, { found, line, column });
}

const blanks = /[\t\n\r ]*/y;
const token =
  /[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][-+]?\d+)?|true|false|null/y;
const stringWithoutEnd = /"(?:[ !#-[\]-\uffff]|\\.)*\\?$/y;

/** The offset up to which a text can be JSON; its length where it ends too early. */
function stopIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let wanted: 'value' | 'item or end' | 'key' | 'key or end' | 'colon' | 'comma or end' = 'value';
  for (let at = 0; ; ) {
    at += lengthOf(blanks, text, at);
    if (wanted === 'comma or end' && open.length === 0) return at;
    const length = lengthOf(token, text, at);
    if (length === 0) return lengthOf(stringWithoutEnd, text, at) > 0 ? text.length : at;
    const first = text[at]!;
    const isEnd = first === (open.at(-1) === '{' ? '}' : ']');
    if (isEnd && open.length > 0 && /end$/.test(wanted)) {
      open.pop();
      wanted = 'comma or end';
    } else if (wanted === 'comma or end') {
      if (first !== ',') return at;
      wanted = open.at(-1) === '{' ? 'key' : 'value';
    } else if (wanted === 'colon') {
      if (first !== ':') return at;
      wanted = 'value';
    } else if (/^key/.test(wanted)) {
      if (first !== '"') return at;
      wanted = 'colon';
    } else if (first === '{' || first === '[') {
      open.push(first);
      wanted = first === '{' ? 'key or end' : 'item or end';
    } else {
      if (/[}\],:]/.test(first)) return at;
      wanted = 'comma or end';
    }
    at += length;
  }
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
