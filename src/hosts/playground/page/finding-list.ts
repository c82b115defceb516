import { isListed } from '../../../engine/findings/undecided.ts';
import type { FileResult, Finding, Fix } from '../../../engine/result.ts';
import { reportTexts } from '../../../report/texts.ts';
import { crumbs, reasons, reasonText, rulesOf, sentence } from '../../../report/words.ts';
import { playgroundTexts as texts } from '../texts.ts';
import { button, make } from './elements.ts';
import { locale, say } from './language.ts';
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
    ...(suppressed === 0
      ? []
      : [make('p', { class: 'note' }, say(reportTexts.counts.suppressed, { count: suppressed }))]),
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
      make('span', { class: `severity ${severity}` }, say(reportTexts.severities[severity])),
      placeButton(path, line, column, goTo, isNamed),
      make('span', { class: 'crumbs' }, crumbs(pointer).join(' › ')),
    ),
    make('h3', {}, sentence(message)),
    make('p', { class: 'remedy' }, sentence(remedy)),
    make(
      'dl',
      {},
      ...(when === undefined ? [] : row(say(texts.onlyWhen), when)),
      ...reasons(finding).flatMap((reason) => row(say(texts.because), reason)),
      ...related.flatMap((each) =>
        row(
          say(texts.see),
          placeButton(each.path, each.line, each.column, goTo, isNamed || each.path !== path),
          ` ${each.message}`,
        ),
      ),
      ...row(say(texts.rule), ruleName(rule)),
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
  const pages = document.documentElement.getAttribute(`data-rules-${locale()}`);
  return pages === null ? name : make('a', { href: `${pages}${rule}.html` }, name);
}

function undecidedIn(files: readonly FileResult[], { goTo }: Actions, isNamed: boolean): readonly HTMLElement[] {
  const listed = files.flatMap(({ path, undecided }) => undecided.filter(isListed).map((each) => ({ path, each })));
  if (listed.length === 0) return [];
  const entries = listed.map(({ path, each }) =>
    make(
      'li',
      {},
      placeButton(path, each.line, 1, goTo, isNamed),
      ` ${sentence(reasonText(each, say))} `,
      make('code', {}, rulesOf(each).join(', ')),
    ),
  );
  const title = make('summary', {}, say(texts.undecided, { count: listed.length }));
  return [make('details', { class: 'undecided' }, title, make('ul', {}, ...entries))];
}
