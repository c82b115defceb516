import type { Language } from './language.ts';
import type { Stretch } from './stretch.ts';

/** Words that a value follows, in the languages that have regular expressions between slashes. */
const patternAfter: Readonly<Partial<Record<Language, RegExp>>> = {
  javascript: /(?<![\w$.])(?:return|typeof|case|do|else|default|in|of|new|void|delete|throw|await|yield|instanceof)$/,
  ruby: /(?<![\w$.])(?:return|when|if|elsif|unless|while|until|and|or|not|then|do|else)$|~$/,
};

/** Whether a slash begins a regular expression: it does where no value can end. */
export function beginsPattern(
  text: string,
  at: number,
  language: Language,
  comments: readonly Stretch[],
  headEnd: number,
): boolean {
  const words = patternAfter[language];
  if (words === undefined) return false;
  let before = blanksBefore(text, at);
  for (let last = comments.length - 1; comments[last]?.[1] === before + 1; last--)
    before = blanksBefore(text, comments[last]![0]);
  if (before < 0 || before === headEnd || '(,=:[!&|?{};\n'.includes(text[before]!)) return true;
  if (/=>$|(?:^|[^+])\+$|(?:^|[^-])-$/.test(text.slice(Math.max(0, before - 1), before + 1))) return true;
  // `split /,/`, an argument without parentheses
  if (language === 'ruby' && before < at - 1 && /\S/.test(text[at + 1] ?? ' ')) return true;
  return words.test(text.slice(Math.max(0, before - 12), before + 1));
}

/** The place before what is blank before a place in a line. */
function blanksBefore(text: string, at: number): number {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before;
}

/** The place of the slash that ends a regular expression, or the end of its line. */
export function endOfPattern(text: string, from: number): number {
  let inClass = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') return at;
    if (char === '\\') at++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at;
  }
  return text.length;
}
