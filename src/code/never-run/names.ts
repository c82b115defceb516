import { bindsName } from '../languages/bindings.ts';
import type { BlankedCode } from '../languages/blank.ts';
import type { Language } from '../languages/language.ts';
import { truthOf } from './condition.ts';

/** More flags than a file has. */
const mostNames = 20;

const inBraces =
  /\b(?:const|let|var|val|[Bb]oolean|bool)\s{1,10}([A-Za-z_$][\w$]{0,60})(?:\s{0,5}:\s{0,5}[Bb]oolean)?\s{0,10}=(?!=)\s{0,10}([^;\n]{1,200})/g;
const inPython = /^[ \t]*([A-Za-z_]\w{0,60})(?:[ \t]{0,5}:[ \t]{0,5}bool)?[ \t]{0,5}=(?!=)[ \t]{0,5}([^\n]{1,200})/gm;

/** The names of a file that are given a value once, of which it is known whether it holds. */
export function namesOfKnownTruth(code: BlankedCode, language: Language): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  const asked = new Set<string>();
  for (const { 0: all, 1: name, 2: value, index } of code.plain.matchAll(language === 'python' ? inPython : inBraces)) {
    if (asked.size >= mostNames) break;
    // strings and what goes on in the next line are no definition
    if (code.bare[index + all.indexOf(name!)] === ' ' || goesOn(code.plain, index + all.length)) continue;
    const truth = truthOf(value!, names);
    if (truth === undefined || asked.has(name!)) continue;
    asked.add(name!);
    if (isGivenOnce(code.bare, language, name!)) names.set(name!, truth);
  }
  return names;
}

function goesOn(plain: string, end: number): boolean {
  return /^\n\s*[?|&.=!+]/.test(plain.slice(end, end + 100));
}

function isGivenOnce(bare: string, language: Language, name: string): boolean {
  const word = `(?<![\\w$.])${name.replaceAll('$', '\\$')}`;
  const assigned = `${word}(?:\\s{0,5}:\\s{0,5}\\w{1,20})?\\s{0,10}[-+*/%|&?^<>@]{0,3}=(?![=>])`;
  const counted = `${word}\\s{0,10}(?:\\+\\+|--)|(?:\\+\\+|--)\\s{0,10}${word}(?![\\w$])`;
  const given = bare.match(RegExp(`${assigned}|${counted}`, 'g')) ?? [];
  return given.length === 1 && !bindsName(bare, language, name);
}
