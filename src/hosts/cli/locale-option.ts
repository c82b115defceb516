import { localeOf, locales } from '../../language/locale.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Arguments whose locale is a language: the environment decides where they leave it to that. Throws `UsageError`. */
export function withLocale(env: Terminal['env'], args: Arguments): Arguments {
  const { locale } = args.options;
  if (locale === 'auto') return { ...args, options: { ...args.options, locale: localeOf(env) } };
  if (locale === undefined || locales.some((each) => each === locale)) return args;
  throw new UsageError(`--locale ${locale}: reports are not written in it`, `Use ${locales.join(', ')} or auto`);
}
