import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  CodeLens,
  Diagnostic,
  Hover,
  InitializeResult,
  Location,
  Position,
  PublishDiagnosticsParams,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { atEnd } from '../../at-end.ts';

/** What a client says that it can do, beside the least. */
interface Abilities {
  readonly folders?: readonly string[];
  /** Asks for diagnostics instead of being sent them. */
  readonly pulls?: boolean;
  readonly args?: readonly string[];
  readonly initializationOptions?: unknown;
  /** The language of the editor's own words. */
  readonly locale?: string;
  /** The program of the server; the one of the command line otherwise. */
  readonly command?: readonly string[];
}

/** Far more than any answer takes on a busy machine, in milliseconds. */
const longest = 240_000;

/** An editor without a screen: it speaks to a real server over its standard input and output. */
export class LanguageClient {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #texts = new Map<string, TextDocument>();
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  /** Names of requests that the server sent, such as those to refresh. */
  readonly asked: string[] = [];
  #waiting: (() => void)[] = [];
  server: InitializeResult | undefined;

  private constructor(process: ChildProcess) {
    this.#process = process;
    this.#connection = createMessageConnection(
      new StreamMessageReader(process.stdout!),
      new StreamMessageWriter(process.stdin!),
    );
  }

  static async start(
    cli: string,
    cwd: string,
    { folders = [cwd], pulls = false, args = [], command, ...given }: Abilities = {},
  ) {
    const { PATH, HOME } = process.env;
    const [program = '', ...argv] = command ?? [process.execPath, cli, 'lsp', ...args];
    const env = { PATH, HOME, XDG_CACHE_HOME: inject('processCache') };
    const child = spawn(program, argv, { cwd, env, stdio: ['pipe', 'pipe', 'inherit'] });
    const client = new LanguageClient(child);
    atEnd(() => child.kill());
    await client.#initialize(folders, pulls, given);
    return client;
  }

  async #initialize(folders: readonly string[], pulls: boolean, given: object): Promise<void> {
    const connection = this.#connection;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const wake of this.#waiting) wake();
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      this.messages.push(message);
      return null;
    });
    connection.onRequest((method) => {
      this.asked.push(method);
      return null;
    });
    connection.listen();
    this.server = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      ...given,
      workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
      capabilities: {
        workspace: {
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          ...(pulls && { diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true } }),
        },
        textDocument: {
          publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
          ...(pulls && { diagnostic: {} }),
        },
      },
    });
    await connection.sendNotification('initialized', {});
  }

  open(path: string, text: string, languageId = 'yaml'): Promise<void> {
    const uri = uriOf(path);
    this.#texts.set(uri, TextDocument.create(uri, languageId, 1, text));
    return this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the first occurrence of a text, as one keystroke. */
  replace(path: string, before: string, after: string): Promise<void> {
    const uri = uriOf(path);
    const document = this.#texts.get(uri)!;
    const start = document.getText().indexOf(before);
    if (start < 0) throw new Error(`${path} has no ${before}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) };
    const contentChanges = [{ range, text: after }];
    const version = document.version + 1;
    this.#texts.set(uri, TextDocument.update(document, contentChanges, version));
    return this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Sends a whole text, as simple clients do. */
  rewrite(path: string, text: string): Promise<void> {
    const uri = uriOf(path);
    const version = this.#texts.get(uri)!.version + 1;
    this.#texts.set(uri, TextDocument.create(uri, 'yaml', version, text));
    return this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  text(path: string): string {
    return this.#texts.get(uriOf(path))!.getText();
  }

  close(path: string): Promise<void> {
    return this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
  }

  /** What the server published of a file that fits; waits for it, for long enough on a slow machine. */
  async diagnostics(
    path: string,
    fits: (diagnostics: readonly Diagnostic[], version: number | undefined) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    const uri = uriOf(path);
    const end = Date.now() + longest;
    for (;;) {
      const last = this.published.findLast((each) => each.uri === uri);
      if (last !== undefined && fits(last.diagnostics, last.version)) return last.diagnostics;
      if (Date.now() > end) throw new Error(`no such diagnostics: ${JSON.stringify(last, null, 1)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      this.#waiting = [];
    }
  }

  /** Waits for what the server does by itself. */
  async until(holds: () => boolean): Promise<void> {
    for (const end = Date.now() + longest; !holds(); await new Promise((resolve) => setTimeout(resolve, 20)))
      if (Date.now() > end) throw new Error(`it did not happen; the server asked for ${this.asked.join(', ')}`);
  }

  pull(path: string, previousResultId?: string): Promise<{ kind: string; resultId: string; items: Diagnostic[] }> {
    return this.#ask('textDocument/diagnostic', path, { ...(previousResultId && { previousResultId }) });
  }

  hover(path: string, at: string): Promise<Hover | null> {
    return this.#ask('textDocument/hover', path, { position: this.#positionOf(path, at) });
  }

  definition(path: string, at: string): Promise<Location | null> {
    return this.#ask('textDocument/definition', path, { position: this.#positionOf(path, at) });
  }

  references(path: string, at: string): Promise<Location[]> {
    const position = this.#positionOf(path, at);
    return this.#ask('textDocument/references', path, { position, context: { includeDeclaration: true } });
  }

  lenses(path: string): Promise<CodeLens[]> {
    return this.#ask('textDocument/codeLens', path, {});
  }

  actions(path: string, at: string, only?: readonly string[]): Promise<CodeAction[]> {
    const position = this.#positionOf(path, at);
    const range = { start: position, end: position };
    return this.#ask('textDocument/codeAction', path, { range, context: { diagnostics: [], only } });
  }

  /** The text of an open document after an action. */
  applied(path: string, { edit }: CodeAction): string {
    const document = this.#texts.get(uriOf(path))!;
    return TextDocument.applyEdits(document, edit!.changes![uriOf(path)] as TextEdit[]);
  }

  notify(method: string, params: object): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  /** Ends the server as an editor does, and gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    return ended;
  }

  #ask<Answer>(method: string, path: string, params: object): Promise<Answer> {
    return this.#connection.sendRequest(method, { textDocument: { uri: uriOf(path) }, ...params });
  }

  /** Where a text begins, or where `|` is in it. */
  #positionOf(path: string, at: string): Position {
    const document = this.#texts.get(uriOf(path))!;
    const mark = Math.max(0, at.indexOf('|'));
    const start = document.getText().indexOf(at.replace('|', ''));
    if (start < 0) throw new Error(`${path} has no ${at}`);
    return document.positionAt(start + mark);
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
