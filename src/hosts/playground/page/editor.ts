import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Extension, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import type { Finding, Fix } from '../../../engine/result.ts';
import { reportTexts } from '../../../report/texts.ts';
import { reasons, sentence } from '../../../report/words.ts';
import { playgroundTexts } from '../texts.ts';
import { editorPhrases, say } from './language.ts';

const { sentences: said } = reportTexts;

/** What the editor tells of. */
interface Listeners {
  changed(text: string): void;
  fix(fix: Fix): void;
}

/** The editor: one view, in which one template after the other is shown, each with its own history. */
export class Editor {
  readonly #view: EditorView;
  readonly #listeners: Listeners;
  readonly #states = new Map<string, EditorState>();
  readonly #nonce: string;
  /** The part of each state that is in the language of the page. */
  readonly #inWords = new Compartment();
  #open = '';
  /** The text is put there by the page, not typed. */
  #isLoading = false;

  constructor(parent: HTMLElement, nonce: string, listeners: Listeners) {
    this.#listeners = listeners;
    this.#nonce = nonce;
    this.#view = new EditorView({ parent, state: this.#stateOf('', '') });
  }

  /** Shows a template; `key` tells it from others, so that each keeps its history. */
  open(key: string, name: string, text: string): void {
    if (this.#open !== '') this.#states.set(this.#open, this.#view.state);
    const had = this.#states.get(key);
    this.#open = key;
    this.#isLoading = true;
    this.#view.setState(had?.doc.toString() === text ? had : this.#stateOf(name, text));
    this.#isLoading = false;
    this.#view.dispatch({ effects: this.#inWords.reconfigure(inWords(name)) });
  }

  /** Forgets all templates: others are shown from now on. */
  clear(): void {
    this.#states.clear();
    this.#open = '';
  }

  /** Replaces the text as an edit, which can be undone, and leaves alone what is the same before and after. */
  replace(text: string): void {
    const [before, after] = [this.#view.state.doc.toString(), this.#view.state.toText(text).toString()];
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start]) start++;
    let end = 0;
    while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
    const insert = this.#view.state.toText(text).slice(start, after.length - end);
    this.#view.dispatch({ changes: { from: start, to: before.length - end, insert }, scrollIntoView: true });
  }

  show(findings: readonly Finding[]): void {
    const { doc } = this.#view.state;
    const diagnostics = findings.map((finding) => this.#diagnosticOf(finding, doc));
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  goTo(line: number, column = 1): void {
    const anchor = offsetOf(this.#view.state.doc, line, column);
    this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.#view.focus();
  }

  #diagnosticOf(finding: Finding, doc: Text): Diagnostic {
    const { line, column, endLine, endColumn, severity, rule, message, when, remedy, fix } = finding;
    const lines = [
      sentence(message),
      ...(when === undefined ? [] : [sentence(say(said.onlyWhen, { when }))]),
      ...reasons(finding).map((reason) => sentence(say(said.because, { reason }))),
      sentence(remedy),
    ];
    const from = offsetOf(doc, line, column);
    return {
      from,
      to: Math.max(from, offsetOf(doc, endLine, endColumn)),
      severity,
      source: rule,
      message: lines.join('\n'),
      ...(fix && { actions: [{ name: fix.title, apply: () => this.#listeners.fix(fix) }] }),
    };
  }

  #stateOf(name: string, text: string): EditorState {
    return EditorState.create({ doc: text, extensions: [this.#extensions(name, text)] });
  }

  #extensions(name: string, text: string): Extension {
    // what has Windows line breaks throughout keeps them
    const isWindows = /\r\n/.test(text) && !/(?<!\r)\n|\r(?!\n)/.test(text);
    return [
      EditorView.cspNonce.of(this.#nonce),
      basicSetup,
      lintGutter(),
      /^\s*\{/.test(text) ? json() : yaml(),
      syntaxHighlighting(colours),
      look,
      this.#inWords.of(inWords(name)),
      ...(isWindows ? [EditorState.lineSeparator.of('\r\n')] : []),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged && !this.#isLoading) this.#listeners.changed(state.sliceDoc());
      }),
    ];
  }
}

/** What the editor says, in the language of the page. */
function inWords(name: string): Extension {
  return [
    EditorState.phrases.of(editorPhrases()),
    EditorView.contentAttributes.of({
      'aria-label': say(playgroundTexts.textOf, { name }),
      spellcheck: 'false',
      tabindex: '0',
    }),
  ];
}

function offsetOf(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(at.from + Math.max(column, 1) - 1, at.to);
}

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--code-key)' },
  { tag: [tags.string, tags.special(tags.string), tags.content], color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: [tags.typeName, tags.tagName, tags.keyword, tags.labelName], color: 'var(--code-tag)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--code-comment)', fontStyle: 'italic' },
  { tag: [tags.separator, tags.punctuation, tags.bracket, tags.meta], color: 'var(--quiet)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--ground)', fontSize: '13.5px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '10px 0 40vh' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--ground)', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'var(--line)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--line)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection':
    { backgroundColor: 'var(--selection)' },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--match)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--match)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--raised)', color: 'var(--quiet)', borderColor: 'var(--edge)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: '6px',
    maxWidth: 'min(34rem, 90vw)',
    overflow: 'hidden',
  },
  '.cm-diagnostic': { padding: '8px 12px', whiteSpace: 'pre-wrap', fontFamily: 'var(--sans)', fontSize: '13.5px' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
    borderRadius: '4px',
    padding: '3px 8px',
    margin: '6px 6px 0 0',
    font: 'inherit',
  },
  '.cm-diagnosticSource': { color: 'var(--quiet)', opacity: '1', fontSize: '12px' },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)', borderColor: 'var(--edge)' },
  '.cm-textfield': { backgroundColor: 'var(--ground)', borderColor: 'var(--edge)' },
  '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--ground)', borderColor: 'var(--edge)' },
});
