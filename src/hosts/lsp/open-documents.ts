import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileAccess } from '../file-access.ts';
import { Moves } from './moves.ts';

/** A document that the editor has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly path: string;
  text: TextDocument;
  /** What was typed since its text was last understood. */
  moves: Moves;
  /** What was last understood of it, while its text is broken. */
  lastGood: string | undefined;
}

/**
 * The documents that an editor has open. Whatever reads one of these files gets the text of the editor; of one that is
 * broken while one types, the text before, unless it is the one that is linted.
 */
export class OpenDocuments {
  readonly #byPath = new Map<string, OpenDocument>();
  /** The document that is linted now. */
  linted: OpenDocument | undefined;

  open(uri: string, language: string, version: number, text: string): OpenDocument | undefined {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    const created = TextDocument.create(uri, language, version, text);
    const document = { uri, path, text: created, moves: new Moves(), lastGood: undefined };
    this.#byPath.set(path, document);
    return document;
  }

  change(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const { text } = document;
      if ('range' in change) {
        const [start, end] = [text.offsetAt(change.range.start), text.offsetAt(change.range.end)];
        document.moves.add(start, end, change.text.length);
      } else document.moves = wholeText(text.getText(), change.text, document.moves);
      document.text = TextDocument.update(text, [change], version);
    }
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.of(uri);
    if (document !== undefined) this.#byPath.delete(document.path);
    return document;
  }

  of(uri: string): OpenDocument | undefined {
    const path = pathOf(uri);
    return path === undefined ? undefined : this.#byPath.get(path);
  }

  at(path: string): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  all(): readonly OpenDocument[] {
    return [...this.#byPath.values()];
  }

  readonly access: FileAccess = (path) => {
    const document = this.#byPath.get(resolve(path));
    if (document === undefined) return undefined;
    const text = document === this.linted ? undefined : document.lastGood;
    return { bytes: Buffer.from(text ?? document.text.getText()) };
  };
}

/** The path of a URI; nothing for a document that is in no file. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The URI of a path. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** A client that sends the whole text has changed what lies between its equal ends. */
function wholeText(before: string, after: string, moves: Moves): Moves {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  moves.add(start, before.length - end, after.length - end - start);
  return moves;
}
