import type { Fix } from '../../../engine/result.ts';
import type { Locale } from '../../../language/locale.ts';
import { openFindings } from '../../../report/selection.ts';
import { reportTexts } from '../../../report/texts.ts';
import type { Severity } from '../../../rule/severity.ts';
import { applyEdits } from '../../../text/edits.ts';
import { examples } from '../examples.ts';
import { LinkFault, linkLimits, localeIn, readLink, type Shared, writeLink } from '../link.ts';
import { pageTexts, playgroundTexts as texts } from '../texts.ts';
import { deployedName } from '../worker/deployed-name.ts';
import type { Answer, NamedText, Settings } from '../worker/questions.ts';
import { askName } from './ask-name.ts';
import { Editor } from './editor.ts';
import { make, part } from './elements.ts';
import { type Actions, findingList } from './finding-list.ts';
import { language, locale, onLanguage, say, speak, startLanguage } from './language.ts';
import { Linter } from './linter.ts';
import { PathView } from './path-view.ts';
import { PictureView } from './picture-view.ts';
import { listenToKeys, showTabs } from './tab-list.ts';
import { Templates } from './templates.ts';
import { startTheme } from './theme.ts';
import { showUpdate } from './update-view.ts';

const views = {
  findings: pageTexts.findings,
  picture: pageTexts.interfaces,
  path: pageTexts.path,
  update: pageTexts.update,
} as const;
type View = keyof typeof views;

const { counts } = reportTexts;

/** How long the keyboard rests before the address has the new text. */
const restMilliseconds = 500;

