import { make } from './elements.ts';

/** A tab of a list. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  /** How many findings it has, where that is shown. */
  readonly badge?: { readonly text: string; readonly kind: string; readonly words: string } | undefined;
}

/** Shows tabs in a list, as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ has them: arrows move, one tab takes the focus. */
export function showTabs(
  list: HTMLElement,
  tabs: readonly Tab[],
  selected: string,
  { panel, choose }: { panel(id: string): string; choose(id: string): void },
): void {
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(
    ...tabs.map(({ id, label, badge }) =>
      make(
        'button',
        {
          type: 'button',
          role: 'tab',
          'aria-selected': String(id === selected),
          'aria-controls': panel(id),
          tabindex: id === selected ? '0' : '-1',
          'data-tab': id,
          click: () => choose(id),
        },
        make('span', { class: 'tab-label' }, label),
        badge && make('span', { class: `badge ${badge.kind}`, 'aria-label': badge.words, role: 'img' }, badge.text),
      ),
    ),
  );
  const current = list.querySelector<HTMLElement>('[aria-selected="true"]');
  if (hadFocus) current?.focus();
  const { left, right } = list.getBoundingClientRect();
  const at = current?.getBoundingClientRect();
  if (at && (at.left < left || at.right > right)) list.scrollLeft += at.left - left - 8;
}

/** Lets the keyboard move between the tabs of a list. */
export function listenToKeys(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const tabs: (Element | null)[] = [...list.querySelectorAll('[role="tab"]')];
    const at = tabs.indexOf(document.activeElement);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = moves[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs[to] as HTMLElement;
    tab.focus();
    tab.click();
  });
}
