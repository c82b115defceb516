import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { said } from '../../../language/sentence.ts';
import { findNamed, fromHere, isPath } from './named-files.ts';
import { configFileTexts } from './texts.ts';

/** Runs the code of a plugin that a config names. Whether it may is for `plugin-trust.ts` to say. */
export async function loadPlugin(name: string, configPath: string, shown: string): Promise<unknown> {
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
    const reason = error instanceof Error ? error.message : String(error);
    const isTypeScript = extname(found) === '.ts' && /Unknown file extension/.test(reason);
    throw new ConfigError(
      'plugin-failed',
      said(configFileTexts.pluginNotLoaded, { shown, name, reason }),
      isTypeScript ? said(configFileTexts.buildToJavaScript) : undefined,
    );
  }
}

/** How long a plugin may take to load: it may ask a network at its start, but a CI job must end. */
export const longestLoad = 60_000;

/** An `await` at the top of a plugin may never end: then Node would leave with nothing said, or stay for ever. */
async function unlessItWaits(module: Promise<unknown>): Promise<unknown> {
  let stop = () => {};
  const waits = new Promise<never>((_, reject) => {
    const fail = (problem: string) => reject(new Error(`${problem}; look for an await at its top that never ends`));
    const nothingLeft = () => fail('it waits for something that never happens');
    const timer = setTimeout(() => fail(`it takes longer than ${longestLoad / 1000} s`), longestLoad);
    timer.unref(); // else there would always be something left
    process.once('beforeExit', nothingLeft);
    stop = () => {
      clearTimeout(timer);
      process.off('beforeExit', nothingLeft);
    };
  });
  try {
    return await Promise.race([module, waits]);
  } finally {
    stop();
  }
}
