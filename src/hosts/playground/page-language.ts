import type { Language } from '../../language/in-words.ts';

/** A language that the page can be read in, beside English: the texts of reports and of the page, and those of the editor. */
export interface PageLanguage {
  readonly texts: Language;
  readonly editor: Readonly<Record<string, string>>;
}
