import MiniSearch from 'minisearch';
import type { Locale } from '../../language/locale.ts';
import { type Hit, hasJapanese, searchOptions } from './hit.ts';
import { words } from './words.ts';

declare global {
  /** What assets/search-en.js gives, or that of another language: the index as JSON. It is a script, because pages that are files may fetch nothing. */
  var searchIndex: string | undefined;
}

const most = 12;
const input = document.getElementById('search') as HTMLInputElement;
const hits = document.getElementById('hits') as HTMLElement;
const up = document.documentElement.dataset.up ?? '';
let index: Promise<MiniSearch<Hit>> | undefined;

/** The index is read when somebody is about to search. */
function loaded(): Promise<MiniSearch<Hit>> {
  index ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = `${up}assets/search-${document.documentElement.lang}.js`;
    script.addEventListener('load', () => done(MiniSearch.loadJSON(globalThis.searchIndex ?? '', searchOptions)));
    script.addEventListener('error', () => failed(new Error('the search index could not be read')));
    document.head.append(script);
  });
  return index;
}

/** What has all words; of Japanese, where words run into one another, what has the most of them will do. */
function searchIn(found: MiniSearch<Hit>, typed: string) {
  const all = found.search(typed);
  return all.length > 0 || !hasJapanese.test(typed) ? all : found.search(typed, { combineWith: 'OR', fuzzy: false });
}

async function search(): Promise<void> {
  const typed = input.value.trim();
  const all = typed === '' ? [] : searchIn(await loaded(), typed);
  // the best section of each page
  const found = all.filter(({ title }, at) => all.findIndex((each) => each.title === title) === at).slice(0, most);
  if (typed !== input.value.trim()) return; // more was typed meanwhile
  const links = found.map(({ id, title, heading }) => {
    const link = document.createElement('a');
    link.href = up + id;
    link.append(title);
    if (heading !== title) {
      const part = document.createElement('span');
      part.textContent = heading;
      link.append(' ', part);
    }
    return link;
  });
  const none = document.createElement('p');
  none.textContent = words[document.documentElement.lang as Locale].nothingFound;
  hits.replaceChildren(...(links.length === 0 ? [none] : links));
  hits.hidden = typed === '';
}

input.addEventListener('focus', () => void loaded());
input.addEventListener('input', () => void search());
input.parentElement?.addEventListener('keydown', (event) => {
  const links = [...hits.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Escape') {
    hits.hidden = true;
    input.focus();
  } else if (event.key === 'ArrowDown') links[at + 1]?.focus();
  else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus();
  else if (event.key === 'Enter' && at < 0) links[0]?.click();
  else return;
  event.preventDefault();
});
document.addEventListener('click', ({ target }) => {
  if (target instanceof Node && !input.parentElement?.contains(target)) hits.hidden = true;
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target !== document.body) return;
  event.preventDefault();
  input.focus();
});

// beside the text there is room for all pages
const contents = document.getElementById('contents') as HTMLDetailsElement;
contents.open = matchMedia('(min-width: 60rem)').matches;
contents.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
scrollTo(0, location.hash === '' ? 0 : scrollY);
