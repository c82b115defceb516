import type { Language } from './language.ts';

const longestList = 600;

/** Whether a name is bound by something else than an assignment: a parameter, a loop, an import, a part of something. */
export function bindsName(bare: string, language: Language, name: string): boolean {
  const word = `(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`;
  return language === 'python' ? bindsInPython(bare, word) : bindsInBraces(bare, word);
}

function bindsInPython(bare: string, word: string): boolean {
  const bound = [
    `\\blambda\\b[^:\\n]{0,80}${word}`,
    `\\bfor\\b[^:\\n]{0,80}${word}[^:\\n]{0,80}\\bin\\b`,
    `\\bas\\s{1,10}\\(?${word}`,
    `\\b(?:global|nonlocal|del|def|class)\\b[^\\n]{0,80}${word}`,
    `\\bimport\\b[ \\t]{1,10}(?:[\\w.]{1,80}[ \\t]{0,10},[ \\t]{0,10}){0,20}${word}`,
    `${word}\\s{0,10}:=`,
    // one of several: `name, other = `
    `^[ \\t]*(?:[\\w.]+ ?, ?)*${word} ?,[^\\n=()]{0,100}=(?!=)`,
    `^[ \\t]*(?:[\\w.]+ ?, ?)+${word}[^\\n=()]{0,100}=(?!=)`,
  ];
  if (RegExp(bound.join('|'), 'm').test(bare)) return true;
  const list = /\b(?:def\s+\w+|import)\s*$/;
  return listsIn(bare).some(({ head, inner }) => list.test(head) && RegExp(word).test(inner));
}

/** A pattern that takes a value apart, with the first of what it takes apart. */
const pattern =
  /(?:\b(?:const|let|var)|[;{}(\n])\s{0,20}([{[][^=;]{0,600}?[}\]])\s{0,10}=(?![=>])\s{0,10}([\w$.]{0,40})/g;

function bindsInBraces(bare: string, word: string): boolean {
  if (RegExp(`${word}\\s{0,10}=>|\\bfunction\\s{1,10}${word}|\\bclass\\s{1,10}${word}`).test(bare)) return true;
  for (const { 1: names, 2: value } of bare.matchAll(pattern))
    if (!/^process\.env$/.test(value!) && RegExp(word).test(names!)) return true;
  return listsIn(bare).some(
    ({ head, inner, after }) => isList(after) && !/\b(?:if|while|switch)\s*$/.test(head) && RegExp(word).test(inner),
  );
}

/** What is in parentheses, with the 60 characters before and the 150 behind them. */
export function listsIn(
  bare: string,
): readonly { readonly head: string; readonly inner: string; readonly after: string }[] {
  const open: number[] = [];
  const found: { head: string; inner: string; after: string }[] = [];
  for (const { index, 0: mark } of bare.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined && index - from < longestList)
        found.push({
          head: bare.slice(Math.max(0, from - 60), from),
          inner: bare.slice(from + 1, index),
          after: bare.slice(index + 1, index + 150),
        });
    }
  }
  return found;
}

/** Whether what is behind parentheses makes them the parameters of a function. */
export function isList(after: string): boolean {
  // behind a colon is a type, or what is chosen otherwise
  return /^\s{0,10}(?::(?!\s{0,20}(?:new|await)\b)[^={;]{0,120})?(?:\{|=>)/.test(after);
}
