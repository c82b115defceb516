import { playgroundTexts } from '../texts.ts';
import type { Answer, DrawnSubnet } from '../worker/questions.ts';
import { button, make, part } from './elements.ts';
import { say } from './language.ts';
import { onTheme, type Theme } from './theme.ts';
import { readPicture } from './trusted.ts';

/** Smaller than this no one reads its words: then it is scrolled, or on a small screen listed below. */
const leastScale = 0.75;

/** The picture of the network interfaces, in the colours of the page. */
export class PictureView {
  readonly #sheet = new CSSStyleSheet();
  readonly #chosen: (words: string) => void;
  #theme: Theme = 'light';

  /** `chosen` gets the words of a function that is clicked; with the keyboard it is chosen where paths are. */
  constructor(chosen: (words: string) => void) {
    this.#chosen = chosen;
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

  show({ svg, subnets, notes }: Answer<'draw'>): void {
    const place = part('picture');
    part('picture-notes').replaceChildren(...notes.map((note) => make('li', {}, note)));
    part('picture-list').replaceChildren(...subnets.map((subnet) => this.#listed(subnet)));
    if (svg === undefined) {
      place.replaceChildren(make('p', { class: 'none' }, say(playgroundTexts.noInterface)));
      return;
    }
    const { picture, style } = readPicture(svg);
    this.#sheet.replaceSync(style);
    this.#colour();
    const width = Number(picture.getAttribute('width'));
    picture.style.maxWidth = `${width}px`;
    picture.style.setProperty('--least-width', `${width * leastScale}px`);
    place.replaceChildren(picture);
  }

  /** What a small screen shows in words, since the picture is too small there. */
  #listed({ name, range, room, enis }: DrawnSubnet): HTMLElement {
    return make(
      'section',
      { 'aria-label': name },
      make('h3', {}, name),
      make('p', { class: 'uses' }, ...(range === undefined ? [] : [range, make('br')]), room),
      make(
        'ul',
        { class: 'enis-of-subnet' },
        ...enis.map(({ groups, users, more }) =>
          make(
            'li',
            { class: 'shared' },
            make('strong', {}, groups),
            ...users.map(({ words, isFunction }) =>
              isFunction ? button(words, () => this.#chosen(words)) : make('span', {}, words),
            ),
            more,
          ),
        ),
      ),
    );
  }

  /** The style goes by the reader's system: here the page decides. */
  #colour(): void {
    for (const rule of this.#sheet.cssRules)
      if (rule instanceof CSSMediaRule) rule.media.mediaText = this.#theme === 'dark' ? 'all' : 'not all';
  }
}
