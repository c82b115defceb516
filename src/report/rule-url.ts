import { urlOfPage } from '../engine/rule-page.ts';
import type { Language } from '../language/in-words.ts';
import { type Locale, locales } from '../language/locale.ts';
import type { AnyRule } from '../rule/define.ts';
import { reportTexts } from './texts.ts';

/** Which language the texts are of. */
export function localeOfTexts(language: Language | undefined): Locale {
  const code = language?.[reportTexts.machines.language];
  return locales.find((each) => each === code) ?? 'en';
}

/** Where the page of a rule is in a language: a rule of a plugin has one page. */
export function ruleUrl({ id, url }: AnyRule['meta'], language: Language | undefined): string | undefined {
  return url === urlOfPage(id, 'en') ? urlOfPage(id, localeOfTexts(language)) : url;
}
