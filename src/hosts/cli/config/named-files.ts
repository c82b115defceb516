import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { said } from '../../../language/sentence.ts';
import { configFileTexts } from './texts.ts';

/** What to do where a config names a path that leads nowhere. */
export const fromHere = said(configFileTexts.relativeToConfig);

/** The file that a config names: a path from its folder, or a package that is installed there. */
export function findNamed(name: string, configPath: string): string | undefined {
  const path = resolve(dirname(configPath), name);
  const { resolve: resolveModule } = createRequire(configPath);
  for (const wanted of isPath(name) ? [path, join(path, 'index.mjs'), join(path, 'index.ts')] : [name]) {
    try {
      return resolveModule(wanted);
    } catch {
      // The next one may be there.
    }
  }
  return undefined;
}

/** Whether a config names a file rather than a package. */
export function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name);
}
