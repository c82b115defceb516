import type { EniEntry } from '../../../engine/workspace/eni-changes.ts';
import type { Answer } from '../worker/questions.ts';
import { make, part } from './elements.ts';
import { type Actions, findingList } from './finding-list.ts';

const kinds = ['created', 'kept', 'released'] as const;

/** What an update does: the network interfaces, then what goes wrong on the way. */
export function showUpdate({ files, enis }: Answer<'compare'>, actions: Actions): void {
  const rows = kinds.flatMap((kind) => enis[kind].map((entry) => rowOf(kind, entry)));
  const counts = kinds.map((kind) => `${enis[kind].length} ${kind}`).join(', ');
  const columns = ['', 'Subnet', 'Security groups', 'Functions'];
  part('update-result').replaceChildren(
    make('h3', {}, `Network interfaces: ${counts}`),
    ...(rows.length === 0
      ? []
      : [
          make(
            'div',
            { class: 'table', role: 'region', 'aria-label': 'Network interfaces', tabindex: '0' },
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
    make('h3', {}, 'What goes wrong on the way'),
    ...findingList(
      files.filter(({ findings }) => findings.length > 0),
      actions,
      'Nothing that is known from these templates.',
    ),
  );
}

function rowOf(kind: (typeof kinds)[number], { subnet, groups, users, heldBy = [] }: EniEntry): HTMLElement {
  const held = heldBy.length === 0 ? '' : ` (published versions of ${heldBy.join(', ')} keep it)`;
  return make(
    'tr',
    { class: kind },
    make('td', {}, make('span', { class: `change ${kind}` }, kind)),
    make('td', {}, subnet),
    make('td', {}, groups.join(', ')),
    make('td', {}, users.join(', ') + held),
  );
}
