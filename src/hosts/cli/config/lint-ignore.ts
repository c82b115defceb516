import { parse, resolve } from 'node:path';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { said } from '../../../language/sentence.ts';
import { ignoredBy } from '../files/ignored-by-git.ts';
import { configFileTexts } from './texts.ts';

/** Files of this name say what is not linted, in the syntax of `.gitignore`. */
const ignoreFileName = '.vpclambdalintignore';

/** Says of an absolute path whether an ignore file in its folder or above leaves it out. */
export function ignoreReader(cwd: string): (path: string) => boolean {
  const byRoot = new Map<string, ReturnType<typeof ignoredBy>>();
  return (path) => {
    const { root } = parse(resolve(cwd, path)); // of a drive, on Windows
    const ignored = byRoot.get(root) ?? ignoredBy(ignoreFileName, root);
    byRoot.set(root, ignored);
    const isIgnored = ignored.holds(path, false);
    const [note] = ignored.notes;
    if (note !== undefined)
      throw new ConfigError('ignore-file-unreadable', note, said(configFileTexts.writeFewerPatterns));
    return isIgnored;
  };
}
