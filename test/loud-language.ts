import type { Language } from '../src/language/in-words.ts';

/** A text of English in capitals: what no table has stays as it was, and is seen. */
export function loud(text: string): string {
  return text
    .split(/(\{\w+(?::[^{}]*)?\})/)
    .map((part) => {
      const [, blank, one, several] = /^\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}$/.exec(part) ?? [];
      if (blank === undefined) return part.toUpperCase();
      return one === undefined ? part : `{${blank}:${one.toUpperCase()}|${several!.toUpperCase()}}`;
    })
    .join('');
}

/** A made-up language of these texts. */
export function loudLanguage(texts: Iterable<string>): Language {
  return Object.fromEntries([...texts].map((text) => [text, loud(text)]));
}
