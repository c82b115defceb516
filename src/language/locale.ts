/** The languages that reports have. */
export const locales = ['en', 'ja'] as const;
/** A language of reports. */
export type Locale = (typeof locales)[number];

/** The language that the environment asks for, by the variables that POSIX has for it: `ja_JP.UTF-8` is Japanese. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locales.find((locale) => said === locale || said.startsWith(`${locale}_`)) ?? 'en';
}
