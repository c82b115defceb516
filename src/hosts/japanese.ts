import type { Language } from '../language/in-words.ts';
import { japanese as read } from './cli/lazy/japanese.ts';

/** Japanese, for users of the library: as `languages` of `compileConfig` and as `language` of reports. */
export const japanese: Language = read();
