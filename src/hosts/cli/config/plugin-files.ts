import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { messageOf } from '../../../language/message-of.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { findNamed, fromHere, isPath } from './named-files.ts';
import { configFileTexts } from './texts.ts';
import { unlessItWaits, Waits } from './unless-it-waits.ts';

/** Runs the code of a plugin that a config names. Whether it may is for `plugin-trust.ts` to say. */
export async function loadPlugin(name: string, configPath: string, shown: Clause): Promise<unknown> {
  const found = findNamed(name, configPath);
  if (!found)
    throw new ConfigError(
      'no-such-plugin',
      said(configFileTexts.noPlugin, { shown, name }),
      isPath(name) ? fromHere : said(configFileTexts.installOrWritePath, { name }),
    );
  try {
    return await unlessItWaits(import(pathToFileURL(found).href));
  } catch (error) {
    const reason = error instanceof Waits ? error.why : messageOf(error);
    const isTypeScript = extname(found) === '.ts' && /Unknown file extension/.test(messageOf(error));
    throw new ConfigError(
      'plugin-failed',
      said(configFileTexts.pluginNotLoaded, { shown, name, reason }),
      isTypeScript ? said(configFileTexts.buildToJavaScript) : undefined,
    );
  }
}