/** The page: what it has, what it shows of it, and what was last found. */
class Playground {
  readonly #linter = new Linter(part('worker').textContent);
  readonly #editor: Editor;
  readonly #path = new PathView(() => void this.#explain());
  readonly #picture = new PictureView((words) => this.#explainFrom(words));
  #templates = new Templates([], undefined);
  #view: View = 'findings';
  /** The options of rules that a link brought along. */
  #options: Shared['options'];
  #linted: { readonly templates: readonly NamedText[]; readonly files: Answer<'lint'>['files'] } | undefined;
  /** Counts texts: an answer about an earlier one is passed over. */
  #version = 0;
  #isLinting = false;
  /** The function that was clicked in the picture, until its paths are shown. */
  #clicked: string | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #actions: Actions = {
    goTo: (file, line, column) => this.#goTo(file, line, column),
    apply: (file, fix) => this.#apply(file, fix),
  };

  constructor() {
    const nonce = document.querySelector<HTMLElement>('style[nonce]')?.nonce ?? '';
    this.#editor = new Editor(part('editor'), nonce, {
      changed: (text) => {
        this.#templates.write(this.#templates.selected.name, text);
        this.#changed();
      },
      fix: (fix) => this.#apply(this.#templates.selected.name, fix),
    });
    this.#linter.learn(locale(), language());
    this.#listen();
    this.#open(this.#fromAddress() ?? examples[0]!);
  }

  #listen(): void {
    for (const list of ['template-tabs', 'view-tabs']) listenToKeys(part(list));
    const picker = part<HTMLSelectElement>('examples');
    this.#offerExamples();
    picker.addEventListener('change', () => {
      const example = examples[Number(picker.value)];
      picker.value = '';
      if (example !== undefined) this.#open(example);
    });
    const on = (id: string, act: () => void) => part(id).addEventListener('click', act);
    on('add', () => void this.#add());
    on('rename', () => void this.#rename());
    on('remove', () => this.#remove());
    on('share', () => void this.#share());
    on('fix-all', () => void this.#fixAll());
    on('compare', () => this.#compare(true));
    on('compare-end', () => this.#compare(false));
    for (const state of ['new', 'deployed'] as const)
      on(`show-${state}`, () => {
        this.#templates.showState(state);
        this.#showTemplate();
        this.#changed();
      });
    for (const id of ['all-rules', 'complete']) part(id).addEventListener('change', () => this.#changed());
    on('options-end', () => this.#judgeBy(undefined));
    onLanguage(() => this.#translate());
    addEventListener('hashchange', () => {
      const asked = localeOfAddress();
      if (asked !== undefined) speak(asked);
      const shared = this.#fromAddress();
      if (shared !== undefined) this.#open(shared);
    });
  }

  #offerExamples(): void {
    const picker = part<HTMLSelectElement>('examples');
    const [heading] = picker.options;
    picker.replaceChildren(
      heading!,
      ...examples.map(({ title }, index) => make('option', { value: String(index) }, say(title))),
    );
  }

  /** Says everything anew in the language that was chosen. */
  #translate(): void {
    // the verdict follows in the new language
    this.#tell('');
    this.#linter.learn(locale(), language());
    this.#offerExamples();
    this.#showView(this.#view);
    this.#linted = undefined;
    this.#showTemplate();
    this.#changed();
  }

  get #settings(): Settings {
    const preset = part<HTMLInputElement>('all-rules').checked ? 'all' : 'recommended';
    const networksAreComplete = part<HTMLInputElement>('complete').checked;
    const today = new Date().toISOString().slice(0, 10);
    return { preset, networksAreComplete, options: this.#options, locale: locale(), today };
  }

  /** What the address carries; says so where it carries something that cannot be used. */
  #fromAddress(): Shared | undefined {
    try {
      return readLink(location.hash.slice(1));
    } catch (error) {
      if (!(error instanceof LinkFault)) throw error;
      this.#tell(say(texts.problem, { problem: say(error.text) }));
      return undefined;
    }
  }

  #open({ templates, deployed, preset, networksAreComplete, options }: Shared): void {
    this.#templates = new Templates(templates, deployed);
    part<HTMLInputElement>('all-rules').checked = preset === 'all';
    part<HTMLInputElement>('complete').checked = networksAreComplete === true;
    this.#showOptions(options);
    this.#editor.clear();
    this.#showView(deployed === undefined ? (this.#view === 'update' ? 'findings' : this.#view) : 'update');
    this.#showTemplate();
    this.#changed();
  }

  #judgeBy(options: Shared['options']): void {
    this.#showOptions(options);
    this.#changed();
  }

  #showOptions(options: Shared['options']): void {
    this.#options = options;
    part('options').hidden = options === undefined;
    const lines = Object.entries(options ?? {}).map(([rule, given]) => `${rule}: ${JSON.stringify(given)}`);
    part('options-text').textContent = lines.join('\n');
  }

  /** Shows the template that is selected, and what was found in it. */
  #showTemplate(): void {
    const { selected, state, deployed, shown } = this.#templates;
    this.#editor.open(`${state} ${selected.name}`, selected.name, selected.text);
    part('states').hidden = deployed === undefined;
    for (const each of ['new', 'deployed'] as const)
      part(`show-${each}`).setAttribute('aria-pressed', String(each === state));
    part<HTMLButtonElement>('remove').disabled = shown.length < 2;
    part<HTMLButtonElement>('add').disabled = shown.length >= linkLimits.templates;
    this.#showFindings();
  }

  #showTabs(): void {
    const { shown, selected } = this.#templates;
    const tabs = shown.map(({ name }) => ({ id: name, label: name, badge: this.#badgeOf(name) }));
    showTabs(part('template-tabs'), tabs, selected.name, {
      panel: () => 'editor',
      choose: (name) => {
        this.#templates.select(name);
        this.#showTemplate();
      },
    });
  }

  #badgeOf(name: string) {
    const findings = this.#linted?.files.flatMap((file) => (file.path === name ? openFindings(file) : [])) ?? [];
    const [worst] = ['error', 'warning', 'info'].filter((kind) => findings.some(({ severity }) => severity === kind));
    if (worst === undefined) return undefined;
    return { text: String(findings.length), kind: worst, words: say(counts.findings, { count: findings.length }) };
  }

  #showView(view: View): void {
    this.#view = view;
    const tabs = Object.entries(views).map(([id, label]) => ({ id, label: say(label) }));
    showTabs(part('view-tabs'), tabs, view, {
      panel: (id) => `view-${id}`,
      choose: (id) => {
        this.#showView(id as View);
        void this.#showAnswer();
      },
    });
    for (const id of Object.keys(views)) part(`view-${id}`).hidden = id !== view;
  }

  /** Something is different: asks anew, and the address follows when the keyboard rests. */
  #changed(): void {
    this.#version += 1;
    void this.#lint();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#keepInAddress(), restMilliseconds);
  }

  /** One lint at a time, of the newest text. */
  async #lint(): Promise<void> {
    if (this.#isLinting) return;
    this.#isLinting = true;
    try {
      for (let asked = -1; asked !== this.#version; ) {
        asked = this.#version;
        const templates = this.#templates.shown;
        const { files, milliseconds } = await this.#linter.ask('lint', { templates, settings: this.#settings });
        if (asked !== this.#version) continue;
        this.#linted = { templates, files };
        this.#showFindings();
        const { deployed, state } = this.#templates;
        const of = { verdict: verdict(files), milliseconds: Math.max(1, Math.round(milliseconds)) };
        if (deployed === undefined) this.#tell(say(texts.verdict, of));
        else this.#tell(say(state === 'deployed' ? texts.verdictOfDeployed : texts.verdictOfNew, of));
        await this.#showAnswer();
      }
    } catch (error) {
      this.#tell(error instanceof Error ? error.message : String(error));
    } finally {
      this.#isLinting = false;
    }
  }

  #showFindings(): void {
    this.#showTabs();
    const { selected, shown } = this.#templates;
    const { files, templates } = this.#linted ?? { files: [], templates: [] };
    const isOf = ({ name, text }: NamedText) => templates.some((each) => each.name === name && each.text === text);
    if (!shown.every(isOf)) return; // it is being linted
    this.#editor.show(files.flatMap((file) => (file.path === selected.name ? openFindings(file) : [])));
    const fixes = files.flatMap(openFindings).filter(({ fix }) => fix?.safe === true).length;
    const all = part<HTMLButtonElement>('fix-all');
    all.hidden = fixes === 0;
    all.textContent = fixes === 1 ? say(texts.applyOne) : say(texts.applyAll, { count: fixes });
    part('finding-list').replaceChildren(...findingList(files, this.#actions, say(texts.noneListed)));
  }

  /** What the chosen view shows of the templates as they are. */
  async #showAnswer(): Promise<void> {
    const { new: templates, deployed, shown } = this.#templates;
    const [version, view, settings] = [this.#version, this.#view, this.#settings];
    const isCurrent = () => version === this.#version && view === this.#view;
    part('update-begin').hidden = deployed !== undefined;
    part('update-ongoing').hidden = deployed === undefined;
    if (view === 'picture') {
      const answer = await this.#linter.ask('draw', { templates: shown, settings });
      if (isCurrent()) this.#picture.show(answer);
    } else if (view === 'path') {
      const { functions } = await this.#linter.ask('listPaths', { templates: shown, settings });
      if (!isCurrent()) return;
      this.#path.offer(functions);
      if (this.#clicked !== undefined) this.#path.choose(this.#clicked);
      this.#clicked = undefined;
      await this.#explain();
    } else if (view === 'update' && deployed !== undefined) {
      const answer = await this.#linter.ask('compare', { templates, deployed, settings });
      if (isCurrent()) showUpdate(answer, this.#actions);
    }
  }

  #explainFrom(words: string): void {
    this.#clicked = words;
    this.#showView('path');
    void this.#showAnswer();
  }

  async #explain(): Promise<void> {
    const { asked } = this.#path;
    if (asked === undefined) return;
    const { shown: templates } = this.#templates;
    const version = this.#version;
    const answer = await this.#linter.ask('explain', { templates, settings: this.#settings, ...asked });
    if (version === this.#version) this.#path.show(answer, this.#actions.goTo, templates.length > 1);
  }

  #goTo(file: string, line: number, column?: number): void {
    const { new: later, deployed } = this.#templates;
    const past = deployed?.find(({ name }) => deployedName(name, language()) === file);
    const name = past?.name ?? later.find((each) => each.name === file)?.name;
    if (name === undefined && !this.#templates.shown.some((each) => each.name === file)) return;
    if (past !== undefined) this.#templates.showState('deployed');
    else if (this.#view === 'update') this.#templates.showState('new');
    const isElsewhere = past !== undefined || this.#templates.state === 'deployed' || this.#view === 'update';
    this.#templates.select(name ?? file);
    this.#showTemplate();
    this.#editor.goTo(line, column);
    if (isElsewhere) void this.#lint();
  }

  #apply(file: string, fix: Fix): void {
    const template = this.#templates.shown.find(({ name }) => name === file);
    const linted = this.#linted?.templates.find(({ name }) => name === file);
    // its edits are for the text that was linted
    if (template === undefined || template.text !== linted?.text) return;
    const text = applyEdits(template.text, fix.edits);
    if (text === undefined) return;
    this.#templates.select(file);
    this.#showTemplate();
    this.#editor.replace(text);
    this.#tell(say(texts.done, { title: fix.title }));
  }

  async #fixAll(): Promise<void> {
    const { shown, selected } = this.#templates;
    const version = this.#version;
    const { templates } = await this.#linter.ask('fix', { templates: shown, settings: this.#settings });
    if (version !== this.#version) return;
    for (const [index, { name, text }] of templates.entries()) {
      if (shown[index]?.text === text) continue;
      this.#templates.select(name);
      this.#showTemplate();
      this.#editor.replace(text);
    }
    this.#templates.select(selected.name);
    this.#showTemplate();
  }

  async #add(): Promise<void> {
    const isTaken = (name: string) => this.#templates.shown.some((each) => each.name === name);
    const free = Array.from({ length: linkLimits.templates + 1 }, (_, at) => `template-${at + 1}.yaml`);
    const name = await askName(say(pageTexts.add), free.find((each) => !isTaken(each)) ?? '', isTaken);
    if (name === undefined) return;
    this.#templates.add({ name, text: 'Resources: {}\n' });
    this.#showTemplate();
    this.#changed();
  }

  async #rename(): Promise<void> {
    const { name } = this.#templates.selected;
    const isTaken = (other: string) => other !== name && this.#templates.shown.some((each) => each.name === other);
    const to = await askName(say(texts.rename, { name }), name, isTaken);
    if (to === undefined || to === name) return;
    this.#templates.rename(name, to);
    this.#showTemplate();
    this.#changed();
  }

  #remove(): void {
    const { name } = this.#templates.selected;
    this.#templates.remove(name);
    this.#showTemplate();
    this.#changed();
    this.#tell(say(texts.removed, { name }));
  }

  #compare(isOn: boolean): void {
    this.#templates.compare(isOn);
    this.#showTemplate();
    this.#changed();
  }

  #keepInAddress(): string | undefined {
    try {
      const { new: templates, deployed } = this.#templates;
      const fragment = writeLink({ ...this.#settings, templates, deployed });
      history.replaceState(null, '', `#${fragment}`);
      return location.href;
    } catch (error) {
      if (!(error instanceof LinkFault)) throw error;
      return undefined;
    }
  }

  async #share(): Promise<void> {
    const link = this.#keepInAddress();
    if (link === undefined) return this.#tell(say(texts.tooLarge));
    try {
      await navigator.clipboard.writeText(link);
      this.#tell(say(texts.copied));
    } catch {
      this.#tell(say(texts.inAddressBar));
    }
  }

  #tell(words: string): void {
    part('status').textContent = words;
  }
}

function verdict(files: Answer<'lint'>['files']): string {
  const findings = files.flatMap(openFindings);
  const numberOf = (kind: Severity) => findings.filter(({ severity }) => severity === kind).length;
  const found = [
    ...said(counts.errors, numberOf('error')),
    ...said(counts.warnings, numberOf('warning')),
    ...said(counts.infos, numberOf('info')),
  ];
  if (found.length === 0) return say(texts.none);
  return found.reduce((items, next) => say(reportTexts.found.next, { items, next }));
}

function said(text: (typeof counts)['errors' | 'warnings' | 'infos'], count: number): readonly string[] {
  return count === 0 ? [] : [say(text, { count })];
}

/** The language that the address asks for. */
function localeOfAddress(): Locale | undefined {
  try {
    return localeIn(location.hash.slice(1));
  } catch (error) {
    if (!(error instanceof LinkFault)) throw error;
    return undefined; // what is wrong with it is said where it is opened
  }
}

startLanguage(localeOfAddress());
startTheme();
new Playground();
