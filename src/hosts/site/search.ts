import MiniSearch from 'minisearch';
import { type Hit, searchOptions } from './hit.ts';

declare global {
  /** What assets/search-index.js gives: the index as JSON. It is a script, because pages that are files may fetch nothing. */
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
    script.src = `${up}assets/search-index.js`;
    script.addEventListener('load', () => done(MiniSearch.loadJSON(globalThis.searchIndex ?? '', searchOptions)));
    script.addEventListener('error', () => failed(new Error('the search index could not be read')));
    document.head.append(script);
  });
  return index;
}

async function search(): Promise<void> {
  const words = input.value.trim();
  const all = words === '' ? [] : (await loaded()).search(words);
  // the best section of each page
  const found = all.filter(({ title }, at) => all.findIndex((each) => each.title === title) === at).slice(0, most);
  if (words !== input.value.trim()) return; // more was typed meanwhile
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
  none.textContent = 'Nothing found';
  hits.replaceChildren(...(links.length === 0 ? [none] : links));
  hits.hidden = words === '';
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
