import type { Language } from '../language/in-words.js';
/** Japanese, for users of the library: as `languages` of `compileConfig` and as `language` of reports. */
export declare const japanese: Language;
