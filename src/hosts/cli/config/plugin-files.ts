import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { inWords } from '../../../language/in-words.ts';
import { type Sentence, said } from '../../../language/sentence.ts';
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
    const reason = error instanceof Waits ? error.why : error instanceof Error ? error.message : String(error);
    const isTypeScript = extname(found) === '.ts' && /Unknown file extension/.test(String(error));
    throw new ConfigError(
      'plugin-failed',
      said(configFileTexts.pluginNotLoaded, { shown, name, reason }),
      isTypeScript ? said(configFileTexts.buildToJavaScript) : undefined,
    );
  }
}

/** How long a plugin may take to load: it may ask a network at its start, but a CI job must end. */
export const longestLoad = 60_000;

/** That a plugin does not end loading. */
class Waits extends Error {
  readonly why: Sentence;

  constructor(why: Sentence) {
    super(inWords(why));
    this.why = why;
  }
}

/** An `await` at the top of a plugin may never end: then Node would leave with nothing said, or stay for ever. */
async function unlessItWaits(module: Promise<unknown>): Promise<unknown> {
  let stop = () => {};
  const waits = new Promise<never>((_, reject) => {
    const fail = (why: Sentence) => reject(new Waits(why));
    const nothingLeft = () => fail(said(configFileTexts.waitsForNothing));
    const seconds = longestLoad / 1000;
    const timer = setTimeout(() => fail(said(configFileTexts.takesTooLong, { seconds })), longestLoad);
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
