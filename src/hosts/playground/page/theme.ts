import { part } from './elements.ts';

export type Theme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners: ((theme: Theme) => void)[] = [];

/** Light or dark as the reader's system has it, until the reader says otherwise. */
export function startTheme(): void {
  show(kept() ?? ofSystem());
  dark.addEventListener('change', () => {
    if (kept() === undefined) show(ofSystem());
  });
  part('theme').addEventListener('click', () => {
    const other = now() === 'dark' ? 'light' : 'dark';
    keep(other);
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
  const name = theme === 'dark' ? 'Use light colours' : 'Use dark colours';
  part('theme').setAttribute('aria-label', name);
  part('theme').setAttribute('title', name);
  for (const listener of listeners) listener(theme);
}

const key = 'vpclambda-lint-theme';

// a browser may refuse to keep anything for a page that is a file
function kept(): Theme | undefined {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // it holds for this visit
  }
}
