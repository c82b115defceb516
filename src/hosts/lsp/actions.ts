import { isDeepStrictEqual } from 'node:util';
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit as LspEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { textEditsFor } from '../../engine/fix/edits.ts';
import type { Finding } from '../../engine/result.ts';
import { type Language, sayIn } from '../../language/in-words.ts';
import { parse } from '../../syntax/parse.ts';
import { applyEdits } from '../../text/edits.ts';
import type { TextEdit } from '../../text/place.ts';
import { showable } from '../../text/showable.ts';
import { lspTexts } from './texts.ts';

/** What a suppression says until the author says why. */
const noReasonYet = 'TODO: say why';

/** The kind of the action that applies every safe fix, for clients that do so when a file is saved. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.vpclambda-lint`;

/** What can be done about a finding: its fix, its suggestions, and to suppress it with a reason. */
export function actionsFor(
  finding: Finding,
  diagnostic: Diagnostic,
  document: TextDocument,
  language: Language | undefined,
): readonly CodeAction[] {
  const action = (title: string, edits: readonly TextEdit[], isPreferred: boolean): CodeAction => ({
    title: showable(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred && { isPreferred }),
    edit: { changes: { [document.uri]: editsOf(edits, document) } },
  });
  const { fix, suggestions = [] } = finding;
  const suppression = suppressionOf(finding, document);
  return [
    ...(fix === undefined ? [] : [action(fix.title, fix.edits, true)]),
    ...suggestions.map(({ title, edits }) => action(title, edits, false)),
    ...(suppression === undefined
      ? []
      : [action(sayIn(language)(lspTexts.suppress, { rule: finding.rule }), suppression, false)]),
  ];
}

/** The action that applies all safe fixes: the text that `vpclambda-lint --fix` writes. */
export function fixAll(fixed: string, document: TextDocument, language: Language | undefined): CodeAction {
  return {
    title: sayIn(language)(lspTexts.applyFixes),
    kind: fixAllKind,
    edit: { changes: { [document.uri]: [changedPart(document, fixed)] } },
  };
}

function editsOf(edits: readonly TextEdit[], document: TextDocument): LspEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
}

/** One edit of what lies between the equal ends of two texts: what it leaves keeps its cursors and folds. */
function changedPart(document: TextDocument, after: string): LspEdit {
  const before = document.getText();
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(before.length - end) },
    newText: after.slice(start, after.length - end),
  };
}

/** A comment above the line where the text has comments there, else an entry in the Metadata of the resource. */
function suppressionOf({ rule, line, pointer }: Finding, document: TextDocument): readonly TextEdit[] | undefined {
  const text = document.getText();
  const parsed = parse(document.uri, text);
  if (parsed.format === 'yaml') {
    const start = document.offsetAt({ line: line - 1, character: 0 });
    const indent = /^[ \t]*/.exec(text.slice(start))![0];
    const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const comment = `${indent}# vpclambda-lint-disable-next-line ${rule} -- ${noReasonYet}${lineBreak}`;
    const edits = [{ start, end: start, text: comment }];
    // inside of a block of text it would be a part of that text
    const edited = parse(document.uri, applyEdits(text, edits) ?? '');
    if (isDeepStrictEqual(edited.value, parsed.value) && edited.comments().length > parsed.comments().length)
      return edits;
  }
  const [, section, resource] = pointer.split('/');
  if (section !== 'Resources' || resource === undefined) return undefined;
  const keys = ['Resources', resource.replaceAll('~1', '/').replaceAll('~0', '~'), 'Metadata'];
  const value = { disable: [rule], reason: noReasonYet };
  return textEditsFor(parsed, [{ kind: 'set', at: { file: parsed.path, keys }, key: 'vpclambda-lint', value }]);
}
