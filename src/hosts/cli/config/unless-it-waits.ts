import { inWords } from '../../../language/in-words.ts';
import { type Sentence, said } from '../../../language/sentence.ts';
import { configFileTexts } from './texts.ts';

/** How long a plugin or formatter may take: it may ask a network, but a CI job must end. */
export const longestLoad = 60_000;

/** That it does not end. */
export class Waits extends Error {
  readonly why: Sentence;

  constructor(why: Sentence) {
    super(inWords(why));
    this.why = why;
  }
}

/** What the user's code does may never end: then Node would leave with nothing said and no failure, or stay for ever. */
export async function unlessItWaits(ends: Promise<unknown>): Promise<unknown> {
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
    return await Promise.race([ends, waits]);
  } finally {
    stop();
  }
}
