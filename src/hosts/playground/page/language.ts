import { type Language, type Say, sayIn } from '../../../language/in-words.ts';
import { type Locale, locales } from '../../../language/locale.ts';
import type { PageLanguage } from '../page-language.ts';
import { part } from './elements.ts';
import { keep, kept } from './kept.ts';

const key = 'vpclambda-lint-locale';
const read = new Map<Locale, PageLanguage>();
const listeners: (() => void)[] = [];
let current: Locale = 'en';
/** What page.html says in English, by where it says it. */
const written: { readonly english: string; write(words: string): void }[] = [];

/** The language of the page; nothing for English. */
export function language(): Language | undefined {
  return read.get(current)?.texts;
}

/** The locale of the page. */
export function locale(): Locale {
  return current;
}

/** What the editor says in the language of the page. */
export function editorPhrases(): Readonly<Record<string, string>> {
  return read.get(current)?.editor ?? {};
}

/** Says a text of a table in the language of the page. */
export const say: Say = (text, ...data) => sayIn(language())(text, ...data);

/** Begins with the language that the address asks for, or else with the one that the reader chose. */
export function startLanguage(asked: Locale | undefined): void {
  takeDown(document.documentElement);
  const picker = part<HTMLSelectElement>('language');
  picker.addEventListener('change', () => {
    keep(key, picker.value);
    speak(picker.value as Locale);
  });
  const chosen = locales.find((each) => each === kept(key));
  speak(asked ?? chosen ?? 'en');
}

/** Calls back whenever the language changes. */
export function onLanguage(listener: () => void): void {
  listeners.push(listener);
}

/** Changes the language of the page: its texts are read from the page the first time that they are asked for. */
export function speak(to: Locale): void {
  part<HTMLSelectElement>('language').value = to;
  if (to === current) return;
  current = to;
  if (to !== 'en' && !read.has(to)) read.set(to, JSON.parse(part(`texts-${to}`).textContent));
  document.documentElement.lang = to;
  const texts = language();
  for (const { english, write } of written) write(texts?.[english] ?? english);
  for (const listener of listeners) listener();
}

const labels = ['aria-label', 'title', 'content'];

/** Remembers every text and label of an element and of all in it. */
function takeDown(element: Element): void {
  if (element.matches('script, style, noscript, [lang]:not(html)')) return;
  for (const name of labels) {
    const english = element.getAttribute(name);
    if (english !== null && /[a-z]{2} |^[A-Z]/.test(english))
      written.push({ english, write: (words) => element.setAttribute(name, words) });
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) takeDown(child);
    else if (child instanceof Text && child.data.trim() !== '') {
      const english = child.data.trim();
      const [before = '', after = ''] = child.data.split(english);
      written.push({ english, write: (words) => (child.data = before + words + after) });
    }
  }
}
