import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../language/locale.ts';
import { packageRoot } from './package-root.ts';

/** The file of the page of a built-in rule in a language; of that in English where it is not translated. */
export function pagePath(id: string, locale: Locale): string {
  const folder = join(packageRoot(), 'rules', id);
  const translated = join(folder, `README.${locale}.md`);
  return existsSync(translated) ? translated : join(folder, 'README.md');
}
