import { pageTexts, playgroundTexts } from '../texts.ts';
import { part } from './elements.ts';
import { keep, kept } from './kept.ts';
import { onLanguage, say } from './language.ts';

/** The colours of the page. */
export type Theme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners: ((theme: Theme) => void)[] = [];

/** Light or dark as the reader's system has it, until the reader says otherwise. */
export function startTheme(): void {
  show(chosen() ?? ofSystem());
  onLanguage(() => show(now()));
  dark.addEventListener('change', () => {
    if (chosen() === undefined) show(ofSystem());
  });
  part('theme').addEventListener('click', () => {
    const other = now() === 'dark' ? 'light' : 'dark';
    keep(key, other);
    show(other);
  });
}

/** Calls back now, and whenever the theme changes. */
export function onTheme(listener: (theme: Theme) => void): void {
  listeners.push(listener);
  listener(now());
}

function now(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

function ofSystem(): Theme {
  return dark.matches ? 'dark' : 'light';
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  const name = say(theme === 'dark' ? playgroundTexts.useLight : pageTexts.useDark);
  part('theme').setAttribute('aria-label', name);
  part('theme').setAttribute('title', name);
  for (const listener of listeners) listener(theme);
}

const key = 'vpclambda-lint-theme';

function chosen(): Theme | undefined {
  const value = kept(key);
  return value === 'light' || value === 'dark' ? value : undefined;
}
