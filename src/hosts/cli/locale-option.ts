import type { Language } from '../../language/in-words.ts';
import { localeOf, locales } from '../../language/locale.ts';
import { said } from '../../language/sentence.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { usageTexts } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** Arguments whose locale is a language: the environment decides where they leave it to that. Throws `UsageError`. */
export function withLocale(env: Terminal['env'], args: Arguments): Arguments {
  const { locale } = args.options;
  if (locale === 'auto') return { ...args, options: { ...args.options, locale: localeOf(env) } };
  if (locale === undefined || locales.some((each) => each === locale)) return args;
  throw new UsageError(
    said(usageTexts.unknownLocale, { locale }),
    said(usageTexts.useLocale, { locales: locales.join(', ') }),
  );
}

/** The texts of a locale; nothing for English. */
export async function languageOf(locale: string | undefined): Promise<Language | undefined> {
  return locale === 'ja' ? (await import('./lazy/japanese.ts')).japanese() : undefined;
}

/** The locale that arguments ask for, though they may be none that can be read. */
export function localeIn(argv: readonly string[], env: Terminal['env']): string | undefined {
  const at = argv.findLastIndex((each) => each === '--locale' || each.startsWith('--locale='));
  const locale = at < 0 ? undefined : (/=(.*)/s.exec(argv[at]!)?.[1] ?? argv[at + 1]);
  return locale === 'auto' ? localeOf(env) : locale;
}
