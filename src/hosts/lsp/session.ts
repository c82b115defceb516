import { dirname } from 'node:path';
import type { Diagnostic, Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../engine/result.ts';
import { inWords, type Language } from '../../language/in-words.ts';
import type { Locale } from '../../language/locale.ts';
import { ruleUrl } from '../../report/rule-url.ts';
import type { AnyRule } from '../../rule/define.ts';
import type { Options } from '../cli/options.ts';
import { isWithin } from '../is-within.ts';
import { diagnosticOf, faultDiagnostics } from './diagnostics.ts';
import { Moves } from './moves.ts';
import { type OpenDocument, OpenDocuments, pathOf } from './open-documents.ts';
import { type Linted, Project, type Understood } from './project.ts';

/** How long the keyboard rests before all open templates are read anew, with all that they belong to. */
const restMilliseconds = 700;
/** While a lint takes longer than this, what was found moves along until it ends. */
const quickMilliseconds = 40;
/** While a lint takes longer than this, who asks is answered with what was found before. */
const longMilliseconds = 150;
/** A lint that takes longer waits until the keyboard rests for as long: keys that are typed meanwhile wait for its end. */
const disturbingMilliseconds = 400;
/** Characters of a text whose first lint tells something of the next: that of a small one is mostly the start of a process. */
const largeText = 50_000;

/** What is known of an open document. */
export interface State {
  readonly document: OpenDocument;
  linted: Linted;
  /** What was last understood of it: while the text is broken, that of before. */
  understood: Understood | undefined;
  /** What was found in that. */
  found: readonly Diagnostic[];
  /** The text of that. */
  was: TextDocument;
  diagnostics: readonly Diagnostic[];
  /** The same as text, to be compared. */
  shown: string;
  /** How long the last lint took at which rules had to look at the text. */
  took: number;
  /** A lint that is due. */
  timer: NodeJS.Timeout | undefined;
  /** Whether who asks meanwhile is not to wait for it. */
  waits: boolean;
  /** Numbers what is shown, so that a client that asks again is told that nothing changed. */
  result: number;
}

/** What a session tells its client. */
export interface Client {
  show(state: State): void;
  /** What was asked for before may be different now, though its text is the same. */
  refresh(): void;
  /** Something for the user of the editor to read. */
  tell(note: string): void;
  log(error: unknown): void;
}

/** A place in what was last understood of a document. */
export interface At {
  readonly state: State;
  readonly understood: Understood;
  readonly offset: number;
}

/** The open documents of an editor with what is known of each, kept up to date while they change. */
export class Session {
  readonly documents = new OpenDocuments();
  folders: readonly string[] = [];
  #options: Options;
  /** What is said where no config has a language. */
  #language: Language | undefined;
  readonly #cwd: string;
  readonly #rules: readonly AnyRule[];
  readonly #client: Client;
  readonly #states = new Map<string, State>();
  readonly #projects = new Map<string, Project>();
  readonly #told = new Set<string>();
  #rest: NodeJS.Timeout | undefined;
  /** Of all documents: one that is opened again has another result than the client may still have of it. */
  #results = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(options: Options, cwd: string, rules: readonly AnyRule[], client: Client, language?: Language) {
    this.#language = language;
    this.#options = options;
    this.#cwd = cwd;
    this.#rules = rules;
    this.#client = client;
  }

  /** Speaks a language whatever configs say, as for `--locale`. */
  speak(locale: Locale, language: Language | undefined): void {
    this.#options = { ...this.#options, locale };
    this.#language = language;
  }

  open(uri: string, language: string, version: number, text: string): void {
    const document = this.documents.open(uri, language, version, text);
    if (document !== undefined) this.#enqueue(() => this.#lintAnew(document));
  }

  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const document = this.documents.of(uri);
    if (document === undefined) return;
    this.documents.change(document, changes, version);
    const state = this.#states.get(uri);
    // what takes long is left until the keyboard rests longer
    this.reload(Math.max(restMilliseconds, 3 * (state?.took ?? 0)));
    if (state === undefined) return; // it is about to be read
    clearTimeout(state.timer);
    state.waits = false;
    state.timer = setTimeout(() => this.#lintSoon(state), 0);
  }

  /** Lints a text at once where that is quick; else what was found moves along with the text first. */
  #lintSoon(state: State): void {
    const { document, took } = state;
    clearTimeout(state.timer);
    if (took < quickMilliseconds || this.projectOf(document.path).isQuick(document.path, document.text.getText())) {
      this.#lintText(state);
      return;
    }
    this.#show(state, this.#moved(state));
    // another keystroke may have come by then: it is the text after that one that is linted
    state.waits = took >= longMilliseconds;
    state.timer = setTimeout(() => this.#lintAfterRest(state), took >= disturbingMilliseconds ? took : 1);
  }

  /** Whoever asked meanwhile was told what was found before. */
  #lintAfterRest(state: State): void {
    this.#lintText(state);
    if (state.waits) this.#client.refresh();
  }

  close(uri: string): void {
    const document = this.documents.close(uri);
    if (document === undefined) return;
    clearTimeout(this.#states.get(uri)?.timer);
    this.#states.delete(uri);
    this.projectOf(document.path).close(document.path);
  }

  /** Reads all open templates anew, with their configs and all that they belong to. */
  reload(milliseconds = 0): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      for (const project of this.#projects.values()) project.reset();
      for (const document of this.documents.all()) this.#enqueue(() => this.#lintAnew(document));
    }, milliseconds);
  }

  end(): void {
    clearTimeout(this.#rest);
    for (const { timer } of this.#states.values()) clearTimeout(timer);
  }

  /** The project of a file: that of the innermost folder of the editor, else that of its own folder. */
  projectOf(path: string): Project {
    const around = this.folders.filter((each) => isWithin(path, each)).sort((a, b) => b.length - a.length);
    const folder = around[0] ?? (isWithin(path, this.#cwd) ? this.#cwd : dirname(path));
    const project = this.#projects.get(folder) ?? new Project(folder, this.#options);
    this.#projects.set(folder, project);
    return project;
  }

  /** What is known of a document as its text is now. */
  async current(uri: string): Promise<State | undefined> {
    await this.#work;
    const state = this.#states.get(uri);
    if (state?.timer !== undefined) this.#lintText(state);
    return state;
  }

  /** The same, but while a lint that takes long waits until the keyboard rests, what was found before where that is now. */
  async latest(uri: string): Promise<State | undefined> {
    await this.#work;
    const state = this.#states.get(uri);
    if (state?.timer === undefined) return state;
    if (state.took < longMilliseconds) this.#lintText(state);
    else if (!state.waits) this.#lintSoon(state);
    return state;
  }

  /** What was last understood at a place of a document: a broken text is asked as it was before. */
  async at(uri: string, position: Position): Promise<At | undefined> {
    const state = await this.latest(uri);
    if (state?.understood === undefined) return undefined;
    const { document } = state;
    const understood = this.#withMostStacks(state.understood, document);
    return { state, understood, offset: document.moves.backward(document.text.offsetAt(position)) };
  }

  /** A template as the open document knows it that knows most stacks beside it: those that import from a network read it, and it reads none of them. */
  #withMostStacks(own: Understood, { path }: OpenDocument): Understood {
    const project = this.projectOf(path);
    const { source } = own;
    let widest = own;
    for (const { document, understood } of this.#states.values()) {
      if (understood === undefined || this.projectOf(document.path) !== project) continue;
      const { sources } = understood.workspace;
      const hasIt = sources.some((each) => each.path === source.path && each.text === source.text);
      if (hasIt && sources.length > widest.workspace.sources.length) widest = { ...understood, source };
    }
    return widest;
  }

  diagnosticOf(finding: Finding, { path }: OpenDocument, language: Language | undefined): Diagnostic {
    const project = this.projectOf(path);
    const pageOf = (name: string) => {
      const rule = this.#rules.find(({ meta }) => meta.id === name);
      return rule && ruleUrl(rule.meta, language);
    };
    return diagnosticOf(finding, (shown) => project.absolute(shown), pageOf, language);
  }

  /** Does one after the other: what a lint waits for must not change under it. */
  #enqueue(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => this.#client.log(error));
  }

  async #lintAnew(document: OpenDocument): Promise<void> {
    if (this.documents.of(document.uri) !== document) return;
    const { version } = document.text;
    this.documents.linted = document;
    const linted = await this.projectOf(document.path).lint(document.path);
    const { took = 0 } = linted;
    const state = this.#states.get(document.uri) ?? stateOf(document, linted, ++this.#results);
    if (state.took === 0 && document.text.getText().length >= largeText) state.took = took;
    this.#states.set(document.uri, state);
    // typed meanwhile: what was loaded counts, and what was found is that of another text
    const { result } = state;
    if (document.text.version === version) this.#take(state, linted);
    else this.#lintText(state);
    if (state.result !== result) this.#client.refresh();
  }

  #lintText(state: State): void {
    const { document } = state;
    clearTimeout(state.timer);
    state.timer = undefined;
    const project = this.projectOf(document.path);
    const text = document.text.getText();
    try {
      const isQuick = project.isQuick(document.path, text);
      const began = performance.now();
      const linted = project.lintText(document.path, text);
      if (!isQuick) state.took = performance.now() - began;
      if (linted === undefined) this.#enqueue(() => this.#lintAnew(document));
      else this.#take(state, linted);
    } catch (error) {
      this.#client.log(error);
    }
  }

  #take(state: State, linted: Linted): void {
    const { document } = state;
    clearTimeout(state.timer);
    state.timer = undefined;
    state.linted = linted;
    const language = linted.language ?? this.#language;
    for (const note of linted.notes.map((each) => inWords(each, language))) {
      if (!this.#told.has(note)) this.#client.tell(note);
      this.#told.add(note);
    }
    const own = [
      ...linted.findings.map((finding) => this.diagnosticOf(finding, document, language)),
      ...(linted.fault === undefined ? [] : faultDiagnostics(linted.fault, language)),
    ];
    // a text that is broken while one types still has what was found before
    const isBroken = linted.understood === undefined && linted.findings.length > 0;
    const isKept = isBroken && state.understood !== undefined;
    document.lastGood = isKept ? state.understood?.source.text : undefined;
    if (isKept) {
      this.#show(state, [...own, ...this.#moved(state)]);
      return;
    }
    state.understood = linted.understood;
    document.moves = new Moves();
    state.found = own;
    state.was = copyOf(document.text);
    this.#show(state, own);
  }

  /** What was found in what was understood, where that is now. */
  #moved({ found, was, document: { uri, text, moves } }: State): readonly Diagnostic[] {
    const now = ({ start, end }: Range): Range => ({
      start: text.positionAt(moves.forward(was.offsetAt(start))),
      end: text.positionAt(moves.forward(was.offsetAt(end))),
    });
    return found.map(({ relatedInformation, ...diagnostic }) => ({
      ...diagnostic,
      range: now(diagnostic.range),
      ...(relatedInformation && {
        relatedInformation: relatedInformation.map(({ location, message }) =>
          pathOf(location.uri) === pathOf(uri)
            ? { location: { uri: location.uri, range: now(location.range) }, message }
            : { location, message },
        ),
      }),
    }));
  }

  #show(state: State, diagnostics: readonly Diagnostic[]): void {
    const shown = JSON.stringify(diagnostics);
    if (shown !== state.shown) state.result = ++this.#results;
    state.diagnostics = diagnostics;
    state.shown = shown;
    this.#client.show(state);
  }
}

function stateOf(document: OpenDocument, linted: Linted, result: number): State {
  return {
    document,
    linted,
    understood: undefined,
    found: [],
    was: copyOf(document.text),
    diagnostics: [],
    shown: '[]',
    took: 0,
    timer: undefined,
    waits: false,
    result,
  };
}

/** A document changes with each keystroke; this stays. */
function copyOf(text: TextDocument): TextDocument {
  return TextDocument.create(text.uri, text.languageId, text.version, text.getText());
}
