import type { FileResult, Finding, Fix } from '../../../engine/result.ts';
import { isListed } from '../../../engine/undecided.ts';
import { sayIn } from '../../../language/in-words.ts';
import { crumbs, reasons, reasonText, rulesOf, sentence } from '../../../report/words.ts';
import { button, make } from './elements.ts';
import { type GoTo, placeButton } from './places.ts';

/** What can be done in the list. */
export interface Actions {
  readonly goTo: GoTo;
  apply(file: string, fix: Fix): void;
}

/** All findings, file by file, with what can be done about each; then what is undecided. */
export function findingList(files: readonly FileResult[], actions: Actions, whenNone: string): readonly HTMLElement[] {
  const isNamed = files.length > 1;
  const open = files.flatMap(({ path, findings }) =>
    findings.flatMap((finding) => (finding.suppressed === undefined ? [{ path, finding }] : [])),
  );
  const suppressed = files.flatMap(({ findings }) => findings.filter((each) => each.suppressed !== undefined)).length;
  return [
    open.length === 0
      ? make('p', { class: 'none' }, whenNone)
      : make('ol', { class: 'findings' }, ...open.map(({ path, finding }) => item(path, finding, actions, isNamed))),
    ...(suppressed === 0 ? [] : [make('p', { class: 'note' }, `${suppressed} suppressed`)]),
    ...undecidedIn(files, actions, isNamed),
  ];
}

function item(path: string, finding: Finding, { goTo, apply }: Actions, isNamed: boolean): HTMLElement {
  const { rule, severity, message, remedy, line, column, pointer, when, related, fix, suggestions = [] } = finding;
  const row = (name: string, ...content: readonly (Node | string)[]) => [
    make('dt', {}, name),
    make('dd', {}, ...content),
  ];
  return make(
    'li',
    { class: `finding ${severity}` },
    make(
      'p',
      { class: 'head' },
      make('span', { class: `severity ${severity}` }, severity),
      placeButton(path, line, column, goTo, isNamed),
      make('span', { class: 'crumbs' }, crumbs(pointer).join(' › ')),
    ),
    make('h3', {}, sentence(message)),
    make('p', { class: 'remedy' }, sentence(remedy)),
    make(
      'dl',
      {},
      ...(when === undefined ? [] : row('Only when', when)),
      ...reasons(finding).flatMap((reason) => row('Because', reason)),
      ...related.flatMap((each) =>
        row(
          'See',
          placeButton(each.path, each.line, each.column, goTo, isNamed || each.path !== path),
          ` ${each.message}`,
        ),
      ),
      ...row('Rule', ruleName(rule)),
    ),
    fix || suggestions.length > 0
      ? make(
          'p',
          { class: 'actions' },
          ...(fix ? [button(fix.title, () => apply(path, fix), { class: 'fix' })] : []),
          ...suggestions.map((each) => button(each.title, () => apply(path, each), { class: 'suggestion' })),
        )
      : undefined,
  );
}

/** A rule by its name; with a link where the site has its page beside this one. */
function ruleName(rule: string): HTMLElement {
  const name = make('code', {}, rule);
  const { rules } = document.documentElement.dataset;
  return rules === undefined ? name : make('a', { href: `${rules}${rule}.html` }, name);
}

function undecidedIn(files: readonly FileResult[], { goTo }: Actions, isNamed: boolean): readonly HTMLElement[] {
  const listed = files.flatMap(({ path, undecided }) => undecided.filter(isListed).map((each) => ({ path, each })));
  if (listed.length === 0) return [];
  const entries = listed.map(({ path, each }) =>
    make(
      'li',
      {},
      placeButton(path, each.line, 1, goTo, isNamed),
      ` ${sentence(reasonText(each, sayIn(undefined)))} `,
      make('code', {}, rulesOf(each).join(', ')),
    ),
  );
  const title = make('summary', {}, `${listed.length} undecided: not known from these templates`);
  return [make('details', { class: 'undecided' }, title, make('ul', {}, ...entries))];
}
