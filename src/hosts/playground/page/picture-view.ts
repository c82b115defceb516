import { playgroundTexts } from '../texts.ts';
import type { Answer } from '../worker/questions.ts';
import { make, part } from './elements.ts';
import { say } from './language.ts';
import { onTheme, type Theme } from './theme.ts';
import { readPicture } from './trusted.ts';

/** Smaller than this no one reads its words: then it is scrolled. */
const leastScale = 0.75;

/** The picture of the network interfaces, in the colours of the page. */
export class PictureView {
  readonly #sheet = new CSSStyleSheet();
  #theme: Theme = 'light';

  /** `chosen` gets the words of a function that is clicked; with the keyboard it is chosen where paths are. */
  constructor(chosen: (words: string) => void) {
    part('picture').addEventListener('click', ({ target }) => {
      const words = target instanceof Element && target.closest('.user')?.querySelector('title')?.textContent;
      if (words) chosen(words);
    });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    onTheme((theme) => {
      this.#theme = theme;
      this.#colour();
    });
  }

  show({ svg, notes }: Answer<'draw'>): void {
    const place = part('picture');
    part('picture-notes').replaceChildren(...notes.map((note) => make('li', {}, note)));
    if (svg === undefined) {
      place.replaceChildren(make('p', { class: 'none' }, say(playgroundTexts.noInterface)));
      return;
    }
    const { picture, style } = readPicture(svg);
    this.#sheet.replaceSync(style);
    this.#colour();
    const width = Number(picture.getAttribute('width'));
    picture.style.maxWidth = `${width}px`;
    picture.style.minWidth = `${width * leastScale}px`;
    place.replaceChildren(picture);
  }

  /** The style goes by the reader's system: here the page decides. */
  #colour(): void {
    for (const rule of this.#sheet.cssRules)
      if (rule instanceof CSSMediaRule) rule.media.mediaText = this.#theme === 'dark' ? 'all' : 'not all';
  }
}
