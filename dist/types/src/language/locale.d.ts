/** The languages that reports have. */
export declare const locales: readonly ['en', 'ja'];
/** A language of reports. */
export type Locale = (typeof locales)[number];
/** The language that the environment asks for, by the variables that POSIX has for it: `ja_JP.UTF-8` is Japanese. */
export declare function localeOf(env: Readonly<Record<string, string | undefined>>): Locale;
