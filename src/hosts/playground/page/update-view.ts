import type { EniEntry } from '../../../engine/workspace/eni-changes.ts';
import { reportTexts } from '../../../report/texts.ts';
import { pageTexts, playgroundTexts as texts } from '../texts.ts';
import type { Answer } from '../worker/questions.ts';
import { make, part } from './elements.ts';
import { type Actions, findingList } from './finding-list.ts';
import { say } from './language.ts';

const { update: ofUpdates } = reportTexts;

const kinds = ['created', 'kept', 'released'] as const;

/** What an update does: the network interfaces, then what goes wrong on the way. */
export function showUpdate({ files, enis }: Answer<'compare'>, actions: Actions): void {
  const rows = kinds.flatMap((kind) => enis[kind].map((entry) => rowOf(kind, entry)));
  const [created, kept, released] = kinds.map((kind) => enis[kind].length) as [number, number, number];
  const { subnet, groups } = ofUpdates.columns;
  const columns = ['', say(subnet), say(groups), say(texts.functions)];
  part('update-result').replaceChildren(
    make('h3', {}, say(texts.changes, { created, kept, released })),
    ...(rows.length === 0
      ? []
      : [
          make(
            'div',
            { class: 'table', role: 'region', 'aria-label': say(pageTexts.interfaces), tabindex: '0' },
            make(
              'table',
              {},
              make('thead', {}, make('tr', {}, ...columns.map((each) => make(each === '' ? 'td' : 'th', {}, each)))),
              make('tbody', {}, ...rows),
            ),
          ),
        ]),
    ...(enis.undecided.length === 0
      ? []
      : [make('ul', { class: 'note' }, ...enis.undecided.map((each) => make('li', {}, each)))]),
    make('h3', {}, say(texts.updateProblems)),
    ...findingList(
      files.filter(({ findings }) => findings.length > 0),
      actions,
      say(texts.noUpdateProblems),
    ),
  );
}

function rowOf(kind: (typeof kinds)[number], { subnet, groups, users, heldBy = [] }: EniEntry): HTMLElement {
  const names = users.join(', ');
  const held = say(ofUpdates.keepIt, { functions: heldBy.join(', ') });
  return make(
    'tr',
    { class: kind },
    make('td', {}, make('span', { class: `change ${kind}` }, say(ofUpdates[kind]))),
    make('td', {}, subnet),
    make('td', {}, groups.join(', ')),
    make('td', {}, heldBy.length === 0 ? names : say(texts.heldBy, { users: names, held })),
  );
}
