import type { Language } from '../../../language/in-words.ts';
import type { Locale } from '../../../language/locale.ts';

const learnt = new Map<Locale, Language>();

/** Takes the texts of a language, which the page sends when it is chosen. */
export function learn(locale: Locale, language: Language): void {
  learnt.set(locale, language);
}

/** The texts of a language; nothing for English, and for one that was not sent. */
export function languageOf(locale: Locale | undefined): Language | undefined {
  return locale === undefined ? undefined : learnt.get(locale);
}
